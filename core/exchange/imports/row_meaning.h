#pragma once

#include "core/exchange/mapping/row_rules.h"
#include "core/exchange/reading/text_table.h"

#include <QHash>
#include <QSet>

#include <array>
#include <expected>
#include <optional>
#include <vector>

namespace mentorbook {

// The rules of a file, made ready for many rows. Values that repeat are looked at once and share their
// memory.
class RowMeaning
{
public:
    explicit RowMeaning(const RowRules &rules);

    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    [[nodiscard]] std::optional<qsizetype> columnOf(Field field) const;
    // How the field's column is called in an issue; empty where it has none.
    [[nodiscard]] QString titleOf(Field field) const;
    [[nodiscard]] std::optional<DateOrder> dateOrderOf(Field field) const;

    // As it stands in the row.
    [[nodiscard]] QString cell(const TextRow &row, Field field) const;
    // Tidied; empty where it means "none"; what it means here, where somebody said so.
    [[nodiscard]] QString text(const TextRow &row, Field field);
    // None where there is none. The failure is a sentence with the reason.
    [[nodiscard]] std::expected<std::optional<QDate>, QString> day(const TextRow &row, Field field) const;
    // The columns kept under names of their own that have a value.
    [[nodiscard]] QMap<QString, QString> custom(const TextRow &row);

private:
    static constexpr size_t fieldCount = size_t(lastField) + 1;

    [[nodiscard]] bool meansNone(const QString &text) const;
    [[nodiscard]] QString meaningOf(Field field, const QString &cell) const;

    ColumnMapping m_mapping;
    std::array<qsizetype, fieldCount> m_columns = {}; // −1: none
    std::array<QString, fieldCount> m_titles;
    std::array<std::optional<DateOrder>, fieldCount> m_dateOrders;
    QSet<QString> m_noneValues; // case-folded
    QHash<Field, QHash<QString, QString>> m_meanings; // keys case-folded
    std::vector<QHash<QString, QString>> m_seen; // by column: cells and what they mean
};

} // namespace mentorbook
