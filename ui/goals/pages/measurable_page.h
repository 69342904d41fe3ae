#pragma once

#include "ui/common/widgets/rows_model.h"
#include "ui/goals/pages/goal_page.h"

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace mentorbook {

class DataTable;
class Form;

// The catalog of measures with what the workspace can say of each, and where the goal starts from.
class MeasurablePage final : public GoalPage
{
    Q_OBJECT

public:
    explicit MeasurablePage(ProblemAt problemAt);

    void show(const Goal &goal, const MeasureValues &values) override;
    void fill(Goal &goal) const override;
    void tell(const Goal &goal, const MeasureValues &values, const SmartTick &tick) override;

private:
    struct Entry
    {
        MeasureKind kind;
        MeasureAnswer answer;
    };

    DataTable *m_catalog;
    RowsModel<Entry> *m_model;
    QLabel *m_definition;
    Form *m_form;
    QSpinBox *m_months;
    QLineEdit *m_unit;
    QLineEdit *m_source;
    QComboBox *m_from;
    QDoubleSpinBox *m_value;
    QDateEdit *m_on;
    QLineEdit *m_valueSource;
    std::optional<Baseline> m_kept; // the baseline that the goal came with
    std::optional<BaselineOffer> m_offer;
    std::optional<MeasureKind> m_measure;
};

} // namespace mentorbook
