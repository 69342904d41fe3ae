#include "core/actions/imports/file_import.h"
#include "core/actions/programs/participants.h"
#include "core/actions/programs/people.h"
#include "core/actions/programs/programs.h"
#include "core/actions/programs/sample.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mentorbook;

// Enrolling and changing one person, changing a program, and importing a file of any kind.
class TestEnrollment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void enrollingAddsOneParticipantAndCanBeUndone();
    void nobodyIsEnrolledTwice();
    void whoLeftIsNotEnrolled();
    void skillsAreTidied();
    void aCapacityOutOfRangeIsRefused();
    void aMentorInAPairingStaysAMentor();
    void changingNothingLeavesNoStep();
    void everySkillInUseIsNamedOnce();
    void aProgramIsChangedAndCanBeUndone();
    void theTypeStaysOnceThereArePairings();
    void aProgramsProblemsAreToldFieldByField();
    void theOverviewNamesManagersAndPlaces();
    void thePreviewHasWhatThePlanCounts();
    void aChosenMappingIsUsedForItsColumnsOnly();
    void rejectedRowsCarryTheirReasonAndReadBack();
    void aFileThatIsNoTableIsRefusedWithASentence();
    void aDayIsFoundInAFileName();

private:
    [[nodiscard]] static ImportRequest peopleRequest(const QByteArray &csv, const QString &name)
    {
        ImportRequest request;
        request.kind = ImportKind::People;
        request.file.source.bytes = csv;
        request.file.source.name = name;
        request.today = QDate(2026, 7, 6);
        request.asOf = request.today;
        return request;
    }
    [[nodiscard]] Database &database() { return m_workspace->database(); }
    [[nodiscard]] PersonOverview someone(const std::function<bool(const PersonOverview &)> &is)
    {
        auto people = peopleOverviews(database(), m_program.id);
        const auto found = std::ranges::find_if(*people, is);
        return *found;
    }
    [[nodiscard]] qsizetype participantCount()
    {
        return participant_table::ofProgram(database(), m_program.id)->size();
    }

    std::unique_ptr<Workspace> m_workspace;
    Program m_program;
};

void TestEnrollment::initTestCase()
{
    auto workspace = Workspace::inMemory();
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    QVERIFY(fillWithSample(*m_workspace, QDate(2026, 7, 6)));
    m_program = *findProgram(database(), {});
}

void TestEnrollment::init()
{
    // Every test undoes what it did; the sample is the first step.
    while (m_workspace->nextUndo() && m_workspace->nextUndo()->operation != Operation::CreateSample)
        QVERIFY(m_workspace->undo());
}

void TestEnrollment::enrollingAddsOneParticipantAndCanBeUndone()
{
    const PersonOverview person
        = someone([](const PersonOverview &p) { return !p.participant && p.person.employed; });
    const qsizetype before = participantCount();
    QVERIFY(addParticipant(*m_workspace, {.id = {}, .program = m_program.id, .person = person.person.id}));
    QCOMPARE(participantCount(), before + 1);
    QCOMPARE(
        describe(*m_workspace->nextUndo()), u"enrollment of %1"_s.arg(displayName(person.person.roster)));
    QVERIFY(m_workspace->undo());
    QCOMPARE(participantCount(), before);
}

void TestEnrollment::nobodyIsEnrolledTwice()
{
    const PersonOverview person
        = someone([](const PersonOverview &p) { return p.participant && p.person.employed; });
    const auto again
        = addParticipant(*m_workspace, {.id = {}, .program = m_program.id, .person = person.person.id});
    QVERIFY(!again);
    QCOMPARE(
        again.error().message, u"%1 is in this program already."_s.arg(displayName(person.person.roster)));
}

void TestEnrollment::whoLeftIsNotEnrolled()
{
    const PersonOverview person
        = someone([](const PersonOverview &p) { return !p.participant && !p.person.employed; });
    const auto added
        = addParticipant(*m_workspace, {.id = {}, .program = m_program.id, .person = person.person.id});
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Conflict);
}

void TestEnrollment::skillsAreTidied()
{
    const PersonOverview person
        = someone([](const PersonOverview &p) { return !p.participant && p.person.employed; });
    const auto id = addParticipant(*m_workspace,
        {.id = {},
            .program = m_program.id,
            .person = person.person.id,
            .role = ParticipantRole::Both,
            .skillsOffered = {u" SQL "_s, u"sql"_s, u""_s, u"Coaching"_s}});
    QVERIFY(id);
    const auto row = participant_table::byId(database(), *id);
    QCOMPARE((*row)->participant.skillsOffered, QStringList({u"SQL"_s, u"Coaching"_s}));
}

void TestEnrollment::aCapacityOutOfRangeIsRefused()
{
    Participant participant
        = *someone([](const PersonOverview &p) { return p.participant.has_value(); }).participant;
    participant.capacity = 51;
    QVERIFY(!editParticipant(*m_workspace, participant));
    participant.capacity = 50;
    QVERIFY(editParticipant(*m_workspace, participant));
}

void TestEnrollment::aMentorInAPairingStaysAMentor()
{
    const PersonOverview mentor = someone([](const PersonOverview &p) {
        return p.participant && p.participant->role == ParticipantRole::Mentor
            && p.places < p.participant->capacity;
    });
    Participant participant = *mentor.participant;
    participant.role = ParticipantRole::Mentee;
    const auto edited = editParticipant(*m_workspace, participant);
    QVERIFY(!edited);
    QVERIFY2(edited.error().message.contains(u"stays a mentor"_s), qPrintable(edited.error().message));
    participant.role = ParticipantRole::Both;
    QVERIFY(editParticipant(*m_workspace, participant));
}

void TestEnrollment::changingNothingLeavesNoStep()
{
    const auto before = m_workspace->nextUndo();
    QVERIFY(editParticipant(*m_workspace,
        *someone([](const PersonOverview &p) { return p.participant.has_value(); }).participant));
    QVERIFY(editProgram(*m_workspace, m_program));
    QVERIFY(m_workspace->nextUndo() == before);
}

void TestEnrollment::everySkillInUseIsNamedOnce()
{
    const auto skills = skillsInUse(database());
    QVERIFY(skills);
    QVERIFY(skills->contains(u"Coaching"_s));
    QStringList lower;
    for (const QString &skill : *skills)
        lower.append(skill.toLower());
    QCOMPARE(lower.removeDuplicates(), 0);
    QVERIFY(std::ranges::is_sorted(lower));
}

void TestEnrollment::aProgramIsChangedAndCanBeUndone()
{
    Program program = m_program;
    program.name = u"  Leadership   next "_s;
    program.cadenceDays = 14;
    QVERIFY(editProgram(*m_workspace, program));
    const auto changed = findProgram(database(), {});
    QCOMPARE(changed->name, u"Leadership next"_s);
    QCOMPARE(changed->cadenceDays, 14);
    QVERIFY(m_workspace->undo());
    QVERIFY(*findProgram(database(), {}) == m_program);
}

void TestEnrollment::theTypeStaysOnceThereArePairings()
{
    Program program = m_program;
    program.type = MentoringType::Group;
    const auto edited = editProgram(*m_workspace, program);
    QVERIFY(!edited);
    QCOMPARE(edited.error().kind, ErrorKind::Conflict);
}

void TestEnrollment::aProgramsProblemsAreToldFieldByField()
{
    Program program = m_program;
    program.id = {};
    program.name = m_program.name.toUpper();
    program.start = QDate(2026, 5, 2);
    program.end = QDate(2026, 5, 1);
    program.cadenceDays = 0;
    program.trialDays = 367;
    const ProgramProblems problems = problemsOf(program, {m_program});
    QVERIFY(problems.name.contains(u"already"_s));
    QVERIFY(problems.end.contains(u"2026-05-01"_s));
    QVERIFY(!problems.cadence.isEmpty());
    QVERIFY(!problems.trial.isEmpty());
    QCOMPARE(problemsOf(m_program, {m_program}), ProgramProblems());
}

void TestEnrollment::theOverviewNamesManagersAndPlaces()
{
    const auto people = peopleOverviews(database(), m_program.id);
    QVERIFY(people);
    QHash<QString, QString> names;
    for (const PersonOverview &person : *people)
        names.insert(person.person.roster.employeeNumber, person.person.roster.name);
    int paired = 0;
    for (const PersonOverview &person : *people) {
        if (const QString boss = person.person.roster.managerNumber; names.contains(boss))
            QCOMPARE(person.manager, names.value(boss));
        if (person.participant && mentors(*person.participant))
            QVERIFY(person.places <= person.participant->capacity);
        paired += person.matched ? 1 : 0;
    }
    QVERIFY(paired > 0);
    // Without a program nobody takes part.
    const auto nobody = peopleOverviews(database(), ProgramId());
    QCOMPARE(nobody->size(), people->size());
    QVERIFY(std::ranges::none_of(*nobody, [](const PersonOverview &p) { return p.participant.has_value(); }));
}

void TestEnrollment::thePreviewHasWhatThePlanCounts()
{
    const PersonOverview changed = someone([](const PersonOverview &p) {
        return p.person.employed && !p.person.roster.department.isEmpty() && !p.person.roster.grade.isEmpty();
    });
    const QByteArray csv = "Employee Number,Name,Department,Grade\n"
                           "77001,New One,Sales,G1\n"
                           "77002,New Two,Sales,G1\n"
        + changed.person.roster.employeeNumber.toUtf8() + ",," + "Other Department,Q9\n";
    const ImportAttempt attempt = planImport(database(), peopleRequest(csv, u"part.csv"_s), QLocale::c());
    QVERIFY(attempt.planned);
    QVERIFY(attempt.reading);
    QCOMPARE(attempt.reading->profile.columns.first().example, u"77001"_s);
    QCOMPARE(attempt.planned->summary().added, 2);
    QCOMPARE(attempt.planned->preview.added.size(), 2);
    QCOMPARE(attempt.planned->preview.added.first().name, u"New One"_s);
    QCOMPARE(attempt.planned->summary().changed, 1);
    QCOMPARE(attempt.planned->preview.changed.size(), 2); // department and grade
    QCOMPARE(attempt.planned->preview.changed.first().from, changed.person.roster.department);
    QCOMPARE(attempt.planned->preview.changed.first().to, u"Other Department"_s);
    QCOMPARE(attempt.planned->count(), 3);
    QCOMPARE(countsText(attempt.planned->summary(), QLocale::c()), u"2 new, 1 changed"_s);
}

void TestEnrollment::aChosenMappingIsUsedForItsColumnsOnly()
{
    ImportRequest request = peopleRequest("Nummer X,Wer\n88001,Somebody\n", u"odd.csv"_s);
    const ImportAttempt guessed = planImport(database(), request, QLocale::c());
    QVERIFY(!guessed.planned);
    QVERIFY(guessed.reading); // so that the columns can be told
    request.file.mapping = guessed.reading->mapping;
    request.file.mapping->fields = {Field::EmployeeNumber, Field::Name};
    const ImportAttempt told = planImport(database(), request, QLocale::c());
    QVERIFY(told.planned);
    QCOMPARE(told.planned->preview.added.first().name, u"Somebody"_s);
    request.file.source.bytes = "Employee Number,Name\n88002,Else\n";
    QVERIFY(planImport(database(), request, QLocale::c()).planned);
}

void TestEnrollment::rejectedRowsCarryTheirReasonAndReadBack()
{
    const ImportRequest request = peopleRequest("Employee Number,Name,Hire Date\n"
                                                "77001,\"'=Smith, Ann\",2026-01-01\n"
                                                "77002,Bob,31/31/2026\n"
                                                ",Nobody,\n",
        u"bad.csv"_s);
    const ImportAttempt attempt = planImport(database(), request, QLocale::c());
    QVERIFY(attempt.planned);
    const auto rejected = rejectedRows(request.file, *attempt.planned);
    QVERIFY(rejected);
    QCOMPARE(rejected->columns,
        QStringList({u"Employee Number"_s, u"Name"_s, u"Hire Date"_s, u"Line"_s, u"Reason"_s}));
    QCOMPARE(rejected->rows.size(), 2);
    QCOMPARE(rejected->rows.first().at(1), Cell(u"Bob"_s));
    QCOMPARE(rejected->rows.first().at(3), Cell(qint64(3)));
    QVERIFY(std::get<QString>(rejected->rows.first().at(4)).contains(u"31/31/2026"_s));
    QVERIFY(std::get<QString>(rejected->rows.last().at(4)).contains(u"employee number"_s));
}

void TestEnrollment::aFileThatIsNoTableIsRefusedWithASentence()
{
    ImportRequest request = peopleRequest(QByteArray("%PDF-1.4 and so on"), u"hr.pdf"_s);
    const ImportAttempt attempt = planImport(database(), request, QLocale::c());
    QVERIFY(!attempt.planned);
    QVERIFY(!attempt.reading);
    QVERIFY2(attempt.planned.error().message.contains(u"PDF"_s),
        qPrintable(attempt.planned.error().message));
}

void TestEnrollment::aDayIsFoundInAFileName()
{
    QCOMPARE(dayInFileName(u"roster_2026-07-01.csv"_s), QDate(2026, 7, 1));
    QCOMPARE(dayInFileName(u"HR 20260701 final.csv"_s), QDate(2026, 7, 1));
    QVERIFY(!dayInFileName(u"roster_2026-13-01.csv"_s));
    QVERIFY(!dayInFileName(u"export 123456789.csv"_s));
    QVERIFY(!dayInFileName(u"people.csv"_s));
}

QTEST_GUILESS_MAIN(TestEnrollment)
#include "tst_enrollment.moc"
