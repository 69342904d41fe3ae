#pragma once

#include <QDialog>

namespace mentorbook {

// The manual that comes with the program.
class ManualWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);
};

} // namespace mentorbook
