#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;

namespace mentorbook {

// A day that may be left open: a box to tick, and the day beside it.
class OptionalDay : public QWidget
{
    Q_OBJECT

public:
    // suggestion: what the field holds when the box is first ticked.
    OptionalDay(const QString &name, QDate suggestion, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QDate> day() const;
    void setDay(std::optional<QDate> day);

private:
    QCheckBox *m_given;
    QDateEdit *m_day;
};

} // namespace mentorbook
