#include "core/actions/programs/people.h"

namespace mentorbook {

bool PersonOverview::takesPart() const
{
    return participant && participant->state != ParticipantState::Declined
        && participant->state != ParticipantState::Withdrawn;
}

Result<QList<PersonOverview>> peopleOverviews(Database &database, ProgramId program)
{
    auto people = people_table::all(database);
    if (!people)
        return passOn(people);
    auto rows = participant_table::ofProgram(database, program);
    if (!rows)
        return passOn(rows);
    QHash<QString, QString> names;
    for (const Person &person : *people)
        names.insert(person.roster.employeeNumber, displayName(person.roster));
    QHash<PersonId, const ParticipantRow *> taking;
    for (const ParticipantRow &row : *rows)
        taking.insert(row.person.id, &row);

    QList<PersonOverview> overviews;
    overviews.reserve(people->size());
    for (Person &person : *people) {
        PersonOverview overview;
        overview.manager = names.value(person.roster.managerNumber, person.roster.managerNumber);
        if (const ParticipantRow *row = taking.value(person.id)) {
            overview.participant = row->participant;
            overview.places = row->places;
            overview.matched = row->matched;
        }
        overview.person = std::move(person);
        overviews.append(std::move(overview));
    }
    return overviews;
}

Result<QList<EmploymentEvent>> employmentEvents(Database &database, PersonId person)
{
    return people_table::eventsOf(database, person);
}

} // namespace mentorbook
