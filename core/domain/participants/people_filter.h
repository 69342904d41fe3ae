#pragma once

#include "core/domain/person.h"

namespace mentorbook {

// Whom of the roster to take: what is empty admits everybody. Texts are compared whole, whatever the case.
struct PeopleFilter
{
    QStringList departments;
    QStringList locations;
    QStringList countries;
    QStringList grades;
    std::optional<int> atLeastMonths; // of employment; nobody whose hire date is not known
    std::optional<int> atMostMonths;

    bool operator==(const PeopleFilter &) const = default;
};

// Never somebody who has left.
[[nodiscard]] bool admits(const PeopleFilter &filter, const Person &person, QDate today);

} // namespace mentorbook
