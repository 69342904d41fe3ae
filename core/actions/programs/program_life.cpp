#include "core/actions/programs/program_life.h"

#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/storage/tables/design/goal_table.h"
#include "core/storage/tables/program_table.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// "Leadership 2026" → "Leadership 2027", "Sales" → "Sales 2", and on until nobody has it.
QString nextName(const QString &name, const QList<Program> &all)
{
    static const QRegularExpression lastNumber(u"(\\d{1,9})(\\D*)$"_s);
    const auto isTaken = [&](const QString &candidate) {
        return std::ranges::any_of(all, [&](const Program &program) {
            return program.name.compare(candidate, Qt::CaseInsensitive) == 0;
        });
    };
    const auto found = lastNumber.match(name);
    qint64 number = found.hasMatch() ? found.captured(1).toLongLong() : 1;
    QString next;
    do {
        ++number;
        next = found.hasMatch()
            ? name.first(found.capturedStart(1)) + QString::number(number) + found.captured(2)
            : u"%1 %2"_s.arg(name).arg(number);
    } while (isTaken(next));
    return next;
}

Result<> copyGoals(Database &database, ProgramId from, ProgramId to, qint64 days)
{
    auto goals = goal_table::ofProgram(database, from);
    if (!goals)
        return passOn(goals);
    for (Goal goal : *goals) {
        goal.program = to;
        goal.status = GoalStatus::Draft;
        goal.baseline.reset(); // the next cohort starts from where it stands
        goal.activeSince.reset();
        goal.closedOn.reset();
        goal.closingNote.clear();
        if (goal.dueOn)
            goal.dueOn = goal.dueOn->addDays(days);
        for (QDate &checkpoint : goal.checkpoints)
            checkpoint = checkpoint.addDays(days);
        if (auto inserted = goal_table::insert(database, goal); !inserted)
            return passOn(inserted);
    }
    return {};
}

} // namespace

Program nextCohort(const Program &program, const QList<Program> &all)
{
    Program next = program;
    next.id = {};
    next.archived = false;
    next.name = nextName(program.name, all);
    if (program.start && program.end) {
        next.start = program.end->addDays(1);
        // Whole months stay whole months.
        const QDate afterEnd = program.end->addDays(1);
        int months = 0;
        while (program.start->addMonths(months + 1) <= afterEnd)
            ++months;
        const qint64 rest = program.start->addMonths(months).daysTo(afterEnd);
        next.end = next.start->addMonths(months).addDays(rest - 1);
    }
    return next;
}

Result<ProgramId> copyProgram(Workspace &workspace, ProgramId from, const Program &cohort)
{
    Database &database = workspace.database();
    auto original = programById(database, from);
    if (!original)
        return passOn(original);
    auto criteria = program_table::criteria(database, from);
    if (!criteria)
        return passOn(criteria);
    const qint64 days = original->start && cohort.start ? original->start->daysTo(*cohort.start) : qint64(0);
    return workspace.perform(
        {Operation::CopyProgram, 1, cohort.name.simplified()}, [&]() -> Result<ProgramId> {
            auto id = createProgram(workspace, cohort);
            if (!id)
                return id;
            if (auto set = program_table::replaceCriteria(database, *id, *criteria); !set)
                return passOn(set);
            if (auto copied = copyGoals(database, from, *id, days); !copied)
                return passOn(copied);
            return id;
        });
}

Result<> archiveProgram(Workspace &workspace, ProgramId id, bool archived)
{
    auto program = programById(workspace.database(), id);
    if (!program)
        return passOn(program);
    const Operation operation = archived ? Operation::ArchiveProgram : Operation::RestoreProgram;
    program->archived = archived;
    return workspace.perform(
        {operation, 1, program->name}, [&] { return program_table::update(workspace.database(), *program); });
}

Result<> deleteProgram(Workspace &workspace, ProgramId id)
{
    auto program = programById(workspace.database(), id);
    if (!program)
        return passOn(program);
    return workspace.perform({Operation::DeleteProgram, 1, program->name},
        [&] { return program_table::remove(workspace.database(), id); });
}

Result<ProgramContents> programContents(Database &database, ProgramId id)
{
    return program_table::contents(database, id);
}

} // namespace mentorbook
