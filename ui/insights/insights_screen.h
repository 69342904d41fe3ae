#pragma once

#include "core/actions/reports/insights.h"
#include "ui/common/shell/screen.h"

#include <QList>

class QStackedWidget;

namespace mentorbook {

class EmptyState;
class InsightCard;

// What the program's figures show: each finding as a chart with its table and one sentence.
class InsightsScreen final : public Screen
{
    Q_OBJECT

public:
    explicit InsightsScreen(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QSet<QString> reads() const override;
    void refresh() override;

private:
    void showFigures(const ProgramFigures &figures);

    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_charts;
    QList<InsightCard *> m_cards; // in the order of InsightKind
};

} // namespace mentorbook
