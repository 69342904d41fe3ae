#pragma once

#include "ui/common/widgets/rows_model.h"

#include <QTableView>

#include <functional>
#include <optional>

namespace mentorbook {

class TableProxy;

// The table of every screen: whole rows selected, sorted by a click, filtered from above, selection kept by
// id when its rows are read again. Tab goes on to the next control. The widget's actions() are its context
// menu.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    // name: for people with a screen reader, and for tests: "People".
    explicit DataTable(const QString &name, QWidget *parent = nullptr);

    // source: usually a RowsModel; the table sorts and filters it by a proxy of its own.
    void setSource(QAbstractItemModel *source);
    // Column widths in average characters, at least the title's, in order; 0 keeps the content's width; the
    // stretching column takes what is left.
    void setColumnWidths(const QList<int> &characters, int stretching);
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);

    // Rows that have every word of text in some column, in any case.
    void setFilterText(const QString &text);
    // Rows that accept() says yes to, given the source's row; null: all.
    void setRowFilter(std::function<bool(int sourceRow)> accept);
    [[nodiscard]] int shownRows() const;

    [[nodiscard]] std::optional<qint64> currentId() const;
    [[nodiscard]] QList<qint64> selectedIds() const; // in the table's order
    // Selects that row alone and scrolls to it; false: it is not shown.
    bool select(qint64 id);
    // Selects what stands in that row of the table now, or its last row where it has fewer.
    void selectPlace(int row);

    // What stands in the table's place while it has no rows; the table owns it. Null: nothing.
    void setEmptyState(QWidget *emptyState);

Q_SIGNALS:
    void opened(qint64 id); // Enter or a double click
    void idsSelected(); // currentId() or selectedIds() are others, or what they show was read again
    void shownRowsChanged(int count);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int headerWidth(int column) const;
    void remember();
    void restore();
    void showEmptyState();
    void applyFont();
    using QTableView::setModel;

    TableProxy *m_proxy;
    QWidget *m_emptyState = nullptr;
    QList<qint64> m_rememberedIds;
    std::optional<qint64> m_rememberedCurrent;
    int m_rememberedScroll = 0;
    bool m_restoring = false;
};

} // namespace mentorbook
