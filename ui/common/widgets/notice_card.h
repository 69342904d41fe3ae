#pragma once

#include "ui/common/widgets/cards.h"

class QBoxLayout;

namespace mentorbook {

// A sentence that somebody should not miss, with a sign before it, and what can be done about it. Shown only
// while it has something to say.
class NoticeCard : public Card
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning };

    // name: for screen readers and tests.
    NoticeCard(const QString &name, Kind kind, QWidget *parent = nullptr);

    void setText(const QString &text); // empty: hides the card
    [[nodiscard]] QString text() const;
    void addBelow(QWidget *widget);
    void addButton(QPushButton *button); // at the end of the line

private:
    QLabel *m_text;
    QVBoxLayout *m_column;
    QBoxLayout *m_line;
};

} // namespace mentorbook
