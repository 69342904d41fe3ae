#include "ui/common/dialogs/save_table.h"

#include "core/exchange/writing/csv_writer.h"
#include "core/exchange/writing/xlsx_writer.h"
#include "ui/common/dialogs/save_file.h"
#include "ui/common/shell/app_context.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

struct SaveTable
{
    Q_DECLARE_TR_FUNCTIONS(mentorbook::SaveTable)
};

// CSV as the user's spreadsheet program expects it.
WriteOptions withLocale(WriteOptions options)
{
    options.delimiter = listSeparator(QLocale());
    options.byteOrderMark = true;
    return options;
}

} // namespace

Result<> writeTable(const QString &path, const ExportTable &table, const WriteOptions &options)
{
    if (!path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return writeWhole(path, writeCsv(table, withLocale(options)));
    auto workbook = writeXlsx(table, options);
    if (!workbook)
        return passOn(workbook);
    return writeWhole(path, *workbook);
}

void saveTable(QWidget *parent, AppContext &context, const Result<ExportTable> &table,
    const QString &suggestedName, const WriteOptions &options)
{
    if (!context.check(table))
        return;
    const QString name = suggestedName.isEmpty() ? table->name + u'-' + context.today().toString(Qt::ISODate)
                                                 : suggestedName;
    saveFile(parent, context,
        {.title = SaveTable::tr("Export a Table"),
            .name = name,
            .suffix = u"csv"_s,
            .kind = SaveTable::tr("CSV files"),
            .others = {{u"xlsx"_s, SaveTable::tr("Excel workbooks")}}},
        [&](const QString &path) { return writeTable(path, *table, options); });
}

} // namespace mentorbook
