#pragma once

#include "core/base/result.h"
#include "core/reports/document.h"
#include "ui/render/pages.h"

#include <QString>

namespace mentorbook {

// Writes a PDF of vectors and selectable text with embedded fonts, whole or not at all. The document carries
// its title; Qt 6.4 writes neither bookmarks nor the author nor tags for screen readers: the HTML is for
// those. Main thread only, also on the offscreen platform.
[[nodiscard]] Result<> writePdf(
    const ReportDocument &document, const QString &path, const PageSetup &setup = {});

} // namespace mentorbook
