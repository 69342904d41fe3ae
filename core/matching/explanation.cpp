#include "core/matching/explanation.h"

#include "core/base/tr.h"

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
    "mentee-days"_L1};

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
    if (failed(points))
        return Tr::tr("Both are in %1.").arg(*mentee);
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

} // namespace

QString explain(const CriterionPoints &points)
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
    }
    Q_UNREACHABLE();
}

QString explain(const Unmatched &unmatched)
{
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
