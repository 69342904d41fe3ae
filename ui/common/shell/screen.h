#pragma once

#include "ui/common/theme/icons.h"

#include <QSet>
#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mentorbook {

class AppContext;
struct ChangeSet;

// The line above a page's content: its title, a sentence beside it, and buttons at the end.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // A short line in secondary text after the title: "42 pairs · mean 81".
    void setSummary(const QString &summary);
    // A button for an action, which gives it text, icon, tooltip and state. The primary one stands out.
    QPushButton *addButton(QAction *action, bool primary = false);
    // Any other control at the end of the line.
    void addControl(QWidget *control);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitSummary();

    QLabel *m_title;
    QLabel *m_summary;
    QString m_wholeSummary;
    QHBoxLayout *m_controls;
};

// One page of the window. It reads the workspace again only when it is in view and something it reads has
// changed. Its commands are its actions(): the window shows them in the menu as well.
class Screen : public QWidget
{
    Q_OBJECT

public:
    // name: short, lower case, stays the same in every language: "people". For --screen, settings and tests.
    Screen(
        AppContext &context, const QString &name, Icon icon, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Icon navigationIcon() const { return m_icon; }
    [[nodiscard]] const QString &title() const { return m_title; }
    // How many things here want attention; shown in the navigation unless 0.
    [[nodiscard]] int badge() const { return m_badge; }

    // The tables that refresh() depends on.
    [[nodiscard]] virtual QSet<QString> reads() const = 0;
    // Reads the workspace again and shows what is in it. Called only while a workspace is open.
    virtual void refresh() = 0;
    // Counts again what setBadge() shows; called on a change even when the screen is not in view.
    virtual void refreshBadge() { }

    // Hands the header to whoever places it elsewhere, as the window does beside its search field.
    [[nodiscard]] PageHeader *takeHeader();

    // refresh() now when in view, else when next shown.
    void markDirty();

Q_SIGNALS:
    void badgeChanged(int count);
    // Asks the window to show another screen, by its name.
    void screenRequested(const QString &name);

protected:
    [[nodiscard]] AppContext &context() const { return m_context; }
    [[nodiscard]] PageHeader *header() const { return m_header; }
    // Where the screen's content goes, below the header, inside the page's margins.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setBadge(int count);

    // refresh() if something has changed since, in view or not: before what the screen knows is used
    // elsewhere.
    void refreshIfDirty();

    void showEvent(QShowEvent *event) override;

private:
    void dataChanged(const ChangeSet &changes);
    void startOver();

    AppContext &m_context;
    QString m_name;
    Icon m_icon;
    QString m_title;
    int m_badge = 0;
    bool m_dirty = true;
    PageHeader *m_header;
    QVBoxLayout *m_body;
};

} // namespace mentorbook
