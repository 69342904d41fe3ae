// Any bytes, as a file or as the XML inside a spreadsheet, are read without a fault, within the limits, and a
// second time alike.
#include "core/exchange/reading/row_reader.h"
#include "tests/zip_file.h"

#include <cstdint>
#include <cstdlib>

namespace {

// The first byte says what the rest is; parts of a workbook are apart by a byte 0.
QByteArray fileOf(const QByteArray &bytes)
{
    const QByteArray rest = bytes.sliced(1);
    switch (bytes[0]) {
    case 'x': {
        const QList<QByteArray> parts = rest.split('\0');
        return xlsxOf(parts.value(0), parts.value(1), parts.value(2), parts.value(3), false);
    }
    case 'o':
        return odsOf(rest, false);
    default:
        return rest;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace mentorbook;
    if (size == 0)
        return 0;
    const QByteArray file = fileOf(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const ReadOptions options{.maximumBytes = 1 << 20,
        .maximumExpandedBytes = 4 << 20,
        .maximumRows = 10'000,
        .maximumCells = 100'000,
        .limits = {.fieldLength = 10'000, .columns = 1'000}};
    const auto reader = openRows({.bytes = file}, options);
    if (!reader) {
        if (reader.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const TableLayout layout = (*reader)->layout();
    int line = layout.headerLine;
    qsizetype rows = 0;
    while (true) {
        const auto row = (*reader)->next();
        if (!row)
            return 0;
        if (!*row)
            break;
        if ((**row).line <= line || (**row).cells.isEmpty() || ++rows > options.maximumRows)
            std::abort();
        line = (**row).line;
    }
    const auto again = openRows({.bytes = file}, options);
    if (!again || (*again)->layout() != layout)
        std::abort();
    return 0;
}
