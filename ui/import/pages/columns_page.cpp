#include "ui/import/pages/columns_page.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/elided_label.h"
#include "ui/import/import_words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// Beside the fields, by their number, a box offers these two.
constexpr int notImported = -1;
constexpr int keptAsItIs = -2;

constexpr qsizetype columnsShown = 200; // of a file with more, those beyond are shown where they are imported
constexpr qsizetype examplesShown = 3;
constexpr qsizetype ignoredNamed = 30;
constexpr double certain = 0.9;
constexpr double likely = 0.6;

QLabel *plainLabel(const QString &text, theme::TextRole role, theme::Role color)
{
    auto *label = new ElidedLabel(text);
    theme::setText(label, role, color);
    return label;
}

QStringList firstValues(const FileReading &reading, qsizetype column)
{
    QStringList values;
    for (const TextRow &row : reading.profile.firstRows) {
        const QString value = row.cells.value(column).simplified();
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
        if (values.size() == examplesShown)
            break;
    }
    if (values.isEmpty() && !reading.profile.columns.value(column).example.isEmpty())
        values.append(reading.profile.columns.at(column).example);
    return values;
}

} // namespace

ColumnsPage::ColumnsPage(ImportKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_scroll(new QScrollArea)
    , m_ignored(new QLabel)
{
    m_scroll->setAccessibleName(tr("Columns of the file"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_ignored->setWordWrap(true);
    m_ignored->setTextFormat(Qt::PlainText);
    theme::setText(m_ignored, theme::TextRole::Small, theme::Role::Secondary);
    m_ignored->setAccessibleName(tr("Columns that are not imported"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::betweenCards);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_ignored);
}

void ColumnsPage::show(const FileReading &reading)
{
    QList<QStringList> examples;
    for (qsizetype column = 0; column < reading.mapping.columns.size(); ++column)
        examples.append(firstValues(reading, column));
    const bool rebuild
        = m_lines.isEmpty() || reading.mapping.columns != m_mapping.columns || examples != m_examples;
    m_mapping = reading.mapping;
    m_examples = std::move(examples);
    if (rebuild)
        build(reading);
    showAll();
}

void ColumnsPage::focusFirst()
{
    // What is least sure is what one came for.
    for (const Line &line : m_lines) {
        if (m_mapping.fields.at(line.column) && m_mapping.confidenceOf(line.column) < likely) {
            line.box->setFocus();
            return;
        }
    }
    if (!m_lines.isEmpty())
        m_lines.first().box->setFocus();
}

void ColumnsPage::build(const FileReading &reading)
{
    m_lines.clear();
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, theme::cardPadding, 0);
    grid->setHorizontalSpacing(theme::betweenCards);
    grid->setVerticalSpacing(theme::insideGroup);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 6);
    grid->setColumnStretch(2, 6);
    grid->setColumnMinimumWidth(3, theme::textWidth(9));
    int place = 0;
    for (const QString &title : {tr("Column"), tr("First values"), tr("Imported as"), QString()})
        grid->addWidget(plainLabel(title, theme::TextRole::Small, theme::Role::Secondary), 0, place++);
    for (qsizetype column = 0; column < m_mapping.columns.size(); ++column) {
        if (column < columnsShown || (m_mapping.fields.at(column) || m_mapping.custom.contains(column)))
            addLine(grid, reading, column);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(page);
}

void ColumnsPage::addLine(QGridLayout *grid, const FileReading &, qsizetype column)
{
    const QString header = import_words::headerText(m_mapping.columns.at(column));
    const int row = grid->rowCount();
    grid->addWidget(plainLabel(header, theme::TextRole::Body, theme::Role::Text), row, 0);
    grid->addWidget(
        plainLabel(m_examples.at(column).join(u" · "_s), theme::TextRole::Body, theme::Role::Secondary), row,
        1);
    Line line{.column = column,
        .box = newBox(m_mapping.columns.at(column).simplified()),
        .certainty = plainLabel({}, theme::TextRole::Small, theme::Role::Secondary)};
    line.box->setAccessibleName(tr("“%1” is imported as").arg(header));
    connect(line.box, &QComboBox::currentIndexChanged, this, [this, line] { choose(line); });
    if (line.box->isEditable())
        connect(line.box->lineEdit(), &QLineEdit::editingFinished, this, [this, line] { typed(line); });
    grid->addWidget(line.box, row, 2);
    grid->addWidget(line.certainty, row, 3);
    m_lines.append(line);
}

QComboBox *ColumnsPage::newBox(const QString &header)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    box->setMaxVisibleItems(16);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    box->addItem(tr("Not imported"), notImported);
    for (const Field field : fieldsOf(m_kind))
        box->addItem(import_words::titleOf(field), int(field));
    if (m_kind == ImportKind::People) { // fields of one's own belong to people
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setToolTip(tr("Choose a field, or type a name to keep the column as a field of its own"));
        if (!header.isEmpty())
            box->addItem(tr("Keep as “%1”").arg(header), keptAsItIs);
    }
    return box;
}

// The wheel scrolls the page; over a box that has not the focus it would change what is imported.
bool ColumnsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ColumnsPage::choose(const Line &line)
{
    if (line.box->currentIndex() < 0)
        return; // a name is being typed
    const int chosen = line.box->currentData().toInt();
    if (chosen == keptAsItIs)
        assign(line.column, std::nullopt, m_mapping.columns.at(line.column).simplified());
    else if (chosen == notImported)
        assign(line.column, std::nullopt, {});
    else
        assign(line.column, static_cast<Field>(chosen), {});
}

void ColumnsPage::typed(const Line &line)
{
    const QString text = line.box->currentText().simplified();
    if (text == line.box->itemText(line.box->currentIndex()))
        return;
    if (const int known = line.box->findText(text, Qt::MatchFixedString); known >= 0) {
        if (known == line.box->currentIndex())
            line.box->setEditText(line.box->itemText(known));
        else
            line.box->setCurrentIndex(known);
        return;
    }
    if (text != m_mapping.custom.value(line.column))
        assign(line.column, std::nullopt, text);
}

// A field has one column, and so has a name: who had it before gives it up.
void ColumnsPage::assign(qsizetype column, std::optional<Field> field, const QString &custom)
{
    if (!custom.isEmpty()) {
        const qsizetype before = m_mapping.custom.key(custom, -1);
        if (before >= 0)
            m_mapping.setCustom(before, {});
    }
    if (custom.isEmpty())
        m_mapping.setField(column, field);
    else
        m_mapping.setCustom(column, custom);
    showAll();
    Q_EMIT mappingChosen(m_mapping);
}

void ColumnsPage::showAll()
{
    for (const Line &line : m_lines)
        showChoice(line);
    const QStringList ignored = m_mapping.unmappedColumns();
    const qsizetype unnamed = ignored.size() - ignoredNamed;
    const QString names = ignored.first(std::min(ignored.size(), ignoredNamed)).join(u", "_s);
    m_ignored->setText(ignored.isEmpty() ? tr("Every column is imported.")
            : unnamed > 0 ? tr("Not imported: %1, and %2 more.").arg(names, QLocale().toString(unnamed))
                          : tr("Not imported: %1.").arg(names));
}

void ColumnsPage::showChoice(const Line &line)
{
    const QSignalBlocker quiet(line.box);
    const QString custom = m_mapping.custom.value(line.column);
    const auto field = m_mapping.fields.at(line.column);
    if (field) {
        line.box->setCurrentIndex(line.box->findData(int(*field)));
    } else if (custom.isEmpty()) {
        line.box->setCurrentIndex(line.box->findData(notImported));
    } else if (custom == m_mapping.columns.at(line.column).simplified()) {
        line.box->setCurrentIndex(line.box->findData(keptAsItIs));
    } else {
        line.box->setCurrentIndex(-1);
        line.box->setEditText(custom);
    }
    if (line.box->isEditable())
        line.box->lineEdit()->setCursorPosition(0); // a long name shows its beginning
    const double sure = m_mapping.confidenceOf(line.column);
    const bool guess = field && sure < likely;
    line.certainty->setText(!field ? QString()
            : sure >= certain      ? tr("certain")
            : guess                ? tr("guess")
                                   : tr("likely"));
    theme::setText(
        line.certainty, theme::TextRole::Small, guess ? theme::Role::Warning : theme::Role::Secondary);
    line.box->setAccessibleDescription(line.certainty->text());
}

} // namespace mentorbook
