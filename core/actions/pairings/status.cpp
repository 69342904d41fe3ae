#include "core/actions/pairings/status.h"

#include "core/base/tr.h"
#include "core/metrics/goals/goal_course.h"
#include "core/storage/tables/design/goal_table.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/people_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr int trialNoticeDays = 14;
constexpr int programNoticeDays = 30;

void addPairing(QList<AttentionItem> &items, const PairingOverview &overview,
    std::optional<QDate> reportsSince, const Program &program, QDate today)
{
    if (!overview.isRunning())
        return;
    const auto add
        = [&](AttentionKind kind, const QString &reason, std::optional<QDate> since, const QString &action) {
              items.append({.kind = kind,
                  .subject = overview.title(),
                  .reason = reason,
                  .since = since,
                  .action = action,
                  .pairing = overview.pairing.id});
          };
    if (const PairingMember *left = overview.whoLeft()) {
        add(AttentionKind::LeftCompany, Tr::tr("%1 left the company").arg(left->name), left->leftOn,
            Tr::tr("End the pairing"));
        return; // whatever else is wrong with it ends with it
    }
    if (const auto [report, manager] = overview.whoReports(); report)
        add(AttentionKind::ReportsToMentor, Tr::tr("%1 reports to %2").arg(report->name, manager->name),
            reportsSince.value_or(overview.pairing.startedOn), Tr::tr("Find another mentor"));
    const HealthVerdict &verdict = overview.verdict;
    const std::optional<QDate> since = verdict.lastMet ? verdict.lastMet : overview.pairing.startedOn;
    if (verdict.health == PairingHealth::Stalled) {
        const bool never = verdict.reason == HealthReason::NeverMet;
        add(never ? AttentionKind::NeverMet : AttentionKind::Stalled, explain(verdict), since,
            Tr::tr("Ask how it is going"));
    } else if (verdict.health == PairingHealth::AtRisk) {
        add(AttentionKind::AtRisk, explain(verdict), since, Tr::tr("Ask how it is going"));
    }
    if (overview.pairing.state == PairingState::Trial && program.trialDays > 0) {
        const QDate end = overview.pairing.startedOn.addDays(program.trialDays);
        if (today.daysTo(end) <= trialNoticeDays)
            add(AttentionKind::TrialEnds, Tr::tr("the trial ends on %1").arg(end.toString(Qt::ISODate)), end,
                Tr::tr("Confirm or end it"));
    }
}

// Since when one of a pairing has the other as the manager; none: HR never said that it changed.
Result<std::optional<QDate>> reportsSince(Database &database, const PairingOverview &overview)
{
    const auto [report, manager] = overview.whoReports();
    if (!report || !overview.isRunning())
        return std::nullopt;
    auto events = people_table::eventsOf(database, report->person);
    if (!events)
        return passOn(events);
    std::optional<QDate> since;
    for (const EmploymentEvent &event : std::as_const(*events)) {
        if (event.kind == EmploymentEventKind::ManagerChanged && event.to == manager->employeeNumber)
            since = event.on;
    }
    return since;
}

bool waits(const Participant &participant)
{
    return participant.state == ParticipantState::Invited || participant.state == ParticipantState::Applied
        || participant.state == ParticipantState::Approved
        || participant.state == ParticipantState::WaitListed;
}

void addParticipant(QList<AttentionItem> &items, const ParticipantRow &row)
{
    const Participant &participant = row.participant;
    if (!row.person.employed) {
        if (waits(participant))
            items.append({.kind = AttentionKind::LeftCompany,
                .subject = displayName(row.person.roster),
                .reason = Tr::tr("left the company"),
                .since = row.person.leftOn,
                .action = Tr::tr("Withdraw them"),
                .pairing = {},
                .participant = participant.id});
        return;
    }
    if (!isMentored(participant))
        return;
    const auto add = [&](AttentionKind kind, const QString &reason, const QString &action) {
        items.append({.kind = kind,
            .subject = displayName(row.person.roster),
            .reason = reason,
            .since = participant.enrolledOn,
            .action = action,
            .pairing = {},
            .participant = participant.id});
    };
    if (participant.state == ParticipantState::Approved)
        add(AttentionKind::Unmatched, Tr::tr("approved, and has no mentor"),
            Tr::tr("Compute a matching round"));
    else if (participant.state == ParticipantState::WaitListed)
        add(AttentionKind::WaitListed, Tr::tr("on the wait-list"), Tr::tr("Find a place"));
}

// The oldest of a goal's checkpoints that nobody has read it at.
void addGoal(QList<AttentionItem> &items, const Goal &goal, const QList<GoalReading> &readings, QDate today)
{
    const GoalCourse course = courseOf(goal, readings, std::nullopt, today);
    if (course.checkpointsDue.isEmpty())
        return;
    const QDate day = course.checkpointsDue.first();
    const QString reason = day == goal.dueOn
        ? Tr::tr("due on %1, and not read since").arg(day.toString(Qt::ISODate))
        : Tr::tr("the checkpoint of %1 has no reading").arg(day.toString(Qt::ISODate));
    items.append({.kind = AttentionKind::GoalCheckpoint,
        .subject = statementOf(goal),
        .reason = reason,
        .since = day,
        .action = day == goal.dueOn ? Tr::tr("Read it and close the goal") : Tr::tr("Take a reading"),
        .goal = goal.id});
}

} // namespace

Result<ProgramStatus> programStatus(Database &database, const Program &program, QDate today)
{
    auto overviews = pairingOverviews(database, program.id, today);
    if (!overviews)
        return passOn(overviews);
    auto participants = participant_table::ofProgram(database, program.id);
    if (!participants)
        return passOn(participants);

    ProgramStatus status{.program = program, .pairings = std::move(*overviews), .attention = {}};
    QSet<ParticipantId> mentored;
    QSet<ParticipantId> mentoring;
    for (const PairingOverview &overview : status.pairings) {
        auto since = reportsSince(database, overview);
        if (!since)
            return passOn(since);
        addPairing(status.attention, overview, *since, program, today);
        if (!overview.isRunning())
            continue;
        for (const ParticipantId mentee : overview.pairing.mentees)
            mentored.insert(mentee);
        for (const ParticipantId mentor : overview.pairing.mentors)
            mentoring.insert(mentor);
    }
    for (const ParticipantRow &row : *participants) {
        const ParticipantId id = row.participant.id;
        const bool isToldOfAlready
            = mentored.contains(id) || (!row.person.employed && mentoring.contains(id));
        if (!isToldOfAlready)
            addParticipant(status.attention, row);
    }
    auto goals = goal_table::ofProgram(database, program.id);
    if (!goals)
        return passOn(goals);
    auto readings = goal_table::readings(database, program.id);
    if (!readings)
        return passOn(readings);
    for (const Goal &goal : std::as_const(*goals))
        addGoal(status.attention, goal, readings->value(goal.id), today);
    if (program.end && *program.end >= today && today.daysTo(*program.end) <= programNoticeDays)
        status.attention.append({.kind = AttentionKind::ProgramEnds,
            .subject = program.name,
            .reason = Tr::tr("the program ends on %1").arg(program.end->toString(Qt::ISODate)),
            .since = program.end->addDays(-programNoticeDays),
            .action = Tr::tr("Plan the closing")});
    std::ranges::stable_sort(status.attention, [](const AttentionItem &a, const AttentionItem &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return a.since.value_or(QDate()) < b.since.value_or(QDate());
    });
    return status;
}

QString keyOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::LeftCompany:
        return u"left-company"_s;
    case AttentionKind::ReportsToMentor:
        return u"reports-to-mentor"_s;
    case AttentionKind::NeverMet:
        return u"never-met"_s;
    case AttentionKind::Stalled:
        return u"stalled"_s;
    case AttentionKind::AtRisk:
        return u"at-risk"_s;
    case AttentionKind::Unmatched:
        return u"unmatched"_s;
    case AttentionKind::WaitListed:
        return u"wait-listed"_s;
    case AttentionKind::TrialEnds:
        return u"trial-ends"_s;
    case AttentionKind::GoalCheckpoint:
        return u"goal-checkpoint"_s;
    case AttentionKind::ProgramEnds:
        return u"program-ends"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::LeftCompany:
        return Tr::tr("Left");
    case AttentionKind::ReportsToMentor:
        return Tr::tr("Own manager");
    case AttentionKind::NeverMet:
        return Tr::tr("Never met");
    case AttentionKind::Stalled:
        return Tr::tr("Stalled");
    case AttentionKind::AtRisk:
        return Tr::tr("At risk");
    case AttentionKind::Unmatched:
        return Tr::tr("Unmatched");
    case AttentionKind::WaitListed:
        return Tr::tr("Wait-listed");
    case AttentionKind::TrialEnds:
        return Tr::tr("Trial ends");
    case AttentionKind::GoalCheckpoint:
        return Tr::tr("Goal to read");
    case AttentionKind::ProgramEnds:
        return Tr::tr("Program ends");
    }
    Q_UNREACHABLE();
}

} // namespace mentorbook
