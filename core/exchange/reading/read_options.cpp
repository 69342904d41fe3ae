#include "core/exchange/reading/read_options.h"

#include "core/base/tr.h"

#include <QLocale>

namespace mentorbook {

Error tooMuch(int line, const ReadOptions &options)
{
    return {ErrorKind::InvalidInput,
        Tr::tr("From line %1 on, the file has more than is read at once: %2 rows with %3 values together. "
               "Split it, or export fewer columns.")
            .arg(line)
            .arg(QLocale().toString(options.maximumRows), QLocale().toString(options.maximumCells))};
}

Error tooLarge(qint64 maximumBytes)
{
    return {ErrorKind::InvalidInput,
        Tr::tr("The file is larger than %1, the most that is read. Split it, or export fewer columns.")
            .arg(QLocale().formattedDataSize(maximumBytes))};
}

Error readingCanceled() { return {ErrorKind::Canceled, Tr::tr("Reading the file was canceled.")}; }

} // namespace mentorbook
