#pragma once

#include "ui/import/pages/preview_tabs.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace mentorbook {

class EmptyState;
class NoticeCard;

// What would happen: the tabs of the preview, what has to be agreed to before it may, and whether the file's
// shape is remembered. Where nothing can be imported it says why and leads to where that can be mended.
class PreviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPage(ImportKind kind, QWidget *parent = nullptr);

    // Another file: what was agreed to and named no longer counts.
    void startOver(const QString &fileName);
    void showPlan(const PlannedImport &planned, const std::optional<QString> &profileName);
    // where: the title of the step that can mend it; empty: none can.
    void showProblem(const QString &problem, const QString &where);
    void showWaiting();
    void focusFirst();

    [[nodiscard]] PreviewTabs &tabs() { return *m_tabs; }
    [[nodiscard]] bool allowsMassLeave() const;
    [[nodiscard]] bool remembers() const;
    [[nodiscard]] QString profileName() const;
    // People: a new employee number → the known one whose person it continues.
    [[nodiscard]] QMap<QString, QString> merges() const;

Q_SIGNALS:
    void changeRequested(); // how the file is read
    void mendRequested(); // go where showProblem() said
    void mergesChanged();
    void agreed(); // or not any more: allowsMassLeave() is another
    void saveRejectsRequested();

private:
    QWidget *buildRemember();
    void chooseMerge(const MergeOffer &offer, bool accepted);

    NoticeCard *m_asLastTime;
    NoticeCard *m_massLeave;
    QCheckBox *m_allowMassLeave;
    NoticeCard *m_known;
    NoticeCard *m_idle;
    QStackedWidget *m_stack;
    EmptyState *m_problem;
    QAction *m_mend;
    PreviewTabs *m_tabs;
    QWidget *m_rememberLine = nullptr;
    QCheckBox *m_remember = nullptr;
    QLineEdit *m_name = nullptr;
    QString m_fileName;
    QList<MergeOffer> m_accepted;
    bool m_fresh = true;
};

} // namespace mentorbook
