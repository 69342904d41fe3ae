#include "core/actions/programs/purposes.h"

#include "core/base/tr.h"

namespace mentorbook {

namespace {

QList<Criterion> weights(int skills, int department, int location, int experience)
{
    return {{.kind = CriterionKind::Skills, .weight = skills},
        {.kind = CriterionKind::Department, .weight = department},
        {.kind = CriterionKind::Location, .weight = location},
        {.kind = CriterionKind::Experience, .weight = experience}};
}

} // namespace

PurposeDefaults defaultsFor(ProgramPurpose purpose)
{
    PurposeDefaults defaults{.program = {}, .criteria = weights(50, 15, 10, 25), .measures = {}};
    Program &program = defaults.program;
    program.purpose = purpose;
    program.channels = suggestedChannels().first(2);
    switch (purpose) {
    case ProgramPurpose::Own:
        defaults.measures
            = {MeasureKind::MatchRate, MeasureKind::CadenceCompliance, MeasureKind::Satisfaction};
        break;
    case ProgramPurpose::Onboarding:
        // Newcomers come all year, meet often, and soon.
        program.enrollment = Enrollment::Rolling;
        program.cadenceDays = 14;
        program.capacity = 2;
        program.mandatory = true;
        program.entry = EntryMode::Invitation;
        program.menteeRules.mostMonths = 6;
        program.mentorRules.leastMonths = 12;
        program.followUpMonths = 18;
        defaults.criteria = weights(30, 10, 35, 25);
        defaults.measures = {MeasureKind::Retention, MeasureKind::TimeToMatch, MeasureKind::Satisfaction};
        defaults.months = 6;
        break;
    case ProgramPurpose::Leadership:
        program.trialDays = 30;
        program.menteeRules.leastMonths = 24;
        program.mentorRules.leastMonths = 36;
        program.followUpMonths = 24;
        defaults.criteria = weights(40, 20, 5, 35);
        defaults.measures
            = {MeasureKind::PromotionRate, MeasureKind::Retention, MeasureKind::MenteeGoalAttainment};
        break;
    case ProgramPurpose::Retention:
        program.menteeRules.leastMonths = 6;
        program.mentorRules.leastMonths = 24;
        defaults.criteria = weights(40, 20, 15, 25);
        defaults.measures
            = {MeasureKind::Retention, MeasureKind::Satisfaction, MeasureKind::CadenceCompliance};
        break;
    case ProgramPurpose::Inclusion:
        program.trialDays = 30;
        program.entry = EntryMode::Application;
        defaults.criteria = weights(40, 30, 10, 20);
        defaults.measures
            = {MeasureKind::Representation, MeasureKind::CrossDepartment, MeasureKind::MatchSatisfaction};
        break;
    case ProgramPurpose::Skills:
        program.cadenceDays = 21;
        program.entry = EntryMode::Application;
        defaults.criteria = weights(70, 10, 5, 15);
        defaults.measures
            = {MeasureKind::SkillGain, MeasureKind::MenteeGoalAttainment, MeasureKind::PairingCompletion};
        defaults.months = 6;
        break;
    case ProgramPurpose::Succession:
        // Few, chosen people, for years.
        program.entry = EntryMode::Invitation;
        program.menteeRules.leastMonths = 24;
        program.mentorRules.leastMonths = 60;
        program.retentionMonths = 36;
        program.followUpMonths = 24;
        defaults.criteria = weights(35, 10, 5, 50);
        defaults.measures
            = {MeasureKind::PromotionRate, MeasureKind::Retention, MeasureKind::PairingCompletion};
        defaults.months = 18;
        break;
    }
    return defaults;
}

Program suggestedProgram(ProgramPurpose purpose, QDate today)
{
    const PurposeDefaults defaults = defaultsFor(purpose);
    Program program = defaults.program;
    const QDate start = QDate(today.year(), today.month(), 1).addMonths(1);
    program.start = start;
    program.end = start.addMonths(defaults.months).addDays(-1);
    return program;
}

QStringList suggestedChannels()
{
    return {Tr::tr("Video call"), Tr::tr("In person"), Tr::tr("Phone"), Tr::tr("Chat"), Tr::tr("E-mail")};
}

} // namespace mentorbook
