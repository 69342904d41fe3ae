#include "core/actions/programs/programs.h"

#include "core/actions/goals/goals.h"
#include "core/actions/programs/purposes.h"
#include "core/actions/workspace/settings.h"
#include "core/base/tr.h"
#include "core/domain/names.h"
#include "core/storage/tables/pairing_table.h"
#include "core/storage/tables/program_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

Result<> checkProgram(Database &database, const Program &program)
{
    auto all = program_table::all(database);
    if (!all)
        return passOn(all);
    auto leastGroup = minimumGroupSize(database);
    if (!leastGroup)
        return passOn(leastGroup);
    const QStringList problems = problemsOf(program, *all, *leastGroup).all();
    if (!problems.isEmpty())
        return failure(ErrorKind::InvalidInput, problems.first());
    return {};
}

Program tidiedUp(const Program &draft)
{
    Program program = draft;
    program.name = program.name.simplified();
    for (QString &channel : program.channels)
        channel = channel.simplified();
    return program;
}

QString problemOf(const EligibilityRules &rules)
{
    const auto isBelow = [](const std::optional<int> &months) { return months && *months < 0; };
    if (isBelow(rules.leastMonths) || isBelow(rules.mostMonths))
        return Tr::tr("Months in the company can't be below 0.");
    if (rules.leastMonths && rules.mostMonths && *rules.leastMonths > *rules.mostMonths)
        return Tr::tr("Nobody has been here for at least %1 and at most %2 months.")
            .arg(*rules.leastMonths)
            .arg(*rules.mostMonths);
    return {};
}

QString problemOf(const QStringList &channels)
{
    QSet<QString> seen;
    for (const QString &channel : channels) {
        const QString word = channel.simplified();
        if (word.isEmpty())
            return Tr::tr("A channel needs a name.");
        if (seen.contains(word.toCaseFolded()))
            return Tr::tr("The channel “%1” stands twice.").arg(word);
        seen.insert(word.toCaseFolded());
    }
    return {};
}

// The statements of the active goals that ask for a criterion, by its kind.
Result<QMap<CriterionKind, QString>> goalsByCriterion(Database &database, ProgramId program)
{
    auto proposals = criteriaFromGoals(database, program);
    if (!proposals)
        return passOn(proposals);
    QMap<CriterionKind, QString> goals;
    for (const CriterionProposal &proposal : *proposals)
        goals.insert(proposal.kind, proposal.becauseOf.join(Tr::tr("; ", "between two notes")));
    return goals;
}

} // namespace

Result<QList<Program>> programs(Database &database) { return program_table::all(database); }

Result<Program> programById(Database &database, ProgramId id)
{
    auto found = program_table::byId(database, id);
    if (!found)
        return passOn(found);
    if (!*found)
        return failure(ErrorKind::NotFound, Tr::tr("This program is gone."));
    return **found;
}

Result<Program> findProgram(Database &database, const QString &nameOrId)
{
    auto all = program_table::all(database);
    if (!all)
        return passOn(all);
    if (all->isEmpty())
        return failure(ErrorKind::NotFound, Tr::tr("This workspace has no program yet."));
    if (nameOrId.isEmpty()) {
        QList<Program> current = *all;
        current.removeIf([](const Program &program) { return program.archived; });
        if (current.size() == 1)
            return current.first();
        if (all->size() == 1)
            return all->first();
        return failure(ErrorKind::InvalidInput,
            Tr::tr("This workspace has %n programs; say which one.", nullptr, int(all->size())));
    }
    const auto named = std::ranges::find_if(
        *all, [&](const Program &p) { return p.name.compare(nameOrId, Qt::CaseInsensitive) == 0; });
    if (named != all->end())
        return *named;
    const auto numbered = std::ranges::find(*all, ProgramId(nameOrId.toLongLong()), &Program::id);
    if (numbered != all->end())
        return *numbered;
    QStringList names;
    for (const Program &program : *all)
        names.append(Tr::tr("“%1”").arg(program.name));
    return failure(ErrorKind::NotFound,
        Tr::tr("No program is called “%1”. There is: %2.").arg(nameOrId, names.join(u", "_s)));
}

QStringList ProgramProblems::all() const
{
    QStringList sentences{name, end, cadence, trial, minimumMinutes, capacity, groupSize, minimumGroupSize,
        retention, followUp, menteeRules, mentorRules, channels};
    sentences.removeAll(QString());
    return sentences;
}

ProgramProblems problemsOf(const Program &program, const QList<Program> &all, int leastGroup)
{
    constexpr qsizetype longestName = 200;
    ProgramProblems problems;
    const QString name = program.name.simplified();
    const bool taken = std::ranges::any_of(all, [&](const Program &other) {
        return other.id != program.id && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (name.isEmpty())
        problems.name = Tr::tr("A program needs a name.");
    else if (name.size() > longestName)
        problems.name = Tr::tr("A program's name has at most %1 characters; this one has %2.")
                            .arg(longestName)
                            .arg(name.size());
    else if (taken)
        problems.name = Tr::tr("There is a program called “%1” already.").arg(name);
    if (program.start && program.end && *program.end < *program.start)
        problems.end = Tr::tr("The program would end on %1, before it starts on %2.")
                           .arg(program.end->toString(Qt::ISODate), program.start->toString(Qt::ISODate));
    if (program.cadenceDays < 1 || program.cadenceDays > 366)
        problems.cadence
            = Tr::tr("Pairings can meet every 1 to 366 days, not every %1.").arg(program.cadenceDays);
    if (program.trialDays < 0 || program.trialDays > 366)
        problems.trial = Tr::tr("A trial lasts 0 to 366 days, not %1.").arg(program.trialDays);
    if (program.minimumMinutes && (*program.minimumMinutes < 1 || *program.minimumMinutes > 480))
        problems.minimumMinutes
            = Tr::tr("A meeting can be asked to last 1 to 480 minutes, not %1.").arg(*program.minimumMinutes);
    if (program.capacity < 1 || program.capacity > 50)
        problems.capacity = Tr::tr("A mentor takes 1 to 50 mentees at once, not %1.").arg(program.capacity);
    const GroupSize &group = program.groupSize;
    if (group.least < 2 || group.most > 20)
        problems.groupSize
            = Tr::tr("A group has 2 to 20 mentees, not %1 to %2.").arg(group.least).arg(group.most);
    else if (group.least > group.most)
        problems.groupSize = Tr::tr("A group can't have at least %1 and at most %2 mentees.")
                                 .arg(group.least)
                                 .arg(group.most);
    if (program.minimumGroupSize < leastGroup)
        problems.minimumGroupSize = Tr::tr(
            "The workspace shows no group of fewer than %1 people; a program can hide more, not less.")
                                        .arg(leastGroup);
    else if (program.minimumGroupSize > 100)
        problems.minimumGroupSize = Tr::tr("The smallest group that is shown has at most 100 people, not %1.")
                                        .arg(program.minimumGroupSize);
    if (program.retentionMonths < 1 || program.retentionMonths > 120)
        problems.retention = Tr::tr("Names are kept for 1 to 120 months after the end, not %1.")
                                 .arg(program.retentionMonths);
    if (program.followUpMonths < 0 || program.followUpMonths > 60)
        problems.followUp = Tr::tr("Goals are followed for 0 to 60 months after the end, not %1.")
                                .arg(program.followUpMonths);
    problems.menteeRules = problemOf(program.menteeRules);
    problems.mentorRules = problemOf(program.mentorRules);
    problems.channels = problemOf(program.channels);
    return problems;
}

Result<ProgramId> createProgram(Workspace &workspace, const Program &draft)
{
    const Program program = tidiedUp(draft);
    return workspace.perform({Operation::CreateProgram, 1, program.name}, [&]() -> Result<ProgramId> {
        if (auto sound = checkProgram(workspace.database(), program); !sound)
            return passOn(sound);
        auto id = program_table::insert(workspace.database(), program);
        if (!id)
            return id;
        if (auto set = program_table::replaceCriteria(
                workspace.database(), *id, defaultsFor(program.purpose).criteria);
            !set)
            return passOn(set);
        return id;
    });
}

Result<> editProgram(Workspace &workspace, const Program &draft)
{
    const Program program = tidiedUp(draft);
    Database &database = workspace.database();
    auto before = program_table::byId(database, program.id);
    if (!before)
        return passOn(before);
    if (!*before)
        return failure(ErrorKind::NotFound, Tr::tr("This program is gone."));
    if (program == **before)
        return {};
    if (auto sound = checkProgram(database, program); !sound)
        return sound;
    if (program.type != (*before)->type) {
        auto pairings = pairing_table::ofProgram(database, program.id);
        if (!pairings)
            return passOn(pairings);
        if (!pairings->isEmpty())
            return failure(ErrorKind::Conflict,
                Tr::tr("“%1” has %n pairings of its type, so the type stays.", nullptr, int(pairings->size()))
                    .arg((*before)->name));
    }
    return workspace.perform(
        {Operation::EditProgram, 1, program.name}, [&] { return program_table::update(database, program); });
}

QList<Criterion> defaultCriteria() { return defaultsFor(ProgramPurpose::Own).criteria; }

Result<QList<Criterion>> programCriteria(Database &database, ProgramId program)
{
    auto criteria = program_table::criteria(database, program);
    if (!criteria)
        return criteria;
    auto goals = goalsByCriterion(database, program);
    if (!goals)
        return passOn(goals);
    for (Criterion &criterion : *criteria) {
        if (goals->contains(criterion.kind))
            criterion.goal = goals->value(criterion.kind);
    }
    return criteria;
}

Result<> checkCriteria(const QList<Criterion> &criteria)
{
    int sum = 0;
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        const Criterion &c = criteria[i];
        if (c.weight < 0 || c.weight > 100)
            return failure(ErrorKind::InvalidInput,
                Tr::tr("The weight of “%1” is %2; weights are 0 to 100.").arg(nameOf(c.kind)).arg(c.weight));
        const auto twin = std::find_if(criteria.begin(), criteria.begin() + i,
            [&](const Criterion &other) { return other.kind == c.kind; });
        if (twin != criteria.begin() + i)
            return failure(
                ErrorKind::InvalidInput, Tr::tr("The criterion “%1” stands twice.").arg(nameOf(c.kind)));
        sum += c.weight;
    }
    if (sum == 0)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("Every weight is 0, so no pair could be told from another. Give at least one criterion a "
                   "weight."));
    return {};
}

Result<> setCriteria(Workspace &workspace, ProgramId program, const QList<Criterion> &criteria)
{
    if (auto sound = checkCriteria(criteria); !sound)
        return sound;
    auto goals = goalsByCriterion(workspace.database(), program);
    if (!goals)
        return passOn(goals);
    // What a goal says is read from the goal: a copy would be wrong when it changes.
    QList<Criterion> stored = criteria;
    for (Criterion &criterion : stored) {
        if (criterion.goal == goals->value(criterion.kind))
            criterion.goal.clear();
    }
    auto before = program_table::criteria(workspace.database(), program);
    if (!before)
        return passOn(before);
    if (stored == *before)
        return {};
    return workspace.perform({Operation::SetCriteria},
        [&] { return program_table::replaceCriteria(workspace.database(), program, stored); });
}

Result<QList<Criterion>> criteriaFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("The criteria file is not JSON: %1 at byte %2.")
                .arg(problem.errorString())
                .arg(problem.offset));
    const QJsonValue list = document.isArray() ? QJsonValue(document.array()) : document[u"criteria"_s];
    if (!list.isArray())
        return failure(ErrorKind::InvalidInput, Tr::tr("The criteria file has no list called “criteria”."));
    QList<Criterion> criteria;
    for (const QJsonValue value : list.toArray()) {
        const QString key = value[u"kind"_s].toString();
        const auto kind = criterionKindOf(key);
        if (!kind)
            return failure(ErrorKind::InvalidInput,
                Tr::tr("Criterion %1 is of the kind “%2”; known kinds are skills, department, location and "
                       "experience.")
                    .arg(criteria.size() + 1)
                    .arg(key));
        const double weight = value[u"weight"_s].toDouble(-1);
        if (weight != int(weight))
            return failure(ErrorKind::InvalidInput,
                Tr::tr("The weight of “%1” is %2; weights are whole numbers from 0 to 100.")
                    .arg(key)
                    .arg(weight));
        criteria.append({.kind = *kind,
            .weight = int(weight),
            .must = value[u"must"_s].toBool(),
            .goal = value[u"goal"_s].toString()});
    }
    if (auto sound = checkCriteria(criteria); !sound)
        return passOn(sound);
    return criteria;
}

} // namespace mentorbook
