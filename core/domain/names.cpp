#include "core/domain/names.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace mentorbook {

QString keyOf(MentoringType value)
{
    switch (value) {
    case MentoringType::OneOnOne:
        return u"one-on-one"_s;
    case MentoringType::Peer:
        return u"peer"_s;
    case MentoringType::Reverse:
        return u"reverse"_s;
    case MentoringType::Group:
        return u"group"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(ParticipantRole value)
{
    switch (value) {
    case ParticipantRole::Mentor:
        return u"mentor"_s;
    case ParticipantRole::Mentee:
        return u"mentee"_s;
    case ParticipantRole::Both:
        return u"both"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(ParticipantState value)
{
    switch (value) {
    case ParticipantState::Invited:
        return u"invited"_s;
    case ParticipantState::Applied:
        return u"applied"_s;
    case ParticipantState::Approved:
        return u"approved"_s;
    case ParticipantState::WaitListed:
        return u"wait-listed"_s;
    case ParticipantState::Declined:
        return u"declined"_s;
    case ParticipantState::Withdrawn:
        return u"withdrawn"_s;
    case ParticipantState::Completed:
        return u"completed"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(PairingState value)
{
    switch (value) {
    case PairingState::Trial:
        return u"trial"_s;
    case PairingState::Active:
        return u"active"_s;
    case PairingState::Paused:
        return u"paused"_s;
    case PairingState::Completed:
        return u"completed"_s;
    case PairingState::EndedEarly:
        return u"ended-early"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(PairingHealth value)
{
    switch (value) {
    case PairingHealth::TooEarly:
        return u"too-early"_s;
    case PairingHealth::OnTrack:
        return u"on-track"_s;
    case PairingHealth::AtRisk:
        return u"at-risk"_s;
    case PairingHealth::Stalled:
        return u"stalled"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(MeetingStatus value)
{
    switch (value) {
    case MeetingStatus::Planned:
        return u"planned"_s;
    case MeetingStatus::Held:
        return u"held"_s;
    case MeetingStatus::Canceled:
        return u"canceled"_s;
    case MeetingStatus::NoShow:
        return u"no-show"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(CriterionKind value)
{
    switch (value) {
    case CriterionKind::Skills:
        return u"skills"_s;
    case CriterionKind::Department:
        return u"department"_s;
    case CriterionKind::Location:
        return u"location"_s;
    case CriterionKind::Experience:
        return u"experience"_s;
    case CriterionKind::Goals:
        return u"goals"_s;
    case CriterionKind::Interests:
        return u"interests"_s;
    case CriterionKind::Values:
        return u"values"_s;
    case CriterionKind::WorkingHours:
        return u"working-hours"_s;
    case CriterionKind::Language:
        return u"language"_s;
    case CriterionKind::Diversity:
        return u"diversity"_s;
    case CriterionKind::RankedChoices:
        return u"ranked-choices"_s;
    case CriterionKind::CustomFields:
        return u"custom-fields"_s;
    case CriterionKind::CareerPath:
        return u"career-path"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(LeavingReason value)
{
    switch (value) {
    case LeavingReason::Voluntary:
        return u"voluntary"_s;
    case LeavingReason::Involuntary:
        return u"involuntary"_s;
    case LeavingReason::Retirement:
        return u"retirement"_s;
    case LeavingReason::Other:
        return u"other"_s;
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

std::optional<MentoringType> mentoringTypeOf(const QString &key)
{
    return choiceOf(key, MentoringType::Group);
}

std::optional<CriterionKind> criterionKindOf(const QString &key)
{
    return choiceOf(key, LastCriterionKind);
}

std::optional<LeavingReason> leavingReasonOf(const QString &key)
{
    return choiceOf(key, LeavingReason::Other);
}

QString nameOf(MentoringType value)
{
    switch (value) {
    case MentoringType::OneOnOne:
        return Tr::tr("One-on-one");
    case MentoringType::Peer:
        return Tr::tr("Peer");
    case MentoringType::Reverse:
        return Tr::tr("Reverse");
    case MentoringType::Group:
        return Tr::tr("Group");
    }
    Q_UNREACHABLE();
}

QString nameOf(ParticipantRole value)
{
    switch (value) {
    case ParticipantRole::Mentor:
        return Tr::tr("Mentor");
    case ParticipantRole::Mentee:
        return Tr::tr("Mentee");
    case ParticipantRole::Both:
        return Tr::tr("Mentor and mentee");
    }
    Q_UNREACHABLE();
}

QString nameOf(ParticipantState value)
{
    switch (value) {
    case ParticipantState::Invited:
        return Tr::tr("Invited");
    case ParticipantState::Applied:
        return Tr::tr("Applied");
    case ParticipantState::Approved:
        return Tr::tr("Approved");
    case ParticipantState::WaitListed:
        return Tr::tr("Wait-listed");
    case ParticipantState::Declined:
        return Tr::tr("Declined");
    case ParticipantState::Withdrawn:
        return Tr::tr("Withdrawn");
    case ParticipantState::Completed:
        return Tr::tr("Completed");
    }
    Q_UNREACHABLE();
}

QString nameOf(PairingState value)
{
    switch (value) {
    case PairingState::Trial:
        return Tr::tr("Trial");
    case PairingState::Active:
        return Tr::tr("Active");
    case PairingState::Paused:
        return Tr::tr("Paused");
    case PairingState::Completed:
        return Tr::tr("Completed");
    case PairingState::EndedEarly:
        return Tr::tr("Ended early");
    }
    Q_UNREACHABLE();
}

QString nameOf(PairingHealth value)
{
    switch (value) {
    case PairingHealth::TooEarly:
        return Tr::tr("Too early");
    case PairingHealth::OnTrack:
        return Tr::tr("On track");
    case PairingHealth::AtRisk:
        return Tr::tr("At risk");
    case PairingHealth::Stalled:
        return Tr::tr("Stalled");
    }
    Q_UNREACHABLE();
}

QString nameOf(MeetingStatus value)
{
    switch (value) {
    case MeetingStatus::Planned:
        return Tr::tr("Planned");
    case MeetingStatus::Held:
        return Tr::tr("Held");
    case MeetingStatus::Canceled:
        return Tr::tr("Canceled");
    case MeetingStatus::NoShow:
        return Tr::tr("No-show");
    }
    Q_UNREACHABLE();
}

QString nameOf(CriterionKind value)
{
    switch (value) {
    case CriterionKind::Skills:
        return Tr::tr("Skills");
    case CriterionKind::Department:
        return Tr::tr("Department");
    case CriterionKind::Location:
        return Tr::tr("Location");
    case CriterionKind::Experience:
        return Tr::tr("Experience");
    case CriterionKind::Goals:
        return Tr::tr("Goals");
    case CriterionKind::Interests:
        return Tr::tr("Interests");
    case CriterionKind::Values:
        return Tr::tr("Values and personality");
    case CriterionKind::WorkingHours:
        return Tr::tr("Common working hours");
    case CriterionKind::Language:
        return Tr::tr("Language");
    case CriterionKind::Diversity:
        return Tr::tr("Diversity wishes");
    case CriterionKind::RankedChoices:
        return Tr::tr("Ranked choices");
    case CriterionKind::CustomFields:
        return Tr::tr("Custom fields");
    case CriterionKind::CareerPath:
        return Tr::tr("Career path");
    }
    Q_UNREACHABLE();
}

QString nameOf(EmploymentEventKind value)
{
    switch (value) {
    case EmploymentEventKind::Joined:
        return Tr::tr("Joined");
    case EmploymentEventKind::Left:
        return Tr::tr("Left");
    case EmploymentEventKind::Promoted:
        return Tr::tr("Promoted");
    case EmploymentEventKind::TitleChanged:
        return Tr::tr("New title");
    case EmploymentEventKind::Moved:
        return Tr::tr("Moved");
    case EmploymentEventKind::ManagerChanged:
        return Tr::tr("New manager");
    case EmploymentEventKind::GradeChanged:
        return Tr::tr("Other grade");
    }
    Q_UNREACHABLE();
}

QString nameOf(LeavingReason value)
{
    switch (value) {
    case LeavingReason::Voluntary:
        return Tr::tr("Left by choice");
    case LeavingReason::Involuntary:
        return Tr::tr("Let go");
    case LeavingReason::Retirement:
        return Tr::tr("Retired");
    case LeavingReason::Other:
        return Tr::tr("Left for another reason");
    }
    Q_UNREACHABLE();
}

} // namespace mentorbook
