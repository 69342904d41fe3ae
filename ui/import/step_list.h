#pragma once

#include <QListWidget>
#include <QStringList>

namespace mentorbook {

// The steps of a wizard, one below the other: where one is, what is done, what needs a look, and one line
// below each that says what came of it. A step that can be gone to is chosen by a click or the arrow keys.
class StepList : public QListWidget
{
    Q_OBJECT

public:
    enum class State {
        Ahead, // not come to yet
        Done,
        NeedsLook, // nothing can be done before something is decided there
    };

    explicit StepList(const QStringList &titles, QWidget *parent = nullptr);

    void setStep(int step, State state, const QString &note, bool reachable);
    [[nodiscard]] State stateOf(int step) const;
    [[nodiscard]] QString noteOf(int step) const;
    // Shows where one is; says nothing.
    void setCurrentStep(int step);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stepChosen(int step);
};

} // namespace mentorbook
