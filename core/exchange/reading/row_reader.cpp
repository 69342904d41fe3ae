#include "core/exchange/reading/row_reader.h"

#include "core/base/tr.h"
#include "core/exchange/reading/csv_reader.h"
#include "core/exchange/reading/source_format.h"
#include "core/exchange/reading/spreadsheets/sheet_rows.h"
#include "core/exchange/reading/table_rows.h"
#include "core/exchange/reading/table_shape.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

// A delimited text, from a file or from memory.
class DelimitedRows final : public RawRows
{
public:
    static Result<std::unique_ptr<RawRows>> open(
        std::unique_ptr<QIODevice> device, const ReadOptions &options)
    {
        auto reader = CsvReader::open(*device, options);
        if (!reader)
            return passOn(reader);
        return std::unique_ptr<RawRows>(new DelimitedRows(std::move(device), std::move(*reader), options));
    }

    [[nodiscard]] const TableLayout &layout() const override { return m_layout; }

    Result<std::optional<RawRow>> next() override
    {
        auto row = m_reader.next();
        if (!row)
            return passOn(row);
        if (!*row)
            return std::nullopt;
        return RawRow{
            .row = std::move(**row), .isApart = m_reader.isApart(), .problems = m_reader.takeProblems()};
    }

    Result<qsizetype> filledColumns() override
    {
        qsizetype filled = 0;
        while (true) {
            auto row = m_reader.next();
            if (!row)
                return passOn(row);
            if (!*row)
                break;
            filled = std::max(filled, filledWidth((**row).cells));
            static_cast<void>(m_reader.takeProblems()); // they come again
            if (filled >= m_layout.columns.size())
                break;
        }
        if (!m_device->seek(0))
            return failure(ErrorKind::File, Tr::tr("The file could not be read."), m_device->errorString());
        auto again = CsvReader::open(*m_device, m_options);
        if (!again)
            return passOn(again);
        m_reader = std::move(*again);
        return filled;
    }

    void setColumns(qsizetype columns) override { m_reader.setColumns(columns); }

private:
    DelimitedRows(std::unique_ptr<QIODevice> device, CsvReader &&reader, const ReadOptions &options)
        : m_device(std::move(device))
        , m_options(options)
        , m_reader(std::move(reader))
        , m_layout{.encoding = m_reader.encoding(),
              .delimiter = m_reader.delimiter(),
              .headerLine = m_reader.headerLine(),
              .columns = m_reader.columns()}
    {
    }

    std::unique_ptr<QIODevice> m_device;
    ReadOptions m_options;
    CsvReader m_reader;
    TableLayout m_layout;
};

std::unexpected<Error> unreadable(const QString &path, const QIODevice &device)
{
    return failure(ErrorKind::File,
        Tr::tr("“%1” can't be read: %2.").arg(QDir::toNativeSeparators(path), device.errorString()));
}

// A pipe is read once: what comes out of it is kept in a file meanwhile.
Result<std::unique_ptr<QIODevice>> copied(QFile &pipe, const ReadOptions &options)
{
    auto copy = std::make_unique<QTemporaryFile>();
    if (!copy->open())
        return unreadable(copy->fileTemplate(), *copy);
    qint64 size = 0;
    while (true) {
        if (options.progress && options.progress->isCanceled())
            return std::unexpected(readingCanceled());
        const QByteArray block = pipe.read(256 * 1024);
        if (block.isEmpty())
            break;
        size += block.size();
        if (size > options.maximumBytes)
            return std::unexpected(tooLarge(options.maximumBytes));
        if (copy->write(block) != block.size())
            return unreadable(copy->fileName(), *copy);
    }
    if (!copy->seek(0))
        return unreadable(copy->fileName(), *copy);
    return copy;
}

Result<std::unique_ptr<QIODevice>> deviceOf(const ImportSource &source, const ReadOptions &options)
{
    if (source.path.isEmpty()) {
        if (source.bytes.size() > options.maximumBytes)
            return std::unexpected(tooLarge(options.maximumBytes));
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(source.bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    if (QFileInfo(source.path).isDir())
        return failure(ErrorKind::File,
            Tr::tr("“%1” is a folder, not a file.").arg(QDir::toNativeSeparators(source.path)));
    auto file = std::make_unique<QFile>(source.path);
    if (!file->open(QIODevice::ReadOnly))
        return unreadable(source.path, *file);
    if (file->isSequential())
        return copied(*file, options);
    if (file->size() > options.maximumBytes)
        return std::unexpected(tooLarge(options.maximumBytes));
    return file;
}

Result<std::unique_ptr<RawRows>> rawRows(std::unique_ptr<QIODevice> device, const ReadOptions &options)
{
    auto format = formatOf(*device, options);
    if (!format)
        return passOn(format);
    if (*format == SourceFormat::Text)
        return DelimitedRows::open(std::move(device), options);
    return openSheet(*device, *format, options);
}

} // namespace

Result<std::unique_ptr<RowReader>> openRows(const ImportSource &source, const ReadOptions &options)
{
    auto device = deviceOf(source, options);
    if (!device)
        return passOn(device);
    auto raw = rawRows(std::move(*device), options);
    if (!raw)
        return passOn(raw);
    return TableRows::open(std::move(*raw), options);
}

Result<TextTable> readTable(const ImportSource &source, const ReadOptions &options)
{
    auto reader = openRows(source, options);
    if (!reader)
        return passOn(reader);
    const TableLayout &layout = (*reader)->layout();
    TextTable table{.encoding = layout.encoding,
        .delimiter = layout.delimiter,
        .quote = layout.quote,
        .headerLine = layout.headerLine,
        .columns = layout.columns,
        .rows = {},
        .problems = (*reader)->takeProblems()};
    while (true) {
        auto row = (*reader)->next();
        if (!row)
            return passOn(row);
        table.problems += (*reader)->takeProblems();
        if (!*row)
            return table;
        table.rows.append(std::move(**row));
    }
}

} // namespace mentorbook
