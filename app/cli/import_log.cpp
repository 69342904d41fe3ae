#include "app/cli/command.h"

#include "core/actions/imports/import_log.h"
#include "core/actions/imports/import_profiles.h"
#include "core/base/tr.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

constexpr ImportKind everyKind[]
    = {ImportKind::People, ImportKind::Participants, ImportKind::Meetings, ImportKind::Survey};

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

Result<Answer> listLog(const std::string &path)
{
    auto workspace = openWorkspace(path, Database::Access::ReadOnly);
    if (!workspace)
        return passOn(workspace);
    auto records = importLog((*workspace)->database());
    if (!records)
        return passOn(records);
    QJsonArray imports;
    QStringList lines;
    for (const ImportRecord &r : std::as_const(*records)) {
        const QString moment = r.importedAt.toString(Qt::ISODate);
        imports.append(QJsonObject{{u"id"_s, r.id.value()}, {u"imported_at"_s, moment},
            {u"kind"_s, importKindKey(r.kind)}, {u"program"_s, orNull(r.programName)},
            {u"file"_s, r.fileName}, {u"sha256"_s, r.sha256},
            {u"as_of"_s, r.asOf ? QJsonValue(r.asOf->toString(Qt::ISODate)) : QJsonValue()},
            {u"complete"_s, r.complete}, {u"profile"_s, orNull(r.profile)}, {u"rows"_s, r.rows},
            {u"added"_s, r.added}, {u"changed"_s, r.changed}, {u"left"_s, r.left},
            {u"returned"_s, r.returned}, {u"unchanged"_s, r.unchanged}, {u"rejected"_s, r.rejected}});
        lines.append(Tr::tr("%1  %2  %3: %4 rows, %5 added, %6 changed, %7 left, %8 returned, %9 rejected")
                .arg(moment, importKindKey(r.kind), r.fileName)
                .arg(r.rows)
                .arg(r.added)
                .arg(r.changed)
                .arg(r.left)
                .arg(r.returned)
                .arg(r.rejected));
    }
    return Answer{.json = {{u"imports"_s, imports}}, .text = lines.join(u'\n')};
}

Result<QList<SavedProfile>> everyProfile(Database &database)
{
    QList<SavedProfile> profiles;
    for (const ImportKind kind : everyKind) {
        auto some = profilesOf(database, kind);
        if (!some)
            return passOn(some);
        profiles += *some;
    }
    return profiles;
}

Result<> forget(Workspace &workspace, const QString &name)
{
    auto profiles = everyProfile(workspace.database());
    if (!profiles)
        return passOn(profiles);
    const auto found
        = std::ranges::find(*profiles, name, [](const SavedProfile &p) { return p.profile.name; });
    if (found == profiles->end())
        return failure(ErrorKind::NotFound, Tr::tr("There is no import profile “%1”.").arg(name));
    return deleteProfile(workspace, found->id);
}

Result<Answer> listProfiles(const std::string &path, const std::string &forgotten)
{
    auto workspace
        = openWorkspace(path, forgotten.empty() ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!workspace)
        return passOn(workspace);
    if (!forgotten.empty()) {
        if (auto done = forget(**workspace, text(forgotten)); !done)
            return passOn(done);
    }
    auto profiles = everyProfile((*workspace)->database());
    if (!profiles)
        return passOn(profiles);
    QJsonArray list;
    QStringList lines;
    for (const SavedProfile &saved : std::as_const(*profiles)) {
        const ImportProfile &profile = saved.profile;
        list.append(QJsonObject{{u"id"_s, saved.id.value()}, {u"kind"_s, importKindKey(profile.kind)},
            {u"name"_s, profile.name}, {u"columns"_s, QJsonArray::fromStringList(profile.mapping.columns)},
            {u"complete"_s, profile.complete}, {u"saved_at"_s, saved.savedAt.toString(Qt::ISODate)}});
        lines.append(Tr::tr("%1  %2: %3")
                .arg(importKindKey(profile.kind), profile.name, profile.mapping.columns.join(u", "_s)));
    }
    return Answer{.json = {{u"profiles"_s, list}}, .text = lines.join(u'\n')};
}

} // namespace

void addImportLog(CommandLine &line, CLI::App *import)
{
    struct Options
    {
        std::string workspace;
        std::string forgotten;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *log = line.add(import, "log", "List the imports that were made, the newest first");
    log->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    line.runs(log, [options] { return listLog(options->workspace); });

    CLI::App *profiles = line.add(import, "profiles", "List how files of a shape are imported");
    profiles->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    profiles->add_option("--forget", options->forgotten, "A profile, by name, to be forgotten before");
    line.runs(profiles, [options] { return listProfiles(options->workspace, options->forgotten); });
}

} // namespace mentorbook::cli
