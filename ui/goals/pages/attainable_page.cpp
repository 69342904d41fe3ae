#include "ui/goals/pages/attainable_page.h"

#include "core/metrics/goals/power.h"
#include "core/reports/goal_chart.h"
#include "ui/common/theme/chart_theme.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/form.h"
#include "ui/common/widgets/notice_card.h"
#include "ui/goals/goal_dialogs.h"
#include "ui/render/chart_view.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mentorbook {

AttainablePage::AttainablePage(ProblemAt problemAt)
    : GoalPage(std::move(problemAt))
    , m_form(new Form)
    , m_target(measureField({}))
    , m_people(new QLabel)
    , m_power(new NoticeCard(tr("Whether the change can be seen"), NoticeCard::Kind::Warning))
    , m_chart(new ChartView)
    , m_sentence(new QLabel)
{
    connect(m_target, &QDoubleSpinBox::valueChanged, this, [this] { m_given = true; });
    m_form->addRow(tr("&Target"), m_target, at(GoalInput::Target));
    m_people->setWordWrap(true);
    m_people->setTextFormat(Qt::PlainText);
    m_people->setAccessibleName(tr("In people"));
    theme::setText(m_people, theme::TextRole::Strong);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    theme::setText(m_sentence, theme::TextRole::Small, theme::Role::Secondary);
    m_chart->setTextShown(false);
    m_chart->setPaletteSource(theme::chartPalette);
    m_power->setText({});
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(theme::betweenControls);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    page->addWidget(m_form);
    page->addWidget(m_people);
    page->addWidget(m_power);
    page->addWidget(m_sentence);
    page->addWidget(m_chart);
    page->addStretch();
    connect(m_form, &Form::changed, this, &GoalPage::changed);
}

void AttainablePage::show(const Goal &goal, const MeasureValues &)
{
    setUpMeasureField(m_target, goal);
    m_target->setValue(goal.target.value_or(goal.baseline ? goal.baseline->value : 0));
    m_given = goal.target.has_value();
    if (!m_given && goal.verb == GoalVerb::Keep && goal.baseline)
        m_given = true; // keeping a level says its target
}

void AttainablePage::fill(Goal &goal) const
{
    goal.target = m_given ? std::optional(m_target->value()) : std::nullopt;
}

void AttainablePage::tell(const Goal &goal, const MeasureValues &values, const SmartTick &)
{
    const bool computed = goal.measure && *goal.measure != MeasureKind::TypedIn;
    if (!computed) {
        m_query.reset();
        m_history = {};
    } else if (m_query != queryOf(goal)) {
        m_query = queryOf(goal);
        m_history = historyOf(values, *m_query);
    }
    const ChartDescription chart = targetChart(goal, m_history, locale());
    m_chart->setChart(chart);
    m_chart->setVisible(!chart.series.isEmpty());
    m_chart->setAccessibleName(chart.title);
    m_sentence->setText(chart.sentence);
    m_people->setText(inPeople(goal, values, locale()));
    m_people->setVisible(!m_people->text().isEmpty());
    const auto power = powerCheck(goal, values);
    m_power->setText(power && !power->canBeSeen ? power->sentence : QString());
}

} // namespace mentorbook
