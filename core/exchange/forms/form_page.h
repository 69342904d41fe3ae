#pragma once

#include "core/domain/participants/participant_profile.h"
#include "core/exchange/forms/phrases.h"
#include "core/exchange/writing/export_table.h"

namespace mentorbook {

// The application form of a program, for people without accounts.
struct ApplicationForm
{
    Phrases phrases;
    QString program;
    QString introduction;
    QStringList skills; // suggested
    QStringList channels;
    QList<DiversityAttribute> attributes; // asked for, each voluntary
    bool asksForRole = true; // peers all take the same
};

// One self-contained page: it loads nothing, sends nothing, works without a mouse, and reads well to a screen
// reader. It saves the answers as a small text file, or shows them to be mailed back. Every text is escaped.
[[nodiscard]] QByteArray applicationPage(const ApplicationForm &form);
// The same as a table with one column a field, to be filled in a spreadsheet program; no rows.
[[nodiscard]] ExportTable applicationTemplate(const ApplicationForm &form);

// A mentor as the directory shows them: only what they consented to.
struct DirectoryEntry
{
    QString code; // what choices are known by: "M12"
    QString name; // empty: without a name
    QList<std::pair<DirectoryField, QString>> fields; // beside the name, in their order

    bool operator==(const DirectoryEntry &) const = default;
};
struct MentorDirectory
{
    Phrases phrases;
    QString program;
    DirectorySettings settings;
    QList<DirectoryEntry> entries;
};

// How an entry is headed: "Ada Okafor · M12".
[[nodiscard]] QString directoryTitle(const Phrases &phrases, const DirectoryEntry &entry);

// The directory as a page of the same kind, with a form for ranked choices, which is closed outside the
// directory's days.
[[nodiscard]] QByteArray directoryPage(const MentorDirectory &directory);

} // namespace mentorbook
