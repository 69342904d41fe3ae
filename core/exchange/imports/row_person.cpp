#include "core/exchange/imports/row_person.h"

namespace mentorbook {

std::optional<PersonId> personIn(MappedRow &row, Field field, const PeopleDirectory &people)
{
    const auto person = people.find(row.text(field));
    if (person)
        return *person;
    row.reject(field, person.error());
    return std::nullopt;
}

std::optional<PersonId> personOf(MappedRow &row, const PeopleDirectory &people)
{
    const QString number = row.text(Field::EmployeeNumber);
    const QString email = row.text(Field::Email);
    if (number.isEmpty() && email.isEmpty()) {
        row.reject(Field::EmployeeNumber, {}, Tr::tr("an employee number or e-mail of the roster"),
            Tr::tr("The row does not say whom it is about."));
        return std::nullopt;
    }
    if (number.isEmpty())
        return personIn(row, Field::Email, people);
    const std::optional<PersonId> person = personIn(row, Field::EmployeeNumber, people);
    // Who is known by number may have a new address; one of somebody else is a contradiction.
    if (person && !email.isEmpty()) {
        const QList<PersonId> owners = people.byEmail.value(email.toLower());
        if (!owners.isEmpty() && !owners.contains(*person)) {
            row.reject(Field::Email, email, Tr::tr("the e-mail of employee number %1").arg(number),
                Tr::tr("The employee number and the e-mail address are those of two people."));
            return std::nullopt;
        }
    }
    return person;
}

void rejectRepeated(MappedRow &row, PersonId person, const QHash<PersonId, int> &lineOfPerson)
{
    if (const int first = lineOfPerson.value(person); first > 0)
        row.reject(Field::EmployeeNumber, row.text(Field::EmployeeNumber), Tr::tr("every person once"),
            Tr::tr("Line %1 is about the same person.").arg(first));
}

} // namespace mentorbook
