#include "ui/common/widgets/data_table.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/delegates.h"

#include <QCollator>
#include <QDate>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSet>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace mentorbook {

class TableProxy final : public QSortFilterProxyModel
{
public:
    explicit TableProxy(QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setSortRole(SortRole);
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    void setWords(const QStringList &words)
    {
        m_words = words;
        invalidateFilter();
    }
    void setAccept(std::function<bool(int)> accept)
    {
        m_accept = std::move(accept);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_accept && !m_accept(row))
            return false;
        return std::ranges::all_of(m_words, [&](const QString &word) {
            for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
                const QString text = sourceModel()->index(row, column, parent).data().toString();
                if (text.contains(word, Qt::CaseInsensitive))
                    return true;
            }
            return false;
        });
    }
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant a = left.data(SortRole);
        const QVariant b = right.data(SortRole);
        if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
            return m_collator.compare(a.toString(), b.toString()) < 0;
        if (!a.isValid() || !b.isValid())
            return !a.isValid() && b.isValid(); // nothing comes before something
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    }

private:
    QStringList m_words;
    std::function<bool(int)> m_accept;
    QCollator m_collator;
};

DataTable::DataTable(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_proxy(new TableProxy(this))
{
    setAccessibleName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setItemDelegate(new TableDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setMinimumSectionSize(theme::textWidth(8));
    theme::setText(horizontalHeader(), theme::TextRole::Small, theme::Role::Secondary);
    applyFont();

    QTableView::setModel(m_proxy);
    setSortingEnabled(true);
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::remember);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DataTable::restore);
    const auto countChanged = [this] {
        showEmptyState();
        Q_EMIT shownRowsChanged(shownRows());
    };
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, countChanged);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, countChanged);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, countChanged);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            Q_EMIT idsSelected();
    });
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT opened(index.data(IdRole).toLongLong()); });
}

void DataTable::setSource(QAbstractItemModel *source) { m_proxy->setSourceModel(source); }

void DataTable::setColumnWidths(const QList<int> &characters, int stretching)
{
    for (int column = 0; column < characters.size(); ++column) {
        if (column == stretching)
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else if (characters.at(column) == 0)
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        else
            setColumnWidth(column,
                std::max(theme::textWidth(characters.at(column)) + theme::spacing(4), headerWidth(column)));
    }
}

// Of the title with the sign for sorting, in any language.
int DataTable::headerWidth(int column) const
{
    const QString title = m_proxy->headerData(column, Qt::Horizontal).toString();
    return horizontalHeader()->fontMetrics().horizontalAdvance(title) + theme::spacing(12);
}

void DataTable::sortBy(int column, Qt::SortOrder order) { sortByColumn(column, order); }

void DataTable::setFilterText(const QString &text)
{
    m_proxy->setWords(text.split(u' ', Qt::SkipEmptyParts));
}

void DataTable::setRowFilter(std::function<bool(int)> accept) { m_proxy->setAccept(std::move(accept)); }

int DataTable::shownRows() const { return m_proxy->rowCount(); }

std::optional<qint64> DataTable::currentId() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !selectionModel()->isRowSelected(index.row()))
        return std::nullopt;
    return index.data(IdRole).toLongLong();
}

QList<qint64> DataTable::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<qint64> ids;
    for (const QModelIndex &row : rows)
        ids.append(row.data(IdRole).toLongLong());
    return ids;
}

bool DataTable::select(qint64 id)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(IdRole).toLongLong() == id) {
            setCurrentIndex(index);
            selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            scrollTo(index);
            return true;
        }
    }
    return false;
}

void DataTable::selectPlace(int row)
{
    if (m_proxy->rowCount() > 0)
        select(m_proxy->index(std::clamp(row, 0, m_proxy->rowCount() - 1), 0).data(IdRole).toLongLong());
}

void DataTable::setEmptyState(QWidget *emptyState)
{
    delete m_emptyState;
    m_emptyState = emptyState;
    if (m_emptyState)
        m_emptyState->setParent(viewport());
    showEmptyState();
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && selectionModel()->selectedRows().isEmpty())
        selectPlace(0); // who comes by keyboard has a row to act on at once
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::NoModifier)) {
        if (const auto id = currentId()) {
            Q_EMIT opened(*id);
            event->accept();
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    const bool currentInView = QRect({}, event->oldSize()).contains(visualRect(currentIndex()).center());
    QTableView::resizeEvent(event);
    if (currentInView)
        scrollTo(currentIndex()); // a message below took room: what it is about stays in view
    if (m_emptyState)
        m_emptyState->setGeometry(viewport()->rect());
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyFont();
}

void DataTable::remember()
{
    m_restoring = true; // a reset clears the selection: nobody needs to hear of that
    m_rememberedIds = selectedIds();
    m_rememberedCurrent = currentId();
    m_rememberedScroll = verticalScrollBar()->value();
}

void DataTable::restore()
{
    const QSet<qint64> ids(m_rememberedIds.cbegin(), m_rememberedIds.cend());
    QItemSelection selection;
    for (int row = 0; row < m_proxy->rowCount() && !ids.isEmpty(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        const qint64 id = index.data(IdRole).toLongLong();
        if (!ids.contains(id))
            continue;
        selection.select(index, m_proxy->index(row, m_proxy->columnCount() - 1));
        if (id == m_rememberedCurrent)
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    verticalScrollBar()->setValue(m_rememberedScroll);
    m_restoring = false;
    Q_EMIT idsSelected();
}

void DataTable::showEmptyState()
{
    if (!m_emptyState)
        return;
    m_emptyState->setGeometry(viewport()->rect());
    m_emptyState->setVisible(m_proxy->rowCount() == 0);
}

void DataTable::applyFont()
{
    verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    verticalHeader()->setMinimumSectionSize(theme::rowHeight());
}

} // namespace mentorbook
