#pragma once

#include "core/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace mentorbook {

// What a wizard had been told when it was left: offered again, until it is finished or thrown away.
struct Draft
{
    DraftId id = {};
    QString kind = {}; // "program", "goal", …
    std::optional<ProgramId> program = {}; // it goes with it
    QByteArray json = {}; // an object
    QDateTime updatedAt = {}; // UTC

    bool operator==(const Draft &) const = default;
};

} // namespace mentorbook
