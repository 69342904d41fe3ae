#include "ui/import/pages/source_start.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/elided_label.h"
#include "ui/common/widgets/notice_card.h"
#include "ui/import/import_draft.h"
#include "ui/import/import_words.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// The place where files are dropped: a dashed edge around what it says.
class DropArea final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(theme::color(theme::Role::Line), 1.25);
        pen.setDashPattern({5, 4});
        painter.setPen(pen);
        painter.setBrush(theme::color(theme::Role::Raised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::radius(), theme::radius());
    }
};

} // namespace

SourceStart::SourceStart(ImportKind kind, QWidget *parent)
    : QWidget(parent)
{
    auto *choose = new QAction(icon(Icon::Open), tr("Choose &File…"), this);
    choose->setToolTip(tr("Choose the file to import, or drop it on this window"));
    connect(choose, &QAction::triggered, this, &SourceStart::chooseRequested);
    auto *paste = new QAction(icon(Icon::Paste), tr("&Paste from Clipboard"), this);
    paste->setToolTip(tr("Take the cells that were copied in a spreadsheet program (Ctrl+V)"));
    connect(paste, &QAction::triggered, this, &SourceStart::pasteRequested);
    auto *empty = new EmptyState(Icon::Import, import_words::invitation(kind));
    m_choose = empty->addAction(choose);
    m_choose->setProperty("primary", false); // the window's own last button stands out
    empty->addAction(paste);
    for (QPushButton *each : empty->findChildren<QPushButton *>()) {
        each->setAutoDefault(false);
        each->setAccessibleName(each->accessibleName().remove(u'…'));
    }
    auto *area = new DropArea;
    auto *inside = new QVBoxLayout(area);
    inside->addWidget(empty);

    m_draft = new NoticeCard(tr("An import that was not finished"), NoticeCard::Kind::Info);
    auto *discard = new QPushButton(tr("&Discard"));
    discard->setAccessibleName(tr("Discard"));
    auto *goOn = new QPushButton(tr("&Continue"));
    goOn->setAccessibleName(tr("Continue"));
    for (QPushButton *each : {discard, goOn}) {
        each->setAutoDefault(false);
        m_draft->addButton(each);
    }
    connect(discard, &QPushButton::clicked, this, &SourceStart::discardRequested);
    connect(goOn, &QPushButton::clicked, this, &SourceStart::continueRequested);

    m_recent = new QWidget;
    m_recent->setAccessibleName(tr("Recent files"));
    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(theme::insideGroup);
    auto *title = new QLabel(tr("Recent files"));
    theme::setText(title, theme::TextRole::Small, theme::Role::Secondary);
    recent->addWidget(title);
    m_recentList = new QVBoxLayout;
    m_recentList->setSpacing(0);
    recent->addLayout(m_recentList);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::betweenCards);
    column->addWidget(m_draft);
    column->addWidget(area, 1);
    column->addWidget(m_recent);
}

void SourceStart::show(const std::optional<ImportDraft> &draft, const QStringList &recentFiles)
{
    if (draft) {
        m_draft->setText(tr("The import of “%1” was begun on %2 and not finished.")
                .arg(draft->request.file.source.name, longDay(draft->savedAt.toLocalTime().date())));
    } else {
        m_draft->setText({});
    }
    while (QLayoutItem *line = m_recentList->takeAt(0)) {
        delete line->widget();
        delete line;
    }
    for (const QString &path : recentFiles) {
        const QFileInfo file(path);
        auto *open = new QPushButton(icon(Icon::File), QString(file.fileName()).replace(u'&', u"&&"_s));
        open->setToolTip(QDir::toNativeSeparators(path));
        open->setAutoDefault(false);
        open->setAccessibleName(tr("Import “%1” again").arg(file.fileName()));
        open->setProperty("quiet", true);
        connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        auto *folder = new ElidedLabel(QDir::toNativeSeparators(file.absolutePath()));
        theme::setText(folder, theme::TextRole::Small, theme::Role::Secondary);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(open);
        row->addWidget(folder, 1);
        m_recentList->addWidget(line);
    }
    m_recent->setVisible(!recentFiles.isEmpty());
}

void SourceStart::focusFirst() { m_choose->setFocus(); }

} // namespace mentorbook
