#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace mentorbook {

// Values of a row in one blob, each exactly as SQLite holds it: NULL, integer, double by its bits, text and
// blob by their bytes. Not SQL text: quote() cuts a text at an embedded NUL and prints infinity as Inf.
//
// A value is a kind byte (0 NULL, 1 integer, 2 double, 3 text, 4 blob) and its content: integers as zigzag
// varints, doubles as 8 bytes, texts and blobs behind a varint of their length.

// Gives a connection the function undo_pack(value, …): its values as such a blob.
[[nodiscard]] Result<> addPackFunction(sqlite3 *database);

// The variable-length number that takes 7 bits a byte, lowest first.
void appendVarint(QByteArray &bytes, quint64 number);
[[nodiscard]] std::optional<quint64> takeVarint(QByteArrayView &bytes);

// Binds the values of a packed row to parameters 1…; how many, or none where the bytes are no packed row.
// The bytes must outlive the statement's next reset.
[[nodiscard]] std::optional<int> bindPacked(sqlite3_stmt *statement, QByteArrayView row);

} // namespace mentorbook
