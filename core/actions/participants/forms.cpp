#include "core/actions/participants/forms.h"

#include "core/actions/participants/library.h"
#include "core/base/tr.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/participants/profile_table.h"
#include "core/storage/tables/participants/skill_table.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QString fieldText(const ParticipantRow &row, const ParticipantProfile &profile, DirectoryField field)
{
    switch (field) {
    case DirectoryField::Name:
        return displayName(row.person.roster);
    case DirectoryField::JobTitle:
        return row.person.roster.jobTitle;
    case DirectoryField::Department:
        return row.department();
    case DirectoryField::Location:
        return row.location();
    case DirectoryField::Background:
        return profile.background;
    case DirectoryField::SkillsOffered:
        return row.participant.skillsOffered.join(u", "_s);
    case DirectoryField::Interests:
        return profile.interests.join(u", "_s);
    case DirectoryField::Languages:
        return profile.languages.join(u", "_s);
    case DirectoryField::TimeZone:
        return profile.timeZone;
    case DirectoryField::Channels:
        return profile.channels.join(u", "_s);
    case DirectoryField::Email:
        return row.person.roster.email;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Phrases> formPhrases(const QString &wanted)
{
    const QString language = libraryLanguage(wanted);
    QFile file(u":/library/forms.%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::File, Tr::tr("The texts of the forms are missing."), file.errorString());
    const QJsonObject texts = QJsonDocument::fromJson(file.readAll()).object();
    Phrases phrases{.language = language, .texts = {}};
    for (auto text = texts.begin(); text != texts.end(); ++text)
        phrases.texts.insert(text.key(), text.value().toString());
    return phrases;
}

Result<ApplicationForm> applicationForm(Database &database, const Program &program, const QString &language)
{
    auto phrases = formPhrases(language);
    if (!phrases)
        return passOn(phrases);
    auto skills = skill_table::all(database);
    if (!skills)
        return passOn(skills);
    auto attributes = profile_table::attributes(database, program.id);
    if (!attributes)
        return passOn(attributes);
    ApplicationForm form{.phrases = std::move(*phrases),
        .program = program.name,
        .introduction = {},
        .skills = {},
        .channels = program.channels,
        .attributes = std::move(*attributes),
        .asksForRole = program.type != MentoringType::Peer};
    for (const Skill &skill : *skills) {
        if (skill.managed)
            form.skills.append(skill.name);
    }
    return form;
}

Result<MentorDirectory> mentorDirectory(Database &database, const Program &program, const QString &language)
{
    auto phrases = formPhrases(language);
    if (!phrases)
        return passOn(phrases);
    auto settings = profile_table::directory(database, program.id);
    if (!settings)
        return passOn(settings);
    auto rows = participant_table::ofProgram(database, program.id);
    if (!rows)
        return passOn(rows);
    auto profiles = profile_table::ofProgram(database, program.id);
    if (!profiles)
        return passOn(profiles);
    MentorDirectory directory{.phrases = std::move(*phrases),
        .program = program.name,
        .settings = std::move(*settings),
        .entries = {}};
    // By code: by name, the place of somebody without a name would give it away.
    std::ranges::sort(*rows, {}, [](const ParticipantRow &row) { return row.participant.id; });
    for (const ParticipantRow &row : *rows) {
        const ParticipantProfile &profile = profiles->value(row.participant.id);
        const bool isShown = mentors(row.participant) && row.person.employed
            && row.participant.state == ParticipantState::Approved && !profile.consent.isEmpty();
        if (!isShown)
            continue;
        DirectoryEntry entry{.code = directoryCode(row.participant.id), .name = {}, .fields = {}};
        for (const DirectoryField field : profile.consent) {
            const QString text = fieldText(row, profile, field);
            if (field == DirectoryField::Name)
                entry.name = text;
            else if (!text.isEmpty())
                entry.fields.append({field, text});
        }
        directory.entries.append(entry);
    }
    return directory;
}

QString directoryCode(ParticipantId mentor) { return u"M%1"_s.arg(mentor.value()); }

std::optional<ParticipantId> mentorOfCode(const QString &code)
{
    static const QRegularExpression pattern(u"^[Mm]([0-9]{1,18})$"_s);
    const auto match = pattern.match(code.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return ParticipantId(match.captured(1).toLongLong());
}

} // namespace mentorbook
