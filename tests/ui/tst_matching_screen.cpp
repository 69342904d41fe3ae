#include "core/actions/programs.h"
#include "core/actions/rounds.h"
#include "core/actions/sample.h"
#include "ui/common/app_context.h"
#include "ui/common/cards.h"
#include "ui/common/data_table.h"
#include "ui/common/theme.h"
#include "ui/matching/matching_screen.h"

#include <QDialog>
#include <QtTest>

using namespace mentorbook;
using namespace Qt::StringLiterals;

class TestMatchingScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picture();
};

void TestMatchingScreen::picture()
{
    AppContext context(QDate(2026, 7, 6));
    auto made = Workspace::inMemory();
    QVERIFY(made);
    QVERIFY(fillWithSample(**made, QDate(2026, 7, 6)));
    auto all = programs((*made)->database());
    context.setWorkspace(std::move(*made));
    context.setPrograms(*all);
    theme::Theme theme(qEnvironmentVariableIsSet("DARK") ? theme::Scheme::HighContrast : theme::Scheme::System);
    MatchingScreen screen(context);
    screen.resize(1180, 760);
    screen.show();
    QTest::qWait(100);
    screen.grab().save(u"/tmp/m1.png"_s);
    screen.newRound();
    QTest::qWait(100);
    auto *dialog = screen.findChild<QDialog *>();
    QVERIFY(dialog);
    dialog->grab().save(u"/tmp/m2.png"_s);
    dialog->accept();
    QTest::qWait(1000);
    screen.grab().save(u"/tmp/m3.png"_s);
}

QTEST_MAIN(TestMatchingScreen)
#include "tst_matching_screen.moc"
