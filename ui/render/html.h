#pragma once

#include "core/reports/document.h"

#include <QString>

namespace mentorbook {

// One self-contained page: semantic, readable by screen readers, printable; it loads nothing and runs
// nothing. Every text is escaped. Charts are inline SVG, each with its table. Main thread only.
[[nodiscard]] QString toHtml(const ReportDocument &document);

} // namespace mentorbook
