#include "core/actions/participants/enrollment.h"
#include "core/actions/participants/handout.h"
#include "core/actions/participants/library.h"
#include "core/actions/participants/skills.h"
#include "core/actions/programs/participants.h"
#include "core/domain/participants/profile_names.h"
#include "core/storage/file/migrations.h"
#include "tests/core/small_program.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mentorbook;

// The list of skills, and the library of resources with the handout made of it.
class TestSkills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSkillIsFoundByItsWholeNameOnly_data();
    void aSkillIsFoundByItsWholeNameOnly();
    void synonymsBecomeTheNameOfTheSkill();
    void mergedSkillsAreOneAndUndoTakesThemApart();
    void aSkillThatIsUsedIsNotRemoved();
    void namesOfSkillsAreNotTakenTwice();
    void shippedSkillsAreKnownInEveryLanguage();
    void skillsOfAnOlderFileBecomeAList();
    void theLibraryIsCompleteInEveryLanguage();
    void aShippedResourceIsChangedHiddenAndRestored();
    void anOwnResourceBelongsToItsProgram();
    void aResourceNeedsATextAndAVideoItsAddress();
    void theHandoutSpeaksTheLanguageOfTheProgram();
};

namespace {

PersonId addPerson(SmallProgram &program, const RosterEntry &entry)
{
    return given(program.workspace->perform({Operation::ImportPeople},
        [&] { return people_table::insert(program.database(), {.id = {}, .roster = entry, .leftOn = {}}); }));
}

QList<Resource> ofKind(const QList<Resource> &all, ResourceKind kind)
{
    QList<Resource> some = all;
    some.removeIf([kind](const Resource &resource) { return resource.kind != kind; });
    return some;
}

// Every text of a document, one after the other.
QString textOf(const ReportDocument &document)
{
    QStringList texts{document.title, document.subtitle};
    for (const ReportBlock &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            texts.append(heading->text);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            texts.append(paragraph->text);
        else if (const auto *list = std::get_if<BulletList>(&block))
            texts += list->items;
        else if (const auto *definitions = std::get_if<Definitions>(&block))
            for (const Definition &each : definitions->items)
                texts += {each.term, each.text};
    }
    return texts.join(u'\n');
}

} // namespace

void TestSkills::aSkillIsFoundByItsWholeNameOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << u"  artificial   INTELLIGENCE"_s << u"Artificial intelligence"_s;
    QTest::newRow("synonym") << u"ai"_s << u"Artificial intelligence"_s;
    QTest::newRow("hyphen") << u"Artificial-Intelligence"_s << u"Artificial intelligence"_s;
    QTest::newRow("full width") << u"ＡＩ"_s << u"Artificial intelligence"_s;
    QTest::newRow("retail holds ai") << u"retail"_s << u"retail"_s;
    QTest::newRow("part of a name") << u"intelligence"_s << u"intelligence"_s;
    QTest::newRow("longer") << u"AI ethics"_s << u"AI ethics"_s;
    QTest::newRow("C is not C++") << u"C"_s << u"C"_s;
    QTest::newRow("C++") << u"c++"_s << u"C++"_s;
    QTest::newRow("C#") << u"c#"_s << u"c#"_s;
}

void TestSkills::aSkillIsFoundByItsWholeNameOnly()
{
    QFETCH(QString, text);
    const SkillCatalog catalog({{SkillId(1), u"Artificial intelligence"_s, true, {u"AI"_s, u"KI"_s}},
        {SkillId(2), u"C++"_s, true, {}}});
    QTEST(catalog.canonical(text), "name");
}

void TestSkills::synonymsBecomeTheNameOfTheSkill()
{
    SmallProgram program;
    given(addSkill(*program.workspace,
        {.id = {},
            .name = u"Artificial intelligence"_s,
            .managed = false,
            .synonyms = {u"AI"_s, u" ai "_s}}));
    const PersonId ada = addPerson(program, {.employeeNumber = u"900"_s, .name = u"Ada"_s});
    const ParticipantId id = given(addParticipant(*program.workspace,
        {.program = program.id,
            .person = ada,
            .skillsOffered = {u"AI"_s, u"artificial intelligence"_s, u"Retail"_s}}));
    QCOMPARE(given(participant_table::byId(program.database(), id))->participant.skillsOffered,
        (QStringList{u"Artificial intelligence"_s, u"Retail"_s}));
    const QList<SkillUse> uses = given(skillUses(program.database()));
    QCOMPARE(uses.size(), 2);
    QVERIFY(uses[0].skill.managed);
    QCOMPARE(uses[0].skill.synonyms, QStringList{u"AI"_s});
    QCOMPARE(uses[1].skill.name, u"Retail"_s);
    QVERIFY(!uses[1].skill.managed); // typed, and on the list from now on
    QCOMPARE(uses[1].offering, 1);
}

void TestSkills::mergedSkillsAreOneAndUndoTakesThemApart()
{
    SmallProgram program;
    const auto with = [&](const QString &number, const QStringList &offered, const QStringList &wanted) {
        const PersonId person = addPerson(program, {.employeeNumber = number, .name = number});
        return given(addParticipant(*program.workspace,
            {.program = program.id, .person = person, .skillsOffered = offered, .skillsWanted = wanted}));
    };
    const ParticipantId both = with(u"901"_s, {u"Analytics"_s, u"Data analysis"_s}, {});
    const ParticipantId one = with(u"902"_s, {}, {u"analytics"_s});
    const auto skillNamed
        = [&](const QString &name) { return given(skillCatalog(program.database())).find(name); };
    const SkillId from = skillNamed(u"Analytics"_s)->id;
    const SkillId into = skillNamed(u"Data analysis"_s)->id;
    given(mergeSkills(*program.workspace, from, into));
    QCOMPARE(given(participant_table::byId(program.database(), both))->participant.skillsOffered,
        QStringList{u"Data analysis"_s});
    QCOMPARE(given(participant_table::byId(program.database(), one))->participant.skillsWanted,
        QStringList{u"Data analysis"_s});
    QCOMPARE(skillNamed(u"ANALYTICS"_s)->id, into);
    QVERIFY(!mergeSkills(*program.workspace, into, into));
    given(program.workspace->undo());
    QCOMPARE(skillNamed(u"Analytics"_s)->id, from);
    QCOMPARE(given(participant_table::byId(program.database(), both))->participant.skillsOffered,
        (QStringList{u"Analytics"_s, u"Data analysis"_s}));
}

void TestSkills::aSkillThatIsUsedIsNotRemoved()
{
    SmallProgram program;
    const PersonId person = addPerson(program, {.employeeNumber = u"903"_s, .name = u"Ada"_s});
    given(addParticipant(
        *program.workspace, {.program = program.id, .person = person, .skillsOffered = {u"SQL"_s}}));
    const SkillId sql = given(skillCatalog(program.database())).find(u"sql"_s)->id;
    const auto refused = removeSkill(*program.workspace, sql);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"Merge it"_s));
    const SkillId free = given(addSkill(*program.workspace, {.id = {}, .name = u"Weaving"_s}));
    given(removeSkill(*program.workspace, free));
    QVERIFY(!given(skillCatalog(program.database())).find(u"Weaving"_s));
}

void TestSkills::namesOfSkillsAreNotTakenTwice()
{
    SmallProgram program;
    Skill data{.id = {}, .name = u"Data analysis"_s, .managed = true, .synonyms = {u"Analytics"_s}};
    data.id = given(addSkill(*program.workspace, data));
    for (const QString &name : {u"data-analysis"_s, u"ANALYTICS"_s, u"  "_s}) {
        const auto refused = addSkill(*program.workspace, {.id = {}, .name = name});
        QVERIFY2(!refused, qPrintable(name));
        QVERIFY(refused.error().message.endsWith(u'.'));
    }
    data.name = u"Analysis of data"_s;
    data.synonyms.append(u"Data analysis"_s);
    given(editSkill(*program.workspace, data)); // its own names are free for it
    QCOMPARE(given(skillCatalog(program.database())).canonical(u"data analysis"_s), u"Analysis of data"_s);
}

void TestSkills::shippedSkillsAreKnownInEveryLanguage()
{
    SmallProgram program;
    const PersonId person = addPerson(program, {.employeeNumber = u"904"_s, .name = u"Ada"_s});
    given(addParticipant(*program.workspace,
        {.program = program.id, .person = person, .skillsOffered = {u"data ANALYSIS"_s}}));
    const int added = given(addShippedSkills(*program.workspace, u"de"_s));
    QVERIFY(added >= 30);
    const SkillCatalog catalog = given(skillCatalog(program.database()));
    QCOMPARE(catalog.canonical(u"Negotiation"_s), u"Verhandeln"_s);
    QCOMPARE(catalog.canonical(u"Négociation"_s), u"Verhandeln"_s);
    QCOMPARE(catalog.canonical(u"AI"_s), u"Künstliche Intelligenz"_s);
    QCOMPARE(catalog.canonical(u"retail"_s), u"retail"_s);
    QCOMPARE(given(addShippedSkills(*program.workspace, u"de"_s)), 0); // nothing left to add
    QCOMPARE(describe(*program.workspace->nextUndo()), u"changes to the list of skills"_s);
    given(program.workspace->undo());
    QCOMPARE(given(skillUses(program.database())).size(), 1);
}

void TestSkills::skillsOfAnOlderFileBecomeAList()
{
    QList<Migration> older = builtInMigrations();
    older.removeIf([](const Migration &migration) { return migration.version > 3; });
    auto database = given(Database::inMemory());
    given(migrate(*database, older));
    given(database->runScript(
        u"INSERT INTO program (id, name, type, cadence_days, trial_days, minimum_group_size) "
        "VALUES (1, 'P', 0, 30, 0, 5);"
        "INSERT INTO person (id, employee_number) VALUES (1, 'a'), (2, 'b'), (3, 'c');"
        "INSERT INTO participant (id, program_id, person_id, role, state, enrolled_on, capacity) VALUES "
        "(1, 1, 1, 1, 3, '2026-03-01', 1), (2, 1, 2, 1, 3, '2026-02-01', 1), (3, 1, 3, 0, 2, NULL, 1);"
        "INSERT INTO participant_skill (participant_id, offered, skill) VALUES "
        "(1, 0, 'SQL'), (1, 1, 'Coaching'), (2, 0, 'sql'), (3, 1, 'SQL');"_s));
    given(migrate(*database, builtInMigrations()));
    const auto rows = given(participant_table::ofProgram(*database, ProgramId(1)));
    QCOMPARE(rows[0].participant.skillsWanted, QStringList{u"SQL"_s});
    QCOMPARE(rows[0].participant.skillsOffered, QStringList{u"Coaching"_s});
    QCOMPARE(rows[1].participant.skillsWanted, QStringList{u"SQL"_s});
    QCOMPARE(rows[2].participant.skillsOffered, QStringList{u"SQL"_s});
    QCOMPARE(rows[0].participant.waitListPlace, 2); // who enrolled first is next
    QCOMPARE(rows[1].participant.waitListPlace, 1);
    QVERIFY(!rows[2].participant.waitListPlace);
    const auto history = given(stateHistory(*database, ParticipantId(1)));
    QCOMPARE(history.size(), 1);
    QCOMPARE(history[0].state, ParticipantState::WaitListed);
    QCOMPARE(history[0].on, QDate(2026, 3, 1));
}

void TestSkills::theLibraryIsCompleteInEveryLanguage()
{
    const QList<Resource> english = given(shippedLibrary(u"en"_s));
    QVERIFY(ofKind(english, ResourceKind::IceBreaker).size() >= 40);
    QVERIFY(ofKind(english, ResourceKind::ConversationStarter).size() >= 40);
    QCOMPARE(ofKind(english, ResourceKind::Agenda).size(), 5);
    QCOMPARE(ofKind(english, ResourceKind::RoleBoundary).size(), 4);
    for (const ResourceKind kind : {ResourceKind::GoalTemplate, ResourceKind::TrainingOutline,
             ResourceKind::Expectation, ResourceKind::BestPractice})
        QVERIFY(ofKind(english, kind).size() >= 5);
    for (const QString &language : libraryLanguages()) {
        const QList<Resource> translated = given(shippedLibrary(language));
        QCOMPARE(translated.size(), english.size());
        QSet<QString> texts;
        for (qsizetype i = 0; i < translated.size(); ++i) {
            QCOMPARE(translated[i].origin, english[i].origin);
            QCOMPARE(translated[i].title.isEmpty(), english[i].title.isEmpty());
            QVERIFY2(!translated[i].text.trimmed().isEmpty(), qPrintable(translated[i].origin));
            QVERIFY2(language == "en"_L1 || translated[i].text != english[i].text,
                qPrintable(translated[i].origin));
            texts.insert(translated[i].text);
        }
        QCOMPARE(texts.size(), translated.size()); // nothing stands there twice
    }
    QCOMPARE(given(shippedLibrary(u"pt-BR"_s)), english);
}

void TestSkills::aShippedResourceIsChangedHiddenAndRestored()
{
    SmallProgram program;
    Database &database = program.database();
    const auto first = [&](const QString &language) {
        return ofKind(given(library(database, program.id, language, HiddenResources::Include)),
            ResourceKind::IceBreaker)
            .first();
    };
    const Resource shipped = first(u"en"_s);
    const qsizetype all = given(library(database, program.id, u"en"_s)).size();
    Resource changed = shipped;
    changed.text = u"  What is on your desk?  "_s;
    given(saveResource(*program.workspace, changed));
    QCOMPARE(first(u"en"_s).text, u"What is on your desk?"_s);
    QVERIFY(first(u"de"_s).id.isNull()); // in its language only
    QCOMPARE(given(library(database, program.id, u"en"_s)).size(), all);
    changed.text = u"What else?"_s; // saved again without having been read again: still one version
    given(saveResource(*program.workspace, changed));
    QCOMPARE(given(library(database, program.id, u"en"_s)).size(), all);
    given(removeResource(*program.workspace, first(u"en"_s)));
    QCOMPARE(given(library(database, program.id, u"en"_s)).size(), all - 1);
    QVERIFY(first(u"en"_s).hidden);
    given(restoreResource(*program.workspace, first(u"en"_s)));
    QCOMPARE(first(u"en"_s), shipped);
    given(program.workspace->undo());
    QVERIFY(first(u"en"_s).hidden);
    QCOMPARE(describe(*program.workspace->nextUndo()), u"changes to the resource library"_s);
}

void TestSkills::anOwnResourceBelongsToItsProgram()
{
    SmallProgram program;
    const ProgramId other = given(createProgram(*program.workspace, {.name = u"Other"_s}));
    Resource video{.kind = ResourceKind::VideoLink,
        .language = u"en"_s,
        .title = u"Welcome"_s,
        .link = u"https://example.com/welcome"_s};
    video.program = program.id;
    video.id = given(saveResource(*program.workspace, video));
    const auto videos = [&](ProgramId id) {
        return ofKind(given(library(program.database(), id, u"en"_s)), ResourceKind::VideoLink);
    };
    QCOMPARE(videos(program.id), QList{video});
    QVERIFY(videos(other).isEmpty());
    video.program.reset();
    given(saveResource(*program.workspace, video));
    QCOMPARE(videos(other).size(), 1);
    given(removeResource(*program.workspace, video));
    QVERIFY(videos(program.id).isEmpty());
}

void TestSkills::aResourceNeedsATextAndAVideoItsAddress()
{
    QVERIFY(!problemOf(Resource{.kind = ResourceKind::IceBreaker, .language = u"en"_s, .text = u"  "_s})
            .isEmpty());
    Resource video{.kind = ResourceKind::VideoLink, .language = u"en"_s, .title = u"Talk"_s};
    QVERIFY(!problemOf(video).isEmpty());
    for (const QString &link :
        {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"example.com"_s, u"https://"_s}) {
        video.link = link;
        QVERIFY2(!problemOf(video).isEmpty(), qPrintable(link));
    }
    video.link = u"https://example.com/a?b=c"_s;
    QVERIFY(problemOf(video).isEmpty());
}

void TestSkills::theHandoutSpeaksTheLanguageOfTheProgram()
{
    SmallProgram program({.name = u"Führung <2026>"_s,
        .start = QDate(2026, 5, 1),
        .end = QDate(2026, 10, 31),
        .cadenceDays = 21,
        .trialDays = 30});
    const QDate today(2026, 5, 4);
    const ReportDocument english = given(handout(program.database(), program.program(), u"en"_s, today));
    const QString text = textOf(english);
    for (const QString &part : {u"Mentoring in Führung <2026>"_s, u"From May 1, 2026 to October 31, 2026"_s,
             u"At least every 21 days."_s, u"The first 30 days are a trial."_s,
             u"What a mentor is, and is not"_s, u"A therapist"_s, u"1 · Getting to know each other"_s,
             u"Which part of your work"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(!text.contains(u"Training for mentors"_s)); // that is for somebody else
    QVERIFY(!text.contains(u'{')); // everything was filled in
    const ReportDocument german = given(handout(program.database(), program.program(), u"de"_s, today));
    QCOMPARE(german.language, u"de"_s);
    QVERIFY(textOf(german).contains(u"Vom 1. Mai 2026 bis zum 31. Oktober 2026"_s));
    const ReportDocument training = given(
        handout(program.database(), program.program(), u"fr"_s, today, {ResourceKind::TrainingOutline}));
    QVERIFY(textOf(training).contains(u"Formation des mentors"_s));
    QVERIFY(!textOf(training).contains(u"Pour briser la glace"_s));
}

QTEST_GUILESS_MAIN(TestSkills)
#include "tst_skills.moc"
