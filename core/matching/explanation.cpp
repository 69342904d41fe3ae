#include "core/matching/explanation.h"

#include "core/base/tr.h"
#include "core/matching/scoring/texts.h"

#include <QLocale>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace explanation {

namespace {

// Stored in workspaces: these never change.
constexpr std::array Names{"offered"_L1, "missing"_L1, "mentor-department"_L1, "mentee-department"_L1,
    "mentor-location"_L1, "mentee-location"_L1, "mentor-grade"_L1, "mentee-grade"_L1, "mentor-days"_L1,
    "mentee-days"_L1, "shared"_L1, "mentee-has"_L1, "mentor-has"_L1, "mentor-unknown"_L1, "mentee-unknown"_L1,
    "common-minutes"_L1, "wished-minutes"_L1, "likeness-scale"_L1, "complement-scale"_L1,
    "unanswered-scale"_L1, "wishes"_L1, "wishes-met"_L1, "wishes-open"_L1, "mentee-rank"_L1, "mentor-rank"_L1,
    "field-met"_L1, "field-failed"_L1, "field-unknown"_L1, "other-way"_L1, "group-with-mentor"_L1,
    "group-among-mentees"_L1};

QString prefix(Key key) { return Names[size_t(key)] + u'='; }

} // namespace

QString value(Key key, const QString &text) { return prefix(key) + text; }

QStringList texts(const QStringList &values, Key key)
{
    const QString start = prefix(key);
    QStringList found;
    for (const QString &value : values) {
        if (value.startsWith(start))
            found.append(value.mid(start.size()));
    }
    return found;
}

} // namespace explanation

namespace {

using explanation::Key;

// In the language of the sentences around, which need not be the locale's.
QString listed(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return Tr::tr("%1 and %2", "the end of a list")
        .arg(items.mid(0, items.size() - 1).join(u", "_s), items.last());
}

std::optional<QString> only(const QStringList &values, Key key)
{
    const QStringList found = explanation::texts(values, key);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

// A criterion without weight is told for its must only, which every proposed pair meets.
bool failed(const CriterionPoints &points) { return points.of > 0 && points.points == 0; }

QString explainSkills(const CriterionPoints &points)
{
    const QStringList offered = explanation::texts(points.values, Key::Offered);
    const QStringList missing = explanation::texts(points.values, Key::Missing);
    if (offered.isEmpty() && missing.isEmpty())
        return Tr::tr("The mentee names no wanted skills; this counts half.");
    if (offered.isEmpty())
        return Tr::tr("Offers nothing of what is wanted: %1.").arg(listed(missing));
    if (!missing.isEmpty())
        return Tr::tr("Offers %1, but not %2.").arg(listed(offered), listed(missing));
    if (offered.size() == 1)
        return Tr::tr("Offers %1, the one skill wanted.").arg(offered.first());
    if (offered.size() == 2)
        return Tr::tr("Offers %1: both skills wanted.").arg(listed(offered));
    return Tr::tr("Offers %1: all %n skills wanted.", nullptr, int(offered.size())).arg(listed(offered));
}

QString explainDepartment(const CriterionPoints &points)
{
    const auto mentor = only(points.values, Key::MentorDepartment);
    const auto mentee = only(points.values, Key::MenteeDepartment);
    if (!mentor && !mentee)
        return Tr::tr("Both departments are unknown; this counts half.");
    if (!mentor)
        return Tr::tr("The mentor's department is unknown; this counts half.");
    if (!mentee)
        return Tr::tr("The mentee's department is unknown; this counts half.");
    if (normalized(*mentor) == normalized(*mentee))
        return Tr::tr("Both are in %1.").arg(*mentee);
    if (failed(points))
        return Tr::tr("The mentor is from %1, the mentee from %2.").arg(*mentor, *mentee);
    return Tr::tr("A mentor from %1 for a mentee from %2.").arg(*mentor, *mentee);
}

QString explainLocation(const CriterionPoints &points)
{
    const auto mentor = only(points.values, Key::MentorLocation);
    const auto mentee = only(points.values, Key::MenteeLocation);
    if (!mentor && !mentee)
        return Tr::tr("Both locations are unknown; this counts half.");
    if (!mentor)
        return Tr::tr("The mentor's location is unknown; this counts half.");
    if (!mentee)
        return Tr::tr("The mentee's location is unknown; this counts half.");
    if (failed(points))
        return Tr::tr("The mentor is in %1, the mentee in %2.").arg(*mentor, *mentee);
    return Tr::tr("Both are in %1.").arg(*mentee);
}

QString explainExperience(const CriterionPoints &points)
{
    const auto mentorGrade = only(points.values, Key::MentorGrade);
    const auto menteeGrade = only(points.values, Key::MenteeGrade);
    if (mentorGrade && menteeGrade) {
        if (failed(points))
            return Tr::tr("The mentor's grade %1 is not above the mentee's %2.")
                .arg(*mentorGrade, *menteeGrade);
        if (points.points == points.of)
            return Tr::tr("The mentor's grade %1 is well above the mentee's %2.")
                .arg(*mentorGrade, *menteeGrade);
        return Tr::tr("The mentor's grade %1 is above the mentee's %2, but outside the wished distance.")
            .arg(*mentorGrade, *menteeGrade);
    }
    const auto mentorDays = only(points.values, Key::MentorDays);
    const auto menteeDays = only(points.values, Key::MenteeDays);
    if (!mentorDays && !menteeDays)
        return Tr::tr("Grades and hire dates are missing; this counts half.");
    if (!mentorDays)
        return Tr::tr("The mentor's hire date is missing; this counts half.");
    if (!menteeDays)
        return Tr::tr("The mentee's hire date is missing; this counts half.");
    const auto years
        = [](const QString &days) { return QLocale().toString(days.toDouble() / 365.25, 'f', 1); };
    if (failed(points))
        return Tr::tr(
            "The mentor, with %1 years in the company, has not been there longer than the mentee with %2.")
            .arg(years(*mentorDays), years(*menteeDays));
    if (points.points == points.of)
        return Tr::tr("The mentor has been in the company for %1 years, the mentee for %2.")
            .arg(years(*mentorDays), years(*menteeDays));
    return Tr::tr(
        "The mentor has been in the company for %1 years, the mentee for %2: outside the wished distance.")
        .arg(years(*mentorDays), years(*menteeDays));
}

QString explainGoals(const CriterionPoints &points)
{
    const QStringList shared = explanation::texts(points.values, Key::Shared);
    const QStringList missing = explanation::texts(points.values, Key::MenteeHas);
    if (shared.isEmpty() && missing.isEmpty())
        return Tr::tr("The mentee names no goals; this counts half.");
    if (only(points.values, Key::MentorUnknown))
        return Tr::tr("The mentor names no goals to help with; this counts half.");
    if (shared.isEmpty())
        return Tr::tr("Can help with none of the mentee's goals: %1.").arg(listed(missing));
    if (missing.isEmpty())
        return Tr::tr("Can help with every goal of the mentee: %1.").arg(listed(shared));
    return Tr::tr("Can help with %1, but not with %2.").arg(listed(shared), listed(missing));
}

QString explainInterests(const CriterionPoints &points)
{
    const QStringList shared = explanation::texts(points.values, Key::Shared);
    const QStringList missing = explanation::texts(points.values, Key::MenteeHas);
    if (shared.isEmpty() && missing.isEmpty())
        return Tr::tr("The mentee names no interests; this counts half.");
    if (only(points.values, Key::MentorUnknown))
        return Tr::tr("The mentor names no interests; this counts half.");
    if (shared.isEmpty())
        return Tr::tr("They have no interest in common.");
    return Tr::tr("Both like %1.").arg(listed(shared));
}

QString explainLanguage(const CriterionPoints &points)
{
    const QStringList shared = explanation::texts(points.values, Key::Shared);
    const QStringList mentees = explanation::texts(points.values, Key::MenteeHas);
    if (shared.isEmpty() && mentees.isEmpty())
        return Tr::tr("The mentee's languages are unknown; this counts half.");
    if (only(points.values, Key::MentorUnknown))
        return Tr::tr("The mentor's languages are unknown; this counts half.");
    if (!shared.isEmpty())
        return Tr::tr("Both speak %1.").arg(listed(shared));
    return Tr::tr("The mentor speaks %1, the mentee %2: no language in common.")
        .arg(listed(explanation::texts(points.values, Key::MentorHas)), listed(mentees));
}

QString explainCareerPath(const CriterionPoints &points)
{
    const auto reached = only(points.values, Key::Shared);
    const auto target = only(points.values, Key::MenteeHas);
    if (!reached && !target)
        return Tr::tr("The mentee names no target role; this counts half.");
    if (reached)
        return Tr::tr("The mentor is or was %1, the role the mentee aims at.").arg(*reached);
    if (only(points.values, Key::MentorUnknown))
        return Tr::tr("The mentor's career path is unknown; this counts half.");
    return Tr::tr("The mentor's path (%1) does not lead through %2, the role the mentee aims at.")
        .arg(listed(explanation::texts(points.values, Key::MentorHas)), *target);
}

QString explainHours(const CriterionPoints &points)
{
    const bool mentorUnknown = only(points.values, Key::MentorUnknown).has_value();
    if (mentorUnknown && only(points.values, Key::MenteeUnknown))
        return Tr::tr("The working hours of both are unknown; this counts half.");
    if (mentorUnknown)
        return Tr::tr("The mentor's working hours are unknown; this counts half.");
    if (only(points.values, Key::MenteeUnknown))
        return Tr::tr("The mentee's working hours are unknown; this counts half.");
    const int common = only(points.values, Key::CommonMinutes).value_or(QString()).toInt();
    const int wished = only(points.values, Key::WishedMinutes).value_or(QString()).toInt();
    const auto hours = [](int minutes) { return QLocale().toString(minutes / 60.0, 'g', 4); };
    if (common == 0)
        return Tr::tr("Their working hours never meet.");
    if (common >= wished)
        return Tr::tr("They have %1 working hours a week in common, and %2 are wished for.")
            .arg(hours(common), hours(wished));
    return Tr::tr("They have %1 working hours a week in common, of %2 wished for.")
        .arg(hours(common), hours(wished));
}

QString explainScales(const CriterionPoints &points)
{
    QStringList parts;
    const auto tell = [&](Key key, const QString &sentence) {
        for (const QString &text : explanation::texts(points.values, key)) {
            const QStringList parted = text.split(u'\t');
            parts.append(sentence.arg(parted.value(0), parted.value(1), parted.value(2)));
        }
    };
    tell(Key::LikenessScale, Tr::tr("%1 %2 and %3 (the closer the better)"));
    tell(Key::ComplementScale, Tr::tr("%1 %2 and %3 (the further apart the better)"));
    const QStringList unanswered = explanation::texts(points.values, Key::UnansweredScale);
    if (parts.isEmpty())
        return Tr::tr("They answered no scale in common; this counts half.");
    const QString answered = Tr::tr("The mentor's and the mentee's answers: %1.").arg(parts.join(u", "_s));
    if (unanswered.isEmpty())
        return answered;
    return Tr::tr("%1 Not answered by both, which counts half: %2.").arg(answered, listed(unanswered));
}

QString explainWishes(const CriterionPoints &points)
{
    const auto number = [&](Key key) { return only(points.values, key).value_or(QString()).toInt(); };
    const int all = number(Key::Wishes);
    const int open = number(Key::WishesOpen);
    if (all == 0)
        return Tr::tr("Neither has a wish about the other's background.");
    const QString met = number(Key::WishesMet) == all
        ? Tr::tr("Meets every wish about the other's background.")
        : Tr::tr("Meets %1 of %2 wishes about the other's background.").arg(number(Key::WishesMet)).arg(all);
    return open == 0 ? met : Tr::tr("%1 Not known, which counts half: %2.").arg(met).arg(open);
}

QString explainChoices(const CriterionPoints &points)
{
    const auto side = [&](Key key, const QString &none, const QString &notAmong, const QString &ranked) {
        const auto rank = only(points.values, key);
        return !rank ? none : *rank == u"0"_s ? notAmong : ranked.arg(*rank);
    };
    return Tr::tr("%1 %2").arg(side(Key::MenteeRank, Tr::tr("The mentee made no choices."),
                                   Tr::tr("The mentor is not among the mentee's choices."),
                                   Tr::tr("The mentor is choice %1 of the mentee.")),
        side(Key::MentorRank, Tr::tr("The mentor made no choices."),
            Tr::tr("The mentee is not among the mentor's choices."),
            Tr::tr("The mentee is choice %1 of the mentor.")));
}

QString explainFields(const CriterionPoints &points)
{
    QStringList parts;
    const auto tell = [&](Key key, const QString &sentence) {
        for (const QString &text : explanation::texts(points.values, key)) {
            const QStringList parted = text.split(u'\t');
            parts.append(sentence.arg(parted.value(0), parted.value(1), parted.value(2)));
        }
    };
    tell(Key::FieldMet, Tr::tr("%1: %2 and %3, as wished."));
    tell(Key::FieldFailed, Tr::tr("%1: %2 and %3, not as wished."));
    for (const QString &name : explanation::texts(points.values, Key::FieldUnknown))
        parts.append(Tr::tr("%1 is unknown; this counts half.").arg(name));
    return parts.isEmpty() ? Tr::tr("No field of your own is compared; this counts half.") : parts.join(u' ');
}

QString explainOneWay(const CriterionPoints &points)
{
    switch (points.criterion) {
    case CriterionKind::Skills:
        return explainSkills(points);
    case CriterionKind::Department:
        return explainDepartment(points);
    case CriterionKind::Location:
        return explainLocation(points);
    case CriterionKind::Experience:
        return explainExperience(points);
    case CriterionKind::Goals:
        return explainGoals(points);
    case CriterionKind::Interests:
        return explainInterests(points);
    case CriterionKind::Values:
        return explainScales(points);
    case CriterionKind::WorkingHours:
        return explainHours(points);
    case CriterionKind::Language:
        return explainLanguage(points);
    case CriterionKind::Diversity:
        return explainWishes(points);
    case CriterionKind::RankedChoices:
        return explainChoices(points);
    case CriterionKind::CustomFields:
        return explainFields(points);
    case CriterionKind::CareerPath:
        return explainCareerPath(points);
    }
    Q_UNREACHABLE();
}

} // namespace

QString explain(const CriterionPoints &points)
{
    const auto mean = [&] {
        return QLocale().toString(points.of == 0 ? 0.0 : 100.0 * points.points / points.of, 'f', 0);
    };
    if (const auto mentees = only(points.values, Key::GroupWithMentor))
        return Tr::tr("The mentor fits the %1 mentees by %2 % on average.").arg(*mentees, mean());
    if (const auto mentees = only(points.values, Key::GroupAmongMentees))
        return Tr::tr("The %1 mentees are alike by %2 % on average.").arg(*mentees, mean());
    const qsizetype otherWay = points.values.indexOf(explanation::value(Key::OtherWay, u"1"_s));
    if (otherWay < 0)
        return explainOneWay(points);
    CriterionPoints one = points;
    one.values = points.values.first(otherWay);
    CriterionPoints other = points;
    other.values = points.values.sliced(otherWay + 1);
    const QString oneWay = explainOneWay(one);
    const QString back = explainOneWay(other);
    return oneWay == back ? oneWay
                          : Tr::tr("First as the mentor: %1 Second as the mentor: %2").arg(oneWay, back);
}

QString explain(const Unmatched &unmatched, MentoringType type)
{
    if (type == MentoringType::Peer)
        return unmatched.candidates == 0
            ? Tr::tr("The rules allow none of the %n others.", nullptr, unmatched.forbidden)
            : Tr::tr("%n others are allowed, and all of them are in pairs that fit better together.", nullptr,
                  unmatched.candidates);
    if (type == MentoringType::Group && unmatched.candidates > 0)
        return Tr::tr(
            "%n mentors are allowed, but no group with a place left fits.", nullptr, unmatched.candidates);
    switch (unmatched.reason) {
    case UnmatchedReason::NoOtherSide:
        return Tr::tr("No other mentor takes part.");
    case UnmatchedReason::RulesForbidAll:
        return Tr::tr("The rules allow none of the %n mentors.", nullptr, unmatched.forbidden);
    case UnmatchedReason::MentorsFull:
        break;
    }
    const QString mentors = Tr::tr("%n mentors are allowed", nullptr, unmatched.candidates);
    if (unmatched.places == 0)
        return Tr::tr("%1, but none of them has a place left.").arg(mentors);
    if (unmatched.rivals == 0)
        return Tr::tr("%1, with %2, which went to others who fit better.")
            .arg(mentors, Tr::tr("%n places", nullptr, unmatched.places));
    return Tr::tr("%1, with %2; %3 could take those places, and others fit better.")
        .arg(mentors, Tr::tr("%n places", nullptr, unmatched.places),
            Tr::tr("%n mentees", nullptr, unmatched.rivals));
}

QString relaxation(const Unmatched &unmatched)
{
    switch (unmatched.reason) {
    case UnmatchedReason::NoOtherSide:
        return Tr::tr("Ask 1 mentor to join.");
    case UnmatchedReason::RulesForbidAll:
        return Tr::tr("Ask 1 mentor more whom no rule forbids, or lift a rule for one of the %n there are.",
            nullptr, unmatched.forbidden);
    case UnmatchedReason::MentorsFull:
        break;
    }
    return Tr::tr(
        "Ask 1 mentor more whom no rule forbids, or one of the %n allowed ones to take 1 mentee more.",
        nullptr, unmatched.candidates);
}

} // namespace mentorbook
