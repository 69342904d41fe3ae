#pragma once

#include <QString>
#include <QStringView>

namespace mentorbook {

// What a number in a spreadsheet means, as far as its format says it.
struct CellFormat
{
    enum class Kind {
        Number, // percentages, amounts and everything else too
        Moment, // a day, a time of day, or both
        Duration, // [h]:mm: hours that go on after 24
    };
    Kind kind = Kind::Number;
    bool timeOnly = false; // of a Moment: no day is shown
    int digits = 0; // "00000" shows a whole number with zeros in front; 0: it does not

    bool operator==(const CellFormat &) const = default;
};

// Of a format code such as "dd.mm.yyyy", "[$-409]h:mm AM/PM" or "0.00%" (ECMA-376, part 1, 18.8.31).
[[nodiscard]] CellFormat formatFromCode(QStringView code);

// Of the codes that have a number only (18.8.30), those of all languages.
[[nodiscard]] CellFormat builtinFormat(int id);

enum class DateEpoch { Year1900, Year1904 };

// A number as it stands in a spreadsheet's file, as a person would read it: days as 2024-02-29, moments as
// 2024-02-29T13:30:00 (without the time at midnight), times as 13:30:00, numbers with all their digits and no
// others. What is no number stays as it is.
[[nodiscard]] QString numberText(
    QStringView stored, const CellFormat &format = {}, DateEpoch epoch = DateEpoch::Year1900);

// The same of a moment that is stored as 2024-02-29T00:00:00, and of a time that is stored as PT13H30M00S.
[[nodiscard]] QString momentText(QStringView stored);
[[nodiscard]] QString durationText(QStringView stored);

} // namespace mentorbook
