#include "core/storage/tables/participants/resource_table.h"

#include "core/storage/tables/not_null.h"

using namespace Qt::StringLiterals;

namespace mentorbook::resource_table {

namespace {

const QString selectRows
    = u"SELECT id, origin, program_id, kind, language, title, text, link, hidden FROM resource "_s;

Resource resourceOf(const SqlRow &row)
{
    return {.id = row.id<ResourceId>(0),
        .origin = row.text(1),
        .program = row.idIfAny<ProgramId>(2),
        .kind = row.choice(3, ResourceKind::TrainingOutline),
        .language = row.text(4),
        .title = row.text(5),
        .text = row.text(6),
        .link = row.text(7),
        .hidden = row.flag(8)};
}

} // namespace

Result<QList<Resource>> all(Database &database)
{
    return database.select(selectRows + u"ORDER BY id"_s, resourceOf);
}

Result<std::optional<Resource>> byId(Database &database, ResourceId id)
{
    return database.selectOne(selectRows + u"WHERE id = ?"_s, resourceOf, id);
}

Result<ResourceId> insert(Database &database, const Resource &resource)
{
    return database.insert<ResourceId>(
        u"INSERT INTO resource (origin, program_id, kind, language, title, text, link, hidden) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        notNull(resource.origin), resource.program, int(resource.kind), notNull(resource.language),
        notNull(resource.title), notNull(resource.text), notNull(resource.link), resource.hidden);
}

Result<> update(Database &database, const Resource &resource)
{
    auto changed = database.run(u"UPDATE resource SET program_id = ?, kind = ?, language = ?, title = ?, "
                                u"text = ?, link = ?, hidden = ? "
                                "WHERE id = ?"_s,
        resource.program, int(resource.kind), notNull(resource.language), notNull(resource.title),
        notNull(resource.text), notNull(resource.link), resource.hidden, resource.id);
    if (!changed)
        return passOn(changed);
    return {};
}

Result<> remove(Database &database, ResourceId id)
{
    auto removed = database.run(u"DELETE FROM resource WHERE id = ?"_s, id);
    if (!removed)
        return passOn(removed);
    return {};
}

} // namespace mentorbook::resource_table
