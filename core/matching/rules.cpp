#include "core/matching/rules.h"

#include "core/matching/scoring/texts.h"

#include <QHash>

#include <algorithm>

namespace mentorbook {

namespace {

QList<PersonId> managersOf(const MatchingCandidate &candidate, ManagerRule rule)
{
    return rule == ManagerRule::DirectOnly ? candidate.managers.first(qMin(1, candidate.managers.size()))
                                           : candidate.managers;
}

} // namespace

PairRules::PairRules(const MatchingInput &input)
    : m_type(input.type)
    , m_rules(input.rules)
{
    QHash<PersonId, std::vector<int>> mentorsByPerson;
    QHash<ParticipantId, int> mentorByParticipant;
    QHash<PersonId, std::vector<int>> mentorsBelow; // by somebody in their line
    QHash<PersonId, std::vector<int>> mentorsAvoiding; // by whom they avoid
    for (int mentor = 0; mentor < int(input.mentors.size()); ++mentor) {
        const MatchingCandidate &candidate = input.mentors[mentor];
        mentorByParticipant.insert(candidate.participant, mentor);
        if (!candidate.person.isNull())
            mentorsByPerson[candidate.person].push_back(mentor);
        for (const PersonId manager : managersOf(candidate, m_rules.manager))
            mentorsBelow[manager].push_back(mentor);
        for (const PersonId avoided : candidate.avoids)
            mentorsAvoiding[avoided].push_back(mentor);
        if (candidate.heldBack)
            m_heldBackMentors.push_back(mentor);
    }
    const auto mentorsOf = [&](const QList<std::pair<ParticipantId, ParticipantId>> &pairs) {
        QHash<ParticipantId, std::vector<int>> byMentee;
        const auto add = [&](ParticipantId mentor, ParticipantId mentee) {
            if (const auto it = mentorByParticipant.constFind(mentor); it != mentorByParticipant.constEnd())
                byMentee[mentee].push_back(*it);
        };
        for (const auto &[mentor, mentee] : pairs) {
            add(mentor, mentee);
            if (m_type == MentoringType::Peer)
                add(mentee, mentor);
        }
        return byMentee;
    };
    const auto banned = mentorsOf(input.banned);
    const auto ended = mentorsOf(input.ended);
    for (const MatchingCandidate &candidate : input.mentees) {
        std::vector<Block> blocks;
        const auto forbid = [&](const std::vector<int> &mentors, PairRule rule) {
            for (const int mentor : mentors)
                blocks.push_back({mentor, rule});
        };
        if (const auto self = mentorByParticipant.constFind(candidate.participant);
            self != mentorByParticipant.constEnd())
            blocks.push_back({*self, PairRule::Oneself});
        if (!candidate.person.isNull()) {
            forbid(mentorsByPerson.value(candidate.person), PairRule::Oneself);
            forbid(mentorsBelow.value(candidate.person), PairRule::Report);
            forbid(mentorsAvoiding.value(candidate.person), PairRule::Avoided);
        }
        for (const PersonId manager : managersOf(candidate, m_rules.manager))
            forbid(mentorsByPerson.value(manager), PairRule::Manager);
        for (const PersonId avoided : candidate.avoids)
            forbid(mentorsByPerson.value(avoided), PairRule::Avoided);
        forbid(banned.value(candidate.participant), PairRule::Banned);
        forbid(ended.value(candidate.participant), PairRule::Ended);
        std::ranges::sort(blocks);
        m_blocks.push_back(std::move(blocks));
        m_heldBackMentees.push_back(candidate.heldBack);
    }

    if (m_type == MentoringType::Reverse)
        m_seniority.emplace(input);
    if (m_type == MentoringType::Peer && m_rules.peer != PeerRule::Anybody) {
        const auto text
            = m_rules.peer == PeerRule::SameLevel ? &MatchingCandidate::grade : &MatchingCandidate::ageGroup;
        if (m_rules.peer == PeerRule::SameLevel)
            m_seniority.emplace(input);
        Numbering numbers;
        for (const MatchingCandidate &candidate : input.mentors)
            m_mentorLevels.push_back(numbers(candidate.*text));
        for (const MatchingCandidate &candidate : input.mentees)
            m_menteeLevels.push_back(numbers(candidate.*text));
    }
}

std::optional<PairRule> PairRules::blocking(qsizetype mentor, qsizetype mentee) const
{
    const std::vector<Block> &blocks = m_blocks[size_t(mentee)];
    const auto block = std::ranges::lower_bound(blocks, int(mentor), {}, &Block::mentor);
    const bool blocked = block != blocks.end() && block->mentor == mentor;
    if (blocked && block->rule == PairRule::Oneself)
        return PairRule::Oneself;
    if (m_heldBackMentees[size_t(mentee)] || std::ranges::binary_search(m_heldBackMentors, int(mentor)))
        return PairRule::HeldBack;
    return blocked ? std::optional(block->rule) : byLevel(mentor, mentee);
}

void PairRules::forbid(qsizetype mentee, MentorRange mentors, kernels::Points *scores) const
{
    if (m_heldBackMentees[size_t(mentee)]) {
        kernels::fill(scores, mentors.count(), kernels::NoPair);
        return;
    }
    const std::vector<Block> &blocks = m_blocks[size_t(mentee)];
    for (auto it = std::ranges::lower_bound(blocks, int(mentors.first), {}, &Block::mentor);
        it != blocks.end() && it->mentor < mentors.last; ++it)
        scores[it->mentor - mentors.first] = kernels::NoPair;
    for (auto it = std::ranges::lower_bound(m_heldBackMentors, int(mentors.first));
        it != m_heldBackMentors.end() && *it < mentors.last; ++it)
        scores[*it - mentors.first] = kernels::NoPair;
    if (!m_seniority && m_mentorLevels.empty())
        return;
    for (qsizetype mentor = mentors.first; mentor < mentors.last; ++mentor) {
        if (byLevel(mentor, mentee))
            scores[mentor - mentors.first] = kernels::NoPair;
    }
}

std::optional<PairRule> PairRules::byLevel(qsizetype mentor, qsizetype mentee) const
{
    if (m_type == MentoringType::Reverse)
        return reverse(mentor, mentee);
    if (m_type == MentoringType::Peer)
        return peers(mentor, mentee);
    return {};
}

std::optional<PairRule> PairRules::reverse(qsizetype mentor, qsizetype mentee) const
{
    std::optional<qint64> above;
    if (m_rules.seniority != SeniorityBy::Tenure)
        above = m_seniority->gradesAbove(mentor, mentee);
    if (m_rules.seniority == SeniorityBy::Tenure
        || (m_rules.seniority == SeniorityBy::GradeElseTenure && above.value_or(0) == 0)) {
        if (const auto days = m_seniority->daysAbove(mentor, mentee))
            above = days;
    }
    if (!above)
        return PairRule::SeniorityUnknown;
    return *above < 0 ? std::nullopt : std::optional(PairRule::NotJunior);
}

std::optional<PairRule> PairRules::peers(qsizetype mentor, qsizetype mentee) const
{
    if (m_mentorLevels.empty())
        return {};
    const int one = m_mentorLevels[size_t(mentor)];
    const int other = m_menteeLevels[size_t(mentee)];
    if (one == 0 || other == 0)
        return PairRule::LevelUnknown;
    if (one == other)
        return {};
    if (m_rules.peer == PeerRule::SameAgeGroup)
        return PairRule::OtherAgeGroup;
    // "L5" and "Grade 5" are of different ladders, but "5" is of any.
    return m_seniority->gradesAbove(mentor, mentee) == 0 ? std::nullopt : std::optional(PairRule::OtherLevel);
}

} // namespace mentorbook
