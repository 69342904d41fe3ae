#pragma once

#include "core/domain/ids.h"
#include "core/domain/participants/availability.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

// Somebody as readiness looks at them. In both roles they count on both sides, never as their own mentor.
struct ReadinessPerson
{
    ParticipantId participant;
    bool mentors = false;
    bool isMentored = false;
    bool hasMentor = false; // in a running pairing
    int places = 0; // that a mentor has left
    QString department;
    QString location;
    QString grade;
    QStringList skillsOffered; // by their names on the list
    QStringList skillsWanted;
    QStringList languages;
    QString timeZone;
    WeeklyAvailability availability;
    QMap<QString, QString> groups; // attribute → what they say of themselves

    bool operator==(const ReadinessPerson &) const = default;
};

struct ReadinessInput
{
    QList<ReadinessPerson> people;
    QDate today;
    int minimumGroupSize = 5;
    int placesPerNewMentor = 1; // what somebody who is recruited is expected to take
    int leastCommonMinutes = 60; // a week, to be within reach of each other
};

// Supply and demand under one heading: a skill, a department, a language, a time zone.
struct SupplyRow
{
    QString name;
    int mentors = 0; // with places left, who have it
    int places = 0; // that they have together
    int mentees = 0; // who want it, or are of it
    int outOfReach = 0; // of those mentees: no mentor at all fits them in this respect; of departments: 0
    int shortOf = 0; // places: mentees less places, at least 0; says little of departments, which may mix

    bool operator==(const SupplyRow &) const = default;
};

// Mentors to look for. An empty skill: any mentor will do.
struct Recruiting
{
    QString skill;
    int mentors = 0;

    bool operator==(const Recruiting &) const = default;
};

// A distribution of one side of the pool in which no group below the minimum can be seen or reckoned: small
// groups are taken together, with the next smallest where they are still too few.
struct PoolGroup
{
    QStringList names; // more than one: together; an empty name: not said
    int people = 0;

    bool operator==(const PoolGroup &) const = default;
};
struct PoolDistribution
{
    QString attribute; // "department", "grade", "location", or the program's name of a diversity attribute
    bool isSensitive = false; // what people say of themselves
    // The largest group first; empty and suppressed: too few altogether for anything to be said.
    QList<PoolGroup> mentors;
    bool mentorsSuppressed = false;
    QList<PoolGroup> mentees;
    bool menteesSuppressed = false;

    bool operator==(const PoolDistribution &) const = default;
};

struct Readiness
{
    int mentors = 0; // with places left
    int places = 0;
    int mentees = 0; // without a mentor
    int shortOf = 0; // places, at least 0
    // Mentees who can at the same time have a mentor who offers something they want (any mentor for whoever
    // wants nothing in particular): a maximum flow, so a mentor's place counts once however many skills they
    // offer.
    int served = 0;
    QList<Recruiting> recruit; // enough that every mentee is served; the most needed first
    QList<SupplyRow> skills; // the shortest first; then by name
    QList<SupplyRow> departments; // all below by name
    QList<SupplyRow> languages;
    QList<SupplyRow> timeZones;
    QList<PoolDistribution> pool;

    bool operator==(const Readiness &) const = default;
};

[[nodiscard]] Readiness readinessOf(const ReadinessInput &input);

// The distribution of some values as it may be shown, or none where all are fewer than the minimum.
[[nodiscard]] std::optional<QList<PoolGroup>> poolGroups(const QStringList &values, int minimumGroupSize);

} // namespace mentorbook
