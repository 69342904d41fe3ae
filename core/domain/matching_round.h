#pragma once

#include "core/domain/ids.h"
#include "core/domain/program.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

// What one criterion gave a pair. Points of all criteria add up to the pair's score.
struct CriterionPoints
{
    CriterionKind criterion = CriterionKind::Skills;
    int points = 0; // 0…of, in the unit of the score
    int of = 0; // what the criterion could have given; all criteria's add up to 10,000
    QString goal = {};
    QStringList values = {}; // what the points come from: the shared skills, the two departments, …

    bool operator==(const CriterionPoints &) const = default;
};

// A suggested pairing with its score, explained.
struct Proposal
{
    QList<ParticipantId> mentors;
    QList<ParticipantId> mentees;
    int score = 0; // 0…10,000
    QList<CriterionPoints> why;

    bool operator==(const Proposal &) const = default;
};

enum class UnmatchedReason {
    NoOtherSide, // nobody takes part on the other side
    RulesForbidAll, // every candidate is forbidden by a rule
    MentorsFull, // candidates there are, but their places went to others
};

// A mentee for whom the round found no mentor.
struct Unmatched
{
    ParticipantId participant;
    UnmatchedReason reason = UnmatchedReason::MentorsFull;
    int candidates = 0; // mentors whom no rule forbids
    int forbidden = 0; // mentors whom a rule forbids
    int places = 0; // places that those candidates have together
    int rivals = 0; // mentees who could take one of those places, this one included

    bool operator==(const Unmatched &) const = default;
};

// Whether the total is the best there is. bound: no round with as many matched can score more in total.
struct Certificate
{
    bool optimal = false;
    qint64 bound = 0;
    qint64 gap = 0; // bound − total score

    bool operator==(const Certificate &) const = default;
};

// What a round computed.
struct RoundOutcome
{
    QList<Proposal> proposals;
    QList<Unmatched> unmatched;
    int matched = 0; // mentees with a mentor
    qint64 totalScore = 0;
    Certificate certificate;

    bool operator==(const RoundOutcome &) const = default;
};

// One stored, repeatable run.
struct MatchingRound
{
    RoundId id;
    ProgramId program;
    QString name;
    QDateTime computedAt; // UTC
    quint32 seed = 0;
    QList<Criterion> criteria;
    bool published = false;
    RoundOutcome outcome;

    bool operator==(const MatchingRound &) const = default;
};

} // namespace mentorbook
