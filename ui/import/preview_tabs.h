#pragma once

#include "core/actions/imports/file_import.h"
#include "ui/common/widgets/rows_model.h"

#include <QTabWidget>

#include <vector>

class QLabel;

namespace mentorbook {

class ColumnsPanel;
class DataTable;

// What an import would do, before it does it: a tab each for the columns, who is new, changed, left,
// returned, unchanged, and what is wrong with the file.
class PreviewTabs : public QTabWidget
{
    Q_OBJECT

public:
    enum class Page { Columns, Added, Changed, Left, Returned, Unchanged, Problems };

    explicit PreviewTabs(ImportKind kind, QWidget *parent = nullptr);

    [[nodiscard]] ColumnsPanel *columns() const { return m_columns; }
    void show(const PlannedImport &planned);
    using QWidget::show;
    void showNothing();
    // The page that says most: of those that have something, the first after the columns.
    void showFirstPage();
    void showPage(Page page) { setCurrentIndex(indexOf(pageWidget(page))); }
    // How many things a page says it has; none: it says no number.
    [[nodiscard]] std::optional<int> count(Page page) const;

private:
    // A row of any of the tables; its place in the list is its id.
    template <class Value> struct Row
    {
        qint64 id = 0;
        Value value;
    };
    struct Problem
    {
        ImportIssue issue;
        bool rowTaken = false;
    };
    using EntryModel = RowsModel<Row<PreviewEntry>>;
    using ChangeModel = RowsModel<Row<PreviewChange>>;
    using ProblemModel = RowsModel<Row<Problem>>;

    template <class Value> static QList<Row<Value>> numbered(const QList<Value> &values);
    EntryModel *addEntries(Page page, const QString &empty);
    ChangeModel *addChanges(Page page, const QString &empty);
    void addProblems();
    DataTable *addTable(Page page, QAbstractItemModel *model, const QString &empty);
    void add(Page page, QWidget *widget);
    void setCount(Page page, int count);
    [[nodiscard]] static QString titleOf(Page page);
    [[nodiscard]] QWidget *pageWidget(Page page) const { return m_pages.at(std::size_t(page)); }

    ImportKind m_kind;
    ColumnsPanel *m_columns;
    EntryModel *m_added = nullptr;
    ChangeModel *m_changed = nullptr;
    EntryModel *m_left = nullptr;
    ChangeModel *m_returned = nullptr;
    QLabel *m_unchanged = nullptr;
    ProblemModel *m_problems = nullptr;
    std::vector<QWidget *> m_pages; // by Page; null: not for this kind
    std::vector<std::optional<int>> m_counts;
};

} // namespace mentorbook
