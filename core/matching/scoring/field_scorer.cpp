#include "core/matching/explanation.h"
#include "core/matching/scoring/criterion_scorer.h"
#include "core/matching/scoring/texts.h"

namespace mentorbook {

namespace {

// Department and location: one text each, the same or not.
class FieldScorer : public CriterionScorer
{
public:
    FieldScorer(CriterionKind kind, const MatchingInput &input)
        : m_field(kind == CriterionKind::Department ? &MatchingCandidate::department
                                                    : &MatchingCandidate::location)
        , m_mentorKey(kind == CriterionKind::Department ? explanation::Key::MentorDepartment
                                                        : explanation::Key::MentorLocation)
        , m_menteeKey(kind == CriterionKind::Department ? explanation::Key::MenteeDepartment
                                                        : explanation::Key::MenteeLocation)
        , m_same(kind == CriterionKind::Location || input.settings.sameDepartment)
    {
        Numbering numbers;
        for (const MatchingCandidate &mentor : input.mentors)
            m_mentors.push_back(quint32(numbers(mentor.*m_field)));
        for (const MatchingCandidate &mentee : input.mentees)
            m_mentees.push_back(quint32(numbers(mentee.*m_field)));
    }

    [[nodiscard]] Fraction fraction(qsizetype mentor, qsizetype mentee) const override
    {
        const quint32 above = m_mentors[size_t(mentor)];
        const quint32 below = m_mentees[size_t(mentee)];
        if (above == 0 || below == 0)
            return HalfForUnknown;
        return {(above == below) == m_same, 1};
    }

    void addRow(qsizetype mentee, int share, MentorRange mentors, kernels::Points *scores) const override
    {
        const quint32 value = m_mentees[size_t(mentee)];
        const int half = pointsOf(share, HalfForUnknown);
        if (value == 0) {
            kernels::addConstant(scores, mentors.count(), kernels::Points(half));
            return;
        }
        const quint32 *column = m_mentors.data() + mentors.first;
        const int different = m_same ? 0 : share;
        const int same = share - different;
        kernels::addConstant(scores, mentors.count(), kernels::Points(different));
        kernels::addWhereEqual(scores, column, mentors.count(), value, kernels::Points(same - different));
        kernels::addWhereEqual(scores, column, mentors.count(), 0, kernels::Points(half - different));
    }

    [[nodiscard]] QStringList values(
        const MatchingInput &input, qsizetype mentor, qsizetype mentee) const override
    {
        QStringList values;
        if (const QString text = (input.mentors[mentor].*m_field).simplified(); !text.isEmpty())
            values.append(explanation::value(m_mentorKey, text));
        if (const QString text = (input.mentees[mentee].*m_field).simplified(); !text.isEmpty())
            values.append(explanation::value(m_menteeKey, text));
        return values;
    }

private:
    QString MatchingCandidate::*m_field;
    explanation::Key m_mentorKey;
    explanation::Key m_menteeKey;
    bool m_same;
    std::vector<quint32> m_mentors; // texts as numbers, 0 for unknown
    std::vector<quint32> m_mentees;
};

} // namespace

std::unique_ptr<CriterionScorer> fieldScorer(CriterionKind kind, const MatchingInput &input)
{
    return std::make_unique<FieldScorer>(kind, input);
}

} // namespace mentorbook
