#include "core/exchange/writing/xlsx_writer.h"

#include "core/base/tr.h"
#include "core/exchange/writing/csv_writer.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

constexpr qsizetype longestText = 32'767; // characters a cell holds, as UTF-16 units
constexpr double narrowest = 6;
constexpr double widest = 60;
constexpr double filterButton = 3; // characters that the filter's button takes from a header

QByteArray utf8(const QString &text)
{
    QString whole = looksGuarded(text) ? u'\'' + text : text;
    if (whole.size() > longestText) {
        whole.truncate(longestText - 1);
        if (whole.back().isHighSurrogate())
            whole.chop(1);
        whole += u'…';
    }
    // XML 1.0 has no control characters but these three, and no half surrogates.
    for (QChar &c : whole) {
        if (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r')
            c = QChar(QChar::ReplacementCharacter);
    }
    return whole.toUtf8();
}

// "people/2026" is no name for a sheet.
QByteArray sheetName(QString name)
{
    for (QChar &c : name) {
        if (u"[]:*?/\\'"_s.contains(c) || c < u' ')
            c = u' ';
    }
    name = name.simplified().left(31);
    return name.isEmpty() ? QByteArray("Sheet1") : name.toUtf8();
}

const char *dayFormat(std::optional<DateOrder> order)
{
    switch (order.value_or(DateOrder::YearMonthDay)) {
    case DateOrder::DayMonthYear:
        return "dd/mm/yyyy";
    case DateOrder::MonthDayYear:
        return "mm/dd/yyyy";
    case DateOrder::YearMonthDay:
        return "yyyy-mm-dd";
    }
    Q_UNREACHABLE();
}

// Writes one value where it belongs, and says how wide it is.
struct CellWriter
{
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
    lxw_format *dayStyle;
    double width = 0;
    lxw_error error = LXW_NO_ERROR;

    void operator()(std::monostate) { }
    void operator()(const QString &text)
    {
        if (text.isEmpty())
            return;
        error = worksheet_write_string(sheet, row, column, utf8(text).constData(), nullptr);
        width = double(text.size());
    }
    void operator()(qint64 number)
    {
        // A spreadsheet's numbers are doubles: a longer one would lose its last digits.
        constexpr qint64 exact = qint64(1) << 53;
        const QString digits = QString::number(number);
        error = std::abs(number) <= exact
            ? worksheet_write_number(sheet, row, column, double(number), nullptr)
            : worksheet_write_string(sheet, row, column, digits.toUtf8().constData(), nullptr);
        width = double(digits.size());
    }
    void operator()(double number)
    {
        if (!std::isfinite(number))
            return;
        error = worksheet_write_number(sheet, row, column, number, nullptr);
        width = double(QString::number(number).size());
    }
    void operator()(QDate day)
    {
        lxw_datetime moment = {day.year(), day.month(), day.day(), 0, 0, 0};
        error = day.year() < 1900 ? worksheet_write_string(sheet, row, column,
                                        day.toString(Qt::ISODate).toUtf8().constData(), nullptr)
                                  : worksheet_write_datetime(sheet, row, column, &moment, dayStyle);
        width = 10;
    }
};

std::unexpected<Error> notWritten(const QString &detail)
{
    return failure(ErrorKind::File,
        Tr::tr("The workbook could not be made. Is there room for temporary files?"), detail);
}

} // namespace

Result<QByteArray> writeXlsx(const ExportTable &table, const WriteOptions &options)
{
    if (table.rows.size() >= LXW_ROW_MAX || table.columns.size() > LXW_COL_MAX)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("A spreadsheet holds %1 rows and %2 columns; this table has %3 and %4. Save it as CSV.")
                .arg(QLocale().toString(LXW_ROW_MAX), QLocale().toString(LXW_COL_MAX),
                    QLocale().toString(table.rows.size() + 1), QLocale().toString(table.columns.size())));
    const QTemporaryDir folder; // for its owner alone: the library writes files only
    if (!folder.isValid())
        return notWritten(folder.errorString());
    const QString path = folder.filePath(u"table.xlsx"_s);
    QByteArray folderName = QFile::encodeName(folder.path());
    lxw_workbook_options workbookOptions = {};
    workbookOptions.tmpdir = folderName.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &workbookOptions);
    if (!book)
        return notWritten({});
    lxw_worksheet *sheet = workbook_add_worksheet(book, sheetName(table.name).constData());
    lxw_format *headerStyle = workbook_add_format(book);
    format_set_bold(headerStyle);
    lxw_format *dayStyle = workbook_add_format(book);
    format_set_num_format(dayStyle, dayFormat(options.dateOrder));

    lxw_error error = LXW_NO_ERROR;
    std::vector<double> widths;
    const auto note = [&error](lxw_error each) { error = error == LXW_NO_ERROR ? each : error; };
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const QString &title = table.columns[column];
        note(worksheet_write_string(sheet, 0, lxw_col_t(column), utf8(title).constData(), headerStyle));
        widths.push_back(double(title.size()) + filterButton);
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QList<Cell> &cells = table.rows[row];
        for (qsizetype column = 0; column < std::min(cells.size(), table.columns.size()); ++column) {
            CellWriter writer{
                .sheet = sheet, .row = lxw_row_t(row + 1), .column = lxw_col_t(column), .dayStyle = dayStyle};
            std::visit(writer, cells[column]);
            note(writer.error);
            widths[size_t(column)] = std::max(widths[size_t(column)], writer.width);
        }
    }
    for (size_t column = 0; column < widths.size(); ++column)
        note(worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column),
            std::clamp(widths[column] + 1, narrowest, widest), nullptr));
    if (!table.columns.isEmpty()) {
        worksheet_freeze_panes(sheet, 1, 0);
        note(worksheet_autofilter(
            sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(table.columns.size() - 1)));
    }
    note(workbook_close(book));
    if (error != LXW_NO_ERROR)
        return notWritten(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(file.errorString());
    return file.readAll();
}

} // namespace mentorbook
