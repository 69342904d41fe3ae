#pragma once

#include "core/reports/document.h"
#include "core/reports/program_charts.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

// What the reports of a program say, as plain values: whoever fills this has counted, suppressed and
// formatted.

struct HeadlineFigure
{
    QString label; // "Matched"
    QString value; // "94 %"
    QString note; // "85 of 90 approved"
    QString definition; // how it is counted, one sentence or two

    bool operator==(const HeadlineFigure &) const = default;
};

struct PairingFacts
{
    QString mentor;
    QString mentee;
    std::optional<QDate> started = {};
    int meetingsHeld = 0;
    std::optional<QDate> lastMeeting = {};
    QString cadence = {}; // "every 30 days"
    PairingHealth health = PairingHealth::TooEarly;
    QString reason = {}; // why it is in this health; empty where nothing needs saying

    bool operator==(const PairingFacts &) const = default;
};

struct UnmatchedFacts
{
    QString name;
    QString role; // "Mentee"
    QString reason;

    bool operator==(const UnmatchedFacts &) const = default;
};

struct SatisfactionFacts
{
    QString wave; // "Mid-program, June 2026"
    QString value; // "4.3 of 5"; "suppressed" where the group is too small
    QString n; // answers behind the value
    QString responseRate; // "72 %"

    bool operator==(const SatisfactionFacts &) const = default;
};

struct ProgramFacts
{
    QString programName;
    QString organization = {};
    QString author = {};
    QString language = QStringLiteral("en");
    std::optional<QDate> start = {};
    std::optional<QDate> end = {};
    QDate today = {};
    QDate dataThrough = {};
    int minimumGroupSize = 5;
    QList<HeadlineFigure> headline = {};
    HealthCounts health = {};
    QList<MonthOfMeetings> meetings = {};
    bool lastMonthIncomplete = false;
    bool meetingsSuppressed = false; // too few pairings stand behind the months
    QList<PairingFacts> pairings = {};
    QList<UnmatchedFacts> unmatched = {};
    QList<SatisfactionFacts> satisfaction = {};
    QStringList findings = {}; // further findings, best first; those from health and meetings are made here
    QStringList notes = {}; // suppression, low precision, missing data: for method and limits
    QStringList nextSteps = {}; // empty: derived from health and unmatched people

    bool operator==(const ProgramFacts &) const = default;
};

// For the board: findings first, figures, charts, method and limits, next steps. Names nobody.
[[nodiscard]] ReportDocument boardReport(const ProgramFacts &facts);

// For whoever runs the program: everything above, and every pairing and unmatched person by name.
[[nodiscard]] ReportDocument programReview(const ProgramFacts &facts);

} // namespace mentorbook
