#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <utility>

class QByteArray;
class QWidget;

namespace mentorbook {

class AppContext;

// What a file dialog asks for.
struct FileRequest
{
    QString title; // of the dialog: "Save the Report as PDF"
    QString name; // suggested, without ending
    QString suffix; // "pdf"; put behind a name that was given without one
    QString kind; // "PDF documents"
    QList<std::pair<QString, QString>> others = {}; // further suffixes to choose from, with their kinds
};

// Asks where to save, beginning in the folder of the last time, has the file written, and says where it is or
// why not. A canceled dialog says nothing.
void saveFile(QWidget *parent, AppContext &context, const FileRequest &request,
    const std::function<Result<>(const QString &path)> &write);

// All of it, or the file stays as it was.
Result<> writeWhole(const QString &path, const QByteArray &content);

} // namespace mentorbook
