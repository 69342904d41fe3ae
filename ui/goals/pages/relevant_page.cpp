#include "ui/goals/pages/relevant_page.h"

#include "core/domain/names.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace mentorbook {

RelevantPage::RelevantPage(ProblemAt problemAt)
    : GoalPage(std::move(problemAt))
    , m_form(new Form)
    , m_aim(new QComboBox)
    , m_note(new QLabel)
{
    m_aim->setEditable(true);
    m_aim->setInsertPolicy(QComboBox::NoInsert);
    m_aim->lineEdit()->setPlaceholderText(tr("Choose an aim or write your own"));
    m_aim->lineEdit()->setAccessibleName(tr("Aim of the organization"));
    m_aim->setMinimumContentsLength(20);
    m_form->addRow(tr("&Aim of the organization"), m_aim, at(GoalInput::Aim));

    auto *criteria = new QWidget;
    auto *grid = new QGridLayout(criteria);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::spacing(4));
    grid->setVerticalSpacing(theme::insideGroup);
    constexpr int kinds = int(LastCriterionKind) + 1;
    constexpr int rows = (kinds + 1) / 2; // in two columns
    for (int i = 0; i < kinds; ++i) {
        const auto kind = CriterionKind(i);
        const int column = i < rows ? 0 : 3;
        Line line{.kind = kind, .asked = new QCheckBox(nameOf(kind)), .weight = new QSpinBox};
        line.asked->setAccessibleName(nameOf(kind));
        line.weight->setRange(0, 100);
        line.weight->setAccessibleName(tr("Weight of “%1”").arg(nameOf(kind)));
        grid->addWidget(line.asked, i % rows, column);
        grid->addWidget(line.weight, i % rows, column + 1);
        connect(line.asked, &QCheckBox::toggled, line.weight, &QWidget::setEnabled);
        connect(line.asked, &QCheckBox::toggled, this, &GoalPage::changed);
        connect(line.weight, &QSpinBox::valueChanged, this, &GoalPage::changed);
        m_lines.append(line);
    }
    grid->setColumnMinimumWidth(2, theme::spacing(6));
    grid->setColumnStretch(5, 1);
    m_form->addRow(tr("Asks of &pairing"), criteria, at(GoalInput::Criteria),
        tr("Criteria get these weights when the goal is added, and name the goal as their reason."));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    theme::setText(m_note, theme::TextRole::Body, theme::Role::Secondary);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(theme::betweenControls);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    page->addWidget(m_form);
    page->addWidget(m_note);
    page->addStretch();
    connect(m_form, &Form::changed, this, &GoalPage::changed);
}

void RelevantPage::show(const Goal &goal, const MeasureValues &values)
{
    const QSignalBlocker quiet(m_aim);
    m_aim->clear();
    m_aim->addItems(suggestedAims(values.program.purpose));
    m_aim->setEditText(goal.aim);
    for (const Line &line : std::as_const(m_lines)) {
        const auto asked = std::ranges::find(goal.criteria, line.kind, &ServedCriterion::kind);
        const bool is = asked != goal.criteria.end();
        line.asked->setChecked(is);
        line.weight->setEnabled(is);
        line.weight->setValue(is ? asked->weight : 25);
    }
}

void RelevantPage::fill(Goal &goal) const
{
    goal.aim = m_aim->currentText();
    goal.criteria.clear();
    for (const Line &line : m_lines) {
        if (line.asked->isChecked())
            goal.criteria.append({.kind = line.kind, .weight = line.weight->value()});
    }
}

void RelevantPage::tell(const Goal &goal, const MeasureValues &, const SmartTick &tick)
{
    QStringList lines;
    QStringList proposed;
    for (const ServedCriterion &criterion : proposedCriteria(goal))
        proposed.append(tr("%1 %2", "a criterion and its weight")
                .arg(nameOf(criterion.kind), locale().toString(criterion.weight)));
    lines.append(proposed.isEmpty()
            ? tr("This measure asks nothing of how people are paired.")
            : tr("Proposed for this measure: %1.").arg(proposed.join(QStringLiteral(", "))));
    for (const GoalProblem &warning : tick.warnings)
        lines.append(warning.sentence);
    m_note->setText(lines.join(u'\n'));
}

} // namespace mentorbook
