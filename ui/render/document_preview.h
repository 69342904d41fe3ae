#pragma once

#include "ui/render/pages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <optional>

namespace mentorbook {

// Shows the pages of a report exactly as the PDF and the printer will have them. Scrolls by keyboard: arrows,
// Page Up and Down, Home and End; Ctrl with + and - zooms, Ctrl+0 fits the width.
class DocumentPreview final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit DocumentPreview(QWidget *parent = nullptr);

    void setDocument(const ReportDocument &document, const PageSetup &setup = {});
    void clear();

    // 1: the size of paper. Nothing: as wide as the widget, but at most the size of paper × 1.5.
    void setZoom(std::optional<double> zoom);
    [[nodiscard]] double zoom() const; // what is shown, 0.25…4
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->count() : 0; }
    [[nodiscard]] int currentPage() const; // 0…, the one at the middle of the view

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void updateScrollBars();
    [[nodiscard]] QSizeF pageSize() const; // on the screen
    [[nodiscard]] qreal pageTop(int page) const; // in the scrolled contents
    void drawPage(QPainter &painter, int page, const QRectF &paper);
    void paintPage(QPainter &painter, int page, QSizeF size) const;

    std::optional<Pages> m_pages;
    std::optional<double> m_zoom;
    int m_shownPage = 0;
    QCache<int, QPixmap> m_pictures; // of pages, as they are shown now; costs are kilobytes
    QSize m_pictureSize; // of each, in the screen's own pixels
};

} // namespace mentorbook
