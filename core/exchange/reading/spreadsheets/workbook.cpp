#include "core/exchange/reading/spreadsheets/workbook.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace mentorbook {

Error noSuchSheet(const QString &wanted, const QStringList &sheets)
{
    return {ErrorKind::NotFound,
        Tr::tr("The spreadsheet has no sheet “%1”. It has: %2.")
            .arg(wanted, u"“"_s + sheets.mid(0, 20).join(u"”, “"_s) + u"”"_s)};
}

Error noValues(const ReadOptions &options, const QString &sheet)
{
    return {ErrorKind::InvalidInput,
        options.sheet ? Tr::tr("The sheet “%1” is empty.").arg(sheet)
                      : Tr::tr("The spreadsheet has no values.")};
}

} // namespace mentorbook
