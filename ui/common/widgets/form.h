#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;

namespace mentorbook {

// A column of labeled fields. Each says below itself what is wrong, as one types but not before.
class Form : public QWidget
{
    Q_OBJECT

public:
    // What is wrong with the field's value, one sentence; empty: nothing.
    using Check = std::function<QString()>;

    explicit Form(QWidget *parent = nullptr);

    // field: takes the label's text as its accessible name unless it has one. hint: stands below the field
    // while nothing is wrong.
    void addRow(const QString &label, QWidget *field, Check check = {}, const QString &hint = {});
    // A heading over the rows that follow.
    void addSection(const QString &title);
    // A widget over the whole width.
    void addWidget(QWidget *widget);

    // A row that makes no sense at the moment is neither shown nor checked.
    void setRowVisible(QWidget *field, bool visible);

    // Checks every field, says what is wrong at each and gives the first of them the focus.
    bool validate();
    // Whether everything is right, without saying so.
    [[nodiscard]] bool isValid() const;
    // Says something of a field that only the workspace knows; until the field changes.
    void setProblem(QWidget *field, const QString &problem);

Q_SIGNALS:
    void changed(); // some field has another value

private:
    struct Row
    {
        QWidget *field;
        QLabel *name;
        QLabel *note;
        Check check;
        QString hint;
        bool touched = false;
        bool visible = true;
    };
    int nextLine();
    void watch(QWidget *field);
    void fieldChanged(QWidget *field);
    void show(Row &row, const QString &problem);
    void growDialog();

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace mentorbook
