#include "ui/program/pages/eligibility_edit.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/check_list.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace mentorbook {

namespace {

constexpr int openEnd = -1; // no rule

QSpinBox *monthsField(const QString &name, const QString &without)
{
    auto *field = new QSpinBox;
    field->setRange(openEnd, 600);
    field->setSpecialValueText(without);
    field->setSuffix(EligibilityEdit::tr(" months"));
    field->setAccessibleName(name);
    return field;
}

std::optional<int> monthsIn(const QSpinBox *field)
{
    return field->value() == openEnd ? std::nullopt : std::optional(field->value());
}

} // namespace

EligibilityEdit::EligibilityEdit(const QString &name, const QList<Person> &employed, QDate today)
    : m_employed(employed)
    , m_today(today)
    , m_choices(ruleChoices(employed))
    , m_least(monthsField(tr("%1: here for at least").arg(name), tr("any time")))
    , m_most(monthsField(tr("%1: here for at most").arg(name), tr("any time")))
    , m_departments(new CheckList(tr("%1: departments").arg(name)))
    , m_grades(new CheckList(tr("%1: grades").arg(name)))
    , m_locations(new CheckList(tr("%1: locations").arg(name)))
    , m_count(new QLabel)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::NoFocus);
    m_count->setAccessibleName(tr("%1: how many people").arg(name));
    m_count->setWordWrap(true);
    theme::setText(m_count, theme::TextRole::Strong);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::betweenControls);
    grid->setVerticalSpacing(theme::insideGroup);
    const auto put = [&](QWidget *field, const QString &title, int row, int column) {
        auto *label = new QLabel(title);
        theme::setText(label, theme::TextRole::Small, theme::Role::Secondary);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row + 1, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
    };
    put(m_least, tr("Here for at least"), 0, 0);
    put(m_most, tr("Here for at most"), 0, 1);
    put(m_departments, tr("Departments"), 2, 0);
    put(m_grades, tr("Grades"), 2, 1);
    put(m_locations, tr("Locations"), 2, 2);
    grid->addWidget(m_count, 4, 0, 1, 3);
    const auto noticed = [this] {
        recount();
        Q_EMIT changed();
    };
    for (QSpinBox *field : {m_least, m_most})
        connect(field, &QSpinBox::valueChanged, this, noticed);
    for (CheckList *list : {m_departments, m_grades, m_locations})
        connect(list, &CheckList::changed, this, noticed);
    setRules({});
}

void EligibilityEdit::setRules(const EligibilityRules &rules)
{
    if (rules == this->rules() && m_departments->count() == m_choices.departments.size()) {
        recount();
        return;
    }
    m_least->setValue(rules.leastMonths.value_or(openEnd));
    m_most->setValue(rules.mostMonths.value_or(openEnd));
    m_departments->setWords(m_choices.departments, rules.departments);
    m_grades->setWords(m_choices.grades, rules.grades);
    m_locations->setWords(m_choices.locations, rules.locations);
    recount();
}

EligibilityRules EligibilityEdit::rules() const
{
    return {.leastMonths = monthsIn(m_least),
        .mostMonths = monthsIn(m_most),
        .grades = m_grades->ticked(),
        .departments = m_departments->ticked(),
        .locations = m_locations->ticked()};
}

EligibleCount EligibilityEdit::count() const { return countEligible(m_employed, rules(), m_today); }

void EligibilityEdit::recount() { m_count->setText(describe(count())); }

} // namespace mentorbook
