#pragma once

#include "ui/common/theme/icons.h"

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace mentorbook {

// A button as a card: icon, name and one line of explanation.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceButton(Icon icon, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    QString m_explanation;
};

// What the window shows while no file is open.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    // The choices are shown two a line; one without a use is left out.
    void addChoice(QAction *action, Icon icon, const QString &title, const QString &explanation);
    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void fileChosen(const QString &path);

private:
    QGridLayout *m_choices;
    QVBoxLayout *m_recent;
    QLabel *m_recentTitle;
    int m_choiceCount = 0;
};

} // namespace mentorbook
