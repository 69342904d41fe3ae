#pragma once

#include "core/domain/person.h"

namespace mentorbook {

// Who may take part, by what the roster says. Nothing said: everybody.
struct EligibilityRules
{
    std::optional<int> leastMonths = {}; // since the hire date, whole months
    std::optional<int> mostMonths = {};
    QStringList grades = {}; // one of these; empty: any
    QStringList departments = {};
    QStringList locations = {};

    [[nodiscard]] bool admitEverybody() const { return *this == EligibilityRules(); }
    bool operator==(const EligibilityRules &) const = default;
};

// Employed and within every rule on a day. Words are compared without regard to case. Somebody whose roster
// does not say what a rule asks for is not admitted.
[[nodiscard]] bool eligible(const Person &person, const EligibilityRules &rules, QDate today);

// The same by what the roster says alone, whether employed or not.
[[nodiscard]] bool admitted(const RosterEntry &entry, const EligibilityRules &rules, QDate today);

// The rules as a clause: "at least 12 months here, in Sales or Marketing"; empty: everybody.
[[nodiscard]] QString describe(const EligibilityRules &rules);

} // namespace mentorbook
