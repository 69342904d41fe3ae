// What the fields are called in files and to people, and which a kind of import has.
#include "core/exchange/mapping/field.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace mentorbook {

QString importKindKey(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return u"people"_s;
    case ImportKind::Participants:
        return u"participants"_s;
    case ImportKind::Meetings:
        return u"meetings"_s;
    case ImportKind::Survey:
        return u"survey"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ImportKind> importKindFromKey(const QString &key)
{
    for (const ImportKind kind :
        {ImportKind::People, ImportKind::Participants, ImportKind::Meetings, ImportKind::Survey}) {
        if (importKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString fieldKey(Field field)
{
    switch (field) {
    case Field::EmployeeNumber:
        return u"employee_number"_s;
    case Field::Name:
        return u"name"_s;
    case Field::FirstName:
        return u"first_name"_s;
    case Field::LastName:
        return u"last_name"_s;
    case Field::Email:
        return u"email"_s;
    case Field::JobTitle:
        return u"job_title"_s;
    case Field::Department:
        return u"department"_s;
    case Field::Grade:
        return u"grade"_s;
    case Field::Location:
        return u"location"_s;
    case Field::Country:
        return u"country"_s;
    case Field::ManagerNumber:
        return u"manager_number"_s;
    case Field::ManagerEmail:
        return u"manager_email"_s;
    case Field::ManagerName:
        return u"manager_name"_s;
    case Field::HireDate:
        return u"hire_date"_s;
    case Field::LeavingDate:
        return u"leaving_date"_s;
    case Field::LeavingReason:
        return u"leaving_reason"_s;
    case Field::Role:
        return u"role"_s;
    case Field::State:
        return u"state"_s;
    case Field::EnrolledOn:
        return u"enrolled_on"_s;
    case Field::Capacity:
        return u"capacity"_s;
    case Field::SkillsOffered:
        return u"skills_offered"_s;
    case Field::SkillsWanted:
        return u"skills_wanted"_s;
    case Field::Mentee:
        return u"mentee"_s;
    case Field::Mentor:
        return u"mentor"_s;
    case Field::MeetingDate:
        return u"date"_s;
    case Field::MeetingStatus:
        return u"status"_s;
    case Field::Minutes:
        return u"minutes"_s;
    case Field::Channel:
        return u"channel"_s;
    case Field::Progress:
        return u"progress"_s;
    case Field::Obstacles:
        return u"obstacles"_s;
    case Field::AnsweredOn:
        return u"answered_on"_s;
    case Field::Satisfaction:
        return u"satisfaction"_s;
    case Field::Background:
        return u"background"_s;
    case Field::TargetRole:
        return u"target_role"_s;
    case Field::Goals:
        return u"goals"_s;
    case Field::GoalTags:
        return u"goal_tags"_s;
    case Field::Interests:
        return u"interests"_s;
    case Field::Channels:
        return u"channels"_s;
    case Field::Languages:
        return u"languages"_s;
    case Field::TimeZone:
        return u"time_zone"_s;
    case Field::Availability:
        return u"availability"_s;
    case Field::Scales:
        return u"scales"_s;
    case Field::Avoid:
        return u"avoid"_s;
    case Field::DirectoryConsent:
        return u"directory_consent"_s;
    case Field::Diversity:
        return u"diversity"_s;
    case Field::DiversityWishes:
        return u"diversity_wishes"_s;
    case Field::Choices:
        return u"choices"_s;
    case Field::InterviewNotes:
        return u"interview_notes"_s;
    }
    Q_UNREACHABLE();
}

QString fieldTitle(Field field)
{
    switch (field) {
    case Field::EmployeeNumber:
        return Tr::tr("employee number");
    case Field::Name:
        return Tr::tr("name");
    case Field::FirstName:
        return Tr::tr("first name");
    case Field::LastName:
        return Tr::tr("last name");
    case Field::Email:
        return Tr::tr("e-mail");
    case Field::JobTitle:
        return Tr::tr("job title");
    case Field::Department:
        return Tr::tr("department");
    case Field::Grade:
        return Tr::tr("grade");
    case Field::Location:
        return Tr::tr("location");
    case Field::Country:
        return Tr::tr("country");
    case Field::ManagerNumber:
        return Tr::tr("manager's employee number");
    case Field::ManagerEmail:
        return Tr::tr("manager's e-mail");
    case Field::ManagerName:
        return Tr::tr("manager's name");
    case Field::HireDate:
        return Tr::tr("hire date");
    case Field::LeavingDate:
        return Tr::tr("leaving date");
    case Field::LeavingReason:
        return Tr::tr("leaving reason");
    case Field::Role:
        return Tr::tr("role");
    case Field::State:
        return Tr::tr("state");
    case Field::EnrolledOn:
        return Tr::tr("enrolled on");
    case Field::Capacity:
        return Tr::tr("capacity");
    case Field::SkillsOffered:
        return Tr::tr("skills offered");
    case Field::SkillsWanted:
        return Tr::tr("skills wanted");
    case Field::Mentee:
        return Tr::tr("mentee");
    case Field::Mentor:
        return Tr::tr("mentor");
    case Field::MeetingDate:
        return Tr::tr("date of the meeting");
    case Field::MeetingStatus:
        return Tr::tr("status");
    case Field::Minutes:
        return Tr::tr("minutes");
    case Field::Channel:
        return Tr::tr("channel");
    case Field::Progress:
        return Tr::tr("progress");
    case Field::Obstacles:
        return Tr::tr("obstacles");
    case Field::AnsweredOn:
        return Tr::tr("answered on");
    case Field::Satisfaction:
        return Tr::tr("satisfaction");
    case Field::Background:
        return Tr::tr("professional background");
    case Field::TargetRole:
        return Tr::tr("target role");
    case Field::Goals:
        return Tr::tr("goals");
    case Field::GoalTags:
        return Tr::tr("kinds of goals");
    case Field::Interests:
        return Tr::tr("interests");
    case Field::Channels:
        return Tr::tr("preferred channels");
    case Field::Languages:
        return Tr::tr("languages");
    case Field::TimeZone:
        return Tr::tr("time zone");
    case Field::Availability:
        return Tr::tr("weekly availability");
    case Field::Scales:
        return Tr::tr("values and personality");
    case Field::Avoid:
        return Tr::tr("people to avoid");
    case Field::DirectoryConsent:
        return Tr::tr("consent to the directory");
    case Field::Diversity:
        return Tr::tr("diversity (sensitive)");
    case Field::DiversityWishes:
        return Tr::tr("diversity wishes (sensitive)");
    case Field::Choices:
        return Tr::tr("ranked choices");
    case Field::InterviewNotes:
        return Tr::tr("interview notes");
    }
    Q_UNREACHABLE();
}

std::optional<Field> fieldFromKey(ImportKind kind, const QString &key)
{
    for (const Field field : fieldsOf(kind)) {
        if (fieldKey(field) == key)
            return field;
    }
    return std::nullopt;
}

QList<Field> fieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return {Field::EmployeeNumber, Field::Name, Field::FirstName, Field::LastName, Field::Email,
            Field::JobTitle, Field::Department, Field::Grade, Field::Location, Field::Country,
            Field::ManagerNumber, Field::ManagerEmail, Field::ManagerName, Field::HireDate,
            Field::LeavingDate, Field::LeavingReason};
    case ImportKind::Participants:
        return {Field::EmployeeNumber, Field::Email, Field::Role, Field::State, Field::EnrolledOn,
            Field::Capacity, Field::SkillsOffered, Field::SkillsWanted, Field::Department, Field::Location,
            Field::Background, Field::TargetRole, Field::Goals, Field::GoalTags, Field::Interests,
            Field::Channels, Field::Languages, Field::TimeZone, Field::Availability, Field::Scales,
            Field::Avoid, Field::DirectoryConsent, Field::Diversity, Field::DiversityWishes, Field::Choices,
            Field::InterviewNotes};
    case ImportKind::Meetings:
        return {Field::Mentee, Field::Mentor, Field::MeetingDate, Field::MeetingStatus, Field::Minutes,
            Field::Channel, Field::Progress, Field::Obstacles};
    case ImportKind::Survey:
        return {Field::EmployeeNumber, Field::Email, Field::AnsweredOn, Field::Satisfaction};
    }
    Q_UNREACHABLE();
}

bool isDayField(Field field)
{
    return field == Field::HireDate || field == Field::LeavingDate || field == Field::EnrolledOn
        || field == Field::MeetingDate || field == Field::AnsweredOn;
}

bool isWordField(Field field)
{
    return field == Field::JobTitle || field == Field::Department || field == Field::Grade
        || field == Field::Location || field == Field::Country || field == Field::Channel;
}

bool mayHaveNone(Field field)
{
    return isDayField(field) || isWordField(field) || field == Field::ManagerNumber
        || field == Field::ManagerEmail || field == Field::ManagerName || field == Field::Email
        || field == Field::LeavingReason;
}

} // namespace mentorbook
