#include "core/metrics/recruiting.h"

#include <algorithm>
#include <queue>

namespace mentorbook {

namespace {

constexpr int anySkill = 0;

} // namespace

SkillFlow::SkillFlow(const QList<ReadinessPerson> &people)
{
    skillOf(QString());
    for (const ReadinessPerson &person : people) {
        if (!person.mentors || person.places <= 0)
            continue;
        const int mentor = int(m_mentors.size());
        m_mentors.push_back({person.participant, person.places, {}});
        m_offering[anySkill].push_back(mentor);
        for (const QString &skill : person.skillsOffered)
            m_offering[size_t(skillOf(skill))].push_back(mentor);
    }
    for (const ReadinessPerson &person : people) {
        if (!person.isMentored || person.hasMentor)
            continue;
        Mentee mentee{person.participant, {}, -1};
        for (const QString &skill : person.skillsWanted)
            mentee.wanted.push_back(skillOf(skill));
        if (mentee.wanted.empty())
            mentee.wanted.push_back(anySkill);
        m_mentees.push_back(std::move(mentee));
    }
    serveAll();
}

int SkillFlow::skillOf(const QString &name)
{
    const QString key = name.toCaseFolded();
    const auto known = m_skillByKey.constFind(key);
    if (known != m_skillByKey.constEnd())
        return *known;
    const int skill = int(m_skills.size());
    m_skills.append(name);
    m_skillByKey.insert(key, skill);
    m_offering.emplace_back();
    return skill;
}

void SkillFlow::serveAll()
{
    // What a failed search has seen leads to no free place, whatever is rearranged elsewhere, so later
    // searches need not look at it again.
    m_isDead.assign(m_mentors.size(), 0);
    m_served = 0;
    for (int mentee = 0; mentee < int(m_mentees.size()); ++mentee)
        m_served += m_mentees[size_t(mentee)].mentor >= 0 || serve(mentee);
}

bool SkillFlow::serve(int first)
{
    std::vector<int> cameFrom(m_mentors.size(), -1); // the mentee who asks for the mentor's place
    std::vector<int> seen;
    std::queue<int> asking;
    asking.push(first);
    while (!asking.empty()) {
        const int mentee = asking.front();
        asking.pop();
        for (const int skill : m_mentees[size_t(mentee)].wanted) {
            for (const int mentor : m_offering[size_t(skill)]) {
                const size_t at = size_t(mentor);
                if (m_isDead[at] || cameFrom[at] >= 0
                    || m_mentors[at].participant == m_mentees[size_t(mentee)].participant)
                    continue;
                cameFrom[at] = mentee;
                seen.push_back(mentor);
                if (int(m_mentors[at].mentees.size()) < m_mentors[at].places) {
                    // Everybody on the way moves on to the mentor they asked for.
                    int free = mentor;
                    for (;;) {
                        const int moving = cameFrom[size_t(free)];
                        const int left = m_mentees[size_t(moving)].mentor;
                        m_mentors[size_t(free)].mentees.push_back(moving);
                        m_mentees[size_t(moving)].mentor = free;
                        if (moving == first)
                            return true;
                        std::erase(m_mentors[size_t(left)].mentees, moving);
                        free = left;
                    }
                }
                for (const int other : m_mentors[at].mentees)
                    asking.push(other);
            }
        }
    }
    for (const int mentor : seen)
        m_isDead[size_t(mentor)] = 1;
    return false;
}

std::optional<int> SkillFlow::mostWanted() const
{
    std::vector<int> wanting(size_t(m_skills.size()), 0);
    for (const Mentee &mentee : m_mentees) {
        if (mentee.mentor >= 0)
            continue;
        for (const int skill : mentee.wanted)
            ++wanting[size_t(skill)];
    }
    // Any mentor will do for some; the others' mentors may have a place for them.
    std::optional<int> best;
    for (int skill = 0; skill < int(wanting.size()); ++skill) {
        if (skill == anySkill || wanting[size_t(skill)] == 0)
            continue;
        const bool isBetter = !best || wanting[size_t(skill)] > wanting[size_t(*best)]
            || (wanting[size_t(skill)] == wanting[size_t(*best)]
                && m_skills[skill].compare(m_skills[*best], Qt::CaseInsensitive) < 0);
        if (isBetter)
            best = skill;
    }
    if (!best && wanting[anySkill] > 0)
        best = anySkill;
    return best;
}

QList<Recruiting> SkillFlow::recruit(int placesPerNewMentor)
{
    const int places = std::max(1, placesPerNewMentor);
    QHash<int, int> needed;
    while (const auto skill = mostWanted()) {
        m_offering[size_t(*skill)].push_back(int(m_mentors.size()));
        if (*skill != anySkill)
            m_offering[anySkill].push_back(int(m_mentors.size()));
        m_mentors.push_back({{}, places, {}});
        ++needed[*skill];
        serveAll();
    }
    QList<Recruiting> result;
    for (auto each = needed.cbegin(); each != needed.cend(); ++each)
        result.append({.skill = m_skills[each.key()], .mentors = each.value()});
    std::ranges::sort(result, [](const Recruiting &one, const Recruiting &other) {
        return one.mentors != other.mentors ? one.mentors > other.mentors
                                            : one.skill.compare(other.skill, Qt::CaseInsensitive) < 0;
    });
    return result;
}

} // namespace mentorbook
