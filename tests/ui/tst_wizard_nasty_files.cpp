#include "nasty_files.h"
#include "ui/importing.h"

#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mentorbook;
using Page = PreviewTabs::Page;

// Every file of tests/data/nasty, imported or refused by the import wizard as its line says: like on the
// command line.
class TestWizardNastyFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void thereAreAtLeastForty() { QVERIFY(nastyFiles().size() >= 40); }
    void imports_data();
    void imports();
    void ambiguousDaysAreAsked();

private:
    QTemporaryDir m_settings;
};

namespace {

NastyFile nastyFile(const QString &name)
{
    const QList<NastyFile> files = nastyFiles();
    const auto found = std::ranges::find(files, name, &NastyFile::name);
    if (found == files.end())
        qFatal("No file “%s”", qPrintable(name));
    return *found;
}

bool offers(const QComboBox &box, const QString &entry) { return box.findText(entry) >= 0; }

// Says what the file's line wants said, as a person would. False: it asks for what the wizard does not offer.
bool choose(Importing &importing, const QJsonObject &options)
{
    for (const auto &[key, name] : {std::pair(u"encoding"_s, u"Encoding"_s), {u"sheet"_s, u"Sheet"_s}}) {
        if (!options.contains(key))
            continue;
        if (!offers(importing.control<QComboBox>(name), options[key].toString()))
            return false;
        importing.choose(name, options[key].toString());
    }
    if (options.contains(u"date_order"_s)) {
        auto &dates = importing.control<QComboBox>(u"Dates"_s);
        dates.setCurrentIndex(dates.findData(options[u"date_order"_s].toString()));
        importing.settle();
    }
    if (options[u"complete"_s].toBool()) {
        importing.control<QCheckBox>(u"This file lists everybody employed"_s).click();
        importing.settle();
    }
    const QJsonArray nones = options[u"none"_s].toArray();
    if (!nones.isEmpty())
        importing.go(Step::Values);
    for (const QJsonValue &none : nones) {
        const QString name = u"“%1” means none"_s.arg(none.toString());
        if (!named<QCheckBox>(&importing.wizard, name))
            return false;
        auto &box = importing.control<QCheckBox>(name);
        if (!box.isChecked())
            box.click();
        importing.settle();
    }
    return true;
}

// What says in the step that shows now why nothing can be imported.
QString visibleProblem(Importing &importing)
{
    QStringList said;
    for (const NoticeCard *each : importing.wizard.findChildren<NoticeCard *>()) {
        if (each->isVisible())
            said.append(each->text());
    }
    for (const EmptyState *each : importing.wizard.findChildren<EmptyState *>()) {
        if (each->isVisible())
            said.append(each->accessibleName());
    }
    return said.join(u'\n');
}

QList<int> lines(const QList<ImportIssue> &issues)
{
    QList<int> lines;
    for (const ImportIssue &issue : issues)
        lines.append(int(issue.line));
    return lines;
}

QMap<QString, RosterEntry> peopleIn(Desk &desk)
{
    QMap<QString, RosterEntry> people;
    const auto overviews = peopleOverviews(desk.workspace().database(), {});
    for (const PersonOverview &each : *overviews)
        people.insert(each.person.roster.employeeNumber, each.person.roster);
    return people;
}

void checkRefused(Importing &importing, const QString &sentence)
{
    // Where it cannot even be read, the first step is all there is.
    importing.go(Step::Preview);
    const QString said = visibleProblem(importing);
    QVERIFY2(said.contains(sentence, Qt::CaseInsensitive), qPrintable(said));
    QVERIFY(!importing.nextButton().isEnabled());
    QTest::mouseClick(&importing.nextButton(), Qt::LeftButton);
    QVERIFY(importing.wizard.isVisible());
    QCOMPARE(peopleCount(importing.desk), 0);
}

void checkPlanned(Importing &importing, const NastyFile &file)
{
    QVERIFY2(importing.wizard.planned(), qPrintable(visibleProblem(importing)));
    const PlannedImport &planned = *importing.wizard.planned();
    const ImportSummary &summary = planned.summary();
    QCOMPARE(std::get<PeopleImportPlan>(planned.plan).asOf, QDate(2026, 7, 1));
    QCOMPARE(summary.added, file.added);
    QCOMPARE(lines(summary.rejected), file.rejected);
    QCOMPARE(importing.tabs().count(Page::Added), file.added);
    QCOMPARE(importing.tabs().count(Page::Problems), summary.rejected.size() + summary.notices.size());
    if (file.expected.contains(u"encoding"_s))
        QCOMPARE(planned.readAs.encoding, file.expected[u"encoding"_s].toString());
    if (file.expected.contains(u"delimiter"_s))
        QCOMPARE(planned.readAs.delimiter, file.expected[u"delimiter"_s].toString().front());
    if (file.expected.contains(u"date_order"_s))
        QCOMPARE(summary.dateOrder, dateOrderFromName(file.expected[u"date_order"_s].toString()));
    if (file.expected.contains(u"notices"_s))
        QCOMPARE(summary.notices.size(), file.expected[u"notices"_s].toInt());
}

void checkPeople(Desk &desk, const NastyFile &file)
{
    const QMap<QString, RosterEntry> people = peopleIn(desk);
    QCOMPARE(people.size(), file.added);
    for (const QStringList &person : file.people()) {
        QVERIFY2(people.contains(person[0]), qPrintable(person[0]));
        QCOMPARE(people[person[0]].name, person[1]);
    }
    const QMap<QString, QString> hired = file.byNumber(u"hired"_s);
    for (auto it = hired.begin(); it != hired.end(); ++it)
        QCOMPARE(people[it.key()].hireDate, QDate::fromString(it.value(), Qt::ISODate));
    const QMap<QString, QString> managers = file.byNumber(u"managers"_s);
    for (auto it = managers.begin(); it != managers.end(); ++it)
        QCOMPARE(people[it.key()].managerNumber, it.value());
}

} // namespace

void TestWizardNastyFiles::initTestCase() { prepareImports(m_settings); }

void TestWizardNastyFiles::init() { QSettings().clear(); }

void TestWizardNastyFiles::imports_data()
{
    QTest::addColumn<int>("index");
    const QList<NastyFile> files = nastyFiles();
    for (int i = 0; i < files.size(); ++i)
        QTest::newRow(qPrintable(files[i].name)) << i;
}

void TestWizardNastyFiles::imports()
{
    QFETCH(int, index);
    const NastyFile file = nastyFiles().at(index);
    Desk desk(Desk::Holds::Nothing, theme::Scheme::Light, QDate(2026, 7, 1));
    Importing importing(desk);
    importing.wizard.openFile(file.path);
    importing.settle();
    if (!choose(importing, file.options)) {
        // What the command line refuses cannot even be said here.
        QVERIFY(file.refused && (file.options.contains(u"encoding"_s) || file.options.contains(u"sheet"_s)));
        QCOMPARE(peopleCount(desk), 0);
        return;
    }
    if (file.refused) {
        checkRefused(importing, *file.refused);
        return;
    }
    checkPlanned(importing, file);
    if (QTest::currentTestFailed())
        return;
    importing.import();
    QVERIFY2(!importing.wizard.isVisible(), qPrintable(desk.failures.join(u'\n')));
    checkPeople(desk, file);
}

void TestWizardNastyFiles::ambiguousDaysAreAsked()
{
    Desk desk(Desk::Holds::Nothing, theme::Scheme::Light, QDate(2026, 7, 1));
    Importing importing(desk);
    importing.wizard.openFile(nastyFile(u"days_ambiguous.csv"_s).path);
    importing.settle();
    QCOMPARE(importing.steps().stateOf(int(Step::Values)), StepList::State::NeedsLook);
    importing.go(Step::Values);
    QVERIFY(!importing.nextButton().isEnabled());
    QMap<QString, QRadioButton *> readings;
    for (auto *each : importing.wizard.findChildren<QRadioButton *>()) {
        QVERIFY(each->isVisible());
        QVERIFY(!each->isChecked());
        readings.insert(each->text(), each);
    }
    const QString dayFirst = u"03/04/2020 is April 3, 2020 (day, month, year)"_s;
    const QString monthFirst = u"03/04/2020 is March 4, 2020 (month, day, year)"_s;
    QCOMPARE(readings.keys(), (QStringList{dayFirst, monthFirst}));
    readings[dayFirst]->click();
    importing.settle();
    QVERIFY(importing.nextButton().isEnabled());
    importing.import();
    checkPeople(desk, nastyFile(u"days_ambiguous_answered.csv"_s));
}

QTEST_MAIN(TestWizardNastyFiles)
#include "tst_wizard_nasty_files.moc"
