#pragma once

#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/column_profile.h"
#include "core/exchange/mapping/import_profile.h"
#include "core/exchange/mapping/row_rules.h"
#include "core/exchange/mapping/value_choices.h"

#include <QList>
#include <QLocale>
#include <QMap>
#include <QString>
#include <QStringList>

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
    RowRules rules = {}; // for the readers of rows: the mapping, and how the values are to be understood

    bool operator==(const FileReading &) const = default;
};

// What is known before a file is looked at.
struct ReadingKnowledge
{
    QMap<Field, QMap<QString, QString>> meanings
        = {}; // what every import takes values as: {Grade: {"Mgr": "Manager"}}
    QMap<Field, QStringList> values = {}; // departments, grades, … that there are, to suggest
    std::optional<ImportProfile> profile = {}; // remembered of this header, or given

    bool operator==(const ReadingKnowledge &) const = default;
};

// mapping and choices are what somebody said for this file; what they leave open the profile says, and what
// that leaves open is guessed. A mapping that is not about the file's columns is not used. The profile is
// used by header where the file has most of its columns, wherever they stand; columns it does not know are
// guessed. Of the date order: what was said goes before what the values show, and this before what the
// profile says.
[[nodiscard]] FileReading readingOf(ImportKind kind, const TableProfile &profile,
    const std::optional<ColumnMapping> &mapping, const ValueChoices &choices,
    const ReadingKnowledge &known = {});

// The order a column's days are read in, none where it does not matter or is not known.
[[nodiscard]] std::optional<DateOrder> dateOrderIn(const FileReading &reading, qsizetype column);

// Which column has to be asked about, with a value both ways: “Hire date” … “03/04/2024” is 3 April 2024 or
// 4 March 2024. None where nothing has to be asked.
[[nodiscard]] std::optional<QString> dateOrderQuestion(const FileReading &reading, const QLocale &locale);

} // namespace mentorbook
