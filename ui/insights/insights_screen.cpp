#include "ui/insights/insights_screen.h"

#include "core/actions/programs/programs.h"
#include "core/storage/workspace.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/day_text.h"
#include "ui/insights/insight_card.h"

#include <QAction>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mentorbook {

using namespace Qt::StringLiterals;

InsightsScreen::InsightsScreen(AppContext &context, QWidget *parent)
    : Screen(context, u"insights"_s, Icon::Insights, tr("Insights"), parent)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(Icon::Insights,
          tr("Charts show how a program is doing. Set up a program, and they fill as pairings meet.")))
{
    const auto goTo = [this](Icon which, const QString &text, const QString &screen) {
        auto *action = new QAction(icon(which), text, this);
        connect(action, &QAction::triggered, this, [this, screen] { Q_EMIT screenRequested(screen); });
        return action;
    };
    m_empty->addAction(goTo(Icon::Home, tr("Go to H&ome"), u"home"_s));

    auto *match = goTo(Icon::Matching, tr("Go to &Matching"), u"matching"_s);
    auto *people = goTo(Icon::People, tr("Go to &People"), u"people"_s);
    m_cards = {new InsightCard(context, tr("Pairing health"), match),
        new InsightCard(context, tr("Meetings by month"), match),
        new InsightCard(context, tr("Satisfaction"), people)};

    m_charts = new QWidget;
    auto *column = new QVBoxLayout(m_charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::betweenCards);
    for (InsightCard *card : m_cards)
        column->addWidget(card);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its controls take the focus, and it follows them
    scroll->setAccessibleName(tr("Charts"));
    scroll->setWidget(m_charts);

    m_pages->addWidget(m_empty);
    m_pages->addWidget(scroll);
    body()->addWidget(m_pages);
}

QSet<QString> InsightsScreen::reads() const
{
    return {u"program"_s, u"participant"_s, u"pairing"_s, u"pairing_member"_s, u"meeting"_s, u"survey_wave"_s,
        u"satisfaction_response"_s, u"roster"_s, u"person"_s};
}

void InsightsScreen::refresh()
{
    Database &database = context().workspace()->database();
    header()->setSummary({});
    m_pages->setCurrentWidget(m_empty);
    if (context().program().isNull())
        return;
    const auto program = programById(database, context().program());
    if (!context().check(program))
        return;
    const auto figures = programFigures(database, *program, context().today());
    if (context().check(figures))
        showFigures(*figures);
}

void InsightsScreen::showFigures(const ProgramFigures &figures)
{
    const Program &program = figures.status.program;
    if (figures.dataThrough.isValid())
        header()->setSummary(tr("Data through %1").arg(longDay(figures.dataThrough)));
    const QList<Insight> insights = programInsights(figures, locale());
    for (const Insight &insight : insights)
        m_cards.at(int(insight.kind))->show(insight, program.name);
    m_pages->setCurrentIndex(1);
}

} // namespace mentorbook
