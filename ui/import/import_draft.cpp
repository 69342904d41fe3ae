#include "ui/import/import_draft.h"

#include "core/exchange/mapping/import_profile.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr qsizetype recentKept = 5;

QString keyOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return u"people"_s;
    case ImportKind::Participants:
        return u"participants"_s;
    case ImportKind::Meetings:
        return u"meetings"_s;
    case ImportKind::Survey:
        return u"survey"_s;
    }
    Q_UNREACHABLE();
}

QString draftKey(ImportKind kind) { return u"import/draft/"_s + keyOf(kind); }
QString recentKey(ImportKind kind) { return u"import/recent/"_s + keyOf(kind); }

} // namespace

std::optional<ImportDraft> importDraft(ImportKind kind, const QString &workspace)
{
    QSettings settings;
    settings.beginGroup(draftKey(kind));
    const QString path = settings.value("file"_L1).toString();
    if (path.isEmpty() || workspace.isEmpty() || settings.value("workspace"_L1).toString() != workspace
        || !QFileInfo(path).isFile())
        return std::nullopt;
    ImportDraft draft;
    ImportRequest &request = draft.request;
    request.kind = kind;
    request.file.source = {.path = path, .bytes = {}, .name = QFileInfo(path).fileName()};
    request.asOf = settings.value("asOf"_L1).toDate();
    request.complete = settings.value("complete"_L1).toBool();
    request.wave = settings.value("wave"_L1).toString();
    request.sentOn = settings.value("sentOn"_L1).toDate();
    if (settings.contains("headerLine"_L1))
        request.file.reading.headerLine = settings.value("headerLine"_L1).toInt();
    draft.savedAt = settings.value("savedAt"_L1).toDateTime();
    // What was chosen for the columns and values is kept in the shape of a profile.
    if (const auto profile = profileFromJson(settings.value("choices"_L1).toByteArray())) {
        request.file.reading.encoding = profile->encoding;
        request.file.reading.delimiter = profile->delimiter;
        request.file.reading.sheet = profile->sheet;
        request.file.values = profile->values;
        if (!profile->mapping.columns.isEmpty())
            request.file.mapping = profile->mapping;
    }
    return draft;
}

void saveImportDraft(const ImportRequest &request, const QString &workspace, const QDateTime &now)
{
    if (request.file.source.path.isEmpty() || workspace.isEmpty())
        return;
    const ImportFile &file = request.file;
    ImportProfile choices{.kind = request.kind,
        .name = file.source.name,
        .mapping = file.mapping.value_or(ColumnMapping{.kind = request.kind, .columns = {}, .fields = {}}),
        .values = file.values,
        .encoding = file.reading.encoding,
        .delimiter = file.reading.delimiter,
        .sheet = file.reading.sheet,
        .complete = request.complete};
    choices.fingerprint = fingerprintOf(choices.mapping.columns);
    QSettings settings;
    settings.beginGroup(draftKey(request.kind));
    settings.remove(QString());
    settings.setValue("file"_L1, file.source.path);
    settings.setValue("workspace"_L1, workspace);
    settings.setValue("savedAt"_L1, now);
    settings.setValue("asOf"_L1, request.asOf);
    settings.setValue("complete"_L1, request.complete);
    settings.setValue("wave"_L1, request.wave);
    settings.setValue("sentOn"_L1, request.sentOn);
    if (file.reading.headerLine)
        settings.setValue("headerLine"_L1, *file.reading.headerLine);
    settings.setValue("choices"_L1, toJson(choices));
}

void discardImportDraft(ImportKind kind) { QSettings().remove(draftKey(kind)); }

QStringList recentImports(ImportKind kind)
{
    QStringList paths = QSettings().value(recentKey(kind)).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo(path).isFile(); });
    return paths;
}

void rememberImport(ImportKind kind, const QString &path)
{
    QStringList paths = recentImports(kind);
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(recentKey(kind), paths.first(std::min(recentKept, paths.size())));
}

} // namespace mentorbook
