#include "core/actions/reports/people_export.h"

#include "core/actions/pairings/pairings.h"
#include "core/domain/names.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/people_table.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

Cell dayCell(const std::optional<QDate> &day) { return day ? Cell(*day) : Cell(); }

struct Column
{
    QString header;
    std::function<Cell(const Person &)> value;
};

using ByNumber = QHash<QString, const Person *>;

Cell valueOf(Field field, const Person &person, const ByNumber &byNumber)
{
    const RosterEntry &r = person.roster;
    const auto ofManager = [&](QString RosterEntry::*what) {
        const Person *manager = byNumber.value(r.managerNumber);
        return manager ? manager->roster.*what : QString();
    };
    switch (field) {
    case Field::EmployeeNumber:
        return r.employeeNumber;
    case Field::Name:
    case Field::FirstName:
    case Field::LastName:
        return r.name;
    case Field::Email:
        return r.email;
    case Field::JobTitle:
        return r.jobTitle;
    case Field::Department:
        return r.department;
    case Field::Grade:
        return r.grade;
    case Field::Location:
        return r.location;
    case Field::Country:
        return r.country;
    case Field::ManagerNumber:
        return r.managerNumber;
    case Field::ManagerEmail:
        return ofManager(&RosterEntry::email);
    case Field::ManagerName:
        return ofManager(&RosterEntry::name);
    case Field::HireDate:
        return dayCell(r.hireDate);
    case Field::LeavingDate:
        return dayCell(person.leftOn);
    case Field::LeavingReason:
        return r.leavingReason ? Cell(keyOf(*r.leavingReason)) : Cell();
    default:
        return {};
    }
}

std::vector<Column> ownColumns(const QList<Person> &people)
{
    std::vector<Column> columns = {
        {u"Employee Number"_s, [](const Person &p) { return p.roster.employeeNumber; }},
        {u"Name"_s, [](const Person &p) { return p.roster.name; }},
        {u"Email"_s, [](const Person &p) { return p.roster.email; }},
        {u"Job Title"_s, [](const Person &p) { return p.roster.jobTitle; }},
        {u"Department"_s, [](const Person &p) { return p.roster.department; }},
        {u"Grade"_s, [](const Person &p) { return p.roster.grade; }},
        {u"Location"_s, [](const Person &p) { return p.roster.location; }},
        {u"Country"_s, [](const Person &p) { return p.roster.country; }},
        {u"Manager Number"_s, [](const Person &p) { return p.roster.managerNumber; }},
        {u"Hire Date"_s, [](const Person &p) { return dayCell(p.roster.hireDate); }},
        {u"Employed"_s, [](const Person &p) { return p.employed ? u"yes"_s : u"no"_s; }},
        {u"Left On"_s, [](const Person &p) { return dayCell(p.leftOn); }},
    };
    QStringList names;
    for (const Person &person : people)
        names += person.roster.custom.keys();
    names.removeDuplicates();
    names.sort();
    for (const QString &name : std::as_const(names))
        columns.push_back({name, [name](const Person &p) { return p.roster.custom.value(name); }});
    return columns;
}

std::vector<Column> columnsOf(const ColumnMapping &mapping, const ByNumber &byNumber)
{
    std::vector<Column> columns;
    bool hasName = mapping.columnOf(Field::Name).has_value();
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        QString header = mapping.columns[i];
        if (const QString name = mapping.custom.value(i); !name.isEmpty()) {
            columns.push_back({header, [name](const Person &p) { return p.roster.custom.value(name); }});
            continue;
        }
        const std::optional<Field> field = mapping.fields[i];
        if (!field)
            continue;
        if (*field == Field::FirstName || *field == Field::LastName) {
            if (std::exchange(hasName, true))
                continue;
            header = u"Name"_s;
        }
        columns.push_back(
            {header, [field, &byNumber](const Person &p) { return valueOf(*field, p, byNumber); }});
    }
    return columns;
}

// What became of somebody in the program.
struct Outcome
{
    Participant participant;
    int pairings = 0;
    int completed = 0;
    int meetingsHeld = 0;
    std::optional<QDate> firstPaired;
    std::optional<QDate> lastMeeting;
};

Result<QHash<PersonId, Outcome>> outcomesOf(Database &database, const Program &program, QDate today)
{
    auto rows = participant_table::ofProgram(database, program.id);
    if (!rows)
        return passOn(rows);
    auto overviews = pairingOverviews(database, program.id, today);
    if (!overviews)
        return passOn(overviews);
    QHash<PersonId, Outcome> outcomes;
    for (const ParticipantRow &row : *rows)
        outcomes.insert(row.person.id, {.participant = row.participant});
    for (const PairingOverview &overview : *overviews) {
        for (const PairingMember &member : overview.mentors + overview.mentees) {
            Outcome &outcome = outcomes[member.person];
            ++outcome.pairings;
            outcome.completed += overview.pairing.state == PairingState::Completed ? 1 : 0;
            outcome.meetingsHeld += overview.meetingsHeld(today);
            outcome.firstPaired = std::min(
                outcome.firstPaired.value_or(overview.pairing.startedOn), overview.pairing.startedOn);
            if (const auto last = overview.verdict.lastMet)
                outcome.lastMeeting = std::max(outcome.lastMeeting.value_or(*last), *last);
        }
    }
    return outcomes;
}

const QStringList outcomeColumns = {u"Program"_s, u"Program Role"_s, u"Program State"_s, u"Enrolled On"_s,
    u"Pairings"_s, u"First Paired On"_s, u"Completed Pairings"_s, u"Meetings Held"_s, u"Last Meeting"_s};

QList<Cell> cellsOf(const Outcome &outcome, const Program &program)
{
    return {program.name, keyOf(outcome.participant.role), keyOf(outcome.participant.state),
        dayCell(outcome.participant.enrolledOn), qint64(outcome.pairings), dayCell(outcome.firstPaired),
        qint64(outcome.completed), qint64(outcome.meetingsHeld), dayCell(outcome.lastMeeting)};
}

} // namespace

Result<ExportTable> peopleExport(Database &database, const PeopleExport &wish, QDate today)
{
    auto people = people_table::all(database);
    if (!people)
        return passOn(people);
    QHash<PersonId, Outcome> outcomes;
    if (wish.program) {
        auto found = outcomesOf(database, *wish.program, today);
        if (!found)
            return passOn(found);
        outcomes = std::move(*found);
    }
    ByNumber byNumber;
    for (const Person &person : std::as_const(*people))
        byNumber.insert(person.roster.employeeNumber, &person);
    const std::vector<Column> columns
        = wish.profile ? columnsOf(wish.profile->mapping, byNumber) : ownColumns(*people);

    ExportTable table{.name = u"people"_s, .columns = {}, .rows = {}};
    for (const Column &column : columns)
        table.columns.append(column.header);
    if (wish.program)
        table.columns += outcomeColumns;
    for (const Person &person : std::as_const(*people)) {
        const auto outcome = outcomes.constFind(person.id);
        if (wish.participantsOnly && outcome == outcomes.constEnd())
            continue;
        QList<Cell> cells;
        for (const Column &column : columns)
            cells.append(column.value(person));
        if (wish.program && outcome != outcomes.constEnd())
            cells += cellsOf(*outcome, *wish.program);
        cells.resize(table.columns.size());
        table.rows.append(std::move(cells));
    }
    return table;
}

} // namespace mentorbook
