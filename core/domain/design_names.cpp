#include "core/domain/design_names.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace mentorbook {

QString keyOf(ProgramPurpose value)
{
    switch (value) {
    case ProgramPurpose::Own:
        return u"own"_s;
    case ProgramPurpose::Onboarding:
        return u"onboarding"_s;
    case ProgramPurpose::Leadership:
        return u"leadership"_s;
    case ProgramPurpose::Retention:
        return u"retention"_s;
    case ProgramPurpose::Inclusion:
        return u"inclusion"_s;
    case ProgramPurpose::Skills:
        return u"skills"_s;
    case ProgramPurpose::Succession:
        return u"succession"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(Enrollment value)
{
    switch (value) {
    case Enrollment::Cohort:
        return u"cohort"_s;
    case Enrollment::Rolling:
        return u"rolling"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(EntryMode value)
{
    switch (value) {
    case EntryMode::Invitation:
        return u"invitation"_s;
    case EntryMode::Application:
        return u"application"_s;
    case EntryMode::Both:
        return u"both"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(MeasureKind value)
{
    switch (value) {
    case MeasureKind::Participants:
        return u"enrolled"_s;
    case MeasureKind::EnrollmentRate:
        return u"enrollment"_s;
    case MeasureKind::MatchRate:
        return u"match_rate"_s;
    case MeasureKind::TimeToMatch:
        return u"time_to_match"_s;
    case MeasureKind::MeetingsHeld:
        return u"meetings_held"_s;
    case MeasureKind::CadenceCompliance:
        return u"cadence_compliance"_s;
    case MeasureKind::PairingCompletion:
        return u"pairing_completion"_s;
    case MeasureKind::Satisfaction:
        return u"satisfaction_top2"_s;
    case MeasureKind::MatchSatisfaction:
        return u"match_satisfaction"_s;
    case MeasureKind::NetPromoterScore:
        return u"nps"_s;
    case MeasureKind::TrainingCompletion:
        return u"training_completion"_s;
    case MeasureKind::EventAttendance:
        return u"event_attendance"_s;
    case MeasureKind::MenteeGoalAttainment:
        return u"goal_attainment"_s;
    case MeasureKind::Retention:
        return u"retention"_s;
    case MeasureKind::PromotionRate:
        return u"promotion"_s;
    case MeasureKind::SkillGain:
        return u"skill_gain"_s;
    case MeasureKind::CrossDepartment:
        return u"cross_department"_s;
    case MeasureKind::Representation:
        return u"representation"_s;
    case MeasureKind::TypedIn:
        return u"typed_in"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(GoalVerb value)
{
    switch (value) {
    case GoalVerb::Raise:
        return u"raise"_s;
    case GoalVerb::Lower:
        return u"lower"_s;
    case GoalVerb::Reach:
        return u"reach"_s;
    case GoalVerb::Keep:
        return u"keep"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(GoalStatus value)
{
    switch (value) {
    case GoalStatus::Draft:
        return u"draft"_s;
    case GoalStatus::Active:
        return u"active"_s;
    case GoalStatus::Attained:
        return u"attained"_s;
    case GoalStatus::Missed:
        return u"missed"_s;
    case GoalStatus::Abandoned:
        return u"abandoned"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(MenteeGoalKind value)
{
    switch (value) {
    case MenteeGoalKind::Own:
        return u"own"_s;
    case MenteeGoalKind::Skill:
        return u"skill"_s;
    case MenteeGoalKind::CareerStep:
        return u"career-step"_s;
    case MenteeGoalKind::Network:
        return u"network"_s;
    case MenteeGoalKind::Confidence:
        return u"confidence"_s;
    case MenteeGoalKind::Project:
        return u"project"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(MenteeGoalStatus value)
{
    switch (value) {
    case MenteeGoalStatus::Open:
        return u"open"_s;
    case MenteeGoalStatus::Attained:
        return u"attained"_s;
    case MenteeGoalStatus::Abandoned:
        return u"abandoned"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ProgramPurpose value)
{
    switch (value) {
    case ProgramPurpose::Own:
        return Tr::tr("My own purpose");
    case ProgramPurpose::Onboarding:
        return Tr::tr("Onboarding");
    case ProgramPurpose::Leadership:
        return Tr::tr("Leadership pipeline");
    case ProgramPurpose::Retention:
        return Tr::tr("Retention");
    case ProgramPurpose::Inclusion:
        return Tr::tr("Inclusion");
    case ProgramPurpose::Skills:
        return Tr::tr("Skills");
    case ProgramPurpose::Succession:
        return Tr::tr("Succession");
    }
    Q_UNREACHABLE();
}

QString nameOf(Enrollment value)
{
    switch (value) {
    case Enrollment::Cohort:
        return Tr::tr("Cohort: all start together");
    case Enrollment::Rolling:
        return Tr::tr("Rolling: people start when they come");
    }
    Q_UNREACHABLE();
}

QString nameOf(EntryMode value)
{
    switch (value) {
    case EntryMode::Invitation:
        return Tr::tr("By invitation");
    case EntryMode::Application:
        return Tr::tr("By application");
    case EntryMode::Both:
        return Tr::tr("By invitation or application");
    }
    Q_UNREACHABLE();
}

QString nameOf(GoalVerb value)
{
    switch (value) {
    case GoalVerb::Raise:
        return Tr::tr("Raise");
    case GoalVerb::Lower:
        return Tr::tr("Lower");
    case GoalVerb::Reach:
        return Tr::tr("Reach");
    case GoalVerb::Keep:
        return Tr::tr("Keep");
    }
    Q_UNREACHABLE();
}

QString nameOf(GoalStatus value)
{
    switch (value) {
    case GoalStatus::Draft:
        return Tr::tr("Draft");
    case GoalStatus::Active:
        return Tr::tr("Active");
    case GoalStatus::Attained:
        return Tr::tr("Attained");
    case GoalStatus::Missed:
        return Tr::tr("Missed");
    case GoalStatus::Abandoned:
        return Tr::tr("Abandoned");
    }
    Q_UNREACHABLE();
}

QString nameOf(GoalField value)
{
    switch (value) {
    case GoalField::Statement:
        return Tr::tr("Statement");
    case GoalField::Baseline:
        return Tr::tr("Baseline");
    case GoalField::Target:
        return Tr::tr("Target");
    case GoalField::DueOn:
        return Tr::tr("Due date");
    case GoalField::Checkpoints:
        return Tr::tr("Checkpoints");
    }
    Q_UNREACHABLE();
}

QString nameOf(MenteeGoalKind value)
{
    switch (value) {
    case MenteeGoalKind::Own:
        return Tr::tr("Own goal");
    case MenteeGoalKind::Skill:
        return Tr::tr("Skill");
    case MenteeGoalKind::CareerStep:
        return Tr::tr("Career step");
    case MenteeGoalKind::Network:
        return Tr::tr("Network");
    case MenteeGoalKind::Confidence:
        return Tr::tr("Confidence");
    case MenteeGoalKind::Project:
        return Tr::tr("Project");
    }
    Q_UNREACHABLE();
}

QString nameOf(MenteeGoalStatus value)
{
    switch (value) {
    case MenteeGoalStatus::Open:
        return Tr::tr("Open");
    case MenteeGoalStatus::Attained:
        return Tr::tr("Attained");
    case MenteeGoalStatus::Abandoned:
        return Tr::tr("Abandoned");
    }
    Q_UNREACHABLE();
}

QString nameOf(VerifiedBy value)
{
    switch (value) {
    case VerifiedBy::Mentee:
        return Tr::tr("The mentee");
    case VerifiedBy::Mentor:
        return Tr::tr("The mentor");
    }
    Q_UNREACHABLE();
}

namespace {

template <class Enum> std::optional<Enum> choiceOf(const QString &key, Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (keyOf(static_cast<Enum>(i)) == key)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

std::optional<ProgramPurpose> programPurposeOf(const QString &key)
{
    return choiceOf(key, ProgramPurpose::Succession);
}

std::optional<Enrollment> enrollmentOf(const QString &key) { return choiceOf(key, Enrollment::Rolling); }

std::optional<EntryMode> entryOf(const QString &key) { return choiceOf(key, EntryMode::Both); }

std::optional<MeasureKind> measureKindOf(const QString &key) { return choiceOf(key, MeasureKind::TypedIn); }

std::optional<GoalVerb> goalVerbOf(const QString &key) { return choiceOf(key, GoalVerb::Keep); }

} // namespace mentorbook
