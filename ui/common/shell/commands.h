#pragma once

#include "ui/common/theme/icons.h"

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace mentorbook {

// A command of a screen: its keys work wherever the focus is in `owner`, and the tooltip names the first of
// them.
[[nodiscard]] QAction *newCommand(QWidget *owner, Icon sign, const QString &text, const QString &toolTip,
    const QList<QKeySequence> &keys = {});

// A line between the commands of a menu.
[[nodiscard]] QAction *newSeparator(QWidget *owner);

} // namespace mentorbook
