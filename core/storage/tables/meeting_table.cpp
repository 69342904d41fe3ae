#include "core/storage/tables/meeting_table.h"

#include "core/storage/tables/not_null.h"

using namespace Qt::StringLiterals;

namespace mentorbook::meeting_table {

namespace {

const QString selectRows
    = u"SELECT t.id, t.pairing_id, t.on_day, t.status, t.minutes, t.channel, t.progress, "
      "t.obstacles FROM meeting t "_s;
const QString insertRow
    = u"INSERT INTO meeting (pairing_id, on_day, status, minutes, channel, progress, obstacles) "
      "VALUES (?, ?, ?, ?, ?, ?, ?)"_s;

Meeting meetingOf(const SqlRow &row)
{
    return {.id = row.id<MeetingId>(0),
        .pairing = row.id<PairingId>(1),
        .on = row.day(2),
        .status = row.choice(3, MeetingStatus::NoShow),
        .minutes = row.int32IfAny(4),
        .channel = row.text(5),
        .progress = row.text(6),
        .obstacles = row.text(7)};
}

QList<SqlValue> valuesOf(const Meeting &m)
{
    return {m.pairing, m.on, int(m.status), m.minutes, notNull(m.channel), notNull(m.progress),
        notNull(m.obstacles)};
}

} // namespace

Result<QList<Meeting>> ofProgram(Database &database, ProgramId program)
{
    return database.select(selectRows
            + u"JOIN pairing r ON r.id = t.pairing_id WHERE r.program_id = ? ORDER BY t.pairing_id, t.on_day, t.id"_s,
        meetingOf, program);
}

Result<QList<Meeting>> ofPairing(Database &database, PairingId pairing)
{
    return database.select(
        selectRows + u"WHERE t.pairing_id = ? ORDER BY t.on_day, t.id"_s, meetingOf, pairing);
}

Result<std::optional<Meeting>> byId(Database &database, MeetingId id)
{
    return database.selectOne(selectRows + u"WHERE t.id = ?"_s, meetingOf, id);
}

Result<MeetingId> insert(Database &database, const Meeting &m)
{
    return database.insert<MeetingId>(insertRow, m.pairing, m.on, int(m.status), m.minutes,
        notNull(m.channel), notNull(m.progress), notNull(m.obstacles));
}

Result<> insertMany(Database &database, const QList<Meeting> &meetings)
{
    QList<QList<SqlValue>> rows;
    rows.reserve(meetings.size());
    for (const Meeting &meeting : meetings)
        rows.append(valuesOf(meeting));
    auto done = database.runMany(insertRow, rows);
    if (!done)
        return passOn(done);
    return {};
}

Result<> update(Database &database, const Meeting &m)
{
    auto done = database.run(
        u"UPDATE meeting SET on_day = ?, status = ?, minutes = ?, channel = ?, progress = ?, obstacles = ? "
        "WHERE id = ?"_s,
        m.on, int(m.status), m.minutes, notNull(m.channel), notNull(m.progress), notNull(m.obstacles), m.id);
    if (!done)
        return passOn(done);
    return {};
}

Result<> remove(Database &database, MeetingId id)
{
    auto done = database.run(u"DELETE FROM meeting WHERE id = ?"_s, id);
    if (!done)
        return passOn(done);
    return {};
}

} // namespace mentorbook::meeting_table
