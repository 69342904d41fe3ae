#include "core/storage/tables/design/draft_table.h"

#include "core/storage/tables/not_null.h"

using namespace Qt::StringLiterals;

namespace mentorbook::draft_table {

Result<QList<Draft>> ofKind(Database &database, const QString &kind, std::optional<ProgramId> program)
{
    return database.select(
        u"SELECT id, kind, program_id, json, updated_at FROM draft WHERE kind = ? AND program_id IS ? "
        "ORDER BY updated_at DESC, id DESC"_s,
        [](const SqlRow &row) {
            return Draft{.id = row.id<DraftId>(0),
                .kind = row.text(1),
                .program = row.idIfAny<ProgramId>(2),
                .json = row.text(3).toUtf8(),
                .updatedAt = row.moment(4)};
        },
        notNull(kind), program);
}

Result<DraftId> insert(Database &database, const Draft &draft)
{
    return database.insert<DraftId>(
        u"INSERT INTO draft (kind, program_id, json, updated_at) VALUES (?, ?, ?, ?)"_s, notNull(draft.kind),
        draft.program, QString::fromUtf8(draft.json), draft.updatedAt);
}

Result<bool> update(Database &database, const Draft &draft)
{
    auto changed = database.run(u"UPDATE draft SET json = ?, updated_at = ? WHERE id = ?"_s,
        QString::fromUtf8(draft.json), draft.updatedAt, draft.id);
    if (!changed)
        return passOn(changed);
    return *changed > 0;
}

Result<> remove(Database &database, DraftId id)
{
    auto removed = database.run(u"DELETE FROM draft WHERE id = ?"_s, id);
    if (!removed)
        return passOn(removed);
    return {};
}

} // namespace mentorbook::draft_table
