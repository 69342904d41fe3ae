#include "core/matching/explanation.h"
#include "core/matching/scoring/criterion_scorer.h"
#include "core/matching/scoring/seniority.h"

#include <map>

namespace mentorbook {

namespace {

class ExperienceScorer : public CriterionScorer
{
public:
    explicit ExperienceScorer(const MatchingInput &input)
        : m_seniority(input)
        , m_grades(input.settings.grades)
        , m_days{daysOf(input.settings.years.from), daysOf(input.settings.years.to),
              daysOf(input.settings.years.half)}
        , m_mirrored(input.type == MentoringType::Reverse)
    {
        // Few different grades stand for everybody.
        std::map<Grade, quint32> classes;
        for (const std::optional<Grade> &grade : m_seniority.mentorGrades) {
            const Grade key = grade.value_or(NoGrade);
            const auto [it, isNew] = classes.emplace(key, quint32(m_classGrade.size()));
            if (isNew)
                m_classGrade.push_back(grade);
            m_mentorClass.push_back(it->second);
        }
    }

    [[nodiscard]] Fraction fraction(qsizetype mentor, qsizetype mentee) const override
    {
        if (const auto grades = m_seniority.gradesAbove(mentor, mentee))
            return fractionOf(m_mirrored ? -*grades : *grades, m_grades);
        if (const auto days = m_seniority.daysAbove(mentor, mentee))
            return fractionOf(m_mirrored ? -*days : *days, m_days);
        return HalfForUnknown;
    }

    void addRow(qsizetype mentee, int share, MentorRange mentors, kernels::Points *scores) const override
    {
        const std::optional<Grade> &grade = m_seniority.menteeGrades[size_t(mentee)];
        thread_local std::vector<kernels::Points> table; // by class of grade
        table.assign(m_classGrade.size(), 0);
        bool needsTenure = false;
        for (size_t c = 0; c < table.size(); ++c) {
            if (const auto above = Seniority::gradesAbove(m_classGrade[c], grade)) {
                table[c]
                    = kernels::Points(pointsOf(share, fractionOf(m_mirrored ? -*above : *above, m_grades)));
            } else {
                table[c] = kernels::NoPair;
                needsTenure = true;
            }
        }
        const quint32 *classes = m_mentorClass.data() + mentors.first;
        if (!needsTenure) {
            kernels::addFromTable(scores, classes, mentors.count(), table.data());
            return;
        }
        thread_local std::vector<kernels::Points> byTenure;
        byTenure.resize(size_t(mentors.count()));
        const qint32 tenure = m_seniority.menteeDays[size_t(mentee)];
        if (tenure < 0)
            kernels::fill(byTenure.data(), mentors.count(), kernels::Points(pointsOf(share, HalfForUnknown)));
        else
            kernels::trapezoid(byTenure.data(), m_seniority.mentorDays.data() + mentors.first,
                mentors.count(), tenure, {share, m_days.from, m_days.to, m_days.half}, m_mirrored);
        const kernels::Points *byGrade = table.data();
        for (qsizetype i = 0; i < mentors.count(); ++i) {
            const kernels::Points given = byGrade[classes[i]];
            scores[i] = kernels::Points(scores[i] + (given == kernels::NoPair ? byTenure[size_t(i)] : given));
        }
    }

    [[nodiscard]] QStringList values(
        const MatchingInput &input, qsizetype mentor, qsizetype mentee) const override
    {
        using explanation::Key;
        using explanation::value;
        if (m_seniority.gradesAbove(mentor, mentee))
            return {value(Key::MentorGrade, input.mentors[mentor].grade.simplified()),
                value(Key::MenteeGrade, input.mentees[mentee].grade.simplified())};
        QStringList values;
        if (const qint32 days = m_seniority.mentorDays[size_t(mentor)]; days >= 0)
            values.append(value(Key::MentorDays, QString::number(days)));
        if (const qint32 days = m_seniority.menteeDays[size_t(mentee)]; days >= 0)
            values.append(value(Key::MenteeDays, QString::number(days)));
        return values;
    }

private:
    static constexpr Grade NoGrade{-1, -1};

    static constexpr int daysOf(int years)
    {
        constexpr int DaysOfFourYears = 1461;
        return years * DaysOfFourYears / 4;
    }

    static Fraction fractionOf(qint64 above, const WishedBand &band)
    {
        if (above <= 0)
            return {0, 1};
        if (above < band.from)
            return {above, band.from};
        if (above <= band.to)
            return {1, 1};
        const qint64 beyond = std::min<qint64>(above, band.half) - band.to;
        return {2 * (band.half - band.to) - beyond, 2 * (band.half - band.to)};
    }

    Seniority m_seniority;
    WishedBand m_grades;
    WishedBand m_days;
    bool m_mirrored; // the mentee above the mentor
    std::vector<quint32> m_mentorClass;
    std::vector<std::optional<Grade>> m_classGrade;
};

} // namespace

std::unique_ptr<CriterionScorer> experienceScorer(const MatchingInput &input)
{
    return std::make_unique<ExperienceScorer>(input);
}

} // namespace mentorbook
