#include "core/actions/imports/file_import.h"
#include "core/actions/programs/participants.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/filter_bar.h"
#include "ui/people/employment_story.h"
#include "ui/people/export_people_dialog.h"
#include "ui/people/participation_dialog.h"
#include "ui/people/people_screen.h"
#include "ui/people/skills_edit.h"
#include "ui/people_desk.h"
#include "ui/program/program_dialog.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

// The people screen over a desk.
struct Room
{
    explicit Room(Desk::Holds holds)
        : desk(holds)
        , screen(desk.context)
    {
        screen.resize(1100, 700);
        screen.show();
        table = named<DataTable>(&screen, u"People"_s);
        filters = screen.findChild<FilterBar *>();
    }

    [[nodiscard]] QList<PersonOverview> people()
    {
        return *peopleOverviews(desk.workspace().database(), desk.context.program());
    }
    [[nodiscard]] PersonOverview someone(const std::function<bool(const PersonOverview &)> &is)
    {
        const QList<PersonOverview> all = people();
        return *std::ranges::find_if(all, is);
    }
    [[nodiscard]] int count(const std::function<bool(const PersonOverview &)> &is)
    {
        const QList<PersonOverview> all = people();
        return int(std::ranges::count_if(all, is));
    }
    // Everything that the details pane says.
    [[nodiscard]] QString told()
    {
        QStringList texts;
        for (const QLabel *label : named<QWidget>(&screen, u"Person"_s)->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] QAction *action(const QString &start)
    {
        for (QAction *each : screen.findChildren<QAction *>()) {
            if (QString(each->text()).remove(u'&').startsWith(start))
                return each;
        }
        return nullptr;
    }
    // Reads the file into the workspace, as the import dialog would.
    void import(const QByteArray &csv)
    {
        ImportRequest request;
        request.kind = ImportKind::People;
        request.file.source.bytes = csv;
        request.file.source.name = u"hr.csv"_s;
        request.today = desk.context.today();
        request.asOf = request.today;
        const ImportAttempt attempt = planImport(desk.workspace().database(), request, QLocale::c());
        QVERIFY(attempt.planned);
        QVERIFY(applyImport(
            desk.workspace(), *attempt.planned, {.now = QDateTime(request.today, QTime(9, 0), Qt::UTC)}));
    }

    Desk desk;
    PeopleScreen screen;
    DataTable *table;
    FilterBar *filters;
};

bool isFree(const PersonOverview &person) { return !person.participant && person.person.employed; }

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everybodyIsInTheTable();
    void typingNarrowsTheTable();
    void eachGroupLetsItsPeopleThrough();
    void filtersAddUp();
    void facetsCountTheirRows();
    void selectionSurvivesAnImport();
    void theDetailsTellWhoItIs();
    void theHistoryIsToldInSentences();
    void aReturnIsNotAFirstDay();
    void pairingsAreTold();
    void enterOpensTheParticipation();
    void enrollingByKeyboardAddsAParticipant();
    void editingChangesAndUndoes();
    void whoLeftCannotBeEnrolled();
    void aRoleThatDoesNotGoIsSaidBesideTheField();
    void skillsAreCompleted();
    void anEmptyWorkspaceOffersTheImport();
    void withoutAProgramOneIsOffered();
    void noMatchOffersToClearTheFilters();
    void peopleAreExported();
    void somebodyIsShownWhateverIsFiltered();
    void peopleAreFoundBeforeTheScreenWasEverShown();
    void aProgramIsCreatedByKeyboard();
    void aProgramsProblemsStandBesideTheFields();
    void aProgramIsEdited();
    void aProgramMayHaveNoEnd();
    void everyControlHasAName();

private:
    QTemporaryDir m_settings;
};

void TestPeople::initTestCase()
{
    QCoreApplication::setOrganizationName(u"MentorbookTest"_s);
    QCoreApplication::setApplicationName(u"MentorbookTest"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestPeople::everybodyIsInTheTable()
{
    Room room(Desk::Holds::Sample);
    QCOMPARE(room.table->shownRows(), int(room.people().size()));
    QVERIFY(room.table->shownRows() > 400);
}

void TestPeople::typingNarrowsTheTable()
{
    Room room(Desk::Holds::Sample);
    const PersonOverview person = room.someone(isFree);
    auto *field = named<QLineEdit>(&room.screen, u"Filter by text"_s);
    field->setFocus();
    QTest::keyClicks(field, person.person.roster.employeeNumber);
    QCOMPARE(room.table->shownRows(), 1);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QCOMPARE(room.table->shownRows(), int(room.people().size()));
}

void TestPeople::eachGroupLetsItsPeopleThrough()
{
    Room room(Desk::Holds::Sample);
    auto *box = named<QComboBox>(&room.screen, u"Everyone"_s);
    const auto shown = [&](const QString &name) {
        box->setCurrentIndex(box->findText(name, Qt::MatchStartsWith));
        return room.table->shownRows();
    };
    const auto takesPart = [](const PersonOverview &p) { return p.takesPart(); };
    QCOMPARE(shown(u"Participants"_s), room.count(takesPart));
    QCOMPARE(shown(u"Mentors"_s),
        room.count([](const PersonOverview &p) { return p.takesPart() && mentors(*p.participant); }));
    QCOMPARE(shown(u"Mentees"_s),
        room.count([](const PersonOverview &p) { return p.takesPart() && isMentored(*p.participant); }));
    QCOMPARE(shown(u"Not taking part"_s),
        room.count([](const PersonOverview &p) { return !p.takesPart() && p.person.employed; }));
    QCOMPARE(shown(u"Left"_s), room.count([](const PersonOverview &p) { return !p.person.employed; }));
    QVERIFY(room.table->shownRows() > 0);
}

void TestPeople::filtersAddUp()
{
    Room room(Desk::Holds::Sample);
    auto *roles = named<QComboBox>(&room.screen, u"Everyone"_s);
    auto *departments = named<QComboBox>(&room.screen, u"All departments"_s);
    roles->setCurrentIndex(roles->findText(u"Mentors"_s, Qt::MatchStartsWith));
    departments->setCurrentIndex(departments->findText(u"Sales"_s, Qt::MatchStartsWith));
    const int expected = room.count([](const PersonOverview &p) {
        return p.takesPart() && mentors(*p.participant) && p.person.roster.department == u"Sales"_s;
    });
    QVERIFY(expected > 0);
    QCOMPARE(room.table->shownRows(), expected);
    QTest::mouseClick(named<QPushButton>(&room.screen, u"Clear filters"_s), Qt::LeftButton);
    QCOMPARE(room.table->shownRows(), int(room.people().size()));
}

void TestPeople::facetsCountTheirRows()
{
    Room room(Desk::Holds::Sample);
    for (const QString &facet : {u"Everyone"_s, u"All departments"_s, u"All states"_s}) {
        auto *box = named<QComboBox>(&room.screen, facet);
        QVERIFY(box->count() > 1);
        for (int option = 1; option < box->count(); ++option) {
            box->setCurrentIndex(option);
            QVERIFY2(box->currentText().endsWith(u"(%1)"_s.arg(room.table->shownRows())),
                qPrintable(box->currentText()));
        }
        box->setCurrentIndex(0);
    }
}

void TestPeople::selectionSurvivesAnImport()
{
    Room room(Desk::Holds::Sample);
    const PersonOverview person = room.someone(isFree);
    QVERIFY(room.table->select(person.person.id.value()));
    const int before = room.table->shownRows();
    room.import("Employee Number,Name,Job Title\n77001,Aaron New,Analyst\n"
        + person.person.roster.employeeNumber.toUtf8() + ",,Chief of Everything\n");
    QCOMPARE(room.table->shownRows(), before + 1);
    QCOMPARE(room.table->currentId(), person.person.id.value());
    QVERIFY(room.told().contains(u"Chief of Everything"_s)); // read again as well
    QVERIFY(room.desk.workspace().undo());
    QCOMPARE(room.table->shownRows(), before);
    QCOMPARE(room.table->currentId(), person.person.id.value());
    QVERIFY(!room.told().contains(u"Chief of Everything"_s));
}

void TestPeople::theDetailsTellWhoItIs()
{
    Room room(Desk::Holds::Sample);
    QVERIFY(room.told().contains(u"Select somebody"_s));
    const PersonOverview mentor = room.someone([](const PersonOverview &p) {
        return p.participant && p.participant->role == ParticipantRole::Mentor && p.participant->capacity > 1;
    });
    room.table->setFocus();
    QVERIFY(room.screen.showPerson(mentor.person.id));
    const QString told = room.told();
    for (const QString &expected : {mentor.person.roster.name, mentor.person.roster.email, mentor.manager,
             mentor.participant->skillsOffered.first(),
             u"%1 of %2"_s.arg(mentor.places).arg(mentor.participant->capacity)})
        QVERIFY2(told.contains(expected), qPrintable(expected));
}

void TestPeople::theHistoryIsToldInSentences()
{
    const QDate first(2026, 1, 1);
    const QDate second(2026, 4, 1);
    const QStringList story = employmentStory({{.person = {},
                                                   .kind = EmploymentEventKind::Joined,
                                                   .on = first,
                                                   .after = first,
                                                   .from = {},
                                                   .to = {}},
                                                  {.person = {},
                                                      .kind = EmploymentEventKind::Promoted,
                                                      .on = second,
                                                      .after = first,
                                                      .from = u"G5"_s,
                                                      .to = u"G6"_s},
                                                  {.person = {},
                                                      .kind = EmploymentEventKind::ManagerChanged,
                                                      .on = second,
                                                      .after = {},
                                                      .from = u"7"_s,
                                                      .to = u"8"_s}},
        {{u"7"_s, u"Mei Lin"_s}});
    QCOMPARE(story,
        QStringList({u"Joined on January 1, 2026."_s,
            u"Promoted from G5 to G6 between January 1, 2026 and April 1, 2026."_s,
            u"Manager changed from Mei Lin to 8 by April 1, 2026."_s}));
}

void TestPeople::aReturnIsNotAFirstDay()
{
    const QDate day(2026, 1, 1);
    const auto event = [&](EmploymentEventKind kind) {
        return EmploymentEvent{.person = {}, .kind = kind, .on = day, .after = day, .from = {}, .to = {}};
    };
    const QStringList story
        = employmentStory({event(EmploymentEventKind::Joined), event(EmploymentEventKind::Left),
                              event(EmploymentEventKind::Joined)},
            {});
    QCOMPARE(story.last(), u"Came back on January 1, 2026."_s);
}

void TestPeople::pairingsAreTold()
{
    Room room(Desk::Holds::Sample);
    const auto overviews = pairingOverviews(
        room.desk.workspace().database(), room.desk.context.program(), room.desk.context.today());
    const PairingOverview &pairing = overviews->first();
    QVERIFY(room.screen.showPerson(pairing.mentors.first().person));
    QVERIFY(room.told().contains(u"Mentor of %1"_s.arg(pairing.mentees.first().name)));
    QVERIFY(room.screen.showPerson(pairing.mentees.first().person));
    QVERIFY(room.told().contains(u"Mentee of %1"_s.arg(pairing.mentors.first().name)));
}

void TestPeople::enterOpensTheParticipation()
{
    Room room(Desk::Holds::Sample);
    QVERIFY(room.screen.showPerson(
        room.someone([](const PersonOverview &p) { return p.participant.has_value(); }).person.id));
    room.table->setFocus();
    QTest::keyClick(room.table, Qt::Key_Return);
    auto *dialog = room.screen.findChild<ParticipationDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Edit Participation"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!room.screen.findChild<ParticipationDialog *>());
}

void TestPeople::enrollingByKeyboardAddsAParticipant()
{
    Room room(Desk::Holds::Sample);
    const PersonOverview person = room.someone(isFree);
    QVERIFY(room.screen.showPerson(person.person.id));
    QVERIFY(room.told().contains(u"Does not take part."_s));
    QTest::keyClick(room.table, Qt::Key_Return);
    auto *dialog = room.screen.findChild<ParticipationDialog *>();
    QTest::keyClick(named<QComboBox>(dialog, u"Role"_s), Qt::Key_Home);
    named<QSpinBox>(dialog, u"Mentees at once"_s)->selectAll();
    QTest::keyClicks(named<QSpinBox>(dialog, u"Mentees at once"_s), u"3"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, u"Skills offered"_s), u"Stargazing; Chess"_s);
    QTest::keyClick(named<QLineEdit>(dialog, u"Skills offered"_s), Qt::Key_Return);
    const PersonOverview after
        = room.someone([&](const PersonOverview &p) { return p.person.id == person.person.id; });
    QVERIFY(after.participant);
    QCOMPARE(after.participant->role, ParticipantRole::Mentor);
    QCOMPARE(after.participant->state, ParticipantState::Approved);
    QCOMPARE(after.participant->capacity, 3);
    QCOMPARE(after.participant->skillsOffered, QStringList({u"Stargazing"_s, u"Chess"_s}));
    QCOMPARE(after.participant->enrolledOn, room.desk.context.today());
    QVERIFY(room.told().contains(u"3 of 3"_s));
    QCOMPARE(room.desk.messages.last(), u"Enrolled %1."_s.arg(person.person.roster.name));
}

void TestPeople::editingChangesAndUndoes()
{
    Room room(Desk::Holds::Sample);
    const PersonOverview person = room.someone([](const PersonOverview &p) {
        return p.participant && p.participant->role == ParticipantRole::Mentor;
    });
    QVERIFY(room.screen.showPerson(person.person.id));
    room.action(u"Edit participation"_s)->trigger();
    auto *dialog = room.screen.findChild<ParticipationDialog *>();
    named<QComboBox>(dialog, u"State"_s)->setCurrentIndex(int(ParticipantState::Withdrawn));
    named<QLineEdit>(dialog, u"Department"_s)->setText(u"Moonbase"_s);
    dialog->accept();
    const auto now = [&] {
        return *room.someone([&](const PersonOverview &p) { return p.person.id == person.person.id; })
                    .participant;
    };
    QCOMPARE(now().state, ParticipantState::Withdrawn);
    QCOMPARE(now().department, u"Moonbase"_s);
    QCOMPARE(now().skillsOffered, person.participant->skillsOffered);
    QVERIFY(room.desk.workspace().undo());
    QVERIFY(now() == *person.participant);
}

void TestPeople::whoLeftCannotBeEnrolled()
{
    Room room(Desk::Holds::Sample);
    QVERIFY(room.screen.showPerson(
        room.someone([](const PersonOverview &p) { return !p.participant && !p.person.employed; })
            .person.id));
    QVERIFY(!room.action(u"Enroll in program"_s)->isEnabled());
    QTest::keyClick(room.table, Qt::Key_Return);
    QVERIFY(!room.screen.findChild<ParticipationDialog *>());
}

void TestPeople::aRoleThatDoesNotGoIsSaidBesideTheField()
{
    Room room(Desk::Holds::Sample);
    const PersonOverview mentor = room.someone([](const PersonOverview &p) {
        return p.participant && p.participant->role == ParticipantRole::Mentor
            && p.places < p.participant->capacity;
    });
    ParticipationDialog dialog(room.desk.context, mentor);
    dialog.show();
    auto *role = named<QComboBox>(&dialog, u"Role"_s);
    role->setCurrentIndex(int(ParticipantRole::Mentee));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY2(role->accessibleDescription().contains(u"stays a mentor"_s),
        qPrintable(role->accessibleDescription()));
}

void TestPeople::skillsAreCompleted()
{
    SkillsEdit field({u"Coaching"_s, u"Public speaking"_s, u"SQL"_s});
    field.show();
    field.setFocus();
    QTest::keyClicks(&field, u"SQL; publ"_s);
    QAbstractItemView *popup = field.findChild<QCompleter *>()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(field.text(), u"SQL; Public speaking; "_s);
    QCOMPARE(field.skills(), QStringList({u"SQL"_s, u"Public speaking"_s}));
}

void TestPeople::anEmptyWorkspaceOffersTheImport()
{
    Room room(Desk::Holds::Nothing);
    QSignalSpy asked(&room.screen, &PeopleScreen::importRequested);
    auto *button = named<QPushButton>(room.table, u"Import people…"_s);
    QVERIFY(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<ImportKind>(), ImportKind::People);
    QVERIFY(!room.action(u"Import participants"_s)->isEnabled());
}

void TestPeople::withoutAProgramOneIsOffered()
{
    Room room(Desk::Holds::Nothing);
    auto *button = named<QPushButton>(&room.screen, u"New program"_s);
    QVERIFY(!button->isVisible()); // people come first
    room.import("Employee Number,Name\n1,Ada\n2,Jonas\n");
    QVERIFY(button->isVisible());
    QVERIFY(room.table->isColumnHidden(2)); // no roles without a program
    QSignalSpy asked(&room.screen, &PeopleScreen::newProgramRequested);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    Program program;
    program.name = u"Leadership"_s;
    QVERIFY(createProgram(room.desk.workspace(), program));
    QVERIFY(!button->isVisible());
    QVERIFY(!room.table->isColumnHidden(2));
}

void TestPeople::noMatchOffersToClearTheFilters()
{
    Room room(Desk::Holds::Sample);
    auto *field = named<QLineEdit>(&room.screen, u"Filter by text"_s);
    QTest::keyClicks(field, u"xyzzy"_s);
    QCOMPARE(room.table->shownRows(), 0);
    auto *button = named<QPushButton>(room.table, u"Clear filters"_s);
    QVERIFY(button->isVisible());
    QVERIFY(!named<QPushButton>(room.table, u"Import people…"_s)->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(room.table->shownRows() > 0);
}

void TestPeople::peopleAreExported()
{
    Room room(Desk::Holds::Sample);
    const QString path = room.desk.folder.filePath(u"out.csv"_s);
    room.action(u"Export people"_s)->trigger();
    auto *dialog = room.screen.findChild<ExportPeopleDialog *>();
    QVERIFY(dialog);
    QTimer::singleShot(200, this, [&] {
        auto *files = room.screen.findChild<QFileDialog *>();
        QVERIFY(files);
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    dialog->accept();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.trimmed().count("\r\n"), room.people().size()); // and the header
    QVERIFY(content.contains("Meetings Held"));
}

void TestPeople::somebodyIsShownWhateverIsFiltered()
{
    Room room(Desk::Holds::Sample);
    const PersonOverview person = room.someone(isFree);
    QTest::keyClicks(named<QLineEdit>(&room.screen, u"Filter by text"_s), u"xyzzy"_s);
    QVERIFY(room.screen.showPerson(person.person.id));
    QCOMPARE(room.table->currentId(), person.person.id.value());
    QVERIFY(!room.screen.showPerson(PersonId(999'999)));
    QCOMPARE(room.screen.find(person.person.roster.name, 5).first().person.id, person.person.id);
}

void TestPeople::peopleAreFoundBeforeTheScreenWasEverShown()
{
    Desk desk(Desk::Holds::Sample);
    PeopleScreen screen(desk.context);
    const QList<PersonOverview> found = screen.find(u"0002"_s, 3);
    QVERIFY(!found.isEmpty());
    QVERIFY(screen.showPerson(found.first().person.id));
}

void TestPeople::aProgramIsCreatedByKeyboard()
{
    Desk desk(Desk::Holds::Nothing);
    ProgramDialog dialog(desk.context);
    dialog.show();
    auto *name = named<QLineEdit>(&dialog, u"Name"_s);
    QTest::keyClicks(name, u"Leadership 2027"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    const auto all = programs(desk.workspace().database());
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().name, u"Leadership 2027"_s);
    QCOMPARE(all->first().start, QDate(2026, 8, 1));
    QCOMPARE(all->first().end, QDate(2027, 7, 31));
    QCOMPARE(desk.context.program(), all->first().id);
    QCOMPARE(desk.messages, QStringList(u"Created the program “Leadership 2027”."_s));
    QVERIFY(desk.workspace().undo());
    QVERIFY(programs(desk.workspace().database())->isEmpty());
}

void TestPeople::aProgramsProblemsStandBesideTheFields()
{
    Desk desk(Desk::Holds::Sample);
    ProgramDialog dialog(desk.context);
    dialog.show();
    auto *name = named<QLineEdit>(&dialog, u"Name"_s);
    QCOMPARE(name->accessibleDescription(), QString()); // not before one has typed
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QVERIFY(!name->accessibleDescription().isEmpty());
    QTest::keyClicks(name, desk.context.programs().first().name);
    QVERIFY2(name->accessibleDescription().contains(u"already"_s), qPrintable(name->accessibleDescription()));
    QTest::keyClicks(name, u" again"_s);
    QCOMPARE(name->accessibleDescription(), QString());
    named<QDateEdit>(&dialog, u"End"_s)->setDate(QDate(2026, 1, 1));
    auto *end = named<QWidget>(&dialog, u"End"_s);
    QVERIFY2(end->accessibleDescription().contains(u"before it starts"_s),
        qPrintable(end->accessibleDescription()));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QCOMPARE(programs(desk.workspace().database())->size(), 1);
}

void TestPeople::aProgramIsEdited()
{
    Desk desk(Desk::Holds::Sample);
    const Program before = desk.context.programs().first();
    {
        ProgramDialog dialog(desk.context, before);
        dialog.show();
        named<QSpinBox>(&dialog, u"Meet every"_s)->setValue(14);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }
    QCOMPARE(desk.context.programs().first().cadenceDays, 14);
    ProgramDialog dialog(desk.context, before);
    dialog.show();
    auto *type = named<QComboBox>(&dialog, u"Type"_s);
    type->setCurrentIndex(1);
    dialog.accept();
    QVERIFY(dialog.isVisible()); // its pairings are of the old type
    QVERIFY2(
        type->accessibleDescription().contains(u"pairings"_s), qPrintable(type->accessibleDescription()));
}

void TestPeople::aProgramMayHaveNoEnd()
{
    Desk desk(Desk::Holds::Nothing);
    ProgramDialog dialog(desk.context);
    dialog.show();
    QTest::keyClicks(named<QLineEdit>(&dialog, u"Name"_s), u"Always on"_s);
    QTest::keyClick(named<QCheckBox>(&dialog, u"End is given"_s), Qt::Key_Space);
    dialog.accept();
    QVERIFY(!desk.context.programs().first().end);
    QVERIFY(desk.context.programs().first().start);
}

void TestPeople::everyControlHasAName()
{
    Room room(Desk::Holds::Sample);
    const PersonOverview person = room.someone(isFree);
    QVERIFY(room.screen.showPerson(person.person.id));
    ParticipationDialog participation(room.desk.context, person);
    participation.show();
    ProgramDialog program(room.desk.context);
    program.show();
    const QList<QWidget *> roots = {&room.screen, &participation, &program};
    for (const QWidget *root : roots) {
        for (QWidget *each : root->findChildren<QWidget *>()) {
            if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->focusProxy()
                || each->objectName().startsWith(u"qt_"_s) || each->inherits("QScrollArea"))
                continue;
            QVERIFY2(!each->accessibleName().isEmpty() || !each->property("text").toString().isEmpty(),
                each->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestPeople)
#include "tst_people.moc"
