#include "ui/common/widgets/form.h"

#include "ui/common/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace mentorbook {

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::spacing(4));
    m_grid->setVerticalSpacing(theme::spacing(1));
    m_grid->setColumnStretch(1, 1);
}

void Form::addRow(const QString &label, QWidget *field, Check check, const QString &hint)
{
    auto *name = new QLabel(label);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    auto *note = new QLabel;
    note->setWordWrap(true);
    const int line = nextLine();
    // The label stands level with the field's text, also beside a tall field.
    name->setFixedHeight(theme::controlHeight());
    m_grid->addWidget(name, line, 0, Qt::AlignTop);
    m_grid->addWidget(field, line, 1);
    m_grid->addWidget(note, line + 1, 1);
    m_grid->setRowMinimumHeight(line + 2, theme::spacing(1));
    m_grid->setRowStretch(line + 3, 1);
    m_rows.append({field, name, note, std::move(check), hint});
    show(m_rows.last(), {});
    watch(field);
}

void Form::addSection(const QString &title)
{
    auto *label = new QLabel(title);
    theme::setText(label, theme::TextRole::Section);
    const int line = nextLine();
    if (line > 1)
        m_grid->setRowMinimumHeight(line, theme::spacing(3));
    m_grid->addWidget(label, line + 1, 0, 1, 2);
    m_grid->setRowMinimumHeight(line + 2, theme::spacing(1));
    m_grid->setRowStretch(line + 3, 1);
}

void Form::addWidget(QWidget *widget)
{
    const int line = nextLine();
    m_grid->addWidget(widget, line, 0, 1, 2);
    m_grid->setRowStretch(line + 1, 1);
}

int Form::nextLine()
{
    // The last, empty row takes the room that is left; it is no longer the last.
    m_grid->setRowStretch(m_grid->rowCount() - 1, 0);
    return m_grid->rowCount();
}

void Form::setRowVisible(QWidget *field, bool visible)
{
    for (Row &row : m_rows) {
        if (row.field != field)
            continue;
        row.visible = visible;
        row.name->setVisible(visible);
        row.field->setVisible(visible);
        row.note->setVisible(visible && !row.note->text().isEmpty());
    }
}

bool Form::validate()
{
    QWidget *first = nullptr;
    for (Row &row : m_rows) {
        row.touched = true;
        const QString problem = row.visible && row.check ? row.check() : QString();
        show(row, problem);
        if (!problem.isEmpty() && !first)
            first = row.field;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

bool Form::isValid() const
{
    return std::ranges::all_of(
        m_rows, [](const Row &row) { return !row.visible || !row.check || row.check().isEmpty(); });
}

void Form::setProblem(QWidget *field, const QString &problem)
{
    for (Row &row : m_rows) {
        if (row.field == field)
            show(row, problem);
    }
    field->setFocus(Qt::OtherFocusReason);
}

void Form::watch(QWidget *field)
{
    const auto noticed = [this, field] { fieldChanged(field); };
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, noticed);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        connect(text, &QPlainTextEdit::textChanged, this, noticed);
    else if (auto *box = qobject_cast<QComboBox *>(field))
        connect(box, &QComboBox::currentTextChanged, this, noticed);
    else if (auto *spin = qobject_cast<QSpinBox *>(field))
        connect(spin, &QSpinBox::valueChanged, this, noticed);
    else if (auto *real = qobject_cast<QDoubleSpinBox *>(field))
        connect(real, &QDoubleSpinBox::valueChanged, this, noticed);
    else if (auto *moment = qobject_cast<QDateTimeEdit *>(field))
        connect(moment, &QDateTimeEdit::dateTimeChanged, this, noticed);
    else if (auto *button = qobject_cast<QAbstractButton *>(field))
        connect(button, &QAbstractButton::toggled, this, noticed);
    else
        for (QWidget *inner : field->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            watch(inner);
}

void Form::fieldChanged(QWidget *field)
{
    for (Row &row : m_rows) {
        if (row.field != field && !row.field->isAncestorOf(field))
            continue;
        row.touched = true;
        show(row, row.check ? row.check() : QString());
    }
    // A check may look at other fields: those that were touched are looked at again.
    for (Row &row : m_rows) {
        if (row.touched && row.field != field)
            show(row, row.check ? row.check() : QString());
    }
    Q_EMIT changed();
}

void Form::show(Row &row, const QString &problem)
{
    const bool wrong = !problem.isEmpty();
    row.note->setText(wrong ? problem : row.hint);
    theme::setText(row.note, theme::TextRole::Small, wrong ? theme::Role::Critical : theme::Role::Secondary);
    row.note->setVisible(row.visible && !row.note->text().isEmpty());
    row.field->setAccessibleDescription(row.note->text());
    QMetaObject::invokeMethod(this, &Form::growDialog, Qt::QueuedConnection);
}

// Layouts don't make a window taller for text that now needs more lines.
void Form::growDialog()
{
    const auto *dialog = qobject_cast<QDialog *>(window());
    if (!dialog || !dialog->isVisible() || !dialog->layout() || !dialog->layout()->hasHeightForWidth())
        return;
    const int needed = dialog->layout()->totalHeightForWidth(dialog->width());
    if (needed > dialog->height())
        window()->resize(dialog->width(), needed);
}

} // namespace mentorbook
