#include "ui/insights/insight_card.h"

#include "core/actions/reports/exports.h"
#include "core/exchange/writing/csv_writer.h"
#include "ui/common/dialogs/save_file.h"
#include "ui/common/dialogs/save_table.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/chart_theme.h"
#include "ui/common/theme/theme.h"
#include "ui/insights/figure_table.h"
#include "ui/render/chart_painter.h"
#include "ui/render/chart_view.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace mentorbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartCharacters = 60; // where the chart keeps this width, the table stands beside it

// Without the arrow: three dots say that there is more.
class MoreButton final : public QToolButton
{
protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::HasMenu;
    }
};

QLabel *plainLabel(theme::TextRole textRole, theme::Role role = theme::Role::Text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setText(label, textRole, role);
    return label;
}

// Pictures leave for slides and documents: on white, whatever the screen shows.
ChartStyle pictureStyle(const QWidget &widget)
{
    ChartStyle style;
    style.font = QApplication::font();
    style.font.setPixelSize(14);
    style.locale = widget.locale();
    return style;
}

} // namespace

InsightCard::InsightCard(AppContext &context, const QString &name, QAction *nextStep, QWidget *parent)
    : Card({}, parent)
    , m_context(context)
    , m_name(name)
    , m_nextStep(nextStep)
{
    setAccessibleName(name);
    body()->addWidget(makeHead());
    body()->addWidget(makeFigure());

    m_empty = new QWidget;
    auto *next = new QHBoxLayout(m_empty);
    next->setContentsMargins(0, 0, 0, 0);
    next->setSpacing(theme::betweenControls);
    m_nextStepText = plainLabel(theme::TextRole::Body);
    auto *button = new QPushButton(nextStep->icon(), nextStep->text());
    button->setAccessibleName(QString(nextStep->text()).remove(u'&'));
    button->setToolTip(nextStep->toolTip());
    connect(button, &QPushButton::clicked, nextStep, &QAction::trigger);
    next->addWidget(m_nextStepText, 1);
    next->addWidget(button);
    body()->addWidget(m_empty);

    m_notes = plainLabel(theme::TextRole::Small, theme::Role::Secondary);
    m_notes->setAccessibleName(tr("Notes"));
    body()->addWidget(m_notes);
    body()->addWidget(makeDefinitions());
}

QWidget *InsightCard::makeHead()
{
    m_title = plainLabel(theme::TextRole::Section);
    m_sentence = plainLabel(theme::TextRole::Body, theme::Role::Secondary);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_menu = new MoreButton;
    m_menu->setIcon(icon(Icon::More));
    m_menu->setIconSize(
        QSize(theme::iconSize(theme::IconSize::Medium), theme::iconSize(theme::IconSize::Medium)));
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(tr("Take “%1” elsewhere").arg(m_name));
    m_menu->setToolTip(tr("Copy or save this chart"));
    m_menu->setMenu(new QMenu(m_menu));
    addCommand(Icon::Copy, tr("&Copy Picture"), &InsightCard::copyPicture);
    addCommand(Icon::Copy, tr("Copy &Table"), &InsightCard::copyTable);
    m_menu->menu()->addSeparator();
    addCommand(Icon::File, tr("Save as &PNG…"), &InsightCard::savePng);
    addCommand(Icon::File, tr("Save as &SVG…"), &InsightCard::saveSvg);
    addCommand(Icon::Pdf, tr("Save as P&DF…"), &InsightCard::savePdf);
    addCommand(Icon::Csv, tr("Save Table as CS&V…"), &InsightCard::saveCsv);

    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::betweenControls);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::insideGroup);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    line->addLayout(texts, 1);
    line->addWidget(m_menu, 0, Qt::AlignTop);
    return head;
}

QWidget *InsightCard::makeFigure()
{
    m_chart = new ChartView;
    m_chart->setTextShown(false); // the card says both
    m_chart->setPaletteSource(theme::chartPalette);

    m_table = new FigureTable(tr("Table: %1").arg(m_name));
    auto *copy = new QAction(icon(Icon::Copy), tr("Copy &Table"), m_table);
    connect(copy, &QAction::triggered, this, &InsightCard::copyTable);
    m_table->addAction(copy);

    m_figure = new QWidget;
    m_figureLayout = new QBoxLayout(QBoxLayout::TopToBottom, m_figure);
    m_figureLayout->setContentsMargins(0, theme::spacing(1), 0, 0);
    m_figureLayout->setSpacing(theme::betweenCards);
    m_figureLayout->addWidget(m_chart, 1);
    m_figureLayout->addWidget(m_table, 0, Qt::AlignLeading | Qt::AlignTop);
    return m_figure;
}

QWidget *InsightCard::makeDefinitions()
{
    m_howCounted = new QToolButton;
    m_howCounted->setText(tr("How it is counted"));
    m_howCounted->setAccessibleName(tr("How “%1” is counted").arg(m_name));
    m_howCounted->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_howCounted->setIcon(icon(Icon::ChevronRight));
    m_howCounted->setAutoRaise(true);
    m_howCounted->setFocusPolicy(Qt::StrongFocus);
    m_definitions = plainLabel(theme::TextRole::Body, theme::Role::Secondary);
    m_definitions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_definitions->hide();
    connect(
        m_howCounted, &QToolButton::clicked, this, [this] { openDefinitions(m_definitions->isHidden()); });

    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::insideGroup);
    column->addWidget(m_howCounted, 0, Qt::AlignLeading);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(theme::spacing(6));
    indented->addWidget(m_definitions, 1);
    column->addLayout(indented);
    return box;
}

void InsightCard::addCommand(Icon which, const QString &text, void (InsightCard::*command)())
{
    QAction *action = m_menu->menu()->addAction(icon(which), text);
    connect(action, &QAction::triggered, this, command);
}

void InsightCard::show(const Insight &insight, const QString &programName)
{
    m_programName = programName;
    if (insight == m_insight)
        return;
    m_insight = insight;
    const bool drawn = !insight.chart.series.isEmpty();
    m_title->setText(insight.chart.title);
    m_sentence->setText(insight.chart.sentence);
    setAccessibleDescription(insight.chart.sentence);
    m_menu->setVisible(drawn);
    m_figure->setVisible(drawn);
    m_chart->setChart(insight.chart);
    m_table->setTable(insight.chart.table);
    arrange();
    m_notes->setText(insight.notes.join(u'\n'));
    m_notes->setVisible(!insight.notes.isEmpty());
    m_empty->setVisible(!insight.nextStep.isEmpty());
    m_nextStepText->setText(insight.nextStep);

    QStringList definitions;
    for (const Definition &definition : insight.definitions)
        definitions.append(tr("%1: %2", "a term and what it means").arg(definition.term, definition.text));
    m_definitions->setText(definitions.join(u"\n"_s));
    m_howCounted->setVisible(!definitions.isEmpty());
    openDefinitions(!definitions.isEmpty() && !m_definitions->isHidden());
}

void InsightCard::openDefinitions(bool open)
{
    m_howCounted->setIcon(icon(open ? Icon::ChevronDown : Icon::ChevronRight));
    m_howCounted->setAccessibleDescription(open ? m_definitions->text() : QString());
    m_definitions->setVisible(open);
}

void InsightCard::arrange()
{
    const int room = contentsRect().width() - body()->contentsMargins().left()
        - body()->contentsMargins().right() - m_figureLayout->spacing() - m_table->sizeHint().width();
    m_figureLayout->setDirection(
        room >= theme::textWidth(chartCharacters) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void InsightCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

ExportTable InsightCard::table() const { return exportTable(m_insight.chart.table, m_insight.chart.id); }

void InsightCard::copyPicture()
{
    QApplication::clipboard()->setImage(chartImage(m_insight.chart, pictureStyle(*this)));
    m_context.notify(tr("Copied the picture of “%1”.").arg(m_name));
}

void InsightCard::copyTable()
{
    // Tabs between cells: what spreadsheet programs and word processors paste as a table.
    const QByteArray tabbed = writeCsv(table(), {.delimiter = u'\t', .byteOrderMark = false});
    QApplication::clipboard()->setText(QString::fromUtf8(tabbed).replace(u"\r\n"_s, u"\n"_s));
    m_context.notify(tr("Copied the table of “%1”.").arg(m_name));
}

void InsightCard::save(const QString &title, const QString &suffix, const QString &kind,
    const std::function<Result<>(const QString &path)> &write)
{
    saveFile(window(), m_context,
        {.title = title,
            .name = exportFileName(m_programName, m_insight.chart.id, m_context.today()),
            .suffix = suffix,
            .kind = kind},
        write);
}

void InsightCard::savePng()
{
    save(tr("Save the Chart as PNG"), u"png"_s, tr("PNG pictures"),
        [this](const QString &path) { return writeChartPng(m_insight.chart, pictureStyle(*this), path); });
}

void InsightCard::saveSvg()
{
    save(tr("Save the Chart as SVG"), u"svg"_s, tr("SVG pictures"),
        [this](const QString &path) { return writeChartSvg(m_insight.chart, pictureStyle(*this), path); });
}

void InsightCard::savePdf()
{
    save(tr("Save the Chart as PDF"), u"pdf"_s, tr("PDF documents"),
        [this](const QString &path) { return writeChartPdf(m_insight.chart, pictureStyle(*this), path); });
}

void InsightCard::saveCsv()
{
    save(tr("Save the Table as CSV"), u"csv"_s, tr("CSV files"),
        [this](const QString &path) { return writeTable(path, table()); });
}

} // namespace mentorbook
