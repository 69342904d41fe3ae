#include "ui/people/people_screen.h"

#include "core/domain/names.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/details_pane.h"
#include "ui/common/widgets/filter_bar.h"
#include "ui/people/employment_story.h"
#include "ui/people/export_people_dialog.h"
#include "ui/people/participation_dialog.h"
#include "ui/people/person_details.h"

#include <QAction>
#include <QCollator>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

const QString roleFacet = u"role"_s;
const QString departmentFacet = u"department"_s;
const QString stateFacet = u"state"_s;

enum ColumnOf {
    Number,
    Name,
    Role,
    State,
    Places,
    Matched,
    Job,
    Department,
    Grade,
    Location,
    Manager,
    Employment
};

QString departmentOf(const PersonOverview &person)
{
    return person.participant && !person.participant->department.isEmpty() ? person.participant->department
                                                                           : person.person.roster.department;
}

QString locationOf(const PersonOverview &person)
{
    return person.participant && !person.participant->location.isEmpty() ? person.participant->location
                                                                         : person.person.roster.location;
}

QString employmentOf(const Person &person)
{
    if (!person.employed)
        return person.leftOn ? PeopleScreen::tr("left by %1").arg(shortDay(*person.leftOn))
                             : PeopleScreen::tr("left");
    if (person.leftOn)
        return PeopleScreen::tr("leaves on %1").arg(shortDay(*person.leftOn));
    return person.roster.hireDate ? PeopleScreen::tr("since %1").arg(shortDay(*person.roster.hireDate))
                                  : QString();
}

QString employmentKey(const Person &person)
{
    const QDate day = person.leftOn ? *person.leftOn : person.roster.hireDate.value_or(QDate());
    return (person.employed ? u"0 "_s : u"1 "_s) + day.toString(Qt::ISODate);
}

bool hasPlaces(const PersonOverview &person) { return person.participant && mentors(*person.participant); }

// Options in the order of their labels, with how often each occurs.
QList<FacetOption> optionsOf(const QHash<QString, int> &counts)
{
    QList<FacetOption> options;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        options.append(
            {each.key(), each.key().isEmpty() ? PeopleScreen::tr("(none)") : each.key(), each.value()});
    QCollator collator;
    std::ranges::sort(options,
        [&](const FacetOption &a, const FacetOption &b) { return collator.compare(a.label, b.label) < 0; });
    return options;
}

} // namespace

PeopleScreen::PeopleScreen(AppContext &context, QWidget *parent)
    : Screen(context, u"people"_s, Icon::People, tr("People"), parent)
    , m_model(new RowsModel<PersonOverview>(
          [](const PersonOverview &person) { return person.person.id.value(); }, columns(), this))
{
    buildActions();
    buildPage();
    showSelected();
}

QSet<QString> PeopleScreen::reads() const
{
    return {u"person"_s, u"employment_event"_s, u"program"_s, u"participant"_s, u"participant_skill"_s,
        u"pairing"_s, u"pairing_member"_s, u"meeting"_s};
}

void PeopleScreen::refresh()
{
    m_pairings.reset();
    auto people = peopleOverviews(context().workspace()->database(), context().program());
    if (!context().check(people))
        return;
    const bool hasProgram = !context().program().isNull();
    for (const int column : {Role, State, Places, Matched})
        m_table->setColumnHidden(column, !hasProgram);
    m_model->setRows(std::move(*people));
    m_noProgram->setVisible(!hasProgram && !m_model->rows().isEmpty());
    m_filters->setEnabled(!m_model->rows().isEmpty());
    m_importParticipants->setEnabled(hasProgram && !m_model->rows().isEmpty());
    m_export->setEnabled(!m_model->rows().isEmpty());
    fillFacets();
    filter();
    showSelected();
}

bool PeopleScreen::showPerson(PersonId person)
{
    refreshIfDirty();
    if (m_table->select(person.value()))
        return true;
    m_filters->clear();
    return m_table->select(person.value());
}

QList<PersonOverview> PeopleScreen::find(const QString &text, int atMost)
{
    refreshIfDirty();
    QList<PersonOverview> found;
    for (const PersonOverview &person : m_model->rows()) {
        const RosterEntry &roster = person.person.roster;
        if (found.size() >= atMost)
            break;
        if (roster.name.contains(text, Qt::CaseInsensitive) || roster.employeeNumber.startsWith(text)
            || roster.email.startsWith(text, Qt::CaseInsensitive))
            found.append(person);
    }
    return found;
}

void PeopleScreen::buildActions()
{
    m_import = new QAction(icon(Icon::Import), tr("&Import"), this);
    m_importPeople = new QAction(icon(Icon::Import), tr("Import &people…"), this);
    m_importPeople->setToolTip(tr("Take over who is employed from your HR system's export"));
    m_importParticipants = new QAction(icon(Icon::Import), tr("Import p&articipants…"), this);
    m_importParticipants->setToolTip(tr("Enroll the mentors and mentees of a CSV file in the program"));
    m_importHistory = new QAction(icon(Icon::Clock), tr("Import hi&story…"), this);
    m_importHistory->setToolTip(tr("What was imported when, and what it changed"));
    m_importProfiles = new QAction(icon(Icon::File), tr("Import pro&files…"), this);
    m_importProfiles->setToolTip(tr("How files of each known shape are read"));
    m_participation = new QAction(icon(Icon::Edit), tr("Enro&ll in program…"), this);
    m_export = new QAction(icon(Icon::Export), tr("E&xport people…"), this);
    m_newProgram = new QAction(icon(Icon::Program), tr("&New program…"), this);
    m_clear = new QAction(icon(Icon::Close), tr("Clear filters"), this);
    auto *menu = new QMenu(this);
    menu->addActions({m_importPeople, m_importParticipants});
    menu->addSeparator();
    menu->addActions({m_importHistory, m_importProfiles});
    m_import->setMenu(menu);
    connect(
        m_importPeople, &QAction::triggered, this, [this] { Q_EMIT importRequested(ImportKind::People); });
    connect(m_importParticipants, &QAction::triggered, this,
        [this] { Q_EMIT importRequested(ImportKind::Participants); });
    connect(m_importHistory, &QAction::triggered, this, &PeopleScreen::importHistoryRequested);
    connect(m_importProfiles, &QAction::triggered, this, &PeopleScreen::importProfilesRequested);
    connect(m_newProgram, &QAction::triggered, this, &PeopleScreen::newProgramRequested);
    connect(m_participation, &QAction::triggered, this, &PeopleScreen::editParticipation);
    connect(m_export, &QAction::triggered, this, &PeopleScreen::exportPeople);
    addActions({m_participation, m_importParticipants, m_importHistory, m_importProfiles, m_export});
    header()->addButton(m_export);
    header()->addButton(m_import);
}

void PeopleScreen::buildPage()
{
    m_noProgram = new Card;
    m_noProgram->setAccessibleName(tr("There is no program yet"));
    auto *sentence = new QLabel(tr("There is no program yet that these people could take part in."));
    sentence->setWordWrap(true);
    auto *create = new QPushButton(m_newProgram->icon(), m_newProgram->text());
    create->setAccessibleName(tr("New program"));
    create->setProperty("primary", true);
    connect(create, &QPushButton::clicked, m_newProgram, &QAction::trigger);
    auto *line = new QHBoxLayout;
    line->addWidget(sentence, 1);
    line->addWidget(create);
    m_noProgram->body()->addLayout(line);
    m_noProgram->hide();
    body()->addWidget(m_noProgram);

    m_filters = new FilterBar(tr("Name, job title, manager, …"));
    m_filters->addFacet(roleFacet, tr("Everyone"));
    m_filters->addFacet(departmentFacet, tr("All departments"));
    m_filters->addFacet(stateFacet, tr("All states"));
    connect(m_filters, &FilterBar::changed, this, &PeopleScreen::filter);
    connect(m_clear, &QAction::triggered, m_filters, &FilterBar::clear);
    body()->addWidget(m_filters);

    m_table = new DataTable(tr("People"));
    m_table->setSource(m_model);
    m_table->setColumnWidths({9, 20, 24, 18, 10, 15, 13, 12, 8, 16, 20, 20}, -1);
    m_table->sortBy(Name);
    m_table->addActions({m_participation, m_export});
    m_empty = new EmptyState(Icon::People, QString());
    m_emptyImport = m_empty->addAction(m_importPeople);
    m_emptyClear = m_empty->addAction(m_clear);
    m_table->setEmptyState(m_empty);
    connect(m_table, &DataTable::idsSelected, this, &PeopleScreen::showSelected);
    connect(m_table, &DataTable::shownRowsChanged, this, &PeopleScreen::showCounts);
    connect(m_table, &DataTable::opened, this, &PeopleScreen::editParticipation);

    m_pane = new DetailsPane(tr("Person"));
    m_pane->addButton(m_participation);
    QSplitter *both = DetailsPane::beside(m_table, m_pane);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 0);
    both->setSizes({theme::textWidth(100), theme::textWidth(50)});
    body()->addWidget(both, 1);
}

QList<Column<PersonOverview>> PeopleScreen::columns()
{
    using Row = PersonOverview;
    const auto roster = [](QString RosterEntry::*field) {
        return [field](const Row &row) { return row.person.roster.*field; };
    };
    return {
        {.title = tr("Number"), .text = roster(&RosterEntry::employeeNumber)},
        {.title = tr("Name"), .text = [](const Row &row) { return displayName(row.person.roster); }},
        {.title = tr("Job title"),
            .text = roster(&RosterEntry::jobTitle),
            .toolTip = roster(&RosterEntry::jobTitle)},
        {.title = tr("Department"), .text = departmentOf, .toolTip = departmentOf},
        {.title = tr("Role"),
            .text
            = [](const Row &row) { return row.participant ? nameOf(row.participant->role) : QString(); }},
        {.title = tr("State"),
            .text
            = [](const Row &row) { return row.participant ? nameOf(row.participant->state) : QString(); }},
        {.title = tr("Places left"),
            .text =
                [](const Row &row) {
                    const QLocale locale;
                    return hasPlaces(row)
                        ? tr("%1 of %2")
                              .arg(locale.toString(row.places), locale.toString(row.participant->capacity))
                        : QString();
                },
            .sortKey = [](const Row &row) { return hasPlaces(row) ? QVariant(row.places) : QVariant(); },
            .number = true,
            .headerToolTip = tr("How many mentees a mentor can still take")},
        {.title = tr("Matched"),
            .text =
                [](const Row &row) {
                    return !row.takesPart() ? QString() : row.matched ? tr("yes") : tr("no");
                },
            .headerToolTip = tr("Has or had a pairing in the program")},
        {.title = tr("Grade"), .text = roster(&RosterEntry::grade)},
        {.title = tr("Location"), .text = locationOf, .toolTip = locationOf},
        {.title = tr("Manager"), .text = [](const Row &row) { return row.manager; }},
        {.title = tr("Employment"),
            .text = [](const Row &row) { return employmentOf(row.person); },
            .sortKey = [](const Row &row) { return employmentKey(row.person); }},
    };
}

bool PeopleScreen::isIn(const PersonOverview &person, Group group)
{
    switch (group) {
    case Group::Participants:
        return person.takesPart();
    case Group::Mentors:
        return person.takesPart() && mentors(*person.participant);
    case Group::Mentees:
        return person.takesPart() && isMentored(*person.participant);
    case Group::NotTakingPart:
        return !person.takesPart() && person.person.employed;
    case Group::Left:
        return !person.person.employed;
    }
    Q_UNREACHABLE();
}

void PeopleScreen::fillFacets()
{
    const QList<PersonOverview> &people = m_model->rows();
    QHash<QString, int> departments;
    QHash<int, int> states;
    for (const PersonOverview &person : people) {
        ++departments[departmentOf(person)];
        if (person.participant)
            ++states[int(person.participant->state)];
    }
    QList<FacetOption> groups;
    const std::initializer_list<std::pair<Group, QString>> named = {{Group::Participants, tr("Participants")},
        {Group::Mentors, tr("Mentors")}, {Group::Mentees, tr("Mentees")},
        {Group::NotTakingPart, tr("Not taking part")}, {Group::Left, tr("Left")}};
    for (const auto &[group, label] : named) {
        const auto count = std::ranges::count_if(
            people, [&, kind = group](const PersonOverview &person) { return isIn(person, kind); });
        if (group == Group::Left || !context().program().isNull())
            groups.append({int(group), label, int(count)});
    }
    QList<FacetOption> stateOptions;
    for (int state = 0; state <= int(ParticipantState::Completed); ++state) {
        if (states.contains(state))
            stateOptions.append({state, nameOf(static_cast<ParticipantState>(state)), states.value(state)});
    }
    m_filters->setOptions(roleFacet, groups);
    m_filters->setOptions(departmentFacet, optionsOf(departments));
    m_filters->setOptions(stateFacet, stateOptions);
}

void PeopleScreen::filter()
{
    const QVariant group = m_filters->value(roleFacet);
    const QVariant department = m_filters->value(departmentFacet);
    const QVariant state = m_filters->value(stateFacet);
    m_table->setFilterText(m_filters->text());
    m_table->setRowFilter([this, group, department, state](int row) {
        const PersonOverview &person = m_model->row(row);
        return (!group.isValid() || isIn(person, static_cast<Group>(group.toInt())))
            && (!department.isValid() || departmentOf(person) == department.toString())
            && (!state.isValid() || (person.participant && int(person.participant->state) == state.toInt()));
    });
    showCounts();
}

void PeopleScreen::showCounts()
{
    const int all = int(m_model->rows().size());
    m_filters->setCounts(m_table->shownRows(), all);
    m_empty->setSentence(all == 0 ? tr("Nobody is here yet. Import your HR system's export: people, their "
                                       "departments and managers.")
                                  : tr("Nobody matches these filters."));
    m_emptyImport->setVisible(all == 0);
    m_emptyClear->setVisible(all > 0);
    const auto employed = std::ranges::count_if(
        m_model->rows(), [](const PersonOverview &each) { return each.person.employed; });
    header()->setSummary(all == 0 ? QString() : tr("%Ln people employed", nullptr, int(employed)));
}

void PeopleScreen::showSelected()
{
    const PersonOverview *person = selected();
    const bool hasProgram = !context().program().isNull();
    const bool isIn = person && person->participant;
    m_participation->setText(isIn ? tr("Edit pa&rticipation…") : tr("Enro&ll in program…"));
    m_participation->setEnabled(hasProgram && person && (isIn || person->person.employed));
    m_participation->setToolTip(!hasProgram ? tr("Create a program first")
            : person && !isIn && !person->person.employed
            ? tr("Somebody who left can't be enrolled")
            : tr("Role, state, capacity and skills in the program (Enter)"));
    if (!person) {
        m_pane->showNothing(m_model->rows().isEmpty() ? QString() : tr("Select somebody to see more."));
        return;
    }
    const auto events = employmentEvents(context().workspace()->database(), person->person.id);
    if (!context().check(events))
        return;
    QHash<QString, QString> names;
    for (const PersonOverview &each : m_model->rows())
        names.insert(each.person.roster.employeeNumber, displayName(each.person.roster));
    m_pane->setHeading(displayName(person->person.roster), person->person.roster.jobTitle);
    m_pane->setContent(new PersonDetails({.person = *person,
        .program = programName(),
        .story = employmentStory(*events, names),
        .pairings = pairingsOf(*person),
        .today = context().today()}));
}

const PersonOverview *PeopleScreen::selected() const
{
    const auto id = m_table->currentId();
    return id ? m_model->find(*id) : nullptr;
}

QString PeopleScreen::programName() const
{
    const auto program = std::ranges::find(context().programs(), context().program(), &Program::id);
    if (program != context().programs().end())
        return program->name;
    return context().program().isNull() ? QString() : tr("the program");
}

QList<PairingOverview> PeopleScreen::pairingsOf(const PersonOverview &person)
{
    if (!person.matched)
        return {};
    if (!m_pairings) {
        auto all
            = pairingOverviews(context().workspace()->database(), context().program(), context().today());
        if (!context().check(all))
            return {};
        m_pairings = std::move(*all);
    }
    QList<PairingOverview> own;
    for (const PairingOverview &pairing : *m_pairings) {
        if ((pairing.pairing.mentors + pairing.pairing.mentees).contains(person.participant->id))
            own.append(pairing);
    }
    // The running ones first, then the newest.
    std::ranges::stable_sort(own, [](const PairingOverview &a, const PairingOverview &b) {
        return std::pair(a.isRunning(), a.pairing.startedOn) > std::pair(b.isRunning(), b.pairing.startedOn);
    });
    return own;
}

void PeopleScreen::editParticipation()
{
    const PersonOverview *person = selected();
    if (!person || !m_participation->isEnabled())
        return;
    auto *dialog = new ParticipationDialog(context(), *person, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeopleScreen::exportPeople()
{
    auto *dialog = new ExportPeopleDialog(context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace mentorbook
