#pragma once

#include "core/actions/imports/import_preview.h"
#include "core/exchange/writing/export_table.h"

#include <variant>

namespace mentorbook {

// Everything that decides what importing a file would do, whatever it holds. A kind uses some of it.
struct ImportRequest
{
    ImportKind kind = ImportKind::People;
    ImportFile file;
    ProgramId program; // all but people
    QDate today;
    QDate asOf; // people: the day the roster is true on
    bool complete = false; // people: the file lists everybody employed
    QString wave; // survey
    QDate sentOn; // survey: when a new wave was sent
};

// How a file was read, before anything is made of it.
struct FileReading
{
    QString encoding;
    QChar delimiter;
    ColumnMapping mapping;
    QStringList examples; // of each column, the first value that is not blank

    bool operator==(const FileReading &) const = default;
};

// An import that is ready to be done.
struct PlannedImport
{
    std::variant<PeopleImportPlan, ParticipantsImportPlan, MeetingsImportPlan, ResponsesImportPlan> plan;
    ImportPreview preview;

    [[nodiscard]] const ImportSummary &summary() const;
    // How many people, participants, meetings or answers are taken from the file.
    [[nodiscard]] qsizetype count() const;
    // Importing would change nothing, not even what is remembered of the file.
    [[nodiscard]] bool isIdle() const;
    // Importing has to be allowed explicitly: more than a third of those employed would be marked as left.
    [[nodiscard]] bool isMassLeave() const;
    [[nodiscard]] int employedBefore() const; // people only
};

// What became of looking at a file: where it can be read but not imported, how it was read is still known.
struct ImportAttempt
{
    std::optional<FileReading> reading;
    Result<PlannedImport> planned;
};
[[nodiscard]] ImportAttempt planImport(
    Database &database, const ImportRequest &request, const QLocale &locale);

// One step of undo. The workspace is as it was when the plan was made.
Result<> applyImport(
    Workspace &workspace, const PlannedImport &planned, bool allowMassLeave, const QDateTime &now);

// "3 new, 5 changed, 2 left, 400 unchanged, 1 not taken": what is not 0.
[[nodiscard]] QString countsText(const ImportSummary &summary, const QLocale &locale);

// The rows that were not taken as they stand in the file, each with its line and the reasons: to be corrected
// and imported again.
[[nodiscard]] Result<ExportTable> rejectedRows(const ImportFile &file, const ImportSummary &summary);

// A day in a file's name: "roster_2026-07-01.csv", "HR 20260701.csv".
[[nodiscard]] std::optional<QDate> dayInFileName(const QString &name);

} // namespace mentorbook
