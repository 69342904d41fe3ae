#include "ui/reports/reports_screen.h"

#include "core/actions/programs/programs.h"
#include "core/actions/reports/report_facts.h"
#include "core/storage/workspace.h"
#include "ui/common/dialogs/save_file.h"
#include "ui/common/dialogs/save_table.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/shell/commands.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/day_text.h"
#include "ui/render/document_preview.h"
#include "ui/render/html.h"
#include "ui/render/pdf.h"
#include "ui/reports/preview_panel.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mentorbook {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kindKey("reports/kind");
constexpr QLatin1StringView paperKey("reports/paper");
constexpr int choicesWidth = 34; // in average characters

PageFormat usualPaper(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? PageFormat::Letter : PageFormat::A4;
}

QLabel *sectionLabel(const QString &text)
{
    auto *label = new QLabel(text);
    theme::setText(label, theme::TextRole::Section);
    return label;
}

QLabel *smallText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setText(label, theme::TextRole::Small, theme::Role::Secondary);
    return label;
}

} // namespace

ReportsScreen::ReportsScreen(AppContext &context, QWidget *parent)
    : Screen(context, u"reports"_s, Icon::Reports, tr("Reports"), parent)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(Icon::Reports,
          tr("Reports say how a program is doing, for the board and for yourself. Set up a program first.")))
    , m_preview(new PreviewPanel)
    , m_kinds(new QButtonGroup(this))
    , m_paper(new QComboBox)
{
    auto *home = new QAction(icon(Icon::Home), tr("Go to H&ome"), this);
    connect(home, &QAction::triggered, this, [this] { Q_EMIT screenRequested(u"home"_s); });
    m_empty->addAction(home);
    buildCommands();

    auto *page = new QWidget;
    auto *line = new QHBoxLayout(page);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::pageMargin);
    line->addWidget(makeChoices());
    line->addWidget(m_preview, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);
    body()->addWidget(m_pages);
    enable(false);
}

void ReportsScreen::buildCommands()
{
    const auto add = [this](Icon sign, const QString &text, const QString &toolTip,
                         const QList<QKeySequence> &keys, void (ReportsScreen::*command)(), bool primary) {
        QAction *action = newCommand(this, sign, text, toolTip, keys);
        connect(action, &QAction::triggered, this, command);
        m_commands.append(action);
        header()->addButton(action, primary);
        addAction(action);
    };
    add(Icon::File, tr("Save HT&ML…"), tr("Save the report as one web page, readable by screen readers"), {},
        &ReportsScreen::saveHtml, false);
    add(Icon::Print, tr("&Print…"), tr("Print the pages as shown"), {QKeySequence(QKeySequence::Print)},
        &ReportsScreen::print, false);
    add(Icon::Pdf, tr("&Save PDF…"), tr("Save the pages as shown"), {QKeySequence(QKeySequence::Save)},
        &ReportsScreen::savePdf, true);
}

QWidget *ReportsScreen::makeChoices()
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, theme::spacing(2), 0);
    column->setSpacing(theme::betweenControls);

    column->addWidget(sectionLabel(tr("Report")));
    addKind(column, Kind::Board, tr("&Board report"),
        tr("Findings first, with charts, method and next steps. It names nobody."));
    addKind(column, Kind::Program, tr("Program &review"),
        tr("Everything in it, and every pairing by name. Confidential."));
    const int storedKind = QSettings().value(kindKey, int(Kind::Board)).toInt();
    m_kinds->button(storedKind == int(Kind::Program) ? storedKind : int(Kind::Board))->setChecked(true);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) {
        QSettings().setValue(kindKey, id);
        showDocument();
    });

    auto *paperLabel = new QLabel(tr("Pap&er"));
    paperLabel->setBuddy(m_paper);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4"), int(PageFormat::A4));
    m_paper->addItem(tr("Letter"), int(PageFormat::Letter));
    m_paper->setCurrentIndex(
        m_paper->findData(QSettings().value(paperKey, int(usualPaper(locale()))).toInt()));
    if (m_paper->currentIndex() < 0)
        m_paper->setCurrentIndex(0);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(paperKey, m_paper->currentData());
        showDocument();
    });
    auto *paper = new QHBoxLayout;
    paper->setSpacing(theme::betweenControls);
    paper->addWidget(paperLabel);
    paper->addWidget(m_paper, 1);
    column->addSpacing(theme::spacing(1));
    column->addLayout(paper);

    column->addSpacing(theme::betweenCards);
    column->addWidget(makeExports());
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("What to save"));
    scroll->setWidget(choices);
    scroll->setFixedWidth(
        std::max(theme::textWidth(choicesWidth), choices->minimumSizeHint().width() + theme::spacing(4)));
    return scroll;
}

void ReportsScreen::addKind(QVBoxLayout *column, Kind kind, const QString &title, const QString &about)
{
    auto *button = new QRadioButton(title);
    button->setAccessibleName(QString(title).remove(u'&'));
    button->setAccessibleDescription(about);
    m_kinds->addButton(button, int(kind));
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(0, 0, 0, theme::spacing(1));
    indented->addSpacing(theme::spacing(6));
    indented->addWidget(smallText(about), 1);
    column->addWidget(button);
    column->addLayout(indented);
}

QWidget *ReportsScreen::makeExports()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::betweenControls);
    column->addWidget(sectionLabel(tr("Export tables")));
    column->addWidget(
        smallText(tr("CSV files for spreadsheets and other programs, as of today. They name people.")));

    const QList<std::pair<ExportKind, QString>> tables{
        {ExportKind::People, tr("Everybody in the newest roster of HR")},
        {ExportKind::Participants, tr("Who takes part, with role, state and skills")},
        {ExportKind::Pairings, tr("Every pairing with its health and its score")},
        {ExportKind::Meetings, tr("Every meeting of every pairing")}};
    for (const auto &[what, about] : tables) {
        //: %1 is the name of a table: "People"
        QAction *action = newCommand(this, Icon::Csv, tr("%1…").arg(nameOf(what)), about);
        connect(action, &QAction::triggered, this, [this, kind = what] { exportTableOf(kind); });
        m_commands.append(action);
        auto *button = new QPushButton(action->icon(), action->text());
        button->setToolTip(about);
        button->setAccessibleName(tr("Export %1").arg(nameOf(what)));
        button->setAccessibleDescription(about);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        column->addWidget(button);
    }
    return box;
}

QSet<QString> ReportsScreen::reads() const
{
    return {u"program"_s, u"participant"_s, u"pairing"_s, u"pairing_member"_s, u"meeting"_s, u"survey_wave"_s,
        u"satisfaction_response"_s, u"roster"_s, u"person"_s, u"unmatched"_s};
}

void ReportsScreen::refresh()
{
    Database &database = context().workspace()->database();
    m_program.reset();
    m_pages->setCurrentWidget(m_empty);
    header()->setSummary({});
    enable(false);
    if (context().program().isNull())
        return;
    auto program = programById(database, context().program());
    if (!context().check(program))
        return;
    const auto figures = programFigures(database, *program, context().today());
    if (!context().check(figures))
        return;
    m_program = *program;
    m_facts = programFacts(*figures, context().today(), locale());
    if (m_facts.dataThrough.isValid())
        header()->setSummary(tr("Data through %1").arg(longDay(m_facts.dataThrough)));
    enable(true);
    m_pages->setCurrentIndex(1);
    showDocument();
}

void ReportsScreen::showDocument()
{
    if (!m_program)
        return;
    m_document = kind() == Kind::Board ? boardReport(m_facts) : programReview(m_facts);
    m_preview->show(m_document, setup());
}

void ReportsScreen::enable(bool on)
{
    for (QAction *command : std::as_const(m_commands))
        command->setEnabled(on);
}

ReportsScreen::Kind ReportsScreen::kind() const { return Kind(m_kinds->checkedId()); }

PageSetup ReportsScreen::setup() const
{
    return {.format = PageFormat(m_paper->currentData().toInt()),
        .orientation = PageOrientation::Auto,
        .fontFamily = {}};
}

QString ReportsScreen::suggestedName() const
{
    return exportFileName(
        m_program->name, kind() == Kind::Board ? u"board-report"_s : u"program-review"_s, context().today());
}

void ReportsScreen::savePdf()
{
    saveFile(window(), context(),
        {.title = tr("Save the Report as PDF"),
            .name = suggestedName(),
            .suffix = u"pdf"_s,
            .kind = tr("PDF documents")},
        [this](const QString &path) { return writePdf(m_document, path, setup()); });
}

void ReportsScreen::saveHtml()
{
    saveFile(window(), context(),
        {.title = tr("Save the Report as HTML"),
            .name = suggestedName(),
            .suffix = u"html"_s,
            .kind = tr("Web pages")},
        [this](const QString &path) { return writeWhole(path, toHtml(m_document).toUtf8()); });
}

void ReportsScreen::print()
{
    PageSetup paper = setup();
    Pages pages(m_document, paper);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_document.title);
    printer.setPageSize(QPageSize(paper.format == PageFormat::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setPageOrientation(pages.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintDialog dialog(&printer, window());
    dialog.setWindowTitle(tr("Print “%1”").arg(m_document.title));
    dialog.setMinMax(1, pages.count());
    if (dialog.exec() != QDialog::Accepted)
        return;
    // The dialog may have put another paper in: the pages are broken anew for it.
    const bool letter = printer.pageLayout().pageSize().id() == QPageSize::Letter;
    const PageFormat chosen = letter ? PageFormat::Letter : PageFormat::A4;
    if (chosen != paper.format) {
        paper.format = chosen;
        pages = Pages(m_document, paper);
    }
    printer.setFullPage(true);
    printer.setPageOrientation(pages.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait);
    const bool range = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    if (!context().check(paintPages(printer, pages, range ? printer.fromPage() - 1 : 0,
            range && printer.toPage() > 0 ? std::optional(printer.toPage() - 1) : std::nullopt)))
        return;
    if (const QString file = printer.outputFileName(); !file.isEmpty())
        context().notifyFile(tr("Printed to “%1”.").arg(file), file);
    else
        context().notify(tr("Sent “%1” to %2.").arg(m_document.title, printer.printerName()));
}

void ReportsScreen::exportTableOf(ExportKind what)
{
    const auto table = exportTable(context().workspace()->database(), what, *m_program, context().today());
    const QString program = what == ExportKind::People ? QString() : m_program->name;
    saveTable(window(), context(), table, exportFileName(program, keyOf(what), context().today()));
}

} // namespace mentorbook
