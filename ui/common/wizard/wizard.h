#pragma once

#include "ui/common/wizard/step_list.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace mentorbook {

class NoticeCard;

// The parts of a wizard's window, in their places: steps on the left with something below them, titles, notes
// and pages on the right, the line of buttons below all.
struct WizardParts
{
    StepList *steps;
    QWidget *below = nullptr; // the steps; may be null
    QLabel *title;
    QLabel *subtitle;
    QList<QWidget *> notes; // above the pages
    QWidget *pages;
    QWidget *buttons;
};
void layOutWizard(QDialog *dialog, const WizardParts &parts);

// A task in steps that can be gone through in any order: the last button is the verb. Whoever uses it fills
// the pages and says how each step stands.
class Wizard : public QDialog
{
    Q_OBJECT

public:
    explicit Wizard(const QStringList &steps, QWidget *parent = nullptr);

    void goTo(int step);
    [[nodiscard]] int step() const { return m_step; }

protected:
    // One for each step, in order.
    void addPage(QWidget *page, const QString &subtitle);
    // Puts the parts in their places; called once all pages are there. below: stands below the steps.
    void build(QWidget *below, const QString &verb);
    void setVerb(const QString &verb);
    // Enables the verb; what it waits for is its tooltip.
    void setReady(bool ready, const QString &waitsFor);
    // Another button before Cancel: "Keep draft".
    QPushButton *addButton(const QString &text);
    [[nodiscard]] StepList *steps() const { return m_steps; }
    [[nodiscard]] NoticeCard *draftNotice() const { return m_draft; } // what was left unfinished
    [[nodiscard]] NoticeCard *problem() const { return m_problem; } // what is in the way on this page
    void say(const QString &status); // beside the buttons
    [[nodiscard]] bool isLast() const;
    [[nodiscard]] bool wasSeen(int step) const { return m_seen.contains(step); }

    // Before Next leaves a step; false: it stays, and says why in its place.
    virtual bool mayGoOn(int) { return true; }
    virtual void stepShown(int step) = 0; // it is in view: fill it
    virtual void finish() = 0; // the verb was pressed

private:
    void goOn();
    void updateButtons();

    StepList *m_steps;
    QLabel *m_title;
    QLabel *m_subtitle;
    NoticeCard *m_draft;
    NoticeCard *m_problem;
    QStackedWidget *m_pages;
    QLabel *m_status;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    QWidget *m_extra;
    QStringList m_subtitles;
    QString m_verb;
    QString m_waitsFor;
    bool m_ready = false;
    int m_step = 0;
    QList<int> m_seen;
};

} // namespace mentorbook
