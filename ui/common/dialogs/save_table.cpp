#include "ui/common/dialogs/save_table.h"

#include "core/exchange/writing/csv_writer.h"
#include "ui/common/dialogs/save_file.h"
#include "ui/common/shell/app_context.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

struct SaveTable
{
    Q_DECLARE_TR_FUNCTIONS(mentorbook::SaveTable)
};

} // namespace

Result<> writeTable(const QString &path, const ExportTable &table)
{
    return writeWhole(path, writeCsv(table, {.byteOrderMark = true}));
}

void saveTable(
    QWidget *parent, AppContext &context, const Result<ExportTable> &table, const QString &suggestedName)
{
    if (!context.check(table))
        return;
    const QString name = suggestedName.isEmpty() ? table->name + u'-' + context.today().toString(Qt::ISODate)
                                                 : suggestedName;
    saveFile(parent, context,
        {.title = SaveTable::tr("Export a Table"),
            .name = name,
            .suffix = u"csv"_s,
            .kind = SaveTable::tr("CSV files")},
        [&](const QString &path) { return writeTable(path, *table); });
}

} // namespace mentorbook
