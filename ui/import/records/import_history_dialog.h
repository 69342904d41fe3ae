#pragma once

#include "core/actions/imports/import_log.h"
#include "ui/common/widgets/rows_model.h"

#include <QDialog>

namespace mentorbook {

class AppContext;

// Every import that was made into the workspace: when, of what, what it did. Requires an open workspace.
class ImportHistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportHistoryDialog(AppContext &context, QWidget *parent = nullptr);

private:
    [[nodiscard]] static QList<Column<ImportRecord>> columns();
};

} // namespace mentorbook
