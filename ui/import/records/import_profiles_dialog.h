#pragma once

#include "core/actions/imports/import_profiles.h"
#include "ui/common/widgets/rows_model.h"

#include <QDialog>

class QLabel;

namespace mentorbook {

class AppContext;
class DataTable;

// How files of each known shape are read: renamed, deleted, written to a file for somebody else, read from
// one. Requires an open workspace.
class ImportProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportProfilesDialog(AppContext &context, QWidget *parent = nullptr);

    void importFile(const QString &path);

private:
    void buildActions();
    void refresh();
    void updateActions();
    void rename();
    void remove();
    void exportSelected();
    void chooseFile();
    [[nodiscard]] const SavedProfile *selected() const;

    AppContext &m_context;
    RowsModel<SavedProfile> *m_model;
    DataTable *m_table;
    QLabel *m_status;
    QAction *m_rename = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_export = nullptr;
    QAction *m_import = nullptr;
};

} // namespace mentorbook
