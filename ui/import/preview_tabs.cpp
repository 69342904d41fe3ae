#include "ui/import/preview_tabs.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/import/columns_panel.h"

#include <QLabel>
#include <QLocale>

namespace mentorbook {

namespace {

constexpr std::size_t pageCount = std::size_t(PreviewTabs::Page::Problems) + 1;

} // namespace

PreviewTabs::PreviewTabs(ImportKind kind, QWidget *parent)
    : QTabWidget(parent)
    , m_kind(kind)
    , m_columns(new ColumnsPanel)
    , m_pages(pageCount)
    , m_counts(pageCount)
{
    setAccessibleName(tr("Preview"));
    setDocumentMode(true);
    add(Page::Columns, m_columns);
    m_added = addEntries(Page::Added, tr("Nothing in the file is new."));
    m_changed = addChanges(Page::Changed, tr("Nothing would change."));
    if (kind == ImportKind::People) {
        m_left = addEntries(Page::Left, tr("Nobody would count as left."));
        m_returned = addChanges(Page::Returned, tr("Nobody who had left is back."));
    }
    m_unchanged = new QLabel;
    m_unchanged->setAlignment(Qt::AlignCenter);
    m_unchanged->setWordWrap(true);
    theme::setText(m_unchanged, theme::TextRole::Body, theme::Role::Secondary);
    add(Page::Unchanged, m_unchanged);
    addProblems();
    showNothing();
}

void PreviewTabs::show(const PlannedImport &planned)
{
    const ImportSummary &summary = planned.summary();
    m_added->setRows(numbered(planned.preview.added));
    m_changed->setRows(numbered(planned.preview.changed));
    if (m_left) {
        m_left->setRows(numbered(planned.preview.left));
        m_returned->setRows(numbered(planned.preview.returned));
        setCount(Page::Left, summary.left);
        setCount(Page::Returned, summary.returned);
    }
    QList<Problem> problems;
    for (const ImportIssue &issue : summary.rejected)
        problems.append({issue, false});
    for (const ImportIssue &issue : summary.notices)
        problems.append({issue, true});
    m_problems->setRows(numbered(problems));
    m_unchanged->setText(tr("%Ln rows say what the workspace knows already.", nullptr, summary.unchanged));
    setCount(Page::Added, summary.added);
    setCount(Page::Changed, summary.changed);
    setCount(Page::Unchanged, summary.unchanged);
    setCount(Page::Problems, int(problems.size()));
    for (std::size_t page = std::size_t(Page::Added); page < pageCount; ++page) {
        if (m_pages.at(page))
            setTabVisible(indexOf(m_pages.at(page)), true);
    }
}

void PreviewTabs::showNothing()
{
    for (std::size_t page = std::size_t(Page::Added); page < pageCount; ++page) {
        m_counts.at(page).reset();
        if (m_pages.at(page))
            setTabVisible(indexOf(m_pages.at(page)), false);
    }
    setCurrentIndex(0);
}

void PreviewTabs::showFirstPage()
{
    for (const Page page :
        {Page::Added, Page::Changed, Page::Left, Page::Returned, Page::Problems, Page::Unchanged}) {
        if (count(page).value_or(0) > 0) {
            showPage(page);
            return;
        }
    }
}

std::optional<int> PreviewTabs::count(Page page) const { return m_counts.at(std::size_t(page)); }

template <class Value> QList<PreviewTabs::Row<Value>> PreviewTabs::numbered(const QList<Value> &values)
{
    QList<Row<Value>> rows;
    rows.reserve(values.size());
    for (const Value &value : values)
        rows.append({rows.size(), value});
    return rows;
}

PreviewTabs::EntryModel *PreviewTabs::addEntries(Page page, const QString &empty)
{
    using Entry = Row<PreviewEntry>;
    QList<Column<Entry>> columns;
    if (m_kind != ImportKind::Meetings)
        columns.append({.title = tr("Number"), .text = [](const Entry &row) { return row.value.number; }});
    columns.append({.title = m_kind == ImportKind::Meetings ? tr("Pairing") : tr("Name"),
        .text = [](const Entry &row) { return row.value.name; },
        .toolTip = [](const Entry &row) { return row.value.name; }});
    columns.append({.title = tr("In the file"),
        .text = [](const Entry &row) { return row.value.what; },
        .toolTip = [](const Entry &row) { return row.value.what; }});
    const int last = int(columns.size()) - 1;
    auto *model = new EntryModel([](const Entry &row) { return row.id; }, std::move(columns), this);
    DataTable *table = addTable(page, model, empty);
    table->setColumnWidths(last == 2 ? QList<int>{10, 24, 0} : QList<int>{32, 0}, last);
    return model;
}

PreviewTabs::ChangeModel *PreviewTabs::addChanges(Page page, const QString &empty)
{
    using Line = Row<PreviewChange>;
    QList<Column<Line>> columns;
    if (m_kind != ImportKind::Meetings)
        columns.append({.title = tr("Number"), .text = [](const Line &row) { return row.value.number; }});
    columns.append({.title = m_kind == ImportKind::Meetings ? tr("Meeting") : tr("Name"),
        .text = [](const Line &row) { return row.value.name; },
        .toolTip = [](const Line &row) { return row.value.name; }});
    columns.append({.title = tr("What"), .text = [](const Line &row) { return row.value.field; }});
    columns.append({.title = tr("From"),
        .text = [](const Line &row) { return row.value.from; },
        .toolTip = [](const Line &row) { return row.value.from; }});
    columns.append({.title = tr("To"),
        .text = [](const Line &row) { return row.value.to; },
        .toolTip = [](const Line &row) { return row.value.to; }});
    const int last = int(columns.size()) - 1;
    auto *model = new ChangeModel([](const Line &row) { return row.id; }, std::move(columns), this);
    DataTable *table = addTable(page, model, empty);
    table->setColumnWidths(last == 4 ? QList<int>{10, 20, 14, 18, 0} : QList<int>{30, 14, 18, 0}, last);
    return model;
}

void PreviewTabs::addProblems()
{
    using Line = Row<Problem>;
    m_problems = new ProblemModel([](const Line &row) { return row.id; },
        {{.title = tr("Line"),
             .text = [](const Line &row) { return QLocale().toString(row.value.issue.line); },
             .sortKey = [](const Line &row) { return row.value.issue.line; },
             .number = true},
            {.title = tr("Row"),
                .text = [](const Line &row) { return row.value.rowTaken ? tr("taken") : tr("not taken"); }},
            {.title = tr("Column"), .text = [](const Line &row) { return row.value.issue.column; }},
            {.title = tr("Found"),
                .text = [](const Line &row) { return row.value.issue.found; },
                .toolTip = [](const Line &row) { return row.value.issue.found; }},
            {.title = tr("Expected"),
                .text = [](const Line &row) { return row.value.issue.expected; },
                .toolTip = [](const Line &row) { return row.value.issue.expected; }},
            {.title = tr("Reason"),
                .text = [](const Line &row) { return row.value.issue.reason; },
                .toolTip = [](const Line &row) { return row.value.issue.reason; }}},
        this);
    DataTable *table = addTable(Page::Problems, m_problems, tr("Nothing is wrong with the file."));
    table->setColumnWidths({9, 10, 16, 14, 24, 50}, -1);
    table->sortBy(0);
}

DataTable *PreviewTabs::addTable(Page page, QAbstractItemModel *model, const QString &empty)
{
    auto *table = new DataTable(titleOf(page));
    table->setSource(model);
    table->setEmptyState(new EmptyState(Icon::Check, empty));
    table->sortByColumn(-1, Qt::AscendingOrder); // as the file has it
    add(page, table);
    return table;
}

void PreviewTabs::add(Page page, QWidget *widget)
{
    m_pages.at(std::size_t(page)) = widget;
    addTab(widget, titleOf(page));
}

void PreviewTabs::setCount(Page page, int count)
{
    m_counts.at(std::size_t(page)) = count;
    setTabText(indexOf(pageWidget(page)), tr("%1 (%2)").arg(titleOf(page), QLocale().toString(count)));
}

QString PreviewTabs::titleOf(Page page)
{
    switch (page) {
    case Page::Columns:
        return tr("Columns");
    case Page::Added:
        return tr("New");
    case Page::Changed:
        return tr("Changed");
    case Page::Left:
        return tr("Left");
    case Page::Returned:
        return tr("Returned");
    case Page::Unchanged:
        return tr("Unchanged");
    case Page::Problems:
        return tr("Problems");
    }
    Q_UNREACHABLE();
}

} // namespace mentorbook
