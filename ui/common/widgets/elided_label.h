#pragma once

#include <QLabel>

namespace mentorbook {

// One line of plain text that gives way: what does not fit is left off with an ellipsis, and is told in the
// tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace mentorbook
