// The part of importing a file that writes: backup, data, what is remembered, and the log.
#include "core/actions/imports/file_import.h"
#include "core/actions/imports/import_profiles.h"
#include "core/base/tr.h"
#include "core/storage/file/backup.h"
#include "core/storage/tables/import_table.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <chrono>
#include <future>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

const QString occasion = u"import"_s;
constexpr qsizetype backupsKept = 10;

// On a thread of its own, so that whoever listens to the progress hears of it meanwhile. The backup's path;
// empty for a workspace in memory.
Result<QString> backUp(const Workspace &workspace, Progress *progress)
{
    if (workspace.path().isEmpty())
        return QString();
    const QString path = backupPathFor(workspace.path(), occasion);
    auto backup
        = std::async(std::launch::async, [&] { return writeBackup(workspace.path(), path, progress); });
    while (backup.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready) {
        if (progress)
            progress->report(0, 0);
    }
    if (auto done = backup.get(); !done)
        return passOn(done);
    return path;
}

Change changeOf(const PlannedImport &planned)
{
    switch (planned.record.kind) {
    case ImportKind::People:
        return {Operation::ImportPeople, planned.count()};
    case ImportKind::Participants:
        return {Operation::ImportParticipants, planned.count()};
    case ImportKind::Meetings:
        return {Operation::ImportMeetings, planned.count()};
    case ImportKind::Survey:
        return {Operation::ImportResponses, planned.count()};
    }
    Q_UNREACHABLE();
}

Result<> write(Database &database, const PlannedImport &planned, const ApplyOptions &options)
{
    struct Write
    {
        Database &database;
        const ApplyOptions &options;

        Result<> operator()(const PeopleImportPlan &plan) const
        {
            return writePeople(database, plan, options.now, options.progress);
        }
        Result<> operator()(const ParticipantsImportPlan &plan) const
        {
            return writeParticipants(database, plan, options.now.date(), options.progress);
        }
        Result<> operator()(const MeetingsImportPlan &plan) const
        {
            return writeMeetings(database, plan, options.progress);
        }
        Result<> operator()(const ResponsesImportPlan &plan) const
        {
            return writeResponses(database, plan, options.progress);
        }
    };
    return std::visit(Write{database, options}, planned.plan);
}

// "roster" of "roster_2026-07-01.csv": files of one shape often differ in the day only.
QString profileNameFor(const QString &fileName)
{
    static const QRegularExpression day(u"[-_. ]*\\d{4}[-_.]?\\d{2}[-_.]?\\d{2}[-_. ]*"_s);
    const QString base = QFileInfo(fileName).completeBaseName();
    const QString name = QString(base).replace(day, u" "_s).simplified();
    return name.isEmpty() ? base : name;
}

// Its name; empty where nothing is to be remembered. The profile of a file of rejected rows is that of the
// file they come from.
Result<QString> remember(Database &database, const PlannedImport &planned, const ApplyOptions &options)
{
    ImportProfile profile = planned.profile;
    const QStringList &columns = profile.mapping.columns;
    if (!options.remember || columns.last(qMin(columns.size(), rejectColumns().size())) == rejectColumns())
        return QString();
    if (!options.profileName.trimmed().isEmpty())
        profile.name = options.profileName;
    else if (profile.name.isEmpty())
        profile.name = profileNameFor(planned.record.fileName);
    auto id = writeProfile(database, profile, options.now);
    if (!id)
        return passOn(id);
    auto saved = import_table::profileById(database, *id);
    if (!saved)
        return passOn(saved);
    return *saved ? (*saved)->name : QString();
}

} // namespace

Result<> applyImport(Workspace &workspace, const PlannedImport &planned, const ApplyOptions &options)
{
    if (planned.isKnownAlready())
        return {};
    if (const auto *people = std::get_if<PeopleImportPlan>(&planned.plan)) {
        if (auto checked = checkPeopleImport(*people, options.allowMassLeave); !checked)
            return checked;
    }
    auto backup = backUp(workspace, options.progress);
    if (!backup)
        return passOn(backup);
    auto done = workspace.perform(changeOf(planned), [&]() -> Result<> {
        Database &database = workspace.database();
        if (auto written = write(database, planned, options); !written)
            return written;
        auto profile = remember(database, planned, options);
        if (!profile)
            return passOn(profile);
        ImportRecord record = planned.record;
        record.importedAt = options.now;
        record.profile = *profile;
        if (auto logged = import_table::addToLog(database, record); !logged)
            return passOn(logged);
        return {};
    });
    if (backup->isEmpty())
        return done;
    if (done)
        removeOldBackups(workspace.path(), occasion, backupsKept);
    else
        removeBackup(*backup); // nothing was changed since
    return done;
}

} // namespace mentorbook
