#pragma once

#include "core/exchange/mapping/file_reading.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace mentorbook {

// What each column of the file means, in the file's order: its header, its first values, what it is imported
// as, and how sure that is.
class ColumnsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsPage(ImportKind kind, QWidget *parent = nullptr);

    void show(const FileReading &reading);
    using QWidget::show;
    void focusFirst();

Q_SIGNALS:
    void mappingChosen(const mentorbook::ColumnMapping &mapping);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        qsizetype column = 0;
        QComboBox *box = nullptr;
        QLabel *certainty = nullptr;
    };
    void build(const FileReading &reading);
    void addLine(QGridLayout *grid, const FileReading &reading, qsizetype column);
    QComboBox *newBox(const QString &header);
    void showChoice(const Line &line);
    void choose(const Line &line);
    void typed(const Line &line);
    void assign(qsizetype column, std::optional<Field> field, const QString &custom);
    void showAll();

    ImportKind m_kind;
    ColumnMapping m_mapping;
    QList<QStringList> m_examples; // the first values of each column
    QList<Line> m_lines;
    QScrollArea *m_scroll;
    QLabel *m_ignored;
};

} // namespace mentorbook
