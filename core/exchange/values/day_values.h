#pragma once

#include "core/exchange/mapping/cell_values.h"

#include <QDate>
#include <QStringView>

#include <array>
#include <optional>

namespace mentorbook {

// What a text can mean as a day, between 1900 and 2199. Times after a day are dropped.
struct PossibleDays
{
    bool isDayLike = false; // it has the shape of a day, even where there is no such day
    // Whatever the order: ISO, 20240229, a year of four digits in front, the month as a word (in English,
    // German, French or Spanish), or a spreadsheet's serial.
    std::optional<QDate> certain = {};
    bool isSerial = false; // 45351 is 2024-02-29, counted from 1899-12-30; read from 1950 to 2100
    // By DateOrder, where that decides. Years of two digits: 00–69 are 2000–2069, 70–99 are 1970–1999.
    std::array<std::optional<QDate>, 3> inOrder = {};

    [[nodiscard]] const std::optional<QDate> &in(DateOrder order) const { return inOrder[size_t(order)]; }
};
[[nodiscard]] PossibleDays possibleDays(QStringView text);

// March of "March", "Mar.", "März", "mars", "marzo": 1…12. Abbreviations have three letters at least.
[[nodiscard]] std::optional<int> monthFromName(QStringView name);

} // namespace mentorbook
