#include "core/storage/tables/pairing_table.h"

#include "core/storage/tables/not_null.h"

using namespace Qt::StringLiterals;

namespace mentorbook::pairing_table {

namespace {

// One row a member, so that a pairing and its people come in one statement.
const QString selectRows
    = u"SELECT r.id, r.program_id, r.round_id, r.state, r.started_on, r.ended_on, r.end_reason, r.score, "
      "r.cadence_days, m.participant_id, m.mentors FROM pairing r JOIN pairing_member m ON m.pairing_id = r.id "_s;

struct PairingCollector
{
    QList<Pairing> pairings;

    bool operator()(const SqlRow &row)
    {
        const auto id = row.id<PairingId>(0);
        if (pairings.isEmpty() || pairings.last().id != id) {
            pairings.append({.id = id,
                .program = row.id<ProgramId>(1),
                .round = row.idIfAny<RoundId>(2),
                .mentors = {},
                .mentees = {},
                .state = row.choice(3, PairingState::EndedEarly),
                .startedOn = row.day(4),
                .endedOn = row.dayIfAny(5),
                .endReason = row.text(6),
                .score = row.int32IfAny(7),
                .cadenceDays = row.int32IfAny(8)});
        }
        Pairing &pairing = pairings.last();
        (row.flag(10) ? pairing.mentors : pairing.mentees).append(row.id<ParticipantId>(9));
        return true;
    }
};

} // namespace

Result<QList<Pairing>> ofProgram(Database &database, ProgramId program)
{
    PairingCollector collect;
    auto read = database.select(
        selectRows + u"WHERE r.program_id = ? ORDER BY r.id, m.id"_s, std::ref(collect), program);
    if (!read)
        return passOn(read);
    return collect.pairings;
}

Result<std::optional<Pairing>> byId(Database &database, PairingId id)
{
    PairingCollector collect;
    auto read = database.select(selectRows + u"WHERE r.id = ? ORDER BY r.id, m.id"_s, std::ref(collect), id);
    if (!read)
        return passOn(read);
    if (collect.pairings.isEmpty())
        return std::nullopt;
    return std::optional(collect.pairings.first());
}

Result<qint64> countRunning(Database &database)
{
    auto count = database.selectOne(u"SELECT count(*) FROM pairing WHERE ended_on IS NULL"_s,
        [](const SqlRow &row) { return row.integer(0); });
    if (!count)
        return passOn(count);
    return count->value_or(0);
}

Result<PairingId> insert(Database &database, const Pairing &pairing)
{
    auto id = database.insert<PairingId>(u"INSERT INTO pairing (program_id, round_id, state, started_on, "
                                         u"ended_on, end_reason, score, cadence_days) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        pairing.program, pairing.round, int(pairing.state), pairing.startedOn, pairing.endedOn,
        notNull(pairing.endReason), pairing.score, pairing.cadenceDays);
    if (!id)
        return id;
    QList<QList<SqlValue>> members;
    for (const ParticipantId mentor : pairing.mentors)
        members.append({*id, mentor, true});
    for (const ParticipantId mentee : pairing.mentees)
        members.append({*id, mentee, false});
    auto added = database.runMany(
        u"INSERT INTO pairing_member (pairing_id, participant_id, mentors) VALUES (?, ?, ?)"_s, members);
    if (!added)
        return passOn(added);
    return id;
}

Result<> update(Database &database, const Pairing &pairing)
{
    auto done = database.run(u"UPDATE pairing SET state = ?, started_on = ?, ended_on = ?, end_reason = ?, "
                             u"score = ?, cadence_days = ? "
                             "WHERE id = ?"_s,
        int(pairing.state), pairing.startedOn, pairing.endedOn, notNull(pairing.endReason), pairing.score,
        pairing.cadenceDays, pairing.id);
    if (!done)
        return passOn(done);
    return {};
}

} // namespace mentorbook::pairing_table
