#include "core/storage/tables/participant_table.h"

#include "core/storage/tables/not_null.h"
#include "core/storage/tables/participants/profile_table.h"

using namespace Qt::StringLiterals;

namespace mentorbook::participant_table {

namespace {

// Pairing states below 3 (trial, active, paused) take a place.
const QString selectRows
    = u"SELECT q.id, q.program_id, q.person_id, q.role, q.state, q.enrolled_on, q.capacity, q.department, "
      "q.location, p.employee_number, p.name, p.email, p.job_title, p.department, p.grade, p.location, "
      "p.country, "
      "p.manager_number, p.hire_date, p.employed, p.left_on, "
      "(SELECT count(*) FROM pairing_member own JOIN pairing r ON r.id = own.pairing_id AND r.state < 3 "
      " JOIN pairing_member other ON other.pairing_id = r.id AND other.mentors = 0 "
      " WHERE own.participant_id = q.id AND own.mentors = 1), "
      "EXISTS (SELECT 1 FROM pairing_member m WHERE m.participant_id = q.id), q.wait_list_place "
      "FROM participant q JOIN person p ON p.id = q.person_id "_s;

ParticipantRow rowOf(const SqlRow &row)
{
    ParticipantRow result;
    Participant &q = result.participant;
    q.id = row.id<ParticipantId>(0);
    q.program = row.id<ProgramId>(1);
    q.person = row.id<PersonId>(2);
    q.role = row.choice(3, ParticipantRole::Both);
    q.state = row.choice(4, ParticipantState::Completed);
    q.enrolledOn = row.dayIfAny(5);
    q.capacity = row.int32(6);
    q.department = row.text(7);
    q.location = row.text(8);
    result.person.id = q.person;
    result.person.roster = {.employeeNumber = row.text(9),
        .name = row.text(10),
        .email = row.text(11),
        .jobTitle = row.text(12),
        .department = row.text(13),
        .grade = row.text(14),
        .location = row.text(15),
        .country = row.text(16),
        .managerNumber = row.text(17),
        .hireDate = row.dayIfAny(18),
        .leftOn = std::nullopt};
    result.person.employed = row.flag(19);
    result.person.leftOn = row.dayIfAny(20);
    result.places = qMax(0, (mentors(q) ? q.capacity : 0) - row.int32(21));
    result.matched = row.flag(22);
    q.waitListPlace = row.int32IfAny(23);
    return result;
}

struct Skill
{
    ParticipantId participant;
    bool offered;
    QString name;
};

void addSkills(QList<ParticipantRow> &rows, const QList<Skill> &skills)
{
    QHash<ParticipantId, Participant *> byId;
    for (ParticipantRow &row : rows)
        byId.insert(row.participant.id, &row.participant);
    for (const Skill &skill : skills) {
        if (Participant *participant = byId.value(skill.participant))
            (skill.offered ? participant->skillsOffered : participant->skillsWanted).append(skill.name);
    }
}

Skill skillOf(const SqlRow &row) { return {row.id<ParticipantId>(0), row.flag(1), row.text(2)}; }

Result<> replaceSkills(Database &database, ParticipantId id, const Participant &participant)
{
    auto removed = database.run(u"DELETE FROM participant_skill WHERE participant_id = ?"_s, id);
    if (!removed)
        return passOn(removed);
    QList<QList<SqlValue>> names;
    QList<QList<SqlValue>> uses;
    for (const QString &skill : participant.skillsOffered)
        uses.append({id, true, skill});
    for (const QString &skill : participant.skillsWanted)
        uses.append({id, false, skill});
    for (const QString &skill : participant.skillsOffered + participant.skillsWanted)
        names.append(QList<SqlValue>{skill});
    auto known
        = database.runMany(u"INSERT INTO skill (name) VALUES (?) ON CONFLICT (name) DO NOTHING"_s, names);
    if (!known)
        return passOn(known);
    auto added = database.runMany(u"INSERT INTO participant_skill (participant_id, offered, skill_id) "
                                  "VALUES (?, ?, (SELECT id FROM skill WHERE name = ?)) "
                                  "ON CONFLICT DO NOTHING"_s,
        uses);
    if (!added)
        return passOn(added);
    return {};
}

// Keeps the wait-list without gaps: whoever comes onto it stands last, whoever leaves it makes room.
Result<> tidyWaitList(Database &database, ProgramId program)
{
    auto off = database.run(u"UPDATE participant SET wait_list_place = NULL "
                            "WHERE program_id = ? AND state <> ? AND wait_list_place IS NOT NULL"_s,
        program, int(ParticipantState::WaitListed));
    if (!off)
        return passOn(off);
    auto waiting = database.select(
        u"SELECT id, wait_list_place FROM participant WHERE program_id = ? AND state = ? "
        "ORDER BY ifnull(wait_list_place, 1000000000), id"_s,
        [](const SqlRow &row) { return std::pair(row.id<ParticipantId>(0), row.int32IfAny(1)); }, program,
        int(ParticipantState::WaitListed));
    if (!waiting)
        return passOn(waiting);
    QList<QList<SqlValue>> places;
    for (int i = 0; i < int(waiting->size()); ++i) {
        if (const auto &[id, place] = waiting->at(i); place != i + 1)
            places.append({i + 1, id});
    }
    auto placed = database.runMany(u"UPDATE participant SET wait_list_place = ? WHERE id = ?"_s, places);
    if (!placed)
        return passOn(placed);
    return {};
}

} // namespace

Result<QList<ParticipantRow>> ofProgram(Database &database, ProgramId program)
{
    auto rows = database.select(
        selectRows + u"WHERE q.program_id = ? ORDER BY p.name, p.employee_number"_s, rowOf, program);
    if (!rows)
        return rows;
    auto skills = database.select(
        u"SELECT s.participant_id, s.offered, k.name FROM participant_skill s "
        "JOIN skill k ON k.id = s.skill_id JOIN participant q ON q.id = s.participant_id WHERE q.program_id = ? ORDER BY s.id"_s,
        skillOf, program);
    if (!skills)
        return passOn(skills);
    addSkills(*rows, *skills);
    return rows;
}

Result<std::optional<ParticipantRow>> byId(Database &database, ParticipantId id)
{
    auto rows = database.select(selectRows + u"WHERE q.id = ?"_s, rowOf, id);
    if (!rows)
        return passOn(rows);
    auto skills
        = database.select(u"SELECT s.participant_id, s.offered, k.name FROM participant_skill s "
                          "JOIN skill k ON k.id = s.skill_id WHERE s.participant_id = ? ORDER BY s.id"_s,
            skillOf, id);
    if (!skills)
        return passOn(skills);
    addSkills(*rows, *skills);
    if (rows->isEmpty())
        return std::nullopt;
    return std::optional(std::move(rows->first()));
}

Result<ParticipantId> insert(Database &database, const Participant &participant,
    const std::optional<QDate> &since, const QString &note)
{
    auto id = database.insert<ParticipantId>(u"INSERT INTO participant (program_id, person_id, role, state, "
                                             u"enrolled_on, capacity, department, location) "
                                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        participant.program, participant.person, int(participant.role), int(participant.state),
        participant.enrolledOn, participant.capacity, notNull(participant.department),
        notNull(participant.location));
    if (!id)
        return id;
    if (auto skills = replaceSkills(database, *id, participant); !skills)
        return passOn(skills);
    auto began = profile_table::addStateChange(
        database, *id, {participant.state, since ? since : participant.enrolledOn, note});
    if (!began)
        return passOn(began);
    if (participant.state == ParticipantState::WaitListed) {
        if (auto placed = tidyWaitList(database, participant.program); !placed)
            return passOn(placed);
    }
    return id;
}

Result<> update(Database &database, const Participant &participant, const std::optional<QDate> &since,
    const QString &note)
{
    auto before = database.selectOne(
        u"SELECT state, program_id FROM participant WHERE id = ?"_s,
        [](const SqlRow &row) {
            return std::pair(row.choice(0, ParticipantState::Completed), row.id<ProgramId>(1));
        },
        participant.id);
    if (!before)
        return passOn(before);
    auto changed = database.run(u"UPDATE participant SET role = ?, state = ?, enrolled_on = ?, capacity = ?, "
                                u"department = ?, location = ? "
                                "WHERE id = ?"_s,
        int(participant.role), int(participant.state), participant.enrolledOn, participant.capacity,
        notNull(participant.department), notNull(participant.location), participant.id);
    if (!changed)
        return passOn(changed);
    if (auto skills = replaceSkills(database, participant.id, participant); !skills)
        return skills;
    if (!*before || (*before)->first == participant.state)
        return {};
    auto change = profile_table::addStateChange(database, participant.id, {participant.state, since, note});
    return change ? tidyWaitList(database, (*before)->second) : change;
}

Result<> orderWaitList(Database &database, ProgramId program, const QList<ParticipantId> &order)
{
    QList<QList<SqlValue>> places;
    for (const ParticipantId id : order)
        places.append({int(places.size()) + 1, id, int(ParticipantState::WaitListed)});
    auto placed = database.runMany(
        u"UPDATE participant SET wait_list_place = ? WHERE id = ? AND state = ?"_s, places);
    if (!placed)
        return passOn(placed);
    return tidyWaitList(database, program);
}

Result<QStringList> skills(Database &database)
{
    auto rows
        = database.select(u"SELECT min(name) FROM skill WHERE id IN (SELECT skill_id FROM participant_skill) "
                          "GROUP BY name COLLATE NOCASE ORDER BY name COLLATE NOCASE"_s,
            [](const SqlRow &row) { return row.text(0); });
    if (!rows)
        return passOn(rows);
    return QStringList(*rows);
}

Result<QList<BannedPair>> bannedPairs(Database &database, ProgramId program)
{
    return database.select(
        u"SELECT mentor_id, mentee_id, reason FROM banned_pair WHERE program_id = ? ORDER BY id"_s,
        [](const SqlRow &row) {
            return BannedPair{row.id<ParticipantId>(0), row.id<ParticipantId>(1), row.text(2)};
        },
        program);
}

Result<> ban(Database &database, ProgramId program, const BannedPair &pair)
{
    auto done = database.run(
        u"INSERT INTO banned_pair (program_id, mentor_id, mentee_id, reason) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (mentor_id, mentee_id) DO UPDATE SET reason = excluded.reason"_s,
        program, pair.mentor, pair.mentee, notNull(pair.reason));
    if (!done)
        return passOn(done);
    return {};
}

} // namespace mentorbook::participant_table
