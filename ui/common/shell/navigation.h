#pragma once

#include "ui/common/theme/icons.h"

#include <QListWidget>

namespace mentorbook {

// The list of screens at the window's left.
class NavigationList : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    // shortcut: shown in the tooltip; may be empty.
    void addScreen(Icon icon, const QString &title, const QString &shortcut);
    void setBadge(int row, int count); // 0: none
    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace mentorbook
