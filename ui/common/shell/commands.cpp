#include "ui/common/shell/commands.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace mentorbook {

QAction *newCommand(
    QWidget *owner, Icon sign, const QString &text, const QString &toolTip, const QList<QKeySequence> &keys)
{
    auto *command = new QAction(icon(sign), text, owner);
    command->setToolTip(keys.isEmpty() ? toolTip
                                       : QCoreApplication::translate("mentorbook::Command", "%1 (%2)")
                                             .arg(toolTip, keys.first().toString(QKeySequence::NativeText)));
    command->setShortcuts(keys);
    command->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return command;
}

QAction *newSeparator(QWidget *owner)
{
    auto *separator = new QAction(owner);
    separator->setSeparator(true);
    return separator;
}

} // namespace mentorbook
