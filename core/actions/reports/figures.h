#pragma once

#include "core/actions/pairings/status.h"
#include "core/domain/survey.h"
#include "core/metrics/meetings_by_month.h"
#include "core/metrics/metric.h"

namespace mentorbook {

// The figures of one survey wave.
struct WaveFigures
{
    SurveyWave wave;
    Metric mean;
    Metric topTwo;
    Metric response;
};

// Everything Home, Insights and the reports say about a program on a day.
struct ProgramFigures
{
    ProgramStatus status;
    QDate dataThrough; // the newest roster, meeting or answer
    Metric enrolled;
    Metric matched; // ever
    Metric matchedNow;
    Metric onCadence;
    Metric compliance;
    QList<PairingHealth> health; // of trial and active pairings
    QList<MonthOfMeetings> months; // since the first pairing
    QList<WaveFigures> waves; // oldest first

    [[nodiscard]] int runningPairings() const;
};

[[nodiscard]] Result<ProgramFigures> programFigures(Database &database, const Program &program, QDate today);

} // namespace mentorbook
