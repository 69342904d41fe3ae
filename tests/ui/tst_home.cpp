#include "core/actions/goals/goals.h"
#include "core/actions/pairings/meetings.h"
#include "tests/core/small_program.h"
#include "tests/ui/pairing_story.h"
#include "ui/common/dialogs/end_pairing_dialog.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/filter_bar.h"
#include "ui/home/home_screen.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

QStringList labelsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

class TestHome : public QObject
{
    Q_OBJECT

private:
    // Home as it stands before the administrator on the sample's day.
    struct Seen : SampleStory
    {
        Seen()
            : home(context)
        {
            home.resize(1120, 720);
            home.show();
            home.activateWindow();
            if (!QTest::qWaitForWindowActive(&home))
                qFatal("The window is not active.");
            table = named<DataTable>(home, u"Needs you"_s);
            table->setFocus();
        }

        QList<AttentionItem> attention()
        {
            auto status = programStatus(database(), program(), storyDay);
            if (!status)
                qFatal("%s", qPrintable(status.error().message));
            return status->attention;
        }
        [[nodiscard]] QString cell(int row, int column) const
        {
            return table->model()->index(row, column).data().toString();
        }
        // Selects the first row of a kind, as Down does.
        AttentionItem goTo(AttentionKind kind)
        {
            const QList<AttentionItem> items = attention();
            const auto found = std::ranges::find(items, kind, &AttentionItem::kind);
            if (found == items.end())
                qFatal("The sample has none of that kind.");
            QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
            for (auto item = items.begin(); item != found; ++item)
                QTest::keyClick(table, Qt::Key_Down);
            return *found;
        }

        HomeScreen home;
        DataTable *table;
    };

private Q_SLOTS:
    void tilesShowTheFiguresOfTheProgram()
    {
        Seen seen;
        const auto figures = programFigures(seen.database(), seen.program(), storyDay);
        QVERIFY(figures);
        const auto shows = [&](const QString &name, const Metric &metric, const QString &note) {
            const auto *tile = named<Tile>(seen.home, name);
            const QStringList texts = labelsOf(*tile);
            return texts.contains(formatted(metric)) && texts.contains(note)
                && tile->accessibleDescription().startsWith(sentence(metric))
                && tile->accessibleDescription().contains(metric.definition) && !metric.definition.isEmpty();
        };
        QVERIFY(shows(u"Matched"_s, figures->matched, u"84 of 87 approved mentees"_s));
        QVERIFY(shows(u"On cadence"_s, figures->onCadence,
            u"%1 of 84 active pairings"_s.arg(figures->onCadence.numerator)));
        const auto goals = goalOverviews(seen.database(), seen.program(), storyDay);
        QVERIFY(goals);
        const auto isActive = [](const GoalOverview &goal) { return goal.goal.status == GoalStatus::Active; };
        const auto onTrack = [&](const GoalOverview &goal) {
            return isActive(goal)
                && (goal.course.track == GoalTrack::OnTrack || goal.course.track == GoalTrack::Attained);
        };
        const QString expected = u"%1 of %2 on track"_s.arg(std::ranges::count_if(*goals, onTrack))
                                     .arg(std::ranges::count_if(*goals, isActive));
        QVERIFY(std::ranges::count_if(*goals, isActive) > 0);
        QVERIFY(labelsOf(*named<Tile>(seen.home, u"Goals"_s)).contains(expected));
        const WaveFigures &newest = figures->waves.last();
        const QStringList satisfied = labelsOf(*named<Tile>(seen.home, u"Satisfied"_s));
        QVERIFY(satisfied.contains(formatted(newest.mean)));
        QVERIFY(
            satisfied.contains(u"n = %1, %2 answered"_s.arg(newest.mean.n).arg(formatted(newest.response))));
    }

    void enterOnATileExplainsItsFigure()
    {
        Seen seen;
        auto *tile = named<Tile>(seen.home, u"On cadence"_s);
        tile->setFocus();
        QTest::keyClick(tile, Qt::Key_Return);
        const auto isShown = [] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            return std::ranges::any_of(
                windows, [](const QWidget *w) { return w->isVisible() && w->inherits("QWhatsThat"); });
        };
        QTRY_VERIFY(isShown());
        QVERIFY(tile->toolTip().contains(u"active pairings are on track"_s));
    }

    void everythingThatNeedsSomebodyStandsMostPressingFirst()
    {
        Seen seen;
        const QList<AttentionItem> items = seen.attention();
        QVERIFY(items.size() > 10);
        QCOMPARE(seen.table->shownRows(), int(items.size()));
        for (int row = 0; row < int(items.size()); ++row) {
            QCOMPARE(seen.cell(row, 0), nameOf(items.at(row).kind));
            QCOMPARE(seen.cell(row, 1), items.at(row).subject);
            QCOMPARE(seen.cell(row, 2), items.at(row).reason);
        }
        QCOMPARE(seen.home.badge(), int(items.size()));
        QVERIFY(labelsOf(seen.home).contains(u"Needs you · %1"_s.arg(items.size())));
    }

    void enterOnSomebodyWhoLeftEndsThePairingAndUndoBringsItBack()
    {
        Seen seen;
        QSignalSpy notified(&seen.context, &AppContext::notified);
        const AttentionItem left = seen.goTo(AttentionKind::LeftCompany);
        const qsizetype before = seen.attention().size();
        QTest::keyClick(seen.table, Qt::Key_Return);
        auto *dialog = opened<EndPairingDialog>(seen.home);
        QCOMPARE(named<QComboBox>(*dialog, u"Why"_s)->currentText(), left.reason);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());

        QCOMPARE(notified.size(), 1);
        QCOMPARE(notified.first().at(1).toBool(), true);
        // The mentee of that pairing may be waiting for another now.
        QCOMPARE(seen.table->shownRows(), int(seen.attention().size()));
        // Whoever left is still enrolled, which comes next.
        QVERIFY(seen.cell(0, 1) != left.subject);
        QVERIFY(left.subject.contains(seen.cell(0, 1)));
        QCOMPARE(seen.table->currentIndex().row(), 0);

        QVERIFY(seen.workspace().undo());
        QCOMPARE(seen.table->shownRows(), int(before));
        QCOMPARE(seen.cell(0, 1), left.subject);
    }

    void enterOnAStalledPairGoesToThatPairing()
    {
        Seen seen;
        QSignalSpy requested(&seen.home, &HomeScreen::pairingRequested);
        const AttentionItem stalled = seen.goTo(AttentionKind::Stalled);
        QTest::keyClick(seen.table, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<PairingId>(), *stalled.pairing);
    }

    void enterOnSomebodyUnmatchedGoesToMatching()
    {
        Seen seen;
        QSignalSpy requested(&seen.home, &Screen::screenRequested);
        seen.goTo(AttentionKind::Unmatched);
        QTest::keyClick(seen.table, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), u"matching"_s);
    }

    void aClickOnTheNextStepTakesItAndElsewhereOnlySelects()
    {
        Seen seen;
        QSignalSpy requested(&seen.home, &HomeScreen::pairingRequested);
        const AttentionItem stalled = seen.goTo(AttentionKind::Stalled);
        const QModelIndex current = seen.table->currentIndex();
        const auto click = [&](int column) {
            const QRect cell = seen.table->visualRect(current.siblingAtColumn(column));
            QTest::mouseClick(seen.table->viewport(), Qt::LeftButton, {}, cell.center());
        };
        click(2);
        QCOMPARE(requested.size(), 0);
        click(4);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<PairingId>(), *stalled.pairing);
    }

    void oneKeyLogsAMeetingAndTheRowIsDone()
    {
        Seen seen;
        const AttentionItem stalled = seen.goTo(AttentionKind::Stalled);
        const int badge = seen.home.badge();
        QTest::keyClick(seen.table, Qt::Key_M);
        QCOMPARE(seen.home.badge(), badge - 1);
        for (int row = 0; row < seen.table->shownRows(); ++row)
            QVERIFY(seen.cell(row, 1) != stalled.subject);
        QVERIFY(seen.workspace().undo());
        QCOMPARE(seen.home.badge(), badge);
    }

    void aKindCanBeLookedAtAlone()
    {
        Seen seen;
        const QList<AttentionItem> items = seen.attention();
        auto *filters = seen.home.findChild<FilterBar *>();
        filters->setValue(u"kind"_s, keyOf(AttentionKind::AtRisk));
        QCOMPARE(seen.table->shownRows(),
            int(std::ranges::count(items, AttentionKind::AtRisk, &AttentionItem::kind)));
        QCOMPARE(seen.cell(0, 0), nameOf(AttentionKind::AtRisk));
        filters->clear();
        QCOMPARE(seen.table->shownRows(), int(items.size()));
    }

    void theBadgeIsCountedWhileAnotherScreenIsInView()
    {
        Seen seen;
        const int badge = seen.home.badge();
        const AttentionItem stalled = seen.goTo(AttentionKind::Stalled);
        seen.home.hide();
        QVERIFY(logMeeting(seen.workspace(), {.pairing = *stalled.pairing, .on = storyDay}, storyDay));
        QCOMPARE(seen.home.badge(), badge - 1);
    }

    void anEmptyWorkspaceShowsItsFirstStep()
    {
        AppContext context(storyDay);
        HomeScreen home(context);
        home.show();
        auto workspace = Workspace::inMemory();
        QVERIFY(workspace);
        context.setWorkspace(std::move(*workspace));
        QSignalSpy requested(&home, &HomeScreen::firstStepRequested);
        auto *import = named<QPushButton>(home, u"Import people…"_s);
        QVERIFY(import->isVisible());
        QVERIFY(!named<QPushButton>(home, u"New program…"_s)->isVisible());
        import->setFocus();
        QTest::keyClick(import, Qt::Key_Space);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<FirstStep>(), FirstStep::ImportPeople);
        QCOMPARE(home.badge(), 0);
    }

    void aTrialThatEndsIsConfirmedFromItsMenu()
    {
        SmallProgram story({.name = u"Leadership"_s, .trialDays = 60});
        const PairingId trial = story.pair(u"Tea"_s, u"Tim"_s, QDate(2026, 5, 10), PairingState::Trial);
        given(logMeeting(*story.workspace, {.pairing = trial, .on = QDate(2026, 7, 1)}, storyDay));
        const ParticipantId waiting
            = story.enroll(u"Wanda"_s, ParticipantRole::Mentee, ParticipantState::WaitListed);
        const QList<Program> known{story.program()};
        AppContext context(storyDay);
        context.setWorkspace(std::move(story.workspace));
        context.setPrograms(known);
        HomeScreen home(context);
        home.show();
        auto *table = named<DataTable>(home, u"Needs you"_s);
        QCOMPARE(table->shownRows(), 2);

        QSignalSpy requested(&home, &HomeScreen::participantRequested);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<ParticipantId>(), waiting);

        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return); // the first choice confirms
        QCOMPARE(table->shownRows(), 1);
        const auto confirmed = pairing_table::byId(context.workspace()->database(), trial);
        QVERIFY(confirmed);
        QCOMPARE(confirmed->value().state, PairingState::Active);
    }

    void whereAllIsWellItSaysSo()
    {
        SmallProgram story;
        const PairingId pairing = story.pair(u"Ada"_s, u"Jonas"_s, QDate(2026, 3, 2));
        given(logMeeting(*story.workspace, {.pairing = pairing, .on = QDate(2026, 7, 1)}, storyDay));
        const QList<Program> known{story.program()};
        AppContext context(storyDay);
        context.setWorkspace(std::move(story.workspace));
        context.setPrograms(known);
        HomeScreen home(context);
        home.show();
        auto *quiet = home.findChild<EmptyState *>();
        QVERIFY(quiet->isVisible());
        QVERIFY(quiet->accessibleName().startsWith(u"All quiet"_s));
        QCOMPARE(home.badge(), 0);
        // One pairing is too few for a share.
        QVERIFY(labelsOf(*named<Tile>(home, u"On cadence"_s)).contains(u"too few to show"_s));
    }
};

QTEST_MAIN(TestHome)
#include "tst_home.moc"
