#include "core/actions/imports/import_log.h"

#include "core/base/tr.h"
#include "core/storage/tables/import_table.h"

namespace mentorbook {

Result<QList<ImportRecord>> importLog(Database &database) { return import_table::log(database); }

Result<std::optional<ImportRecord>> importedBefore(Database &database, ImportKind kind, const QString &sha256)
{
    return import_table::newestOf(database, kind, sha256);
}

QString nameOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return Tr::tr("People");
    case ImportKind::Participants:
        return Tr::tr("Participants");
    case ImportKind::Meetings:
        return Tr::tr("Meetings");
    case ImportKind::Survey:
        return Tr::tr("Answers");
    }
    Q_UNREACHABLE();
}

} // namespace mentorbook
