#pragma once

#include "core/domain/resource.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// The resource library: what ships with the program in four languages, as the workspace changed it, and what
// the workspace added.

[[nodiscard]] QStringList libraryLanguages(); // "en", "de", "fr", "es"
// The language of the library for a locale's language: itself, or "en".
[[nodiscard]] QString libraryLanguage(const QString &wanted);

// As shipped, in the order of the kinds. Reads the program's own files.
[[nodiscard]] Result<QList<Resource>> shippedLibrary(const QString &language);

enum class HiddenResources { LeaveOut, Include };
// What a program has: shipped, changed, and own ones, by kind; of one kind the program's own stand first. A
// null program: those of every program.
[[nodiscard]] Result<QList<Resource>> library(Database &database, ProgramId program, const QString &language,
    HiddenResources hidden = HiddenResources::LeaveOut);

// What is wrong with it: no text, a video without a web address. Empty: nothing.
[[nodiscard]] QString problemOf(const Resource &resource);
// Adds an own one, or changes one; a shipped one (null id, with an origin) gets the workspace's version.
Result<ResourceId> saveResource(Workspace &workspace, const Resource &resource);
// An own one goes; a shipped one is hidden, and can be shown again.
Result<> removeResource(Workspace &workspace, const Resource &resource);
// A changed or hidden shipped one is again as it was shipped.
Result<> restoreResource(Workspace &workspace, const Resource &resource);

} // namespace mentorbook
