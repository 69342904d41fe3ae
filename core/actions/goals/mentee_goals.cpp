#include "core/actions/goals/mentee_goals.h"

#include "core/actions/pairings/pairings.h"
#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/storage/tables/design/mentee_goal_table.h"
#include "core/storage/tables/pairing_table.h"
#include "core/storage/tables/participant_table.h"

namespace mentorbook {

namespace {

QString iso(QDate day) { return day.toString(Qt::ISODate); }

struct Known
{
    Pairing pairing;
    QString name; // of the mentee
};

Result<Known> known(Database &database, const MenteeGoal &goal)
{
    auto pairing = pairing_table::byId(database, goal.pairing);
    if (!pairing)
        return passOn(pairing);
    if (!*pairing)
        return failure(ErrorKind::NotFound, Tr::tr("This pairing is gone."));
    if (!(*pairing)->mentees.contains(goal.mentee))
        return failure(ErrorKind::InvalidInput, Tr::tr("A goal belongs to a mentee of the pairing."));
    auto row = participant_table::byId(database, goal.mentee);
    if (!row)
        return passOn(row);
    return Known{**pairing, *row ? displayName((*row)->person.roster) : QString()};
}

Result<MenteeGoal> stored(Database &database, MenteeGoalId id)
{
    auto goal = mentee_goal_table::byId(database, id);
    if (!goal)
        return passOn(goal);
    if (!*goal)
        return failure(ErrorKind::NotFound, Tr::tr("This goal is gone."));
    return **goal;
}

MenteeGoal tidiedUp(const MenteeGoal &draft)
{
    MenteeGoal goal = draft;
    for (QString *text : {&goal.what, &goal.sign, &goal.nextStep, &goal.why, &goal.closingNote})
        *text = text->simplified();
    return goal;
}

Result<> checkSmart(const MenteeGoal &goal, const Pairing &pairing, QDate today)
{
    const QStringList problems = problemsOf(goal, pairing.startedOn, today).all();
    if (!problems.isEmpty())
        return failure(ErrorKind::InvalidInput, problems.first());
    return {};
}

// A day on which something happened to a goal.
Result<> checkDay(QDate on, const Pairing &pairing, QDate today)
{
    if (!on.isValid())
        return failure(ErrorKind::InvalidInput, Tr::tr("Say on which day."));
    if (on > today)
        return failure(ErrorKind::InvalidInput, Tr::tr("%1 is still to come.").arg(iso(on)));
    if (on < pairing.startedOn)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("The pairing started on %1; %2 was before that.").arg(iso(pairing.startedOn), iso(on)));
    return {};
}

} // namespace

QList<MenteeGoalTemplate> menteeGoalTemplates()
{
    return {{.kind = MenteeGoalKind::Skill,
                .name = Tr::tr("Learn a skill"),
                .what = Tr::tr("Do «a task» that needs «a skill», without help"),
                .sign = Tr::tr("My mentor or manager has seen me do it twice"),
                .nextStep = Tr::tr("Watch somebody who does it well, and try a small part"),
                .months = 4},
        {.kind = MenteeGoalKind::CareerStep,
            .name = Tr::tr("Take a career step"),
            .what = Tr::tr("Be ready for the role of «a role»"),
            .sign = Tr::tr("I have applied, or my manager has named me as ready"),
            .nextStep = Tr::tr("List what the role asks for and I lack"),
            .months = 9},
        {.kind = MenteeGoalKind::Network,
            .name = Tr::tr("Widen my network"),
            .what = Tr::tr("Know «how many» people in «a department» well enough to ask them for advice"),
            .sign = Tr::tr("I have had a talk with each, and asked one of them something"),
            .nextStep = Tr::tr("Have my mentor introduce me to the first"),
            .months = 4},
        {.kind = MenteeGoalKind::Confidence,
            .name = Tr::tr("Gain confidence"),
            .what = Tr::tr("Speak for my view in «a situation» that I avoid today"),
            .sign = Tr::tr("I have done it three times, and told my mentor how it went"),
            .nextStep = Tr::tr("Practice it with my mentor"),
            .months = 3},
        {.kind = MenteeGoalKind::Project,
            .name = Tr::tr("Finish a project"),
            .what = Tr::tr("Bring «a project» to «a result»"),
            .sign = Tr::tr("«Who» has accepted the result"),
            .nextStep = Tr::tr("Agree on the result and the first milestone"),
            .months = 6}};
}

MenteeGoal fromTemplate(const MenteeGoalTemplate &start, PairingId pairing, ParticipantId mentee, QDate today)
{
    return {.pairing = pairing,
        .mentee = mentee,
        .kind = start.kind,
        .what = start.what,
        .sign = start.sign,
        .nextStep = start.nextStep,
        .dueOn = today.addMonths(start.months)};
}

QStringList MenteeGoalProblems::all() const
{
    QStringList sentences{what, sign, nextStep, why, dueOn};
    sentences.removeAll(QString());
    return sentences;
}

MenteeGoalProblems problemsOf(const MenteeGoal &goal, QDate start, QDate today)
{
    const auto lacksWords = [](const QString &text, const QString &sentence) {
        if (text.trimmed().isEmpty())
            return sentence;
        if (text.contains(u'«') || text.contains(u'»'))
            return Tr::tr("Fill in what stands between « and ».");
        return QString();
    };
    MenteeGoalProblems problems{.what = lacksWords(goal.what, Tr::tr("Say what shall be reached.")),
        .sign = lacksWords(goal.sign, Tr::tr("Say how both will see that it is reached.")),
        .nextStep = lacksWords(goal.nextStep, Tr::tr("Say what the next step is.")),
        .why = lacksWords(goal.why, Tr::tr("Say why it matters to the mentee."))};
    if (!goal.dueOn)
        problems.dueOn = Tr::tr("Say by when.");
    else if (*goal.dueOn < start)
        problems.dueOn = Tr::tr("The goal would be due on %1, before the pairing started on %2.")
                             .arg(iso(*goal.dueOn), iso(start));
    else if (goal.id.isNull() && *goal.dueOn <= today)
        problems.dueOn = Tr::tr("%1 is not in the future.").arg(iso(*goal.dueOn));
    return problems;
}

Result<QList<MenteeGoal>> menteeGoals(Database &database, PairingId pairing)
{
    return mentee_goal_table::ofPairing(database, pairing);
}

Result<MenteeGoalId> addMenteeGoal(Workspace &workspace, const MenteeGoal &draft, QDate today)
{
    Database &database = workspace.database();
    MenteeGoal goal = tidiedUp(draft);
    goal.id = {};
    goal.status = MenteeGoalStatus::Open;
    auto whose = known(database, goal);
    if (!whose)
        return passOn(whose);
    auto program = programById(database, whose->pairing.program);
    if (!program)
        return passOn(program);
    if (!program->dataKept.menteeGoals)
        return failure(ErrorKind::Conflict,
            Tr::tr("“%1” keeps no goals of mentees. That is chosen in its settings.").arg(program->name));
    if (auto sound = checkSmart(goal, whose->pairing, today); !sound)
        return passOn(sound);
    return workspace.perform({Operation::AddMenteeGoal, 1, whose->name},
        [&] { return mentee_goal_table::insert(database, goal); });
}

Result<> editMenteeGoal(Workspace &workspace, const MenteeGoal &draft, QDate today)
{
    Database &database = workspace.database();
    auto before = stored(database, draft.id);
    if (!before)
        return passOn(before);
    MenteeGoal goal = tidiedUp(draft);
    goal.pairing = before->pairing;
    goal.mentee = before->mentee;
    goal.status = before->status;
    goal.closedOn = before->closedOn;
    goal.verifiedBy = before->verifiedBy;
    goal.closingNote = before->closingNote;
    auto whose = known(database, goal);
    if (!whose)
        return passOn(whose);
    if (auto sound = checkSmart(goal, whose->pairing, today); !sound)
        return sound;
    return workspace.perform({Operation::EditMenteeGoal, 1, whose->name},
        [&] { return mentee_goal_table::update(database, goal); });
}

Result<> removeMenteeGoal(Workspace &workspace, MenteeGoalId id)
{
    Database &database = workspace.database();
    auto goal = stored(database, id);
    if (!goal)
        return passOn(goal);
    auto whose = known(database, *goal);
    if (!whose)
        return passOn(whose);
    return workspace.perform({Operation::DeleteMenteeGoal, 1, whose->name},
        [&] { return mentee_goal_table::remove(database, id); });
}

Result<> addMenteeGoalReading(
    Workspace &workspace, MenteeGoalId id, const MenteeGoalReading &draft, QDate today)
{
    Database &database = workspace.database();
    auto goal = stored(database, id);
    if (!goal)
        return passOn(goal);
    auto whose = known(database, *goal);
    if (!whose)
        return passOn(whose);
    if (goal->status != MenteeGoalStatus::Open)
        return failure(ErrorKind::Conflict, Tr::tr("This goal is closed; reopen it first."));
    if (draft.percent < 0 || draft.percent > 100)
        return failure(
            ErrorKind::InvalidInput, Tr::tr("The way is 0 to 100 % done, not %1 %.").arg(draft.percent));
    if (auto sound = checkDay(draft.on, whose->pairing, today); !sound)
        return sound;
    MenteeGoalReading reading = draft;
    reading.note = reading.note.simplified();
    reading.obstacles = reading.obstacles.simplified();
    return workspace.perform({Operation::EditMenteeGoal, 1, whose->name},
        [&] { return mentee_goal_table::putReading(database, id, reading); });
}

Result<> closeMenteeGoal(Workspace &workspace, MenteeGoalId id, MenteeGoalStatus status,
    std::optional<VerifiedBy> verifiedBy, const QString &note, QDate on, QDate today)
{
    Q_ASSERT(status != MenteeGoalStatus::Open);
    Database &database = workspace.database();
    auto goal = stored(database, id);
    if (!goal)
        return passOn(goal);
    auto whose = known(database, *goal);
    if (!whose)
        return passOn(whose);
    if (goal->status != MenteeGoalStatus::Open)
        return failure(ErrorKind::Conflict, Tr::tr("This goal is closed already."));
    if (status == MenteeGoalStatus::Attained && !verifiedBy)
        return failure(
            ErrorKind::InvalidInput, Tr::tr("Say who has seen it attained: the mentor or the mentee."));
    if (status == MenteeGoalStatus::Abandoned && note.simplified().isEmpty())
        return failure(ErrorKind::InvalidInput, Tr::tr("Say in a few words why the goal is abandoned."));
    if (auto sound = checkDay(on, whose->pairing, today); !sound)
        return sound;
    goal->status = status;
    goal->closedOn = on;
    goal->verifiedBy = status == MenteeGoalStatus::Attained ? verifiedBy : std::nullopt;
    goal->closingNote = note.simplified();
    return workspace.perform({Operation::EditMenteeGoal, 1, whose->name},
        [&] { return mentee_goal_table::update(database, *goal); });
}

Result<> reopenMenteeGoal(Workspace &workspace, MenteeGoalId id)
{
    Database &database = workspace.database();
    auto goal = stored(database, id);
    if (!goal)
        return passOn(goal);
    auto whose = known(database, *goal);
    if (!whose)
        return passOn(whose);
    if (goal->status == MenteeGoalStatus::Open)
        return failure(ErrorKind::Conflict, Tr::tr("This goal is open."));
    goal->status = MenteeGoalStatus::Open;
    goal->closedOn.reset();
    goal->verifiedBy.reset();
    goal->closingNote.clear();
    return workspace.perform({Operation::EditMenteeGoal, 1, whose->name},
        [&] { return mentee_goal_table::update(database, *goal); });
}

} // namespace mentorbook
