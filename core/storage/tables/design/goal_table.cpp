#include "core/storage/tables/design/goal_table.h"

#include "core/domain/design_names.h"
#include "core/storage/tables/not_null.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mentorbook::goal_table {

namespace {

const QString columns
    = u"verb, measure, months, typed_name, typed_unit, typed_higher_is_better, typed_source, people, "
      "baseline, baseline_kind, baseline_on, baseline_source, baseline_n, target, aim, due_on, status, "
      "active_since, closed_on, closing_note"_s;

QString textOf(const GoalGroup &group)
{
    QJsonObject json;
    if (group.role)
        json.insert(u"role"_s, int(*group.role));
    const auto list = [&](const QString &name, const QStringList &values) {
        if (!values.isEmpty())
            json.insert(name, QJsonArray::fromStringList(values));
    };
    list(u"departments"_s, group.departments);
    list(u"grades"_s, group.grades);
    list(u"locations"_s, group.locations);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

GoalGroup groupOf(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    GoalGroup group;
    if (json.contains(u"role"_s))
        group.role = static_cast<ParticipantRole>(json[u"role"_s].toInt());
    group.departments = json[u"departments"_s].toVariant().toStringList();
    group.grades = json[u"grades"_s].toVariant().toStringList();
    group.locations = json[u"locations"_s].toVariant().toStringList();
    return group;
}

Goal goalOf(const SqlRow &row)
{
    Goal goal;
    goal.id = row.id<GoalId>(0);
    goal.program = row.id<ProgramId>(1);
    if (!row.isNull(2))
        goal.verb = row.choice(2, GoalVerb::Keep);
    goal.measure = measureKindOf(row.text(3));
    goal.months = row.int32(4);
    goal.typed
        = {.name = row.text(5), .unit = row.text(6), .higherIsBetter = row.flag(7), .source = row.text(8)};
    goal.group = groupOf(row.text(9));
    if (const std::optional<double> value = row.realIfAny(10)) {
        goal.baseline = {.value = *value,
            .kind = row.choice(11, BaselineKind::FirstReading),
            .on = row.dayIfAny(12),
            .source = row.text(13),
            .n = row.integer(14)};
    }
    goal.target = row.realIfAny(15);
    goal.aim = row.text(16);
    goal.dueOn = row.dayIfAny(17);
    goal.status = row.choice(18, GoalStatus::Abandoned);
    goal.activeSince = row.dayIfAny(19);
    goal.closedOn = row.dayIfAny(20);
    goal.closingNote = row.text(21);
    return goal;
}

// In the order of `columns`.
QList<SqlValue> valuesOf(const Goal &goal)
{
    const std::optional<Baseline> &from = goal.baseline;
    const auto number = [](const auto &choice) { return choice ? SqlValue(int(*choice)) : SqlValue(); };
    return {number(goal.verb), goal.measure ? SqlValue(keyOf(*goal.measure)) : SqlValue(), goal.months,
        notNull(goal.typed.name), notNull(goal.typed.unit), goal.typed.higherIsBetter,
        notNull(goal.typed.source), textOf(goal.group), from ? SqlValue(from->value) : SqlValue(),
        from ? SqlValue(int(from->kind)) : SqlValue(), from ? SqlValue(from->on) : SqlValue(),
        from ? notNull(from->source) : u""_s, from ? from->n : qint64(0), goal.target, notNull(goal.aim),
        goal.dueOn, int(goal.status), goal.activeSince, goal.closedOn, notNull(goal.closingNote)};
}

GoalReading readingOf(const SqlRow &row)
{
    return {.id = row.id<GoalReadingId>(0),
        .goal = row.id<GoalId>(1),
        .on = row.day(2),
        .value = row.real(3),
        .manual = row.flag(4),
        .n = row.integer(5),
        .dataThrough = row.dayIfAny(6),
        .note = row.text(7)};
}

const QString selectReadings
    = u"SELECT r.id, r.goal_id, r.on_day, r.value, r.manual, r.n, r.data_through, r.note FROM goal_reading r "_s;

// Adds what stands in tables of its own to the goals that `where` selects.
Result<> addParts(Database &database, QList<Goal> &goals, const QString &where, const SqlValue &id)
{
    QHash<GoalId, Goal *> byId;
    for (Goal &goal : goals)
        byId.insert(goal.id, &goal);
    auto checkpoints = database.select(
        u"SELECT c.goal_id, c.on_day FROM goal_checkpoint c JOIN goal g ON g.id = c.goal_id WHERE "_s + where
            + u" ORDER BY c.on_day"_s,
        [&](const SqlRow &row) {
            if (Goal *goal = byId.value(row.id<GoalId>(0)))
                goal->checkpoints.append(row.day(1));
            return true;
        },
        id);
    if (!checkpoints)
        return passOn(checkpoints);
    auto criteria = database.select(
        u"SELECT c.goal_id, c.kind, c.weight FROM goal_criterion c JOIN goal g ON g.id = c.goal_id WHERE "_s
            + where + u" ORDER BY c.kind"_s,
        [&](const SqlRow &row) {
            if (Goal *goal = byId.value(row.id<GoalId>(0)))
                goal->criteria.append(
                    {.kind = static_cast<CriterionKind>(row.int32(1)), .weight = row.int32(2)});
            return true;
        },
        id);
    if (!criteria)
        return passOn(criteria);
    return {};
}

Result<> replaceParts(Database &database, GoalId id, const Goal &goal)
{
    for (const QString &statement : {u"DELETE FROM goal_checkpoint WHERE goal_id = ?"_s,
             u"DELETE FROM goal_criterion WHERE goal_id = ?"_s}) {
        if (auto removed = database.run(statement, id); !removed)
            return passOn(removed);
    }
    QList<QList<SqlValue>> days;
    for (const QDate day : goal.checkpoints)
        days.append({id, day});
    auto added = database.runMany(
        u"INSERT INTO goal_checkpoint (goal_id, on_day) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, days);
    if (!added)
        return passOn(added);
    QList<QList<SqlValue>> criteria;
    for (const ServedCriterion &criterion : goal.criteria)
        criteria.append({id, int(criterion.kind), criterion.weight});
    added = database.runMany(
        u"INSERT INTO goal_criterion (goal_id, kind, weight) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
        criteria);
    if (!added)
        return passOn(added);
    return {};
}

} // namespace

Result<QList<Goal>> ofProgram(Database &database, ProgramId program)
{
    auto goals = database.select(
        u"SELECT id, program_id, "_s + columns + u" FROM goal WHERE program_id = ? ORDER BY id"_s, goalOf,
        program);
    if (!goals)
        return goals;
    if (auto added = addParts(database, *goals, u"g.program_id = ?"_s, program); !added)
        return passOn(added);
    return goals;
}

Result<std::optional<Goal>> byId(Database &database, GoalId id)
{
    auto goals
        = database.select(u"SELECT id, program_id, "_s + columns + u" FROM goal WHERE id = ?"_s, goalOf, id);
    if (!goals)
        return passOn(goals);
    if (auto added = addParts(database, *goals, u"g.id = ?"_s, id); !added)
        return passOn(added);
    if (goals->isEmpty())
        return std::nullopt;
    return std::optional(goals->first());
}

Result<GoalId> insert(Database &database, const Goal &goal)
{
    // The rest comes with the update.
    auto id = database.insert<GoalId>(u"INSERT INTO goal (program_id, months, status) VALUES (?, ?, ?)"_s,
        goal.program, goal.months, int(goal.status));
    if (!id)
        return id;
    Goal stored = goal;
    stored.id = *id;
    if (auto done = update(database, stored); !done)
        return passOn(done);
    return id;
}

Result<> update(Database &database, const Goal &goal)
{
    QStringList changes;
    for (const QString &column : columns.split(u", "_s))
        changes.append(column + u" = ?"_s);
    auto changed = database.runMany(u"UPDATE goal SET "_s + changes.join(u", "_s) + u" WHERE id = ?"_s,
        {valuesOf(goal) + QList<SqlValue>{goal.id}});
    if (!changed)
        return passOn(changed);
    return replaceParts(database, goal.id, goal);
}

Result<> remove(Database &database, GoalId id)
{
    auto removed = database.run(u"DELETE FROM goal WHERE id = ?"_s, id);
    if (!removed)
        return passOn(removed);
    return {};
}

Result<QHash<GoalId, QList<GoalReading>>> readings(Database &database, ProgramId program)
{
    auto rows = database.select(selectReadings
            + u"JOIN goal g ON g.id = r.goal_id WHERE g.program_id = ? ORDER BY r.on_day, r.manual, r.id"_s,
        readingOf, program);
    if (!rows)
        return passOn(rows);
    QHash<GoalId, QList<GoalReading>> byGoal;
    for (const GoalReading &reading : *rows)
        byGoal[reading.goal].append(reading);
    return byGoal;
}

Result<QList<GoalReading>> readingsOf(Database &database, GoalId goal)
{
    return database.select(
        selectReadings + u"WHERE r.goal_id = ? ORDER BY r.on_day, r.manual, r.id"_s, readingOf, goal);
}

Result<std::optional<GoalReading>> reading(Database &database, GoalReadingId id)
{
    return database.selectOne(selectReadings + u"WHERE r.id = ?"_s, readingOf, id);
}

Result<GoalReadingId> insertReading(Database &database, const GoalReading &reading)
{
    return database.insert<GoalReadingId>(
        u"INSERT INTO goal_reading (goal_id, on_day, value, manual, n, data_through, note) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        reading.goal, reading.on, reading.value, reading.manual, reading.n, reading.dataThrough,
        notNull(reading.note));
}

Result<> updateReading(Database &database, const GoalReading &reading)
{
    auto changed = database.run(
        u"UPDATE goal_reading SET on_day = ?, value = ?, manual = ?, n = ?, data_through = ?, note = ? WHERE id = ?"_s,
        reading.on, reading.value, reading.manual, reading.n, reading.dataThrough, notNull(reading.note),
        reading.id);
    if (!changed)
        return passOn(changed);
    return {};
}

Result<> removeReading(Database &database, GoalReadingId id)
{
    auto removed = database.run(u"DELETE FROM goal_reading WHERE id = ?"_s, id);
    if (!removed)
        return passOn(removed);
    return {};
}

Result<QHash<GoalId, QList<GoalEdit>>> edits(Database &database, ProgramId program)
{
    auto rows = database.select(
        u"SELECT e.goal_id, e.on_day, e.field, e.value_before, e.value_after, e.reason FROM goal_edit e "
        "JOIN goal g ON g.id = e.goal_id WHERE g.program_id = ? ORDER BY e.on_day, e.id"_s,
        [](const SqlRow &row) {
            return GoalEdit{.goal = row.id<GoalId>(0),
                .on = row.day(1),
                .field = row.choice(2, GoalField::Checkpoints),
                .before = row.text(3),
                .after = row.text(4),
                .reason = row.text(5)};
        },
        program);
    if (!rows)
        return passOn(rows);
    QHash<GoalId, QList<GoalEdit>> byGoal;
    for (const GoalEdit &edit : *rows)
        byGoal[edit.goal].append(edit);
    return byGoal;
}

Result<> insertEdits(Database &database, const QList<GoalEdit> &edits)
{
    QList<QList<SqlValue>> rows;
    for (const GoalEdit &edit : edits)
        rows.append({edit.goal, edit.on, int(edit.field), notNull(edit.before), notNull(edit.after),
            notNull(edit.reason)});
    auto added = database.runMany(
        u"INSERT INTO goal_edit (goal_id, on_day, field, value_before, value_after, reason) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        rows);
    if (!added)
        return passOn(added);
    return {};
}

} // namespace mentorbook::goal_table
