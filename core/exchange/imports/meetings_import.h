#pragma once

#include "core/base/result.h"
#include "core/domain/pairing.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/import_issue.h"
#include "core/exchange/mapping/people_directory.h"

namespace mentorbook {

// A pairing as meetings are looked up by.
struct KnownPairing
{
    PairingId id;
    QList<PersonId> mentors;
    QList<PersonId> mentees;
    QDate startedOn;
    std::optional<QDate> endedOn;

    bool operator==(const KnownPairing &) const = default;
};

struct MeetingsReadOptions
{
    QDate today; // a meeting later than this is not held yet
    std::optional<DateOrder> dateOrder = {};
};

struct MeetingDraft
{
    int line = 0;
    Meeting meeting; // without an id

    bool operator==(const MeetingDraft &) const = default;
};

struct MeetingsImport
{
    qsizetype rows = 0;
    QList<MeetingDraft> drafts;
    QList<ImportIssue> rejected;
    QList<ImportIssue> notices; // rows that repeat another (the mentees of a group), counted once
    ColumnMapping mapping;
};

// A row belongs to the one pairing of its mentee (and mentor, where given) that covers its day. In a peer
// pairing the "mentor" may be the other of the two. Without a status a meeting is held, or planned after
// today. Fails only when the mapping lacks a required field.
[[nodiscard]] Result<MeetingsImport> readMeetings(const TextTable &table, const ColumnMapping &mapping,
    const PeopleDirectory &people, const QList<KnownPairing> &pairings, const MeetingsReadOptions &options);

[[nodiscard]] std::optional<MeetingStatus> meetingStatusFrom(const QString &text);

} // namespace mentorbook
