#include "core/matching/explanation.h"
#include "core/matching/round_questions.h"
#include "tests/core/matching_people.h"
#include "tests/core/solver_cases.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace mentorbook;
using namespace mentorbook::matching_people;
using namespace Qt::StringLiterals;
using solver_cases::Best;

namespace {

ComputedRound computed(const MatchingInput &input)
{
    Progress progress;
    auto round = computeRoundInDetail(input, progress);
    if (!round)
        qFatal("%s (%s)", qPrintable(round.error().message), qPrintable(round.error().detail));
    return *round;
}

QString refusal(const MatchingInput &input)
{
    Progress progress;
    const auto round = computeRound(input, progress);
    return round ? u"(computed)"_s : round.error().message;
}

QString nameOf(ParticipantId id) { return u"P%1"_s.arg(id.value()); }

// Skills alone decide: everybody wants and offers some of few.
MatchingInput skills(Random &random, int mentors, int mentees, MentoringType type = MentoringType::OneOnOne)
{
    MatchingInput input{.criteria = {{.kind = CriterionKind::Skills, .weight = 1}},
        .today = QDate(2026, 3, 1),
        .seed = 3,
        .type = type};
    for (int i = 1; i <= mentors + mentees; ++i) {
        MatchingCandidate one = somebody(i);
        one.skillsOffered = some(random, u"s%1"_s, 6, 3);
        one.skillsWanted = some(random, u"s%1"_s, 6, 3);
        (i <= mentors ? input.mentors : input.mentees).append(one);
    }
    return input;
}

} // namespace

class TestRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupRoundPutsSimilarMenteesTogether()
    {
        Random random(4);
        MatchingInput input = skills(random, 4, 0, MentoringType::Group);
        input.groupSize = 4;
        for (int i = 0; i < 16; ++i) {
            MatchingCandidate mentee = somebody(100 + i);
            mentee.skillsWanted = {u"topic %1"_s.arg(i % 4), u"branch %1"_s.arg(i % 4)};
            input.mentees.append(mentee);
        }
        for (int i = 0; i < 4; ++i)
            input.mentors[i].skillsOffered = {u"topic %1"_s.arg(i), u"branch %1"_s.arg(i)};
        const ComputedRound round = computed(input);
        QCOMPARE(round.outcome.proposals.size(), 4);
        QCOMPARE(round.outcome.matched, 16);
        for (const Proposal &proposal : round.outcome.proposals) {
            QCOMPARE(proposal.mentees.size(), 4);
            QCOMPARE(proposal.score, 10'000);
            int points = 0;
            for (const CriterionPoints &given : proposal.why)
                points += given.points;
            QCOMPARE(points, proposal.score);
            for (const ParticipantId mentee : proposal.mentees)
                QCOMPARE((mentee.value() - 100) % 4, proposal.mentors[0].value() - 1);
        }
        QVERIFY(round.outcome.certificate.optimal); // the bound is reached
        // Two mentees are no group.
        input.mentees.resize(2);
        QCOMPARE(computed(input).outcome.matched, 0);
    }

    void aPeerRoundPairsEverybodyOnce()
    {
        Random random(5);
        MatchingInput input = everything(random, 0, 61, MentoringType::Peer);
        const ComputedRound round = computed(input);
        QSet<ParticipantId> seen;
        for (const Proposal &proposal : round.outcome.proposals) {
            QVERIFY(proposal.mentors.isEmpty());
            QCOMPARE(proposal.mentees.size(), 2);
            for (const ParticipantId person : proposal.mentees) {
                QVERIFY(!seen.contains(person));
                seen.insert(person);
            }
        }
        QCOMPARE(round.outcome.matched, int(seen.size()));
        QCOMPARE(round.outcome.matched + int(round.outcome.unmatched.size()), 61);
        QVERIFY(round.outcome.certificate.optimal);
        std::shuffle(input.mentees.begin(), input.mentees.end(), random);
        QCOMPARE(computed(input), round);
    }

    void pinsStandAndTakeTheirPlace_data()
    {
        QTest::addColumn<bool>("peers");
        QTest::newRow("one-on-one") << false;
        QTest::newRow("peer") << true;
    }
    void pinsStandAndTakeTheirPlace()
    {
        QFETCH(bool, peers);
        Random random(6);
        for (int i = 0; i < 30; ++i) {
            MatchingInput input = skills(random, peers ? 0 : 8, peers ? 14 : 10,
                peers ? MentoringType::Peer : MentoringType::OneOnOne);
            const ComputedRound before = computed(input);
            // A pair of the best, pinned, changes nothing in all.
            const Proposal &proposal
                = before.outcome.proposals[below(random, int(before.outcome.proposals.size()))];
            input.pins = {{peers ? proposal.mentees[1] : proposal.mentors[0], proposal.mentees[0]}};
            const ComputedRound same = computed(input);
            QCOMPARE(same.outcome.matched, before.outcome.matched);
            QCOMPARE(same.outcome.totalScore, before.outcome.totalScore);
            QVERIFY(same.outcome.certificate.optimal);
            // Any pair can be pinned; it never gets better.
            const ParticipantId mentor = peers ? input.mentees[1].participant : input.mentors[0].participant;
            input.pins = {{mentor, input.mentees[3].participant}};
            const ComputedRound pinned = computed(input);
            QVERIFY((Best{pinned.outcome.matched, pinned.outcome.totalScore}
                <= Best{before.outcome.matched, before.outcome.totalScore}));
            const bool together = std::ranges::any_of(pinned.outcome.proposals, [&](const Proposal &p) {
                return (p.mentors + p.mentees).contains(mentor)
                    && p.mentees.contains(input.mentees[3].participant);
            });
            QVERIFY(together);
        }
    }

    void pinsThatCannotStandAreRefusedWithASentence()
    {
        Random random(7);
        const MatchingInput good = skills(random, 3, 3);
        const auto refusedWith = [&](auto &&change) {
            MatchingInput input = good;
            change(input);
            return refusal(input);
        };
        const ParticipantId one(1);
        const ParticipantId two(2);
        const ParticipantId four(4);
        const ParticipantId five(5);
        QCOMPARE(refusedWith([&](MatchingInput &i) { i.pins = {{one, four}, {two, four}}; }),
            u"Person 4 is pinned to both Person 1 and Person 2; take one of the pins away."_s);
        QCOMPARE(refusedWith([&](MatchingInput &i) { i.pins = {{one, four}, {one, five}}; }),
            u"More mentees are pinned to Person 1 than there are places: 1."_s);
        QCOMPARE(refusedWith([&](MatchingInput &i) {
            i.pins = {{one, four}};
            i.banned = {{one, four}};
        }),
            u"Person 1 and Person 4 are pinned, but may not be paired: the pair is banned."_s);
        QCOMPARE(refusedWith([&](MatchingInput &i) { i.pins = {{one, ParticipantId(99)}}; }),
            u"A pinned pair has somebody who does not take part, or who is paired already."_s);
        QCOMPARE(
            refusedWith([&](MatchingInput &i) { i.pins = {{one, four}, {one, four}}; }), u"(computed)"_s);
    }

    void theWorstPairIsRaisedOnDemand()
    {
        Random random(8);
        bool raised = false;
        for (int i = 0; i < 20; ++i) {
            MatchingInput input = everything(random, 30, 30, MentoringType::OneOnOne);
            const ComputedRound before = computed(input);
            input.aim.fair = true;
            const ComputedRound fair = computed(input);
            QCOMPARE(fair.outcome.matched, before.outcome.matched);
            QVERIFY(fair.outcome.totalScore <= before.outcome.totalScore);
            QVERIFY(fair.detail.worst >= before.detail.worst);
            QVERIFY(fair.detail.worstRaised && fair.outcome.certificate.optimal);
            QVERIFY(explain(fair).startsWith(u"Proven: the best total with no pair below"_s));
            raised = raised || fair.detail.worst > before.detail.worst;
        }
        QVERIFY(raised);
    }

    void keepingPairingsIsWorthWhatItSays()
    {
        Random random(9);
        MatchingInput input = everything(random, 60, 60, MentoringType::OneOnOne);
        for (const Proposal &proposal : computed(input).outcome.proposals)
            input.existing.append({proposal.mentors[0], proposal.mentees[0]});
        // Somebody's wishes change.
        for (int i = 0; i < 20; ++i)
            input.mentees[i].skillsWanted = some(random, u"skill %1"_s, 30, 4);
        int kept = -1;
        qint64 total = std::numeric_limits<qint64>::max();
        for (const int stability : {0, 300, 1'000, 10'000}) {
            input.aim.stability = stability;
            const ComputedRound round = computed(input);
            QVERIFY(round.outcome.certificate.optimal);
            QVERIFY(round.detail.kept >= kept);
            QVERIFY(round.outcome.totalScore <= total);
            kept = round.detail.kept;
            total = round.outcome.totalScore;
            QCOMPARE(round.detail.existing, int(input.existing.size()));
        }
    }

    void qualityFirstFormsNoPoorPair()
    {
        Random random(10);
        MatchingInput input = skills(random, 20, 20);
        input.aim = {.aim = Aim::QualityFirst, .acceptable = 4'000};
        const ComputedRound round = computed(input);
        QVERIFY(round.outcome.certificate.optimal);
        QVERIFY(round.detail.worst >= 4'000);
    }

    void aStableRoundLeavesNobodyEnvious()
    {
        Random random(11);
        MatchingInput input = everything(random, 25, 30, MentoringType::OneOnOne);
        const ComputedRound best = computed(input);
        input.aim.aim = Aim::NobodyEnvies;
        const ComputedRound stable = computed(input);
        QCOMPARE(stable.detail.blockingPairs, 0);
        QVERIFY(stable.outcome.matched <= best.outcome.matched);
        QCOMPARE(best.detail.blockingPairs > 0, !best.detail.someBlockingPairs.isEmpty());
        input.type = MentoringType::Group;
        QVERIFY(refusal(input).endsWith(u'.'));
    }

    void roundsRepeatToTheBitInAnyOrder_data()
    {
        QTest::addColumn<MentoringType>("type");
        QTest::newRow("one-on-one") << MentoringType::OneOnOne;
        QTest::newRow("reverse") << MentoringType::Reverse;
        QTest::newRow("peer") << MentoringType::Peer;
        QTest::newRow("group") << MentoringType::Group;
    }
    void roundsRepeatToTheBitInAnyOrder()
    {
        QFETCH(MentoringType, type);
        Random random(12);
        MatchingInput input = everything(random, 20, 25, type);
        input.aim.fair = true;
        const ComputedRound before = computed(input);
        QVERIFY(!before.outcome.proposals.isEmpty());
        for (int i = 0; i < 3; ++i) {
            std::shuffle(input.mentors.begin(), input.mentors.end(), random);
            std::shuffle(input.mentees.begin(), input.mentees.end(), random);
            QCOMPARE(computed(input), before);
        }
    }

    // Computed with GCC 12 and clang 19, with and without AVX2, once and for all.
    void roundsAreTheSameToTheBitOnEverySystem_data()
    {
        QTest::addColumn<MentoringType>("type");
        QTest::addColumn<quint64>("hash");
        QTest::newRow("one-on-one") << MentoringType::OneOnOne << quint64(15753605387760053563ULL);
        QTest::newRow("reverse") << MentoringType::Reverse << quint64(1222718384263377672ULL);
        QTest::newRow("peer") << MentoringType::Peer << quint64(2626087612754910332ULL);
        QTest::newRow("group") << MentoringType::Group << quint64(6509283201873252542ULL);
    }
    void roundsAreTheSameToTheBitOnEverySystem()
    {
        QFETCH(MentoringType, type);
        QFETCH(quint64, hash);
        Random random(19);
        MatchingInput input = everything(random, 150, 170, type);
        input.aim.fair = true;
        const ComputedRound round = computed(input);
        quint64 found = 14695981039346656037ULL;
        const auto add = [&](qint64 value) { found = (found ^ quint64(value)) * 1099511628211ULL; };
        for (const Proposal &proposal : round.outcome.proposals) {
            for (const ParticipantId person : proposal.mentors + proposal.mentees)
                add(person.value());
            for (const CriterionPoints &given : proposal.why)
                add(given.points);
        }
        add(round.outcome.certificate.bound);
        QCOMPARE(found, hash);
    }

    void whyNotSaysWhatThePairWouldCost()
    {
        Random random(13);
        bool costly = false;
        for (int i = 0; i < 40; ++i) {
            const MatchingInput input = everything(random, 12, 14, MentoringType::OneOnOne);
            const ComputedRound before = computed(input);
            const ParticipantId mentor = input.mentors[below(random, 12)].participant;
            const ParticipantId mentee = input.mentees[below(random, 14)].participant;
            Progress progress;
            if (std::ranges::find(input.mentors, mentor, &MatchingCandidate::participant)->capacity == 0)
                continue;
            const auto answer = whyNot(input, mentor, mentee, progress);
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
            QVERIFY(explain(*answer, nameOf).endsWith(u'.'));
            QCOMPARE(explainAlternatives(*answer, nameOf).size(), answer->alternatives.size());
            if (answer->rule || answer->proposed)
                continue;
            MatchingInput with = input;
            with.pins = {{mentor, mentee}};
            const ComputedRound after = computed(with);
            QCOMPARE(answer->fewerMatched, before.outcome.matched - after.outcome.matched);
            QCOMPARE(answer->costs, before.outcome.totalScore - after.outcome.totalScore);
            // The prices promise no more than it costs, a match less being dearer than any total.
            QVERIFY(answer->fewerMatched > 0 || answer->atLeast <= answer->costs);
            costly = costly || answer->costs > 0;
            for (const Alternative &alternative : answer->alternatives) {
                with.pins = {{alternative.mentor, mentee}};
                const ComputedRound instead = computed(with);
                QVERIFY(instead.outcome.matched < before.outcome.matched
                    || alternative.atLeast <= before.outcome.totalScore - instead.outcome.totalScore);
            }
        }
        QVERIFY(costly);
    }

    void whyNotNamesTheRule()
    {
        Random random(14);
        MatchingInput input = skills(random, 3, 3);
        input.banned = {{ParticipantId(2), ParticipantId(5)}};
        Progress progress;
        const WhyNot answer = whyNot(input, ParticipantId(2), ParticipantId(5), progress).value();
        QCOMPARE(answer.rule, PairRule::Banned);
        QCOMPARE(explain(answer, nameOf), u"P2 and P5 may not be paired: the pair is banned."_s);
        QCOMPARE(
            whyNot(input, ParticipantId(2), ParticipantId(77), progress).error().kind, ErrorKind::NotFound);
    }

    void relaxationsMatchAsManyMoreAsTheySay()
    {
        Random random(15);
        MatchingInput input = everything(random, 25, 25, MentoringType::OneOnOne);
        for (Criterion &criterion : input.criteria)
            criterion.must = criterion.kind == CriterionKind::Language;
        input.rules.minimumScore = 5'500;
        const int matched = computed(input).outcome.matched;
        Progress progress;
        const QList<Relaxation> helpful = relaxations(input, progress).value();
        QVERIFY(!helpful.isEmpty());
        bool liftsTheMust = false;
        for (const Relaxation &relaxation : helpful) {
            QVERIFY(relaxation.gain > 0);
            QVERIFY(explain(relaxation).endsWith(u'.'));
            if (relaxation.kind != Relaxation::Kind::LowerMinimum)
                continue;
            liftsTheMust = true;
            MatchingInput lower = input;
            lower.rules.minimumScore = relaxation.minimum;
            QCOMPARE(computed(lower).outcome.matched, matched + relaxation.gain);
        }
        QVERIFY(liftsTheMust);
    }

    void unmatchedPeopleAreToldWhichRulesBlockHowMany()
    {
        Random random(16);
        MatchingInput input = skills(random, 4, 2);
        input.banned = {{ParticipantId(1), ParticipantId(5)}, {ParticipantId(2), ParticipantId(5)}};
        input.mentees[0].managers = {input.mentors[2].person};
        input.mentors[3].heldBack = true;
        const ComputedRound round = computed(input);
        QCOMPARE(round.detail.unmatched.size(), 1);
        QCOMPARE(round.detail.unmatched[0].rules,
            (QList<RuleCount>{
                {PairRule::Banned, {}, 2}, {PairRule::HeldBack, {}, 1}, {PairRule::Manager, {}, 1}}));
        QCOMPARE(explain(round.detail.unmatched[0]),
            u"Of the others, 2 are banned, 1 are held back, 1 are managers of theirs."_s);
    }

    void twoThousandPeersAreProvenInSeconds()
    {
        Random random(17);
        MatchingInput input = everything(random, 0, 600, MentoringType::Peer);
        QElapsedTimer timer;
        timer.start();
        const ComputedRound round = computed(input);
        QVERIFY(round.outcome.certificate.optimal);
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    }

    void cancelingARoundStopsSoon_data() { roundsRepeatToTheBitInAnyOrder_data(); }
    void cancelingARoundStopsSoon()
    {
        QFETCH(MentoringType, type);
        Random random(18);
        MatchingInput input = everything(random, 1'200, 1'200, type);
        if (type == MentoringType::Group)
            input.mentees.resize(400);
        for (const int wait : {10, 120, 500}) {
            Progress progress;
            std::optional<ErrorKind> kind;
            bool finished = false;
            std::thread worker([&] {
                const auto round = computeRoundInDetail(input, progress);
                finished = round.has_value();
                if (!round)
                    kind = round.error().kind;
            });
            std::this_thread::sleep_for(std::chrono::milliseconds(wait));
            QElapsedTimer timer;
            timer.start();
            progress.cancel();
            worker.join();
            QVERIFY(finished || kind == ErrorKind::Canceled);
            QVERIFY2(timer.elapsed() < 1'500, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
        }
    }
};

QTEST_GUILESS_MAIN(TestRounds)
#include "tst_rounds.moc"
