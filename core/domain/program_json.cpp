#include "core/domain/program_json.h"

#include "core/domain/design_names.h"
#include "core/domain/names.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QStringList textsFrom(const QJsonValue &value) { return value.toVariant().toStringList(); }

std::optional<int> numberIfAny(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonValue jsonOf(const std::optional<int> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

std::optional<QDate> dayIfAny(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonValue jsonOf(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

// The flags of what is kept, each with its name.
template <class Kept, class Visit> void visitKept(Kept &kept, Visit &&visit)
{
    visit(u"meeting_notes"_s, kept.meetingNotes);
    visit(u"mentee_goals"_s, kept.menteeGoals);
    visit(u"surveys"_s, kept.surveys);
    visit(u"skill_ratings"_s, kept.skillRatings);
    visit(u"training"_s, kept.training);
    visit(u"events"_s, kept.events);
}

} // namespace

QJsonObject jsonOf(const EligibilityRules &rules)
{
    QJsonObject json;
    if (rules.leastMonths)
        json.insert(u"least_months"_s, *rules.leastMonths);
    if (rules.mostMonths)
        json.insert(u"most_months"_s, *rules.mostMonths);
    const auto list = [&](const QString &name, const QStringList &values) {
        if (!values.isEmpty())
            json.insert(name, QJsonArray::fromStringList(values));
    };
    list(u"grades"_s, rules.grades);
    list(u"departments"_s, rules.departments);
    list(u"locations"_s, rules.locations);
    return json;
}

EligibilityRules eligibilityRulesFrom(const QJsonObject &json)
{
    return {.leastMonths = numberIfAny(json[u"least_months"_s]),
        .mostMonths = numberIfAny(json[u"most_months"_s]),
        .grades = textsFrom(json[u"grades"_s]),
        .departments = textsFrom(json[u"departments"_s]),
        .locations = textsFrom(json[u"locations"_s])};
}

QJsonObject jsonOf(const DataKept &kept)
{
    QJsonObject json;
    visitKept(kept, [&](const QString &name, bool is) { json.insert(name, is); });
    return json;
}

DataKept dataKeptFrom(const QJsonObject &json)
{
    DataKept kept;
    visitKept(kept, [&](const QString &name, bool &is) { is = json[name].toBool(is); });
    return kept;
}

QByteArray jsonOf(const Program &p)
{
    const QJsonObject json{{u"name"_s, p.name}, {u"type"_s, keyOf(p.type)}, {u"start"_s, jsonOf(p.start)},
        {u"end"_s, jsonOf(p.end)}, {u"cadence_days"_s, p.cadenceDays}, {u"trial_days"_s, p.trialDays},
        {u"minimum_group_size"_s, p.minimumGroupSize}, {u"purpose"_s, keyOf(p.purpose)},
        {u"enrollment"_s, keyOf(p.enrollment)}, {u"group_least"_s, p.groupSize.least},
        {u"group_most"_s, p.groupSize.most}, {u"capacity"_s, p.capacity},
        {u"minimum_minutes"_s, jsonOf(p.minimumMinutes)}, {u"mandatory"_s, p.mandatory},
        {u"entry"_s, keyOf(p.entry)}, {u"mentee_rules"_s, jsonOf(p.menteeRules)},
        {u"mentor_rules"_s, jsonOf(p.mentorRules)}, {u"channels"_s, QJsonArray::fromStringList(p.channels)},
        {u"data_kept"_s, jsonOf(p.dataKept)}, {u"retention_months"_s, p.retentionMonths},
        {u"follow_up_months"_s, p.followUpMonths}, {u"archived"_s, p.archived}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Program programFromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    Program p;
    p.name = json[u"name"_s].toString();
    p.type = mentoringTypeOf(json[u"type"_s].toString()).value_or(p.type);
    p.start = dayIfAny(json[u"start"_s]);
    p.end = dayIfAny(json[u"end"_s]);
    p.cadenceDays = json[u"cadence_days"_s].toInt(p.cadenceDays);
    p.trialDays = json[u"trial_days"_s].toInt(p.trialDays);
    p.minimumGroupSize = json[u"minimum_group_size"_s].toInt(p.minimumGroupSize);
    p.purpose = programPurposeOf(json[u"purpose"_s].toString()).value_or(p.purpose);
    p.enrollment = enrollmentOf(json[u"enrollment"_s].toString()).value_or(p.enrollment);
    p.groupSize = {.least = json[u"group_least"_s].toInt(p.groupSize.least),
        .most = json[u"group_most"_s].toInt(p.groupSize.most)};
    p.capacity = json[u"capacity"_s].toInt(p.capacity);
    p.minimumMinutes = numberIfAny(json[u"minimum_minutes"_s]);
    p.mandatory = json[u"mandatory"_s].toBool();
    p.entry = entryOf(json[u"entry"_s].toString()).value_or(p.entry);
    p.menteeRules = eligibilityRulesFrom(json[u"mentee_rules"_s].toObject());
    p.mentorRules = eligibilityRulesFrom(json[u"mentor_rules"_s].toObject());
    p.channels = textsFrom(json[u"channels"_s]);
    p.dataKept = dataKeptFrom(json[u"data_kept"_s].toObject());
    p.retentionMonths = json[u"retention_months"_s].toInt(p.retentionMonths);
    p.followUpMonths = json[u"follow_up_months"_s].toInt(p.followUpMonths);
    p.archived = json[u"archived"_s].toBool();
    return p;
}

} // namespace mentorbook
