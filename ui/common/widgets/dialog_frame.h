#pragma once

#include <QList>
#include <QString>

class QDialog;
class QPushButton;
class QWidget;

namespace mentorbook {

// Lays a small dialog out: what it asks above, Cancel and the one verb below. The verb is the default button
// and accepts the dialog.
QPushButton *frameDialog(QDialog *dialog, const QList<QWidget *> &content, const QString &verb);

} // namespace mentorbook
