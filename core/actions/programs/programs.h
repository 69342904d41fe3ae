#pragma once

#include "core/domain/program.h"
#include "core/storage/workspace.h"

namespace mentorbook {

[[nodiscard]] Result<QList<Program>> programs(Database &database); // by name
// By name, or by id where no program has that name. An empty text means the only program there is.
[[nodiscard]] Result<Program> findProgram(Database &database, const QString &nameOrId);
[[nodiscard]] Result<Program> programById(Database &database, ProgramId id);

// Creates the program with the default criteria. Refused: no name or one that is taken, an end before the
// start, a cadence outside 1…366 days, a trial outside 0…366 days.
Result<ProgramId> createProgram(Workspace &workspace, const Program &program);

// The same rules; criteria stay. Refused as well: another type once there are pairings.
Result<> editProgram(Workspace &workspace, const Program &program);

// What is wrong with a program, field by field, one sentence each; empty: nothing.
struct ProgramProblems
{
    QString name;
    QString end;
    QString cadence;
    QString trial;

    bool operator==(const ProgramProblems &) const = default;
};
// all: the programs of the workspace; the one with the same id does not count.
[[nodiscard]] ProgramProblems problemsOf(const Program &program, const QList<Program> &all);

[[nodiscard]] QList<Criterion> defaultCriteria();
[[nodiscard]] Result<QList<Criterion>> programCriteria(Database &database, ProgramId program);
// Weights are 0…100 and not all 0; a kind stands once.
Result<> setCriteria(Workspace &workspace, ProgramId program, const QList<Criterion> &criteria);
[[nodiscard]] Result<> checkCriteria(const QList<Criterion> &criteria);
// Reads {"criteria": [{"kind": "skills", "weight": 50, "must": false, "goal": "…"}, …]}.
[[nodiscard]] Result<QList<Criterion>> criteriaFromJson(const QByteArray &json);

} // namespace mentorbook
