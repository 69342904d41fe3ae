#include "ui/people/employment_story.h"

#include "core/domain/names.h"
#include "ui/common/widgets/day_text.h"

#include <QCoreApplication>

namespace mentorbook {

namespace {

struct Story
{
    Q_DECLARE_TR_FUNCTIONS(mentorbook::EmploymentStory)
};

QString whatOf(const EmploymentEvent &event, bool isReturn, const QHash<QString, QString> &names)
{
    switch (event.kind) {
    case EmploymentEventKind::Joined:
        return isReturn ? Story::tr("Came back") : Story::tr("Joined");
    case EmploymentEventKind::Left:
        return event.reason ? nameOf(*event.reason) : Story::tr("Left");
    case EmploymentEventKind::Promoted:
        return Story::tr("Promoted from %1 to %2").arg(event.from, event.to);
    case EmploymentEventKind::TitleChanged:
        return Story::tr("From %1 to %2").arg(event.from, event.to);
    case EmploymentEventKind::Moved:
        return Story::tr("Moved from %1 to %2").arg(event.from, event.to);
    case EmploymentEventKind::ManagerChanged:
        return Story::tr("Manager changed from %1 to %2")
            .arg(names.value(event.from, event.from), names.value(event.to, event.to));
    case EmploymentEventKind::GradeChanged:
        return Story::tr("Grade changed from %1 to %2").arg(event.from, event.to);
    }
    Q_UNREACHABLE();
}

QString whenOf(const EmploymentEvent &event)
{
    if (!event.after)
        return Story::tr("by %1").arg(longDay(event.on));
    if (*event.after == event.on)
        return Story::tr("on %1").arg(longDay(event.on));
    return Story::tr("between %1 and %2").arg(longDay(*event.after), longDay(event.on));
}

} // namespace

QStringList employmentStory(const QList<EmploymentEvent> &events, const QHash<QString, QString> &names)
{
    QStringList story;
    bool hasLeft = false;
    for (const EmploymentEvent &event : events) {
        story.append(
            Story::tr("%1 %2.", "what happened, and when: “Promoted from G5 to G6”, “by April 1, 2026”")
                .arg(whatOf(event, hasLeft, names), whenOf(event)));
        hasLeft = hasLeft || event.kind == EmploymentEventKind::Left;
    }
    return story;
}

} // namespace mentorbook
