#include "ui/import/pages/source_page.h"

#include "core/actions/imports/import_responses.h"
#include "core/exchange/reading/text_encoding.h"
#include "core/storage/workspace.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/elided_label.h"
#include "ui/common/widgets/notice_card.h"
#include "ui/common/widgets/rows_model.h"
#include "ui/import/import_words.h"
#include "ui/import/pages/source_start.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr int typingPause = 300; // milliseconds

QLabel *smallLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    theme::setText(label, theme::TextRole::Small, theme::Role::Secondary);
    return label;
}

QPushButton *button(Icon sign, const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(icon(sign), text);
    made->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
    made->setToolTip(toolTip);
    made->setAutoDefault(false);
    return made;
}

} // namespace

SourcePage::SourcePage(AppContext &context, ImportKind kind, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_start(new SourceStart(kind))
{
    addWidget(m_start);
    addWidget(buildFile());
    connect(m_start, &SourceStart::chooseRequested, this, &SourcePage::chooseRequested);
    connect(m_start, &SourceStart::pasteRequested, this, &SourcePage::pasteRequested);
    connect(m_start, &SourceStart::fileChosen, this, &SourcePage::fileChosen);
    connect(m_start, &SourceStart::continueRequested, this, &SourcePage::continueRequested);
    connect(m_start, &SourceStart::discardRequested, this, &SourcePage::discardRequested);
}

QWidget *SourcePage::buildFile()
{
    m_fileName = new ElidedLabel;
    m_fileName->setObjectName(u"fileName"_s);
    theme::setText(m_fileName, theme::TextRole::Strong);
    m_fileFacts = smallLabel();
    auto *choose
        = button(Icon::Open, tr("Choose &File…"), tr("Choose another file, or drop it on this window"));
    connect(choose, &QPushButton::clicked, this, &SourcePage::chooseRequested);
    auto *paste = button(Icon::Paste, tr("&Paste"),
        tr("Take the cells that were copied in a spreadsheet program instead (Ctrl+V)"));
    connect(paste, &QPushButton::clicked, this, &SourcePage::pasteRequested);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_fileName);
    words->addWidget(m_fileFacts);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::betweenControls);
    line->addWidget(new IconLabel(Icon::File, theme::iconSize(theme::IconSize::Large)), 0, Qt::AlignVCenter);
    line->addLayout(words, 1);
    line->addWidget(choose);
    line->addWidget(paste);

    m_notices = new NoticeCard(tr("What is special about the file"), NoticeCard::Kind::Info);
    m_rows = new DataTable(tr("First rows"));
    m_rows->sortByColumn(-1, Qt::AscendingOrder); // as the file has them
    m_rows->setSortingEnabled(false);
    m_rows->horizontalHeader()->setMinimumSectionSize(theme::textWidth(4));
    m_rowsNote = smallLabel();

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::betweenCards);
    column->addLayout(line);
    m_options = buildOptions();
    column->addWidget(m_options);
    column->addWidget(m_notices);
    m_table = new QWidget;
    auto *table = new QVBoxLayout(m_table);
    table->setContentsMargins(0, 0, 0, 0);
    table->setSpacing(theme::insideGroup);
    table->addWidget(m_rows, 1);
    table->addWidget(m_rowsNote);
    column->addWidget(m_table, 1);
    column->addStretch();
    return page;
}

QWidget *SourcePage::buildOptions()
{
    auto *card = new Card;
    card->setAccessibleName(tr("How the file is read"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::betweenCards);
    grid->setVerticalSpacing(theme::cardPadding);
    for (int column = 0; column < 4; ++column) {
        grid->setColumnStretch(column, 1);
        grid->setColumnMinimumWidth(column, theme::textWidth(18));
    }
    card->body()->addLayout(grid);
    if (m_kind == ImportKind::People)
        buildPeopleFields(grid);
    else if (m_kind == ImportKind::Survey)
        buildSurveyFields(grid);

    m_encoding = new QComboBox;
    m_encoding->addItem(QString(), QString());
    for (const QString &encoding : knownEncodings())
        m_encoding->addItem(encoding, encoding);
    m_encoding->setMaxVisibleItems(16);
    m_delimiter = new QComboBox;
    m_delimiter->addItem(QString(), QString());
    for (const QChar delimiter : {u',', u';', u'\t', u'|'})
        m_delimiter->addItem(import_words::delimiterName(delimiter), QString(delimiter));
    m_sheet = new QComboBox;
    m_headerLine = new QSpinBox;
    m_headerLine->setRange(1, 10'000);
    m_dateOrder = new QComboBox;
    m_dateOrder->addItem(QString(), QString());
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay})
        m_dateOrder->addItem(import_words::nameOf(order), dateOrderName(order));
    for (QComboBox *box : {m_encoding, m_delimiter, m_sheet, m_dateOrder})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT changed(0); });
    connect(m_delimiter, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT changed(0); });
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this] {
        m_sheetChosen = true;
        Q_EMIT changed(0);
    });
    connect(m_headerLine, &QSpinBox::valueChanged, this, [this] {
        m_headerLineChosen = true;
        Q_EMIT changed(typingPause);
    });
    connect(m_dateOrder, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT changed(0); });

    m_encodingField = field(tr("&Encoding"), m_encoding);
    m_delimiterField = field(tr("&Separator"), m_delimiter);
    m_sheetField = field(tr("Shee&t"), m_sheet);
    grid->addWidget(field(tr("&Dates"), m_dateOrder), 1, 0);
    grid->addWidget(field(tr("&Header in line"), m_headerLine), 1, 1);
    grid->addWidget(m_encodingField, 1, 2);
    grid->addWidget(m_delimiterField, 1, 3);
    grid->addWidget(m_sheetField, 1, 2); // where the encoding of text is
    m_sheetField->hide();
    return card;
}

void SourcePage::buildPeopleFields(QGridLayout *grid)
{
    m_asOf = dayField(m_context.today());
    connect(m_asOf, &QDateEdit::dateChanged, this, [this] { Q_EMIT changed(typingPause); });
    m_complete = new QCheckBox(tr("&Lists everybody employed"));
    m_complete->setAccessibleName(tr("This file lists everybody employed"));
    connect(m_complete, &QCheckBox::toggled, this, [this] { Q_EMIT changed(0); });
    m_asOf->setToolTip(tr("The day on which the file was true"));
    grid->addWidget(field(tr("&As of"), m_asOf), 0, 0);
    grid->addWidget(
        field(u" "_s, m_complete, tr("Whoever is missing from the file then counts as left by that day.")), 0,
        1, 1, 3);
}

void SourcePage::buildSurveyFields(QGridLayout *grid)
{
    m_wave = new QComboBox;
    m_wave->setEditable(true);
    m_wave->setInsertPolicy(QComboBox::NoInsert);
    m_wave->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_wave->lineEdit()->setPlaceholderText(tr("Name of the wave"));
    const auto waves = surveyWaves(m_context.workspace()->database(), m_context.program());
    if (m_context.check(waves)) {
        for (const SurveyWave &wave : *waves)
            m_wave->addItem(wave.name);
    }
    m_wave->setCurrentIndex(-1);
    m_sentOn = dayField(m_context.today());
    connect(m_wave, &QComboBox::currentTextChanged, this, [this] { Q_EMIT changed(typingPause); });
    connect(m_sentOn, &QDateEdit::dateChanged, this, [this] { Q_EMIT changed(typingPause); });
    m_wave->setToolTip(tr("One sending of the survey: choose one, or name a new one"));
    m_sentOn->setToolTip(tr("When a new wave was sent"));
    grid->addWidget(field(tr("&Wave"), m_wave), 0, 0);
    grid->addWidget(field(tr("Sent &on"), m_sentOn), 0, 1);
}

// A field below its label; what there is to say of it stands under it.
QWidget *SourcePage::field(const QString &label, QWidget *control, const QString &hint)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::insideGroup);
    QLabel *name = smallLabel(label);
    name->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(QString(label).remove(u'&'));
    control->setFixedHeight(theme::controlHeight() + 2); // one height, whatever the control
    column->addWidget(name);
    column->addWidget(control);
    if (!hint.isEmpty()) {
        QLabel *note = smallLabel(hint);
        note->setWordWrap(true);
        control->setAccessibleDescription(hint);
        column->addWidget(note);
    }
    column->addStretch();
    return cell;
}

void SourcePage::showStart(const std::optional<ImportDraft> &draft, const QStringList &recentFiles)
{
    m_start->show(draft, recentFiles);
    setCurrentWidget(m_start);
}

void SourcePage::showSource(const ImportSource &source)
{
    m_fileName->setText(source.name);
    m_fileName->setToolTip(QDir::toNativeSeparators(source.path));
    m_fileFacts->setText(tr("Reading…"));
    m_headerLineChosen = false;
    m_sheetChosen = false;
    for (QComboBox *box : {m_encoding, m_delimiter, m_dateOrder}) {
        const QSignalBlocker quiet(box);
        box->setItemText(0, tr("As detected"));
        box->setCurrentIndex(0);
    }
    const QSignalBlocker quietSheet(m_sheet);
    m_sheet->clear();
    if (m_asOf) {
        const QSignalBlocker quietDay(m_asOf);
        m_asOf->setDate(dayInFileName(source.name).value_or(m_context.today()));
        const QSignalBlocker quietComplete(m_complete);
        m_complete->setChecked(false);
    }
    m_notices->setText({});
    m_rowsNote->clear();
    m_hasBeenRead = false;
    m_options->hide();
    m_table->hide();
    setCurrentIndex(1);
}

void SourcePage::showUnreadable()
{
    m_fileFacts->setText(tr("Can't be read"));
    m_notices->setText({});
    m_rowsNote->clear();
    m_table->hide();
    m_options->setVisible(m_hasBeenRead); // read otherwise, it can be read again
}

void SourcePage::showLook(const FileLook &look)
{
    m_hasBeenRead = true;
    m_options->show();
    m_table->show();
    showLayout(look.layout, nullptr);
    showRows(look.layout.columns, look.rows);
}

void SourcePage::showReading(const FileReading &reading, const ImportProfile *profile)
{
    const QLocale locale;
    const TableProfile &table = reading.profile;
    showLayout(table.layout, profile);
    showRows(table.layout.columns, table.firstRows);
    showDateOrder(reading, profile);
    m_fileFacts->setText(tr("%1 · %2 · %3")
            .arg(import_words::nameOf(table.layout.format), tr("%Ln rows", nullptr, int(table.rows)),
                tr("%Ln columns", nullptr, int(table.layout.columns.size()))));
    m_rowsNote->setText(table.rows > table.firstRows.size()
            ? tr("The first %Ln rows", nullptr, int(table.firstRows.size()))
            : QString());
}

void SourcePage::showLayout(const TableLayout &layout, const ImportProfile *profile)
{
    const bool isText = layout.format == SourceFormat::Text;
    m_encodingField->setVisible(isText);
    m_delimiterField->setVisible(isText);
    m_sheetField->setVisible(!isText);
    const auto found = [](const QString &what, bool remembered) {
        return remembered ? tr("%1 (as last time)").arg(what) : tr("%1 (detected)").arg(what);
    };
    if (m_encoding->currentIndex() == 0)
        m_encoding->setItemText(0, found(layout.encoding, profile && profile->encoding));
    if (m_delimiter->currentIndex() == 0)
        m_delimiter->setItemText(
            0, found(import_words::delimiterName(layout.delimiter), profile && profile->delimiter));
    {
        const QSignalBlocker quiet(m_sheet);
        m_sheet->clear();
        m_sheet->addItems(layout.sheets);
        m_sheet->setCurrentIndex(int(layout.sheets.indexOf(layout.sheet)));
    }
    {
        const QSignalBlocker quiet(m_headerLine);
        m_headerLine->setValue(layout.headerLine);
    }
    m_notices->setText(layout.notices.join(u'\n'));
}

void SourcePage::showRows(const QStringList &columns, const QList<TextRow> &rows)
{
    if (columns == m_shownColumns && rows == m_shownRows && m_rows->model()->columnCount() > 0)
        return;
    m_shownColumns = columns;
    m_shownRows = rows;
    QList<Column<TextRow>> shown;
    shown.append({.title = tr("Line"),
        .text = [](const TextRow &row) { return QLocale().toString(row.line); },
        .number = true});
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto cell = [i](const TextRow &row) { return row.cells.value(i).simplified(); };
        shown.append({.title = import_words::headerText(columns.at(i)), .text = cell, .toolTip = cell});
    }
    auto *model = new RowsModel<TextRow>([](const TextRow &row) { return row.line; }, std::move(shown), this);
    model->setRows(rows);
    m_rows->setSource(model);
    delete m_rowsModel;
    m_rowsModel = model;
    QList<int> widths = {5};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        qsizetype longest = 0;
        for (const TextRow &row : rows)
            longest = std::max(longest, row.cells.value(i).size());
        widths.append(int(std::clamp<qsizetype>(longest + 2, 6, 28)));
    }
    m_rows->setColumnWidths(widths, -1);
}

void SourcePage::showDateOrder(const FileReading &reading, const ImportProfile *profile)
{
    const QSignalBlocker quiet(m_dateOrder);
    m_dateOrder->setEnabled(true);
    if (reading.asksDateOrder)
        m_dateOrder->setItemText(0, tr("To be decided"));
    else if (!reading.dateOrder)
        m_dateOrder->setItemText(0, tr("2026-12-31 (detected)"));
    else if (m_dateOrder->currentIndex() == 0)
        m_dateOrder->setItemText(0,
            (profile && profile->values.dateOrder ? tr("%1 (as last time)") : tr("%1 (detected)"))
                .arg(import_words::nameOf(*reading.dateOrder)));
}

void SourcePage::fill(ImportRequest &request) const
{
    request.asOf = m_asOf ? m_asOf->date() : QDate();
    request.complete = m_complete && m_complete->isChecked();
    request.wave = m_wave ? m_wave->currentText().trimmed() : QString();
    request.sentOn = m_sentOn ? m_sentOn->date() : QDate();
    const QString encoding = m_encoding->currentData().toString();
    const QString delimiter = m_delimiter->currentData().toString();
    ReadOptions &reading = request.file.reading;
    reading.encoding = encoding.isEmpty() ? std::nullopt : std::optional(encoding);
    reading.delimiter = delimiter.isEmpty() ? std::nullopt : std::optional(delimiter.at(0));
    reading.sheet = m_sheetChosen ? std::optional(m_sheet->currentText()) : std::nullopt;
    reading.headerLine = m_headerLineChosen ? std::optional(m_headerLine->value()) : std::nullopt;
    request.file.values.dateOrder = dateOrderFromName(m_dateOrder->currentData().toString());
}

void SourcePage::take(const ImportRequest &request)
{
    const ReadOptions &reading = request.file.reading;
    const auto choose = [](QComboBox *box, const QString &wanted) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(std::max(0, box->findData(wanted)));
    };
    choose(m_encoding, reading.encoding.value_or(QString()));
    choose(m_delimiter, reading.delimiter ? QString(*reading.delimiter) : QString());
    const auto order = request.file.values.dateOrder;
    choose(m_dateOrder, order ? dateOrderName(*order) : QString());
    if (reading.sheet) {
        const QSignalBlocker quiet(m_sheet);
        if (m_sheet->findText(*reading.sheet) < 0)
            m_sheet->addItem(*reading.sheet);
        m_sheet->setCurrentText(*reading.sheet);
        m_sheetChosen = true;
    }
    if (reading.headerLine) {
        const QSignalBlocker quiet(m_headerLine);
        m_headerLine->setValue(*reading.headerLine);
        m_headerLineChosen = true;
    }
    if (m_asOf) {
        const QSignalBlocker quiet(m_asOf);
        const QSignalBlocker quietToo(m_complete);
        m_asOf->setDate(request.asOf);
        m_complete->setChecked(request.complete);
    }
    if (m_wave) {
        const QSignalBlocker quiet(m_wave);
        const QSignalBlocker quietToo(m_sentOn);
        m_wave->setEditText(request.wave);
        m_sentOn->setDate(request.sentOn);
    }
}

void SourcePage::focusFirst()
{
    if (!showsFile())
        m_start->focusFirst();
    else if (m_wave && m_wave->currentText().isEmpty())
        m_wave->setFocus();
    else if (m_asOf)
        m_asOf->setFocus();
    else
        m_dateOrder->setFocus();
}

} // namespace mentorbook
