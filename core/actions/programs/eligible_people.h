#pragma once

#include "core/domain/program.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// Whom entry rules admit of everybody employed.
struct EligibleCount
{
    int admitted = 0;
    int employed = 0;
    int hireDateUnknown = 0; // not admitted only because the roster does not say since when

    bool operator==(const EligibleCount &) const = default;
};

// Everybody employed, read once, so that counts are live while rules are typed.
[[nodiscard]] Result<QList<Person>> employedPeople(Database &database);
[[nodiscard]] EligibleCount countEligible(
    const QList<Person> &employed, const EligibilityRules &rules, QDate today);

// "118 of 410 people", with those of unknown hire date
[[nodiscard]] QString describe(const EligibleCount &count);

// The words that rules can name, in use among everybody employed, by name.
struct RuleChoices
{
    QStringList grades;
    QStringList departments;
    QStringList locations;
};
[[nodiscard]] RuleChoices ruleChoices(const QList<Person> &employed);

} // namespace mentorbook
