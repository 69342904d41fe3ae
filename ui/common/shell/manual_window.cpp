#include "ui/common/shell/manual_window.h"

#include "ui/common/theme/theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mentorbook {

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Manual"));
    auto *text = new QTextBrowser;
    text->setAccessibleName(tr("Manual"));
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenLinks(false); // nothing in here leaves the window
    text->document()->setDocumentMargin(theme::pageMargin);
    QFile manual(u":/docs/manual.md"_s);
    if (manual.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(manual.readAll()));
    else
        text->setPlainText(tr("The manual is missing from this installation."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme::cardPadding);
    column->addWidget(text);
    column->addWidget(buttons);
    buttons->setContentsMargins(theme::cardPadding, 0, theme::cardPadding, 0);
    resize(theme::textWidth(90), theme::textWidth(90));
}

} // namespace mentorbook
