#pragma once

#include "core/domain/draft.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// Drafts of wizards. Keeping one is no step of Undo.

// Newest first. Without a program: those of no program.
[[nodiscard]] Result<QList<Draft>> drafts(
    Database &database, const QString &kind, std::optional<ProgramId> program = std::nullopt);

// New with a null id, otherwise in the place of the one with that id (which is new again if it is gone).
// Refused: JSON that is not an object.
Result<DraftId> keepDraft(Workspace &workspace, const Draft &draft);
Result<> discardDraft(Workspace &workspace, DraftId id);

} // namespace mentorbook
