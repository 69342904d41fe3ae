#include "core/matching/explanation.h"
#include "core/matching/scoring/criterion_scorer.h"

#include <QHash>

#include <algorithm>

namespace mentorbook {

namespace {

struct Choice
{
    int mentor = 0;
    int menteeRank = 0; // from 1; 0: not chosen
    int mentorRank = 0;
};

// Ranked choices of both sides, each for half: all for the first choice, falling evenly over five ranks,
// nothing for somebody who is not among the choices made, half where none was made.
class ChoicesScorer : public CriterionScorer
{
public:
    explicit ChoicesScorer(const MatchingInput &input)
    {
        QHash<ParticipantId, int> mentors;
        for (int mentor = 0; mentor < int(input.mentors.size()); ++mentor)
            mentors.insert(input.mentors[mentor].participant, mentor);
        QHash<ParticipantId, int> mentees;
        for (int mentee = 0; mentee < int(input.mentees.size()); ++mentee)
            mentees.insert(input.mentees[mentee].participant, mentee);
        m_menteeChose.resize(size_t(input.mentees.size()));
        m_touched.resize(size_t(input.mentees.size()));
        for (size_t mentee = 0; mentee < m_menteeChose.size(); ++mentee) {
            const QList<ParticipantId> &choices = input.mentees[qsizetype(mentee)].choices;
            m_menteeChose[mentee] = !choices.isEmpty();
            for (int rank = 0; rank < int(choices.size()); ++rank) {
                if (const auto mentor = mentors.constFind(choices[rank]); mentor != mentors.constEnd())
                    touch(int(mentee), *mentor).menteeRank = rank + 1;
            }
        }
        for (int mentor = 0; mentor < int(input.mentors.size()); ++mentor) {
            const QList<ParticipantId> &choices = input.mentors[mentor].choices;
            m_mentorChose.push_back(!choices.isEmpty());
            for (int rank = 0; rank < int(choices.size()); ++rank) {
                if (const auto mentee = mentees.constFind(choices[rank]); mentee != mentees.constEnd())
                    touch(*mentee, mentor).mentorRank = rank + 1;
            }
        }
        for (std::vector<Choice> &choices : m_touched)
            std::ranges::sort(choices, {}, &Choice::mentor);
    }

    [[nodiscard]] Fraction fraction(qsizetype mentor, qsizetype mentee) const override
    {
        const std::vector<Choice> &choices = m_touched[size_t(mentee)];
        const auto choice = std::ranges::lower_bound(choices, int(mentor), {}, &Choice::mentor);
        return choice != choices.end() && choice->mentor == mentor
            ? fractionOf(*choice, mentee)
            : fractionOf(Choice{int(mentor), 0, 0}, mentee);
    }

    void addRow(qsizetype mentee, int share, MentorRange mentors, kernels::Points *scores) const override
    {
        const int mentorSilent = pointsOf(share, fractionOf(Unranked, false, m_menteeChose[size_t(mentee)]));
        const int mentorChose = pointsOf(share, fractionOf(Unranked, true, m_menteeChose[size_t(mentee)]));
        kernels::addConstant(scores, mentors.count(), kernels::Points(mentorSilent));
        kernels::addWhereEqual(scores, m_mentorChose.data() + mentors.first, mentors.count(), quint16(1),
            kernels::Points(mentorChose - mentorSilent));
        const std::vector<Choice> &choices = m_touched[size_t(mentee)];
        auto it = std::ranges::lower_bound(choices, int(mentors.first), {}, &Choice::mentor);
        for (; it != choices.end() && it->mentor < mentors.last; ++it) {
            const int usual = m_mentorChose[size_t(it->mentor)] ? mentorChose : mentorSilent;
            kernels::Points &score = scores[it->mentor - mentors.first];
            score = kernels::Points(score + pointsOf(share, fractionOf(*it, mentee)) - usual);
        }
    }

    [[nodiscard]] QStringList values(
        const MatchingInput &input, qsizetype mentor, qsizetype mentee) const override
    {
        using explanation::Key;
        QStringList values;
        const auto add = [&](const QList<ParticipantId> &choices, ParticipantId other, Key key) {
            if (!choices.isEmpty())
                values.append(explanation::value(key, QString::number(choices.indexOf(other) + 1)));
        };
        add(input.mentees[mentee].choices, input.mentors[mentor].participant, Key::MenteeRank);
        add(input.mentors[mentor].choices, input.mentees[mentee].participant, Key::MentorRank);
        return values;
    }

private:
    static constexpr int Ranks = 5;

    static constexpr Choice Unranked{};

    // Doubled, in fifths.
    static int given(int rank, bool chose)
    {
        return !chose ? Ranks : rank == 0 || rank > Ranks ? 0 : 2 * (Ranks + 1 - rank);
    }

    static Fraction fractionOf(Choice choice, bool mentorChose, bool menteeChose)
    {
        return {given(choice.menteeRank, menteeChose) + given(choice.mentorRank, mentorChose), 4 * Ranks};
    }
    [[nodiscard]] Fraction fractionOf(Choice choice, qsizetype mentee) const
    {
        return fractionOf(choice, m_mentorChose[size_t(choice.mentor)], m_menteeChose[size_t(mentee)]);
    }

    Choice &touch(int mentee, int mentor)
    {
        std::vector<Choice> &choices = m_touched[size_t(mentee)];
        const auto known = std::ranges::find(choices, mentor, &Choice::mentor);
        return known != choices.end() ? *known : choices.emplace_back(Choice{mentor, 0, 0});
    }

    std::vector<quint16> m_mentorChose; // 0 or 1
    std::vector<bool> m_menteeChose;
    std::vector<std::vector<Choice>> m_touched; // by mentee: mentors in the choices of either
};

} // namespace

std::unique_ptr<CriterionScorer> choicesScorer(const MatchingInput &input)
{
    return std::make_unique<ChoicesScorer>(input);
}

} // namespace mentorbook
