#include "core/actions/imports/file_import.h"
#include "core/actions/imports/import_log.h"
#include "core/actions/imports/import_profiles.h"
#include "core/exchange/writing/csv_writer.h"
#include "core/storage/file/backup.h"
#include "core/storage/tables/people_table.h"
#include "tests/core/small_program.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace mentorbook;
using namespace Qt::StringLiterals;

// What is remembered of an import: its profile, the meanings of values, the log, a backup, and its rejects.
class TestImportLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = given(Workspace::inMemory()); }

    void everyImportIsLoggedWithItsCountsAndHash()
    {
        const QByteArray csv = "Employee ID,Name,Hire Date\n1,Ada,2020-01-01\n2,Mei,some day\n,Nobody,\n";
        import(csv, {2026, 1, 1});
        import("Employee ID,Name\n1,Ada Okafor\n3,Li\n", {2026, 4, 1}, false);
        const QList<ImportRecord> log = given(importLog(database()));
        QCOMPARE(log.size(), 2);
        QCOMPARE(log.at(0).changed, 1); // the newest first
        QCOMPARE(log.at(0).added, 1);
        QVERIFY(!log.at(0).complete);
        const ImportRecord &first = log.at(1);
        QCOMPARE(first.kind, ImportKind::People);
        QCOMPARE(first.fileName, u"roster_2026-01-01.csv"_s);
        QCOMPARE(first.sha256,
            QString::fromLatin1(QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(first.asOf, std::optional(QDate(2026, 1, 1)));
        QCOMPARE(first.importedAt, m_now);
        QCOMPARE(first.rows, 3);
        QCOMPARE(first.added, 1);
        QCOMPARE(first.rejected, 2);
        QVERIFY(first.complete);
        QCOMPARE(first.profile, u"roster"_s);
        given(m_workspace->undo());
        QCOMPARE(given(importLog(database())).size(), 1);
    }

    void importsIntoAProgramAreLoggedToo()
    {
        SmallProgram story;
        m_workspace.swap(story.workspace);
        import("Employee ID,Name\n1,Ada\n2,Mei\n", {2026, 1, 1});
        ImportRequest request = requestFor("Employee ID,Role\n1,mentor\n2,mentee\n", {2026, 1, 1});
        request.kind = ImportKind::Participants;
        request.program = story.id;
        given(applyImport(
            *m_workspace, given(planImport(database(), request, QLocale::c()).planned), {.now = m_now}));
        const ImportRecord record = given(importLog(database())).first();
        QCOMPARE(record.kind, ImportKind::Participants);
        QCOMPARE(record.programName, u"Leadership"_s);
        QCOMPARE(record.added, 2);
        QVERIFY(!record.asOf);
        const auto again = given(planImport(database(), request, QLocale::c()).planned);
        QVERIFY(again.isKnownAlready());
        m_workspace.swap(story.workspace);
    }

    void theNextFileOfAHeaderIsReadAsTheLast()
    {
        // Ambiguous days, a header that says nothing, a value that means "none", and a department's name.
        const QByteArray first = "Employee ID,Wer,Hire Date,Termination Date,Department\n"
                                 "1,Ada,03/04/2020,01/01/1900,Engg\n2,Mei,05/06/2021,01/01/1900,Sales\n";
        ImportRequest request = requestFor(first, {2026, 1, 1});
        const ImportAttempt asked = planImport(database(), request, QLocale::c());
        QVERIFY(!asked.planned);
        QVERIFY(asked.reading->asksDateOrder);
        QVERIFY2(asked.planned.error().message.contains(u"3 April 2020"_s),
            qPrintable(asked.planned.error().message));
        request.file.values.dateOrder = DateOrder::DayMonthYear;
        request.file.values.noneValues = {u"01/01/1900"_s};
        request.file.values.meanings = {{Field::Department, {{u"Engg"_s, u"Engineering"_s}}}};
        request.file.mapping = asked.reading->mapping;
        request.file.mapping->setField(1, Field::Name);
        given(applyImport(*m_workspace, given(planImport(database(), request, QLocale::c()).planned),
            {.now = m_now, .profileName = u"HR monthly"_s}));
        QCOMPARE(person(u"1"_s).roster.hireDate, std::optional(QDate(2020, 4, 3)));
        QCOMPARE(person(u"1"_s).roster.department, u"Engineering"_s);

        const ImportAttempt next = planImport(database(),
            requestFor("Employee ID,Wer,Hire Date,Termination Date,Department\n"
                       "1,Ada,03/04/2020,01/01/1900,ENGG\n4,Jo,01/02/2026,01/01/1900,Sales\n",
                {2026, 4, 1}, false),
            QLocale::c());
        QVERIFY2(next.planned, qPrintable(next.planned ? QString() : next.planned.error().message));
        QCOMPARE(next.reading->profileName, std::optional(u"HR monthly"_s));
        QCOMPARE(next.planned->summary().unchanged, 1); // Ada
        QCOMPARE(next.planned->preview.added.first().name, u"Jo"_s);
        // Unless somebody wants to begin afresh.
        ImportRequest afresh = requestFor(first, {2026, 4, 1});
        afresh.useProfile = false;
        QVERIFY(!planImport(database(), afresh, QLocale::c()).planned);
    }

    void aMeaningThatIsTakenBackIsForgotten()
    {
        ImportRequest request = requestFor("Employee ID,Department\n1,Engg\n2,Sales\n", {2026, 1, 1});
        request.file.values.meanings = {{Field::Department, {{u"Engg"_s, u"Engineering"_s}}}};
        const auto apply = [&] {
            given(applyImport(
                *m_workspace, given(planImport(database(), request, QLocale::c()).planned), {.now = m_now}));
        };
        apply();
        QCOMPARE(
            given(valueMeanings(database())).value(Field::Department).value(u"engg"_s), u"Engineering"_s);
        request.file.values.meanings = {{Field::Department, {{u"Engg"_s, u"Engg"_s}}}};
        request.asOf = QDate(2026, 4, 1);
        apply();
        QVERIFY(given(valueMeanings(database())).isEmpty());
        QCOMPARE(person(u"1"_s).roster.department, u"Engg"_s);
    }

    void profilesAreNamedDeletedAndHandedOn()
    {
        import("Employee ID,Department\n1,Engg\n", {2026, 1, 1});
        import("Employee ID,Department,Grade\n1,Engg,G1\n", {2026, 4, 1});
        QList<SavedProfile> profiles = given(profilesOf(database(), ImportKind::People));
        QCOMPARE(profiles.size(), 2);
        QCOMPARE(profiles.at(0).profile.name, u"roster"_s);
        QCOMPARE(profiles.at(1).profile.name, u"roster 2"_s);
        given(renameProfile(*m_workspace, profiles.at(1).id, u"With grades"_s));
        QVERIFY(!renameProfile(*m_workspace, profiles.at(1).id, u"  "_s));
        const auto found = given(
            profileFor(database(), ImportKind::People, {u"employee id"_s, u"DEPARTMENT"_s, u"Grade"_s}));
        QCOMPARE(found->profile.name, u"With grades"_s);
        const QByteArray json = given(exportProfile(database(), found->id));

        given(deleteProfile(*m_workspace, found->id));
        QCOMPARE(given(profilesOf(database(), ImportKind::People)).size(), 1);
        QVERIFY(!exportProfile(database(), found->id));
        given(m_workspace->undo());
        QCOMPARE(given(profilesOf(database(), ImportKind::People)).size(), 2);

        auto other = given(Workspace::inMemory());
        given(importProfile(*other, json, m_now));
        const auto handedOn = given(profilesOf(other->database(), ImportKind::People));
        QCOMPARE(handedOn.size(), 1);
        QCOMPARE(handedOn.first().profile, found->profile);
        QVERIFY(!importProfile(*other, "{}", m_now));
    }

    void aGivenProfileOfOtherColumnsIsRefused()
    {
        import("Employee ID,Department\n1,Engg\n", {2026, 1, 1});
        ImportRequest request = requestFor("Number,Salary,Shoe size\n1,2,3\n", {2026, 4, 1});
        request.profile = given(profilesOf(database(), ImportKind::People)).first().profile;
        const auto planned = planImport(database(), request, QLocale::c()).planned;
        QVERIFY(!planned);
        QVERIFY2(planned.error().message.contains(u"does not fit"_s), qPrintable(planned.error().message));
    }

    void rejectsAreMendedAndImportedAgain()
    {
        const QByteArray csv = "Employee ID,Name,Hire Date\n1,\"Ada, the first\",2020-01-01\n2,Mei,some day\n"
                               "3,Li,2021-13-01\n4,Jo,2020-05-05,too many\n";
        const ImportRequest request = requestFor(csv, {2026, 1, 1}, false);
        const PlannedImport planned = given(planImport(database(), request, QLocale::c()).planned);
        QCOMPARE(planned.summary().added, 1);
        given(applyImport(*m_workspace, planned, {.now = m_now}));
        const ExportTable rejected = given(rejectedRows(request.file, planned));
        QCOMPARE(rejected.rows.size(), 3);
        QByteArray rejects = writeCsv(rejected);
        QVERIFY2(rejects.contains("too many"), rejects.constData()); // nothing is lost
        rejects.replace("some day", "2021-01-01").replace("2021-13-01", "2021-12-01");
        const PlannedImport mended = plan(rejects, {2026, 1, 1}, false);
        QCOMPARE(mended.summary().added, 3);
        QVERIFY(mended.summary().rejected.isEmpty());
        QCOMPARE(mended.profile.mapping.unmappedColumns().last(), u"Reason"_s);
        given(applyImport(*m_workspace, mended, {.now = m_now}));
        QCOMPARE(person(u"3"_s).roster.hireDate, std::optional(QDate(2021, 12, 1)));
        // A file of rejects is no shape that is worth remembering.
        QCOMPARE(given(profilesOf(database(), ImportKind::People)).size(), 1);
    }

    void aBackupIsMadeBeforeAndTheNewestAreKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"acme.mentorbook"_s);
        m_workspace = given(Workspace::create(path));
        for (int i = 0; i < 12; ++i)
            import("Employee ID\n" + QByteArray::number(i) + "\n", QDate(2026, 1, 1).addDays(i), false);
        const auto backups = [&] {
            return QDir(folder.path())
                .entryList({u"acme (before import, *).mentorbook"_s}, QDir::Files, QDir::Name);
        };
        QCOMPARE(backups().size(), 10);
        QCOMPARE(QDir(folder.path()).entryList({u"*.sha256"_s}).size(), 10);
        given(verifyBackup(folder.filePath(backups().last())));
        {
            auto backup
                = given(Workspace::open(folder.filePath(backups().last()), Database::Access::ReadOnly));
            QCOMPARE(given(people_table::all(backup->database())).size(), 11);
        }
        // An import that changes nothing, or that is canceled, makes none.
        const QStringList before = backups();
        import("Employee ID\n11\n", QDate(2026, 1, 12), false);
        QCOMPARE(backups(), before);
        Progress progress;
        progress.cancel();
        const auto canceled = applyImport(*m_workspace, plan("Employee ID\n99\n", {2026, 7, 1}, false),
            {.now = m_now, .progress = &progress});
        QVERIFY(!canceled);
        QCOMPARE(canceled.error().kind, ErrorKind::Canceled);
        QCOMPARE(backups(), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 22); // with workspace and lock
    }

private:
    [[nodiscard]] Database &database() { return m_workspace->database(); }
    [[nodiscard]] ImportRequest requestFor(const QByteArray &csv, QDate asOf, bool complete = true)
    {
        return {.kind = ImportKind::People,
            .file = {.source = {.bytes = csv, .name = u"roster_%1.csv"_s.arg(asOf.toString(Qt::ISODate))}},
            .today = asOf,
            .asOf = asOf,
            .complete = complete};
    }
    PlannedImport plan(const QByteArray &csv, QDate asOf, bool complete = true)
    {
        return given(planImport(database(), requestFor(csv, asOf, complete), QLocale::c()).planned);
    }
    void import(const QByteArray &csv, QDate asOf, bool complete = true)
    {
        given(applyImport(*m_workspace, plan(csv, asOf, complete), {.allowMassLeave = true, .now = m_now}));
    }
    Person person(const QString &number) { return given(people_table::byNumber(database(), number)).value(); }

    std::unique_ptr<Workspace> m_workspace;
    const QDateTime m_now{QDate(2026, 7, 6), QTime(9, 0), Qt::UTC};
};

QTEST_GUILESS_MAIN(TestImportLog)
#include "tst_import_log.moc"
