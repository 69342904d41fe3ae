#include "core/exchange/reading/spreadsheets/sheet_rows.h"

#include "core/base/tr.h"
#include "core/exchange/reading/spreadsheets/workbook.h"
#include "core/exchange/reading/table_shape.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

constexpr qsizetype sampleRows = 100;
constexpr qsizetype named = 8; // as many lines or columns are named in a notice

QString listed(const QStringList &names)
{
    const QString list = names.mid(0, named).join(u", "_s);
    return names.size() > named ? list + u", …"_s : list;
}

class SheetTable final : public RawRows
{
public:
    SheetTable(Workbook workbook, SourceFormat format, const ReadOptions &options)
        : m_sheet(std::move(workbook.content))
        , m_layout{.format = format, .quote = {}, .sheets = workbook.sheets, .sheet = workbook.sheet}
    {
        const SheetRow header = headerRow(options);
        m_layout.headerLine = header.line;
        m_layout.columns = header.cells;
        m_layout.columns.resize(m_sheet.width());
        m_columns = m_layout.columns.size();
        m_lastLine = header.line;
        m_sheet.startFrom(header.line);
        toHeader();
        notice(workbook.hiddenSheets.contains(workbook.sheet));
        noteErrors(header, m_headerProblems);
    }

    [[nodiscard]] const TableLayout &layout() const override { return m_layout; }

    Result<std::optional<RawRow>> next() override
    {
        std::optional<SheetRow> row = m_sheet.next();
        if (!row)
            return std::nullopt;
        RawRow raw{.row = {.line = row->line, .cells = {}},
            .isApart = row->line > m_lastLine + 1,
            .problems = std::exchange(m_headerProblems, {})};
        m_lastLine = row->line;
        if (filledWidth(row->cells) > m_columns)
            raw.problems.append({.line = row->line,
                .reason
                = Tr::tr("The line has %1 values, the header has %2.").arg(row->cells.size()).arg(m_columns),
                .kind = LineProblemKind::MoreCells,
                .recordLine = row->line});
        noteErrors(*row, raw.problems);
        raw.row.cells = std::move(row->cells);
        if (raw.row.cells.size() < m_columns)
            raw.row.cells.resize(m_columns);
        return raw;
    }

    Result<qsizetype> filledColumns() override
    {
        qsizetype filled = 0;
        while (const auto row = m_sheet.next())
            filled = std::max(filled, filledWidth(row->cells));
        toHeader();
        return filled;
    }

    void setColumns(qsizetype columns) override { m_columns = columns; }

private:
    // The row on the wanted line or the next one below it; else the one that looks like a header.
    SheetRow headerRow(const ReadOptions &options)
    {
        QList<SheetRow> sample;
        QList<QStringList> records;
        qsizetype widest = 0;
        while (sample.size() < sampleRows) {
            std::optional<SheetRow> row = m_sheet.next();
            if (!row)
                break;
            if (options.headerLine && row->line < *options.headerLine)
                continue;
            if (options.headerLine)
                return *row;
            row->cells.resize(filledWidth(row->cells));
            widest = std::max(widest, row->cells.size());
            records.append(row->cells);
            sample.append(std::move(*row));
        }
        if (sample.isEmpty()) // the wanted line is below the last
            return SheetRow{.line = *options.headerLine};
        return sample[headerAmong(records, usualWidth(records).value_or(widest))];
    }

    // How many values most rows have; of equally many the larger.
    static std::optional<qsizetype> usualWidth(const QList<QStringList> &records)
    {
        QHash<qsizetype, int> frequency;
        for (const QStringList &cells : records) {
            if (cells.size() > 1)
                ++frequency[cells.size()];
        }
        std::optional<qsizetype> usual;
        for (auto it = frequency.cbegin(); it != frequency.cend(); ++it) {
            const int most = usual ? frequency.value(*usual) : 0;
            if (it.value() > most || (it.value() == most && it.key() > *usual))
                usual = it.key();
        }
        return usual;
    }

    // The next row is the first below the header.
    void toHeader()
    {
        m_sheet.rewind();
        if (m_sheet.isEmpty())
            return;
        while (const auto row = m_sheet.next()) {
            if (row->line >= m_layout.headerLine)
                break;
        }
    }

    static void noteErrors(const SheetRow &row, QList<LineProblem> &problems)
    {
        if (row.errors.isEmpty())
            return;
        problems.append({.line = row.line,
            .reason = Tr::tr("Cells that show an error were read as empty: %1.").arg(listed(row.errors)),
            .kind = LineProblemKind::CellError,
            .recordLine = row.line});
    }

    void notice(bool isHiddenSheet)
    {
        if (isHiddenSheet)
            m_layout.notices.append(
                Tr::tr("The sheet “%1” is hidden in the spreadsheet.").arg(m_layout.sheet));
        QStringList lines;
        for (const int line : m_sheet.hiddenLines()) {
            if (line > m_layout.headerLine)
                lines.append(QString::number(line));
        }
        if (!lines.isEmpty())
            m_layout.notices.append(
                Tr::tr("%n hidden rows were read too: %1.", nullptr, int(lines.size())).arg(listed(lines)));
        QStringList columns;
        for (const qsizetype column : m_sheet.hiddenColumns()) {
            const QString name = m_layout.columns.value(column).simplified();
            columns.append(name.isEmpty() ? cellName(column, 1).chopped(1) : u"“%1”"_s.arg(name));
        }
        if (!columns.isEmpty())
            m_layout.notices.append(
                Tr::tr("%n hidden columns were read too: %1.", nullptr, int(columns.size()))
                    .arg(listed(columns)));
        if (const qsizetype merged = m_sheet.mergedBelow(m_layout.headerLine); merged > 0)
            m_layout.notices.append(
                Tr::tr("%n values in cells merged over several rows were read for each of the rows.", nullptr,
                    int(merged)));
    }

    Sheet m_sheet;
    TableLayout m_layout;
    qsizetype m_columns = 0;
    int m_lastLine = 0;
    QList<LineProblem> m_headerProblems; // come with the first row
};

} // namespace

Result<std::unique_ptr<RawRows>> openSheet(QIODevice &device, SourceFormat format, const ReadOptions &options)
{
    auto archive = ZipArchive::open(device, options.maximumExpandedBytes);
    if (!archive)
        return passOn(archive);
    auto workbook = format == SourceFormat::Xlsx ? readXlsx(*archive, options) : readOds(*archive, options);
    if (!workbook)
        return passOn(workbook);
    return std::make_unique<SheetTable>(std::move(*workbook), format, options);
}

} // namespace mentorbook
