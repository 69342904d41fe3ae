#pragma once

#include "core/domain/program.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSlider;
class QSpinBox;

namespace mentorbook {

// The criteria of a round: how much each weighs, whether it must hold, and which goal it serves.
class CriteriaEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaEditor(const QList<Criterion> &criteria, QWidget *parent = nullptr);

    [[nodiscard]] QList<Criterion> criteria() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        CriterionKind kind;
        QSlider *slider;
        QSpinBox *weight;
        QLabel *share;
        QCheckBox *must;
        QLineEdit *goal;
        QLabel *noGoal;
    };
    void addRow(const Criterion &criterion);
    void updateState();

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace mentorbook
