#pragma once

#include "ui/render/pages.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace mentorbook {

class DocumentPreview;

// The pages of a report with which page is in view and how large, and buttons for the zoom.
class PreviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget *parent = nullptr);

    void show(const ReportDocument &document, const PageSetup &setup);
    using QWidget::show;

    [[nodiscard]] DocumentPreview *preview() const { return m_preview; }

private:
    void sayWhere();

    DocumentPreview *m_preview;
    QLabel *m_page;
    QLabel *m_zoom;
};

} // namespace mentorbook
