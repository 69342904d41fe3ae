#include "core/actions/pairings/meetings.h"
#include "core/actions/reports/figures.h"
#include "core/domain/names.h"
#include "tests/ui/pairing_story.h"
#include "ui/common/dialogs/end_pairing_dialog.h"
#include "ui/common/dialogs/save_table.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/filter_bar.h"
#include "ui/pairings/meeting_dialog.h"
#include "ui/pairings/pairings_screen.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace mentorbook;
using namespace Qt::StringLiterals;

class TestPairings : public QObject
{
    Q_OBJECT

private:
    struct Seen : SampleStory
    {
        Seen()
            : screen(context)
        {
            screen.resize(1120, 720);
            screen.show();
            screen.activateWindow();
            if (!QTest::qWaitForWindowActive(&screen))
                qFatal("The window is not active.");
            table = named<DataTable>(screen, u"Pairings"_s);
            meetings = named<DataTable>(screen, u"Meetings"_s);
            filters = screen.findChild<FilterBar *>();
            table->setFocus();
        }

        QList<PairingOverview> pairings()
        {
            auto read = pairingOverviews(database(), program().id, storyDay);
            if (!read)
                qFatal("%s", qPrintable(read.error().message));
            return *read;
        }
        PairingOverview current()
        {
            const auto id = table->currentId();
            if (!id)
                qFatal("Nothing is selected.");
            for (const PairingOverview &pairing : pairings()) {
                if (pairing.pairing.id.value() == *id)
                    return pairing;
            }
            qFatal("What is selected is gone.");
        }
        [[nodiscard]] QString cell(int column) const
        {
            return table->currentIndex().siblingAtColumn(column).data().toString();
        }
        // The current pairing met before, so that its meetings can be looked at.
        PairingOverview goToOneWithMeetings()
        {
            for (const PairingOverview &pairing : pairings()) {
                if (pairing.meetings.size() > 2 && pairing.verdict.health == PairingHealth::OnTrack) {
                    screen.showPairing(pairing.pairing.id);
                    return pairing;
                }
            }
            qFatal("The sample has none such.");
        }
        [[nodiscard]] bool says(const QWidget &in, const QString &sentence) const
        {
            const auto labels = in.findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
        }

        PairingsScreen screen;
        DataTable *table;
        DataTable *meetings;
        FilterBar *filters;
    };

private Q_SLOTS:
    void whoNeedsALookStandsFirstAndTheCountsAreRight()
    {
        Seen seen;
        const QList<PairingOverview> all = seen.pairings();
        QCOMPARE(seen.table->shownRows(), int(all.size()));
        QCOMPARE(seen.cell(2), nameOf(PairingHealth::Stalled));
        auto *facet = named<QComboBox>(*seen.filters, u"All running"_s);
        QCOMPARE(facet->count(), 6);
        for (const PairingHealth health : {PairingHealth::Stalled, PairingHealth::AtRisk,
                 PairingHealth::OnTrack, PairingHealth::TooEarly}) {
            const auto count = std::ranges::count_if(
                all, [&](const PairingOverview &p) { return p.verdict.health == health; });
            QVERIFY(facet->findText(u"%1 (%2)"_s.arg(nameOf(health)).arg(count)) > 0);
            seen.filters->setValue(u"health"_s, keyOf(health));
            QCOMPARE(seen.table->shownRows(), int(count));
        }
        QVERIFY(facet->findText(u"Ended (0)"_s) > 0);
    }

    void oneKeyLogsAMeetingTodayAndUndoBringsItBack()
    {
        Seen seen;
        QSignalSpy notified(&seen.context, &AppContext::notified);
        const PairingOverview before = seen.current();
        QCOMPARE(before.verdict.health, PairingHealth::Stalled);
        QTest::keyClick(seen.table, Qt::Key_M);
        const PairingOverview after = seen.current();
        QCOMPARE(after.pairing.id, before.pairing.id);
        QCOMPARE(after.verdict.health, PairingHealth::OnTrack);
        QCOMPARE(seen.cell(2), nameOf(PairingHealth::OnTrack));
        QCOMPARE(seen.cell(5), u"7/6/26"_s);
        QCOMPARE(seen.cell(6).toInt(), before.meetingsHeld(storyDay) + 1);
        QCOMPARE(notified.size(), 1);
        QCOMPARE(notified.first().first().toString(), u"Logged that %1 met today."_s.arg(before.title()));
        QCOMPARE(notified.first().last().toBool(), true);
        QVERIFY(seen.workspace().undo());
        QCOMPARE(seen.current().pairing.id, before.pairing.id);
        QCOMPARE(seen.cell(2), nameOf(PairingHealth::Stalled));
        QCOMPARE(seen.cell(6).toInt(), before.meetingsHeld(storyDay));
    }

    void loggingTodayTwiceIsRefusedWithASentence()
    {
        Seen seen;
        QSignalSpy failed(&seen.context, &AppContext::failed);
        QTest::keyClick(seen.table, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(failed.size(), 0);
        const int held = seen.cell(6).toInt();
        QTest::keyClick(seen.table, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), u"This meeting on 2026-07-06 is in the book already."_s);
        QCOMPARE(seen.cell(6).toInt(), held);
    }

    void typingIntoTheFilterLogsNothing()
    {
        Seen seen;
        auto *text = named<QLineEdit>(*seen.filters, u"Filter by text"_s);
        text->setFocus();
        const auto before = seen.workspace().nextUndo();
        QTest::keyClicks(text, u"Mei m"_s);
        QCOMPARE(text->text(), u"Mei m"_s);
        QCOMPARE(seen.workspace().nextUndo(), before);
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(text, u"nobody is called so"_s);
        QCOMPARE(seen.table->shownRows(), 0);
    }

    void aMeetingStillToComeIsRefusedBesideItsDay()
    {
        Seen seen;
        const PairingOverview before = seen.current();
        QTest::keyClick(seen.table, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = opened<MeetingDialog>(seen.screen);
        auto *day = named<QDateEdit>(*dialog, u"Day"_s);
        QCOMPARE(day->date(), storyDay);
        QVERIFY(day->hasFocus());
        day->setDate(storyDay.addDays(1));
        const QString sentence
            = u"2026-07-07 is still to come; such a meeting can only be planned or canceled."_s;
        QVERIFY(seen.says(*dialog, sentence));
        QCOMPARE(day->accessibleDescription(), sentence);
        named<QPushButton>(*dialog, u"Log meeting"_s)->click();
        QVERIFY(dialog->isVisible());
        QCOMPARE(seen.current().meetings, before.meetings);

        // As a plan it is fine.
        auto *status = named<QComboBox>(*dialog, u"Status"_s);
        status->setCurrentIndex(status->findText(nameOf(MeetingStatus::Planned)));
        QVERIFY(!seen.says(*dialog, sentence));
        named<QPushButton>(*dialog, u"Log meeting"_s)->click();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(seen.current().meetings.size(), before.meetings.size() + 1);
        QCOMPARE(seen.current().meetings.last().status, MeetingStatus::Planned);
    }

    void aMeetingWithAllItsNotesIsLoggedByKeyboardAlone()
    {
        Seen seen;
        const PairingOverview before = seen.current();
        QTest::keyClick(seen.table, Qt::Key_Return);
        auto *dialog = opened<MeetingDialog>(seen.screen);
        const auto tab = [&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
        const auto focus = [] { return QApplication::focusWidget(); };
        QCOMPARE(focus()->accessibleName(), u"Day"_s);
        for (int part = 0; part < 3; ++part) // month, day, year
            tab();
        QCOMPARE(focus()->accessibleName(), u"Status"_s);
        tab();
        QCOMPARE(focus()->accessibleName(), u"Length"_s);
        QTest::keyClicks(focus(), u"50"_s);
        tab();
        QCOMPARE(named<QComboBox>(*dialog, u"Channel"_s)->hasFocus(), true);
        QTest::keyClicks(focus(), u"Telegraph"_s);
        tab();
        QTest::keyClicks(focus(), u"First draft"_s);
        tab();
        QTest::keyClicks(focus(), u"No time"_s);
        tab();
        QTest::keyClick(focus(), Qt::Key_Space); // the button
        QVERIFY(!dialog->isVisible());
        const Meeting logged = seen.current().meetings.last();
        QCOMPARE(seen.current().pairing.id, before.pairing.id);
        QCOMPARE(logged.on, storyDay);
        QCOMPARE(logged.status, MeetingStatus::Held);
        QCOMPARE(logged.minutes, std::optional(50));
        QCOMPARE(logged.channel, u"Telegraph"_s);
        QCOMPARE(logged.progress, u"First draft"_s);
        QCOMPARE(logged.obstacles, u"No time"_s);
    }

    void channelsInUseAreOffered()
    {
        Seen seen;
        QTest::keyClick(seen.table, Qt::Key_Return);
        auto *dialog = opened<MeetingDialog>(seen.screen);
        auto *channel = named<QComboBox>(*dialog, u"Channel"_s);
        QVERIFY(channel->count() > 1);
        QCOMPARE(channel->itemText(0), channelsUsed(seen.pairings()).first());
        QCOMPARE(channel->currentText(), QString());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void aMeetingIsEditedAndDeletedFromItsPairing()
    {
        Seen seen;
        const PairingOverview before = seen.goToOneWithMeetings();
        QCOMPARE(seen.meetings->shownRows(), int(before.meetings.size()));
        seen.meetings->setFocus();
        QTest::keyClick(seen.meetings, Qt::Key_Home, Qt::ControlModifier);
        const qint64 newest = seen.meetings->currentId().value_or(0);
        QCOMPARE(newest, before.meetings.last().id.value());
        QTest::keyClick(seen.meetings, Qt::Key_Return);
        auto *dialog = opened<MeetingDialog>(seen.screen);
        named<QSpinBox>(*dialog, u"Length"_s)->setValue(77);
        named<QPushButton>(*dialog, u"Save changes"_s)->click();
        QCOMPARE(seen.current().meetings.last().minutes, std::optional(77));

        seen.screen.activateWindow(); // nobody does without a window manager
        QTRY_COMPARE(QApplication::activeWindow(), &seen.screen);
        seen.meetings->setFocus();
        QCOMPARE(seen.meetings->currentId(), std::optional(newest));
        QTest::keyClick(seen.meetings, Qt::Key_Delete);
        QCOMPARE(seen.current().meetings.size(), before.meetings.size() - 1);
        QVERIFY(seen.workspace().undo());
        QCOMPARE(seen.current().meetings.size(), before.meetings.size());
    }

    void anEarlyEndWithoutAReasonIsRefusedBesideTheField()
    {
        Seen seen;
        const PairingOverview before = seen.goToOneWithMeetings();
        named<QPushButton>(seen.screen, u"End pairing…"_s)->click();
        auto *dialog = opened<EndPairingDialog>(seen.screen);
        auto *reason = named<QComboBox>(*dialog, u"Why"_s);
        const QString sentence = u"Say in a few words why the pairing ends early."_s;
        QVERIFY(!seen.says(*dialog, sentence)); // not before anything was tried
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(seen.says(*dialog, sentence));
        QVERIFY(reason->hasFocus());
        QTest::keyClicks(reason, u"Moved to Lyon"_s);
        QVERIFY(!seen.says(*dialog, sentence));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        for (const PairingOverview &pairing : seen.pairings()) {
            if (pairing.pairing.id == before.pairing.id)
                QCOMPARE(pairing.pairing.endReason, u"Moved to Lyon"_s);
        }
    }

    void aPairingThatEndedLeavesTheListAndIsFoundUnderEnded()
    {
        Seen seen;
        const PairingOverview before = seen.current();
        const int shown = seen.table->shownRows();
        for (QAction *action : seen.screen.actions()) {
            if (action->text() == u"&Complete pairing…"_s)
                action->trigger();
        }
        auto *dialog = opened<EndPairingDialog>(seen.screen);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(seen.table->shownRows(), shown - 1);
        QVERIFY(seen.current().pairing.id != before.pairing.id);

        seen.filters->setValue(u"health"_s, u"ended"_s);
        QCOMPARE(seen.table->shownRows(), 1);
        QCOMPARE(seen.current().pairing.id, before.pairing.id);
        QCOMPARE(seen.cell(2), nameOf(PairingState::Completed));
        // Nothing more is logged today, and it does not end twice.
        QVERIFY(!named<QPushButton>(seen.screen, u"Held today"_s)->isEnabled());
        QVERIFY(!named<QPushButton>(seen.screen, u"End pairing…"_s)->isEnabled());
        QVERIFY(seen.workspace().undo());
        seen.filters->clear();
        QCOMPARE(seen.table->shownRows(), shown);
    }

    void aPairingIsShownWhateverTheFilterHides()
    {
        Seen seen;
        const PairingOverview wanted = seen.goToOneWithMeetings();
        seen.filters->setValue(u"health"_s, keyOf(PairingHealth::Stalled));
        QVERIFY(seen.current().pairing.id != wanted.pairing.id);
        seen.screen.showPairing(wanted.pairing.id);
        QCOMPARE(seen.current().pairing.id, wanted.pairing.id);

        seen.screen.hide();
        const PairingId other = seen.pairings().last().pairing.id;
        seen.screen.showPairing(other);
        seen.screen.show();
        QCOMPARE(seen.current().pairing.id, other);
    }

    void thePaneTellsWhoTheyAreAndWhatTheirScoreIsMadeOf()
    {
        Seen seen;
        const PairingOverview pairing = seen.current();
        auto *pane = named<QWidget>(seen.screen, u"Pairing"_s);
        QVERIFY(seen.says(*pane, pairing.title()));
        QVERIFY(seen.says(*pane, pairing.mentors.first().name));
        QVERIFY(seen.says(*pane, pairing.mentees.first().jobTitle));
        QVERIFY(
            seen.says(*pane, u"%1 of 100"_s.arg(QLocale().toString(*pairing.pairing.score / 100.0, 'f', 0))));
        QVERIFY(seen.says(*pane, u"Skills"_s));
    }

    void withoutPairingsTheNextStepIsAMatchingRound()
    {
        SampleStory story;
        PairingsScreen screen(story.context);
        auto empty = Workspace::inMemory();
        QVERIFY(empty);
        story.context.setWorkspace(std::move(*empty));
        screen.show();
        QSignalSpy requested(&screen, &Screen::screenRequested);
        auto *compute = named<QPushButton>(screen, u"Compute a matching round"_s);
        QVERIFY(compute->isVisible());
        compute->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), u"matching"_s);
        QVERIFY(!named<QPushButton>(screen, u"Log meeting…"_s)->isEnabled());
        QVERIFY(!named<QPushButton>(screen, u"Export"_s)->isEnabled());
    }

    void meetingsAreImportedElsewhere()
    {
        Seen seen;
        QSignalSpy requested(&seen.screen, &PairingsScreen::importMeetingsRequested);
        named<QPushButton>(seen.screen, u"Import meetings…"_s)->click();
        QCOMPARE(requested.size(), 1);
    }

    void anExportIsWrittenWholeOrNotAtAll()
    {
        Seen seen;
        const auto table = exportTable(seen.database(), ExportKind::Pairings, seen.program(), storyDay);
        QVERIFY(table);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"pairings.csv"_s);
        QVERIFY(writeTable(path, *table));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.startsWith("\xEF\xBB\xBFPairing,Mentor,"));
        QCOMPARE(csv.count("\r\n"), seen.pairings().size() + 1);

        const auto refused = writeTable(folder.filePath(u"no such folder/pairings.csv"_s), *table);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"could not be written"_s));
    }
};

QTEST_MAIN(TestPairings)
#include "tst_pairings.moc"
