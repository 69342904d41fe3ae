#include "core/matching/scoring.h"

#include "core/base/tr.h"
#include "core/matching/explanation.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace mentorbook {

namespace {

// A trapezoid that never falls back below half.
struct WishedBand
{
    qint64 from; // all the points from here…
    qint64 to; // …to here…
    qint64 half; // …and half of them from here on
};

constexpr qint64 DaysOfFourYears = 1461;
constexpr qint64 daysOf(qint64 years) { return years * DaysOfFourYears / 4; }

constexpr WishedBand GradesAbove{2, 3, 6};
constexpr WishedBand DaysAbove{daysOf(3), daysOf(10), daysOf(20)};

QString normalized(const QString &text)
{
    // Upper case first: folding alone leaves "ß" and "SS" apart.
    return text.normalized(QString::NormalizationForm_KC).simplified().toUpper().toCaseFolded();
}

// Numbers texts from 1; 0 stands for an empty one.
class Numbering
{
public:
    int operator()(const QString &text)
    {
        const QString key = normalized(text);
        if (key.isEmpty())
            return 0;
        auto it = m_numbers.find(key);
        if (it == m_numbers.end())
            it = m_numbers.insert(key, int(m_numbers.size()) + 1);
        return *it;
    }

private:
    QHash<QString, int> m_numbers;
};

// The one number in a grade ("L7", "Grade 12"), and the words around it.
std::optional<std::pair<int, QString>> numberIn(const QString &grade)
{
    const QString text = normalized(grade);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto first = std::ranges::find_if(text, isDigit);
    const auto last = std::find_if_not(first, text.end(), isDigit);
    if (first == text.end() || last - first > 4 || std::any_of(last, text.end(), isDigit))
        return {};
    const QString around = QString(text.begin(), first - text.begin()) + QString(last, text.end() - last);
    return std::pair(QStringView(first, last).toInt(), around.simplified());
}

bool hasBit(const std::vector<quint64> &bits, int bit) { return (bits[size_t(bit) / 64] >> (bit % 64)) & 1; }

} // namespace

std::vector<int> sharesOf(const QList<Criterion> &criteria)
{
    const qint64 sum = std::accumulate(criteria.begin(), criteria.end(), qint64(0),
        [](qint64 total, const Criterion &criterion) { return total + criterion.weight; });
    std::vector<int> shares;
    std::vector<qint64> remainders;
    for (const Criterion &criterion : criteria) {
        shares.push_back(int(criterion.weight * qint64(FullScore) / sum));
        remainders.push_back(criterion.weight * qint64(FullScore) % sum);
    }
    std::vector<size_t> order(shares.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, std::ranges::greater(), [&](size_t i) { return remainders[i]; });
    const int left = FullScore - std::accumulate(shares.begin(), shares.end(), 0);
    for (size_t i = 0; i < size_t(left); ++i)
        ++shares[order[i]];
    return shares;
}

Result<Scorer> Scorer::of(const MatchingInput &input)
{
    bool weighted = false;
    for (const Criterion &criterion : input.criteria) {
        if (criterion.weight < 0 || criterion.weight > 100)
            return failure(ErrorKind::InvalidInput,
                Tr::tr("A criterion has the weight %1; weights go from 0 to 100.").arg(criterion.weight));
        weighted = weighted || criterion.weight > 0;
    }
    if (!weighted)
        return failure(ErrorKind::InvalidInput,
            input.criteria.isEmpty()
                ? Tr::tr("There is no criterion to match by. Add at least one, such as skills.")
                : Tr::tr("All criteria have the weight 0. Give at least one of them some weight."));
    if (!input.today.isValid())
        return failure(ErrorKind::InvalidInput, Tr::tr("The date of the round is missing."));

    Scorer scorer;
    scorer.m_criteria = input.criteria;
    scorer.m_shares = sharesOf(input.criteria);
    Numbering skills;
    Numbering departments;
    Numbering locations;
    Numbering ladders;
    const auto traitsOf = [&](const MatchingCandidate &candidate) {
        Traits traits;
        traits.department = departments(candidate.department);
        traits.location = locations(candidate.location);
        if (const auto grade = numberIn(candidate.grade))
            traits.grade = Grade{ladders(grade->second), grade->first};
        if (candidate.hireDate && candidate.hireDate->isValid())
            traits.tenureDays = std::max<qint64>(candidate.hireDate->daysTo(input.today), 0);
        return traits;
    };
    QHash<PersonId, std::vector<int>> mentorsByPerson;
    QHash<ParticipantId, int> mentorByParticipant;
    QHash<PersonId, std::vector<int>> mentorsBelow; // by somebody in their line
    for (int mentor = 0; mentor < int(input.mentors.size()); ++mentor) {
        const MatchingCandidate &candidate = input.mentors[mentor];
        Traits traits = traitsOf(candidate);
        for (const QString &skill : candidate.skillsOffered) {
            const int number = skills(skill);
            if (number == 0)
                continue;
            traits.offered.resize(std::max(traits.offered.size(), size_t(number) / 64 + 1));
            traits.offered[size_t(number) / 64] |= quint64(1) << (number % 64);
        }
        scorer.m_mentors.push_back(std::move(traits));
        mentorByParticipant.insert(candidate.participant, mentor);
        if (!candidate.person.isNull())
            mentorsByPerson[candidate.person].push_back(mentor);
        for (const PersonId manager : candidate.managers)
            mentorsBelow[manager].push_back(mentor);
    }
    QHash<ParticipantId, std::vector<int>> bannedMentors; // by mentee
    for (const auto &[mentor, mentee] : input.banned) {
        if (const auto it = mentorByParticipant.constFind(mentor); it != mentorByParticipant.constEnd())
            bannedMentors[mentee].push_back(*it);
    }
    int highestSkill = 0;
    for (const MatchingCandidate &candidate : input.mentees) {
        Traits traits = traitsOf(candidate);
        for (const QString &skill : candidate.skillsWanted) {
            const int number = skills(skill);
            if (number != 0 && std::ranges::find(traits.wanted, number) == traits.wanted.end())
                traits.wanted.push_back(number);
            highestSkill = std::max(highestSkill, number);
        }
        const auto forbid = [&](const std::vector<int> &mentors) {
            traits.forbidden.insert(traits.forbidden.end(), mentors.begin(), mentors.end());
        };
        if (const auto self = mentorByParticipant.constFind(candidate.participant);
            self != mentorByParticipant.constEnd())
            traits.forbidden.push_back(*self);
        if (!candidate.person.isNull()) {
            forbid(mentorsByPerson.value(candidate.person));
            forbid(mentorsBelow.value(candidate.person));
        }
        for (const PersonId manager : candidate.managers)
            forbid(mentorsByPerson.value(manager));
        forbid(bannedMentors.value(candidate.participant));
        std::ranges::sort(traits.forbidden);
        scorer.m_mentees.push_back(std::move(traits));
    }
    for (Traits &mentor : scorer.m_mentors)
        mentor.offered.resize(std::max(mentor.offered.size(), size_t(highestSkill) / 64 + 1));
    return scorer;
}

int Scorer::score(qsizetype mentor, qsizetype mentee) const
{
    const Traits &above = m_mentors[size_t(mentor)];
    const Traits &below = m_mentees[size_t(mentee)];
    if (std::ranges::binary_search(below.forbidden, int(mentor)))
        return Forbidden;
    int score = 0;
    for (size_t i = 0; i < m_shares.size(); ++i) {
        const Criterion &criterion = m_criteria.at(qsizetype(i));
        const Fraction given = fraction(criterion.kind, above, below);
        if (criterion.must && given.numerator == 0)
            return Forbidden;
        score += points(m_shares[i], given);
    }
    return score;
}

Scorer::Fraction Scorer::fraction(CriterionKind kind, const Traits &mentor, const Traits &mentee) const
{
    constexpr Fraction Unknown{1, 2};
    switch (kind) {
    case CriterionKind::Skills: {
        if (mentee.wanted.empty())
            return Unknown;
        const auto covered
            = std::ranges::count_if(mentee.wanted, [&](int skill) { return hasBit(mentor.offered, skill); });
        return {covered, std::ssize(mentee.wanted)};
    }
    case CriterionKind::Department:
        if (mentor.department == 0 || mentee.department == 0)
            return Unknown;
        return {mentor.department != mentee.department, 1};
    case CriterionKind::Location:
        if (mentor.location == 0 || mentee.location == 0)
            return Unknown;
        return {mentor.location == mentee.location, 1};
    case CriterionKind::Experience:
        return experience(mentor, mentee);
    }
    Q_UNREACHABLE();
}

std::optional<qint64> Scorer::gradesAbove(const Traits &mentor, const Traits &mentee)
{
    if (!mentor.grade || !mentee.grade)
        return {};
    // "M3" and "IC5" are of different ladders; a bare number fits every ladder.
    if (mentor.grade->ladder != mentee.grade->ladder && mentor.grade->ladder != 0
        && mentee.grade->ladder != 0)
        return {};
    return mentor.grade->number - mentee.grade->number;
}

Scorer::Fraction Scorer::experience(const Traits &mentor, const Traits &mentee)
{
    WishedBand band = GradesAbove;
    qint64 above = 0;
    if (const std::optional<qint64> grades = gradesAbove(mentor, mentee)) {
        above = *grades;
    } else if (mentor.tenureDays && mentee.tenureDays) {
        band = DaysAbove;
        above = *mentor.tenureDays - *mentee.tenureDays;
    } else {
        return {1, 2};
    }
    if (above <= 0)
        return {0, 1};
    if (above < band.from)
        return {above, band.from};
    if (above <= band.to)
        return {1, 1};
    const qint64 beyond = std::min(above, band.half) - band.to;
    return {2 * (band.half - band.to) - beyond, 2 * (band.half - band.to)};
}

int Scorer::points(int share, Fraction fraction)
{
    return int((2 * share * fraction.numerator + fraction.denominator) / (2 * fraction.denominator));
}

QList<CriterionPoints> Scorer::why(const MatchingInput &input, qsizetype mentor, qsizetype mentee) const
{
    using explanation::Key;
    using explanation::value;
    const Traits &above = m_mentors[size_t(mentor)];
    const Traits &below = m_mentees[size_t(mentee)];
    const MatchingCandidate &mentorData = input.mentors[mentor];
    const MatchingCandidate &menteeData = input.mentees[mentee];

    QList<CriterionPoints> all;
    for (size_t i = 0; i < m_shares.size(); ++i) {
        const Criterion &criterion = m_criteria.at(qsizetype(i));
        if (criterion.weight == 0 && !criterion.must)
            continue;
        CriterionPoints given{.criterion = criterion.kind,
            .points = points(m_shares[i], fraction(criterion.kind, above, below)),
            .of = m_shares[i],
            .goal = criterion.goal};
        const auto add = [&](Key key, const QString &text) {
            if (const QString shown = text.simplified(); !shown.isEmpty())
                given.values.append(value(key, shown));
        };
        switch (criterion.kind) {
        case CriterionKind::Skills: {
            QSet<QString> offered;
            for (const QString &skill : mentorData.skillsOffered)
                offered.insert(normalized(skill));
            QSet<QString> seen;
            for (const QString &skill : menteeData.skillsWanted) {
                const QString key = normalized(skill);
                if (!seen.contains(key))
                    add(offered.contains(key) ? Key::Offered : Key::Missing, skill);
                seen.insert(key);
            }
            break;
        }
        case CriterionKind::Department:
            add(Key::MentorDepartment, mentorData.department);
            add(Key::MenteeDepartment, menteeData.department);
            break;
        case CriterionKind::Location:
            add(Key::MentorLocation, mentorData.location);
            add(Key::MenteeLocation, menteeData.location);
            break;
        case CriterionKind::Experience:
            if (gradesAbove(above, below)) {
                add(Key::MentorGrade, mentorData.grade);
                add(Key::MenteeGrade, menteeData.grade);
            } else {
                if (above.tenureDays)
                    add(Key::MentorDays, QString::number(*above.tenureDays));
                if (below.tenureDays)
                    add(Key::MenteeDays, QString::number(*below.tenureDays));
            }
            break;
        }
        all.append(std::move(given));
    }
    return all;
}

} // namespace mentorbook
