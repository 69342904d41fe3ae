#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace mentorbook {

enum class ErrorKind {
    InvalidInput, // what was given cannot be used
    NotFound,
    Conflict, // a rule of the program, or something that exists already
    ReadOnly,
    Busy, // another process has the file
    Storage, // the database failed
    File, // another file could not be read or written
    Canceled,
    Unsupported,
};

// Why something was not done. The message is for a person, whole sentences, translated where it is made;
// the detail (SQL text, the system's error) goes to the log.
struct Error
{
    ErrorKind kind = ErrorKind::Storage;
    QString message;
    QString detail = {};

    bool operator==(const Error &) const = default;
};

template <class T = void> using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(message), std::move(detail)});
}

// Passes a failed result on: `if (!rows) return passOn(rows);`
template <class T> [[nodiscard]] std::unexpected<Error> passOn(Result<T> &failed)
{
    return std::unexpected(std::move(failed.error()));
}

} // namespace mentorbook
