#pragma once

#include "core/exchange/mapping/field.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace mentorbook {

class NoticeCard;
struct ImportDraft;

// What the wizard shows before a file is chosen: a place to drop one, the import that was not finished, and
// the files of the last times.
class SourceStart : public QWidget
{
    Q_OBJECT

public:
    explicit SourceStart(ImportKind kind, QWidget *parent = nullptr);

    void show(const std::optional<ImportDraft> &draft, const QStringList &recentFiles);
    using QWidget::show;
    void focusFirst();

Q_SIGNALS:
    void chooseRequested();
    void pasteRequested();
    void fileChosen(const QString &path); // of the recent ones
    void continueRequested();
    void discardRequested();

private:
    NoticeCard *m_draft = nullptr;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_recentList = nullptr;
    QPushButton *m_choose = nullptr;
};

} // namespace mentorbook
