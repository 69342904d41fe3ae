#include "ui/render/pdf.h"

#include "core/base/tr.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

namespace mentorbook {

using namespace Qt::StringLiterals;

Result<> writePdf(const ReportDocument &document, const QString &path, const PageSetup &setup)
{
    const auto cannotWrite = [&](const QString &detail) {
        return failure(ErrorKind::File,
            Tr::tr("The report could not be written to “%1”. Is the folder there, and may you write to it?")
                .arg(path),
            detail);
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file.errorString());

    const Pages pages(document, setup);
    QPdfWriter writer(&file);
    writer.setResolution(72 * Pages::UnitsPerPoint);
    writer.setTitle(document.title);
    writer.setCreator(u"Mentorbook " MENTORBOOK_VERSION ""_s);
    writer.setPageLayout(
        QPageLayout(QPageSize(pages.format() == PageFormat::A4 ? QPageSize::A4 : QPageSize::Letter),
            pages.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait, {}));
    if (Result<> painted = paintPages(writer, pages); !painted)
        return cannotWrite(painted.error().detail);
    if (!file.commit())
        return cannotWrite(file.errorString());
    return {};
}

} // namespace mentorbook
