#include "core/domain/participants/profile_names.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace mentorbook {

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

QString keyOf(ScaleItem value)
{
    switch (value) {
    case ScaleItem::Achievement:
        return u"achievement"_s;
    case ScaleItem::HelpingOthers:
        return u"helping-others"_s;
    case ScaleItem::Independence:
        return u"independence"_s;
    case ScaleItem::Security:
        return u"security"_s;
    case ScaleItem::Novelty:
        return u"novelty"_s;
    case ScaleItem::Outgoing:
        return u"outgoing"_s;
    case ScaleItem::Organized:
        return u"organized"_s;
    case ScaleItem::Curious:
        return u"curious"_s;
    case ScaleItem::Considerate:
        return u"considerate"_s;
    case ScaleItem::Calm:
        return u"calm"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ScaleItem value)
{
    switch (value) {
    case ScaleItem::Achievement:
        return Tr::tr("Achieving something");
    case ScaleItem::HelpingOthers:
        return Tr::tr("Helping others");
    case ScaleItem::Independence:
        return Tr::tr("Deciding for oneself");
    case ScaleItem::Security:
        return Tr::tr("Security");
    case ScaleItem::Novelty:
        return Tr::tr("New things");
    case ScaleItem::Outgoing:
        return Tr::tr("Outgoing");
    case ScaleItem::Organized:
        return Tr::tr("Organized");
    case ScaleItem::Curious:
        return Tr::tr("Curious");
    case ScaleItem::Considerate:
        return Tr::tr("Considerate");
    case ScaleItem::Calm:
        return Tr::tr("Calm");
    }
    Q_UNREACHABLE();
}

std::optional<ScaleItem> scaleItemOf(const QString &key) { return choiceOf(key, ScaleItem::Calm); }

QString keyOf(DirectoryField value)
{
    switch (value) {
    case DirectoryField::Name:
        return u"name"_s;
    case DirectoryField::JobTitle:
        return u"job-title"_s;
    case DirectoryField::Department:
        return u"department"_s;
    case DirectoryField::Location:
        return u"location"_s;
    case DirectoryField::Background:
        return u"background"_s;
    case DirectoryField::SkillsOffered:
        return u"skills-offered"_s;
    case DirectoryField::Interests:
        return u"interests"_s;
    case DirectoryField::Languages:
        return u"languages"_s;
    case DirectoryField::TimeZone:
        return u"time-zone"_s;
    case DirectoryField::Channels:
        return u"channels"_s;
    case DirectoryField::Email:
        return u"email"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(DirectoryField value)
{
    switch (value) {
    case DirectoryField::Name:
        return Tr::tr("Name");
    case DirectoryField::JobTitle:
        return Tr::tr("Job title");
    case DirectoryField::Department:
        return Tr::tr("Department");
    case DirectoryField::Location:
        return Tr::tr("Location");
    case DirectoryField::Background:
        return Tr::tr("Background");
    case DirectoryField::SkillsOffered:
        return Tr::tr("Skills offered");
    case DirectoryField::Interests:
        return Tr::tr("Interests");
    case DirectoryField::Languages:
        return Tr::tr("Languages");
    case DirectoryField::TimeZone:
        return Tr::tr("Time zone");
    case DirectoryField::Channels:
        return Tr::tr("Preferred channels");
    case DirectoryField::Email:
        return Tr::tr("E-mail");
    }
    Q_UNREACHABLE();
}

std::optional<DirectoryField> directoryFieldOf(const QString &key)
{
    return choiceOf(key, DirectoryField::Email);
}

QString keyOf(DiversityWish value)
{
    switch (value) {
    case DiversityWish::None:
        return u"none"_s;
    case DiversityWish::Same:
        return u"same"_s;
    case DiversityWish::Different:
        return u"different"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(DiversityWish value)
{
    switch (value) {
    case DiversityWish::None:
        return Tr::tr("No preference");
    case DiversityWish::Same:
        return Tr::tr("The same");
    case DiversityWish::Different:
        return Tr::tr("A different one");
    }
    Q_UNREACHABLE();
}

std::optional<DiversityWish> diversityWishOf(const QString &key)
{
    return choiceOf(key, DiversityWish::Different);
}

QString keyOf(ResourceKind value)
{
    switch (value) {
    case ResourceKind::Expectation:
        return u"expectation"_s;
    case ResourceKind::Frequency:
        return u"frequency"_s;
    case ResourceKind::RoleBoundary:
        return u"role-boundary"_s;
    case ResourceKind::BestPractice:
        return u"best-practice"_s;
    case ResourceKind::VideoLink:
        return u"video-link"_s;
    case ResourceKind::IceBreaker:
        return u"ice-breaker"_s;
    case ResourceKind::ConversationStarter:
        return u"conversation-starter"_s;
    case ResourceKind::GoalTemplate:
        return u"goal-template"_s;
    case ResourceKind::Agenda:
        return u"agenda"_s;
    case ResourceKind::TrainingOutline:
        return u"training-outline"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ResourceKind value)
{
    switch (value) {
    case ResourceKind::Expectation:
        return Tr::tr("Expectations");
    case ResourceKind::Frequency:
        return Tr::tr("Frequency and duration");
    case ResourceKind::RoleBoundary:
        return Tr::tr("What a mentor is and is not");
    case ResourceKind::BestPractice:
        return Tr::tr("Best practices");
    case ResourceKind::VideoLink:
        return Tr::tr("Videos");
    case ResourceKind::IceBreaker:
        return Tr::tr("Ice-breakers");
    case ResourceKind::ConversationStarter:
        return Tr::tr("Conversation starters");
    case ResourceKind::GoalTemplate:
        return Tr::tr("Goal templates");
    case ResourceKind::Agenda:
        return Tr::tr("Agendas");
    case ResourceKind::TrainingOutline:
        return Tr::tr("Mentor training");
    }
    Q_UNREACHABLE();
}

std::optional<ResourceKind> resourceKindOf(const QString &key)
{
    return choiceOf(key, ResourceKind::TrainingOutline);
}

} // namespace mentorbook
