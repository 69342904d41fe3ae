#pragma once

#include "core/actions/matching/rounds.h"
#include "core/exchange/writing/export_table.h"

#include <QHash>

namespace mentorbook {

// A round in a list, without its proposals.
struct RoundOverview
{
    MatchingRound round;
    int pairs = 0;
    int unmatched = 0;
    std::optional<int> worst; // score 0…10,000; none: it proposes nobody
    // Of the proposals' scores, 0…10,000; none: it proposes nobody.
    [[nodiscard]] std::optional<double> mean() const;
};

// Newest first.
[[nodiscard]] Result<QList<RoundOverview>> roundOverviews(Database &database, ProgramId program);

// Somebody in a round, as they are now.
struct RoundMember
{
    ParticipantId participant;
    QString employeeNumber;
    QString name;
    QString jobTitle;
    QString department;
    QString location;
    QString grade;

    bool operator==(const RoundMember &) const = default;
};

// A round with everything that judging it needs.
struct RoundReview
{
    MatchingRound round;
    QHash<ParticipantId, RoundMember> members;
    QStringList changes; // see changesSince(); of a draft only

    [[nodiscard]] RoundOverview overview() const;
    // Of a one-on-one proposal.
    [[nodiscard]] RoundMember mentorOf(const Proposal &proposal) const;
    [[nodiscard]] RoundMember menteeOf(const Proposal &proposal) const;
};

[[nodiscard]] Result<RoundReview> reviewRound(Database &database, RoundId id, QDate today);

// "proven best", or how far it is from the best at most.
[[nodiscard]] QString proofOf(const RoundOutcome &outcome);
// "42 pairs · mean 81 · worst 58 · 3 unmatched · proven best"
[[nodiscard]] QString headlineOf(const RoundOverview &overview);

// A row a proposal, then a row for everybody unmatched. Column headers are English and stay.
[[nodiscard]] ExportTable tableOf(const RoundReview &review);

} // namespace mentorbook
