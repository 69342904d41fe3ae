#include "core/actions/matching/round_review.h"

#include "core/base/tr.h"
#include "core/domain/names.h"
#include "core/matching/explanation.h"
#include "core/storage/tables/round_table.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QString outOfHundred(double score) { return QLocale().toString(std::floor(score / 100.0 + 0.5), 'f', 0); }

// English whatever the language: columns of a file.
QString columnOf(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::Skills:
        return u"Skills"_s;
    case CriterionKind::Department:
        return u"Department"_s;
    case CriterionKind::Location:
        return u"Location"_s;
    case CriterionKind::Experience:
        return u"Experience"_s;
    case CriterionKind::Goals:
        return u"Goals"_s;
    case CriterionKind::Interests:
        return u"Interests"_s;
    case CriterionKind::Values:
        return u"Values"_s;
    case CriterionKind::WorkingHours:
        return u"Working Hours"_s;
    case CriterionKind::Language:
        return u"Language"_s;
    case CriterionKind::Diversity:
        return u"Diversity"_s;
    case CriterionKind::RankedChoices:
        return u"Ranked Choices"_s;
    case CriterionKind::CustomFields:
        return u"Custom Fields"_s;
    case CriterionKind::CareerPath:
        return u"Career Path"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<double> RoundOverview::mean() const
{
    if (pairs == 0)
        return std::nullopt;
    return double(round.outcome.totalScore) / pairs;
}

RoundOverview RoundReview::overview() const
{
    RoundOverview overview;
    overview.round = round;
    overview.pairs = int(round.outcome.proposals.size());
    overview.unmatched = int(round.outcome.unmatched.size());
    const auto worst = std::ranges::min_element(round.outcome.proposals, {}, &Proposal::score);
    if (worst != round.outcome.proposals.end())
        overview.worst = worst->score;
    return overview;
}

RoundMember RoundReview::mentorOf(const Proposal &proposal) const
{
    return proposal.mentors.isEmpty() ? RoundMember() : members.value(proposal.mentors.first());
}

RoundMember RoundReview::menteeOf(const Proposal &proposal) const
{
    return proposal.mentees.isEmpty() ? RoundMember() : members.value(proposal.mentees.first());
}

Result<QList<RoundOverview>> roundOverviews(Database &database, ProgramId program)
{
    auto all = rounds(database, program);
    if (!all)
        return passOn(all);
    auto figures = round_table::figures(database, program);
    if (!figures)
        return passOn(figures);
    QList<RoundOverview> overviews;
    for (const MatchingRound &round : *all) {
        const round_table::Figures found = figures->value(round.id);
        overviews.append(
            {.round = round, .pairs = found.proposals, .unmatched = found.unmatched, .worst = found.worst});
    }
    return overviews;
}

Result<RoundReview> reviewRound(Database &database, RoundId id, QDate today)
{
    auto round = roundById(database, id);
    if (!round)
        return passOn(round);
    auto participants = participant_table::ofProgram(database, round->program);
    if (!participants)
        return passOn(participants);
    RoundReview review{.round = *round, .members = {}, .changes = {}};
    for (const ParticipantRow &row : *participants) {
        const RosterEntry &roster = row.person.roster;
        review.members.insert(row.participant.id,
            {.participant = row.participant.id,
                .employeeNumber = roster.employeeNumber,
                .name = displayName(roster),
                .jobTitle = roster.jobTitle,
                .department = row.department(),
                .location = row.location(),
                .grade = roster.grade});
    }
    if (!round->published) {
        auto changes = changesSince(database, *round, today);
        if (!changes)
            return passOn(changes);
        review.changes = *changes;
    }
    return review;
}

QString proofOf(const RoundOutcome &outcome)
{
    if (outcome.certificate.optimal)
        return Tr::tr("proven best");
    if (outcome.certificate.bound <= 0)
        return Tr::tr("not proven best");
    // Rounded up: the truth is never worse than what is said.
    const double percent = 100.0 * double(outcome.certificate.gap) / double(outcome.certificate.bound);
    return Tr::tr("at most %1 % below the best")
        .arg(QLocale().toString(std::ceil(percent * 10) / 10, 'f', 1));
}

QString headlineOf(const RoundOverview &overview)
{
    QStringList parts = {Tr::tr("%n pairs", nullptr, overview.pairs)};
    if (const auto mean = overview.mean())
        parts.append(Tr::tr("mean %1").arg(outOfHundred(*mean)));
    if (overview.worst)
        parts.append(Tr::tr("worst %1").arg(outOfHundred(*overview.worst)));
    parts.append(overview.unmatched == 0 ? Tr::tr("nobody unmatched")
                                         : Tr::tr("%n unmatched", nullptr, overview.unmatched));
    parts.append(proofOf(overview.round.outcome));
    return parts.join(u" · "_s);
}

ExportTable tableOf(const RoundReview &review)
{
    const RoundOutcome &outcome = review.round.outcome;
    // Criteria that neither weigh nor rule are not in the proposals' explanations.
    QList<CriterionKind> kinds;
    for (const Criterion &criterion : review.round.criteria) {
        if (criterion.weight > 0 || criterion.must)
            kinds.append(criterion.kind);
    }
    ExportTable table{.name = review.round.name,
        .columns = {u"Mentor"_s, u"Mentor Name"_s, u"Mentee"_s, u"Mentee Name"_s, u"Score of 100"_s},
        .rows = {}};
    for (const CriterionKind kind : kinds)
        table.columns.append(
            {columnOf(kind) + u" Points"_s, columnOf(kind) + u" Of"_s, columnOf(kind) + u" Why"_s});
    table.columns.append({u"Unmatched Why"_s, u"What Helps"_s});

    for (const Proposal &proposal : outcome.proposals) {
        const RoundMember mentor = review.mentorOf(proposal);
        const RoundMember mentee = review.menteeOf(proposal);
        QList<Cell> row = {
            mentor.employeeNumber, mentor.name, mentee.employeeNumber, mentee.name, proposal.score / 100.0};
        for (const CriterionKind kind : kinds) {
            const auto points = std::ranges::find(proposal.why, kind, &CriterionPoints::criterion);
            if (points == proposal.why.end())
                row.append({Cell(), Cell(), Cell()});
            else
                row.append({points->points / 100.0, points->of / 100.0, explain(*points)});
        }
        row.append({Cell(), Cell()});
        table.rows.append(row);
    }
    for (const Unmatched &unmatched : outcome.unmatched) {
        const RoundMember mentee = review.members.value(unmatched.participant);
        QList<Cell> row = {Cell(), Cell(), mentee.employeeNumber, mentee.name, Cell()};
        row.append(QList<Cell>(3 * kinds.size()));
        row.append({explain(unmatched), relaxation(unmatched)});
        table.rows.append(row);
    }
    return table;
}

} // namespace mentorbook
