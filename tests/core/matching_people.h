#pragma once

#include "core/matching/round.h"

#include <random>

// Cohorts for the tests and benchmarks of pairing.
namespace mentorbook::matching_people {

using Random = std::mt19937;

inline int below(Random &random, int limit) { return int(random() % unsigned(limit)); }

inline MatchingCandidate somebody(int number)
{
    return {.participant = ParticipantId(number),
        .person = PersonId(1'000'000 + number),
        .employeeNumber = QString::number(number).rightJustified(7, u'0'),
        .name = QStringLiteral("Person %1").arg(number)};
}

inline QStringList some(Random &random, const QString &word, int different, int most)
{
    QStringList texts;
    for (int i = below(random, most + 1); i > 0; --i)
        texts.append(word.arg(below(random, different)));
    return texts;
}

// Every criterion there is, some of them musts on demand.
inline QList<Criterion> everyCriterion(Random &random, bool musts)
{
    QList<Criterion> criteria;
    for (int kind = 0; kind <= int(LastCriterionKind); ++kind)
        criteria.append({.kind = CriterionKind(kind),
            .weight = kind == 0 ? 20 : below(random, 40),
            .must = musts && below(random, 6) == 0});
    return criteria;
}

// Somebody with something of everything, and gaps.
inline MatchingCandidate somebodyWithEverything(Random &random, int number, int everybody)
{
    MatchingCandidate one = somebody(number);
    const auto maybe = [&](const QString &text) { return below(random, 8) ? text : QString(); };
    one.department = maybe(QStringLiteral("Department %1").arg(below(random, 6)));
    one.location = maybe(QStringLiteral("Place %1").arg(below(random, 4)));
    one.grade = maybe(QStringLiteral("%1%2")
            .arg(below(random, 3) ? QStringLiteral("L") : QStringLiteral("IC"))
            .arg(1 + below(random, 9)));
    if (below(random, 6))
        one.hireDate = QDate(2026, 1, 1).addDays(-below(random, 9'000));
    one.capacity = below(random, 4);
    one.skillsOffered = some(random, QStringLiteral("skill %1"), 30, 6);
    one.skillsWanted = some(random, QStringLiteral("Skill %1"), 30, 4);
    one.goals = some(random, QStringLiteral("goal %1"), 8, 3);
    one.interests = some(random, QStringLiteral("interest %1"), 20, 6);
    one.languages = some(random, QStringLiteral("language %1"), 5, 2);
    for (int scale = 0; scale < 3; ++scale) {
        if (below(random, 5))
            one.scales.insert(QStringLiteral("scale %1").arg(scale), 1 + below(random, 5));
    }
    if (below(random, 6)) {
        WeekHours hours;
        const int from = 60 * below(random, 12);
        for (int day = 0; day < 5; ++day)
            hours.add(day * 1'440 + from, day * 1'440 + from + 480);
        one.hours = hours;
    }
    for (int attribute = 0; attribute < 2; ++attribute)
        one.diversity.insert(QStringLiteral("attribute %1").arg(attribute),
            {below(random, 5) ? QString::number(below(random, 3)) : QString(),
                DiversityWish(below(random, 3))});
    for (int i = below(random, 4); i > 0; --i) {
        const ParticipantId choice(1 + below(random, everybody));
        if (!one.choices.contains(choice))
            one.choices.append(choice);
    }
    one.customFields.insert(QStringLiteral("campus"), maybe(QString::number(below(random, 3))));
    one.customFields.insert(QStringLiteral("cohort"), maybe(QString::number(below(random, 4))));
    one.targetRole = maybe(QStringLiteral("role %1").arg(below(random, 10)));
    one.careerPath = some(random, QStringLiteral("role %1"), 10, 3);
    one.ageGroup = maybe(QString::number(below(random, 3)));
    if (number > 10 && below(random, 2))
        one.managers
            = {PersonId(1'000'001 + below(random, everybody)), PersonId(1'000'001 + below(random, 10))};
    if (below(random, 10) == 0)
        one.avoids = {PersonId(1'000'001 + below(random, everybody))};
    one.heldBack = below(random, 25) == 0;
    return one;
}

inline CriteriaSettings everySetting(Random &random)
{
    CriteriaSettings settings;
    settings.sameDepartment = below(random, 2);
    settings.scales
        = {{.name = QStringLiteral("scale 0")}, {.name = QStringLiteral("scale 1"), .complement = true},
            {.name = QStringLiteral("scale 2"), .lowest = 0, .highest = 7}};
    settings.customFields = {{QStringLiteral("campus")}, {QStringLiteral("cohort"), true}};
    settings.synonyms.insert(QStringLiteral("SKILL 3"), QStringLiteral("skill 4"));
    settings.wishedHours = 1 + below(random, 40);
    return settings;
}

inline MatchingInput everything(
    Random &random, int mentors, int mentees, MentoringType type, bool musts = false)
{
    MatchingInput input{.criteria = everyCriterion(random, musts),
        .today = QDate(2026, 3, 1),
        .seed = 5,
        .type = type,
        .settings = everySetting(random)};
    const int everybody = mentors + mentees;
    for (int i = 1; i <= everybody; ++i)
        (i <= mentors ? input.mentors : input.mentees).append(somebodyWithEverything(random, i, everybody));
    const auto anyPair = [&] {
        return std::pair(
            ParticipantId(1 + below(random, everybody)), ParticipantId(1 + below(random, everybody)));
    };
    for (int i = 0; i < everybody / 5; ++i) {
        input.banned.append(anyPair());
        input.ended.append(anyPair());
    }
    return input;
}

} // namespace mentorbook::matching_people
