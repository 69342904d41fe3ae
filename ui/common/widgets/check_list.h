#pragma once

#include <QListWidget>

namespace mentorbook {

// A few words to tick, none or many of them. Space ticks, arrows move.
class CheckList final : public QListWidget
{
    Q_OBJECT

public:
    explicit CheckList(const QString &name, QWidget *parent = nullptr);

    // What is offered and what of it is ticked. A ticked word that is not offered is offered as well.
    void setWords(const QStringList &words, const QStringList &ticked);
    [[nodiscard]] QStringList ticked() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();
};

} // namespace mentorbook
