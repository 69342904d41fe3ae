#pragma once

#include "core/actions/imports/import_meetings.h"
#include "core/actions/imports/import_participants.h"
#include "core/actions/imports/import_people.h"
#include "core/actions/imports/import_responses.h"

#include <QLocale>

namespace mentorbook {

// Somebody, or a pairing's meeting, that an import is about; as people read it.
struct PreviewEntry
{
    QString number; // the employee number; empty for meetings
    QString name;
    QString what; // "Analyst · Finance · Lyon", "mentor · approved", "7/6/26 · held"

    bool operator==(const PreviewEntry &) const = default;
};

// One value that an import would change.
struct PreviewChange
{
    QString number;
    QString name;
    QString field;
    QString from; // empty: nothing was known
    QString to; // empty: nothing will be

    bool operator==(const PreviewChange &) const = default;
};

// What an import would do, before it does it. Somebody with three changed values is in `changed` three times.
struct ImportPreview
{
    QList<PreviewEntry> added;
    QList<PreviewChange> changed;
    QList<PreviewEntry> left;
    QList<PreviewChange> returned; // without a field where nothing changed meanwhile
    QList<PreviewEntry> unchanged;

    bool operator==(const ImportPreview &) const = default;
};

// The database is as it was when the plan was made.
[[nodiscard]] Result<ImportPreview> previewOf(
    Database &database, const PeopleImportPlan &plan, const QLocale &locale);
[[nodiscard]] Result<ImportPreview> previewOf(
    Database &database, const ParticipantsImportPlan &plan, const QLocale &locale);
[[nodiscard]] Result<ImportPreview> previewOf(
    Database &database, const MeetingsImportPlan &plan, const QLocale &locale);
[[nodiscard]] Result<ImportPreview> previewOf(
    Database &database, const ResponsesImportPlan &plan, const QLocale &locale);

} // namespace mentorbook
