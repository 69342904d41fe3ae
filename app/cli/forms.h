#pragma once

#include "app/cli/command.h"

namespace mentorbook::cli {

// Where an application form goes; at least one of the files.
struct FormExport
{
    QString program; // empty: the only one
    QString html; // a page
    QString csv; // a table to be filled in
    QString language; // empty: the system's
};
[[nodiscard]] Result<Answer> exportApplicationForm(Database &database, const FormExport &wish);

// `import answers`, below `import`.
void addImportAnswers(CommandLine &line, CLI::App *import);

} // namespace mentorbook::cli
