#pragma once

#include "core/matching/scoring/criterion_scorer.h"

#include <map>

namespace mentorbook {

// A criterion whose data many people have in common (the same hours, the same answers): people of one class
// are counted once. Class must be ordered; given(mentor's class, mentee's class) is the criterion.
template <class Class> class ClassScorer : public CriterionScorer
{
public:
    [[nodiscard]] Fraction fraction(qsizetype mentor, qsizetype mentee) const final
    {
        return given(m_classes[m_mentors[size_t(mentor)]], m_classes[m_mentees[size_t(mentee)]]);
    }

    void addRow(qsizetype mentee, int share, MentorRange mentors, kernels::Points *scores) const final
    {
        // Of the last class asked for on this thread: mentees of one class often follow each other.
        thread_local std::vector<kernels::Points> table;
        const Class &below = m_classes[m_mentees[size_t(mentee)]];
        table.resize(m_mentorClasses);
        for (size_t c = 0; c < m_mentorClasses; ++c)
            table[c] = kernels::Points(pointsOf(share, given(m_classes[c], below)));
        kernels::addFromTable(scores, m_mentors.data() + mentors.first, mentors.count(), table.data());
    }

protected:
    // To be called by the constructor of the criterion.
    template <class ClassOf> void classify(const MatchingInput &input, ClassOf &&classOf)
    {
        std::map<Class, quint32> known;
        const auto numberOf = [&](const MatchingCandidate &candidate) {
            const auto [it, isNew] = known.emplace(classOf(candidate), quint32(m_classes.size()));
            if (isNew)
                m_classes.push_back(it->first);
            return it->second;
        };
        for (const MatchingCandidate &mentor : input.mentors)
            m_mentors.push_back(numberOf(mentor));
        m_mentorClasses = m_classes.size();
        for (const MatchingCandidate &mentee : input.mentees)
            m_mentees.push_back(numberOf(mentee));
    }

    [[nodiscard]] virtual Fraction given(const Class &mentor, const Class &mentee) const = 0;
    [[nodiscard]] const Class &classOfMentor(qsizetype mentor) const
    {
        return m_classes[m_mentors[size_t(mentor)]];
    }
    [[nodiscard]] const Class &classOfMentee(qsizetype mentee) const
    {
        return m_classes[m_mentees[size_t(mentee)]];
    }

private:
    std::vector<Class> m_classes; // those of mentors first
    size_t m_mentorClasses = 0;
    std::vector<quint32> m_mentors;
    std::vector<quint32> m_mentees;
};

} // namespace mentorbook
