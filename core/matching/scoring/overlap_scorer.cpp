#include "core/matching/explanation.h"
#include "core/matching/scoring/criterion_scorer.h"
#include "core/matching/scoring/texts.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace mentorbook {

namespace {

using explanation::Key;

// How the sets of a kind are read.
struct Overlap
{
    QStringList (*wanted)(const MatchingCandidate &);
    QStringList (*offered)(const MatchingCandidate &);
    int enough = std::numeric_limits<int>::max(); // so many in common give all
    bool silentMentorIsUnknown = true; // one who says nothing counts half, instead of offering nothing
    bool synonyms = false;
};

Overlap overlapOf(CriterionKind kind)
{
    using C = MatchingCandidate;
    switch (kind) {
    case CriterionKind::Skills:
        return {.wanted = [](const C &c) { return c.skillsWanted; },
            .offered = [](const C &c) { return c.skillsOffered; },
            .silentMentorIsUnknown = false,
            .synonyms = true};
    case CriterionKind::Goals:
        return {.wanted = [](const C &c) { return c.goals; }, .offered = [](const C &c) { return c.goals; }};
    case CriterionKind::Interests:
        return {.wanted = [](const C &c) { return c.interests; },
            .offered = [](const C &c) { return c.interests; },
            .enough = 3};
    case CriterionKind::Language:
        return {.wanted = [](const C &c) { return c.languages; },
            .offered = [](const C &c) { return c.languages; },
            .enough = 1};
    case CriterionKind::CareerPath:
        return {.wanted = [](const C &c) { return QStringList{c.targetRole}; },
            .offered = [](const C &c) { return c.careerPath; }};
    default:
        break;
    }
    Q_UNREACHABLE();
}

// The share of what the mentee wants that the mentor offers.
class OverlapScorer : public CriterionScorer
{
public:
    OverlapScorer(CriterionKind kind, const MatchingInput &input)
        : m_kind(kind)
        , m_overlap(overlapOf(kind))
    {
        if (m_overlap.synonyms) {
            const QMap<QString, QString> &synonyms = input.settings.synonyms;
            for (auto it = synonyms.begin(); it != synonyms.end(); ++it)
                m_synonyms.insert(normalized(it.key()), normalized(it.value()));
        }
        Numbering numbers;
        const auto numbersOf = [&](const QStringList &texts) {
            std::vector<int> found;
            for (const QString &text : texts) {
                if (const int number = numbers(resolved(text)); number != 0)
                    found.push_back(number);
            }
            std::ranges::sort(found);
            const auto twice = std::ranges::unique(found);
            found.erase(twice.begin(), twice.end());
            return found;
        };
        for (const MatchingCandidate &mentee : input.mentees)
            m_wanted.push_back(numbersOf(m_overlap.wanted(mentee)));
        for (const MatchingCandidate &mentor : input.mentors)
            m_offered.push_back(numbersOf(m_overlap.offered(mentor)));
        m_mentorsWith.resize(size_t(numbers.size()) + 1);
        for (size_t mentor = 0; mentor < m_offered.size(); ++mentor) {
            for (const int number : m_offered[mentor])
                m_mentorsWith[size_t(number)].push_back(int(mentor));
            if (m_offered[mentor].empty())
                m_mentorsWith[Silent].push_back(int(mentor));
        }
        m_columns.resize(m_mentorsWith.size());
        for (size_t number = 1; number < m_mentorsWith.size(); ++number) {
            if (m_mentorsWith[number].size() * Few < m_offered.size())
                continue;
            m_columns[number].resize(m_offered.size());
            for (const int mentor : m_mentorsWith[number])
                m_columns[number][size_t(mentor)] = 1;
        }
    }

    [[nodiscard]] Fraction fraction(qsizetype mentor, qsizetype mentee) const override
    {
        const std::vector<int> &wanted = m_wanted[size_t(mentee)];
        const std::vector<int> &offered = m_offered[size_t(mentor)];
        if (wanted.empty() || (offered.empty() && m_overlap.silentMentorIsUnknown))
            return HalfForUnknown;
        const auto common = std::ranges::count_if(
            wanted, [&](int number) { return std::ranges::binary_search(offered, number); });
        return fractionOf(int(common), wanted);
    }

    void addRow(qsizetype mentee, int share, MentorRange mentors, kernels::Points *scores) const override
    {
        const std::vector<int> &wanted = m_wanted[size_t(mentee)];
        const kernels::Points half = kernels::Points(pointsOf(share, HalfForUnknown));
        if (wanted.empty()) {
            kernels::addConstant(scores, mentors.count(), half);
            return;
        }
        // Most mentors offer nothing of it: only those who do are visited, unless they are many.
        if (m_overlap.silentMentorIsUnknown)
            visit(Silent, mentors, [&](size_t i) { scores[i] = kernels::Points(scores[i] + half); });
        if (wanted.size() == 1 && m_columns[size_t(wanted.front())].empty()) {
            visit(wanted.front(), mentors, [&](size_t i) { scores[i] = kernels::Points(scores[i] + share); });
            return;
        }
        thread_local std::vector<quint16> commonWith;
        commonWith.assign(size_t(mentors.count()), 0);
        quint16 *common = commonWith.data();
        for (const int number : wanted) {
            if (const std::vector<quint16> &column = m_columns[size_t(number)]; !column.empty())
                kernels::addColumn(common, column.data() + mentors.first, mentors.count());
            else
                visit(number, mentors, [&](size_t i) { ++common[i]; });
        }
        std::vector<kernels::Points> points; // by how many are in common
        for (int count = 0; count <= std::ssize(wanted); ++count)
            points.push_back(kernels::Points(pointsOf(share, fractionOf(count, wanted))));
        kernels::addByCount(scores, common, mentors.count(), points.data(), std::ssize(points));
    }

    [[nodiscard]] QStringList values(
        const MatchingInput &input, qsizetype mentor, qsizetype mentee) const override
    {
        const QStringList offeredTexts = m_overlap.offered(input.mentors[mentor]);
        QSet<QString> offered;
        for (const QString &text : offeredTexts)
            offered.insert(resolved(text));
        const bool mentorIsSilent = m_offered[size_t(mentor)].empty();
        QStringList values;
        QSet<QString> seen{QString()};
        for (const QString &text : m_overlap.wanted(input.mentees[mentee])) {
            const QString key = resolved(text);
            if (!seen.contains(key))
                values.append(explanation::value(
                    offered.contains(key) ? sharedKey() : missingKey(), text.simplified()));
            seen.insert(key);
        }
        if (mentorIsSilent && m_overlap.silentMentorIsUnknown)
            values.append(explanation::value(Key::MentorUnknown, QStringLiteral("1")));
        if (m_kind == CriterionKind::Language || m_kind == CriterionKind::CareerPath) {
            for (const QString &text : offeredTexts) {
                if (!seen.contains(resolved(text)))
                    values.append(explanation::value(Key::MentorHas, text.simplified()));
            }
        }
        return values;
    }

private:
    static constexpr int Silent = 0; // no text has this number
    static constexpr size_t Few = 12; // visiting one in so many is as quick as a vector over all

    [[nodiscard]] QString resolved(const QString &text) const
    {
        const QString key = normalized(text);
        return m_synonyms.value(key, key);
    }

    [[nodiscard]] Fraction fractionOf(int common, const std::vector<int> &wanted) const
    {
        const int enough = std::min(m_overlap.enough, int(wanted.size()));
        return {std::min(common, enough), enough};
    }

    [[nodiscard]] Key sharedKey() const
    {
        return m_kind == CriterionKind::Skills ? Key::Offered : Key::Shared;
    }
    [[nodiscard]] Key missingKey() const
    {
        return m_kind == CriterionKind::Skills ? Key::Missing : Key::MenteeHas;
    }

    template <class Visitor> void visit(int number, MentorRange mentors, Visitor &&visitor) const
    {
        const std::vector<int> &with = m_mentorsWith[size_t(number)];
        auto it = mentors.first == 0 ? with.begin() : std::ranges::lower_bound(with, int(mentors.first));
        for (; it != with.end() && *it < mentors.last; ++it)
            visitor(size_t(*it - mentors.first));
    }

    CriterionKind m_kind;
    Overlap m_overlap;
    QHash<QString, QString> m_synonyms;
    std::vector<std::vector<int>> m_wanted; // by mentee, texts as numbers
    std::vector<std::vector<int>> m_offered; // by mentor
    std::vector<std::vector<int>> m_mentorsWith; // by text: who offers it
    std::vector<std::vector<quint16>> m_columns; // by text, 1 for every mentor who offers it; empty for few
};

} // namespace

std::unique_ptr<CriterionScorer> overlapScorer(CriterionKind kind, const MatchingInput &input)
{
    return std::make_unique<OverlapScorer>(kind, input);
}

} // namespace mentorbook
