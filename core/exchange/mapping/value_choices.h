#pragma once

#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/mapping/field.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

// How the values of a file are to be understood, as far as somebody (or a profile) said so.
struct ValueChoices
{
    std::optional<DateOrder> dateOrder = {}; // none: decided from the file's columns
    // Values that mean "none" beside those that always do: "1/1/1900", "N/A-StillEmployed". Compared tidied
    // and without regard to case.
    QStringList noneValues = {};
    QStringList keptValues = {}; // those that do not, though a remembered profile says so
    // What a value is called here: {Department: {"Engg": "Engineering"}}. Keys tidied; compared without
    // regard to case. Said of itself, a value keeps its name whatever others say. Not followed any further.
    QMap<Field, QMap<QString, QString>> meanings = {};

    bool operator==(const ValueChoices &) const = default;
};

} // namespace mentorbook
