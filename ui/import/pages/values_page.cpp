#include "ui/import/pages/values_page.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/import/import_words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QLabel *plainLabel(const QString &text, theme::TextRole role, theme::Role color)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setText(label, role, color);
    return label;
}

// Mapped columns of days in which two orders read every value.
QList<qsizetype> ambiguousColumns(const FileReading &reading)
{
    QList<qsizetype> columns;
    for (qsizetype column = 0; column < reading.dateOrders.size(); ++column) {
        if (reading.mapping.fields.value(column)
            && reading.dateOrders.at(column).kind == DateOrderFinding::Kind::Ambiguous)
            columns.append(column);
    }
    return columns;
}

// What was said once of files of this shape is not asked again.
bool asksDates(const FileReading &reading)
{
    return !ambiguousColumns(reading).isEmpty() && !(reading.profileName && reading.dateOrder);
}

QString cardTitle(Field field)
{
    switch (field) {
    case Field::Department:
        return ValuesPage::tr("Departments");
    case Field::Grade:
        return ValuesPage::tr("Grades");
    case Field::Location:
        return ValuesPage::tr("Locations");
    case Field::Country:
        return ValuesPage::tr("Countries");
    default:
        return import_words::titleOf(field);
    }
}

} // namespace

ValuesPage::ValuesPage(QWidget *parent)
    : QStackedWidget(parent)
{
    auto *page = new QWidget;
    m_cards = new QVBoxLayout(page);
    m_cards->setContentsMargins(0, 0, theme::cardPadding, 0);
    m_cards->setSpacing(theme::betweenCards);
    m_cards->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Values that need a look"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    addWidget(new EmptyState(Icon::Check, tr("There is nothing to decide here: every value is understood.")));
    addWidget(scroll);
}

void ValuesPage::show(const FileReading &reading, const ValueChoices &choices)
{
    m_reading = reading;
    m_choices = choices;
    QStringList wanted;
    if (asksDates(reading)) {
        for (const qsizetype column : ambiguousColumns(reading))
            wanted.append({QString::number(column), reading.dateOrders.at(column).example});
    }
    for (const OddNone &none : reading.oddNones)
        wanted.append({QString::number(none.column), none.value, QString::number(none.count)});
    for (const ValueToMap &value : reading.values)
        wanted.append({fieldKey(value.field), value.value, QString::number(value.count)});
    if (wanted != m_built || m_shown.isEmpty()) { // else what has the focus keeps it
        build();
        m_built = wanted;
    }
    for (const auto &[order, button] : m_orders)
        button->setChecked(reading.dateOrder == order);
    setCurrentIndex(m_shown.isEmpty() ? 0 : 1);
}

void ValuesPage::build()
{
    qDeleteAll(m_shown);
    m_shown.clear();
    m_orders.clear();
    m_nones.clear();
    m_meanings.clear();
    m_first = nullptr;
    showDates(m_reading);
    showNones(m_reading);
    showMeanings(m_reading);
}

void ValuesPage::addCard(Card *card)
{
    m_cards->insertWidget(int(m_shown.size()), card);
    m_shown.append(card);
}

void ValuesPage::focusFirst()
{
    if (m_first)
        m_first->setFocus();
}

void ValuesPage::showDates(const FileReading &reading)
{
    if (!asksDates(reading))
        return;
    const QList<qsizetype> columns = ambiguousColumns(reading);
    const qsizetype column = columns.first();
    const QString example = reading.dateOrders.at(column).example;
    auto *card = new Card(tr("Which part of a date comes first?"));
    QStringList headers;
    for (const qsizetype each : columns)
        headers.append(tr("“%1”").arg(import_words::headerText(reading.mapping.columns.at(each))));
    card->body()->addWidget(
        plainLabel(tr("Every date in %1 can be read in two ways.").arg(headers.join(u", "_s)),
            theme::TextRole::Body, theme::Role::Secondary));
    auto *group = new QButtonGroup(card);
    for (const DateOrder order :
        {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        const QString words = import_words::dayInWords(example, order);
        if (words.isEmpty())
            continue;
        auto *choice = new QRadioButton(
            tr("%1 is %2 (%3)").arg(example, words, import_words::nameOf(order).toLower()));
        group->addButton(choice);
        m_orders.append({order, choice});
        connect(choice, &QRadioButton::clicked, this, [this, order] { Q_EMIT dateOrderChosen(order); });
        card->body()->addWidget(choice);
        if (!m_first || reading.dateOrder == order)
            m_first = choice;
    }
    addCard(card);
}

void ValuesPage::showNones(const FileReading &reading)
{
    if (reading.oddNones.isEmpty())
        return;
    auto *card = new Card(tr("Do these mean “none”?"));
    card->body()->addWidget(plainLabel(tr("Tick the values that stand where HR knows nothing."),
        theme::TextRole::Body, theme::Role::Secondary));
    for (const OddNone &none : reading.oddNones) {
        auto *box = new QCheckBox(tr("“%1” in “%2”, %3")
                .arg(QString(none.value).replace(u'&', u"&&"_s),
                    import_words::headerText(reading.mapping.columns.value(none.column))
                        .replace(u'&', u"&&"_s),
                    tr("%Ln times", nullptr, int(none.count))));
        box->setChecked(none.chosen);
        box->setAccessibleName(tr("“%1” means none").arg(none.value));
        const qsizetype index = m_nones.size();
        connect(box, &QCheckBox::toggled, this, [this, index] {
            m_nones[index].decided = true;
            Q_EMIT changed();
        });
        card->body()->addWidget(box);
        m_nones.append({.value = none.value, .box = box});
        if (!m_first)
            m_first = box;
    }
    addCard(card);
}

void ValuesPage::showMeanings(const FileReading &reading)
{
    QMap<Field, QList<ValueToMap>> byField;
    for (const ValueToMap &value : reading.values)
        byField[value.field].append(value);
    for (auto each = byField.cbegin(); each != byField.cend(); ++each) {
        const bool needsLook = std::ranges::any_of(each.value(), [&](const ValueToMap &value) {
            return !value.suggestion.isEmpty() || value.meaning != value.value
                || m_choices.meanings.value(each.key()).contains(value.value);
        });
        if (needsLook)
            addCard(meaningsCard(each.key(), each.value()));
    }
}

Card *ValuesPage::meaningsCard(Field field, const QList<ValueToMap> &values)
{
    auto *card = new Card(cardTitle(field));
    card->body()->addWidget(plainLabel(
        tr("What the file writes in different ways can be called the same here. Suggestions count once you "
           "go on; where one is wrong, choose the value itself."),
        theme::TextRole::Body, theme::Role::Secondary));
    QStringList offered;
    for (const ValueToMap &value : values)
        offered.append({value.meaning, value.value, value.suggestion});
    offered.removeAll(QString());
    offered.removeDuplicates();
    offered.sort(Qt::CaseInsensitive);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::betweenCards);
    grid->setVerticalSpacing(theme::insideGroup);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(2, 5);
    grid->setColumnMinimumWidth(1, theme::textWidth(8));
    grid->setColumnMinimumWidth(3, theme::textWidth(12));
    const QStringList titles = {tr("In the file"), tr("Rows"), tr("Means"), QString()};
    for (int column = 0; column < titles.size(); ++column) {
        QLabel *title = plainLabel(titles.at(column), theme::TextRole::Small, theme::Role::Secondary);
        if (column == 1)
            title->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(title, 0, column);
    }
    const std::size_t before = m_meanings.size();
    for (const ValueToMap &value : values)
        addMeaning(grid, value, offered, m_choices.meanings.value(field).contains(value.value));
    card->body()->addLayout(grid);

    const auto hidden = std::count_if(m_meanings.cbegin() + std::ptrdiff_t(before), m_meanings.cend(),
        [](const Meaning &each) { return !each.needsLook(); });
    if (hidden > 0) {
        auto *all = new QPushButton(tr("Show all %Ln values", nullptr, int(values.size())));
        all->setAutoDefault(false);
        all->setProperty("quiet", true);
        all->setProperty("leading", true);
        connect(all, &QPushButton::clicked, this, [this, all, before, end = m_meanings.size()] {
            for (std::size_t i = before; i < end; ++i) {
                for (QWidget *each : m_meanings.at(i).line)
                    each->show();
            }
            all->hide();
            m_meanings.at(before).box->setFocus();
        });
        card->body()->addWidget(all, 0, Qt::AlignLeading);
    }
    return card;
}

void ValuesPage::addMeaning(
    QGridLayout *grid, const ValueToMap &value, const QStringList &offered, bool decided)
{
    Meaning &meaning = m_meanings.emplace_back();
    meaning.field = value.field;
    meaning.value = value.value;
    meaning.decided = decided;
    meaning.suggested = !decided && value.meaning == value.value && !value.suggestion.isEmpty();
    meaning.shown = meaning.suggested ? value.suggestion : value.meaning;
    meaning.box = new QComboBox;
    meaning.box->setEditable(true);
    meaning.box->setInsertPolicy(QComboBox::NoInsert);
    meaning.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    meaning.box->setFocusPolicy(Qt::StrongFocus);
    meaning.box->addItems(offered);
    meaning.box->setCurrentIndex(meaning.box->findText(meaning.shown)); // it is among those offered
    meaning.box->setAccessibleName(tr("“%1” means").arg(value.value));
    meaning.mark = plainLabel(
        meaning.suggested ? tr("suggested") : QString(), theme::TextRole::Small, theme::Role::Accent);
    meaning.box->setAccessibleDescription(meaning.mark->text());
    QLabel *name = plainLabel(value.value, theme::TextRole::Body, theme::Role::Text);
    QLabel *count
        = plainLabel(QLocale().toString(value.count), theme::TextRole::Body, theme::Role::Secondary);
    count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    meaning.line = {name, count, meaning.box, meaning.mark};
    const int row = grid->rowCount();
    for (int column = 0; column < meaning.line.size(); ++column) {
        QWidget *each = meaning.line.at(column);
        grid->addWidget(each, row, column);
        each->setVisible(meaning.needsLook());
    }
    connect(meaning.box, &QComboBox::currentIndexChanged, this, [this, &meaning] { meaningEdited(meaning); });
    connect(meaning.box->lineEdit(), &QLineEdit::editingFinished, this,
        [this, &meaning] { meaningEdited(meaning); });
    if (!m_first && meaning.needsLook())
        m_first = meaning.box;
}

void ValuesPage::meaningEdited(Meaning &meaning)
{
    const QString text = meaning.box->currentText().simplified();
    if (text == meaning.shown)
        return;
    meaning.shown = text.isEmpty() ? meaning.value : text;
    if (text.isEmpty()) {
        const QSignalBlocker quiet(meaning.box);
        meaning.box->setCurrentIndex(meaning.box->findText(meaning.value));
    }
    meaning.suggested = false;
    meaning.decided = true;
    meaning.mark->clear();
    meaning.box->setAccessibleDescription({});
    Q_EMIT changed();
}

int ValuesPage::openSuggestions() const
{
    return int(std::ranges::count_if(m_meanings, &Meaning::suggested));
}

bool ValuesPage::agree()
{
    const bool any = openSuggestions() > 0;
    for (Meaning &meaning : m_meanings) {
        if (!std::exchange(meaning.suggested, false))
            continue;
        meaning.decided = true;
        meaning.mark->clear();
        meaning.box->setAccessibleDescription({});
    }
    return any;
}

void ValuesPage::fill(ValueChoices &choices) const
{
    for (const None &none : m_nones) {
        if (!none.decided)
            continue;
        const auto same
            = [&none](const QString &each) { return each.compare(none.value, Qt::CaseInsensitive) == 0; };
        choices.noneValues.removeIf(same);
        choices.keptValues.removeIf(same);
        (none.box->isChecked() ? choices.noneValues : choices.keptValues).append(none.value);
    }
    for (const Meaning &meaning : m_meanings) {
        if (meaning.decided)
            choices.meanings[meaning.field].insert(meaning.value, meaning.shown);
    }
}

} // namespace mentorbook
