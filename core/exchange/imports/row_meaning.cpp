#include "core/exchange/imports/row_meaning.h"

#include "core/base/tr.h"
#include "core/exchange/values/none_values.h"

namespace mentorbook {
namespace {

// Whose values repeat from row to row.
bool repeats(Field field)
{
    return isWordField(field) || field == Field::ManagerNumber || field == Field::ManagerEmail
        || field == Field::ManagerName || field == Field::LeavingReason || field == Field::Role
        || field == Field::State || field == Field::MeetingStatus;
}

} // namespace

RowMeaning::RowMeaning(const RowRules &rules)
    : m_mapping(rules.mapping)
    , m_seen(size_t(rules.mapping.columns.size()))
{
    m_columns.fill(-1);
    for (qsizetype column = 0; column < m_mapping.fields.size(); ++column) {
        const std::optional<Field> field = m_mapping.fields[column];
        if (!field || m_columns[size_t(*field)] >= 0)
            continue;
        m_columns[size_t(*field)] = column;
        m_titles[size_t(*field)] = m_mapping.titleOf(column);
        m_dateOrders[size_t(*field)] = rules.dateOrders.value(column);
    }
    for (const QString &value : rules.noneValues)
        m_noneValues.insert(tidied(value).toCaseFolded());
    for (auto field = rules.meanings.cbegin(); field != rules.meanings.cend(); ++field) {
        for (auto value = field->cbegin(); value != field->cend(); ++value)
            m_meanings[field.key()].insert(tidied(value.key()).toCaseFolded(), tidied(value.value()));
    }
}

std::optional<qsizetype> RowMeaning::columnOf(Field field) const
{
    const qsizetype column = m_columns[size_t(field)];
    return column < 0 ? std::nullopt : std::optional(column);
}

QString RowMeaning::titleOf(Field field) const { return m_titles[size_t(field)]; }

std::optional<DateOrder> RowMeaning::dateOrderOf(Field field) const { return m_dateOrders[size_t(field)]; }

QString RowMeaning::cell(const TextRow &row, Field field) const
{
    const qsizetype column = m_columns[size_t(field)];
    return column < 0 ? QString() : row.cells.value(column);
}

bool RowMeaning::meansNone(const QString &text) const
{
    return !m_noneValues.isEmpty() && m_noneValues.contains(text.toCaseFolded());
}

QString RowMeaning::meaningOf(Field field, const QString &cell) const
{
    const QString text = tidied(cell);
    if (mayHaveNone(field) && (isNoText(text) || meansNone(text)))
        return {};
    const auto meanings = m_meanings.find(field);
    return meanings == m_meanings.end() ? text : meanings->value(text.toCaseFolded(), text);
}

QString RowMeaning::text(const TextRow &row, Field field)
{
    const qsizetype column = m_columns[size_t(field)];
    if (column < 0 || column >= row.cells.size())
        return {};
    const QString &cell = row.cells[column];
    if (cell.isEmpty() || !repeats(field))
        return meaningOf(field, cell);
    QHash<QString, QString> &seen = m_seen[size_t(column)];
    auto known = seen.constFind(cell);
    if (known == seen.cend())
        known = seen.insert(cell, meaningOf(field, cell));
    return *known;
}

std::expected<std::optional<QDate>, QString> RowMeaning::day(const TextRow &row, Field field) const
{
    const QString text = tidied(cell(row, field));
    if (text.isEmpty() || isNoDay(text) || meansNone(text))
        return std::nullopt;
    const auto day = dayFrom(text, m_dateOrders[size_t(field)]);
    if (day)
        return *day;
    if (mayBeNoDay(text))
        return std::unexpected(
            Tr::tr("This is not a day. If it means that there is none, say so when importing."));
    return std::unexpected(day.error());
}

QMap<QString, QString> RowMeaning::custom(const TextRow &row)
{
    QMap<QString, QString> values;
    for (auto column = m_mapping.custom.cbegin(); column != m_mapping.custom.cend(); ++column) {
        const QString cell = row.cells.value(column.key());
        if (cell.isEmpty())
            continue;
        QHash<QString, QString> &seen = m_seen[size_t(column.key())];
        auto known = seen.constFind(cell);
        if (known == seen.cend())
            known = seen.insert(cell, tidied(cell));
        if (!known->isEmpty())
            values.insert(*column, *known);
    }
    return values;
}

} // namespace mentorbook
