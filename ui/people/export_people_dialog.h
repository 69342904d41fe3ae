#pragma once

#include "core/actions/imports/import_profiles.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace mentorbook {

class AppContext;

// Exports people for HR: in our columns or those of an import profile, with or without what became of them in
// the program in view. Requires an open workspace.
class ExportPeopleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportPeopleDialog(AppContext &context, QWidget *parent = nullptr);

    void accept() override;

private:
    AppContext &m_context;
    QList<SavedProfile> m_profiles;
    QComboBox *m_columns;
    QCheckBox *m_outcomes;
    QCheckBox *m_participantsOnly;
};

} // namespace mentorbook
