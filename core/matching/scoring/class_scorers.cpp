#include "core/matching/explanation.h"
#include "core/matching/scoring/class_scorer.h"
#include "core/matching/scoring/texts.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

using explanation::Key;
using explanation::value;

// The hours in common, up to those wished for.
class HoursScorer : public ClassScorer<std::optional<WeekHours>>
{
public:
    explicit HoursScorer(const MatchingInput &input)
        : m_wishedMinutes(std::clamp(input.settings.wishedHours, 1, 168) * 60)
    {
        classify(input, [](const MatchingCandidate &candidate) { return candidate.hours; });
    }

    [[nodiscard]] QStringList values(const MatchingInput &, qsizetype mentor, qsizetype mentee) const override
    {
        const std::optional<WeekHours> &above = classOfMentor(mentor);
        const std::optional<WeekHours> &below = classOfMentee(mentee);
        QStringList values;
        if (!above)
            values.append(value(Key::MentorUnknown, u"1"_s));
        if (!below)
            values.append(value(Key::MenteeUnknown, u"1"_s));
        if (above && below) {
            values.append(value(Key::CommonMinutes, QString::number(above->minutesInCommon(*below))));
            values.append(value(Key::WishedMinutes, QString::number(m_wishedMinutes)));
        }
        return values;
    }

private:
    [[nodiscard]] Fraction given(
        const std::optional<WeekHours> &mentor, const std::optional<WeekHours> &mentee) const override
    {
        if (!mentor || !mentee)
            return HalfForUnknown;
        return {std::min(mentor->minutesInCommon(*mentee), m_wishedMinutes), m_wishedMinutes};
    }

    int m_wishedMinutes;
};

// Answers on scales, each as likeness or complement; a scale that one of them did not answer counts half.
class ScalesScorer : public ClassScorer<std::vector<int>>
{
public:
    explicit ScalesScorer(const MatchingInput &input)
    {
        for (const TraitScale &scale : input.settings.scales) {
            if (scale.highest > scale.lowest)
                m_scales.append(scale);
        }
        classify(input, [&](const MatchingCandidate &candidate) {
            std::vector<int> steps;
            for (const TraitScale &scale : std::as_const(m_scales)) {
                const auto answer = candidate.scales.constFind(scale.name);
                steps.push_back(answer == candidate.scales.constEnd()
                        ? Unanswered
                        : (std::clamp(*answer, scale.lowest, scale.highest) - scale.lowest) * Steps
                            / (scale.highest - scale.lowest));
            }
            return steps;
        });
    }

    [[nodiscard]] QStringList values(
        const MatchingInput &input, qsizetype mentor, qsizetype mentee) const override
    {
        QStringList values;
        for (const TraitScale &scale : m_scales) {
            const auto &mentorScales = input.mentors[mentor].scales;
            const auto &menteeScales = input.mentees[mentee].scales;
            if (mentorScales.contains(scale.name) && menteeScales.contains(scale.name))
                values.append(value(scale.complement ? Key::ComplementScale : Key::LikenessScale,
                    u"%1\t%2\t%3"_s.arg(scale.name)
                        .arg(mentorScales[scale.name])
                        .arg(menteeScales[scale.name])));
            else
                values.append(value(Key::UnansweredScale, scale.name));
        }
        return values;
    }

private:
    static constexpr int Unanswered = -1;
    static constexpr int Steps = 2520; // a common measure of scales with up to ten steps

    [[nodiscard]] Fraction given(
        const std::vector<int> &mentor, const std::vector<int> &mentee) const override
    {
        int sum = 0;
        for (size_t i = 0; i < mentor.size(); ++i) {
            if (mentor[i] == Unanswered || mentee[i] == Unanswered)
                sum += Steps / 2;
            else if (m_scales[qsizetype(i)].complement)
                sum += std::abs(mentor[i] - mentee[i]);
            else
                sum += Steps - std::abs(mentor[i] - mentee[i]);
        }
        return m_scales.isEmpty() ? HalfForUnknown : Fraction{sum, Steps * m_scales.size()};
    }

    QList<TraitScale> m_scales;
};

struct DiversityClass
{
    struct Trait
    {
        int attribute = 0;
        int value = 0; // 0: not said
        DiversityWish wish = DiversityWish::None;

        auto operator<=>(const Trait &) const = default;
    };
    std::vector<Trait> traits; // by attribute

    auto operator<=>(const DiversityClass &) const = default;
};

// The wishes of both that are met: a wish about something the other does not say counts half, no wish at all
// is met by everybody.
class DiversityScorer : public ClassScorer<DiversityClass>
{
public:
    explicit DiversityScorer(const MatchingInput &input)
    {
        Numbering attributes;
        Numbering texts;
        classify(input, [&](const MatchingCandidate &candidate) {
            DiversityClass traits;
            for (auto it = candidate.diversity.begin(); it != candidate.diversity.end(); ++it)
                traits.traits.push_back({attributes(it.key()), texts(it->value), it->wish});
            std::ranges::sort(traits.traits);
            return traits;
        });
    }

    // How many, not which: the reasons of a pair are read by more people than the answers.
    [[nodiscard]] QStringList values(const MatchingInput &, qsizetype mentor, qsizetype mentee) const override
    {
        const Wishes wishes = wishesOf(classOfMentor(mentor), classOfMentee(mentee));
        return {value(Key::Wishes, QString::number(wishes.all)),
            value(Key::WishesMet, QString::number(wishes.met)),
            value(Key::WishesOpen, QString::number(wishes.open))};
    }

private:
    struct Wishes
    {
        int all = 0;
        int met = 0;
        int open = 0;
    };

    static void addWishes(Wishes &wishes, const DiversityClass &of, const DiversityClass &other)
    {
        for (const DiversityClass::Trait &mine : of.traits) {
            if (mine.wish == DiversityWish::None)
                continue;
            ++wishes.all;
            const auto theirs
                = std::ranges::find(other.traits, mine.attribute, &DiversityClass::Trait::attribute);
            if (mine.value == 0 || theirs == other.traits.end() || theirs->value == 0)
                ++wishes.open;
            else
                wishes.met += (mine.value == theirs->value) == (mine.wish == DiversityWish::Same);
        }
    }
    static Wishes wishesOf(const DiversityClass &mentor, const DiversityClass &mentee)
    {
        Wishes wishes;
        addWishes(wishes, mentor, mentee);
        addWishes(wishes, mentee, mentor);
        return wishes;
    }

    [[nodiscard]] Fraction given(const DiversityClass &mentor, const DiversityClass &mentee) const override
    {
        const Wishes wishes = wishesOf(mentor, mentee);
        return wishes.all == 0 ? Fraction{1, 1} : Fraction{2 * wishes.met + wishes.open, 2 * wishes.all};
    }
};

// Fields of the company's own, each the same or different; unknown ones count half.
class CustomFieldsScorer : public ClassScorer<std::vector<int>>
{
public:
    explicit CustomFieldsScorer(const MatchingInput &input)
        : m_fields(input.settings.customFields)
    {
        Numbering texts;
        classify(input, [&](const MatchingCandidate &candidate) {
            std::vector<int> values;
            for (const CustomFieldWish &field : std::as_const(m_fields))
                values.push_back(texts(candidate.customFields.value(field.name)));
            return values;
        });
    }

    [[nodiscard]] QStringList values(
        const MatchingInput &input, qsizetype mentor, qsizetype mentee) const override
    {
        QStringList values;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const int above = classOfMentor(mentor)[size_t(i)];
            const int below = classOfMentee(mentee)[size_t(i)];
            const QString &name = m_fields[i].name;
            if (above == 0 || below == 0)
                values.append(value(Key::FieldUnknown, name));
            else
                values.append(
                    value((above == below) != m_fields[i].different ? Key::FieldMet : Key::FieldFailed,
                        u"%1\t%2\t%3"_s.arg(name, input.mentors[mentor].customFields[name].simplified(),
                            input.mentees[mentee].customFields[name].simplified())));
        }
        return values;
    }

private:
    [[nodiscard]] Fraction given(
        const std::vector<int> &mentor, const std::vector<int> &mentee) const override
    {
        int halves = 0;
        for (size_t i = 0; i < mentor.size(); ++i) {
            if (mentor[i] == 0 || mentee[i] == 0)
                halves += 1;
            else if ((mentor[i] == mentee[i]) != m_fields[qsizetype(i)].different)
                halves += 2;
        }
        return m_fields.isEmpty() ? HalfForUnknown : Fraction{halves, 2 * m_fields.size()};
    }

    QList<CustomFieldWish> m_fields;
};

} // namespace

std::unique_ptr<CriterionScorer> hoursScorer(const MatchingInput &input)
{
    return std::make_unique<HoursScorer>(input);
}
std::unique_ptr<CriterionScorer> scalesScorer(const MatchingInput &input)
{
    return std::make_unique<ScalesScorer>(input);
}
std::unique_ptr<CriterionScorer> diversityScorer(const MatchingInput &input)
{
    return std::make_unique<DiversityScorer>(input);
}
std::unique_ptr<CriterionScorer> customFieldsScorer(const MatchingInput &input)
{
    return std::make_unique<CustomFieldsScorer>(input);
}

} // namespace mentorbook
