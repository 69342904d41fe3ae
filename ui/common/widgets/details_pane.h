#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QSplitter;

namespace mentorbook {

// The pane on the right of a table: one thing in detail, its buttons below.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    // name: for screen readers and tests.
    explicit DetailsPane(const QString &name, QWidget *parent = nullptr);

    void setHeading(const QString &title, const QString &subtitle = {});
    // Shown below the heading and scrolled when too tall; the pane owns it and deletes the former one.
    void setContent(QWidget *content);
    void addButton(QAction *action);
    // One sentence for when nothing is selected.
    void showNothing(const QString &sentence);

    [[nodiscard]] QSize sizeHint() const override;

    // A table and its details side by side, the table taking what room there is.
    [[nodiscard]] static QSplitter *beside(QWidget *main, DetailsPane *pane);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_nothing;
    QScrollArea *m_scroll;
    QHBoxLayout *m_buttons;
    QWidget *m_buttonLine;
};

} // namespace mentorbook
