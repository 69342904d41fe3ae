#include "ui/common/dialogs/save_file.h"

#include "ui/common/shell/app_context.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr QLatin1StringView folderKey("files/exportFolder");

struct SaveFile
{
    Q_DECLARE_TR_FUNCTIONS(mentorbook::SaveFile)
};

QString lastFolder()
{
    const QString folder = QSettings().value(folderKey).toString();
    return !folder.isEmpty() && QFileInfo(folder).isDir()
        ? folder
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

Result<> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(ErrorKind::File,
            SaveFile::tr("“%1” could not be written. Is the folder there, and may you write to it?")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    return {};
}

void saveFile(QWidget *parent, AppContext &context, const FileRequest &request,
    const std::function<Result<>(const QString &path)> &write)
{
    QFileDialog dialog(parent, request.title, lastFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    QStringList filters{u"%1 (*.%2)"_s.arg(request.kind, request.suffix)};
    for (const auto &[suffix, kind] : request.others)
        filters.append(u"%1 (*.%2)"_s.arg(kind, suffix));
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(request.suffix);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        const qsizetype chosen = filters.indexOf(filter);
        const QString suffix = chosen > 0 ? request.others.at(chosen - 1).first : request.suffix;
        dialog.setDefaultSuffix(suffix);
        const QFileInfo file(dialog.selectedFiles().value(0));
        if (!file.isDir() && !file.completeBaseName().isEmpty())
            dialog.selectFile(file.completeBaseName() + u'.' + suffix);
    });
    dialog.selectFile(request.name + u'.' + request.suffix);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString path = dialog.selectedFiles().first();

    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<> written = write(path);
    QApplication::restoreOverrideCursor();
    if (!context.check(written))
        return;
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    context.notifyFile(
        SaveFile::tr("Saved “%1” in %2.")
            .arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
        path);
}

} // namespace mentorbook
