#include "core/actions/pairings/meetings.h"
#include "core/actions/pairings/pairings.h"
#include "core/actions/programs/first_steps.h"
#include "core/storage/tables/round_table.h"
#include "tests/core/small_program.h"

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

const QDate started(2026, 3, 2);
const QDate today(2026, 7, 6);

// Ada mentors Jonas since 2 March; today is 6 July.
class Story : public SmallProgram
{
public:
    PairingId ada = pair(u"Ada"_s, u"Jonas"_s, started);

    Result<MeetingId> log(QDate on, MeetingStatus status = MeetingStatus::Held)
    {
        return logMeeting(*workspace, {.pairing = ada, .on = on, .status = status}, today);
    }
    PairingOverview overview(QDate day = today)
    {
        return given(pairingOverviews(database(), id, day)).first();
    }
};

QString refusal(const auto &result) { return result ? QString() : result.error().message; }

} // namespace

class TestPairingActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayAndHeldAreEnoughForAMeeting()
    {
        Story story;
        given(story.log(QDate(2026, 4, 1)));
        const QList<Meeting> meetings = story.meetings(story.ada);
        QCOMPARE(meetings.size(), 1);
        QCOMPARE(meetings.first().on, QDate(2026, 4, 1));
        QCOMPARE(meetings.first().status, MeetingStatus::Held);
        QCOMPARE(meetings.first().minutes, std::nullopt);
        QCOMPARE(describe(*story.workspace->nextUndo()), u"meeting of Ada & Jonas"_s);
    }

    void everythingNotedOfAMeetingIsKept()
    {
        Story story;
        Meeting meeting{.pairing = story.ada,
            .on = QDate(2026, 4, 1),
            .status = MeetingStatus::NoShow,
            .minutes = 45,
            .channel = u"video"_s,
            .progress = u"first draft"_s,
            .obstacles = u"no time"_s};
        meeting.id = given(logMeeting(*story.workspace, meeting, today));
        QCOMPARE(story.meetings(story.ada), QList{meeting});
        meeting.on = QDate(2026, 4, 2);
        meeting.minutes = std::nullopt;
        given(editMeeting(*story.workspace, meeting, today));
        QCOMPARE(story.meetings(story.ada), QList{meeting});
    }

    void meetingsThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("sentence");
        const auto row
            = [](const char *name, QDate on, MeetingStatus status, int minutes, const QString &sentence) {
                  QTest::newRow(name) << on << int(status) << minutes << sentence;
              };
        row("no day", {}, MeetingStatus::Held, 30, u"A meeting needs a day."_s);
        row("before the start", QDate(2026, 3, 1), MeetingStatus::Held, 30,
            u"The pairing started on 2026-03-02; a meeting on 2026-03-01 would be before that."_s);
        row("on the first day", started, MeetingStatus::Held, 30, {});
        row("today", today, MeetingStatus::Held, 30, {});
        row("held tomorrow", QDate(2026, 7, 7), MeetingStatus::Held, 30,
            u"2026-07-07 is still to come; such a meeting can only be planned or canceled."_s);
        row("missed tomorrow", QDate(2026, 7, 7), MeetingStatus::NoShow, 30,
            u"2026-07-07 is still to come; such a meeting can only be planned or canceled."_s);
        row("planned tomorrow", QDate(2026, 7, 7), MeetingStatus::Planned, 30, {});
        row("canceled tomorrow", QDate(2026, 7, 7), MeetingStatus::Canceled, 30, {});
        row("no minutes", today, MeetingStatus::Held, 0, u"A meeting lasts 1 to 1,440 minutes, not 0."_s);
        row("one minute", today, MeetingStatus::Held, 1, {});
        row("a whole day", today, MeetingStatus::Held, 1440, {});
        row("more than a day", today, MeetingStatus::Held, 1441,
            u"A meeting lasts 1 to 1,440 minutes, not 1441."_s);
    }

    void meetingsThatCannotBeAreRefused()
    {
        QFETCH(const QDate, on);
        QFETCH(const int, status);
        QFETCH(const int, minutes);
        QFETCH(const QString, sentence);
        Story story;
        const auto logged = logMeeting(*story.workspace,
            {.pairing = story.ada, .on = on, .status = MeetingStatus(status), .minutes = minutes}, today);
        QCOMPARE(refusal(logged), sentence);
        QCOMPARE(story.meetings(story.ada).size(), sentence.isEmpty() ? 1 : 0);
    }

    void theSameMeetingIsNotLoggedTwice()
    {
        Story story;
        given(story.log(QDate(2026, 4, 1)));
        QCOMPARE(
            refusal(story.log(QDate(2026, 4, 1))), u"This meeting on 2026-04-01 is in the book already."_s);
        // Missed in the morning and made up for in the afternoon is another matter.
        QVERIFY(story.log(QDate(2026, 4, 1), MeetingStatus::NoShow));
        QCOMPARE(story.meetings(story.ada).size(), 2);
    }

    void aMeetingCanBeSavedUnchangedButNotMovedOntoAnother()
    {
        Story story;
        given(story.log(QDate(2026, 4, 1)));
        given(story.log(QDate(2026, 5, 1)));
        Meeting second = story.meetings(story.ada).last();
        QVERIFY(editMeeting(*story.workspace, second, today));
        second.on = QDate(2026, 4, 1);
        QCOMPARE(refusal(editMeeting(*story.workspace, second, today)),
            u"This meeting on 2026-04-01 is in the book already."_s);
    }

    void aMeetingThatIsGoneIsNeitherEditedNorDeleted()
    {
        Story story;
        const MeetingId id = given(story.log(QDate(2026, 4, 1)));
        const Meeting meeting = story.meetings(story.ada).first();
        given(removeMeeting(*story.workspace, id));
        QVERIFY(story.meetings(story.ada).isEmpty());
        QCOMPARE(refusal(removeMeeting(*story.workspace, id)), u"This meeting is gone."_s);
        QCOMPARE(refusal(editMeeting(*story.workspace, meeting, today)), u"This meeting is gone."_s);
        given(story.workspace->undo());
        QCOMPARE(story.meetings(story.ada), QList{meeting});
    }

    void nothingIsDoneWithAPairingThatIsGone()
    {
        Story story;
        const PairingId nobody(99);
        const QString gone = u"This pairing is gone."_s;
        QCOMPARE(refusal(logMeeting(*story.workspace, {.pairing = nobody, .on = today}, today)), gone);
        QCOMPARE(
            refusal(endPairing(*story.workspace, nobody, PairingState::Completed, {}, today, today)), gone);
        QCOMPARE(refusal(confirmTrial(*story.workspace, nobody)), gone);
    }

    void aCompletedPairingNeedsNoReason()
    {
        Story story;
        given(endPairing(*story.workspace, story.ada, PairingState::Completed, {}, today, today));
        const Pairing ended = story.pairing(story.ada);
        QCOMPARE(ended.state, PairingState::Completed);
        QCOMPARE(ended.endedOn, std::optional(today));
        QCOMPARE(describe(*story.workspace->nextUndo()), u"end of the pairing Ada & Jonas"_s);
        given(story.workspace->undo());
        QCOMPARE(story.pairing(story.ada).state, PairingState::Active);
        QCOMPARE(story.pairing(story.ada).endedOn, std::nullopt);
    }

    void anEarlyEndKeepsItsReason()
    {
        Story story;
        given(endPairing(
            *story.workspace, story.ada, PairingState::EndedEarly, u" too little time "_s, today, today));
        QCOMPARE(story.pairing(story.ada).state, PairingState::EndedEarly);
        QCOMPARE(story.pairing(story.ada).endReason, u"too little time"_s);
    }

    void endsThatCannotBeAreRefused()
    {
        Story story;
        given(story.log(QDate(2026, 5, 4)));
        const auto end = [&](PairingState how, const QString &reason, QDate on) {
            return refusal(endPairing(*story.workspace, story.ada, how, reason, on, today));
        };
        QCOMPARE(end(PairingState::EndedEarly, u"  "_s, today),
            u"Say in a few words why the pairing ends early."_s);
        QCOMPARE(end(PairingState::Completed, {}, {}), u"The end of a pairing needs a day."_s);
        QCOMPARE(end(PairingState::Completed, {}, QDate(2026, 3, 1)),
            u"The pairing started on 2026-03-02; it can't end on 2026-03-01, before that."_s);
        QCOMPARE(end(PairingState::Completed, {}, QDate(2026, 5, 3)),
            u"They met on 2026-05-04; the pairing can't end on 2026-05-03, before that."_s);
        QCOMPARE(end(PairingState::Completed, {}, QDate(2026, 7, 7)),
            u"2026-07-07 is still to come; a pairing ends when it ends."_s);
        QCOMPARE(story.pairing(story.ada).state, PairingState::Active);
        QCOMPARE(end(PairingState::Completed, {}, QDate(2026, 5, 4)), QString());
        QCOMPARE(end(PairingState::Completed, {}, today), u"This pairing ended on 2026-05-04 already."_s);
    }

    void afterItsEndAPairingHasNoMeetings()
    {
        Story story;
        given(endPairing(*story.workspace, story.ada, PairingState::Completed, {}, QDate(2026, 6, 1), today));
        QCOMPARE(refusal(story.log(QDate(2026, 6, 2))),
            u"The pairing ended on 2026-06-01; a meeting on 2026-06-02 would be after that."_s);
        QVERIFY(story.log(QDate(2026, 6, 1)));
    }

    void aTrialIsConfirmedOnce()
    {
        SmallProgram story;
        const PairingId mei = story.pair(u"Mei"_s, u"Tomás"_s, started, PairingState::Trial);
        given(confirmTrial(*story.workspace, mei));
        QCOMPARE(story.pairing(mei).state, PairingState::Active);
        QCOMPARE(describe(*story.workspace->nextUndo()), u"changes to the pairing Mei & Tomás"_s);
        QCOMPARE(refusal(confirmTrial(*story.workspace, mei)), u"This pairing is not in its trial."_s);
    }

    void anOverviewCountsWhatWasHeldAndJudgesTheHealth()
    {
        Story story;
        given(story.log(QDate(2026, 4, 1)));
        given(story.log(QDate(2026, 5, 1)));
        given(story.log(QDate(2026, 5, 20), MeetingStatus::Canceled));
        given(story.log(QDate(2026, 8, 1), MeetingStatus::Planned));
        const PairingOverview overview = story.overview();
        QCOMPARE(overview.title(), u"Ada & Jonas"_s);
        QCOMPARE(overview.meetingsHeld(today), 2);
        QCOMPARE(overview.meetingsHeld(QDate(2026, 4, 30)), 1);
        QCOMPARE(overview.cadenceDays, 30);
        QCOMPARE(overview.verdict.lastMet, std::optional(QDate(2026, 5, 1)));
        QCOMPARE(overview.verdict.days, 66); // 1 May to 6 July: between 45 and 75
        QCOMPARE(overview.verdict.health, PairingHealth::AtRisk);
        QCOMPARE(story.overview(QDate(2026, 7, 16)).verdict.health, PairingHealth::Stalled); // 76 days
        QCOMPARE(overview.weeks.size(), 12);
        QCOMPARE(overview.emailAddresses(), (QStringList{u"ada@example.com"_s, u"jonas@example.com"_s}));
        QCOMPARE(overview.whoLeft(), nullptr);
    }

    void loggingAMeetingPutsAPairingBackOnTrackAndUndoBringsItBack()
    {
        Story story;
        QCOMPARE(story.overview().verdict.health, PairingHealth::Stalled);
        given(story.log(today));
        QCOMPARE(story.overview().verdict.health, PairingHealth::OnTrack);
        given(story.workspace->undo());
        QCOMPARE(story.overview().verdict.health, PairingHealth::Stalled);
    }

    void whoLeftTheCompanyIsNamedInTheOverview()
    {
        Story story;
        story.leave(story.pairing(story.ada).mentees.first(), QDate(2026, 6, 30));
        const PairingOverview overview = story.overview();
        QVERIFY(overview.whoLeft());
        QCOMPARE(overview.whoLeft()->name, u"Jonas"_s);
        QCOMPARE(overview.whoLeft()->leftOn, std::optional(QDate(2026, 6, 30)));
    }

    void theMostUsedChannelIsOfferedFirst()
    {
        Story story;
        const auto meet = [&](QDate on, const QString &channel) {
            given(logMeeting(*story.workspace, {.pairing = story.ada, .on = on, .channel = channel}, today));
        };
        meet(QDate(2026, 4, 1), u"in person"_s);
        meet(QDate(2026, 4, 2), u"video"_s);
        meet(QDate(2026, 4, 3), u"video"_s);
        meet(QDate(2026, 4, 4), {});
        QCOMPARE(channelsUsed({story.overview()}), (QStringList{u"video"_s, u"in person"_s}));
    }

    void aPairingFindsTheProposalBehindIt()
    {
        Story story;
        Pairing pairing = story.pairing(story.ada);
        QCOMPARE(given(proposalBehind(story.database(), pairing)), std::nullopt);
        const Proposal proposal{.mentors = pairing.mentors,
            .mentees = pairing.mentees,
            .score = 8600,
            .why = {{.criterion = CriterionKind::Skills, .points = 8600, .of = 10000}}};
        const MatchingRound round{.program = story.id,
            .name = u"Round 1"_s,
            .computedAt = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC),
            .outcome = {.proposals = {proposal}, .matched = 1, .totalScore = 8600}};
        given(story.workspace->perform({Operation::ComputeRound}, [&]() -> Result<> {
            auto stored = round_table::insert(story.database(), round);
            if (!stored)
                return passOn(stored);
            pairing.round = *stored;
            return pairing_table::update(story.database(), pairing);
        }));
        QCOMPARE(given(proposalBehind(story.database(), pairing)), std::optional(proposal));
        std::swap(pairing.mentors, pairing.mentees);
        QCOMPARE(given(proposalBehind(story.database(), pairing)), std::nullopt);
    }

    void firstStepsFollowEachOther()
    {
        auto workspace = given(Workspace::inMemory());
        QCOMPARE(given(nextFirstStep(workspace->database(), {})), std::optional(FirstStep::ImportPeople));

        SmallProgram story;
        QCOMPARE(given(nextFirstStep(story.database(), story.id)), std::optional(FirstStep::ImportPeople));
        given(story.workspace->perform({Operation::ImportPeople},
            [&] { return people_table::insert(story.database(), {.roster = {.employeeNumber = u"x"_s}}); }));
        QCOMPARE(given(nextFirstStep(story.database(), {})), std::optional(FirstStep::CreateProgram));
        QCOMPARE(
            given(nextFirstStep(story.database(), story.id)), std::optional(FirstStep::EnrollParticipants));
        story.enroll(u"Li"_s, ParticipantRole::Mentee);
        QCOMPARE(given(nextFirstStep(story.database(), story.id)), std::optional(FirstStep::PairPeople));
        story.pair(u"Ada"_s, u"Jonas"_s, started);
        QCOMPARE(given(nextFirstStep(story.database(), story.id)), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestPairingActions)
#include "tst_pairing_actions.moc"
