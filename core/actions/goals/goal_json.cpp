#include "core/actions/goals/goals.h"
#include "core/base/tr.h"
#include "core/domain/design_names.h"
#include "core/domain/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

std::optional<QDate> dayFrom(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonObject groupJson(const GoalGroup &group)
{
    return {{u"role"_s, group.role ? QJsonValue(keyOf(*group.role)) : QJsonValue()},
        {u"departments"_s, QJsonArray::fromStringList(group.departments)},
        {u"grades"_s, QJsonArray::fromStringList(group.grades)},
        {u"locations"_s, QJsonArray::fromStringList(group.locations)}};
}

GoalGroup groupFrom(const QJsonObject &json)
{
    GoalGroup group;
    for (const ParticipantRole role : {ParticipantRole::Mentor, ParticipantRole::Mentee}) {
        if (json[u"role"_s].toString() == keyOf(role))
            group.role = role;
    }
    group.departments = json[u"departments"_s].toVariant().toStringList();
    group.grades = json[u"grades"_s].toVariant().toStringList();
    group.locations = json[u"locations"_s].toVariant().toStringList();
    return group;
}

} // namespace

QByteArray jsonOf(const Goal &goal)
{
    QJsonObject json{{u"id"_s, goal.id.value()}, {u"program"_s, goal.program.value()},
        {u"months"_s, goal.months}, {u"typed_name"_s, goal.typed.name}, {u"typed_unit"_s, goal.typed.unit},
        {u"typed_higher_is_better"_s, goal.typed.higherIsBetter}, {u"typed_source"_s, goal.typed.source},
        {u"group"_s, groupJson(goal.group)}, {u"aim"_s, goal.aim}, {u"due"_s, dayJson(goal.dueOn)}};
    if (goal.verb)
        json.insert(u"verb"_s, keyOf(*goal.verb));
    if (goal.measure)
        json.insert(u"measure"_s, keyOf(*goal.measure));
    if (goal.baseline)
        json.insert(u"baseline"_s,
            QJsonObject{{u"value"_s, goal.baseline->value}, {u"kind"_s, int(goal.baseline->kind)},
                {u"on"_s, dayJson(goal.baseline->on)}, {u"source"_s, goal.baseline->source},
                {u"n"_s, goal.baseline->n}});
    if (goal.target)
        json.insert(u"target"_s, *goal.target);
    QJsonArray criteria;
    for (const ServedCriterion &criterion : goal.criteria)
        criteria.append(QJsonObject{{u"kind"_s, keyOf(criterion.kind)}, {u"weight"_s, criterion.weight}});
    json.insert(u"criteria"_s, criteria);
    QJsonArray checkpoints;
    for (const QDate day : goal.checkpoints)
        checkpoints.append(day.toString(Qt::ISODate));
    json.insert(u"checkpoints"_s, checkpoints);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Goal goalFromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    Goal goal;
    goal.id = GoalId(json[u"id"_s].toInteger());
    goal.program = ProgramId(json[u"program"_s].toInteger());
    goal.verb = goalVerbOf(json[u"verb"_s].toString());
    goal.measure = measureKindOf(json[u"measure"_s].toString());
    goal.months = json[u"months"_s].toInt(goal.months);
    goal.typed = {.name = json[u"typed_name"_s].toString(),
        .unit = json[u"typed_unit"_s].toString(),
        .higherIsBetter = json[u"typed_higher_is_better"_s].toBool(true),
        .source = json[u"typed_source"_s].toString()};
    goal.group = groupFrom(json[u"group"_s].toObject());
    if (const QJsonObject from = json[u"baseline"_s].toObject(); from[u"value"_s].isDouble()) {
        goal.baseline = {.value = from[u"value"_s].toDouble(),
            .kind
            = static_cast<BaselineKind>(qBound(0, from[u"kind"_s].toInt(), int(BaselineKind::FirstReading))),
            .on = dayFrom(from[u"on"_s]),
            .source = from[u"source"_s].toString(),
            .n = from[u"n"_s].toInteger()};
    }
    if (json[u"target"_s].isDouble())
        goal.target = json[u"target"_s].toDouble();
    goal.aim = json[u"aim"_s].toString();
    for (const QJsonValue value : json[u"criteria"_s].toArray()) {
        if (const auto kind = criterionKindOf(value[u"kind"_s].toString()))
            goal.criteria.append({.kind = *kind, .weight = value[u"weight"_s].toInt()});
    }
    goal.dueOn = dayFrom(json[u"due"_s]);
    for (const QJsonValue value : json[u"checkpoints"_s].toArray()) {
        if (const auto day = dayFrom(value))
            goal.checkpoints.append(*day);
    }
    return goal;
}

QStringList suggestedAims(ProgramPurpose purpose)
{
    switch (purpose) {
    case ProgramPurpose::Own:
        return {Tr::tr("Develop our people"), Tr::tr("Keep our people")};
    case ProgramPurpose::Onboarding:
        return {Tr::tr("Make newcomers productive and at home sooner"),
            Tr::tr("Lose fewer people in their first year")};
    case ProgramPurpose::Leadership:
        return {
            Tr::tr("Fill leading positions from within"), Tr::tr("Prepare the next generation of leaders")};
    case ProgramPurpose::Retention:
        return {Tr::tr("Keep experienced people"), Tr::tr("Lower the cost of leaving and hiring")};
    case ProgramPurpose::Inclusion:
        return {Tr::tr("Give everybody the same chances of advancement"),
            Tr::tr("Connect people across departments")};
    case ProgramPurpose::Skills:
        return {Tr::tr("Close our skill gaps"), Tr::tr("Pass on knowledge before it leaves")};
    case ProgramPurpose::Succession:
        return {
            Tr::tr("Have a successor for every key position"), Tr::tr("Pass on knowledge before it leaves")};
    }
    Q_UNREACHABLE();
}

} // namespace mentorbook
