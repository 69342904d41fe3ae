#include "core/actions/participants/library.h"

#include "core/base/tr.h"
#include "core/domain/participants/profile_names.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/storage/tables/participants/resource_table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// The workspace's version of a shipped resource, if it has one.
Result<std::optional<Resource>> versionOf(Database &database, const Resource &shipped)
{
    auto all = resource_table::all(database);
    if (!all)
        return passOn(all);
    const auto found = std::ranges::find_if(*all, [&](const Resource &each) {
        return each.origin == shipped.origin && each.language == shipped.language
            && each.program == shipped.program;
    });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

Result<ResourceId> store(Workspace &workspace, const Resource &resource)
{
    return workspace.perform({Operation::EditLibrary}, [&]() -> Result<ResourceId> {
        Database &database = workspace.database();
        if (resource.id.isNull())
            return resource_table::insert(database, resource);
        if (auto done = resource_table::update(database, resource); !done)
            return passOn(done);
        return resource.id;
    });
}

} // namespace

QStringList libraryLanguages() { return {u"en"_s, u"de"_s, u"fr"_s, u"es"_s}; }

QString libraryLanguage(const QString &wanted)
{
    const QString language = wanted.left(2).toLower();
    return libraryLanguages().contains(language) ? language : u"en"_s;
}

Result<QList<Resource>> shippedLibrary(const QString &language)
{
    QFile file(u":/library/library.%1.json"_s.arg(libraryLanguage(language)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::File, Tr::tr("The resource library is missing."), file.errorString());
    const QJsonObject kinds = QJsonDocument::fromJson(file.readAll()).object();
    QList<Resource> resources;
    for (int kind = 0; kind < ResourceKindCount; ++kind) {
        const QString key = keyOf(static_cast<ResourceKind>(kind));
        int number = 0;
        for (const QJsonValue &value : kinds[key].toArray()) {
            Resource resource{.id = {}, .origin = u"%1-%2"_s.arg(key).arg(++number), .program = {}};
            resource.kind = static_cast<ResourceKind>(kind);
            resource.language = libraryLanguage(language);
            if (value.isString()) {
                resource.text = value.toString();
            } else {
                resource.title = value[u"title"_s].toString();
                resource.text = value[u"text"_s].toString();
                resource.link = value[u"link"_s].toString();
            }
            resources.append(resource);
        }
    }
    return resources;
}

Result<QList<Resource>> library(
    Database &database, ProgramId program, const QString &wanted, HiddenResources hidden)
{
    const QString language = libraryLanguage(wanted);
    auto shipped = shippedLibrary(language);
    if (!shipped)
        return passOn(shipped);
    auto own = resource_table::all(database);
    if (!own)
        return passOn(own);
    own->removeIf([&](const Resource &each) {
        return each.language != language || (each.program && *each.program != program);
    });
    // Of two versions of a shipped one the program's counts; it stands later here, so it goes last.
    std::ranges::stable_sort(*own, {}, [](const Resource &each) { return each.program.has_value(); });

    QList<Resource> result;
    for (const Resource &each : *own) {
        if (each.origin.isEmpty() && each.program)
            result.append(each);
    }
    for (Resource &each : *shipped) {
        for (const Resource &changed : *own) {
            if (changed.origin == each.origin)
                each = changed;
        }
        result.append(each);
    }
    for (const Resource &each : *own) {
        if (each.origin.isEmpty() && !each.program)
            result.append(each);
    }
    if (hidden == HiddenResources::LeaveOut)
        result.removeIf([](const Resource &each) { return each.hidden; });
    std::ranges::stable_sort(result, {}, &Resource::kind);
    return result;
}

QString problemOf(const Resource &resource)
{
    if (resource.text.trimmed().isEmpty() && resource.title.trimmed().isEmpty())
        return Tr::tr("A resource needs a text.");
    const QUrl link(resource.link, QUrl::StrictMode);
    const bool isWeb = link.isValid() && !link.host().isEmpty()
        && (link.scheme() == "https"_L1 || link.scheme() == "http"_L1);
    if (!resource.link.isEmpty() && !isWeb)
        return Tr::tr("“%1” is not a web address; one begins with https://.").arg(resource.link);
    if (resource.kind == ResourceKind::VideoLink && resource.link.isEmpty())
        return Tr::tr("A video needs its web address.");
    return {};
}

Result<ResourceId> saveResource(Workspace &workspace, const Resource &draft)
{
    Resource resource = draft;
    resource.language = libraryLanguage(draft.language);
    resource.title = draft.title.simplified();
    resource.text = tidiedLines(draft.text);
    resource.link = draft.link.trimmed();
    if (const QString problem = problemOf(resource); !problem.isEmpty())
        return failure(ErrorKind::InvalidInput, problem);
    if (resource.id.isNull() && !resource.origin.isEmpty()) {
        auto known = versionOf(workspace.database(), resource);
        if (!known)
            return passOn(known);
        if (*known)
            resource.id = (*known)->id;
    }
    return store(workspace, resource);
}

Result<> removeResource(Workspace &workspace, const Resource &resource)
{
    if (resource.origin.isEmpty())
        return workspace.perform({Operation::EditLibrary},
            [&] { return resource_table::remove(workspace.database(), resource.id); });
    Resource hidden = resource;
    hidden.hidden = true;
    auto done = store(workspace, hidden);
    if (!done)
        return passOn(done);
    return {};
}

Result<> restoreResource(Workspace &workspace, const Resource &resource)
{
    if (resource.id.isNull() || resource.origin.isEmpty())
        return {};
    return workspace.perform(
        {Operation::EditLibrary}, [&] { return resource_table::remove(workspace.database(), resource.id); });
}

} // namespace mentorbook
