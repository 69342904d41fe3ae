#include "ui/render/document_preview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <memory>

namespace mentorbook {

namespace {
constexpr qreal Gap = 16; // around and between pages
// Enough for a dozen pages on an ordinary screen; a page beyond a third of it is painted anew each time, and
// only where it is in view.
constexpr qsizetype PicturesKilobytes = 96 * 1024;
} // namespace

DocumentPreview::DocumentPreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    setAccessibleName(tr("Report preview"));
    m_pictures.setMaxCost(PicturesKilobytes);
}

void DocumentPreview::setDocument(const ReportDocument &document, const PageSetup &setup)
{
    m_pages.emplace(document, setup);
    m_pictures.clear();
    setAccessibleName(tr("Preview of “%1”").arg(document.title));
    setAccessibleDescription(tr("%n pages", nullptr, m_pages->count()));
    updateScrollBars();
    viewport()->update();
}

void DocumentPreview::clear()
{
    m_pages.reset();
    m_pictures.clear();
    setAccessibleName(tr("Report preview"));
    setAccessibleDescription({});
    updateScrollBars();
    viewport()->update();
}

void DocumentPreview::setZoom(std::optional<double> zoom)
{
    // The middle of the view stays where it is.
    const QScrollBar *bar = verticalScrollBar();
    const double middle = bar->value() + bar->pageStep() / 2.0;
    const double before = this->zoom();
    m_zoom = zoom;
    updateScrollBars();
    verticalScrollBar()->setValue(
        static_cast<int>(std::lround(middle * this->zoom() / before - bar->pageStep() / 2.0)));
    viewport()->update();
    Q_EMIT zoomChanged(this->zoom());
}

double DocumentPreview::zoom() const
{
    double zoom = m_zoom.value_or(1);
    if (!m_zoom && m_pages) {
        const double paper = m_pages->size().width() / Pages::UnitsPerPoint * logicalDpiX() / 72.0;
        zoom = std::min(1.5, (viewport()->width() - 2 * Gap) / paper);
    }
    return std::clamp(zoom, 0.25, 4.0);
}

QSizeF DocumentPreview::pageSize() const
{
    return m_pages ? m_pages->size() / Pages::UnitsPerPoint * (logicalDpiX() / 72.0 * zoom()) : QSizeF();
}

qreal DocumentPreview::pageTop(int page) const { return Gap + page * (pageSize().height() + Gap); }

int DocumentPreview::currentPage() const
{
    if (!m_pages)
        return 0;
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(
        static_cast<int>((middle - Gap) / (pageSize().height() + Gap)), 0, m_pages->count() - 1);
}

void DocumentPreview::updateScrollBars()
{
    const QSizeF page = pageSize();
    const int height = m_pages ? static_cast<int>(std::ceil(pageTop(m_pages->count()))) : 0;
    const int width = static_cast<int>(std::ceil(page.width() + 2 * Gap));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setRange(0, m_pages ? std::max(0, width - viewport()->width()) : 0);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(48);
}

void DocumentPreview::paintEvent(QPaintEvent *event)
{
    if (!m_pages)
        return;
    QPainter painter(viewport());
    const QSizeF size = pageSize();
    const qreal spare = viewport()->width() - size.width();
    const qreal left = spare > 2 * Gap ? spare / 2 : Gap - horizontalScrollBar()->value();
    for (int page = 0; page < m_pages->count(); ++page) {
        const QRectF paper(QPointF(left, pageTop(page) - verticalScrollBar()->value()), size);
        if (!paper.intersects(event->rect()))
            continue;
        drawPage(painter, page, paper);
    }
}

void DocumentPreview::drawPage(QPainter &painter, int page, const QRectF &paper)
{
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (paper.size() * ratio).toSize();
    const qsizetype kilobytes = qsizetype{4} * pixels.width() * pixels.height() / 1024;
    if (kilobytes > PicturesKilobytes / 3) {
        painter.save();
        painter.setClipRect(paper, Qt::IntersectClip);
        painter.translate(paper.topLeft());
        paintPage(painter, page, paper.size());
        painter.restore();
        return;
    }
    if (pixels != m_pictureSize) {
        m_pictures.clear();
        m_pictureSize = pixels;
    }
    if (!m_pictures.contains(page)) {
        auto picture = std::make_unique<QPixmap>(pixels);
        picture->setDevicePixelRatio(ratio);
        QPainter onPicture(picture.get());
        paintPage(onPicture, page, paper.size());
        onPicture.end();
        m_pictures.insert(page, picture.release(), kilobytes); // fits: it is a third of the most
    }
    if (const QPixmap *picture = m_pictures.object(page))
        painter.drawPixmap(paper.topLeft().toPoint(), *picture);
}

void DocumentPreview::paintPage(QPainter &painter, int page, QSizeF size) const
{
    painter.fillRect(QRectF({}, size), Qt::white);
    painter.scale(size.width() / m_pages->size().width(), size.height() / m_pages->size().height());
    m_pages->paint(painter, page);
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    Q_EMIT zoomChanged(zoom());
}

void DocumentPreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::ZoomIn))
        setZoom(std::min(4.0, zoom() * 1.25));
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(std::max(0.25, zoom() / 1.25));
    else if (event->key() == Qt::Key_0 && event->modifiers() == Qt::ControlModifier)
        setZoom({});
    else if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Space)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void DocumentPreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double factor = std::pow(1.25, event->angleDelta().y() / 120.0);
    setZoom(std::clamp(zoom() * factor, 0.25, 4.0));
    event->accept();
}

void DocumentPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_shownPage) {
        m_shownPage = page;
        Q_EMIT currentPageChanged(page);
    }
}

} // namespace mentorbook
