#include "ui/matching/criteria_editor.h"

#include "core/domain/names.h"
#include "core/matching/scoring.h"
#include "ui/common/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>

namespace mentorbook {

namespace {

constexpr int goalLength = 200;

QString meaningOf(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::Skills:
        return CriteriaEditor::tr("The mentor offers the skills that the mentee wants.");
    case CriterionKind::Department:
        return CriteriaEditor::tr("They come from different departments.");
    case CriterionKind::Location:
        return CriteriaEditor::tr("They work at the same location.");
    case CriterionKind::Experience:
        return CriteriaEditor::tr("The mentor is above: by 2 or 3 grades, or by 3 to 10 years.");
    case CriterionKind::Goals:
        return CriteriaEditor::tr("The mentor can help with the mentee's goals.");
    case CriterionKind::Interests:
        return CriteriaEditor::tr("They have interests in common.");
    case CriterionKind::Values:
        return CriteriaEditor::tr("Their answers about values and personality fit.");
    case CriterionKind::WorkingHours:
        return CriteriaEditor::tr("Their working hours meet.");
    case CriterionKind::Language:
        return CriteriaEditor::tr("They have a language in common.");
    case CriterionKind::Diversity:
        return CriteriaEditor::tr("Both meet the other's wishes about background.");
    case CriterionKind::RankedChoices:
        return CriteriaEditor::tr("They are among each other's choices.");
    case CriterionKind::CustomFields:
        return CriteriaEditor::tr("Your own fields are as wished.");
    case CriterionKind::CareerPath:
        return CriteriaEditor::tr("The mentor holds or held the role that the mentee aims at.");
    }
    Q_UNREACHABLE();
}

QString mustOf(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::Skills:
        return CriteriaEditor::tr("At least one, always");
    case CriterionKind::Department:
        return CriteriaEditor::tr("Always different");
    case CriterionKind::Location:
        return CriteriaEditor::tr("Always the same");
    case CriterionKind::Experience:
        return CriteriaEditor::tr("Always above");
    case CriterionKind::Goals:
        return CriteriaEditor::tr("At least one, always");
    case CriterionKind::Interests:
        return CriteriaEditor::tr("At least one, always");
    case CriterionKind::Values:
        return CriteriaEditor::tr("Never opposite in all");
    case CriterionKind::WorkingHours:
        return CriteriaEditor::tr("Always some hours");
    case CriterionKind::Language:
        return CriteriaEditor::tr("Always one in common");
    case CriterionKind::Diversity:
        return CriteriaEditor::tr("At least one wish, always");
    case CriterionKind::RankedChoices:
        return CriteriaEditor::tr("Always chosen by one of them");
    case CriterionKind::CustomFields:
        return CriteriaEditor::tr("At least one, always");
    case CriterionKind::CareerPath:
        return CriteriaEditor::tr("Always");
    }
    Q_UNREACHABLE();
}

} // namespace

CriteriaEditor::CriteriaEditor(const QList<Criterion> &criteria, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::cardPadding);
    m_grid->setVerticalSpacing(theme::insideGroup);
    m_grid->setColumnStretch(1, 1);
    for (const Criterion &criterion : criteria)
        addRow(criterion);
    // A program may leave some out: they can be given a weight all the same.
    for (const CriterionKind kind : {CriterionKind::Skills, CriterionKind::Department,
             CriterionKind::Location, CriterionKind::Experience}) {
        if (std::ranges::find(m_rows, kind, &Row::kind) == m_rows.end())
            addRow({.kind = kind});
    }
    updateState();
}

void CriteriaEditor::addRow(const Criterion &criterion)
{
    const QString name = nameOf(criterion.kind);
    auto *title = new QLabel(name);
    theme::setText(title, theme::TextRole::Strong);
    auto *meaning = new QLabel(meaningOf(criterion.kind));
    meaning->setWordWrap(true);
    theme::setText(meaning, theme::TextRole::Small, theme::Role::Secondary);

    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, 100);
    slider->setPageStep(10);
    slider->setFocusPolicy(Qt::ClickFocus); // the number beside it is one stop of Tab, and enough
    slider->setMinimumWidth(theme::textWidth(28));
    slider->setAccessibleName(tr("Weight of %1, as a slider").arg(name));
    auto *weight = new QSpinBox;
    weight->setRange(0, 100);
    weight->setAccessibleName(tr("Weight of %1").arg(name));
    weight->setAccessibleDescription(meaning->text());
    weight->setToolTip(tr("0 to 100, relative to the others"));
    auto *share = new QLabel;
    share->setMinimumWidth(theme::textWidth(6));
    share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    theme::setText(share, theme::TextRole::Body, theme::Role::Secondary);
    auto *must = new QCheckBox(mustOf(criterion.kind));
    must->setChecked(criterion.must);
    must->setAccessibleName(tr("%1 must hold: %2").arg(name, must->text()));
    must->setToolTip(tr(
        "Pairs that do not meet this at all are not formed. Nobody is shut out because data are missing."));

    auto *goalTitle = new QLabel(tr("Serves the goal"));
    theme::setText(goalTitle, theme::TextRole::Small, theme::Role::Secondary);
    auto *goal = new QLineEdit(criterion.goal);
    goal->setMaxLength(goalLength);
    goal->setCursorPosition(0); // a long one shows how it begins
    goal->setAccessibleName(tr("Goal that %1 serves").arg(name));
    goalTitle->setBuddy(goal);
    auto *noGoal = new QLabel(tr("Serves no goal yet"));
    theme::setText(noGoal, theme::TextRole::Small, theme::Role::Warning);
    // Keeps its place, so that nothing moves while one types.
    QSizePolicy keeps = noGoal->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    noGoal->setSizePolicy(keeps);

    const int line = m_grid->rowCount();
    if (!m_rows.isEmpty())
        m_grid->setRowMinimumHeight(line, theme::betweenControls);
    m_grid->addWidget(title, line + 1, 0);
    m_grid->addWidget(slider, line + 1, 1);
    m_grid->addWidget(weight, line + 1, 2);
    m_grid->addWidget(share, line + 1, 3);
    m_grid->addWidget(must, line + 1, 4);
    m_grid->addWidget(meaning, line + 2, 1, 1, 4);
    m_grid->addWidget(goalTitle, line + 3, 0);
    m_grid->addWidget(goal, line + 3, 1, 1, 3);
    m_grid->addWidget(noGoal, line + 3, 4);

    connect(slider, &QSlider::valueChanged, weight, &QSpinBox::setValue);
    connect(weight, &QSpinBox::valueChanged, slider, &QSlider::setValue);
    weight->setValue(criterion.weight);
    connect(weight, &QSpinBox::valueChanged, this, [this] { updateState(); });
    connect(must, &QCheckBox::toggled, this, [this] { updateState(); });
    connect(goal, &QLineEdit::textChanged, this, [this] { updateState(); });
    m_rows.append({criterion.kind, slider, weight, share, must, goal, noGoal});
}

QList<Criterion> CriteriaEditor::criteria() const
{
    QList<Criterion> criteria;
    for (const Row &row : m_rows)
        criteria.append({.kind = row.kind,
            .weight = row.weight->value(),
            .must = row.must->isChecked(),
            .goal = row.goal->text().simplified()});
    return criteria;
}

void CriteriaEditor::focusFirst() { m_rows.first().weight->setFocus(Qt::OtherFocusReason); }

void CriteriaEditor::updateState()
{
    const QList<Criterion> now = criteria();
    const bool any = std::ranges::any_of(now, [](const Criterion &c) { return c.weight > 0; });
    const std::vector<int> shares = any ? sharesOf(now) : std::vector<int>(size_t(now.size()));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        row.share->setText(
            tr("%1 %", "share of the total").arg(QLocale().toString((shares[size_t(i)] + 50) / 100)));
        row.share->setAccessibleName(
            tr("%1 weighs %2 of the total").arg(nameOf(row.kind), row.share->text()));
        row.noGoal->setVisible(now[i].goal.isEmpty() && (now[i].weight > 0 || now[i].must));
    }
    Q_EMIT changed();
}

} // namespace mentorbook
