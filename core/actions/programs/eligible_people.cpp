#include "core/actions/programs/eligible_people.h"

#include "core/base/tr.h"
#include "core/storage/tables/people_table.h"

#include <algorithm>

namespace mentorbook {

namespace {

QStringList wordsInUse(const QList<Person> &people, QString RosterEntry::*field)
{
    QMap<QString, QString> words; // each once, whatever the case
    for (const Person &person : people) {
        const QString &word = person.roster.*field;
        if (!word.isEmpty())
            words.insert(word.toCaseFolded(), word);
    }
    return words.values();
}

} // namespace

Result<QList<Person>> employedPeople(Database &database)
{
    auto people = people_table::all(database);
    if (!people)
        return people;
    people->removeIf([](const Person &person) { return !person.employed; });
    return people;
}

EligibleCount countEligible(const QList<Person> &employed, const EligibilityRules &rules, QDate today)
{
    EligibilityRules withoutTenure = rules;
    withoutTenure.leastMonths.reset();
    withoutTenure.mostMonths.reset();
    EligibleCount count{.employed = int(employed.size())};
    for (const Person &person : employed) {
        if (eligible(person, rules, today))
            ++count.admitted;
        else if (!person.roster.hireDate && eligible(person, withoutTenure, today))
            ++count.hireDateUnknown;
    }
    return count;
}

QString describe(const EligibleCount &count)
{
    const QString text = Tr::tr("%1 of %n people", nullptr, count.employed).arg(count.admitted);
    if (count.hireDateUnknown == 0)
        return text;
    return Tr::tr("%1; of %n more the roster has no hire date", nullptr, count.hireDateUnknown).arg(text);
}

RuleChoices ruleChoices(const QList<Person> &employed)
{
    return {.grades = wordsInUse(employed, &RosterEntry::grade),
        .departments = wordsInUse(employed, &RosterEntry::department),
        .locations = wordsInUse(employed, &RosterEntry::location)};
}

} // namespace mentorbook
