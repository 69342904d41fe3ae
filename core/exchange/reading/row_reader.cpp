#include "core/exchange/reading/row_reader.h"

#include "core/base/tr.h"
#include "core/exchange/reading/csv_reader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

namespace mentorbook {

namespace {

// A delimited text, from a file or from memory.
class TextRowReader final : public RowReader
{
public:
    TextRowReader(std::unique_ptr<QIODevice> device, CsvReader &&reader)
        : m_device(std::move(device))
        , m_reader(std::move(reader))
        , m_layout{.encoding = m_reader.encoding(),
              .delimiter = m_reader.delimiter(),
              .headerLine = m_reader.headerLine(),
              .columns = m_reader.columns()}
    {
    }

    const TableLayout &layout() const override { return m_layout; }
    Result<std::optional<TextRow>> next() override { return m_reader.next(); }
    QList<LineProblem> takeProblems() override { return m_reader.takeProblems(); }

private:
    std::unique_ptr<QIODevice> m_device;
    CsvReader m_reader;
    TableLayout m_layout;
};

Result<std::unique_ptr<QIODevice>> deviceOf(const ImportSource &source)
{
    if (source.path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(source.bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    auto file = std::make_unique<QFile>(source.path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(ErrorKind::File,
            Tr::tr("“%1” can't be read: %2.")
                .arg(QDir::toNativeSeparators(source.path), file->errorString()));
    return file;
}

} // namespace

Result<std::unique_ptr<RowReader>> openRows(const ImportSource &source, const ReadOptions &options)
{
    auto device = deviceOf(source);
    if (!device)
        return passOn(device);
    auto reader = CsvReader::open(**device, options);
    if (!reader)
        return passOn(reader);
    return std::make_unique<TextRowReader>(std::move(*device), std::move(*reader));
}

Result<TextTable> readTable(const ImportSource &source, const ReadOptions &options)
{
    auto device = deviceOf(source);
    if (!device)
        return passOn(device);
    return readTable(**device, options);
}

} // namespace mentorbook
