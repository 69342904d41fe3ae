#include "core/matching/scoring.h"

#include "core/base/tr.h"
#include "core/matching/explanation.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mentorbook {

using kernels::Points;

namespace {

Result<> check(const MatchingInput &input)
{
    const auto invalid = [](const QString &message) { return failure(ErrorKind::InvalidInput, message); };
    bool weighted = false;
    for (const Criterion &criterion : input.criteria) {
        if (criterion.weight < 0 || criterion.weight > 100)
            return invalid(
                Tr::tr("A criterion has the weight %1; weights go from 0 to 100.").arg(criterion.weight));
        weighted = weighted || criterion.weight > 0;
    }
    if (!weighted)
        return invalid(input.criteria.isEmpty()
                ? Tr::tr("There is no criterion to match by. Add at least one, such as skills.")
                : Tr::tr("All criteria have the weight 0. Give at least one of them some weight."));
    if (!input.today.isValid())
        return invalid(Tr::tr("The date of the round is missing."));
    const auto isBand = [](const WishedBand &band) {
        return band.from > 0 && band.from <= band.to && band.to < band.half && band.half <= 50;
    };
    if (!isBand(input.settings.grades) || !isBand(input.settings.years))
        return invalid(Tr::tr("The wished distance in experience must rise: above 0, and at most 50."));
    if (input.rules.minimumScore < 0 || input.rules.minimumScore > FullScore)
        return invalid(Tr::tr("The minimum score is %1; it goes from 0 to 100.")
                .arg(QLocale().toString(input.rules.minimumScore / 100.0)));
    return {};
}

} // namespace

std::vector<int> sharesOf(const QList<Criterion> &criteria)
{
    const qint64 sum = std::accumulate(criteria.begin(), criteria.end(), qint64(0),
        [](qint64 total, const Criterion &criterion) { return total + criterion.weight; });
    std::vector<int> shares;
    std::vector<qint64> remainders;
    for (const Criterion &criterion : criteria) {
        shares.push_back(int(criterion.weight * qint64(FullScore) / sum));
        remainders.push_back(criterion.weight * qint64(FullScore) % sum);
    }
    std::vector<size_t> order(shares.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, std::ranges::greater(), [&](size_t i) { return remainders[i]; });
    const int left = FullScore - std::accumulate(shares.begin(), shares.end(), 0);
    for (size_t i = 0; i < size_t(left); ++i)
        ++shares[order[i]];
    return shares;
}

Result<Scorer> Scorer::of(const MatchingInput &given)
{
    if (Result<> sound = check(given); !sound)
        return passOn(sound);
    Scorer scorer;
    scorer.m_peers = given.type == MentoringType::Peer;
    std::optional<MatchingInput> peers;
    if (scorer.m_peers) {
        peers = given;
        peers->mentors = peers->mentees;
    }
    const MatchingInput &input = peers ? *peers : given;
    scorer.m_mentors = input.mentors.size();
    scorer.m_mentees = input.mentees.size();
    scorer.m_criteria = input.criteria;
    scorer.m_shares = sharesOf(input.criteria);
    scorer.m_minimumScore = input.rules.minimumScore;
    for (const Criterion &criterion : input.criteria) {
        const bool matters = criterion.weight > 0 || criterion.must;
        scorer.m_scorers.push_back(matters ? criterionScorer(criterion.kind, input) : nullptr);
        scorer.m_hasMust = scorer.m_hasMust || criterion.must;
        if (matters)
            scorer.m_scorers.back()->prepare(scorer.m_shares[scorer.m_scorers.size() - 1]);
    }
    scorer.m_rules = std::make_unique<PairRules>(input);
    return scorer;
}

int Scorer::doubledPoints(size_t criterion, qsizetype mentor, qsizetype mentee) const
{
    if (!m_scorers[criterion])
        return 0;
    const int share = m_shares[criterion];
    const int points = pointsOf(share, m_scorers[criterion]->fraction(mentor, mentee));
    return points + (m_peers ? pointsOf(share, m_scorers[criterion]->fraction(mentee, mentor)) : points);
}

bool Scorer::fails(size_t criterion, qsizetype mentor, qsizetype mentee) const
{
    if (!m_criteria[qsizetype(criterion)].must)
        return false;
    return m_scorers[criterion]->fraction(mentor, mentee).numerator == 0
        && (!m_peers || m_scorers[criterion]->fraction(mentee, mentor).numerator == 0);
}

std::optional<CriterionKind> Scorer::failedMust(qsizetype mentor, qsizetype mentee) const
{
    for (size_t i = 0; m_hasMust && i < m_scorers.size(); ++i) {
        if (fails(i, mentor, mentee))
            return m_criteria[qsizetype(i)].kind;
    }
    return {};
}

int Scorer::score(qsizetype mentor, qsizetype mentee) const
{
    if (m_rules->blocking(mentor, mentee) || failedMust(mentor, mentee))
        return Forbidden;
    int doubled = 0;
    for (size_t i = 0; i < m_scorers.size(); ++i)
        doubled += doubledPoints(i, mentor, mentee);
    const int score = (doubled + 1) / 2;
    return score < m_minimumScore ? Forbidden : score;
}

std::optional<PairRule> Scorer::blocking(qsizetype mentor, qsizetype mentee) const
{
    if (const auto rule = m_rules->blocking(mentor, mentee))
        return rule;
    if (failedMust(mentor, mentee))
        return PairRule::Must;
    return score(mentor, mentee) == Forbidden ? std::optional(PairRule::MinimumScore) : std::nullopt;
}

void Scorer::addRow(qsizetype mentee, MentorRange mentors, Points *scores) const
{
    for (size_t i = 0; i < m_scorers.size(); ++i) {
        if (m_scorers[i] && m_shares[i] > 0)
            m_scorers[i]->addRow(mentee, m_shares[i], mentors, scores);
    }
}

void Scorer::forbidFailedMusts(qsizetype mentee, Points *scores) const
{
    if (!m_hasMust)
        return;
    thread_local std::vector<Points> own;
    for (size_t i = 0; i < m_scorers.size(); ++i) {
        if (!m_criteria[qsizetype(i)].must)
            continue;
        own.assign(size_t(m_mentors), 0);
        m_scorers[i]->addRow(mentee, FullScore, {0, m_mentors}, own.data());
        for (qsizetype mentor = 0; m_peers && mentor < m_mentors; ++mentor) {
            if (own[size_t(mentor)] == 0)
                own[size_t(mentor)] = m_scorers[i]->fraction(mentee, mentor).numerator != 0;
        }
        kernels::forbidWhereZero(scores, own.data(), m_mentors);
    }
}

void Scorer::rows(qsizetype first, qsizetype last, Points *scores) const
{
    std::fill(scores, scores + (last - first) * m_mentors, Points(0));
    if (m_peers) {
        peerRows(first, last, scores);
    } else {
        for (qsizetype mentee = first; mentee < last; ++mentee)
            addRow(mentee, {0, m_mentors}, scores + (mentee - first) * m_mentors);
    }
    for (qsizetype mentee = first; mentee < last; ++mentee) {
        Points *row = scores + (mentee - first) * m_mentors;
        if (m_minimumScore > 0)
            kernels::forbidBelow(row, m_mentors, Points(m_minimumScore));
        forbidFailedMusts(mentee, row);
        m_rules->forbid(mentee, {0, m_mentors}, row);
    }
}

void Scorer::peerRows(qsizetype first, qsizetype last, Points *scores) const
{
    for (qsizetype one = first; one < last; ++one)
        addRow(one, {0, m_mentors}, scores + (one - first) * m_mentors);
    // The other direction stands in columns.
    std::vector<Points> column(size_t(last - first));
    for (qsizetype other = 0; other < m_mentors; ++other) {
        std::ranges::fill(column, Points(0));
        addRow(other, {first, last}, column.data());
        for (qsizetype one = first; one < last; ++one) {
            Points &score = scores[(one - first) * m_mentors + other];
            score = Points((score + column[size_t(one - first)] + 1) / 2);
        }
    }
}

QList<CriterionPoints> Scorer::why(const MatchingInput &input, qsizetype mentor, qsizetype mentee) const
{
    QList<CriterionPoints> all;
    MatchingInput everybody; // of a peer program; its lists are shared, not copied
    if (m_peers)
        everybody.mentors = everybody.mentees = input.mentees;
    int doubled = 0; // so far, so that halves of points add up to the score
    for (size_t i = 0; i < m_scorers.size(); ++i) {
        if (!m_scorers[i])
            continue;
        const Criterion &criterion = m_criteria.at(qsizetype(i));
        const int before = (doubled + 1) / 2;
        doubled += doubledPoints(i, mentor, mentee);
        CriterionPoints given{.criterion = criterion.kind,
            .points = (doubled + 1) / 2 - before,
            .of = m_shares[i],
            .goal = criterion.goal,
            .values = {}};
        if (m_peers) {
            given.values = m_scorers[i]->values(everybody, mentor, mentee);
            given.values.append(explanation::value(explanation::Key::OtherWay, u"1"_s));
            given.values.append(m_scorers[i]->values(everybody, mentee, mentor));
        } else {
            given.values = m_scorers[i]->values(input, mentor, mentee);
        }
        all.append(std::move(given));
    }
    return all;
}

} // namespace mentorbook
