#include "core/actions/participants/handout.h"

#include "core/actions/participants/forms.h"
#include "core/domain/participants/profile_names.h"
#include "core/reports/participant_documents.h"

using namespace Qt::StringLiterals;

namespace mentorbook {

QList<ResourceKind> handoutKinds()
{
    QList<ResourceKind> kinds;
    for (int kind = 0; kind < ResourceKindCount; ++kind) {
        if (static_cast<ResourceKind>(kind) != ResourceKind::TrainingOutline)
            kinds.append(static_cast<ResourceKind>(kind));
    }
    return kinds;
}

Result<ReportDocument> handout(Database &database, const Program &program, const QString &language,
    QDate today, const QList<ResourceKind> &kinds)
{
    auto phrases = formPhrases(language);
    if (!phrases)
        return passOn(phrases);
    auto resources = library(database, program.id, language);
    if (!resources)
        return passOn(resources);
    resources->removeIf([&](const Resource &resource) { return !kinds.contains(resource.kind); });
    return participantHandout({.program = program,
        .language = phrases->language,
        .texts = phrases->texts,
        .resources = *resources,
        .today = today});
}

Result<ReportDocument> directoryDocument(
    Database &database, const Program &program, const QString &language, QDate today)
{
    auto directory = mentorDirectory(database, program, language);
    if (!directory)
        return passOn(directory);
    DirectoryFacts facts{.program = program.name,
        .language = directory->phrases.language,
        .texts = directory->phrases.texts,
        .introduction = directory->settings.introduction,
        .opens = directory->settings.opens,
        .closes = directory->settings.closes,
        .entries = {},
        .today = today};
    for (const DirectoryEntry &entry : directory->entries) {
        DirectoryFacts::Entry made{.heading = directoryTitle(directory->phrases, entry), .fields = {}};
        for (const auto &[field, text] : entry.fields)
            made.fields.append({directory->phrases(u"field-"_s + keyOf(field)), text});
        facts.entries.append(made);
    }
    return directoryDocument(facts);
}

} // namespace mentorbook
