#include "ui/insights/figure_table.h"

#include "ui/common/theme/theme.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace mentorbook {

namespace {

constexpr int mostRows = 14; // before it scrolls by itself

} // namespace

FigureTable::FigureTable(const QString &name, QWidget *parent)
    : DataTable(name, parent)
{
    setSortingEnabled(false); // months and states have an order of their own
    sortBy(-1);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (QWidget *surface : {static_cast<QWidget *>(this), static_cast<QWidget *>(horizontalHeader())})
        theme::setBackground(surface, theme::Role::Raised);
}

void FigureTable::setTable(const ReportTable &table)
{
    QList<Column<QStringList>> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        Column<QStringList> column;
        column.title = table.columns[i].title;
        column.text = [i](const QStringList &row) { return row.value(i); };
        column.number = table.columns[i].alignment == ColumnAlignment::End;
        columns.append(column);
    }
    m_rows = int(table.rows.size());
    auto *former = findChild<QObject *>(QStringLiteral("rows"));
    auto *rows = new RowsModel<QStringList>([](const QStringList &) { return 0; }, columns, this);
    rows->setObjectName(QStringLiteral("rows"));
    rows->setRows(table.rows);
    setSource(rows);
    delete former;
    updateGeometry();
}

QSize FigureTable::sizeHint() const
{
    int width = 2 * frameWidth();
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        width += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    if (m_rows > mostRows)
        width += theme::spacing(4); // the scroll bar
    return {width, wholeHeight()};
}

QSize FigureTable::minimumSizeHint() const { return {theme::textWidth(16), wholeHeight()}; }

int FigureTable::wholeHeight() const
{
    return horizontalHeader()->sizeHint().height() + std::min(m_rows, mostRows) * theme::rowHeight()
        + 2 * frameWidth() + 1;
}

void FigureTable::changeEvent(QEvent *event)
{
    DataTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace mentorbook
