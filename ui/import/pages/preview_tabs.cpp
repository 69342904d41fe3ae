#include "ui/import/pages/preview_tabs.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/filter_bar.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr std::size_t pageCount = std::size_t(PreviewTabs::Page::Problems) + 1;

} // namespace

PreviewTabs::PreviewTabs(ImportKind kind, QWidget *parent)
    : QTabWidget(parent)
    , m_kind(kind)
    , m_pages(pageCount)
    , m_counts(pageCount)
{
    setAccessibleName(tr("Preview"));
    setDocumentMode(true);
    if (kind == ImportKind::People)
        addSamePerson();
    m_added = addEntries(Page::Added, tr("Nothing in the file is new."));
    m_changed = addChanges(Page::Changed, tr("Nothing would change."));
    if (kind == ImportKind::People) {
        m_left = addEntries(Page::Left, tr("Nobody would count as left."));
        m_returned = addChanges(Page::Returned, tr("Nobody who had left is back."));
    }
    m_unchanged
        = addEntries(Page::Unchanged, tr("Nothing in the file is as the workspace knows it already."));
    addProblems();
}

void PreviewTabs::show(const PlannedImport &planned, const QList<MergeOffer> &accepted)
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
    m_saveRejects->setVisible(!summary.rejected.isEmpty());
    m_unchanged->setRows(numbered(planned.preview.unchanged));
    setCount(Page::Added, summary.added);
    setCount(Page::Changed, summary.changed);
    setCount(Page::Unchanged, summary.unchanged);
    setCount(Page::Problems, int(problems.size()));
    if (const auto *people = std::get_if<PeopleImportPlan>(&planned.plan))
        showOffers(people->mergeOffers, accepted);
}

void PreviewTabs::showFirstPage()
{
    for (const Page page : {Page::SamePerson, Page::Added, Page::Changed, Page::Left, Page::Returned,
             Page::Problems, Page::Unchanged}) {
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
    using EntryRow = Row<PreviewEntry>;
    QList<Column<EntryRow>> columns;
    if (m_kind != ImportKind::Meetings)
        columns.append({.title = tr("Number"), .text = [](const EntryRow &row) { return row.value.number; }});
    columns.append({.title = m_kind == ImportKind::Meetings ? tr("Pairing") : tr("Name"),
        .text = [](const EntryRow &row) { return row.value.name; },
        .toolTip = [](const EntryRow &row) { return row.value.name; }});
    columns.append({.title = tr("In the file"),
        .text = [](const EntryRow &row) { return row.value.what; },
        .toolTip = [](const EntryRow &row) { return row.value.what; }});
    const int last = int(columns.size()) - 1;
    auto *model = new EntryModel([](const EntryRow &row) { return row.id; }, std::move(columns), this);
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
    m_saveRejects = new QPushButton(icon(Icon::Csv), tr("Save &problem rows…"));
    m_saveRejects->setAccessibleName(tr("Save problem rows"));
    m_saveRejects->setToolTip(
        tr("Save the rows that would not be taken, with the reason of each, to correct them"));
    m_saveRejects->setAutoDefault(false);
    connect(m_saveRejects, &QPushButton::clicked, this, &PreviewTabs::saveRejectsRequested);
    DataTable *table
        = addTable(Page::Problems, m_problems, tr("Nothing is wrong with the file."), m_saveRejects);
    table->setColumnWidths({9, 10, 16, 14, 24, 50}, -1);
    table->sortBy(0);
}

void PreviewTabs::addSamePerson()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, theme::cardPadding, theme::cardPadding, theme::cardPadding);
    column->setSpacing(theme::betweenControls);
    auto *sentence
        = new QLabel(tr("These people are new in the file, and look like somebody known who is not "
                        "in it. Tick those who only have another number now: their history and "
                        "their place in programs go on."));
    sentence->setWordWrap(true);
    theme::setText(sentence, theme::TextRole::Body, theme::Role::Secondary);
    m_offerList = new QVBoxLayout;
    m_offerList->setSpacing(theme::betweenControls);
    column->addWidget(sentence);
    column->addSpacing(theme::insideGroup);
    column->addLayout(m_offerList);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(titleOf(Page::SamePerson));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    add(Page::SamePerson, scroll);
    setTabVisible(indexOf(scroll), false);
}

// An offer stays where it is while it is ticked and unticked.
void PreviewTabs::showOffers(const QList<MergeOffer> &offers, const QList<MergeOffer> &accepted)
{
    QList<MergeOffer> wanted;
    for (const MergeOffer &offer : std::as_const(m_offers)) {
        if (offers.contains(offer) || accepted.contains(offer))
            wanted.append(offer);
    }
    for (const MergeOffer &offer : offers + accepted) {
        if (!wanted.contains(offer))
            wanted.append(offer);
    }
    if (wanted != m_offers) {
        qDeleteAll(m_offerBoxes);
        m_offerBoxes.clear();
        m_offers = wanted;
        for (const MergeOffer &offer : std::as_const(m_offers)) {
            auto *box = new QCheckBox(tr("%1 %2 looks like %3 %4: %5")
                    .arg(offer.newNumber, offer.name, offer.knownNumber, offer.knownName, offer.reason)
                    .replace(u'&', u"&&"_s));
            box->setAccessibleName(tr("%1 %2 is the same person as %3 %4")
                    .arg(offer.newNumber, offer.name, offer.knownNumber, offer.knownName));
            box->setAccessibleDescription(offer.reason);
            connect(box, &QCheckBox::toggled, this,
                [this, offer](bool ticked) { Q_EMIT mergeChosen(offer, ticked); });
            m_offerList->addWidget(box);
            m_offerBoxes.append(box);
        }
    }
    for (qsizetype i = 0; i < m_offers.size(); ++i) {
        const QSignalBlocker quiet(m_offerBoxes.at(i));
        m_offerBoxes.at(i)->setChecked(accepted.contains(m_offers.at(i)));
    }
    setCount(Page::SamePerson, int(m_offers.size()));
    // Saying what is so already would keep the tabs from taking the width of their new counts.
    const int tab = indexOf(pageWidget(Page::SamePerson));
    if (isTabVisible(tab) == m_offers.isEmpty())
        setTabVisible(tab, !m_offers.isEmpty());
}

DataTable *PreviewTabs::addTable(
    Page page, QAbstractItemModel *model, const QString &empty, QPushButton *button)
{
    auto *table = new DataTable(titleOf(page));
    table->setSource(model);
    auto *nothing = new EmptyState(Icon::Check, empty);
    table->setEmptyState(nothing);
    table->sortByColumn(-1, Qt::AscendingOrder); // as the file has it
    table->installEventFilter(this);
    auto *filter = new FilterBar(tr("Name, value, …"));
    const auto showCounts = [filter, table, model, nothing, empty] {
        filter->setCounts(table->shownRows(), model->rowCount());
        filter->setEnabled(model->rowCount() > 0);
        nothing->setSentence(model->rowCount() > 0 ? tr("Nothing here has that text.") : empty);
    };
    connect(filter, &FilterBar::changed, table, [filter, table] { table->setFilterText(filter->text()); });
    connect(table, &DataTable::shownRowsChanged, filter, showCounts);
    showCounts();
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::betweenControls);
    line->addWidget(filter, 1);
    if (button)
        line->addWidget(button);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, theme::cardPadding, 0, 0);
    column->setSpacing(theme::betweenControls);
    column->addLayout(line);
    column->addWidget(table, 1);
    add(page, widget);
    return table;
}

// Nothing is opened from these tables: Enter goes on, as everywhere in the window.
bool PreviewTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->ignore();
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
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
    case Page::SamePerson:
        return tr("Same person?");
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
