#pragma once

#include "core/domain/program.h"
#include "core/storage/workspace.h"

namespace mentorbook {

[[nodiscard]] Result<QList<Program>> programs(Database &database); // by name
// By name, or by id where no program has that name. An empty text means the only program there is, archived
// ones left out while there are others.
[[nodiscard]] Result<Program> findProgram(Database &database, const QString &nameOrId);
[[nodiscard]] Result<Program> programById(Database &database, ProgramId id);

// Creates the program with the criteria that go with its purpose. Refused: what problemsOf() finds.
Result<ProgramId> createProgram(Workspace &workspace, const Program &program);

// The same rules; criteria stay. Refused as well: another type once there are pairings.
Result<> editProgram(Workspace &workspace, const Program &program);

// What is wrong with a program, field by field, one sentence each; empty: nothing.
struct ProgramProblems
{
    QString name;
    QString end; // before the start
    QString cadence; // outside 1…366 days
    QString trial; // outside 0…366 days
    QString minimumMinutes; // outside 1…480
    QString capacity; // outside 1…50
    QString groupSize; // of group mentoring: outside 2…20, or least above most
    QString minimumGroupSize; // below the workspace's, or above 100
    QString retention; // outside 1…120 months
    QString followUp; // outside 0…60 months
    QString menteeRules; // from more months than up to, or negative
    QString mentorRules;
    QString channels; // one without a name, or one twice

    [[nodiscard]] QStringList all() const; // those that are not empty
    bool operator==(const ProgramProblems &) const = default;
};
// all: the programs of the workspace; the one with the same id does not count. leastGroup: the workspace's
// minimum group size.
[[nodiscard]] ProgramProblems problemsOf(
    const Program &program, const QList<Program> &all, int leastGroup = 5);

[[nodiscard]] QList<Criterion> defaultCriteria();
// Each with the active goals it serves, where goals ask for it.
[[nodiscard]] Result<QList<Criterion>> programCriteria(Database &database, ProgramId program);
// Weights are 0…100 and not all 0; a kind stands once.
Result<> setCriteria(Workspace &workspace, ProgramId program, const QList<Criterion> &criteria);
[[nodiscard]] Result<> checkCriteria(const QList<Criterion> &criteria);
// Reads {"criteria": [{"kind": "skills", "weight": 50, "must": false, "goal": "…"}, …]}.
[[nodiscard]] Result<QList<Criterion>> criteriaFromJson(const QByteArray &json);

} // namespace mentorbook
