#pragma once

#include <QAbstractTableModel>
#include <QIcon>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <utility>

namespace mentorbook {

// What a DataTable asks a model for besides Qt's own roles.
enum TableRole {
    SortRole = Qt::UserRole, // what a column sorts by
    IdRole, // qint64: which row this is, whatever its place
    ValueRole, // for the column's delegate
};

// One column of a table over rows of one struct. Only title and text are needed.
template <class Row> struct Column
{
    QString title;
    std::function<QString(const Row &)> text;
    std::function<QVariant(const Row &)> sortKey; // none: by text
    bool number = false; // right-aligned, digits of one width
    std::function<QString(const Row &)> toolTip;
    std::function<QIcon(const Row &)> icon;
    std::function<QVariant(const Row &)> value; // what the column's delegate draws
    QString headerToolTip;
};

// A read-only table over a list of structs. Rows are set all at once; who shows them keeps the selection by
// id.
template <class Row> class RowsModel final : public QAbstractTableModel
{
public:
    RowsModel(std::function<qint64(const Row &)> id, QList<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_id(std::move(id))
        , m_columns(std::move(columns))
    {
    }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(index); }
    // The row with that id; null: there is none.
    [[nodiscard]] const Row *find(qint64 id) const
    {
        for (const Row &each : m_rows) {
            if (m_id(each) == id)
                return &each;
        }
        return nullptr;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows.at(index.row());
        const Column<Row> &column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return column.text(row);
        case Qt::ToolTipRole:
            return column.toolTip ? column.toolTip(row) : QVariant();
        case Qt::DecorationRole:
            return column.icon ? column.icon(row) : QVariant();
        case Qt::TextAlignmentRole:
            return int(alignmentOf(column));
        case SortRole:
            return column.sortKey ? column.sortKey(row) : QVariant(column.text(row));
        case IdRole:
            return m_id(row);
        case ValueRole:
            return column.value ? column.value(row) : QVariant();
        default:
            return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        const Column<Row> &column = m_columns.at(section);
        switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case Qt::ToolTipRole:
            return column.headerToolTip.isEmpty() ? QVariant() : QVariant(column.headerToolTip);
        case Qt::TextAlignmentRole:
            return int(alignmentOf(column));
        default:
            return {};
        }
    }

private:
    static Qt::Alignment alignmentOf(const Column<Row> &column)
    {
        return Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft);
    }

    std::function<qint64(const Row &)> m_id;
    QList<Column<Row>> m_columns;
    QList<Row> m_rows;
};

} // namespace mentorbook
