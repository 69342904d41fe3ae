#pragma once

#include "core/reports/table.h"
#include "ui/common/widgets/data_table.h"

namespace mentorbook {

// The numbers of a chart: in their own order, as wide and as high as what is in them, so that the page
// scrolls and not the table, unless there is no room or there are very many rows.
class FigureTable final : public DataTable
{
    Q_OBJECT

public:
    explicit FigureTable(const QString &name, QWidget *parent = nullptr);

    void setTable(const ReportTable &table);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int wholeHeight() const;

    int m_rows = 0;
};

} // namespace mentorbook
