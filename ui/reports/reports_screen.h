#pragma once

#include "core/actions/reports/exports.h"
#include "core/reports/document.h"
#include "core/reports/program_report.h"
#include "ui/common/shell/screen.h"
#include "ui/render/pages.h"

#include <optional>

class QButtonGroup;
class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace mentorbook {

class EmptyState;
class PreviewPanel;

// Chooses a report and its paper, shows the very pages of the PDF, and takes them out: PDF, printer, HTML;
// and the program's tables as CSV.
class ReportsScreen final : public Screen
{
    Q_OBJECT

public:
    explicit ReportsScreen(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QSet<QString> reads() const override;
    void refresh() override;

private:
    enum class Kind { Board, Program };

    void buildCommands();
    QWidget *makeChoices();
    void addKind(QVBoxLayout *column, Kind kind, const QString &title, const QString &about);
    QWidget *makeExports();
    void showDocument();
    void enable(bool on);

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] PageSetup setup() const;
    [[nodiscard]] QString suggestedName() const;
    void savePdf();
    void saveHtml();
    void print();
    void exportTableOf(ExportKind what);

    QStackedWidget *m_pages;
    EmptyState *m_empty;
    PreviewPanel *m_preview;
    QButtonGroup *m_kinds;
    QComboBox *m_paper;
    QList<QAction *> m_commands; // that need a program

    std::optional<Program> m_program;
    ProgramFacts m_facts;
    ReportDocument m_document;
};

} // namespace mentorbook
