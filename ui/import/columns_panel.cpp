#include "ui/import/columns_panel.h"

#include "ui/common/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr int noField = -1;

QLabel *plainLabel(const QString &text, theme::TextRole role, theme::Role color)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setToolTip(text);
    label->setMinimumWidth(theme::textWidth(8));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    theme::setText(label, role, color);
    return label;
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

ColumnsPanel::ColumnsPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Columns of the file"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ColumnsPanel::show(const FileReading &reading)
{
    QStringList examples;
    for (const ColumnProfile &column : reading.profile.columns)
        examples.append(column.example);
    if (reading.mapping.columns != m_mapping.columns || reading.mapping.kind != m_mapping.kind
        || examples != m_examples) {
        m_examples = examples;
        build(reading);
    }
    m_mapping = reading.mapping;
    for (qsizetype column = 0; column < m_boxes.size(); ++column) {
        const QSignalBlocker quiet(m_boxes.at(column));
        const auto field = m_mapping.fields.at(column);
        m_boxes.at(column)->setCurrentIndex(m_boxes.at(column)->findData(field ? int(*field) : noField));
    }
    nameIgnored();
}

void ColumnsPanel::build(const FileReading &reading)
{
    m_boxes.clear();
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(theme::spacing(1), theme::cardPadding, theme::cardPadding, theme::cardPadding);
    grid->setHorizontalSpacing(theme::betweenCards);
    grid->setVerticalSpacing(theme::spacing(1));
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    int column = 0;
    for (const QString &title : {tr("Column"), tr("First value"), tr("Imported as")})
        grid->addWidget(plainLabel(title, theme::TextRole::Small, theme::Role::Secondary), 0, column++);
    for (qsizetype i = 0; i < reading.mapping.columns.size(); ++i) {
        const QString name = reading.mapping.columns.at(i).simplified();
        const int line = int(i) + 1;
        grid->addWidget(
            plainLabel(name.isEmpty() ? tr("(no header)") : name, theme::TextRole::Body, theme::Role::Text),
            line, 0);
        grid->addWidget(
            plainLabel(m_examples.value(i), theme::TextRole::Body, theme::Role::Secondary), line, 1);
        auto *box = new QComboBox;
        box->setAccessibleName(tr("“%1” is imported as").arg(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->addItem(tr("Not imported"), noField);
        for (const Field field : fieldsOf(reading.mapping.kind))
            box->addItem(capitalized(fieldTitle(field)), int(field));
        connect(box, &QComboBox::currentIndexChanged, this, [this, i] { choose(i); });
        grid->addWidget(box, line, 2);
        m_boxes.append(box);
    }
    m_ignored = plainLabel({}, theme::TextRole::Small, theme::Role::Secondary);
    m_ignored->setWordWrap(true);
    m_ignored->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_ignored->setAccessibleName(tr("Columns that are not imported"));
    const int end = int(reading.mapping.columns.size()) + 1;
    grid->addWidget(m_ignored, end, 0, 1, 3);
    grid->setRowStretch(end + 1, 1);
    setWidget(page);
}

// A field has one column: who had it before gives it up.
void ColumnsPanel::choose(qsizetype column)
{
    const int chosen = m_boxes.at(column)->currentData().toInt();
    std::optional<Field> field;
    if (chosen != noField) {
        field = static_cast<Field>(chosen);
        if (const auto before = m_mapping.columnOf(*field)) {
            m_mapping.fields[*before].reset();
            const QSignalBlocker quiet(m_boxes.at(*before));
            m_boxes.at(*before)->setCurrentIndex(0);
        }
    }
    m_mapping.fields[column] = field;
    nameIgnored();
    Q_EMIT mappingChosen(m_mapping);
}

void ColumnsPanel::nameIgnored()
{
    const QStringList ignored = m_mapping.unmappedColumns();
    m_ignored->setText(ignored.isEmpty() ? tr("Every column is imported.")
                                         : tr("Not imported: %1.").arg(ignored.join(u", "_s)));
}

} // namespace mentorbook
