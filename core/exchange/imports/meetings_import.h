#pragma once

#include "core/base/result.h"
#include "core/domain/pairing.h"
#include "core/exchange/imports/rows_read.h"
#include "core/exchange/mapping/people_directory.h"
#include "core/exchange/mapping/row_rules.h"
#include "core/exchange/reading/row_reader.h"

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

struct MeetingDraft
{
    int line = 0;
    Meeting meeting; // without an id

    bool operator==(const MeetingDraft &) const = default;
};

// Its notices name rows that repeat another (the mentees of a group) and are counted once.
struct MeetingsImport : RowsRead
{
    QList<MeetingDraft> drafts;
};

// A row belongs to the one pairing of its mentee (and mentor, where given) that covers its day. In a peer
// pairing the "mentor" may be the other of the two. Without a status a meeting is held, or planned after
// today. Fails as the reader does, and when the mapping lacks a required field.
[[nodiscard]] Result<MeetingsImport> readMeetings(RowReader &rows, const RowRules &rules,
    const PeopleDirectory &people, const QList<KnownPairing> &pairings, QDate today);

[[nodiscard]] std::optional<MeetingStatus> meetingStatusFrom(const QString &text);

} // namespace mentorbook
