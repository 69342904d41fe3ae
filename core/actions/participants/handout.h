#pragma once

#include "core/actions/participants/library.h"
#include "core/domain/program.h"
#include "core/reports/document.h"
#include "core/storage/database.h"

#include <QDate>

namespace mentorbook {

// The kinds of resources a handout has unless others are chosen: all but the mentors' training.
[[nodiscard]] QList<ResourceKind> handoutKinds();

// The handout of a program with the resources of those kinds, in a language of the library; ready to be
// drawn, printed, or written as PDF or HTML.
[[nodiscard]] Result<ReportDocument> handout(Database &database, const Program &program,
    const QString &language, QDate today, const QList<ResourceKind> &kinds = handoutKinds());
// The mentor directory as a document, for PDF and print; the page with the form is directoryPage().
[[nodiscard]] Result<ReportDocument> directoryDocument(
    Database &database, const Program &program, const QString &language, QDate today);

} // namespace mentorbook
