#include "core/exchange/mapping/file_reading.h"

#include "core/base/tr.h"
#include "core/exchange/values/day_values.h"
#include "core/exchange/values/none_values.h"
#include "core/exchange/values/value_suggestions.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace mentorbook {
namespace {

using Kind = DateOrderFinding::Kind;
using Meanings = QMap<Field, QMap<QString, QString>>;

QString folded(const QString &text) { return tidied(text).toCaseFolded(); }

// A header and which of those that are called so: columns are recognized by this wherever they stand.
QList<std::pair<QString, int>> identities(const QStringList &columns)
{
    QList<std::pair<QString, int>> result;
    QHash<QString, int> seen;
    for (const QString &column : columns) {
        const QString header = folded(column);
        result.append({header, seen[header]++});
    }
    return result;
}

// The profile's mapping on the file's columns; none where the file lacks most of those it uses.
std::optional<ColumnMapping> profileMapping(const ColumnMapping &profile, const ColumnMapping &guess)
{
    const auto profileColumns = identities(profile.columns);
    const auto fileColumns = identities(guess.columns);
    ColumnMapping mapping{.kind = guess.kind, .columns = guess.columns, .fields = {}};
    mapping.fields.resize(guess.columns.size());
    mapping.confidence.fill(0, guess.columns.size());
    qsizetype used = 0;
    qsizetype found = 0;
    for (qsizetype i = 0; i < profileColumns.size(); ++i) {
        const auto field = profile.fields.value(i);
        const QString custom = profile.custom.value(i);
        if (!field && custom.isEmpty())
            continue;
        ++used;
        const qsizetype column = fileColumns.indexOf(profileColumns[i]);
        if (column < 0)
            continue;
        ++found;
        if (field)
            mapping.setField(column, field);
        else
            mapping.setCustom(column, custom);
    }
    if (found * 2 <= used)
        return std::nullopt;
    for (qsizetype i = 0; i < fileColumns.size(); ++i) {
        const auto field = guess.fields.value(i);
        if (field && !profileColumns.contains(fileColumns[i]) && !mapping.columnOf(*field)) {
            mapping.setField(i, field);
            mapping.confidence[i] = guess.confidenceOf(i);
        }
    }
    if (!checkMapping(mapping) && checkMapping(guess))
        return std::nullopt;
    return mapping;
}

void overlay(Meanings &meanings, const Meanings &stronger)
{
    for (auto field = stronger.cbegin(); field != stronger.cend(); ++field) {
        for (auto value = field->cbegin(); value != field->cend(); ++value)
            meanings[field.key()].insert(folded(value.key()), tidied(value.value()));
    }
}

// The one order that all of these columns need; none where they need none, or several.
std::optional<DateOrder> commonOrder(const QList<DateOrderFinding> &findings, const QList<qsizetype> &columns)
{
    std::optional<DateOrder> common;
    for (const qsizetype column : columns) {
        const DateOrderFinding &finding = findings[column];
        if (finding.kind != Kind::Found)
            continue;
        if (common && common != finding.order)
            return std::nullopt;
        common = finding.order;
    }
    return common;
}

void decideDateOrder(FileReading &reading, std::optional<DateOrder> said, std::optional<DateOrder> remembered)
{
    QList<qsizetype> dayColumns;
    QList<qsizetype> otherColumns; // that hold days, and are not imported as such
    for (qsizetype i = 0; i < reading.mapping.columns.size(); ++i) {
        reading.dateOrders.append(dateOrderOf(reading.profile.columns.value(i)));
        const auto field = reading.mapping.fields.value(i);
        if (field && isDayField(*field))
            dayColumns.append(i);
        else if (const ColumnProfile &column = reading.profile.columns[i]; column.days() * 2 > column.filled)
            otherColumns.append(i);
    }
    const auto any = [&](Kind kind) {
        return std::any_of(dayColumns.begin(), dayColumns.end(),
            [&](qsizetype column) { return reading.dateOrders[column].kind == kind; });
    };
    if (said)
        reading.dateOrder = said;
    else if (any(Kind::Found))
        reading.dateOrder = commonOrder(reading.dateOrders, dayColumns);
    else if (any(Kind::Ambiguous)) {
        reading.dateOrder = commonOrder(reading.dateOrders, otherColumns);
        if (!reading.dateOrder)
            reading.dateOrder = remembered;
    }
    reading.asksDateOrder = any(Kind::Ambiguous) && !reading.dateOrder;

    reading.rules.dateOrders.resize(reading.mapping.columns.size());
    for (const qsizetype column : std::as_const(dayColumns)) {
        const DateOrderFinding &finding = reading.dateOrders[column];
        std::optional<DateOrder> &order = reading.rules.dateOrders[column];
        if (said || finding.kind == Kind::Ambiguous)
            order = reading.dateOrder;
        else
            order = finding.order;
    }
}

void listOddNones(FileReading &reading)
{
    QSet<QString> chosen;
    for (const QString &value : std::as_const(reading.rules.noneValues))
        chosen.insert(folded(value));
    for (qsizetype i = 0; i < reading.mapping.columns.size(); ++i) {
        const auto field = reading.mapping.fields.value(i);
        if (!field || !mayHaveNone(*field))
            continue;
        const ColumnProfile &column = reading.profile.columns[i];
        QHash<QString, qsizetype> values
            = isDayField(*field) ? column.possibleNoDays : QHash<QString, qsizetype>();
        for (auto value = column.distinct.cbegin(); value != column.distinct.cend(); ++value) {
            const bool isOdd = !isDayField(*field) && mayBeNoText(value.key());
            if (isOdd || chosen.contains(folded(value.key())))
                values.insert(value.key(), value.value());
        }
        QList<OddNone> odd;
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            odd.append({.column = i,
                .value = value.key(),
                .count = value.value(),
                .chosen = chosen.contains(folded(value.key()))});
        std::sort(odd.begin(), odd.end(), [](const OddNone &a, const OddNone &b) {
            return std::tie(b.count, a.value) < std::tie(a.count, b.value);
        });
        reading.oddNones += odd;
    }
}

void listValues(FileReading &reading, const ReadingKnowledge &known)
{
    for (qsizetype i = 0; i < reading.mapping.columns.size(); ++i) {
        const auto field = reading.mapping.fields.value(i);
        const ColumnProfile &column = reading.profile.columns.at(i);
        if (!field || !isWordField(*field) || column.tooManyDistinct)
            continue;
        const QMap<QString, QString> meanings = reading.rules.meanings.value(*field);
        QHash<QString, qsizetype> open; // nobody said what they mean
        QStringList targets = known.values.value(*field);
        targets += meanings.values();
        for (auto value = column.distinct.cbegin(); value != column.distinct.cend(); ++value) {
            if (isNoText(value.key()))
                continue;
            if (!meanings.contains(folded(value.key())))
                open.insert(value.key(), value.value());
        }
        targets.removeDuplicates();
        const QHash<QString, QString> suggestions = suggestedMeanings(open, targets);
        QList<ValueToMap> values;
        for (auto value = column.distinct.cbegin(); value != column.distinct.cend(); ++value) {
            if (isNoText(value.key()))
                continue;
            values.append({.field = *field,
                .value = value.key(),
                .count = value.value(),
                .meaning = meanings.value(folded(value.key()), value.key()),
                .suggestion = suggestions.value(value.key())});
        }
        std::sort(values.begin(), values.end(), [](const ValueToMap &a, const ValueToMap &b) {
            const int order = a.value.compare(b.value, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a.value < b.value;
        });
        reading.values += values;
    }
}

} // namespace

RowRules rulesOf(const ColumnMapping &mapping, std::optional<DateOrder> dateOrder)
{
    RowRules rules{.mapping = mapping};
    rules.dateOrders.fill(dateOrder, mapping.columns.size());
    return rules;
}

FileReading readingOf(ImportKind kind, const TableProfile &profile,
    const std::optional<ColumnMapping> &mapping, const ValueChoices &choices, const ReadingKnowledge &known)
{
    FileReading reading{.profile = profile};
    const ImportProfile *remembered
        = known.profile && known.profile->kind == kind ? &*known.profile : nullptr;
    const ColumnMapping guess = guessMapping(kind, profile);
    std::optional<ColumnMapping> fromProfile;
    if (remembered) {
        fromProfile = profileMapping(remembered->mapping, guess);
        if (!fromProfile)
            remembered = nullptr; // it is about files of another shape
    }
    if (mapping && mapping->kind == kind && mapping->columns == profile.layout.columns)
        reading.mapping = *mapping;
    else
        reading.mapping = fromProfile.value_or(guess);
    if (remembered)
        reading.profileName = remembered->name;
    reading.rules.mapping = reading.mapping;

    overlay(reading.rules.meanings, known.meanings);
    if (remembered)
        overlay(reading.rules.meanings, remembered->values.meanings);
    overlay(reading.rules.meanings, choices.meanings);

    reading.rules.noneValues = choices.noneValues;
    for (const QString &value : remembered ? remembered->values.noneValues : QStringList()) {
        if (!choices.keptValues.contains(value, Qt::CaseInsensitive)
            && !choices.noneValues.contains(value, Qt::CaseInsensitive))
            reading.rules.noneValues.append(value);
    }

    decideDateOrder(reading, choices.dateOrder, remembered ? remembered->values.dateOrder : std::nullopt);
    listOddNones(reading);
    listValues(reading, known);
    return reading;
}

std::optional<DateOrder> dateOrderIn(const FileReading &reading, qsizetype column)
{
    return reading.rules.dateOrders.value(column);
}

std::optional<QString> dateOrderQuestion(const FileReading &reading, const QLocale &locale)
{
    if (!reading.asksDateOrder)
        return std::nullopt;
    for (qsizetype i = 0; i < reading.dateOrders.size(); ++i) {
        const auto field = reading.mapping.fields.value(i);
        const DateOrderFinding &finding = reading.dateOrders[i];
        if (!field || !isDayField(*field) || finding.kind != Kind::Ambiguous)
            continue;
        const PossibleDays days = possibleDays(finding.example);
        const auto shown = [&](DateOrder order) {
            return locale.toString(
                days.in(order).value_or(QDate()), Tr::tr("d MMMM yyyy", "format of a day"));
        };
        return Tr::tr("In the column “%1”, every day can be read in two ways: “%2” is %3 or %4.")
            .arg(reading.mapping.titleOf(i), finding.example, shown(DateOrder::DayMonthYear),
                shown(DateOrder::MonthDayYear));
    }
    return std::nullopt;
}

} // namespace mentorbook
