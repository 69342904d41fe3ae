#include "core/actions/programs/programs.h"

#include "core/base/tr.h"
#include "core/domain/names.h"
#include "core/storage/tables/pairing_table.h"
#include "core/storage/tables/program_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

Result<> checkProgram(Database &database, const Program &program)
{
    auto all = program_table::all(database);
    if (!all)
        return passOn(all);
    const ProgramProblems problems = problemsOf(program, *all);
    for (const QString &problem : {problems.name, problems.end, problems.cadence, problems.trial}) {
        if (!problem.isEmpty())
            return failure(ErrorKind::InvalidInput, problem);
    }
    return {};
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

ProgramProblems problemsOf(const Program &program, const QList<Program> &all)
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
    return problems;
}

Result<ProgramId> createProgram(Workspace &workspace, const Program &draft)
{
    Program program = draft;
    program.name = program.name.simplified();
    return workspace.perform({Operation::CreateProgram, 1, program.name}, [&]() -> Result<ProgramId> {
        if (auto sound = checkProgram(workspace.database(), program); !sound)
            return passOn(sound);
        auto id = program_table::insert(workspace.database(), program);
        if (!id)
            return id;
        if (auto set = program_table::replaceCriteria(workspace.database(), *id, defaultCriteria()); !set)
            return passOn(set);
        return id;
    });
}

Result<> editProgram(Workspace &workspace, const Program &draft)
{
    Program program = draft;
    program.name = program.name.simplified();
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

QList<Criterion> defaultCriteria()
{
    return {{.kind = CriterionKind::Skills, .weight = 50}, {.kind = CriterionKind::Department, .weight = 15},
        {.kind = CriterionKind::Location, .weight = 10}, {.kind = CriterionKind::Experience, .weight = 25}};
}

Result<QList<Criterion>> programCriteria(Database &database, ProgramId program)
{
    return program_table::criteria(database, program);
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
    return workspace.perform({Operation::SetCriteria},
        [&] { return program_table::replaceCriteria(workspace.database(), program, criteria); });
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
