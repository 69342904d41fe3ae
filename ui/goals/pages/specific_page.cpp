#include "ui/goals/pages/specific_page.h"

#include "core/domain/design_names.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/check_list.h"
#include "ui/common/widgets/form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mentorbook {

SpecificPage::SpecificPage(ProblemAt problemAt)
    : GoalPage(std::move(problemAt))
    , m_form(new Form)
    , m_measure(new QComboBox)
    , m_typedName(new QLineEdit)
    , m_typedBetter(new QComboBox)
    , m_verb(new QComboBox)
    , m_role(new QComboBox)
    , m_places(new QWidget)
    , m_departments(new CheckList(tr("Departments")))
    , m_grades(new CheckList(tr("Grades")))
    , m_locations(new CheckList(tr("Locations")))
    , m_people(new QLabel)
{
    m_measure->addItem(tr("Choose a measure"));
    for (const MeasureKind kind : allMeasures()) {
        const MeasureDefinition &definition = measureDefinition(kind);
        m_measure->addItem(definition.title, int(kind));
        m_measure->setItemData(m_measure->count() - 1, definition.definition, Qt::ToolTipRole);
    }
    m_typedName->setPlaceholderText(tr("Sick days per person"));
    m_typedBetter->addItem(tr("More is better"), true);
    m_typedBetter->addItem(tr("Less is better"), false);
    m_role->addItem(tr("Everybody in the program"));
    m_role->addItem(tr("Mentees"), int(ParticipantRole::Mentee));
    m_role->addItem(tr("Mentors"), int(ParticipantRole::Mentor));

    auto *places = new QGridLayout(m_places);
    places->setContentsMargins(0, 0, 0, 0);
    places->setHorizontalSpacing(theme::betweenControls);
    places->setVerticalSpacing(theme::insideGroup);
    int column = 0;
    for (CheckList *list : {m_departments, m_grades, m_locations}) {
        auto *title = new QLabel(list->accessibleName());
        theme::setText(title, theme::TextRole::Small, theme::Role::Secondary);
        places->addWidget(title, 0, column);
        places->addWidget(list, 1, column, Qt::AlignTop);
        places->setColumnStretch(column++, 1);
        connect(list, &CheckList::changed, this, &GoalPage::changed);
    }
    m_people->setAccessibleName(tr("People in the group"));
    theme::setText(m_people, theme::TextRole::Strong);

    m_form->addRow(tr("&Measure"), m_measure, at(GoalInput::Measure));
    m_form->addRow(tr("N&ame"), m_typedName, at(GoalInput::TypedName));
    m_form->addRow(tr("D&irection"), m_typedBetter);
    m_form->addRow(tr("&What shall happen"), m_verb, at(GoalInput::Verb));
    m_form->addRow(tr("&Group"), m_role, at(GoalInput::Group));
    m_form->addRow(tr("Only &those in"), m_places, {}, tr("Nothing ticked: from anywhere."));
    m_form->addRow(tr("Today"), m_people);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_form);
    page->addStretch();
    connect(m_form, &Form::changed, this, &GoalPage::changed);
}

void SpecificPage::show(const Goal &goal, const MeasureValues &values)
{
    m_measure->setCurrentIndex(goal.measure ? m_measure->findData(int(*goal.measure)) : 0);
    m_typedName->setText(goal.typed.name);
    m_typedBetter->setCurrentIndex(goal.typed.higherIsBetter ? 0 : 1);
    offerVerbs(goal);
    m_role->setCurrentIndex(goal.group.role ? m_role->findData(int(*goal.group.role)) : 0);
    const GroupChoices choices = groupChoices(values);
    m_departments->setWords(choices.departments, goal.group.departments);
    m_grades->setWords(choices.grades, goal.group.grades);
    m_locations->setWords(choices.locations, goal.group.locations);
}

void SpecificPage::offerVerbs(const Goal &goal)
{
    const QSignalBlocker quiet(m_verb);
    m_verb->clear();
    m_verb->addItem(tr("Choose"));
    for (const GoalVerb verb : verbsFor(goal))
        m_verb->addItem(nameOf(verb), int(verb));
    const int index = goal.verb ? m_verb->findData(int(*goal.verb)) : 0;
    m_verb->setCurrentIndex(std::max(0, index));
}

void SpecificPage::fill(Goal &goal) const
{
    const QVariant measure = m_measure->currentData();
    goal.measure = measure.isValid() ? std::optional(MeasureKind(measure.toInt())) : std::nullopt;
    goal.typed.name = m_typedName->text();
    goal.typed.higherIsBetter = m_typedBetter->currentData().toBool();
    const QVariant verb = m_verb->currentData();
    goal.verb = verb.isValid() ? std::optional(GoalVerb(verb.toInt())) : std::nullopt;
    const QVariant role = m_role->currentData();
    goal.group.role = role.isValid() ? std::optional(ParticipantRole(role.toInt())) : std::nullopt;
    goal.group.departments = m_departments->ticked();
    goal.group.grades = m_grades->ticked();
    goal.group.locations = m_locations->ticked();
}

void SpecificPage::tell(const Goal &goal, const MeasureValues &values, const SmartTick &)
{
    const bool typed = goal.measure == MeasureKind::TypedIn;
    m_form->setRowVisible(m_typedName, typed);
    m_form->setRowVisible(m_typedBetter, typed);
    offerVerbs(goal);
    const int people = peopleIn(values, goal.group);
    m_people->setText(tr("%n people: %1", nullptr, people).arg(groupText(goal.group)));
}

} // namespace mentorbook
