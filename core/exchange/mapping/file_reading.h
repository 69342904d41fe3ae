#pragma once

#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/column_profile.h"
#include "core/exchange/mapping/value_choices.h"

#include <QList>
#include <QString>

#include <optional>

namespace mentorbook {

// A value that looks like "none" in its column and does not always mean that.
struct OddNone
{
    qsizetype column = 0;
    QString value = {};
    qsizetype count = 0;
    bool chosen = false; // it is taken as "none"

    bool operator==(const OddNone &) const = default;
};

// A distinct value of a field whose values are few and repeat: departments, grades, …
struct ValueToMap
{
    Field field = Field::Department;
    QString value = {}; // as the file has it, tidied
    qsizetype count = 0;
    QString meaning = {}; // what it is taken as: itself unless somebody said otherwise
    QString suggestion = {}; // what it could mean; empty: nothing comes near

    bool operator==(const ValueToMap &) const = default;
};

// How a file was read, before anything is made of it.
struct FileReading
{
    TableProfile profile = {}; // the layout, what each column holds, the first rows
    ColumnMapping mapping = {};
    QList<DateOrderFinding> dateOrders = {}; // as many as columns
    std::optional<DateOrder> dateOrder = {}; // in force; none where none is needed or it must be asked
    bool asksDateOrder = false; // a mapped column of days is ambiguous, and nobody said
    QList<OddNone> oddNones = {};
    QList<ValueToMap> values = {};
    std::optional<QString> profileName = {}; // of the remembered profile that was used

    bool operator==(const FileReading &) const = default;
};

} // namespace mentorbook
