#include "ui/common/save_table.h"

#include "core/exchange/csv_writer.h"
#include "ui/common/app_context.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr QLatin1StringView folderKey("files/exportFolder");

struct SaveTable
{
    Q_DECLARE_TR_FUNCTIONS(mentorbook::SaveTable)
};

} // namespace

Result<> writeTable(const QString &path, const ExportTable &table)
{
    QSaveFile file(path);
    const QByteArray csv = writeCsv(table, {.byteOrderMark = true});
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return failure(ErrorKind::File,
            SaveTable::tr("“%1” can't be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return {};
}

void saveTable(QWidget *parent, AppContext &context, const Result<ExportTable> &table)
{
    if (!context.check(table))
        return;
    const QString folder = QSettings()
                               .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                               .toString();
    const QString suggested
        = u"%1/%2 %3.csv"_s.arg(folder, table->name, context.today().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(
        parent, SaveTable::tr("Export a table"), suggested, SaveTable::tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    if (!context.check(writeTable(path, *table)))
        return;
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    context.notify(SaveTable::tr("Wrote %n rows to “%1”.", nullptr, int(table->rows.size()))
                       .arg(QFileInfo(path).fileName()));
}

} // namespace mentorbook
