#pragma once

#include "core/base/result.h"

namespace mentorbook {

// What an (extended) result code of SQLite means to a person.
[[nodiscard]] Error sqliteError(int code, QString detail);

} // namespace mentorbook
