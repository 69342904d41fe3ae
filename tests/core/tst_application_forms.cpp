#include "core/actions/imports/file_import.h"
#include "core/actions/imports/import_participants.h"
#include "core/actions/participants/enrollment.h"
#include "core/actions/participants/forms.h"
#include "core/actions/participants/handout.h"
#include "core/actions/participants/import_answers.h"
#include "core/actions/participants/library.h"
#include "core/actions/participants/profiles.h"
#include "core/exchange/forms/form_answers.h"
#include "core/exchange/writing/csv_writer.h"
#include "tests/core/small_program.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace mentorbook;

// Application forms and the mentor directory go out as pages and tables; what people answer comes back.
class TestApplicationForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageLoadsNothingAndHoldsWhatIsAsked_data();
    void aPageLoadsNothingAndHoldsWhatIsAsked();
    void whatPeopleTypedStaysText();
    void everyTextOfThePagesIsThereInEveryLanguage();
    void anApplicationEnrollsAsApplied();
    void whoIsInKeepsStateAndRole();
    void mailDoesNoHarmToAnswers();
    void theLastAnswerCounts();
    void anAnswerThatNamesNobodyIsRejectedWithItsLine();
    void whatIsNoAnswerIsRefused();
    void anyBytesAreReadOrRefused();
    void theTemplateIsReadBackInEveryLanguage_data();
    void theTemplateIsReadBackInEveryLanguage();
    void theDirectoryShowsWhatWasConsentedTo();
    void choicesComeBackInTheirOrder();
    void choicesOutsideTheDaysOfTheDirectoryAreRefused();
    void aFileMayChooseMentorsThatItEnrolls();
    void importedProfilesShowInThePreviewAndAreOneStep();

private:
    static inline const QDate m_today{2026, 5, 4};

    PersonId addPerson(SmallProgram &program, const QString &number, const QString &name)
    {
        return given(program.workspace->perform({Operation::ImportPeople}, [&] {
            return people_table::insert(program.database(),
                {.id = {},
                    .roster = {.employeeNumber = number,
                        .name = name,
                        .email = name.toLower() + u"@example.com"_s,
                        .jobTitle = u"Analyst"_s,
                        .department = u"Finance"_s},
                    .leftOn = {}});
        }));
    }
    ParticipantsImportPlan take(SmallProgram &program, const QList<QByteArray> &files)
    {
        const auto plan = given(planAnswersImport(program.database(), program.id, files, m_today));
        given(importParticipants(*program.workspace, plan, m_today));
        return plan;
    }
    QHash<QString, ParticipantRow> rows(SmallProgram &program)
    {
        QHash<QString, ParticipantRow> byName;
        for (const ParticipantRow &row : given(participant_table::ofProgram(program.database(), program.id)))
            byName.insert(row.person.roster.name, row);
        return byName;
    }
    ImportFile csv(const QByteArray &bytes)
    {
        ImportFile file;
        file.source = {.bytes = bytes, .name = u"participants.csv"_s};
        return file;
    }
};

namespace {

FormAnswer application(const QHash<QString, QString> &fields)
{
    return {.line = 0, .form = u"application"_s, .fields = fields};
}

} // namespace

void TestApplicationForms::aPageLoadsNothingAndHoldsWhatIsAsked_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : libraryLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestApplicationForms::aPageLoadsNothingAndHoldsWhatIsAsked()
{
    QFETCH(QString, language);
    SmallProgram program;
    given(setDiversityAttributes(*program.workspace, program.id, {{u"Gender"_s, {u"woman"_s, u"man"_s}}}));
    const ApplicationForm form = given(applicationForm(program.database(), program.program(), language));
    const QString page = QString::fromUtf8(applicationPage(form));
    QVERIFY(page.contains(u"<html lang=\"%1\">"_s.arg(language)));
    QVERIFY(page.contains(u"default-src 'none'"_s));
    for (const QString &address :
        {u"http:"_s, u"https:"_s, u"src="_s, u"@import"_s, u"url("_s, u"<link"_s, u"<img"_s})
        QVERIFY2(!page.contains(address), qPrintable(address));
    for (const QString &key :
        {u"employee_number"_s, u"role"_s, u"skills_offered"_s, u"goals"_s, u"time_zone"_s, u"availability"_s,
            u"scales"_s, u"avoid"_s, u"directory_consent"_s, u"diversity"_s})
        QVERIFY2(page.contains(u"data-key=\"%1\""_s.arg(key)), qPrintable(key));
    // Every question has its label: each id that a label names is there once.
    static const QRegularExpression label(u"<label for=\"([^\"]+)\""_s);
    int labels = 0;
    for (const auto &match : label.globalMatch(page)) {
        QCOMPARE(page.count(u" id=\"%1\""_s.arg(match.captured(1))), 1);
        ++labels;
    }
    QVERIFY(labels > 60);
}

void TestApplicationForms::whatPeopleTypedStaysText()
{
    const QString evil = u"</script><script>alert('x')</script>\"><img onerror=1 \x01\u202Egnp."_s;
    SmallProgram program({.name = evil});
    given(setDiversityAttributes(*program.workspace, program.id, {{u"<b>&\"'"_s, {u"'\"><u>"_s, u"two"_s}}}));
    const ParticipantId ada = program.enroll(evil, ParticipantRole::Mentor);
    given(editProfile(*program.workspace,
        {.participant = ada,
            .background = evil,
            .consent = {DirectoryField::Name, DirectoryField::Background}}));
    const Program stored = program.program();
    const QByteArray pages[] = {applicationPage(given(applicationForm(program.database(), stored, u"en"_s))),
        directoryPage(given(mentorDirectory(program.database(), stored, u"en"_s)))};
    for (const QByteArray &page : pages) {
        QCOMPARE(page.count("<script>"), 1); // ours
        QCOMPARE(page.count("</script>"), 1);
        QVERIFY(!page.contains("<img"));
        QVERIFY(!page.contains("<b>"));
        QVERIFY(!page.contains('\x01'));
        QVERIFY(!page.contains("\u202E"));
        QVERIFY(page.contains("&lt;/script&gt;"));
    }
}

void TestApplicationForms::everyTextOfThePagesIsThereInEveryLanguage()
{
    const Phrases english = given(formPhrases(u"en"_s));
    static const QRegularExpression place(u"\\{[a-z]+\\}"_s);
    for (const QString &language : libraryLanguages()) {
        const Phrases phrases = given(formPhrases(language));
        QCOMPARE(phrases.language, language);
        QCOMPARE(QSet<QString>(phrases.texts.keyBegin(), phrases.texts.keyEnd()),
            QSet<QString>(english.texts.keyBegin(), english.texts.keyEnd()));
        for (const QString &key : english.texts.keys()) {
            QVERIFY2(!phrases(key).isEmpty(), qPrintable(key));
            QStringList places;
            QStringList expected;
            for (const auto &match : place.globalMatch(phrases(key)))
                places.append(match.captured());
            for (const auto &match : place.globalMatch(english(key)))
                expected.append(match.captured());
            QCOMPARE(places, expected);
        }
    }
    // And no page shows a key in place of a text.
    SmallProgram program;
    given(editDirectorySettings(
        *program.workspace, program.id, {.opens = m_today, .closes = m_today, .mostChoices = 2}));
    Phrases keys = english;
    keys.texts.clear();
    ApplicationForm form = given(applicationForm(program.database(), program.program(), u"en"_s));
    form.phrases = keys;
    static const QRegularExpression shown(u">([a-z]+(?:-[A-Za-z]+)*)<"_s);
    for (const auto &match : shown.globalMatch(QString::fromUtf8(applicationPage(form))))
        QVERIFY2(english.texts.contains(match.captured(1)), qPrintable(match.captured(1)));
}

void TestApplicationForms::anApplicationEnrollsAsApplied()
{
    SmallProgram program;
    const PersonId ada = addPerson(program, u"00123"_s, u"Ada"_s);
    const PersonId dora = addPerson(program, u"9"_s, u"Dora"_s);
    given(setDiversityAttributes(*program.workspace, program.id, {{u"Gender"_s, {u"woman"_s, u"man"_s}}}));
    const QByteArray file = writeFormAnswer(application({{u"answered_on"_s, u"2026-05-02"_s},
        {u"employee_number"_s, u"00123"_s}, {u"role"_s, u"both"_s}, {u"capacity"_s, u"2"_s},
        {u"skills_offered"_s, u"SQL; =Coaching"_s}, {u"background"_s, u"Ten years\nin labs: chemistry"_s},
        {u"goals"_s, u"Lead a team\n\nrole: none of yours"_s}, {u"languages"_s, u"German; French"_s},
        {u"time_zone"_s, u"Europe/Berlin"_s}, {u"availability"_s, u"Mon 09:00-12:00; Tue 14:00-15:30"_s},
        {u"scales"_s, u"achievement: 4; calm: 2"_s}, {u"avoid"_s, u"9"_s},
        {u"directory_consent"_s, u"name; languages"_s}, {u"diversity"_s, u"Gender: woman"_s},
        {u"diversity_wishes"_s, u"Gender: different"_s}}));
    const auto plan = take(program, {file});
    QVERIFY2(plan.summary.rejected.isEmpty(),
        plan.summary.rejected.isEmpty() ? "" : qPrintable(describe(plan.summary.rejected.first())));
    QCOMPARE(plan.summary.added, 1);
    const Participant row = rows(program).value(u"Ada"_s).participant;
    QCOMPARE(row.person, ada);
    QCOMPARE(row.state, ParticipantState::Applied);
    QCOMPARE(row.role, ParticipantRole::Both);
    QCOMPARE(row.capacity, 2);
    QCOMPARE(row.enrolledOn, QDate(2026, 5, 2));
    QCOMPARE(row.skillsOffered, (QStringList{u"SQL"_s, u"=Coaching"_s}));
    const ParticipantProfile expected{.participant = row.id,
        .background = u"Ten years\nin labs: chemistry"_s,
        .goals = u"Lead a team\n\nrole: none of yours"_s,
        .languages = {u"German"_s, u"French"_s},
        .timeZone = u"Europe/Berlin"_s,
        .availability = {{Qt::Monday, 540, 720}, {Qt::Tuesday, 840, 930}},
        .scales = {{ScaleItem::Achievement, 4}, {ScaleItem::Calm, 2}},
        .avoid = {dora},
        .consent = {DirectoryField::Name, DirectoryField::Languages}};
    const ParticipantProfile profile = given(profileOf(program.database(), row.id));
    QCOMPARE(profile.background, expected.background);
    QCOMPARE(profile.goals, expected.goals);
    QVERIFY(profile == expected);
    const QList<SensitiveAnswer> answers = given(sensitiveAnswers(program.database(), row.id));
    QCOMPARE(answers.size(), 1);
    QVERIFY(answers[0] == (SensitiveAnswer{u"Gender"_s, u"woman"_s, DiversityWish::Different}));
    QCOMPARE(given(stateHistory(program.database(), row.id)).first().on, QDate(2026, 5, 2));
    // Importing it again changes nothing, and undo takes all of it away.
    QCOMPARE(given(planAnswersImport(program.database(), program.id, {file}, m_today)).summary.unchanged, 1);
    given(program.workspace->undo());
    QVERIFY(rows(program).isEmpty());
}

void TestApplicationForms::whoIsInKeepsStateAndRole()
{
    SmallProgram program;
    program.enroll(u"Ada"_s, ParticipantRole::Mentor, ParticipantState::Approved); // number 1
    program.enroll(u"Bea"_s, ParticipantRole::Mentee, ParticipantState::Invited); // number 2
    QList<QByteArray> files;
    for (const QString &number : {u"1"_s, u"2"_s})
        files.append(writeFormAnswer(application(
            {{u"employee_number"_s, number}, {u"role"_s, u"both"_s}, {u"languages"_s, u"Welsh"_s}})));
    const auto plan = take(program, files);
    QCOMPARE(plan.summary.changed, 2);
    const auto after = rows(program);
    QCOMPARE(after[u"Ada"_s].participant.state, ParticipantState::Approved);
    QCOMPARE(after[u"Ada"_s].participant.role, ParticipantRole::Mentor);
    QCOMPARE(after[u"Ada"_s].participant.enrolledOn, QDate(2026, 1, 1));
    QCOMPARE(after[u"Bea"_s].participant.state, ParticipantState::Applied);
    QCOMPARE(after[u"Bea"_s].participant.role, ParticipantRole::Both);
    QCOMPARE(given(profileOf(program.database(), after[u"Ada"_s].participant.id)).languages,
        QStringList{u"Welsh"_s});
    QCOMPARE(given(stateHistory(program.database(), after[u"Bea"_s].participant.id)).last().on, m_today);
}

void TestApplicationForms::mailDoesNoHarmToAnswers()
{
    const FormAnswer sent = application({{u"employee_number"_s, u"00123"_s}, {u"role"_s, u"mentor"_s},
        {u"background"_s, u"First line\nsecond line with very many words that a mail program will wrap"_s},
        {u"interests"_s, u"Chess; Gärten"_s}});
    QByteArray mail = "Dear Kim,\r\n\r\nhere you are: see below.\r\n\r\n";
    for (const QByteArray &line : writeFormAnswer(sent).split('\n'))
        mail += "> " + QByteArray(line).replace("words that", "words\r\n> that") + "\r\n";
    mail += "\r\nrole: boss of everything\r\nRegards\r\n";
    mail += writeFormAnswer({.line = 0, .form = u"choices"_s, .fields = {{u"employee_number"_s, u"5"_s}}});
    const QList<FormAnswer> read = given(readFormAnswers(mail));
    QCOMPARE(read.size(), 2);
    QCOMPARE(read[0].form, u"application"_s);
    QCOMPARE(read[0].fields, sent.fields);
    QCOMPARE(read[0].line, 5);
    QCOMPARE(read[1].form, u"choices"_s);
    QCOMPARE(read[1].fields.value(u"employee_number"_s), u"5"_s);
}

void TestApplicationForms::theLastAnswerCounts()
{
    SmallProgram program;
    addPerson(program, u"7"_s, u"Ada"_s);
    const auto plan = take(program,
        {writeFormAnswer(application({{u"employee_number"_s, u"7"_s}, {u"role"_s, u"mentor"_s},
             {u"target_role"_s, u"Captain"_s}, {u"languages"_s, u"German"_s}}))
            + writeFormAnswer(
                application({{u"email"_s, u"ADA@example.com"_s}, {u"languages"_s, u"French"_s}}))});
    QCOMPARE(plan.summary.rows, 2);
    QCOMPARE(plan.summary.added, 1);
    const ParticipantRow ada = rows(program).value(u"Ada"_s);
    QCOMPARE(ada.participant.role, ParticipantRole::Mentor);
    const ParticipantProfile profile = given(profileOf(program.database(), ada.participant.id));
    QCOMPARE(profile.targetRole, u"Captain"_s);
    QCOMPARE(profile.languages, QStringList{u"French"_s});
}

void TestApplicationForms::anAnswerThatNamesNobodyIsRejectedWithItsLine()
{
    SmallProgram program;
    addPerson(program, u"7"_s, u"Ada"_s);
    addPerson(program, u"8"_s, u"Bea"_s);
    QByteArray file
        = writeFormAnswer(application({{u"employee_number"_s, u"99"_s}, {u"role"_s, u"mentor"_s}}));
    const auto lines = int(file.count('\n'));
    file += writeFormAnswer(application({{u"employee_number"_s, u"7"_s}, {u"role"_s, u"captain"_s}}));
    file += writeFormAnswer(application({{u"employee_number"_s, u"8"_s}, {u"role"_s, u"mentee"_s},
        {u"time_zone"_s, u"CET"_s}, {u"avoid"_s, u"Bob Nobody"_s}}));
    const auto plan = given(planAnswersImport(program.database(), program.id, {file}, m_today));
    QCOMPARE(plan.summary.added, 0);
    QList<int> rejected;
    for (const ImportIssue &issue : plan.summary.rejected) {
        rejected.append(issue.line);
        QVERIFY(issue.reason.endsWith(u'.'));
    }
    QCOMPARE(rejected, (QList<int>{1, lines + 1, 2 * lines + 1}));
    QCOMPARE(plan.summary.rejected[1].found, u"captain"_s);
    QCOMPARE(plan.summary.rejected[2].column, u"time_zone"_s);
    // A name in the avoid-list is no reason to lose everything else, but it is said.
    const auto taken = take(program,
        {writeFormAnswer(application(
            {{u"employee_number"_s, u"8"_s}, {u"role"_s, u"mentee"_s}, {u"avoid"_s, u"Bob Nobody"_s}}))});
    QCOMPARE(taken.summary.added, 1);
    QCOMPARE(taken.summary.notices.size(), 1);
    QCOMPARE(taken.summary.notices[0].found, u"Bob Nobody"_s);
}

void TestApplicationForms::whatIsNoAnswerIsRefused()
{
    QVERIFY(readFormAnswers("").error().message.contains(u"no answers"_s));
    QVERIFY(!readFormAnswers("employee_number: 1\nrole: mentor\n"));
    QVERIFY(!readFormAnswers("=== Mentorbook invoice ===\nrole: mentor\n"));
    QVERIFY(readFormAnswers(QByteArray(9 * 1024 * 1024, 'x')).error().message.contains(u"8 MB"_s));
    // An end that was lost does not lose the answer.
    QCOMPARE(given(readFormAnswers("=== Mentorbook choices ===\nchoices: M1")).size(), 1);
}

void TestApplicationForms::anyBytesAreReadOrRefused()
{
    QRandomGenerator random(7);
    SmallProgram program;
    addPerson(program, u"7"_s, u"Ada"_s);
    const QByteArray good = writeFormAnswer(application(
        {{u"employee_number"_s, u"7"_s}, {u"role"_s, u"mentor"_s}, {u"availability"_s, u"Mon 09:00-12:00"_s},
            {u"scales"_s, u"calm: 3"_s}, {u"goals"_s, u"a\nb"_s}}));
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = good;
        for (int change = 0; change < 1 + round % 20; ++change) {
            const auto at = random.bounded(bytes.size());
            switch (random.bounded(3)) {
            case 0:
                bytes[at] = char(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, random.bounded(8));
                break;
            default:
                bytes.insert(at, bytes.mid(random.bounded(bytes.size()), random.bounded(40)));
            }
            if (bytes.isEmpty())
                bytes = "=";
        }
        const auto plan = planAnswersImport(program.database(), program.id, {bytes}, m_today);
        if (!plan)
            QVERIFY(!plan.error().message.isEmpty());
        else
            QVERIFY(plan->added.size() + plan->summary.rejected.size() > 0 || plan->summary.rows > 0);
    }
}

void TestApplicationForms::theTemplateIsReadBackInEveryLanguage_data()
{
    aPageLoadsNothingAndHoldsWhatIsAsked_data();
}

void TestApplicationForms::theTemplateIsReadBackInEveryLanguage()
{
    QFETCH(QString, language);
    SmallProgram program;
    addPerson(program, u"7"_s, u"Ada"_s);
    given(setDiversityAttributes(*program.workspace, program.id, {{u"Gender"_s, {}}}));
    ExportTable table
        = applicationTemplate(given(applicationForm(program.database(), program.program(), language)));
    const ColumnMapping mapping = guessMapping(ImportKind::Participants, table.columns);
    QCOMPARE(mapping.unmappedColumns(), QStringList());
    QList<Cell> row(table.columns.size());
    const auto put = [&](Field field, const QString &text) { row[*mapping.columnOf(field)] = text; };
    put(Field::EmployeeNumber, u"7"_s);
    put(Field::Role, u"mentor"_s);
    put(Field::Goals, u"two\nlines"_s);
    put(Field::Availability, u"Fri 9-11"_s);
    put(Field::Diversity, u"Gender: woman"_s);
    table.rows.append(row);
    const auto plan = given(planParticipantsImport(program.database(), program.id, csv(writeCsv(table))));
    QCOMPARE(plan.summary.rejected.size(), 0);
    given(importParticipants(*program.workspace, plan, m_today));
    const ParticipantRow ada = rows(program).value(u"Ada"_s);
    const ParticipantProfile profile = given(profileOf(program.database(), ada.participant.id));
    QCOMPARE(profile.goals, u"two\nlines"_s);
    QCOMPARE(availabilityText(profile.availability), u"Fri 09:00-11:00"_s);
    QCOMPARE(given(sensitiveAnswers(program.database(), ada.participant.id)).first().value, u"woman"_s);
}

void TestApplicationForms::theDirectoryShowsWhatWasConsentedTo()
{
    SmallProgram program;
    const ParticipantId ada = program.enroll(u"Adamina"_s, ParticipantRole::Mentor);
    const ParticipantId bea = program.enroll(u"Beatrix"_s, ParticipantRole::Both);
    program.enroll(u"Cleopatra"_s, ParticipantRole::Mentor); // consents to nothing
    const ParticipantId dora = program.enroll(u"Dorothea"_s, ParticipantRole::Mentee);
    const ParticipantId eva
        = program.enroll(u"Evangeline"_s, ParticipantRole::Mentor, ParticipantState::Applied);
    for (const ParticipantId id : {ada, bea, dora, eva}) {
        ParticipantProfile profile{.participant = id,
            .background = u"Background of %1"_s.arg(id.value()),
            .languages = {u"Klingon"_s},
            .notes = u"secret notes"_s};
        profile.consent = id == bea ? QList{DirectoryField::Background}
                                    : QList{DirectoryField::Name, DirectoryField::Languages};
        given(editProfile(*program.workspace, profile));
    }
    const Program stored = program.program();
    const MentorDirectory directory = given(mentorDirectory(program.database(), stored, u"en"_s));
    QCOMPARE(directory.entries.size(), 2);
    QCOMPARE(directory.entries[0].name, u"Adamina"_s);
    QCOMPARE(directory.entries[0].fields,
        (QList<std::pair<DirectoryField, QString>>{{DirectoryField::Languages, u"Klingon"_s}}));
    QCOMPARE(directory.entries[1].name, QString());
    const QString page = QString::fromUtf8(directoryPage(directory));
    const ReportDocument document = given(directoryDocument(program.database(), stored, u"en"_s, m_today));
    QVERIFY(page.contains(u"Adamina · M%1"_s.arg(ada.value())));
    QVERIFY(page.contains(u"A mentor · M%1"_s.arg(bea.value())));
    for (const QString &hidden : {u"Beatrix"_s, u"beatrix"_s, u"Cleopatra"_s, u"Dorothea"_s, u"Evangeline"_s,
             u"secret notes"_s, u"Background of %1<"_s.arg(ada.value()), u"example.com"_s})
        QVERIFY2(!page.contains(hidden), qPrintable(hidden));
    int headings = 0;
    for (const ReportBlock &block : document.blocks)
        headings += std::holds_alternative<Heading>(block);
    QCOMPARE(headings, 2);
}

void TestApplicationForms::choicesComeBackInTheirOrder()
{
    SmallProgram program;
    const ParticipantId ada = program.enroll(u"Ada"_s, ParticipantRole::Mentee); // number 1
    const ParticipantId bea = program.enroll(u"Bea"_s, ParticipantRole::Mentor);
    const ParticipantId cleo = program.enroll(u"Cleo"_s, ParticipantRole::Mentor);
    program.enroll(u"Dan"_s, ParticipantRole::Mentee);
    addPerson(program, u"77"_s, u"Outside"_s);
    const auto choose = [&](const QString &who, const QString &choices) {
        return writeFormAnswer({.line = 0,
            .form = u"choices"_s,
            .fields
            = {{u"employee_number"_s, who}, {u"choices"_s, choices}, {u"answered_on"_s, u"2026-05-04"_s}}});
    };
    const auto plan = take(program,
        {choose(u"1"_s, directoryCode(cleo) + u"; "_s + directoryCode(bea).toLower()),
            choose(u"4"_s, u"M999"_s), choose(u"2"_s, directoryCode(bea)), choose(u"3"_s, directoryCode(ada)),
            choose(u"77"_s, directoryCode(bea))});
    QCOMPARE(given(profileOf(program.database(), ada)).choices, (QList{cleo, bea}));
    QCOMPARE(plan.summary.changed, 1);
    QCOMPARE(plan.summary.rejected.size(), 4);
    QCOMPARE(rows(program).size(), 4); // nobody comes in by choosing
    given(program.workspace->undo());
    QVERIFY(given(profileOf(program.database(), ada)).choices.isEmpty());
}

void TestApplicationForms::choicesOutsideTheDaysOfTheDirectoryAreRefused()
{
    SmallProgram program;
    program.enroll(u"Ada"_s, ParticipantRole::Mentee);
    const ParticipantId bea = program.enroll(u"Bea"_s, ParticipantRole::Mentor);
    given(editDirectorySettings(*program.workspace, program.id,
        {.opens = m_today.addDays(-3), .closes = m_today.addDays(-1), .mostChoices = 3}));
    const auto planOf = [&](QDate day, LateChoices late) {
        return given(planAnswersImport(program.database(), program.id,
            {writeFormAnswer({.line = 0,
                .form = u"choices"_s,
                .fields = {{u"employee_number"_s, u"1"_s}, {u"choices"_s, directoryCode(bea)},
                    {u"answered_on"_s, day.toString(Qt::ISODate)}}})},
            m_today, late));
    };
    QCOMPARE(planOf(m_today.addDays(-1), LateChoices::Refuse).summary.changed, 1); // the last day counts
    QCOMPARE(planOf(m_today.addDays(-4), LateChoices::Refuse).summary.rejected.size(), 1);
    const auto late = planOf(m_today, LateChoices::Refuse);
    QCOMPARE(late.summary.changed, 0);
    QVERIFY(late.summary.rejected.first().reason.contains(u"closed"_s));
    QCOMPARE(planOf(m_today.addDays(30), LateChoices::Refuse).summary.changed, 0); // a clock that runs ahead
    QCOMPARE(planOf(m_today, LateChoices::Accept).summary.changed, 1);
    const QByteArray page
        = directoryPage(given(mentorDirectory(program.database(), program.program(), u"en"_s)));
    QVERIFY(page.contains("data-opens=\"2026-05-01\" data-closes=\"2026-05-03\""));
}

void TestApplicationForms::aFileMayChooseMentorsThatItEnrolls()
{
    SmallProgram program;
    addPerson(program, u"7"_s, u"Ada"_s);
    addPerson(program, u"8"_s, u"Bea"_s);
    const auto plan = given(planParticipantsImport(
        program.database(), program.id, csv("Employee number,Role,Ranked choices\n7,mentee,8\n8,mentor,\n")));
    QCOMPARE(plan.summary.added, 2);
    given(importParticipants(*program.workspace, plan, m_today));
    const auto after = rows(program);
    QCOMPARE(given(profileOf(program.database(), after[u"Ada"_s].participant.id)).choices,
        QList{after[u"Bea"_s].participant.id});
    QCOMPARE(after[u"Ada"_s].participant.state, ParticipantState::Approved); // a file says how things are
}

void TestApplicationForms::importedProfilesShowInThePreviewAndAreOneStep()
{
    SmallProgram program;
    const ParticipantId ada = program.enroll(u"Ada"_s, ParticipantRole::Mentee);
    ImportRequest request;
    request.kind = ImportKind::Participants;
    request.program = program.id;
    request.today = m_today;
    request.file
        = csv("Employee number,Languages,Time zone,Interview notes\n1,German; Welsh,Europe/Paris,shy\n");
    const ImportAttempt attempt = planImport(program.database(), request, QLocale::c());
    QVERIFY2(attempt.planned, attempt.planned ? "" : qPrintable(attempt.planned.error().message));
    QCOMPARE(attempt.planned->summary().changed, 1);
    QStringList fields;
    for (const PreviewChange &change : attempt.planned->preview.changed)
        fields.append(change.field + u": "_s + change.to);
    QCOMPARE(fields,
        (QStringList{
            u"languages: German; Welsh"_s, u"time zone: Europe/Paris"_s, u"interview notes: shy"_s}));
    given(
        applyImport(*program.workspace, *attempt.planned, {.now = QDateTime(m_today, QTime(9, 0), Qt::UTC)}));
    QCOMPARE(given(profileOf(program.database(), ada)).notes, u"shy"_s);
    given(program.workspace->undo());
    QVERIFY(given(profileOf(program.database(), ada)) == ParticipantProfile{.participant = ada});
}

QTEST_GUILESS_MAIN(TestApplicationForms)
#include "tst_application_forms.moc"
