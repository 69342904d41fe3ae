#include "core/actions/workspace/drafts.h"

#include "core/base/tr.h"
#include "core/storage/tables/design/draft_table.h"

#include <QJsonDocument>

namespace mentorbook {

Result<QList<Draft>> drafts(Database &database, const QString &kind, std::optional<ProgramId> program)
{
    return draft_table::ofKind(database, kind, program);
}

Result<DraftId> keepDraft(Workspace &workspace, const Draft &draft)
{
    if (!QJsonDocument::fromJson(draft.json).isObject())
        return failure(ErrorKind::InvalidInput, Tr::tr("The draft can't be kept."),
            QStringLiteral("Its JSON is not an object."));
    return workspace.perform({Operation::KeepDraft}, [&]() -> Result<DraftId> {
        Database &database = workspace.database();
        if (!draft.id.isNull()) {
            auto updated = draft_table::update(database, draft);
            if (!updated)
                return passOn(updated);
            if (*updated)
                return draft.id;
        }
        return draft_table::insert(database, draft);
    });
}

Result<> discardDraft(Workspace &workspace, DraftId id)
{
    return workspace.perform(
        {Operation::KeepDraft}, [&] { return draft_table::remove(workspace.database(), id); });
}

} // namespace mentorbook
