#include "ui/reports/preview_panel.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/render/document_preview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <cmath>

namespace mentorbook {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.25;

QToolButton *zoomButton(const QString &text, const QString &name, const QKeySequence &keys)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(u"%1 (%2)"_s.arg(name, keys.toString(QKeySequence::NativeText)));
    return button;
}

} // namespace

PreviewPanel::PreviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_preview(new DocumentPreview)
    , m_page(new QLabel)
    , m_zoom(new QLabel)
{
    auto *smaller = zoomButton(u"−"_s, tr("Zoom out"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    auto *larger = zoomButton(u"+"_s, tr("Zoom in"), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    auto *fit
        = zoomButton(tr("Fit Width"), tr("Fit the page to the width"), QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(
        smaller, &QToolButton::clicked, this, [this] { m_preview->setZoom(m_preview->zoom() / zoomStep); });
    connect(
        larger, &QToolButton::clicked, this, [this] { m_preview->setZoom(m_preview->zoom() * zoomStep); });
    connect(fit, &QToolButton::clicked, this, [this] { m_preview->setZoom({}); });
    for (QLabel *label : {m_page, m_zoom})
        theme::setText(label, theme::TextRole::Small, theme::Role::Secondary);
    m_zoom->setMinimumWidth(theme::textWidth(6));
    m_zoom->setAlignment(Qt::AlignCenter);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme::insideGroup);
    line->addWidget(m_page);
    line->addStretch();
    line->addWidget(smaller);
    line->addWidget(m_zoom);
    line->addWidget(larger);
    line->addSpacing(theme::betweenControls);
    line->addWidget(fit);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::betweenControls);
    column->addWidget(m_preview, 1);
    column->addLayout(line);
    connect(m_preview, &DocumentPreview::currentPageChanged, this, &PreviewPanel::sayWhere);
    connect(m_preview, &DocumentPreview::zoomChanged, this, &PreviewPanel::sayWhere);
}

void PreviewPanel::show(const ReportDocument &document, const PageSetup &setup)
{
    m_preview->setDocument(document, setup);
    sayWhere();
}

void PreviewPanel::sayWhere()
{
    m_page->setText(tr("Page %1 of %2")
            .arg(locale().toString(m_preview->currentPage() + 1), locale().toString(m_preview->pageCount())));
    m_zoom->setText(tr("%1 %", "a zoom").arg(locale().toString(std::lround(m_preview->zoom() * 100))));
}

} // namespace mentorbook
