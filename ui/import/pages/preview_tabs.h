#pragma once

#include "core/actions/imports/file_import.h"
#include "ui/common/widgets/rows_model.h"

#include <QTabWidget>

#include <vector>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace mentorbook {

class DataTable;

// What an import would do, before it does it: a tab each for who is new, changed, left, returned, unchanged,
// for what is wrong with the file, and for people who seem to be known under another number.
class PreviewTabs : public QTabWidget
{
    Q_OBJECT

public:
    enum class Page { SamePerson, Added, Changed, Left, Returned, Unchanged, Problems };

    explicit PreviewTabs(ImportKind kind, QWidget *parent = nullptr);

    // accepted: the offers that were said yes to, which the plan no longer makes.
    void show(const PlannedImport &planned, const QList<MergeOffer> &accepted);
    using QWidget::show;
    // The page that says most: the first that has something.
    void showFirstPage();
    void showPage(Page page) { setCurrentIndex(indexOf(pageWidget(page))); }
    // How many things a page says it has; none: there is no such page.
    [[nodiscard]] std::optional<int> count(Page page) const;

Q_SIGNALS:
    void mergeChosen(const mentorbook::MergeOffer &offer, bool accepted);
    void saveRejectsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

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
    void addSamePerson();
    void showOffers(const QList<MergeOffer> &offers, const QList<MergeOffer> &accepted);
    DataTable *addTable(
        Page page, QAbstractItemModel *model, const QString &empty, QPushButton *button = nullptr);
    void add(Page page, QWidget *widget);
    void setCount(Page page, int count);
    [[nodiscard]] static QString titleOf(Page page);
    [[nodiscard]] QWidget *pageWidget(Page page) const { return m_pages.at(std::size_t(page)); }

    ImportKind m_kind;
    EntryModel *m_added = nullptr;
    ChangeModel *m_changed = nullptr;
    EntryModel *m_left = nullptr;
    ChangeModel *m_returned = nullptr;
    EntryModel *m_unchanged = nullptr;
    ProblemModel *m_problems = nullptr;
    QPushButton *m_saveRejects = nullptr;
    QVBoxLayout *m_offerList = nullptr;
    QList<MergeOffer> m_offers; // shown, in this order
    QList<QCheckBox *> m_offerBoxes;
    std::vector<QWidget *> m_pages; // by Page; null: not for this kind
    std::vector<std::optional<int>> m_counts;
};

} // namespace mentorbook
