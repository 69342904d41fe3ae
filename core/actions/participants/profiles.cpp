#include "core/actions/participants/profiles.h"

#include "core/actions/participants/skills.h"
#include "core/base/tr.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/participants/profile_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr int mostChoicesAllowed = 10;

QStringList tidiedWords(const QStringList &words) { return listFrom(words.join(u'\n')); }

ParticipantProfile tidiedUp(const ParticipantProfile &draft)
{
    ParticipantProfile profile = draft;
    profile.background = tidiedLines(draft.background);
    profile.targetRole = draft.targetRole.simplified();
    profile.goals = tidiedLines(draft.goals);
    profile.notes = tidiedLines(draft.notes);
    profile.goalTags = tidiedWords(draft.goalTags);
    profile.interests = tidiedWords(draft.interests);
    profile.channels = tidiedWords(draft.channels);
    profile.languages = tidiedWords(draft.languages);
    profile.timeZone = draft.timeZone.trimmed();
    std::ranges::sort(profile.consent);
    const auto repeated = std::ranges::unique(profile.consent);
    profile.consent.erase(repeated.begin(), repeated.end());
    return profile;
}

Result<ParticipantRow> rowOf(Database &database, ParticipantId id)
{
    auto row = participant_table::byId(database, id);
    if (!row)
        return passOn(row);
    if (!*row)
        return failure(ErrorKind::NotFound, Tr::tr("This participant is no longer in the program."));
    return **row;
}

Result<QString> problemOfChoices(
    Database &database, const ParticipantRow &chooser, const QList<ParticipantId> &choices)
{
    if (choices.isEmpty())
        return QString();
    auto settings = profile_table::directory(database, chooser.participant.program);
    if (!settings)
        return passOn(settings);
    if (choices.size() > settings->mostChoices)
        return Tr::tr("At most %n choices can be named.", nullptr, settings->mostChoices);
    QList<ParticipantId> seen;
    for (const ParticipantId chosen : choices) {
        auto mentor = participant_table::byId(database, chosen);
        if (!mentor)
            return passOn(mentor);
        if (!*mentor || (*mentor)->participant.program != chooser.participant.program)
            return Tr::tr("One of those chosen is not in this program.");
        const QString name = displayName((*mentor)->person.roster);
        if (chosen == chooser.participant.id)
            return Tr::tr("Nobody can choose themselves.");
        if (seen.contains(chosen))
            return Tr::tr("%1 is chosen twice.").arg(name);
        if (!mentors((*mentor)->participant))
            return Tr::tr("%1 is not a mentor in this program.").arg(name);
        seen.append(chosen);
    }
    return QString();
}

} // namespace

QString ProfileProblems::first() const
{
    for (const QString &problem : {timeZone, availability, scales, choices, avoid}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

Result<ParticipantProfile> profileOf(Database &database, ParticipantId participant)
{
    return profile_table::of(database, participant);
}

Result<QHash<ParticipantId, ParticipantProfile>> profiles(Database &database, ProgramId program)
{
    return profile_table::ofProgram(database, program);
}

Result<ProfileProblems> problemsOf(Database &database, const ParticipantProfile &profile)
{
    auto row = rowOf(database, profile.participant);
    if (!row)
        return passOn(row);
    ProfileProblems problems;
    if (!profile.timeZone.isEmpty() && !isTimeZone(profile.timeZone))
        problems.timeZone
            = Tr::tr("“%1” is not a time zone. One is written such as Europe/Berlin.").arg(profile.timeZone);
    if (tidiedAvailability(profile.availability) != profile.availability)
        problems.availability
            = Tr::tr("Times of a day begin before they end and don't overlap; the days stand in order.");
    for (const int value : profile.scales) {
        if (value < 1 || value > 5)
            problems.scales = Tr::tr("A scale goes from 1 to 5; %1 is not on it.").arg(value);
    }
    auto choices = problemOfChoices(database, *row, profile.choices);
    if (!choices)
        return passOn(choices);
    problems.choices = *choices;
    if (profile.avoid.contains(row->person.id))
        problems.avoid = Tr::tr("Nobody can avoid themselves.");
    return problems;
}

Result<> editProfile(Workspace &workspace, const ParticipantProfile &draft)
{
    Database &database = workspace.database();
    const ParticipantProfile profile = tidiedUp(draft);
    auto row = rowOf(database, profile.participant);
    if (!row)
        return passOn(row);
    auto problems = problemsOf(database, profile);
    if (!problems)
        return passOn(problems);
    if (const QString problem = problems->first(); !problem.isEmpty())
        return failure(ErrorKind::InvalidInput, problem);
    auto known = profile_table::of(database, profile.participant);
    if (!known)
        return passOn(known);
    if (profile == *known)
        return {};
    return workspace.perform({Operation::EditParticipant, 1, displayName(row->person.roster)},
        [&] { return profile_table::store(database, profile); });
}

Result<QList<SensitiveAnswer>> sensitiveAnswers(Database &database, ParticipantId participant)
{
    return sensitive_table::of(database, participant);
}

Result<QList<SensitiveAnswer>> checkedAnswers(
    const QList<DiversityAttribute> &asked, const QList<SensitiveAnswer> &answers)
{
    const auto same = [](const QString &one, const QString &other) {
        return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
    };
    QList<SensitiveAnswer> checked;
    for (const SensitiveAnswer &answer : answers) {
        const auto attribute = std::ranges::find_if(
            asked, [&](const DiversityAttribute &each) { return same(each.name, answer.attribute); });
        if (attribute == asked.end())
            return failure(
                ErrorKind::InvalidInput, Tr::tr("The program does not ask for “%1”.").arg(answer.attribute));
        if (std::ranges::find(checked, attribute->name, &SensitiveAnswer::attribute) != checked.end())
            return failure(ErrorKind::InvalidInput, Tr::tr("“%1” is answered twice.").arg(attribute->name));
        SensitiveAnswer sound{
            .attribute = attribute->name, .value = answer.value.simplified(), .wish = answer.wish};
        if (!sound.value.isEmpty() && !attribute->choices.isEmpty()) {
            const auto choice = std::ranges::find_if(
                attribute->choices, [&](const QString &each) { return same(each, answer.value); });
            if (choice == attribute->choices.end())
                return failure(ErrorKind::InvalidInput,
                    Tr::tr("“%1” is no answer to “%2”. There is: %3.")
                        .arg(answer.value, attribute->name, attribute->choices.join(u", "_s)));
            sound.value = *choice;
        }
        if (!sound.value.isEmpty() || sound.wish != DiversityWish::None)
            checked.append(sound);
    }
    return checked;
}

Result<> editSensitiveAnswers(
    Workspace &workspace, ParticipantId participant, const QList<SensitiveAnswer> &answers)
{
    Database &database = workspace.database();
    auto row = rowOf(database, participant);
    if (!row)
        return passOn(row);
    auto asked = profile_table::attributes(database, row->participant.program);
    if (!asked)
        return passOn(asked);
    auto checked = checkedAnswers(*asked, answers);
    if (!checked)
        return passOn(checked);
    auto known = sensitive_table::of(database, participant);
    if (!known)
        return passOn(known);
    if (*checked == *known)
        return {};
    return workspace.perform({Operation::EditParticipant, 1, displayName(row->person.roster)},
        [&] { return sensitive_table::store(database, participant, *checked); });
}

Result<QList<DiversityAttribute>> diversityAttributes(Database &database, ProgramId program)
{
    return profile_table::attributes(database, program);
}

Result<> setDiversityAttributes(
    Workspace &workspace, ProgramId program, const QList<DiversityAttribute> &attributes)
{
    QList<DiversityAttribute> tidied;
    for (const DiversityAttribute &attribute : attributes) {
        DiversityAttribute each{
            .name = attribute.name.simplified(), .choices = tidiedWords(attribute.choices)};
        if (each.name.isEmpty())
            return failure(ErrorKind::InvalidInput, Tr::tr("An attribute needs a name."));
        if (each.name.contains(u':') || each.name.contains(u';'))
            return failure(
                ErrorKind::InvalidInput, Tr::tr("The name of an attribute holds no colon and no semicolon."));
        const bool isRepeated = std::ranges::any_of(tidied, [&](const DiversityAttribute &other) {
            return other.name.compare(each.name, Qt::CaseInsensitive) == 0;
        });
        if (isRepeated)
            return failure(ErrorKind::InvalidInput, Tr::tr("“%1” stands there twice.").arg(each.name));
        if (each.choices.size() == 1)
            return failure(ErrorKind::InvalidInput,
                Tr::tr("“%1” needs at least two answers to choose from, or none for free text.")
                    .arg(each.name));
        tidied.append(each);
    }
    Database &database = workspace.database();
    auto known = profile_table::attributes(database, program);
    if (!known)
        return passOn(known);
    if (*known == tidied)
        return {};
    auto answers = sensitive_table::ofProgram(database, program);
    if (!answers)
        return passOn(answers);
    return workspace.perform({Operation::EditDiversity}, [&]() -> Result<> {
        if (auto stored = profile_table::replaceAttributes(database, program, tidied); !stored)
            return stored;
        for (auto each = answers->cbegin(); each != answers->cend(); ++each) {
            QList<SensitiveAnswer> kept = each.value();
            kept.removeIf([&](const SensitiveAnswer &answer) {
                return std::ranges::find(tidied, answer.attribute, &DiversityAttribute::name) == tidied.end();
            });
            if (kept.size() == each.value().size())
                continue;
            if (auto stored = sensitive_table::store(database, each.key(), kept); !stored)
                return stored;
        }
        return {};
    });
}

Result<DirectorySettings> directorySettings(Database &database, ProgramId program)
{
    return profile_table::directory(database, program);
}

QString problemOf(const DirectorySettings &settings)
{
    if (settings.opens && settings.closes && *settings.closes < *settings.opens)
        return Tr::tr("The directory closes before it opens.");
    if (settings.mostChoices < 1 || settings.mostChoices > mostChoicesAllowed)
        return Tr::tr("Participants can name 1 to %1 mentors, not %2.")
            .arg(mostChoicesAllowed)
            .arg(settings.mostChoices);
    return {};
}

Result<> editDirectorySettings(Workspace &workspace, ProgramId program, const DirectorySettings &draft)
{
    DirectorySettings settings = draft;
    settings.introduction = tidiedLines(draft.introduction);
    if (const QString problem = problemOf(settings); !problem.isEmpty())
        return failure(ErrorKind::InvalidInput, problem);
    auto known = profile_table::directory(workspace.database(), program);
    if (!known)
        return passOn(known);
    if (*known == settings)
        return {};
    return workspace.perform({Operation::EditDirectory},
        [&] { return profile_table::storeDirectory(workspace.database(), program, settings); });
}

} // namespace mentorbook
