#include "core/actions/pairings/meetings.h"
#include "core/actions/pairings/pairings.h"
#include "core/actions/pairings/status.h"
#include "core/actions/programs/sample.h"
#include "core/actions/reports/figures.h"
#include "tests/core/small_program.h"

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 7, 6);

QList<AttentionItem> attention(SmallProgram &story, QDate day = today)
{
    return given(programStatus(story.database(), story.program(), day)).attention;
}

void met(SmallProgram &story, PairingId pairing, QDate on)
{
    given(logMeeting(*story.workspace, {.pairing = pairing, .on = on}, today));
}

QStringList kinds(const QList<AttentionItem> &items)
{
    QStringList keys;
    for (const AttentionItem &item : items)
        keys.append(keyOf(item.kind) + u": "_s + item.subject);
    return keys;
}

} // namespace

class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramInWhichAllIsWellAsksForNothing()
    {
        SmallProgram story;
        met(story, story.pair(u"Ada"_s, u"Jonas"_s, QDate(2026, 3, 2)), QDate(2026, 6, 20));
        QCOMPARE(kinds(attention(story)), QStringList());
    }

    // One of each kind; within a kind the longest-standing first.
    void theMostPressingComesFirst()
    {
        SmallProgram story({.name = u"Leadership"_s,
            .start = QDate(2026, 1, 1),
            .end = QDate(2026, 7, 31),
            .cadenceDays = 30,
            .trialDays = 60});
        story.enroll(u"Wanda"_s, ParticipantRole::Mentee, ParticipantState::WaitListed);
        story.enroll(u"Uma"_s, ParticipantRole::Mentee);
        story.enroll(u"Max"_s, ParticipantRole::Mentor); // a mentor waits for nobody
        story.enroll(u"Ina"_s, ParticipantRole::Mentee, ParticipantState::Invited);
        const PairingId trial = story.pair(u"Tea"_s, u"Tim"_s, QDate(2026, 5, 10), PairingState::Trial);
        met(story, trial, QDate(2026, 6, 30));
        const PairingId risk = story.pair(u"Ria"_s, u"Rob"_s, QDate(2026, 2, 1));
        met(story, risk, QDate(2026, 5, 15)); // 52 days ago
        const PairingId stalled = story.pair(u"Sam"_s, u"Sue"_s, QDate(2026, 2, 1));
        met(story, stalled, QDate(2026, 4, 15)); // 82 days ago
        const PairingId longer = story.pair(u"Lou"_s, u"Lee"_s, QDate(2026, 2, 1));
        met(story, longer, QDate(2026, 3, 15));
        story.pair(u"Nia"_s, u"Ned"_s, QDate(2026, 5, 1)); // 66 days ago, never met
        const PairingId left = story.pair(u"Kim"_s, u"Kai"_s, QDate(2026, 2, 1));
        story.leave(story.pairing(left).mentors.first(), QDate(2026, 6, 1));

        const QList<AttentionItem> items = attention(story);
        QCOMPARE(kinds(items),
            (QStringList{u"left-company: Kim & Kai"_s, u"never-met: Nia & Ned"_s, u"stalled: Lou & Lee"_s,
                u"stalled: Sam & Sue"_s, u"at-risk: Ria & Rob"_s, u"unmatched: Uma"_s,
                u"wait-listed: Wanda"_s, u"trial-ends: Tea & Tim"_s, u"program-ends: Leadership"_s}));
        QCOMPARE(items.at(0).reason, u"Kim left the company"_s);
        QCOMPARE(items.at(0).since, std::optional(QDate(2026, 6, 1)));
        QCOMPARE(items.at(0).pairing, std::optional(left));
        QCOMPARE(items.at(1).since, std::optional(QDate(2026, 5, 1)));
        QCOMPARE(items.at(2).since, std::optional(QDate(2026, 3, 15)));
        QCOMPARE(items.at(5).since, std::optional(QDate(2026, 1, 1)));
        QCOMPARE(items.at(7).reason, u"the trial ends on 2026-07-09"_s);
        QCOMPARE(items.at(8).reason, u"the program ends on 2026-07-31"_s);
    }

    void aPairingThatEndedAsksForNothingButItsMenteeWaitsAgain()
    {
        SmallProgram story;
        const PairingId pairing = story.pair(u"Ada"_s, u"Jonas"_s, QDate(2026, 3, 2));
        QCOMPARE(kinds(attention(story)), QStringList(u"never-met: Ada & Jonas"_s));
        given(endPairing(*story.workspace, pairing, PairingState::EndedEarly, u"no time"_s, today, today));
        QCOMPARE(kinds(attention(story)), QStringList(u"unmatched: Jonas"_s));
    }

    void somebodyUnmatchedWhoLeftTheCompanyIsToBeWithdrawn()
    {
        SmallProgram story;
        const ParticipantId uma = story.enroll(u"Uma"_s, ParticipantRole::Mentee);
        QCOMPARE(kinds(attention(story)), QStringList(u"unmatched: Uma"_s));
        story.leave(uma, QDate(2026, 7, 1));
        QCOMPARE(kinds(attention(story)), QStringList(u"left-company: Uma"_s));
        QCOMPARE(attention(story).first().participant, std::optional(uma));
        Participant gone = given(participant_table::byId(story.database(), uma))->participant;
        gone.state = ParticipantState::Withdrawn;
        given(story.workspace->perform(
            {Operation::EditParticipant}, [&] { return participant_table::update(story.database(), gone); }));
        QCOMPARE(kinds(attention(story)), QStringList());
    }

    // Whoever of the two it is; since the roster that said so.
    void aPairOfWhomOneReportsToTheOtherNeedsAnotherMentor()
    {
        SmallProgram story;
        const PairingId pairing = story.pair(u"Ada"_s, u"Jonas"_s, QDate(2026, 3, 2));
        met(story, pairing, QDate(2026, 6, 20));
        const auto reports = [&](ParticipantId who, const QString &manager) {
            Person person = given(participant_table::byId(story.database(), who))->person;
            person.roster.managerNumber = manager;
            given(story.workspace->perform({Operation::ImportPeople}, [&]() -> Result<> {
                if (auto done = people_table::update(story.database(), person); !done)
                    return done;
                return people_table::replaceEvents(story.database(), person.id,
                    {{.person = person.id,
                        .kind = EmploymentEventKind::ManagerChanged,
                        .on = QDate(2026, 6, 1),
                        .from = u"9"_s,
                        .to = manager}});
            }));
        };
        const Pairing pair = story.pairing(pairing);
        reports(pair.mentees.first(), u"1"_s); // Ada's number
        QList<AttentionItem> items = attention(story);
        QCOMPARE(kinds(items), QStringList(u"reports-to-mentor: Ada & Jonas"_s));
        QCOMPARE(items.first().reason, u"Jonas reports to Ada"_s);
        QCOMPARE(items.first().since, std::optional(QDate(2026, 6, 1)));
        reports(pair.mentees.first(), u"9"_s);
        reports(pair.mentors.first(), u"2"_s);
        QCOMPARE(attention(story).first().reason, u"Ada reports to Jonas"_s);
        given(endPairing(*story.workspace, pairing, PairingState::EndedEarly, u"manager"_s, today, today));
        QCOMPARE(kinds(attention(story)), QStringList(u"unmatched: Jonas"_s));
    }

    void aTrialIsAnnouncedTwoWeeksBeforeItsEnd()
    {
        SmallProgram story({.name = u"Leadership"_s, .trialDays = 60});
        const PairingId trial = story.pair(u"Tea"_s, u"Tim"_s, QDate(2026, 5, 22), PairingState::Trial);
        met(story, trial, QDate(2026, 7, 1)); // the trial ends on 21 July
        QCOMPARE(kinds(attention(story, today)), QStringList()); // 15 days before
        QCOMPARE(kinds(attention(story, QDate(2026, 7, 7))), QStringList(u"trial-ends: Tea & Tim"_s));
        given(confirmTrial(*story.workspace, trial));
        QCOMPARE(kinds(attention(story, QDate(2026, 7, 7))), QStringList());
    }

    void aProgramThatEndedIsNoLongerAboutToEnd()
    {
        SmallProgram story({.name = u"Leadership"_s, .end = QDate(2026, 8, 5)});
        QCOMPARE(attention(story, QDate(2026, 7, 5)).size(), 0); // 31 days before
        QCOMPARE(attention(story, QDate(2026, 7, 6)).size(), 1);
        QCOMPARE(attention(story, QDate(2026, 8, 5)).size(), 1);
        QCOMPARE(attention(story, QDate(2026, 8, 6)).size(), 0);
    }

    // Six mentees: five paired, one of whose pairings ended, one never.
    void figuresCountWhatTheyDefine()
    {
        SmallProgram story({.name = u"Leadership"_s, .start = QDate(2026, 1, 1)});
        QList<PairingId> pairings;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            pairings.append(story.pair(u"Mentor "_s + name, u"Mentee "_s + name, QDate(2026, 5, 1)));
        story.enroll(u"Uma"_s, ParticipantRole::Mentee);
        story.enroll(u"Ina"_s, ParticipantRole::Mentee, ParticipantState::Invited); // not enrolled
        for (qsizetype i = 0; i < 3; ++i)
            met(story, pairings.at(i), QDate(2026, 6, 20));
        given(endPairing(*story.workspace, pairings.at(4), PairingState::EndedEarly, u"no time"_s,
            QDate(2026, 5, 15), today));

        const ProgramFigures figures = given(programFigures(story.database(), story.program(), today));
        QCOMPARE(figures.enrolled.value, std::optional(11.0));
        QCOMPARE(figures.matched.numerator, 5);
        QCOMPARE(figures.matched.n, 6);
        QCOMPARE(figures.matchedNow.numerator, 4);
        QCOMPARE(figures.runningPairings(), 4);
        QVERIFY(figures.onCadence.suppressed); // four pairings are fewer than five
        QCOMPARE(figures.health.size(), 4);
        // Two whole periods each of the four that run, until 30 June; none of the one that ended after 14
        // days.
        QCOMPARE(figures.months.size(), 3);
        QCOMPARE(figures.months.at(0).month, QDate(2026, 5, 1));
        QCOMPARE(
            figures.months.at(0).expected + figures.months.at(1).expected + figures.months.at(2).expected, 8);
        QCOMPARE(figures.months.at(1).meetings, 3);
        QCOMPARE(figures.dataThrough, QDate(2026, 6, 20));
        QCOMPARE(figures.waves.size(), 0);
    }

    void everyKindOfAttentionHasItsOwnKeyAndName()
    {
        QSet<QString> keys;
        QSet<QString> names;
        for (int kind = 0; kind <= int(AttentionKind::ProgramEnds); ++kind) {
            keys.insert(keyOf(AttentionKind(kind)));
            names.insert(nameOf(AttentionKind(kind)));
        }
        QCOMPARE(keys.size(), 10);
        QCOMPARE(names.size(), 10);
    }

    void theSampleTellsWhatItsReadmePromises()
    {
        auto workspace = given(Workspace::inMemory());
        given(fillWithSample(*workspace, today));
        const Program program = given(findProgram(workspace->database(), {}));
        const ProgramFigures figures = given(programFigures(workspace->database(), program, today));
        QCOMPARE(figures.runningPairings(), 84);
        QCOMPARE(figures.matched.numerator, 84);
        QCOMPARE(figures.matched.n, 87);
        // Whoever needs attention as a pairing is in one; nobody stands there twice for the same reason.
        QSet<QPair<int, QString>> seen;
        for (const AttentionItem &item : figures.status.attention) {
            const QPair<int, QString> key(int(item.kind), item.subject);
            QVERIFY2(!seen.contains(key), qPrintable(item.subject));
            seen.insert(key);
        }
        QCOMPARE(
            std::ranges::count(figures.status.attention, AttentionKind::Unmatched, &AttentionItem::kind), 3);
    }
};

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
