#include "core/storage/tables/program_table.h"

#include "core/domain/program_json.h"
#include "core/storage/tables/not_null.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mentorbook::program_table {

namespace {

const QString settings
    = u"name, type, start_day, end_day, cadence_days, trial_days, minimum_group_size, purpose, enrollment, "
      "group_least, group_most, capacity, minimum_minutes, mandatory, entry, mentee_rules, mentor_rules, "
      "channels, data_kept, retention_months, follow_up_months, archived"_s;

QString textOf(const QJsonDocument &json) { return QString::fromUtf8(json.toJson(QJsonDocument::Compact)); }

QJsonDocument jsonIn(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()); }

Program programOf(const SqlRow &row)
{
    return {.id = row.id<ProgramId>(0),
        .name = row.text(1),
        .type = row.choice(2, MentoringType::Group),
        .start = row.dayIfAny(3),
        .end = row.dayIfAny(4),
        .cadenceDays = row.int32(5),
        .trialDays = row.int32(6),
        .minimumGroupSize = row.int32(7),
        .purpose = row.choice(8, ProgramPurpose::Succession),
        .enrollment = row.choice(9, Enrollment::Rolling),
        .groupSize = {.least = row.int32(10), .most = row.int32(11)},
        .capacity = row.int32(12),
        .minimumMinutes = row.int32IfAny(13),
        .mandatory = row.flag(14),
        .entry = row.choice(15, EntryMode::Both),
        .menteeRules = eligibilityRulesFrom(jsonIn(row.text(16)).object()),
        .mentorRules = eligibilityRulesFrom(jsonIn(row.text(17)).object()),
        .channels = QJsonValue(jsonIn(row.text(18)).array()).toVariant().toStringList(),
        .dataKept = dataKeptFrom(jsonIn(row.text(19)).object()),
        .retentionMonths = row.int32(20),
        .followUpMonths = row.int32(21),
        .archived = row.flag(22)};
}

// In the order of `settings`.
QList<SqlValue> valuesOf(const Program &p)
{
    return {notNull(p.name), int(p.type), p.start, p.end, p.cadenceDays, p.trialDays, p.minimumGroupSize,
        int(p.purpose), int(p.enrollment), p.groupSize.least, p.groupSize.most, p.capacity, p.minimumMinutes,
        p.mandatory, int(p.entry), textOf(QJsonDocument(jsonOf(p.menteeRules))),
        textOf(QJsonDocument(jsonOf(p.mentorRules))),
        textOf(QJsonDocument(QJsonArray::fromStringList(p.channels))),
        textOf(QJsonDocument(jsonOf(p.dataKept))), p.retentionMonths, p.followUpMonths, p.archived};
}

} // namespace

Result<QList<Program>> all(Database &database)
{
    return database.select(u"SELECT id, "_s + settings + u" FROM program ORDER BY name"_s, programOf);
}

Result<std::optional<Program>> byId(Database &database, ProgramId id)
{
    return database.selectOne(u"SELECT id, "_s + settings + u" FROM program WHERE id = ?"_s, programOf, id);
}

Result<ProgramId> insert(Database &database, const Program &program)
{
    // The rest has defaults, and comes with the update.
    auto id = database.insert<ProgramId>(
        u"INSERT INTO program (name, type, cadence_days, trial_days, minimum_group_size) VALUES (?, ?, ?, ?, ?)"_s,
        notNull(program.name), int(program.type), program.cadenceDays, program.trialDays,
        program.minimumGroupSize);
    if (!id)
        return id;
    Program stored = program;
    stored.id = *id;
    if (auto done = update(database, stored); !done)
        return passOn(done);
    return id;
}

Result<> update(Database &database, const Program &program)
{
    QStringList changes;
    for (const QString &setting : settings.split(u", "_s))
        changes.append(setting + u" = ?"_s);
    auto changed = database.runMany(u"UPDATE program SET "_s + changes.join(u", "_s) + u" WHERE id = ?"_s,
        {valuesOf(program) + QList<SqlValue>{program.id}});
    if (!changed)
        return passOn(changed);
    return {};
}

Result<> remove(Database &database, ProgramId id)
{
    // Members of pairings hold their participants, so pairings go first.
    for (const QString &statement :
        {u"DELETE FROM pairing WHERE program_id = ?"_s, u"DELETE FROM program WHERE id = ?"_s}) {
        if (auto removed = database.run(statement, id); !removed)
            return passOn(removed);
    }
    return {};
}

Result<Contents> contents(Database &database, ProgramId id)
{
    auto counts = database.selectOne(
        u"SELECT (SELECT count(*) FROM participant WHERE program_id = p.id), "
        "(SELECT count(*) FROM pairing WHERE program_id = p.id), "
        "(SELECT count(*) FROM meeting m JOIN pairing r ON r.id = m.pairing_id WHERE r.program_id = p.id), "
        "(SELECT count(*) FROM goal WHERE program_id = p.id) FROM program p WHERE p.id = ?"_s,
        [](const SqlRow &row) {
            return Contents{.participants = row.integer(0),
                .pairings = row.integer(1),
                .meetings = row.integer(2),
                .goals = row.integer(3)};
        },
        id);
    if (!counts)
        return passOn(counts);
    return counts->value_or(Contents());
}

Result<> raiseMinimumGroupSize(Database &database, int people)
{
    auto raised = database.run(
        u"UPDATE program SET minimum_group_size = ? WHERE minimum_group_size < ?"_s, people, people);
    if (!raised)
        return passOn(raised);
    return {};
}

Result<QList<Criterion>> criteria(Database &database, ProgramId program)
{
    return database.select(
        u"SELECT kind, weight, must, goal FROM criterion WHERE program_id = ? ORDER BY kind"_s,
        [](const SqlRow &row) {
            return Criterion{.kind = row.choice(0, LastCriterionKind),
                .weight = row.int32(1),
                .must = row.flag(2),
                .goal = row.text(3)};
        },
        program);
}

Result<> replaceCriteria(Database &database, ProgramId program, const QList<Criterion> &criteria)
{
    auto removed = database.run(u"DELETE FROM criterion WHERE program_id = ?"_s, program);
    if (!removed)
        return passOn(removed);
    QList<QList<SqlValue>> rows;
    for (const Criterion &criterion : criteria)
        rows.append(
            {program, int(criterion.kind), criterion.weight, criterion.must, notNull(criterion.goal)});
    auto added = database.runMany(
        u"INSERT INTO criterion (program_id, kind, weight, must, goal) VALUES (?, ?, ?, ?, ?)"_s, rows);
    if (!added)
        return passOn(added);
    return {};
}

} // namespace mentorbook::program_table
