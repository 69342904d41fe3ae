#pragma once

#include "core/actions/imports/import_preview.h"
#include "core/exchange/mapping/file_reading.h"
#include "core/exchange/mapping/import_profile.h"
#include "core/exchange/writing/export_table.h"

#include <QMap>

#include <variant>

namespace mentorbook {

// Everything that decides what importing a file would do, whatever it holds. A kind uses some of it.
struct ImportRequest
{
    ImportKind kind = ImportKind::People;
    ImportFile file;
    ProgramId program = {}; // all but people
    QDate today = {};
    QDate asOf = {}; // people: the day the roster is true on
    bool complete = false; // people: the file lists everybody employed
    QMap<QString, QString> merges
        = {}; // people: a new employee number → the known one whose person it continues
    QString wave = {}; // survey
    QDate sentOn = {}; // survey: when a new wave was sent
    bool useProfile = true; // what the workspace remembers of this header fills what the file leaves open
    std::optional<ImportProfile> profile = {}; // goes before what is remembered
};

// An import that is ready to be done.
struct PlannedImport
{
    std::variant<PeopleImportPlan, ParticipantsImportPlan, MeetingsImportPlan, ResponsesImportPlan> plan;
    ImportPreview preview;
    ImportProfile profile; // how the file was understood, to be remembered
    ImportRecord record; // for the log of imports, as far as it is known before
    ReadOptions readAs; // what was detected, or said
    std::optional<ImportRecord> importedBefore; // a file with these very bytes was, as this says

    [[nodiscard]] const ImportSummary &summary() const;
    // How many people, participants, meetings or answers are taken from the file.
    [[nodiscard]] qsizetype count() const;
    // There is nothing in the file that could be imported.
    [[nodiscard]] bool isIdle() const;
    // Importing would change nothing: the workspace knows all of it.
    [[nodiscard]] bool isKnownAlready() const;
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
// Reports to the file's progress, and can be canceled through it.
[[nodiscard]] ImportAttempt planImport(
    Database &database, const ImportRequest &request, const QLocale &locale);

struct ApplyOptions
{
    bool allowMassLeave = false;
    QDateTime now = {}; // UTC
    Progress *progress = nullptr; // canceled at any moment, the import leaves no trace
    bool remember = true; // how this file was understood, for the next of its shape
    QString profileName = {}; // empty: as the profile is called already, else the file's name
};

// One step of undo: the data, the profile, the meanings of values and the line in the log of imports. A
// backup of the workspace file is made before, beside it; the newest ten of them are kept. Nothing at all
// happens where everything is known already. The workspace is as it was when the plan was made.
Result<> applyImport(Workspace &workspace, const PlannedImport &planned, const ApplyOptions &options);

// "3 new, 5 changed, 2 left, 400 unchanged, 1 not taken": what is not 0.
[[nodiscard]] QString countsText(const ImportSummary &summary, const QLocale &locale);

// The rows that were not taken as they stand in the file, each with its line and the reasons: to be mended
// and imported again, which leaves these two columns out.
[[nodiscard]] Result<ExportTable> rejectedRows(const ImportFile &file, const PlannedImport &planned);

// A day in a file's name: "roster_2026-07-01.csv", "HR 20260701.csv".
[[nodiscard]] std::optional<QDate> dayInFileName(const QString &name);

} // namespace mentorbook
