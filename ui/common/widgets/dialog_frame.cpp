#include "ui/common/widgets/dialog_frame.h"

#include "ui/common/theme/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace mentorbook {

QPushButton *frameDialog(QDialog *dialog, const QList<QWidget *> &content, const QString &verb)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *done = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    done->setProperty("primary", true);
    done->setAccessibleName(QString(verb).remove(u'&'));
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(
        theme::pageMargin, theme::betweenCards, theme::pageMargin, theme::betweenCards);
    column->setSpacing(theme::betweenCards);
    for (QWidget *each : content)
        column->addWidget(each);
    column->addStretch();
    column->addWidget(buttons);
    done->setDefault(true); // in the dialog by now, which must know
    return done;
}

} // namespace mentorbook
