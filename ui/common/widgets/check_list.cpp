#include "ui/common/widgets/check_list.h"

#include "ui/common/theme/theme.h"

#include <QSignalBlocker>

#include <algorithm>

namespace mentorbook {

namespace {

constexpr int mostRows = 6; // before it scrolls

} // namespace

CheckList::CheckList(const QString &name, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(name);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemChanged, this, &CheckList::changed);
}

void CheckList::setWords(const QStringList &words, const QStringList &ticked)
{
    const QSignalBlocker quiet(this);
    QStringList all = words;
    for (const QString &word : ticked) {
        if (!all.contains(word, Qt::CaseInsensitive))
            all.append(word);
    }
    const int row = currentRow();
    clear();
    for (const QString &word : std::as_const(all)) {
        auto *entry = new QListWidgetItem(word, this);
        entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        entry->setCheckState(ticked.contains(word, Qt::CaseInsensitive) ? Qt::Checked : Qt::Unchecked);
    }
    setCurrentRow(std::clamp(row, 0, std::max(0, count() - 1)));
    setEnabled(count() > 0);
    updateGeometry();
}

QStringList CheckList::ticked() const
{
    QStringList words;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            words.append(item(row)->text());
    }
    return words;
}

QSize CheckList::sizeHint() const
{
    const int row = std::max(sizeHintForRow(0), theme::rowHeight() * 3 / 4);
    return {theme::textWidth(20), std::clamp(count(), 2, mostRows) * row + 2 * frameWidth() + 2};
}

QSize CheckList::minimumSizeHint() const { return {theme::textWidth(12), sizeHint().height()}; }

} // namespace mentorbook
