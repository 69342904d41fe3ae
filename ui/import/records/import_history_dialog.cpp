#include "ui/import/records/import_history_dialog.h"

#include "core/storage/workspace.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/filter_bar.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mentorbook {

ImportHistoryDialog::ImportHistoryDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import History"));
    auto *model = new RowsModel<ImportRecord>(
        [](const ImportRecord &record) { return record.id.value(); }, columns(), this);
    if (auto records = importLog(context.workspace()->database()); context.check(records))
        model->setRows(std::move(*records));

    auto *table = new DataTable(tr("Import history"));
    table->setSource(model);
    table->setColumnWidths({18, 14, 28, 11, 8, 9, 8, 10, 11, 22}, 2);
    table->sortBy(0, Qt::DescendingOrder);
    auto *empty = new EmptyState(
        Icon::Clock, tr("Nothing was imported yet. Each import is listed here with what it did."));
    table->setEmptyState(empty);
    auto *filters = new FilterBar(tr("File, profile, …"));
    const auto showCounts = [filters, table, model, empty] {
        filters->setCounts(table->shownRows(), model->rowCount());
        filters->setVisible(model->rowCount() > 0);
        if (model->rowCount() > 0)
            empty->setSentence(tr("No import matches this text."));
    };
    connect(filters, &FilterBar::changed, table, [filters, table] { table->setFilterText(filters->text()); });
    connect(table, &DataTable::shownRowsChanged, filters, showCounts);
    showCounts();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::betweenCards);
    column->setSpacing(theme::betweenCards);
    column->addWidget(filters);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    const QSize wanted(theme::textWidth(160), theme::controlHeight() * 16);
    resize(screen() ? wanted.boundedTo(screen()->availableSize() * 9 / 10) : wanted);
    table->setFocus();
}

QList<Column<ImportRecord>> ImportHistoryDialog::columns()
{
    using Row = ImportRecord;
    const auto count = [](const QString &title, qint64 Row::*number) {
        return Column<Row>{.title = title,
            .text
            = [number](
                  const Row &row) { return row.*number == 0 ? QString() : QLocale().toString(row.*number); },
            .sortKey = [number](const Row &row) { return row.*number; },
            .number = true};
    };
    return {
        {.title = tr("When"),
            .text =
                [](const Row &row) {
                    return QLocale().toString(row.importedAt.toLocalTime(), QLocale::ShortFormat);
                },
            .sortKey = [](const Row &row) { return row.importedAt; },
            .toolTip = [](const Row &row) { return longDay(row.importedAt.toLocalTime().date()); }},
        {.title = tr("What"),
            .text = [](const Row &row) { return nameOf(row.kind); },
            .toolTip = [](const Row &row) { return row.programName; }},
        {.title = tr("File"),
            .text = [](const Row &row) { return row.fileName; },
            .toolTip = [](const Row &row) { return tr("%1\nSHA-256 %2").arg(row.fileName, row.sha256); }},
        {.title = tr("As of"),
            .text = [](const Row &row) { return row.asOf ? shortDay(*row.asOf) : QString(); },
            .sortKey = [](const Row &row) { return row.asOf.value_or(QDate()); },
            .toolTip
            = [](const Row &row) { return row.complete ? tr("It listed everybody employed.") : QString(); }},
        count(tr("New"), &Row::added),
        count(tr("Changed"), &Row::changed),
        count(tr("Left"), &Row::left),
        count(tr("Returned"), &Row::returned),
        count(tr("Not taken"), &Row::rejected),
        {.title = tr("Profile"),
            .text = [](const Row &row) { return row.profile; },
            .toolTip = [](const Row &row) { return row.profile; }},
    };
}

} // namespace mentorbook
