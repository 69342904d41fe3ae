#pragma once

#include <QHash>
#include <QList>
#include <QVariant>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mentorbook {

// What a facet offers: a value, how it is called, and how many rows have it.
struct FacetOption
{
    QVariant value;
    QString label;
    int count = 0;
};

// Stands above a table: a text to search for, and one box a facet. No filter is hidden; one button clears
// all.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    // placeholder: "Name, department or skill".
    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);

    // all: what the box says while it lets everything through, "All departments".
    void addFacet(const QString &name, const QString &all);
    // Keeps the choice if it is still offered.
    void setOptions(const QString &name, const QList<FacetOption> &options);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QVariant value(const QString &facet) const; // invalid: everything
    void setValue(const QString &facet, const QVariant &value);
    [[nodiscard]] bool isActive() const; // something is filtered
    void clear();
    // "87 of 312" at the end.
    void setCounts(int shown, int all);

Q_SIGNALS:
    void changed();

private:
    void announce();

    QLineEdit *m_text;
    QHBoxLayout *m_facetLine;
    QHash<QString, QComboBox *> m_facets;
    QPushButton *m_clear;
    QLabel *m_counts;
};

} // namespace mentorbook
