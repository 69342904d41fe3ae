#pragma once

#include "core/actions/imports/file_import.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QLabel;

namespace mentorbook {

// What each column of the file means: the column, an example from it, and a box to say otherwise.
class ColumnsPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnsPanel(QWidget *parent = nullptr);

    void show(const FileReading &reading);
    using QWidget::show;

Q_SIGNALS:
    void mappingChosen(const mentorbook::ColumnMapping &mapping);

private:
    void build(const FileReading &reading);
    void choose(qsizetype column);
    void nameIgnored();

    ColumnMapping m_mapping;
    QStringList m_examples;
    QList<QComboBox *> m_boxes;
    QLabel *m_ignored = nullptr;
};

} // namespace mentorbook
