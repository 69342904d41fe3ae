#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace mentorbook {

class IconLabel;

// One line under the page that says what was done, or was not, and never stands in the way.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Done, Failed };

    explicit MessageBar(QWidget *parent = nullptr);

    void show(Kind kind, const QString &message, bool offerUndo);
    // path: of a file that was written, with a button that shows it in its folder.
    void showFile(const QString &message, const QString &path);
    using QWidget::show;
    void withdrawUndo(); // the step it offered to undo is no longer the newest
    [[nodiscard]] bool offersUndo() const;
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_folder;
    QToolButton *m_close;
    QString m_path;
};

} // namespace mentorbook
