#pragma once

#include "core/exchange/mapping/file_reading.h"

#include <QStackedWidget>

#include <deque>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace mentorbook {

class Card;

// What a person has to say of the file's values: the order of its days, values that mean "none", and what
// departments, grades and the like are called here. Shows only what needs a look.
class ValuesPage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ValuesPage(QWidget *parent = nullptr);

    // choices: what was said of the values before.
    void show(const FileReading &reading, const ValueChoices &choices);
    using QWidget::show;
    void focusFirst();

    // How many suggestions stand in the boxes that nobody has agreed to.
    [[nodiscard]] int openSuggestions() const;
    // Going on from the page agrees to the suggestions in its boxes; false: there are none.
    bool agree();
    // Writes what is chosen here.
    void fill(ValueChoices &choices) const;

Q_SIGNALS:
    void dateOrderChosen(mentorbook::DateOrder order);
    void changed();

private:
    // A value of the file, and the box for what it means.
    struct Meaning
    {
        Field field = Field::Department;
        QString value;
        QString shown; // in the box, until somebody changes it
        bool suggested = false; // what is shown is a suggestion that nobody agreed to
        bool decided = false; // somebody said what it means
        QComboBox *box = nullptr;
        QLabel *mark = nullptr;
        QList<QWidget *> line;

        [[nodiscard]] bool needsLook() const { return suggested || decided || shown != value; }
    };
    // A value that may mean "none", and the box for it.
    struct None
    {
        QString value;
        QCheckBox *box = nullptr;
        bool decided = false;
    };
    void build();
    void showDates(const FileReading &reading);
    void showNones(const FileReading &reading);
    void showMeanings(const FileReading &reading);
    Card *meaningsCard(Field field, const QList<ValueToMap> &values);
    void addCard(Card *card);
    void addMeaning(QGridLayout *grid, const ValueToMap &value, const QStringList &offered, bool decided);
    void meaningEdited(Meaning &meaning);

    FileReading m_reading;
    ValueChoices m_choices;
    QStringList m_built; // what the cards are about: they are built again only when that is something else
    QVBoxLayout *m_cards = nullptr;
    QList<QWidget *> m_shown;
    QList<std::pair<DateOrder, QRadioButton *>> m_orders;
    QList<None> m_nones;
    std::deque<Meaning> m_meanings; // they stay where they are: their boxes know them
    QWidget *m_first = nullptr;
};

} // namespace mentorbook
