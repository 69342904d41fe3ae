#include "core/matching/explanation.h"
#include "core/matching/round.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

MatchingCandidate somebody(int number)
{
    return {.participant = ParticipantId(number),
        .person = PersonId(1'000 + number),
        .employeeNumber = QString::number(number).rightJustified(5, u'0'),
        .name = u"Person %1"_s.arg(number)};
}

// A program that wants skills (50), other departments (30), the same location (10) and experience (10).
QList<Criterion> usualCriteria()
{
    return {{CriterionKind::Skills, 50, false, u"Grow analysts"_s}, {CriterionKind::Department, 30},
        {CriterionKind::Location, 10}, {CriterionKind::Experience, 10}};
}

// Two mentors and two mentees; everybody may be paired with everybody.
MatchingInput smallProgram()
{
    MatchingInput input{.criteria = usualCriteria(), .today = QDate(2026, 3, 1), .seed = 7};
    MatchingCandidate ada = somebody(1);
    ada.name = u"Ada"_s;
    ada.skillsOffered = {u"Statistics"_s, u"SQL"_s};
    ada.department = u"Finance"_s;
    ada.location = u"Berlin"_s;
    ada.grade = u"L7"_s;
    MatchingCandidate bo = somebody(2);
    bo.name = u"Bo"_s;
    bo.skillsOffered = {u"Negotiation"_s};
    bo.department = u"Sales"_s;
    bo.location = u"Paris"_s;
    bo.hireDate = QDate(2010, 3, 1);
    MatchingCandidate cy = somebody(3);
    cy.name = u"Cy"_s;
    cy.skillsWanted = {u"statistics "_s, u"sql"_s};
    cy.department = u"Sales"_s;
    cy.location = u"berlin"_s;
    cy.grade = u"L5"_s;
    MatchingCandidate di = somebody(4);
    di.name = u"Di"_s;
    di.skillsWanted = {u"Negotiation"_s, u"SQL"_s, u"Python"_s};
    di.department = u"Finance"_s;
    di.hireDate = QDate(2024, 3, 1);
    input.mentors = {ada, bo};
    input.mentees = {cy, di};
    return input;
}

RoundOutcome outcomeOf(const MatchingInput &input)
{
    Progress progress;
    auto outcome = computeRound(input, progress);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return *outcome;
}

Error errorOf(const MatchingInput &input)
{
    Progress progress;
    auto outcome = computeRound(input, progress);
    return outcome ? Error{.kind = ErrorKind::Storage, .message = u"no error"_s} : outcome.error();
}

std::optional<ParticipantId> mentorOf(const RoundOutcome &outcome, int mentee)
{
    for (const Proposal &proposal : outcome.proposals) {
        if (proposal.mentees == QList{ParticipantId(mentee)})
            return proposal.mentors.first();
    }
    return {};
}

int scoreOf(
    const MatchingCandidate &mentor, const MatchingCandidate &mentee, const QList<Criterion> &criteria)
{
    const MatchingInput input{
        .mentors = {mentor}, .mentees = {mentee}, .criteria = criteria, .today = QDate(2026, 3, 1)};
    return Scorer::of(input).value().score(0, 0);
}

int experience(const QString &mentorGrade, const QString &menteeGrade)
{
    MatchingCandidate mentor = somebody(1);
    MatchingCandidate mentee = somebody(2);
    mentor.grade = mentorGrade;
    mentee.grade = menteeGrade;
    return scoreOf(mentor, mentee, {{CriterionKind::Experience, 1}});
}

MatchingInput randomProgram(std::mt19937 &random, int mentors, int mentees)
{
    const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
    MatchingInput input{.criteria = usualCriteria(), .today = QDate(2026, 3, 1), .seed = 5};
    for (int i = 0; i < mentors + mentees; ++i) {
        MatchingCandidate one = somebody(i + 1);
        one.department = u"Department %1"_s.arg(below(6));
        one.location = u"Place %1"_s.arg(below(4));
        one.grade = below(5) ? u"L%1"_s.arg(1 + below(9)) : QString();
        one.hireDate = QDate(2026, 1, 1).addDays(-below(7'000));
        one.capacity = below(4);
        for (int k = 0; k < 4; ++k) {
            one.skillsOffered.append(u"skill %1"_s.arg(below(30)));
            one.skillsWanted.append(u"Skill %1"_s.arg(below(30)));
        }
        if (i > 10)
            one.managers = {PersonId(1'000 + 1 + below(10))};
        (i < mentors ? input.mentors : input.mentees).append(one);
    }
    return input;
}

} // namespace

class TestMatchingRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallProgramScoresAsComputedByHand()
    {
        const RoundOutcome outcome = outcomeOf(smallProgram());
        // Cy with Ada: both skills 5,000; Sales and Finance 3,000; both in Berlin 1,000; L7 over L5 1,000.
        // Di with Bo: one skill of three 1,667; 3,000; location unknown 500; 14 years longer: from 10 years
        // on the points fall to half at 20, 0.8 of 1,000 (5,114 days; the band ends at 3,652, half at 7,305).
        QCOMPARE(outcome.proposals.size(), 2);
        const Proposal &first = outcome.proposals[0];
        const Proposal &second = outcome.proposals[1];
        QCOMPARE(first.mentors, QList{ParticipantId(1)});
        QCOMPARE(first.mentees, QList{ParticipantId(3)});
        QCOMPARE(first.score, 10'000);
        QCOMPARE(second.mentors, QList{ParticipantId(2)});
        QCOMPARE(second.mentees, QList{ParticipantId(4)});
        QCOMPARE(second.score, 1'667 + 3'000 + 500 + 800);
        QCOMPARE(outcome.matched, 2);
        QCOMPARE(outcome.totalScore, 15'967);
        QCOMPARE(outcome.certificate, (Certificate{.optimal = true, .bound = 15'967, .gap = 0}));
        QVERIFY(outcome.unmatched.isEmpty());
    }

    void pointsAddUpToTheScoreAndSharesToTheWhole()
    {
        std::mt19937 random(1);
        MatchingInput input = randomProgram(random, 40, 60);
        for (int i = 0; i < 20; ++i) {
            for (Criterion &criterion : input.criteria)
                criterion.weight = 1 + int(random() % 100);
            for (const Proposal &proposal : outcomeOf(input).proposals) {
                int points = 0;
                int of = 0;
                for (const CriterionPoints &given : proposal.why) {
                    QVERIFY(given.points >= 0 && given.points <= given.of);
                    points += given.points;
                    of += given.of;
                }
                QCOMPARE(points, proposal.score);
                QCOMPARE(of, 10'000);
            }
        }
    }

    void weightsBecomeSharesByLargestRemainder()
    {
        const auto shares = [](const QList<int> &weights) {
            QList<Criterion> criteria;
            for (const int weight : weights)
                criteria.append({CriterionKind::Skills, weight});
            return sharesOf(criteria);
        };
        QCOMPARE(shares({1, 1, 1}), (std::vector{3'334, 3'333, 3'333}));
        QCOMPARE(shares({100, 0}), (std::vector{10'000, 0}));
        QCOMPARE(shares({1, 6}), (std::vector{1'429, 8'571})); // 1,428.57 and 8,571.43
        QCOMPARE(shares({3, 3, 1}), (std::vector{4'286, 4'286, 1'428}));
    }

    void skillsAreEqualWholeAndNeverByPartOfAWord()
    {
        const auto skills = [](const QStringList &offered, const QStringList &wanted) {
            MatchingCandidate mentor = somebody(1);
            MatchingCandidate mentee = somebody(2);
            mentor.skillsOffered = offered;
            mentee.skillsWanted = wanted;
            return scoreOf(mentor, mentee, {{CriterionKind::Skills, 1}});
        };
        QCOMPARE(skills({u"JavaScript"_s}, {u"Java"_s}), 0);
        QCOMPARE(skills({u"Java"_s}, {u"JavaScript"_s}), 0);
        QCOMPARE(skills({u"  public   SPEAKING "_s}, {u"Public Speaking"_s}), 10'000);
        QCOMPARE(skills({u"Straßenbau"_s}, {u"STRASSENBAU"_s}), 10'000);
        QCOMPARE(skills({u"a"_s, u"b"_s}, {u"a"_s, u"c"_s, u"d"_s}), 3'333);
        QCOMPARE(skills({u"a"_s, u"b"_s}, {u"a"_s, u"A"_s, u"a "_s, u"c"_s}), 5'000); // wanted once each
        QCOMPARE(skills({u"a"_s}, {}), 5'000); // nothing wanted counts half
        QCOMPARE(skills({}, {u"a"_s}), 0);
        QCOMPARE(skills({}, {u" "_s}), 5'000);
        QStringList many;
        for (int i = 0; i < 200; ++i)
            many.append(u"skill %1"_s.arg(i));
        QCOMPARE(skills(many, many), 10'000);
        QCOMPARE(skills(many.mid(0, 50), many), 2'500);
    }

    void experienceWantsTheMentorAboveByABand()
    {
        QCOMPARE(experience(u"L5"_s, u"L5"_s), 0);
        QCOMPARE(experience(u"L4"_s, u"L5"_s), 0);
        QCOMPARE(experience(u"L6"_s, u"L5"_s), 5'000);
        QCOMPARE(experience(u"L7"_s, u"L5"_s), 10'000);
        QCOMPARE(experience(u"l8"_s, u"L5"_s), 10'000);
        QCOMPARE(experience(u"L9"_s, u"L5"_s), 8'333);
        QCOMPARE(experience(u"L11"_s, u"L5"_s), 5'000);
        QCOMPARE(experience(u"L20"_s, u"L5"_s), 5'000);
        QCOMPARE(experience(u"7"_s, u"Grade 5"_s), 10'000);
        // Not comparable, and no hire dates: counts half.
        QCOMPARE(experience(u"M3"_s, u"IC5"_s), 5'000);
        QCOMPARE(experience(u"Senior"_s, u"L5"_s), 5'000);
        QCOMPARE(experience(u""_s, u"L5"_s), 5'000);
        QCOMPARE(experience(u"L5-2"_s, u"L5"_s), 5'000);

        const auto tenure = [](QDate mentorHired, QDate menteeHired) {
            MatchingCandidate mentor = somebody(1);
            MatchingCandidate mentee = somebody(2);
            mentor.hireDate = mentorHired;
            mentee.hireDate = menteeHired;
            return scoreOf(mentor, mentee, {{CriterionKind::Experience, 1}});
        };
        const QDate hired(2020, 1, 1);
        QCOMPARE(tenure(hired, hired), 0);
        QCOMPARE(tenure(hired.addDays(1), hired), 0);
        QCOMPARE(tenure(hired.addDays(-1'095), hired), 10'000); // 3 years
        QCOMPARE(tenure(hired.addDays(-3'652), hired), 10'000); // 10 years
        QCOMPARE(tenure(hired.addDays(-7'305), hired), 5'000); // 20 years
        QCOMPARE(tenure(hired.addDays(-12'000), hired), 5'000);
        QCOMPARE(tenure(hired.addDays(-219), hired), 2'000); // 0.6 years
        QCOMPARE(tenure(QDate(2027, 1, 1), QDate(2028, 1, 1)), 0); // both still to come
    }

    void gradesComeBeforeHireDates()
    {
        MatchingCandidate mentor = somebody(1);
        MatchingCandidate mentee = somebody(2);
        mentor.grade = u"L5"_s;
        mentee.grade = u"L5"_s;
        mentor.hireDate = QDate(2010, 1, 1);
        mentee.hireDate = QDate(2015, 1, 1);
        QCOMPARE(scoreOf(mentor, mentee, {{CriterionKind::Experience, 1}}), 0);
        mentee.grade = u"unknown"_s;
        QCOMPARE(scoreOf(mentor, mentee, {{CriterionKind::Experience, 1}}), 10'000);
    }

    void whatIsUnknownCountsHalf()
    {
        for (const CriterionKind kind : {CriterionKind::Skills, CriterionKind::Department,
                 CriterionKind::Location, CriterionKind::Experience}) {
            QCOMPARE(scoreOf(somebody(1), somebody(2), {{kind, 10}}), 5'000);
            QCOMPARE(scoreOf(somebody(1), somebody(2), {{kind, 10, true}}), 5'000); // and meets a must
        }
    }

    void nobodyIsMentoredByOneOfTheirOwnManagers()
    {
        MatchingInput input = smallProgram();
        input.mentees[0].managers = {PersonId(77), input.mentors[0].person}; // two levels up
        RoundOutcome outcome = outcomeOf(input);
        QCOMPARE(mentorOf(outcome, 3), ParticipantId(2));
        QCOMPARE(mentorOf(outcome, 4), ParticipantId(1));
        // Nor by somebody they manage.
        input = smallProgram();
        input.mentors[0].managers = {input.mentees[0].person};
        outcome = outcomeOf(input);
        QCOMPARE(mentorOf(outcome, 3), ParticipantId(2));
    }

    void bannedPairsAreNotProposed()
    {
        MatchingInput input = smallProgram();
        // Of people who do not take part, or the other way round: without effect.
        input.banned = {{ParticipantId(1), ParticipantId(99)}, {ParticipantId(3), ParticipantId(1)}};
        QCOMPARE(mentorOf(outcomeOf(input), 3), ParticipantId(1));
        input.banned.append({ParticipantId(1), ParticipantId(3)});
        QCOMPARE(mentorOf(outcomeOf(input), 3), ParticipantId(2));
    }

    void nobodyMentorsThemselves()
    {
        MatchingInput input = smallProgram();
        input.mentors = {input.mentees[0]};
        input.mentors[0].capacity = 5;
        const RoundOutcome outcome = outcomeOf(input);
        QVERIFY(!mentorOf(outcome, 3));
        QCOMPARE(mentorOf(outcome, 4), ParticipantId(3));
        QCOMPARE(outcome.unmatched,
            (QList{Unmatched{.participant = ParticipantId(3), .reason = UnmatchedReason::NoOtherSide}}));
    }

    void pairsThatDoNotMeetAMustAtAllAreNotProposed()
    {
        MatchingInput input = smallProgram();
        input.criteria[1].must = true; // departments differ
        input.mentees[1].department = u"SALES"_s; // as Bo's
        input.mentees[0].department = u"Sales"_s;
        const RoundOutcome outcome = outcomeOf(input);
        QCOMPARE(outcome.matched, 1); // only Ada is left for both
        QCOMPARE(outcome.unmatched.size(), 1);
        QCOMPARE(outcome.unmatched[0].candidates, 1);
        QCOMPARE(outcome.unmatched[0].forbidden, 1);
        QCOMPARE(outcome.unmatched[0].places, 1);
        QCOMPARE(outcome.unmatched[0].rivals, 2);
        QCOMPARE(outcome.unmatched[0].reason, UnmatchedReason::MentorsFull);
    }

    void aMustHoldsWithoutWeightToo()
    {
        MatchingInput input = smallProgram();
        input.criteria[2] = {CriterionKind::Location, 0, true};
        input.mentees[1].location = u"Berlin"_s;
        const RoundOutcome outcome = outcomeOf(input);
        QCOMPARE(outcome.matched, 1);
        const CriterionPoints &location = outcome.proposals[0].why[2];
        QCOMPARE(location.of, 0);
        QCOMPARE(explain(location), u"Both are in %1."_s.arg(location.values[1].section(u'=', 1)));
    }

    void aFullMentorReceivesNoNewMentee()
    {
        MatchingInput input = smallProgram();
        input.mentors[0].capacity = 0;
        input.mentors[1].capacity = 2;
        const RoundOutcome outcome = outcomeOf(input);
        QCOMPARE(mentorOf(outcome, 3), ParticipantId(2));
        QCOMPARE(mentorOf(outcome, 4), ParticipantId(2));
        QCOMPARE(outcome.proposals.size(), 2);
    }

    void everybodyForbiddenIsAnOutcome()
    {
        MatchingInput input = smallProgram();
        for (const MatchingCandidate &mentor : std::as_const(input.mentors)) {
            for (const MatchingCandidate &mentee : std::as_const(input.mentees))
                input.banned.append({mentor.participant, mentee.participant});
        }
        const RoundOutcome outcome = outcomeOf(input);
        QVERIFY(outcome.proposals.isEmpty());
        QCOMPARE(outcome.matched, 0);
        QVERIFY(outcome.certificate.optimal);
        QCOMPARE(outcome.unmatched.size(), 2);
        for (const Unmatched &unmatched : outcome.unmatched) {
            QCOMPARE(unmatched.reason, UnmatchedReason::RulesForbidAll);
            QCOMPARE(unmatched.forbidden, 2);
            QCOMPARE(unmatched.candidates, 0);
        }
    }

    void unmatchedMenteesSeeTheCrowd()
    {
        std::mt19937 random(3);
        MatchingInput input = randomProgram(random, 20, 60);
        const RoundOutcome outcome = outcomeOf(input);
        QVERIFY(!outcome.unmatched.isEmpty());
        QCOMPARE(outcome.matched + outcome.unmatched.size(), 60);
        for (const Unmatched &unmatched : outcome.unmatched) {
            QCOMPARE(unmatched.candidates + unmatched.forbidden, 20);
            if (unmatched.reason == UnmatchedReason::MentorsFull)
                QVERIFY(unmatched.places == 0 || unmatched.rivals > unmatched.places);
        }
    }

    void aPlaceMoreMatchesOneMenteeMore()
    {
        // What relaxation() promises.
        std::mt19937 random(4);
        for (int i = 0; i < 10; ++i) {
            MatchingInput input = randomProgram(random, 10, 60);
            const RoundOutcome before = outcomeOf(input);
            const auto full
                = std::ranges::find(before.unmatched, UnmatchedReason::MentorsFull, &Unmatched::reason);
            QVERIFY(full != before.unmatched.end());
            const Scorer scorer = Scorer::of(input).value();
            const auto mentee
                = std::ranges::find(input.mentees, full->participant, &MatchingCandidate::participant);
            for (qsizetype mentor = 0; mentor < input.mentors.size(); ++mentor) {
                if (scorer.score(mentor, mentee - input.mentees.begin()) == Scorer::Forbidden)
                    continue;
                ++input.mentors[mentor].capacity;
                QCOMPARE(outcomeOf(input).matched, before.matched + 1);
                --input.mentors[mentor].capacity;
            }
        }
    }

    void theOrderOfTheListsDoesNotMatter()
    {
        // One skill for all: nearly everything is a tie.
        std::mt19937 random(5);
        MatchingInput input = randomProgram(random, 30, 50);
        input.criteria = {{CriterionKind::Location, 1}};
        const RoundOutcome before = outcomeOf(input);
        for (int i = 0; i < 20; ++i) {
            std::shuffle(input.mentors.begin(), input.mentors.end(), random);
            std::shuffle(input.mentees.begin(), input.mentees.end(), random);
            QCOMPARE(outcomeOf(input), before);
        }
    }

    void theSeedDecidesTies()
    {
        std::mt19937 random(6);
        MatchingInput input = randomProgram(random, 30, 50);
        input.criteria = {{CriterionKind::Location, 1}};
        const RoundOutcome before = outcomeOf(input);
        QCOMPARE(outcomeOf(input), before);
        input.seed = 6;
        const RoundOutcome other = outcomeOf(input);
        QVERIFY(other.proposals != before.proposals);
        QCOMPARE(other.matched, before.matched);
        QCOMPARE(other.totalScore, before.totalScore);
    }

    void badInputIsRefusedWithASentence()
    {
        const MatchingInput good = smallProgram();
        QList<MatchingInput> bad(10, good);
        bad[0].mentors.clear();
        bad[1].mentees.clear();
        bad[2].criteria.clear();
        for (Criterion &criterion : bad[3].criteria)
            criterion.weight = 0;
        for (MatchingCandidate &mentor : bad[4].mentors)
            mentor.capacity = 0;
        bad[5].mentors.append(bad[5].mentors[0]);
        bad[6].mentees[1].participant = bad[6].mentees[0].participant;
        bad[7].criteria[0].weight = 101;
        bad[8].mentors[0].capacity = -1;
        bad[9].today = QDate();
        QSet<QString> messages;
        for (const MatchingInput &input : std::as_const(bad)) {
            const Error error = errorOf(input);
            QCOMPARE(error.kind, ErrorKind::InvalidInput);
            QVERIFY(error.message.endsWith(u'.'));
            messages.insert(error.message);
        }
        QCOMPARE(messages.size(), bad.size()); // each says something of its own
        QVERIFY(errorOf(bad[5]).message.contains(u"Ada"_s));
    }

    void aCanceledRoundComputesNothing()
    {
        Progress progress;
        progress.cancel();
        QCOMPARE(computeRound(smallProgram(), progress).error().kind, ErrorKind::Canceled);
    }

    void explanationsReadLikeAColleague()
    {
        const RoundOutcome outcome = outcomeOf(smallProgram());
        const QList<CriterionPoints> &ada = outcome.proposals[0].why;
        QCOMPARE(explain(ada[0]), u"Offers statistics and sql: both skills wanted."_s);
        QCOMPARE(ada[0].goal, u"Grow analysts"_s);
        QCOMPARE(explain(ada[1]), u"A mentor from Finance for a mentee from Sales."_s);
        QCOMPARE(explain(ada[2]), u"Both are in berlin."_s);
        QCOMPARE(explain(ada[3]), u"The mentor's grade L7 is well above the mentee's L5."_s);
        const QList<CriterionPoints> &bo = outcome.proposals[1].why;
        QCOMPARE(explain(bo[0]), u"Offers Negotiation, but not SQL and Python."_s);
        QCOMPARE(explain(bo[2]), u"The mentee's location is unknown; this counts half."_s);
        QCOMPARE(explain(bo[3]),
            u"The mentor has been in the company for 16.0 years, the mentee for 2.0: outside the wished distance."_s);
    }

    void explanationsSayWhatFailed()
    {
        MatchingInput input = smallProgram();
        input.mentors.removeFirst(); // Bo
        input.mentees.removeLast(); // Cy
        input.mentors[0].grade = u"L5"_s;
        const QList<CriterionPoints> why = outcomeOf(input).proposals[0].why;
        QCOMPARE(explain(why[0]), u"Offers nothing of what is wanted: statistics and sql."_s);
        QCOMPARE(explain(why[1]), u"Both are in Sales."_s);
        QCOMPARE(explain(why[2]), u"The mentor is in Paris, the mentee in berlin."_s);
        QCOMPARE(explain(why[3]), u"The mentor's grade L5 is not above the mentee's L5."_s);
    }

    void unmatchedMenteesAreToldWhatWouldHelp()
    {
        const Unmatched crowd{ParticipantId(1), UnmatchedReason::MentorsFull, 4, 2, 9, 14};
        QCOMPARE(explain(crowd),
            u"4 mentors are allowed, with 9 places; 14 mentees could take those places, and others fit better."_s);
        QCOMPARE(relaxation(crowd),
            u"Ask 1 mentor more whom no rule forbids, or one of the 4 allowed ones to take 1 mentee more."_s);
        const Unmatched full{ParticipantId(1), UnmatchedReason::MentorsFull, 4, 2, 0, 0};
        QCOMPARE(explain(full), u"4 mentors are allowed, but none of them has a place left."_s);
        const Unmatched forbidden{ParticipantId(1), UnmatchedReason::RulesForbidAll, 0, 3, 0, 0};
        QCOMPARE(explain(forbidden), u"The rules allow none of the 3 mentors."_s);
        QCOMPARE(relaxation(forbidden),
            u"Ask 1 mentor more whom no rule forbids, or lift a rule for one of the 3 there are."_s);
        const Unmatched alone{.participant = ParticipantId(1), .reason = UnmatchedReason::NoOtherSide};
        QCOMPARE(relaxation(alone), u"Ask 1 mentor to join."_s);
    }

    void aThousandByAThousandTakesSeconds()
    {
        std::mt19937 random(8);
        const MatchingInput input = randomProgram(random, 1'000, 1'000);
        QElapsedTimer timer;
        timer.start();
        const RoundOutcome outcome = outcomeOf(input);
        QVERIFY(outcome.certificate.optimal);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
        qInfo("%lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestMatchingRound)
#include "tst_matching_round.moc"
