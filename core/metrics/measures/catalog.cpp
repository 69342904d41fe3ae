#include "core/metrics/measures/catalog.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

MeasureDefinition definitionOf(MeasureKind kind)
{
    using enum CriterionKind;
    switch (kind) {
    case MeasureKind::Participants:
        return {.kind = kind,
            .name = Tr::tr("number of participants"),
            .title = Tr::tr("Participants"),
            .definition = Tr::tr("Participants who are approved or later. Everybody counts once."),
            .unit = MetricUnit::Count,
            .source = DataSource::Participants,
            .most = 1'000'000};
    case MeasureKind::EnrollmentRate:
        return {.kind = kind,
            .name = Tr::tr("enrollment rate"),
            .title = Tr::tr("Enrollment rate"),
            .definition = Tr::tr("People enrolled, divided by people whom the entry rules admit on the first "
                                 "day of the program, by what the newest roster says of them."),
            .source = DataSource::Participants};
    case MeasureKind::MatchRate:
        return {.kind = kind,
            .name = Tr::tr("match rate"),
            .title = Tr::tr("Match rate"),
            .definition = Tr::tr("Mentees matched at least once, divided by mentees approved."),
            .source = DataSource::Pairings,
            .about = ParticipantRole::Mentee,
            .proposes = {{.kind = Skills, .weight = 50}}};
    case MeasureKind::TimeToMatch:
        return {.kind = kind,
            .name = Tr::tr("time to match"),
            .title = Tr::tr("Time to match"),
            .definition = Tr::tr("Days after which half of the approved mentees are matched. Those who still "
                                 "wait count as waiting, and those who withdraw as never matched; a mean of "
                                 "the matched alone would leave out whoever waits longest."),
            .unit = MetricUnit::Days,
            .higherIsBetter = false,
            .source = DataSource::Pairings,
            .about = ParticipantRole::Mentee,
            .most = 3650};
    case MeasureKind::MeetingsHeld:
        return {.kind = kind,
            .name = Tr::tr("number of meetings held"),
            .title = Tr::tr("Meetings held"),
            .definition
            = Tr::tr("Meetings that were held, and as long as the program asks for where it does."),
            .unit = MetricUnit::Count,
            .source = DataSource::Meetings,
            .firstReading = FirstReading::AfterCadence,
            .most = 10'000'000};
    case MeasureKind::CadenceCompliance:
        return {.kind = kind,
            .name = Tr::tr("cadence compliance"),
            .title = Tr::tr("Cadence compliance"),
            .definition
            = Tr::tr("Whole cadence periods in which the pairing met, divided by all whole cadence "
                     "periods since the start without agreed pauses. A no-show is not held."),
            .source = DataSource::Meetings,
            .firstReading = FirstReading::AfterCadence,
            .proposes = {{.kind = Location, .weight = 30}}};
    case MeasureKind::PairingCompletion:
        return {.kind = kind,
            .name = Tr::tr("pairing completion"),
            .title = Tr::tr("Pairing completion"),
            .definition = Tr::tr("Pairings that reached their planned end, divided by pairings whose planned "
                                 "end has come, those ended early included."),
            .source = DataSource::Pairings,
            .firstReading = FirstReading::AtEnd,
            .proposes = {{.kind = Skills, .weight = 50}, {.kind = Location, .weight = 20}}};
    case MeasureKind::Satisfaction:
        return {.kind = kind,
            .name = Tr::tr("satisfaction"),
            .title = Tr::tr("Satisfaction"),
            .definition = Tr::tr("People who chose 4 or 5 of 5 for the program, divided by people who "
                                 "answered, in the latest survey."),
            .source = DataSource::Surveys,
            .firstReading = FirstReading::AfterThirtyDays,
            .proposes = {{.kind = Skills, .weight = 50}}};
    case MeasureKind::MatchSatisfaction:
        return {.kind = kind,
            .name = Tr::tr("satisfaction with the match"),
            .title = Tr::tr("Match satisfaction"),
            .definition = Tr::tr("People who chose 4 or 5 of 5 for their match, divided by people who "
                                 "answered; the latest answer of each. Mentees, or mentors where the goal is "
                                 "about mentors: never both together."),
            .source = DataSource::Surveys,
            .firstReading = FirstReading::AfterThirtyDays,
            .proposes = {{.kind = Skills, .weight = 60}, {.kind = Experience, .weight = 25}}};
    case MeasureKind::NetPromoterScore:
        return {.kind = kind,
            .name = Tr::tr("net promoter score"),
            .title = Tr::tr("Net promoter score"),
            .definition
            = Tr::tr("Of the answers from 0 to 10 to whether they would recommend the program, "
                     "the percentage of 9 and 10 less that of 0 to 6; the latest answer of each."),
            .unit = MetricUnit::Points,
            .source = DataSource::Surveys,
            .firstReading = FirstReading::AfterThirtyDays,
            .least = -100,
            .proposes = {{.kind = Skills, .weight = 50}}};
    case MeasureKind::TrainingCompletion:
        return {.kind = kind,
            .name = Tr::tr("training completion"),
            .title = Tr::tr("Training completion"),
            .definition
            = Tr::tr("Training completed by its deadline, divided by training whose deadline has come."),
            .source = DataSource::Training};
    case MeasureKind::EventAttendance:
        return {.kind = kind,
            .name = Tr::tr("event attendance"),
            .title = Tr::tr("Event attendance"),
            .definition
            = Tr::tr("Registered people who came, divided by people registered, over all events."),
            .source = DataSource::Events,
            .firstReading = FirstReading::AfterThirtyDays};
    case MeasureKind::MenteeGoalAttainment:
        return {.kind = kind,
            .name = Tr::tr("attainment of mentees' own goals"),
            .title = Tr::tr("Mentee-goal attainment"),
            .definition = Tr::tr("Goals of mentees attained by their due date, divided by goals whose due "
                                 "date has come. Abandoned ones stay in."),
            .source = DataSource::MenteeGoals,
            .firstReading = FirstReading::AtEnd,
            .about = ParticipantRole::Mentee,
            .proposes = {{.kind = Skills, .weight = 60}, {.kind = Experience, .weight = 25}}};
    case MeasureKind::Retention:
        return {.kind = kind,
            .name = Tr::tr("retention"),
            .title = Tr::tr("Retention"),
            .definition = Tr::tr("Participants still employed so many months after they enrolled, divided by "
                                 "all who enrolled so long ago, whatever became of their pairing. Where HR "
                                 "gives no leaving day, the first roster without them counts."),
            .source = DataSource::Rosters,
            .firstReading = FirstReading::AfterMonths,
            .usesMonths = true,
            .proposes = {{.kind = Department, .weight = 30}, {.kind = Location, .weight = 20}}};
    case MeasureKind::PromotionRate:
        return {.kind = kind,
            .name = Tr::tr("promotion rate"),
            .title = Tr::tr("Promotion rate"),
            .definition = Tr::tr("Participants whose grade rose within so many months after they enrolled, "
                                 "divided by all who enrolled so long ago, leavers included. A new title is "
                                 "no promotion."),
            .source = DataSource::Rosters,
            .firstReading = FirstReading::AfterMonths,
            .usesMonths = true,
            .proposes = {{.kind = Experience, .weight = 40}, {.kind = Skills, .weight = 40}}};
    case MeasureKind::SkillGain:
        return {.kind = kind,
            .name = Tr::tr("skill gain"),
            .title = Tr::tr("Skill gain"),
            .definition
            = Tr::tr("The mean of the rating after less the rating before, from 1 to 5, of mentees "
                     "with both. Mentees rate themselves, or their mentors do where the goal is "
                     "about mentors' ratings: never both together."),
            .unit = MetricUnit::Steps,
            .source = DataSource::SkillRatings,
            .firstReading = FirstReading::AtEnd,
            .least = -4,
            .most = 4,
            .proposes = {{.kind = Skills, .weight = 80}}};
    case MeasureKind::CrossDepartment:
        return {.kind = kind,
            .name = Tr::tr("share of cross-department pairings"),
            .title = Tr::tr("Cross-department pairings"),
            .definition = Tr::tr("Pairings whose two sides share no department, divided by all pairings."),
            .source = DataSource::Pairings,
            .proposes = {{.kind = Department, .weight = 60}}};
    case MeasureKind::Representation:
        return {.kind = kind,
            .name = Tr::tr("share among mentors"),
            .title = Tr::tr("Representation among mentors"),
            .definition = Tr::tr("Enrolled mentors of the group, divided by all enrolled mentors."),
            .source = DataSource::Participants,
            .about = ParticipantRole::Mentor,
            .needsGroup = true};
    case MeasureKind::TypedIn:
        return {.kind = kind,
            .name = Tr::tr("a measure of your own"),
            .title = Tr::tr("A measure of your own"),
            .definition = Tr::tr("Read elsewhere and typed in, with its source."),
            .unit = MetricUnit::Count,
            .source = DataSource::TypedIn,
            .least = -1e12,
            .most = 1e12};
    }
    Q_UNREACHABLE();
}

} // namespace

const MeasureDefinition &measureDefinition(MeasureKind kind)
{
    static const QList<MeasureDefinition> catalog = [] {
        QList<MeasureDefinition> all;
        for (const MeasureKind each : allMeasures())
            all.append(definitionOf(each));
        return all;
    }();
    return catalog.at(qsizetype(kind));
}

QList<MeasureKind> allMeasures()
{
    QList<MeasureKind> all;
    for (int kind = 0; kind < measureKinds; ++kind)
        all.append(static_cast<MeasureKind>(kind));
    return all;
}

QString nameOf(DataSource source)
{
    switch (source) {
    case DataSource::Rosters:
        return Tr::tr("HR rosters");
    case DataSource::Participants:
        return Tr::tr("Participants");
    case DataSource::Pairings:
        return Tr::tr("Pairings");
    case DataSource::Meetings:
        return Tr::tr("Meetings");
    case DataSource::Surveys:
        return Tr::tr("Survey answers");
    case DataSource::SkillRatings:
        return Tr::tr("Skill ratings before and after");
    case DataSource::MenteeGoals:
        return Tr::tr("Goals of mentees");
    case DataSource::Training:
        return Tr::tr("Training");
    case DataSource::Events:
        return Tr::tr("Events");
    case DataSource::TypedIn:
        return Tr::tr("Typed in");
    }
    Q_UNREACHABLE();
}

bool feeds(const Program &program, DataSource source)
{
    switch (source) {
    case DataSource::Surveys:
        return program.dataKept.surveys;
    case DataSource::SkillRatings:
        return program.dataKept.skillRatings;
    case DataSource::MenteeGoals:
        return program.dataKept.menteeGoals;
    case DataSource::Training:
        return program.dataKept.training;
    case DataSource::Events:
        return program.dataKept.events;
    case DataSource::Rosters:
    case DataSource::Participants:
    case DataSource::Pairings:
    case DataSource::Meetings:
    case DataSource::TypedIn:
        return true;
    }
    Q_UNREACHABLE();
}

QString whatWouldFeed(DataSource source)
{
    return Tr::tr(
        "Nothing in the program's design feeds this measure. It needs: %1. Let the program keep it, "
        "in its settings under Data Kept.")
        .arg(nameOf(source).toLower());
}

QString measureName(const Goal &goal)
{
    if (!goal.measure)
        return {};
    if (*goal.measure == MeasureKind::TypedIn && !goal.typed.name.isEmpty())
        return goal.typed.name;
    const MeasureDefinition &definition = measureDefinition(*goal.measure);
    //: "12-month retention"
    return definition.usesMonths ? Tr::tr("%1-month %2").arg(goal.months).arg(definition.name)
                                 : definition.name;
}

QString measureValueText(const Goal &goal, double value, const QLocale &locale)
{
    if (!goal.measure || *goal.measure != MeasureKind::TypedIn)
        return formattedValue(
            value, goal.measure ? measureDefinition(*goal.measure).unit : MetricUnit::Count, locale);
    const QString number = locale.toString(value, 'g', 12);
    //: A number and its unit: "12 hours"
    return goal.typed.unit.isEmpty() ? number
                                     : Tr::tr("%1 %2", "value and unit").arg(number, goal.typed.unit);
}

QString measureUnitText(const Goal &goal)
{
    if (!goal.measure)
        return {};
    if (*goal.measure == MeasureKind::TypedIn)
        return goal.typed.unit;
    switch (measureDefinition(*goal.measure).unit) {
    case MetricUnit::Percent:
        return u"%"_s;
    case MetricUnit::Days:
        return Tr::tr("days");
    case MetricUnit::Points:
        return Tr::tr("points");
    case MetricUnit::Steps:
    case MetricUnit::Mean5:
        return Tr::tr("of 5");
    case MetricUnit::Count:
        break;
    }
    return {};
}

bool higherIsBetter(const Goal &goal)
{
    if (!goal.measure)
        return true;
    return *goal.measure == MeasureKind::TypedIn ? goal.typed.higherIsBetter
                                                 : measureDefinition(*goal.measure).higherIsBetter;
}

} // namespace mentorbook
