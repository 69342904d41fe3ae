#pragma once

#include "core/actions/reports/insights.h"
#include "core/exchange/writing/export_table.h"
#include "ui/common/widgets/cards.h"

class QBoxLayout;
class QLabel;
class QToolButton;

namespace mentorbook {

class AppContext;
class ChartView;
class FigureTable;

// One insight: the finding, a sentence, the chart beside its table, its notes, how it is counted, and a menu
// that takes it elsewhere. Without a chart it says why, and holds the button of the next step.
class InsightCard final : public Card
{
    Q_OBJECT

public:
    InsightCard(AppContext &context, const QString &name, QAction *nextStep, QWidget *parent = nullptr);

    // programName: for the names of files.
    void show(const Insight &insight, const QString &programName);
    using QWidget::show;

    [[nodiscard]] const Insight &insight() const { return m_insight; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFigure();
    QWidget *makeDefinitions();
    void addCommand(Icon icon, const QString &text, void (InsightCard::*command)());
    void openDefinitions(bool open);
    void arrange();
    void copyPicture();
    void copyTable();
    void savePng();
    void saveSvg();
    void savePdf();
    void saveCsv();
    void save(const QString &title, const QString &suffix, const QString &kind,
        const std::function<Result<>(const QString &path)> &write);
    [[nodiscard]] ExportTable table() const;

    AppContext &m_context;
    QString m_name;
    QAction *m_nextStep;
    Insight m_insight{};
    QString m_programName;

    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QToolButton *m_menu = nullptr;
    QWidget *m_figure = nullptr; // chart and table
    QBoxLayout *m_figureLayout = nullptr;
    ChartView *m_chart = nullptr;
    FigureTable *m_table = nullptr;
    QLabel *m_notes = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_nextStepText = nullptr;
    QToolButton *m_howCounted = nullptr;
    QLabel *m_definitions = nullptr;
};

} // namespace mentorbook
