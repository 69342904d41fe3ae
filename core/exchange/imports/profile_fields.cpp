#include "core/exchange/imports/profile_fields.h"

#include "core/domain/names.h"
#include "core/domain/participants/profile_names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// "name: value" parts, separated as lists are.
QList<std::pair<QString, QString>> pairsFrom(const QString &cell)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QString &part : cell.split(u';')) {
        const QString text = tidied(part);
        if (text.isEmpty())
            continue;
        const qsizetype colon = text.indexOf(u':');
        pairs.append(
            {text.left(colon).simplified(), colon < 0 ? QString() : text.sliced(colon + 1).simplified()});
    }
    return pairs;
}

void readScales(MappedRow &row, ParticipantDraft &draft)
{
    for (const auto &[name, text] : pairsFrom(row.cell(Field::Scales))) {
        const auto item = scaleItemOf(name.toLower());
        const auto value = integerFrom(text);
        if (!item || !value || *value < 1 || *value > 5) {
            QStringList keys;
            for (int i = 0; i < ScaleItemCount; ++i)
                keys.append(keyOf(static_cast<ScaleItem>(i)));
            row.reject(Field::Scales, u"%1: %2"_s.arg(name, text),
                Tr::tr("one of %1, with 1 to 5").arg(keys.join(u", "_s)),
                Tr::tr("This is not an answer on one of the scales."));
            continue;
        }
        draft.profile.scales.insert(*item, *value);
    }
}

void readSensitive(MappedRow &row, ParticipantDraft &draft)
{
    const auto answerOf = [&](const QString &attribute) -> SensitiveAnswer & {
        const auto known = std::ranges::find_if(draft.sensitive, [&](const SensitiveAnswer &each) {
            return each.attribute.compare(attribute, Qt::CaseInsensitive) == 0;
        });
        if (known != draft.sensitive.end())
            return *known;
        draft.sensitive.append(
            SensitiveAnswer{.attribute = attribute, .value = {}, .wish = DiversityWish::None});
        return draft.sensitive.last();
    };
    for (const auto &[attribute, value] : pairsFrom(row.cell(Field::Diversity)))
        answerOf(attribute).value = value;
    for (const auto &[attribute, text] : pairsFrom(row.cell(Field::DiversityWishes))) {
        if (const auto wish = diversityWishOf(text.toLower()))
            answerOf(attribute).wish = *wish;
        else
            row.reject(Field::DiversityWishes, u"%1: %2"_s.arg(attribute, text),
                Tr::tr("same, different or none"), Tr::tr("This is not a wish."));
    }
}

} // namespace

void readProfileFields(MappedRow &row, const PeopleDirectory &people, ParticipantDraft &draft)
{
    ParticipantProfile &profile = draft.profile;
    const auto isStated = [&](Field field) {
        if (row.text(field).isEmpty())
            return false;
        draft.stated.append(field);
        return true;
    };
    const struct
    {
        Field field;
        QString ParticipantProfile::*text;
    } texts[] = {{Field::Background, &ParticipantProfile::background},
        {Field::Goals, &ParticipantProfile::goals}, {Field::InterviewNotes, &ParticipantProfile::notes}};
    for (const auto &each : texts) {
        if (isStated(each.field))
            profile.*each.text = tidiedLines(row.cell(each.field));
    }
    const struct
    {
        Field field;
        QStringList ParticipantProfile::*words;
    } lists[] = {{Field::GoalTags, &ParticipantProfile::goalTags},
        {Field::Interests, &ParticipantProfile::interests}, {Field::Channels, &ParticipantProfile::channels},
        {Field::Languages, &ParticipantProfile::languages}};
    for (const auto &each : lists) {
        if (isStated(each.field))
            profile.*each.words = listFrom(row.cell(each.field));
    }
    if (isStated(Field::TargetRole))
        profile.targetRole = row.text(Field::TargetRole);
    if (isStated(Field::TimeZone)) {
        profile.timeZone = row.text(Field::TimeZone);
        if (!isTimeZone(profile.timeZone))
            row.reject(Field::TimeZone, profile.timeZone, Tr::tr("a time zone such as Europe/Berlin"),
                Tr::tr("This is not a time zone."));
    }
    if (isStated(Field::Availability)) {
        const QString text = tidiedLines(row.cell(Field::Availability));
        if (const auto availability = availabilityFrom(text))
            profile.availability = *availability;
        else
            row.reject(Field::Availability, text,
                Tr::tr("days and times such as Mon 09:00-12:00; Thu 14:00-16:30"),
                Tr::tr("This does not say when the person can meet."));
    }
    if (isStated(Field::Scales))
        readScales(row, draft);
    if (isStated(Field::Avoid)) {
        for (const QString &text : listFrom(row.cell(Field::Avoid))) {
            if (const auto person = people.find(text); person)
                profile.avoid.append(*person);
            else // no reason to leave out all that somebody says
                draft.notices.append(
                    row.issue(Field::Avoid, text, person.error().expected, person.error().reason));
        }
    }
    if (isStated(Field::DirectoryConsent)) {
        for (const QString &text : listFrom(row.cell(Field::DirectoryConsent))) {
            QStringList keys;
            for (int i = 0; i < DirectoryFieldCount; ++i)
                keys.append(keyOf(static_cast<DirectoryField>(i)));
            if (const auto field = directoryFieldOf(text.toLower()))
                profile.consent.append(*field);
            else
                row.reject(Field::DirectoryConsent, text, Tr::tr("some of %1").arg(keys.join(u", "_s)),
                    Tr::tr("The directory has no such field."));
        }
        std::ranges::sort(profile.consent);
    }
    if (isStated(Field::Choices))
        draft.choices = listFrom(row.cell(Field::Choices));
    const bool isSensitive = isStated(Field::Diversity);
    if (isStated(Field::DiversityWishes) || isSensitive)
        readSensitive(row, draft);
}

QString scalesText(const QMap<ScaleItem, int> &scales)
{
    QStringList parts;
    for (auto scale = scales.cbegin(); scale != scales.cend(); ++scale)
        parts.append(u"%1: %2"_s.arg(keyOf(scale.key()), QString::number(scale.value())));
    return parts.join(u"; "_s);
}

QString consentText(const QList<DirectoryField> &consent)
{
    QStringList parts;
    for (const DirectoryField field : consent)
        parts.append(keyOf(field));
    return parts.join(u"; "_s);
}

} // namespace mentorbook
