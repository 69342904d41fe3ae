#include "core/storage/undo/packed_row.h"

#include "core/storage/sqlite_error.h"

#include <sqlite3.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

enum Kind : char { Null, Integer, Real, Text, Blob };

void undoPack(sqlite3_context *context, int count, sqlite3_value **values)
{
    QByteArray row;
    for (int i = 0; i < count; ++i) {
        sqlite3_value *value = values[i];
        const int type = sqlite3_value_type(value);
        switch (type) {
        case SQLITE_NULL:
            row.append(Null);
            break;
        case SQLITE_INTEGER: {
            const auto number = quint64(sqlite3_value_int64(value));
            row.append(Integer);
            appendVarint(row, (number << 1) ^ (number >> 63 ? ~quint64(0) : 0));
            break;
        }
        case SQLITE_FLOAT: {
            const double number = sqlite3_value_double(value);
            char bits[sizeof number];
            std::memcpy(bits, &number, sizeof number);
            row.append(Real);
            row.append(bits, sizeof bits);
            break;
        }
        default: {
            const void *bytes = type == SQLITE_TEXT ? static_cast<const void *>(sqlite3_value_text(value))
                                                    : sqlite3_value_blob(value);
            const int size = sqlite3_value_bytes(value);
            if (!bytes && size > 0) {
                sqlite3_result_error_nomem(context);
                return;
            }
            row.append(type == SQLITE_TEXT ? Text : Blob);
            appendVarint(row, quint64(size));
            row.append(static_cast<const char *>(bytes), size);
        }
        }
    }
    sqlite3_result_blob64(context, row.constData(), sqlite3_uint64(row.size()), SQLITE_TRANSIENT);
}

int bindOne(sqlite3_stmt *statement, int parameter, QByteArrayView &row)
{
    const char kind = row.front();
    row = row.sliced(1);
    switch (kind) {
    case Null:
        return sqlite3_bind_null(statement, parameter);
    case Integer: {
        const auto zigzag = takeVarint(row);
        if (!zigzag)
            return SQLITE_FORMAT;
        return sqlite3_bind_int64(statement, parameter, qint64((*zigzag >> 1) ^ (~(*zigzag & 1) + 1)));
    }
    case Real: {
        double number = 0;
        if (row.size() < qsizetype(sizeof number))
            return SQLITE_FORMAT;
        std::memcpy(&number, row.data(), sizeof number);
        row = row.sliced(sizeof number);
        return sqlite3_bind_double(statement, parameter, number);
    }
    case Text:
    case Blob: {
        const auto size = takeVarint(row);
        if (!size || *size > quint64(row.size()))
            return SQLITE_FORMAT;
        const QByteArrayView bytes = row.first(qsizetype(*size));
        row = row.sliced(qsizetype(*size));
        const char *data = bytes.isEmpty() ? "" : bytes.data(); // a null pointer would bind NULL
        return kind == Text
            ? sqlite3_bind_text64(
                  statement, parameter, data, sqlite3_uint64(bytes.size()), SQLITE_STATIC, SQLITE_UTF8)
            : sqlite3_bind_blob64(statement, parameter, data, sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    }
    default:
        return SQLITE_FORMAT;
    }
}

} // namespace

Result<> addPackFunction(sqlite3 *database)
{
    const int code = sqlite3_create_function_v2(database, "undo_pack", -1,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, undoPack, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code, u"undo_pack could not be added."_s));
    return {};
}

void appendVarint(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(char(number | 0x80));
        number >>= 7;
    }
    bytes.append(char(number));
}

std::optional<quint64> takeVarint(QByteArrayView &bytes)
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && !bytes.isEmpty(); shift += 7) {
        const auto byte = quint8(bytes.front());
        bytes = bytes.sliced(1);
        number |= quint64(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return number;
    }
    return std::nullopt;
}

std::optional<int> bindPacked(sqlite3_stmt *statement, QByteArrayView row)
{
    int count = 0;
    while (!row.isEmpty()) {
        if (bindOne(statement, ++count, row) != SQLITE_OK)
            return std::nullopt;
    }
    return count;
}

} // namespace mentorbook
