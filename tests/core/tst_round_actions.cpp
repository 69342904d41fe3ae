#include "tests/core/matching_company.h"

#include <QLocale>
#include <QtTest>

#include <algorithm>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

QString again(const QString &why) { return why + u" Compute a new round, then publish that."_s; }

} // namespace

class TestRoundActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // Who takes part
    void onlyApprovedEmployedAndEnrolledPeopleTakePart();
    void aFullMentorAndAPairedMenteeStayOut();
    void pairsThatEndedAndBannedPairsAreForbidden();
    void theWholeLineOfManagersIsKnownEvenInACircle();
    void onlyOneOnOneProgramsArePaired();

    // Before a round
    void readinessSaysWhatStandsInTheWay();
    void readinessCountsPlacesAndPeopleWhoWait();
    void missingDataIsToldWhereItWeighsAndIsMissingForMany();

    // Rounds
    void aStoredRoundComesBackWhole();
    void storingARoundIsOneStep();
    void aRoundNeedsANameOfItsOwn();
    void freeNamesFillTheFirstGap();
    void aRoundIsFoundByNameOrAsTheNewest();
    void theProgramTakesOverARoundsCriteriaInTheSameStep();
    void deletingARoundKeepsItsPairingsAndCanBeUndone();

    // Publishing
    void publishingMakesAPairingOfEveryProposal();
    void publishingStartsATrialWhereTheProgramHasOne();
    void publishingIsUndoneInOneStep();
    void aPublishedRoundIsNotPublishedAgain();
    void aRoundWithoutProposalsIsNotPublished();
    void aRoundOfPeopleWhoLeftIsNotPublished();
    void nobodyIsPublishedBeforeTheyEnrolled();
    void aRoundOfPeopleWhoWerePairedSinceIsNotPublished();
    void aRoundWhoseMentorFilledUpIsNotPublished();
    void aRoundWithABannedPairIsNotPublished();
    void aRoundWithAPairThatEndedSinceIsNotPublished();
    void aRoundWithAManagerAndTheirReportIsNotPublished();
    void everythingThatChangedIsTold();

    // Bans
    void aBannedPairIsNeverProposedAgain();
    void aBanOfSomebodyUnknownIsRefused();
    void aSecondBanKeepsTheNewReason();

    // Reviews
    void overviewsGiveTheFiguresOfEveryRound();
    void aReviewNamesEverybodyInIt();
    void theHeadlineTellsTheRoundInOneLine();
    void theProofNeverPromisesTooMuch();
    void theTableHasARowForEveryMentee();

    // Programs
    void aProgramStartsWithTheDefaultCriteria();
    void impossibleProgramsAreRefused_data();
    void impossibleProgramsAreRefused();
    void aProgramIsFoundByNameThenByNumber();
    void impossibleCriteriaAreRefused();
    void criteriaAreReadFromJson();
    void criteriaFilesThatMakeNoSenseAreRefused_data();
    void criteriaFilesThatMakeNoSenseAreRefused();
};

void TestRoundActions::onlyApprovedEmployedAndEnrolledPeopleTakePart()
{
    const Company company;
    const ParticipantId ada = company.mentor(u"Ada"_s);
    const ParticipantId left = company.mentor(u"Left"_s);
    company.edit(left, [](ParticipantRow &row) { row.person.employed = false; });
    company.hire({.name = u"Applied"_s, .state = ParticipantState::Applied});
    company.hire({.name = u"Wait-listed"_s, .state = ParticipantState::WaitListed});
    company.hire({.name = u"Tomorrow"_s, .enrolled = today.addDays(1)});
    const ParticipantId jonas = company.hire({.name = u"Jonas"_s, .enrolled = today});
    const ParticipantId both = company.hire({.name = u"Both"_s, .role = ParticipantRole::Both});

    const MatchingInput input = company.input();
    QList<ParticipantId> mentors;
    QList<ParticipantId> mentees;
    for (const MatchingCandidate &candidate : input.mentors)
        mentors.append(candidate.participant);
    for (const MatchingCandidate &candidate : input.mentees)
        mentees.append(candidate.participant);
    std::ranges::sort(mentors);
    std::ranges::sort(mentees);
    QCOMPARE(mentors, (QList{ada, both}));
    QCOMPARE(mentees, (QList{jonas, both}));
}

void TestRoundActions::aFullMentorAndAPairedMenteeStayOut()
{
    const TwoPairs company;
    must(publishRound(*company.workspace, company.store(), today));
    const ParticipantId lin = company.mentee(u"Lin"_s);
    company.edit(company.ada, [](ParticipantRow &row) { row.participant.capacity = 3; });
    const MatchingInput input = company.input();
    QCOMPARE(input.mentors.size(), 1);
    QCOMPARE(input.mentors.first().participant, company.ada);
    QCOMPARE(input.mentors.first().capacity, 2);
    QCOMPARE(input.mentees.size(), 1);
    QCOMPARE(input.mentees.first().participant, lin);
}

void TestRoundActions::pairsThatEndedAndBannedPairsAreForbidden()
{
    const TwoPairs company;
    must(publishRound(*company.workspace, company.store(), today));
    Pairing ended = company.pairings().first();
    ended.state = PairingState::EndedEarly;
    ended.endedOn = today;
    must(company.workspace->perform(
        {Operation::EndPairing}, [&] { return pairing_table::update(company.database(), ended); }));
    const ParticipantId other = ended.mentees.first() == company.jonas ? company.mei : company.ada;
    must(banPair(*company.workspace, company.program,
        {.mentor = other, .mentee = ended.mentees.first(), .reason = u"Asked not to"_s}));

    const MatchingInput input = company.input();
    QVERIFY(input.banned.contains(std::pair(ended.mentors.first(), ended.mentees.first())));
    QVERIFY(input.banned.contains(std::pair(other, ended.mentees.first())));
    // Nobody is left for this mentee.
    Progress progress;
    const RoundOutcome outcome = must(computeRound(input, progress));
    QCOMPARE(outcome.matched, 0);
}

void TestRoundActions::theWholeLineOfManagersIsKnownEvenInACircle()
{
    const Company company;
    company.hire({.name = u"Boss"_s, .role = ParticipantRole::Mentor, .manager = u"Lead"_s}); // a circle
    company.hire({.name = u"Lead"_s, .role = ParticipantRole::Mentor, .manager = u"Boss"_s});
    company.hire({.name = u"Jonas"_s, .manager = u"Lead"_s});
    const MatchingInput input = company.input();
    QCOMPARE(input.mentees.first().managers.size(), 2);
    QCOMPARE(input.mentees.first().managers.first(),
        must(people_table::byNumber(company.database(), u"Lead"_s))->id);
    Progress progress;
    QCOMPARE(must(computeRound(input, progress)).matched, 0);
}

void TestRoundActions::onlyOneOnOneProgramsArePaired()
{
    const Company company({.id = {}, .name = u"Peers"_s, .type = MentoringType::Peer});
    QCOMPARE(refusal(matchingInput(company.database(), company.theProgram(), {}, today, 1)),
        u"“Peers” is not a one-on-one program; this version pairs one-on-one programs only."_s);
    QCOMPARE(company.readiness().obstacle, RoundObstacle::NotOneOnOne);
}

void TestRoundActions::readinessSaysWhatStandsInTheWay()
{
    const Company company;
    QCOMPARE(company.readiness().obstacle, RoundObstacle::NobodyTakesPart);
    company.hire({.name = u"Applied"_s, .state = ParticipantState::Applied});
    QCOMPARE(company.readiness().obstacle, RoundObstacle::NobodyTakesPart);
    const ParticipantId jonas = company.mentee(u"Jonas"_s);
    QCOMPARE(company.readiness().obstacle, RoundObstacle::NoMentor);
    const ParticipantId ada = company.mentor(u"Ada"_s);
    QCOMPARE(company.readiness().obstacle, RoundObstacle::None);
    company.edit(jonas, [](ParticipantRow &row) { row.participant.state = ParticipantState::Withdrawn; });
    QCOMPARE(company.readiness().obstacle, RoundObstacle::NoMentee);
    company.edit(jonas, [](ParticipantRow &row) { row.participant.state = ParticipantState::Approved; });
    must(publishRound(*company.workspace, company.store(), today));
    QCOMPARE(company.readiness().obstacle, RoundObstacle::EverybodyPaired);
    company.mentee(u"Tomás"_s);
    QCOMPARE(company.readiness().obstacle, RoundObstacle::MentorsFull);
    company.edit(ada, [](ParticipantRow &row) { row.participant.capacity = 2; });
    QCOMPARE(company.readiness().obstacle, RoundObstacle::None);
}

void TestRoundActions::readinessCountsPlacesAndPeopleWhoWait()
{
    const TwoPairs company;
    company.edit(company.ada, [](ParticipantRow &row) { row.participant.capacity = 3; });
    company.edit(company.mei, [](ParticipantRow &row) { row.participant.capacity = 0; });
    QCOMPARE(company.readiness(),
        (RoundReadiness{.obstacle = RoundObstacle::None,
            .mentors = 2,
            .mentorsWithPlaces = 1,
            .places = 3,
            .mentees = 2,
            .waiting = 2}));
}

void TestRoundActions::missingDataIsToldWhereItWeighsAndIsMissingForMany()
{
    const Company company;
    for (int i = 0; i < 6; ++i)
        company.mentor(u"Mentor %1"_s.arg(i));
    for (int i = 0; i < 4; ++i)
        company.mentee(u"Mentee %1"_s.arg(i));
    QVERIFY(missingData(company.input()).isEmpty());
    company.mentee(u"Blank"_s, {});
    MatchingInput input = company.input(); // 1 of 5 mentees is a fifth
    QCOMPARE(missingData(input),
        QStringList{u"Skills wanted are missing for 1 of 5 mentees; this counts half."_s});
    company.mentee(u"Sixth"_s);
    QVERIFY(missingData(company.input()).isEmpty());
    for (MatchingCandidate &mentor : input.mentors) {
        mentor.skillsOffered.clear();
        mentor.department.clear();
        mentor.location.clear();
        mentor.grade.clear();
    }
    const QStringList all = missingData(input);
    QCOMPARE(all.size(), 5);
    QCOMPARE(all[1], u"Skills offered are missing for 6 of 6 mentors; they match no wanted skill."_s);
    QCOMPARE(all[2], u"The department is missing for 6 of 11 people; this counts half."_s);
    QCOMPARE(all[4], u"Grade and hire date are both missing for 6 of 11 people; this counts half."_s);
    for (Criterion &criterion : input.criteria)
        criterion.weight = 0;
    QVERIFY(missingData(input).isEmpty());
    input.criteria[0].must = true; // skills
    QCOMPARE(missingData(input).size(), 2);
}

void TestRoundActions::aStoredRoundComesBackWhole()
{
    const TwoPairs company;
    company.mentee(u"Left over"_s);
    MatchingRound round = company.compute();
    QCOMPARE(round.outcome.proposals.size(), 2);
    QCOMPARE(round.outcome.unmatched.size(), 1);
    round.id = must(storeRound(*company.workspace, round));
    QCOMPARE(must(roundById(company.database(), round.id)), round);
}

void TestRoundActions::storingARoundIsOneStep()
{
    const TwoPairs company;
    company.store();
    QCOMPARE(describe(*company.workspace->nextUndo()), u"matching round “Round 1”"_s);
    must(company.workspace->undo());
    QVERIFY(must(rounds(company.database(), company.program)).isEmpty());
    must(company.workspace->redo());
    QCOMPARE(must(rounds(company.database(), company.program)).size(), 1);
}

void TestRoundActions::aRoundNeedsANameOfItsOwn()
{
    const TwoPairs company;
    company.store(u"First try"_s);
    QCOMPARE(refusal(storeRound(*company.workspace, company.compute(u" first  TRY "_s))),
        u"There is a matching round called “first TRY” already."_s);
    QCOMPARE(refusal(storeRound(*company.workspace, company.compute(u"  "_s))),
        u"A matching round needs a name."_s);
    QCOMPARE(must(rounds(company.database(), company.program)).size(), 1);
}

void TestRoundActions::freeNamesFillTheFirstGap()
{
    const TwoPairs company;
    QCOMPARE(must(freeRoundName(company.database(), company.program)), u"Round 1"_s);
    company.store(u"Round 1"_s);
    company.store(u"Round 3"_s);
    QCOMPARE(must(freeRoundName(company.database(), company.program)), u"Round 2"_s);
}

void TestRoundActions::aRoundIsFoundByNameOrAsTheNewest()
{
    const TwoPairs company;
    QCOMPARE(
        refusal(findRound(company.database(), company.program, {})), u"There is no matching round yet."_s);
    const RoundId first = company.store(u"First"_s);
    const RoundId second = company.store(u"Second"_s);
    QCOMPARE(must(findRound(company.database(), company.program, {})).id, second);
    QCOMPARE(must(findRound(company.database(), company.program, u"FIRST"_s)).id, first);
    QCOMPARE(refusal(findRound(company.database(), company.program, u"Third"_s)),
        u"No matching round is called “Third”. There is: “Second”, “First”."_s);
    must(removeRound(*company.workspace, second));
    QCOMPARE(refusal(roundById(company.database(), second)), u"This matching round is gone."_s);
    QCOMPARE(refusal(removeRound(*company.workspace, second)), u"This matching round is gone."_s);
}

void TestRoundActions::theProgramTakesOverARoundsCriteriaInTheSameStep()
{
    const TwoPairs company;
    const QList<Criterion> before = must(programCriteria(company.database(), company.program));
    MatchingRound round = company.compute();
    round.criteria
        = {{.kind = CriterionKind::Location, .weight = 7, .must = true, .goal = u"Meet in person"_s}};
    must(storeRound(*company.workspace, round));
    QCOMPARE(must(programCriteria(company.database(), company.program)), before);
    round.name = u"Round 2"_s;
    must(storeRound(*company.workspace, round, CriteriaUse::AlsoByTheProgram));
    QCOMPARE(must(programCriteria(company.database(), company.program)), round.criteria);
    must(company.workspace->undo());
    QCOMPARE(must(programCriteria(company.database(), company.program)), before);
    QCOMPARE(must(rounds(company.database(), company.program)).size(), 1);
    // Neither is kept where the criteria can't be.
    round.criteria.first().weight = 0;
    QVERIFY(!storeRound(*company.workspace, round, CriteriaUse::AlsoByTheProgram));
    QCOMPARE(must(rounds(company.database(), company.program)).size(), 1);
}

void TestRoundActions::deletingARoundKeepsItsPairingsAndCanBeUndone()
{
    const TwoPairs company;
    const RoundId id = company.store();
    must(publishRound(*company.workspace, id, today));
    const MatchingRound before = must(roundById(company.database(), id));
    must(removeRound(*company.workspace, id));
    QCOMPARE(company.pairings().size(), 2);
    QCOMPARE(company.pairings().first().round, std::nullopt);
    must(company.workspace->undo());
    QCOMPARE(must(roundById(company.database(), id)), before);
    QCOMPARE(company.pairings().first().round, id);
}

void TestRoundActions::publishingMakesAPairingOfEveryProposal()
{
    const TwoPairs company;
    const RoundId id = company.store();
    QCOMPARE(must(publishRound(*company.workspace, id, today.addDays(3))), 2);
    const QList<Pairing> pairings = company.pairings();
    QCOMPARE(pairings.size(), 2);
    for (const Pairing &pairing : pairings) {
        QCOMPARE(pairing.state, PairingState::Active);
        QCOMPARE(pairing.startedOn, today.addDays(3));
        QCOMPARE(pairing.round, id);
        QVERIFY(pairing.score && *pairing.score > 0);
        QCOMPARE(
            pairing.mentees, QList{pairing.mentors.first() == company.ada ? company.jonas : company.tomas});
    }
    QVERIFY(must(roundById(company.database(), id)).published);
}

void TestRoundActions::publishingStartsATrialWhereTheProgramHasOne()
{
    const TwoPairs company({.id = {}, .name = u"Trial"_s, .trialDays = 30});
    must(publishRound(*company.workspace, company.store(), today));
    QCOMPARE(company.pairings().first().state, PairingState::Trial);
}

void TestRoundActions::publishingIsUndoneInOneStep()
{
    const TwoPairs company;
    const RoundId id = company.store();
    must(publishRound(*company.workspace, id, today));
    QCOMPARE(describe(*company.workspace->nextUndo()).section(u' ', 0, 2), u"publishing of 2"_s);
    must(company.workspace->undo());
    QVERIFY(company.pairings().isEmpty());
    QVERIFY(!must(roundById(company.database(), id)).published);
    must(company.workspace->redo());
    QCOMPARE(company.pairings().size(), 2);
}

void TestRoundActions::aPublishedRoundIsNotPublishedAgain()
{
    const TwoPairs company;
    const RoundId id = company.store();
    must(publishRound(*company.workspace, id, today));
    QCOMPARE(
        refusal(publishRound(*company.workspace, id, today)), u"“Round 1” has been published already."_s);
    QCOMPARE(company.pairings().size(), 2);
}

void TestRoundActions::aRoundWithoutProposalsIsNotPublished()
{
    const Company company;
    company.hire({.name = u"Lead"_s, .role = ParticipantRole::Mentor});
    company.hire({.name = u"Jonas"_s, .manager = u"Lead"_s});
    QCOMPARE(refusal(publishRound(*company.workspace, company.store(), today)),
        u"“Round 1” proposes no pair, so there is nothing to publish."_s);
}

void TestRoundActions::aRoundOfPeopleWhoLeftIsNotPublished()
{
    const TwoPairs company;
    const RoundId id = company.store();
    company.edit(company.mei, [](ParticipantRow &row) { row.person.employed = false; });
    QCOMPARE(refusal(publishRound(*company.workspace, id, today)), again(u"Mei no longer takes part."_s));
    QVERIFY(company.pairings().isEmpty()); // all or none
    must(company.workspace->undo());
    company.edit(
        company.tomas, [](ParticipantRow &row) { row.participant.state = ParticipantState::Withdrawn; });
    QCOMPARE(refusal(publishRound(*company.workspace, id, today)), again(u"Tomás no longer takes part."_s));
}

void TestRoundActions::nobodyIsPublishedBeforeTheyEnrolled()
{
    const Company company;
    company.mentor(u"Ada"_s);
    company.hire({.name = u"Jonas"_s, .enrolled = today});
    const RoundId id = company.store();
    QCOMPARE(refusal(publishRound(*company.workspace, id, today.addDays(-1))),
        again(u"Jonas no longer takes part."_s));
    QCOMPARE(must(publishRound(*company.workspace, id, today)), 1);
}

void TestRoundActions::aRoundOfPeopleWhoWerePairedSinceIsNotPublished()
{
    const TwoPairs company;
    for (const ParticipantId id : {company.ada, company.mei})
        company.edit(id, [](ParticipantRow &row) { row.participant.capacity = 5; });
    const RoundId first = company.store(u"First"_s);
    const RoundId second = company.store(u"Second"_s);
    must(publishRound(*company.workspace, first, today));
    const QString why = refusal(publishRound(*company.workspace, second, today));
    QVERIFY2(
        why == again(u"Jonas has been paired since."_s) || why == again(u"Tomás has been paired since."_s),
        qPrintable(why));
    QCOMPARE(company.pairings().size(), 2);
}

void TestRoundActions::aRoundWhoseMentorFilledUpIsNotPublished()
{
    const Company company;
    const ParticipantId ada = company.mentor(u"Ada"_s, {u"SQL"_s}, 2);
    company.mentee(u"Jonas"_s);
    company.mentee(u"Tomás"_s);
    const RoundId id = company.store();
    company.edit(ada, [](ParticipantRow &row) { row.participant.capacity = 1; });
    QCOMPARE(refusal(publishRound(*company.workspace, id, today)),
        again(u"Ada has no place left for all mentees of this round."_s));
    const MatchingRound round = must(roundById(company.database(), id));
    QCOMPARE(must(changesSince(company.database(), round, today)).size(), 1); // told once
    must(company.workspace->undo());
    QCOMPARE(must(publishRound(*company.workspace, id, today)), 2);
}

void TestRoundActions::aRoundWithABannedPairIsNotPublished()
{
    const TwoPairs company;
    const RoundId id = company.store();
    must(banPair(
        *company.workspace, company.program, {.mentor = company.ada, .mentee = company.jonas, .reason = {}}));
    QCOMPARE(refusal(publishRound(*company.workspace, id, today)),
        again(u"Ada and Jonas have been banned since."_s));
    must(company.workspace->undo());
    QCOMPARE(must(publishRound(*company.workspace, id, today)), 2);
}

void TestRoundActions::aRoundWithAPairThatEndedSinceIsNotPublished()
{
    const TwoPairs company;
    const RoundId first = company.store(u"First"_s);
    const RoundId second = company.store(u"Second"_s);
    must(publishRound(*company.workspace, first, today));
    for (Pairing pairing : company.pairings()) {
        pairing.state = PairingState::EndedEarly;
        pairing.endedOn = today;
        must(company.workspace->perform(
            {Operation::EndPairing}, [&] { return pairing_table::update(company.database(), pairing); }));
    }
    QStringList changes
        = must(changesSince(company.database(), must(roundById(company.database(), second)), today));
    changes.sort();
    QCOMPARE(changes,
        (QStringList{u"Ada and Jonas have been a pair since, which ended."_s,
            u"Mei and Tomás have been a pair since, which ended."_s}));
    QVERIFY(!publishRound(*company.workspace, second, today));
}

void TestRoundActions::aRoundWithAManagerAndTheirReportIsNotPublished()
{
    const TwoPairs company;
    const RoundId id = company.store();
    company.edit(company.jonas, [](ParticipantRow &row) { row.person.roster.managerNumber = u"Ada"_s; });
    QCOMPARE(refusal(publishRound(*company.workspace, id, today)), again(u"Jonas reports to Ada now."_s));
    must(company.workspace->undo());
    company.edit(company.ada, [](ParticipantRow &row) { row.person.roster.managerNumber = u"Jonas"_s; });
    QCOMPARE(refusal(publishRound(*company.workspace, id, today)), again(u"Ada reports to Jonas now."_s));
}

void TestRoundActions::everythingThatChangedIsTold()
{
    const TwoPairs company;
    const MatchingRound round = must(roundById(company.database(), company.store()));
    QVERIFY(must(changesSince(company.database(), round, today)).isEmpty());
    company.edit(company.mei, [](ParticipantRow &row) { row.person.employed = false; });
    must(banPair(
        *company.workspace, company.program, {.mentor = company.ada, .mentee = company.jonas, .reason = {}}));
    QStringList changes = must(changesSince(company.database(), round, today));
    changes.sort();
    QCOMPARE(
        changes, (QStringList{u"Ada and Jonas have been banned since."_s, u"Mei no longer takes part."_s}));
}

void TestRoundActions::aBannedPairIsNeverProposedAgain()
{
    const TwoPairs company;
    must(banPair(
        *company.workspace, company.program, {.mentor = company.ada, .mentee = company.jonas, .reason = {}}));
    QCOMPARE(describe(*company.workspace->nextUndo()), u"ban of Ada & Jonas"_s);
    const MatchingRound round = company.compute();
    QCOMPARE(round.outcome.matched, 2);
    for (const Proposal &proposal : round.outcome.proposals)
        QVERIFY(proposal.mentors.first() != company.ada || proposal.mentees.first() != company.jonas);
}

void TestRoundActions::aBanOfSomebodyUnknownIsRefused()
{
    const TwoPairs company;
    QCOMPARE(refusal(banPair(*company.workspace, company.program,
                 {.mentor = company.ada, .mentee = ParticipantId(999), .reason = {}})),
        u"This participant is gone."_s);
}

void TestRoundActions::aSecondBanKeepsTheNewReason()
{
    const TwoPairs company;
    for (const QString &reason : {u"Old"_s, u"New"_s})
        must(banPair(*company.workspace, company.program,
            {.mentor = company.ada, .mentee = company.jonas, .reason = reason}));
    const QList<BannedPair> banned
        = must(participant_table::bannedPairs(company.database(), company.program));
    QCOMPARE(banned.size(), 1);
    QCOMPARE(banned.first().reason, u"New"_s);
}

void TestRoundActions::overviewsGiveTheFiguresOfEveryRound()
{
    const TwoPairs company;
    company.mentee(u"Left over"_s, {u"Chess"_s});
    company.store(u"First"_s);
    const RoundId second = company.store(u"Second"_s);
    const QList<RoundOverview> overviews = must(roundOverviews(company.database(), company.program));
    QCOMPARE(overviews.size(), 2);
    QCOMPARE(overviews.first().round.id, second);
    for (const RoundOverview &overview : overviews) {
        const RoundOverview whole
            = must(reviewRound(company.database(), overview.round.id, today)).overview();
        QCOMPARE(overview.pairs, 2);
        QCOMPARE(overview.unmatched, 1);
        QCOMPARE(overview.worst, whole.worst);
        QCOMPARE(overview.mean(), whole.mean());
        QVERIFY(*overview.worst <= *overview.mean() && *overview.mean() <= 10'000);
    }
}

void TestRoundActions::aReviewNamesEverybodyInIt()
{
    const TwoPairs company;
    company.edit(company.ada, [](ParticipantRow &row) {
        row.person.roster.jobTitle = u"Head of Data"_s;
        row.participant.department = u"Analytics"_s; // the program's own word
    });
    const RoundReview review = must(reviewRound(company.database(), company.store(), today));
    const auto ofAda = std::ranges::find_if(review.round.outcome.proposals,
        [&](const Proposal &proposal) { return proposal.mentors.first() == company.ada; });
    QVERIFY(ofAda != review.round.outcome.proposals.end());
    QCOMPARE(review.mentorOf(*ofAda),
        (RoundMember{.participant = company.ada,
            .employeeNumber = u"Ada"_s,
            .name = u"Ada"_s,
            .jobTitle = u"Head of Data"_s,
            .department = u"Analytics"_s,
            .location = u"Berlin"_s,
            .grade = u"G5"_s}));
    QCOMPARE(review.menteeOf(*ofAda).name, u"Jonas"_s);
    QVERIFY(review.changes.isEmpty());

    must(banPair(
        *company.workspace, company.program, {.mentor = company.ada, .mentee = company.jonas, .reason = {}}));
    QCOMPARE(must(reviewRound(company.database(), review.round.id, today)).changes.size(), 1);
}

void TestRoundActions::theHeadlineTellsTheRoundInOneLine()
{
    RoundOverview overview;
    overview.round.outcome = {.proposals = {},
        .unmatched = {},
        .matched = 42,
        .totalScore = 42 * 8'149,
        .certificate = {.optimal = true, .bound = 42 * 8'149, .gap = 0}};
    overview.pairs = 42;
    overview.unmatched = 3;
    overview.worst = 5'750;
    QCOMPARE(headlineOf(overview), u"42 pairs · mean 81 · worst 58 · 3 unmatched · proven best"_s);
    overview.unmatched = 0;
    QCOMPARE(headlineOf(overview), u"42 pairs · mean 81 · worst 58 · nobody unmatched · proven best"_s);
    overview = {};
    overview.unmatched = 5;
    QCOMPARE(headlineOf(overview), u"0 pairs · 5 unmatched · not proven best"_s);
}

void TestRoundActions::theProofNeverPromisesTooMuch()
{
    RoundOutcome outcome;
    outcome.certificate = {.optimal = false, .bound = 100'000, .gap = 10};
    QCOMPARE(proofOf(outcome), u"at most 0.1 % below the best"_s); // 0.01 %, rounded up
    outcome.certificate = {.optimal = false, .bound = 100'000, .gap = 1'201};
    QCOMPARE(proofOf(outcome), u"at most 1.3 % below the best"_s);
}

void TestRoundActions::theTableHasARowForEveryMentee()
{
    const TwoPairs company;
    company.mentee(u"Left over"_s, {u"Chess"_s});
    const ExportTable table = tableOf(must(reviewRound(company.database(), company.store(), today)));
    QCOMPARE(table.name, u"Round 1"_s);
    QCOMPARE(table.columns.size(), 5 + 4 * 3 + 2);
    QCOMPARE(table.rows.size(), 3);
    for (const QList<Cell> &row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    double points = 0;
    for (const qsizetype column : {5, 8, 11, 14})
        points += std::get<double>(table.rows[0][column]);
    QCOMPARE(points, std::get<double>(table.rows[0][4])); // they add up to the score
    QCOMPARE(std::get<QString>(table.rows[2][3]), u"Left over"_s);
    QVERIFY(std::get<QString>(table.rows[2][17]).startsWith(u"2 mentors are allowed"_s));
    QVERIFY(std::get<QString>(table.rows[2][18]).startsWith(u"Ask 1 mentor more"_s));
    QVERIFY(std::holds_alternative<std::monostate>(table.rows[2][0]));
}

void TestRoundActions::aProgramStartsWithTheDefaultCriteria()
{
    const Company company({.id = {}, .name = u"  Leadership   26 "_s});
    QCOMPARE(company.theProgram().name, u"Leadership 26"_s);
    QCOMPARE(must(programCriteria(company.database(), company.program)), defaultCriteria());
    must(company.workspace->undo());
    QVERIFY(must(programs(company.database())).isEmpty());
}

void TestRoundActions::impossibleProgramsAreRefused_data()
{
    QTest::addColumn<Program>("draft");
    QTest::addColumn<QString>("why");
    QTest::newRow("no name") << Program{.id = {}, .name = u"  "_s} << u"A program needs a name."_s;
    QTest::newRow("long name") << Program{.id = {}, .name = QString(201, u'x')}
                               << u"A program's name has at most 200 characters; this one has 201."_s;
    QTest::newRow("taken name") << Program{.id = {}, .name = u"leadership 26"_s}
                                << u"There is a program called “leadership 26” already."_s;
    QTest::newRow("ends first") << Program{.id = {},
        .name = u"New"_s,
        .start = today,
        .end = today.addDays(-1)}
                                << u"The program would end on 2026-07-05, before it starts on 2026-07-06."_s;
    QTest::newRow("no cadence") << Program{.id = {}, .name = u"New"_s, .cadenceDays = 0}
                                << u"Pairings can meet every 1 to 366 days, not every 0."_s;
    QTest::newRow("rare cadence") << Program{.id = {}, .name = u"New"_s, .cadenceDays = 367}
                                  << u"Pairings can meet every 1 to 366 days, not every 367."_s;
    QTest::newRow("long trial") << Program{.id = {}, .name = u"New"_s, .trialDays = 367}
                                << u"A trial lasts 0 to 366 days, not 367."_s;
    QTest::newRow("negative trial") << Program{.id = {}, .name = u"New"_s, .trialDays = -1}
                                    << u"A trial lasts 0 to 366 days, not -1."_s;
}

void TestRoundActions::impossibleProgramsAreRefused()
{
    QFETCH(Program, draft);
    QFETCH(QString, why);
    const Company company;
    QCOMPARE(refusal(createProgram(*company.workspace, draft)), why);
    QCOMPARE(must(programs(company.database())).size(), 1);
}

void TestRoundActions::aProgramIsFoundByNameThenByNumber()
{
    const auto workspace = must(Workspace::inMemory());
    Database &database = workspace->database();
    QCOMPARE(refusal(findProgram(database, {})), u"This workspace has no program yet."_s);
    const ProgramId leadership = must(createProgram(*workspace, {.id = {}, .name = u"Leadership"_s}));
    QCOMPARE(must(findProgram(database, {})).id, leadership);
    const ProgramId named
        = must(createProgram(*workspace, {.id = {}, .name = QString::number(leadership.value())}));
    QCOMPARE(must(findProgram(database, u"LEADERSHIP"_s)).id, leadership);
    QCOMPARE(
        must(findProgram(database, QString::number(leadership.value()))).id, named); // its name comes first
    QCOMPARE(must(findProgram(database, QString::number(named.value()))).id, named);
    QVERIFY(refusal(findProgram(database, {})).endsWith(u"say which one."_s));
    QVERIFY(
        refusal(findProgram(database, u"Sales"_s)).startsWith(u"No program is called “Sales”. There is: "_s));
}

void TestRoundActions::impossibleCriteriaAreRefused()
{
    const Company company;
    const auto refused = [&](const QList<Criterion> &criteria) {
        return refusal(setCriteria(*company.workspace, company.program, criteria));
    };
    QCOMPARE(refused({{.kind = CriterionKind::Skills, .weight = 101}}),
        u"The weight of “Skills” is 101; weights are 0 to 100."_s);
    QCOMPARE(refused({{.kind = CriterionKind::Skills, .weight = -1}}),
        u"The weight of “Skills” is -1; weights are 0 to 100."_s);
    QCOMPARE(
        refused({{.kind = CriterionKind::Skills, .weight = 1}, {.kind = CriterionKind::Skills, .weight = 2}}),
        u"The criterion “Skills” stands twice."_s);
    const QString allZero
        = u"Every weight is 0, so no pair could be told from another. Give at least one criterion a weight."_s;
    QCOMPARE(refused({{.kind = CriterionKind::Skills, .must = true}}), allZero);
    QCOMPARE(refused({}), allZero);
    QCOMPARE(must(programCriteria(company.database(), company.program)), defaultCriteria());
    const QList<Criterion> one
        = {{.kind = CriterionKind::Location, .weight = 1, .must = true, .goal = u"Near"_s}};
    must(setCriteria(*company.workspace, company.program, one));
    QCOMPARE(must(programCriteria(company.database(), company.program)), one);
}

void TestRoundActions::criteriaAreReadFromJson()
{
    const QList<Criterion> expected
        = {{.kind = CriterionKind::Skills, .weight = 60, .goal = u"Leaders from within"_s},
            {.kind = CriterionKind::Department, .weight = 40, .must = true}};
    const QByteArray list = R"([{"kind": "skills", "weight": 60, "goal": "Leaders from within"},
        {"kind": "department", "weight": 40, "must": true}])";
    QCOMPARE(must(criteriaFromJson(list)), expected);
    QCOMPARE(must(criteriaFromJson("{\"criteria\": " + list + "}")), expected);
}

void TestRoundActions::criteriaFilesThatMakeNoSenseAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("start");
    QTest::newRow("no JSON") << QByteArray("skills = 5") << u"The criteria file is not JSON: "_s;
    QTest::newRow("no list") << QByteArray("{}") << u"The criteria file has no list called “criteria”."_s;
    QTest::newRow("unknown kind") << QByteArray(R"([{"kind": "stars", "weight": 1}])")
                                  << u"Criterion 1 is of the kind “stars”; known kinds are "_s;
    QTest::newRow("no weight") << QByteArray(R"([{"kind": "skills"}])")
                               << u"The weight of “Skills” is -1; "_s;
    QTest::newRow("half a weight") << QByteArray(R"([{"kind": "skills", "weight": 1.5}])")
                                   << u"The weight of “skills” is 1.5; weights are whole numbers "_s;
}

void TestRoundActions::criteriaFilesThatMakeNoSenseAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, start);
    const QString why = refusal(criteriaFromJson(json));
    QVERIFY2(why.startsWith(start), qPrintable(why));
}

QTEST_GUILESS_MAIN(TestRoundActions)
#include "tst_round_actions.moc"
