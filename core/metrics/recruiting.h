#pragma once

#include "core/metrics/readiness.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace mentorbook {

// Gives mentees mentors who offer something they want, as many mentees as possible at the same time: a
// maximum flow by augmenting paths. For readiness; pairs are not proposed from it.
class SkillFlow
{
public:
    explicit SkillFlow(const QList<ReadinessPerson> &people);

    [[nodiscard]] int served() const { return m_served; }
    // Adds mentors until everybody is served, each of the skill that most unserved mentees want.
    [[nodiscard]] QList<Recruiting> recruit(int placesPerNewMentor);

private:
    struct Mentor
    {
        ParticipantId participant;
        int places = 0;
        std::vector<int> mentees; // who have the places
    };
    struct Mentee
    {
        ParticipantId participant;
        std::vector<int> wanted; // skills
        int mentor = -1;
    };

    int skillOf(const QString &key);
    void serveAll();
    bool serve(int mentee); // finds an augmenting path
    [[nodiscard]] std::optional<int> mostWanted() const;

    std::vector<Mentor> m_mentors;
    std::vector<Mentee> m_mentees;
    QStringList m_skills; // the first is “any”
    QHash<QString, int> m_skillByKey;
    std::vector<std::vector<int>> m_offering; // mentors by skill
    std::vector<char> m_isDead; // mentors from whom no free place can be reached
    int m_served = 0;
};

} // namespace mentorbook
