#include "core/storage/tables/design/mentee_goal_table.h"

#include "core/storage/tables/not_null.h"

using namespace Qt::StringLiterals;

namespace mentorbook::mentee_goal_table {

namespace {

// A row for each goal and reading, so that a goal and its readings come in one statement.
const QString selectRows
    = u"SELECT g.id, g.pairing_id, g.participant_id, g.kind, g.what, g.sign, g.next_step, g.why, g.due_on, "
      "g.status, g.closed_on, g.verified_by, g.closing_note, r.on_day, r.percent, r.note, r.obstacles "
      "FROM mentee_goal g LEFT JOIN mentee_goal_reading r ON r.mentee_goal_id = g.id "_s;
const QString inOrder = u" ORDER BY g.due_on IS NULL, g.due_on, g.id, r.on_day"_s;

struct Collector
{
    QList<MenteeGoal> goals = {};

    bool operator()(const SqlRow &row)
    {
        const auto id = row.id<MenteeGoalId>(0);
        if (goals.isEmpty() || goals.last().id != id) {
            MenteeGoal goal{.id = id,
                .pairing = row.id<PairingId>(1),
                .mentee = row.id<ParticipantId>(2),
                .kind = row.choice(3, MenteeGoalKind::Project),
                .what = row.text(4),
                .sign = row.text(5),
                .nextStep = row.text(6),
                .why = row.text(7),
                .dueOn = row.dayIfAny(8),
                .status = row.choice(9, MenteeGoalStatus::Abandoned),
                .closedOn = row.dayIfAny(10),
                .closingNote = row.text(12)};
            if (!row.isNull(11))
                goal.verifiedBy = row.choice(11, VerifiedBy::Mentor);
            goals.append(goal);
        }
        if (!row.isNull(13))
            goals.last().readings.append({.on = row.day(13),
                .percent = row.int32(14),
                .note = row.text(15),
                .obstacles = row.text(16)});
        return true;
    }
};

template <class IdType>
Result<QList<MenteeGoal>> goalsWhere(Database &database, const QString &where, IdType id)
{
    Collector collect;
    auto read = database.select(selectRows + where + inOrder, std::ref(collect), id);
    if (!read)
        return passOn(read);
    return collect.goals;
}

} // namespace

Result<QList<MenteeGoal>> ofProgram(Database &database, ProgramId program)
{
    return goalsWhere(database, u"JOIN pairing p ON p.id = g.pairing_id WHERE p.program_id = ?"_s, program);
}

Result<QList<MenteeGoal>> ofPairing(Database &database, PairingId pairing)
{
    return goalsWhere(database, u"WHERE g.pairing_id = ?"_s, pairing);
}

Result<std::optional<MenteeGoal>> byId(Database &database, MenteeGoalId id)
{
    auto goals = goalsWhere(database, u"WHERE g.id = ?"_s, id);
    if (!goals)
        return passOn(goals);
    if (goals->isEmpty())
        return std::nullopt;
    return std::optional(goals->first());
}

Result<MenteeGoalId> insert(Database &database, const MenteeGoal &goal)
{
    auto id = database.insert<MenteeGoalId>(
        u"INSERT INTO mentee_goal (pairing_id, participant_id, kind, what, status) VALUES (?, ?, ?, ?, ?)"_s,
        goal.pairing, goal.mentee, int(goal.kind), notNull(goal.what), int(goal.status));
    if (!id)
        return id;
    MenteeGoal stored = goal;
    stored.id = *id;
    if (auto done = update(database, stored); !done)
        return passOn(done);
    return id;
}

Result<> update(Database &database, const MenteeGoal &goal)
{
    auto changed = database.run(u"UPDATE mentee_goal SET kind = ?, what = ?, sign = ?, next_step = ?, why = "
                                u"?, due_on = ?, status = ?, "
                                "closed_on = ?, verified_by = ?, closing_note = ? WHERE id = ?"_s,
        int(goal.kind), notNull(goal.what), notNull(goal.sign), notNull(goal.nextStep), notNull(goal.why),
        goal.dueOn, int(goal.status), goal.closedOn,
        goal.verifiedBy ? SqlValue(int(*goal.verifiedBy)) : SqlValue(), notNull(goal.closingNote), goal.id);
    if (!changed)
        return passOn(changed);
    return {};
}

Result<> remove(Database &database, MenteeGoalId id)
{
    auto removed = database.run(u"DELETE FROM mentee_goal WHERE id = ?"_s, id);
    if (!removed)
        return passOn(removed);
    return {};
}

Result<> putReading(Database &database, MenteeGoalId id, const MenteeGoalReading &reading)
{
    auto put
        = database.run(u"INSERT INTO mentee_goal_reading (mentee_goal_id, on_day, percent, note, obstacles) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (mentee_goal_id, on_day) DO UPDATE SET "
                       "percent = excluded.percent, note = excluded.note, obstacles = excluded.obstacles"_s,
            id, reading.on, reading.percent, notNull(reading.note), notNull(reading.obstacles));
    if (!put)
        return passOn(put);
    return {};
}

} // namespace mentorbook::mentee_goal_table
