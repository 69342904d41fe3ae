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

    void prepare(int share) final
    {
        constexpr size_t MostCells = 1'000'000;
        if (m_mentorClasses * m_classes.size() > MostCells)
            return;
        m_preparedShare = share;
        m_prepared.resize(m_mentorClasses * m_classes.size());
        for (size_t below = 0; below < m_classes.size(); ++below) {
            for (size_t above = 0; above < m_mentorClasses; ++above)
                m_prepared[below * m_mentorClasses + above]
                    = kernels::Points(pointsOf(share, given(m_classes[above], m_classes[below])));
        }
    }

    void addRow(qsizetype mentee, int share, MentorRange mentors, kernels::Points *scores) const final
    {
        const quint32 below = m_mentees[size_t(mentee)];
        const quint32 *column = m_mentors.data() + mentors.first;
        if (share == m_preparedShare) {
            kernels::addFromTable(
                scores, column, mentors.count(), m_prepared.data() + below * m_mentorClasses);
            return;
        }
        thread_local std::vector<kernels::Points> table;
        table.resize(m_mentorClasses);
        for (size_t above = 0; above < m_mentorClasses; ++above)
            table[above] = kernels::Points(pointsOf(share, given(m_classes[above], m_classes[below])));
        kernels::addFromTable(scores, column, mentors.count(), table.data());
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
    int m_preparedShare = -1;
    std::vector<kernels::Points> m_prepared; // by class of the mentee, then of the mentor
    std::vector<quint32> m_mentors;
    std::vector<quint32> m_mentees;
};

} // namespace mentorbook
