#include "core/actions/goals/sample_goals.h"

#include "core/actions/goals/goals.h"
#include "core/actions/goals/measure_reading.h"
#include "core/actions/goals/mentee_goals.h"
#include "core/base/tr.h"
#include "core/storage/tables/pairing_table.h"

#include <algorithm>

namespace mentorbook {

namespace {

using Day = std::function<QDate(QDate)>;

// Days as the sample's files have them.
const QDate goalsSet(2025, 11, 3);
const QDate winterReading(2026, 2, 2);
const QDate springReading(2026, 5, 18);
const QDate lateCheckpoint(2026, 6, 1);
const QDate programEnd(2026, 10, 31);
const QDate talentReview(2027, 3, 31);

Goal retention(const MeasureValues &values, const Day &day)
{
    Goal goal{.program = values.program.id,
        .verb = GoalVerb::Raise,
        .measure = MeasureKind::Retention,
        .group = {.role = ParticipantRole::Mentee},
        .aim = Tr::tr("Keep experienced people"),
        .criteria = {{.kind = CriterionKind::Department, .weight = 15}},
        .dueOn = day(programEnd).addMonths(2),
        .checkpoints = {day(programEnd).addDays(14)}};
    if (const auto offer = offeredBaseline(values, queryOf(goal))) {
        goal.baseline = offer->baseline;
        goal.target = std::min(98.0, offer->baseline.value + 5);
    }
    return goal;
}

Goal rhythm(const MeasureValues &values, const Day &day)
{
    return {.program = values.program.id,
        .verb = GoalVerb::Keep,
        .measure = MeasureKind::CadenceCompliance,
        .target = 80,
        .aim = Tr::tr("Prepare the next generation of leaders"),
        .criteria = {{.kind = CriterionKind::Location, .weight = 10}},
        .dueOn = day(programEnd),
        .checkpoints = {day(winterReading), day(springReading)}};
}

Goal satisfaction(const MeasureValues &values, const Day &day)
{
    return {.program = values.program.id,
        .verb = GoalVerb::Keep,
        .measure = MeasureKind::Satisfaction,
        .target = 85,
        .aim = Tr::tr("Prepare the next generation of leaders"),
        .criteria = {{.kind = CriterionKind::Skills, .weight = 50}},
        .dueOn = day(programEnd),
        .checkpoints = {day(winterReading), day(springReading)}};
}

Goal positionsFilled(const MeasureValues &values, const Day &day)
{
    return {.program = values.program.id,
        .verb = GoalVerb::Raise,
        .measure = MeasureKind::TypedIn,
        .typed = {.name = Tr::tr("share of leading positions filled from within"),
            .unit = QStringLiteral("%"),
            .source = Tr::tr("Talent review")},
        .baseline = Baseline{.value = 54,
            .kind = BaselineKind::Typed,
            .on = day(goalsSet),
            .source = Tr::tr("Talent review"),
            .n = 0},
        .target = 60,
        .aim = Tr::tr("Fill leading positions from within"),
        .criteria = {{.kind = CriterionKind::Experience, .weight = 25}},
        .dueOn = day(talentReview),
        .checkpoints = {day(winterReading), day(lateCheckpoint)}};
}

struct SampleMenteeGoal
{
    MenteeGoalKind kind;
    QString what;
    QString sign;
    MenteeGoalStatus status;
    int percent;
};

QList<SampleMenteeGoal> menteeGoalTexts()
{
    using enum MenteeGoalStatus;
    return {{MenteeGoalKind::Skill, Tr::tr("Lead a supplier negotiation without help"),
                Tr::tr("My mentor has seen me close one"), Attained, 100},
        {MenteeGoalKind::CareerStep, Tr::tr("Be ready for the role of team lead"),
            Tr::tr("My manager has named me as ready"), Open, 60},
        {MenteeGoalKind::Network, Tr::tr("Know five people in Finance well enough to ask them for advice"),
            Tr::tr("I have had a talk with each"), Attained, 100},
        {MenteeGoalKind::Confidence, Tr::tr("Present to the board without a script"),
            Tr::tr("I have done it twice"), Attained, 100},
        {MenteeGoalKind::Project, Tr::tr("Bring the customer survey to a decision"),
            Tr::tr("The head of Sales has accepted the result"), Open, 40},
        {MenteeGoalKind::Skill, Tr::tr("Give feedback that people act on"), Tr::tr("Two colleagues say so"),
            Attained, 100},
        {MenteeGoalKind::Project, Tr::tr("Move the team's reports to the new tool"),
            Tr::tr("The old one is switched off"), Abandoned, 20},
        {MenteeGoalKind::Network, Tr::tr("Meet a mentor's counterpart at another site"),
            Tr::tr("We have agreed on something to do together"), Attained, 100}};
}

Result<> addMenteeGoals(Workspace &workspace, ProgramId program, const Day &day)
{
    auto pairings = pairing_table::ofProgram(workspace.database(), program);
    if (!pairings)
        return passOn(pairings);
    const QList<SampleMenteeGoal> texts = menteeGoalTexts();
    const QDate set = day(goalsSet).addDays(21);
    const QDate read = day(springReading);
    for (qsizetype i = 0; i < std::min(texts.size(), pairings->size()); ++i) {
        const SampleMenteeGoal &text = texts[i];
        const Pairing &pairing = pairings->at(i);
        auto id = addMenteeGoal(workspace,
            {.pairing = pairing.id,
                .mentee = pairing.mentees.first(),
                .kind = text.kind,
                .what = text.what,
                .sign = text.sign,
                .nextStep = Tr::tr("Agree on the first small part"),
                .why = Tr::tr("It is what the next role asks for"),
                .dueOn = day(lateCheckpoint)},
            set);
        if (!id)
            return passOn(id);
        auto reading = addMenteeGoalReading(
            workspace, *id, {.on = read.addDays(-30), .percent = std::min(text.percent, 70)}, read);
        if (!reading)
            return reading;
        if (text.status == MenteeGoalStatus::Open)
            continue;
        const bool isAttained = text.status == MenteeGoalStatus::Attained;
        auto closed = closeMenteeGoal(workspace, *id, text.status,
            i % 2 == 0 ? VerifiedBy::Mentor : VerifiedBy::Mentee,
            isAttained ? QString() : Tr::tr("The project was stopped"), read, read);
        if (!closed)
            return closed;
    }
    return {};
}

} // namespace

Result<> addSampleGoals(Workspace &workspace, const Program &program, const Day &day)
{
    Database &database = workspace.database();
    const QDate set = day(goalsSet);
    auto values = measureValues(database, program, set);
    if (!values)
        return passOn(values);
    if (auto added = addGoal(workspace, retention(*values, day), set); !added)
        return passOn(added);
    for (const Goal &goal : {rhythm(*values, day), satisfaction(*values, day)}) {
        auto id = addGoal(workspace, goal, set);
        if (!id)
            return passOn(id);
        for (const QDate on : goal.checkpoints) {
            if (auto read = takeReading(workspace, *id, on); !read)
                return passOn(read);
        }
    }
    auto filled = addGoal(workspace, positionsFilled(*values, day), set);
    if (!filled)
        return passOn(filled);
    auto read = addReading(workspace,
        {.goal = *filled, .on = day(winterReading), .value = 55, .note = Tr::tr("Talent review")},
        day(winterReading));
    if (!read)
        return passOn(read);
    return addMenteeGoals(workspace, program.id, day);
}

} // namespace mentorbook
