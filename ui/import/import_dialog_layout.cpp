// How the import dialog is put together; what it does is in import_dialog.cpp.
#include "ui/import/import_dialog.h"

#include "core/exchange/reading/text_decoder.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/form.h"
#include "ui/import/columns_panel.h"
#include "ui/import/preview_tabs.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QString titleOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return ImportDialog::tr("Import People");
    case ImportKind::Participants:
        return ImportDialog::tr("Import Participants");
    case ImportKind::Meetings:
        return ImportDialog::tr("Import Meetings");
    case ImportKind::Survey:
        return ImportDialog::tr("Import Survey Answers");
    }
    Q_UNREACHABLE();
}

QString invitation(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return ImportDialog::tr(
            "Drop your HR system's export here, as CSV: one row a person, with an employee number. "
            "You see what would change before anything does.");
    case ImportKind::Participants:
        return ImportDialog::tr(
            "Drop a CSV file of mentors and mentees here: one row a person, with an employee number "
            "or e-mail and a role. You see what would change before anything does.");
    case ImportKind::Meetings:
        return ImportDialog::tr(
            "Drop a CSV file of meetings here: one row a meeting, with the mentee and the day. You "
            "see what would change before anything does.");
    case ImportKind::Survey:
        return ImportDialog::tr(
            "Drop a CSV file of answers here: one row a participant, with an employee number or "
            "e-mail and the satisfaction from 1 to 5. You see what would change before anything "
            "does.");
    }
    Q_UNREACHABLE();
}

QString delimiterName(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',':
        return ImportDialog::tr("Comma");
    case u';':
        return ImportDialog::tr("Semicolon");
    case u'\t':
        return ImportDialog::tr("Tab");
    case u'|':
        return ImportDialog::tr("Vertical bar");
    default:
        return delimiter;
    }
}

Card *notice(const QString &name, QLabel *text, QWidget *below = nullptr)
{
    auto *card = new Card;
    card->setAccessibleName(name);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *sign = new IconLabel(Icon::Warning, theme::iconSize(theme::IconSize::Medium));
    sign->setIcon(Icon::Warning, true);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::cardPadding);
    line->addWidget(sign, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::betweenControls);
    column->addWidget(text);
    if (below)
        column->addWidget(below);
    line->addLayout(column, 1);
    card->body()->addLayout(line);
    card->hide();
    return card;
}

} // namespace

ImportDialog::ImportDialog(AppContext &context, ImportKind kind, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_kind(kind)
{
    setWindowTitle(titleOf(kind));
    setAcceptDrops(true);
    m_replan.setSingleShot(true);
    connect(&m_replan, &QTimer::timeout, this, &ImportDialog::startPlanning);

    auto *side = new QWidget;
    buildSettings(side);
    auto *sideScroll = new QScrollArea;
    sideScroll->setAccessibleName(tr("How the file is read"));
    sideScroll->setFrameShape(QFrame::NoFrame);
    sideScroll->setWidgetResizable(true);
    sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sideScroll->setFocusPolicy(Qt::NoFocus);
    sideScroll->setWidget(side);
    sideScroll->setFixedWidth(
        std::max(theme::textWidth(44), side->minimumSizeHint().width() + theme::spacing(4)));

    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::betweenCards);
    middle->addWidget(sideScroll);
    middle->addWidget(buildPreview(), 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::betweenCards);
    page->setSpacing(theme::betweenCards);
    page->addLayout(middle, 1);
    page->addWidget(buildButtons());

    // Enter imports, wherever the focus is.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(button == m_import);
    const QSize wanted(theme::textWidth(176), theme::controlHeight() * 20);
    resize(screen() ? wanted.boundedTo(screen()->availableSize() * 9 / 10) : wanted);
    updateButtons();
}

ImportDialog::~ImportDialog()
{
    stopPlanning();
    m_work.waitForFinished(); // no reader may be in the way of a later change
}

void ImportDialog::buildSettings(QWidget *side)
{
    m_fileName = new QLabel(tr("No file chosen"));
    m_fileName->setTextFormat(Qt::PlainText);
    m_fileName->setWordWrap(true);
    m_fileName->setObjectName(u"fileName"_s);
    theme::setText(m_fileName, theme::TextRole::Strong);
    auto *choose = new QPushButton(icon(Icon::Open), tr("Choose &file…"));
    choose->setAccessibleName(tr("Choose file"));
    choose->setToolTip(tr("Choose the file to import, or drop it on this window"));
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);

    m_encoding = new QComboBox;
    m_encoding->addItem(tr("As detected"), QString());
    for (const TextEncoding encoding :
        {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Windows1252})
        m_encoding->addItem(encodingName(encoding), encodingName(encoding));
    m_delimiter = new QComboBox;
    m_delimiter->addItem(tr("As detected"), QString());
    for (const QChar delimiter : {u',', u';', u'\t', u'|'})
        m_delimiter->addItem(delimiterName(delimiter), QString(delimiter));
    m_dateOrder = new QComboBox;
    m_dateOrder->addItem(tr("2026-12-31 only"), QString());
    m_dateOrder->addItem(tr("Day, month, year"), dateOrderName(DateOrder::DayMonthYear));
    m_dateOrder->addItem(tr("Month, day, year"), dateOrderName(DateOrder::MonthDayYear));
    m_dateOrder->addItem(tr("Year, month, day"), dateOrderName(DateOrder::YearMonthDay));
    for (QComboBox *box : {m_encoding, m_delimiter, m_dateOrder}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, [this] { planAgain(); });
    }

    m_form = new Form;
    if (m_kind == ImportKind::People)
        buildPeopleSettings();
    else if (m_kind == ImportKind::Survey)
        buildSurveySettings();
    m_form->addSection(tr("How the file is read"));
    m_form->addRow(tr("&Encoding"), m_encoding);
    m_form->addRow(tr("&Separator"), m_delimiter);
    m_form->addRow(tr("&Dates"), m_dateOrder, {}, tr("03/04 can be read in two ways, so say which."));

    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, theme::spacing(2), 0);
    column->setSpacing(theme::betweenControls);
    column->addWidget(m_fileName);
    column->addWidget(choose, 0, Qt::AlignLeading);
    column->addSpacing(theme::spacing(2));
    column->addWidget(m_form);
    column->addStretch();
    choose->setFocus();
}

void ImportDialog::buildPeopleSettings()
{
    m_asOf = dayField(m_context.today());
    connect(m_asOf, &QDateEdit::dateChanged, this, [this] { planAgain(typingPause); });
    m_complete = new QCheckBox(tr("&Lists everybody employed"));
    m_complete->setAccessibleName(tr("This file lists everybody employed"));
    connect(m_complete, &QCheckBox::toggled, this, [this] { planAgain(); });
    m_form->addRow(tr("&As of"), m_asOf, {}, tr("The day on which the file was true."));
    m_form->addRow(
        tr("File"), m_complete, {}, tr("Whoever is missing from the file then counts as left by that day."));
}

void ImportDialog::buildSurveySettings()
{
    m_wave = new QComboBox;
    m_wave->setEditable(true);
    m_wave->setInsertPolicy(QComboBox::NoInsert);
    m_wave->lineEdit()->setPlaceholderText(tr("Name of the wave"));
    const auto waves = surveyWaves(m_context.workspace()->database(), m_context.program());
    if (m_context.check(waves)) {
        for (const SurveyWave &wave : *waves)
            m_wave->addItem(wave.name);
    }
    m_wave->setCurrentIndex(-1);
    m_sentOn = dayField(m_context.today());
    connect(m_wave, &QComboBox::currentTextChanged, this, [this] { planAgain(typingPause); });
    connect(m_sentOn, &QDateEdit::dateChanged, this, [this] { planAgain(typingPause); });
    m_form->addRow(
        tr("&Wave"), m_wave,
        [this] {
            return m_wave->currentText().trimmed().isEmpty() ? tr("Say which wave these answers belong to.")
                                                             : QString();
        },
        tr("One sending of the survey: choose one, or name a new one."));
    m_form->addRow(tr("Se&nt on"), m_sentOn, {}, tr("Counts where the wave is new."));
}

QWidget *ImportDialog::buildPreview()
{
    auto *empty = new EmptyState(Icon::Import, invitation(m_kind));
    auto *choose = new QAction(icon(Icon::Open), tr("Choose File…"), this);
    connect(choose, &QAction::triggered, this, &ImportDialog::chooseFile);
    empty->addAction(choose);

    m_preview = new PreviewTabs(m_kind);
    connect(m_preview->columns(), &ColumnsPanel::mappingChosen, this, [this](const ColumnMapping &mapping) {
        if (m_file)
            m_file->mapping = mapping;
        planAgain();
    });
    m_problemText = new QLabel;
    m_problem = notice(tr("What is wrong with the file"), m_problemText);
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::betweenCards);
    column->addWidget(m_problem);
    column->addWidget(m_preview, 1);
    column->addWidget(buildMassLeave());
    column->addStretch();
    m_stack = new QStackedWidget;
    m_stack->addWidget(empty);
    m_stack->addWidget(result);
    return m_stack;
}

QWidget *ImportDialog::buildMassLeave()
{
    m_massLeaveText = new QLabel;
    m_allowMassLeave = new QCheckBox;
    connect(m_allowMassLeave, &QCheckBox::toggled, this, &ImportDialog::updateButtons);
    m_massLeave = notice(tr("Many people would count as left"), m_massLeaveText, m_allowMassLeave);
    return m_massLeave;
}

QWidget *ImportDialog::buildButtons()
{
    m_status = new QLabel;
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    theme::setText(m_status, theme::TextRole::Body, theme::Role::Secondary);
    m_busy = new QProgressBar;
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(theme::textWidth(12));
    m_busy->setAccessibleName(tr("Reading the file"));

    auto *buttons = new QDialogButtonBox;
    m_saveRejects = new QPushButton(icon(Icon::Csv), tr("Save &problem rows…"));
    m_saveRejects->setAccessibleName(tr("Save problem rows"));
    m_saveRejects->setToolTip(
        tr("Save the rows that would not be taken, with the reason of each, to correct them"));
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportDialog::saveRejects);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    // What is said meanwhile would stand behind this window.
    connect(&m_context, &AppContext::notified, m_status, &QLabel::setText);
    connect(&m_context, &AppContext::failed, m_status, &QLabel::setText);

    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::betweenControls);
    row->addWidget(m_busy);
    row->addWidget(m_status, 1);
    row->addWidget(m_saveRejects);
    row->addWidget(buttons);
    return line;
}

void ImportDialog::showReading(const FileReading &reading)
{
    if (m_encoding->currentIndex() == 0)
        m_encoding->setItemText(0, tr("%1 (detected)").arg(reading.profile.layout.encoding));
    if (m_delimiter->currentIndex() == 0)
        m_delimiter->setItemText(0, tr("%1 (detected)").arg(delimiterName(reading.profile.layout.delimiter)));
    m_preview->columns()->show(reading);
}

} // namespace mentorbook
