#include "ui/import/records/import_profiles_dialog.h"

#include "core/actions/imports/import_log.h"
#include "core/storage/workspace.h"
#include "ui/common/dialogs/save_file.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/shell/commands.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/day_text.h"

#include <QAction>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr qint64 maximumBytes = 1024 * 1024; // of a profile's file

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::File,
            ImportProfilesDialog::tr("“%1” can't be read: %2.")
                .arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > maximumBytes)
        return failure(ErrorKind::InvalidInput,
            ImportProfilesDialog::tr("“%1” is too large for an import profile.")
                .arg(QFileInfo(path).fileName()));
    return file.readAll();
}

QList<Column<SavedProfile>> columns()
{
    using Row = SavedProfile;
    return {
        {.title = ImportProfilesDialog::tr("Name"),
            .text = [](const Row &row) { return row.profile.name; },
            .toolTip = [](const Row &row) { return row.profile.name; }},
        {.title = ImportProfilesDialog::tr("For"),
            .text = [](const Row &row) { return nameOf(row.profile.kind); }},
        {.title = ImportProfilesDialog::tr("Columns"),
            .text =
                [](const Row &row) {
                    const ColumnMapping &mapping = row.profile.mapping;
                    return ImportProfilesDialog::tr("%1 of %2 imported")
                        .arg(QLocale().toString(mapping.columns.size() - mapping.ignoredColumns().size()),
                            QLocale().toString(mapping.columns.size()));
                },
            .sortKey = [](const Row &row) { return row.profile.mapping.columns.size(); },
            .toolTip = [](const Row &row) { return row.profile.mapping.columns.join(u", "_s); }},
        {.title = ImportProfilesDialog::tr("Saved"),
            .text = [](const Row &row) { return shortDay(row.savedAt.toLocalTime().date()); },
            .sortKey = [](const Row &row) { return row.savedAt; }},
    };
}

} // namespace

ImportProfilesDialog::ImportProfilesDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new RowsModel<SavedProfile>(
          [](const SavedProfile &saved) { return saved.id.value(); }, columns(), this))
    , m_table(new DataTable(tr("Import profiles")))
    , m_status(new QLabel)
{
    setWindowTitle(tr("Import Profiles"));
    buildActions();
    auto *sentence = new QLabel(tr("A file whose header is known is read as the last time. A profile can be "
                                   "given to a colleague as a file."));
    sentence->setWordWrap(true);
    theme::setText(sentence, theme::TextRole::Body, theme::Role::Secondary);
    m_table->setSource(m_model);
    m_table->setColumnWidths({34, 16, 20, 18}, 0);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortBy(0);
    m_table->addActions({m_rename, m_delete, m_export, m_import});
    m_table->setEmptyState(new EmptyState(Icon::File,
        tr("No profile yet. The first import of a file remembers how files of its shape are read.")));
    connect(m_table, &DataTable::idsSelected, this, &ImportProfilesDialog::updateActions);
    connect(m_table, &DataTable::opened, this, &ImportProfilesDialog::rename);
    connect(&m_context, &AppContext::dataChanged, this, &ImportProfilesDialog::refresh);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme::betweenControls);
    for (QAction *action : {m_rename, m_delete, m_export, m_import}) {
        auto *button = new QPushButton(action->icon(), action->text());
        button->setAccessibleName(QString(action->text()).remove(u'&').remove(u'…'));
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false);
        button->setEnabled(action->isEnabled());
        connect(
            action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        if (action == m_import)
            line->addStretch();
        line->addWidget(button);
    }
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    theme::setText(m_status, theme::TextRole::Body, theme::Role::Secondary);
    // What is said meanwhile would stand behind this window.
    connect(&m_context, &AppContext::notified, m_status, &QLabel::setText);
    connect(&m_context, &AppContext::fileWritten, m_status, &QLabel::setText);
    connect(&m_context, &AppContext::failed, m_status, &QLabel::setText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *below = new QHBoxLayout;
    below->addWidget(m_status, 1);
    below->addWidget(buttons);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::betweenCards);
    column->setSpacing(theme::betweenCards);
    column->addWidget(sentence);
    column->addWidget(m_table, 1);
    column->addLayout(line);
    column->addLayout(below);
    const QSize wanted(theme::textWidth(120), theme::controlHeight() * 14);
    resize(screen() ? wanted.boundedTo(screen()->availableSize() * 9 / 10) : wanted);
    refresh();
    m_table->setFocus();
}

void ImportProfilesDialog::buildActions()
{
    m_rename = newCommand(
        this, Icon::Edit, tr("&Rename…"), tr("Call the profile something else"), {QKeySequence(Qt::Key_F2)});
    m_delete = newCommand(this, Icon::Delete, tr("&Delete"),
        tr("Forget how files of this shape are read; can be undone"), {QKeySequence(QKeySequence::Delete)});
    m_export = newCommand(
        this, Icon::Export, tr("&Export…"), tr("Write the profile to a file, for another workspace"));
    m_import = newCommand(this, Icon::Import, tr("&Import Profile…"), tr("Read a profile from a file"));
    connect(m_rename, &QAction::triggered, this, &ImportProfilesDialog::rename);
    connect(m_delete, &QAction::triggered, this, &ImportProfilesDialog::remove);
    connect(m_export, &QAction::triggered, this, &ImportProfilesDialog::exportSelected);
    connect(m_import, &QAction::triggered, this, &ImportProfilesDialog::chooseFile);
}

void ImportProfilesDialog::refresh()
{
    if (!m_context.workspace())
        return;
    QList<SavedProfile> all;
    for (const ImportKind kind :
        {ImportKind::People, ImportKind::Participants, ImportKind::Meetings, ImportKind::Survey}) {
        auto some = profilesOf(m_context.workspace()->database(), kind);
        if (!m_context.check(some))
            return;
        all.append(*some);
    }
    m_model->setRows(std::move(all));
    updateActions();
}

void ImportProfilesDialog::updateActions()
{
    const bool any = selected() != nullptr;
    for (QAction *action : {m_rename, m_delete, m_export})
        action->setEnabled(any);
}

const SavedProfile *ImportProfilesDialog::selected() const
{
    const auto id = m_table->currentId();
    return id ? m_model->find(*id) : nullptr;
}

void ImportProfilesDialog::rename()
{
    const SavedProfile *saved = selected();
    if (!saved)
        return;
    const ImportProfileId id = saved->id;
    bool given = false;
    const QString name = QInputDialog::getText(
        this, tr("Rename Import Profile"), tr("Name:"), QLineEdit::Normal, saved->profile.name, &given)
                             .simplified();
    if (given && !name.isEmpty() && m_context.check(renameProfile(*m_context.workspace(), id, name)))
        m_context.notify(tr("Renamed the import profile to “%1”.").arg(name), true);
}

void ImportProfilesDialog::remove()
{
    const SavedProfile *saved = selected();
    if (!saved)
        return;
    const QString name = saved->profile.name;
    if (m_context.check(deleteProfile(*m_context.workspace(), saved->id)))
        m_context.notify(tr("Deleted the import profile “%1”.").arg(name), true);
}

void ImportProfilesDialog::exportSelected()
{
    const SavedProfile *saved = selected();
    if (!saved)
        return;
    const auto content = exportProfile(m_context.workspace()->database(), saved->id);
    if (!m_context.check(content))
        return;
    saveFile(this, m_context,
        {.title = tr("Export the Import Profile"),
            .name = saved->profile.name,
            .suffix = u"json"_s,
            .kind = tr("Import profiles")},
        [&](const QString &path) { return writeWhole(path, *content); });
}

void ImportProfilesDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import Profile"), {}, tr("Import profiles (*.json);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void ImportProfilesDialog::importFile(const QString &path)
{
    const auto content = contentOf(path);
    if (!m_context.check(content))
        return;
    const auto id = importProfile(*m_context.workspace(), *content, QDateTime::currentDateTimeUtc());
    if (!m_context.check(id))
        return;
    m_table->select(id->value());
    m_context.notify(tr("Took over the import profile of “%1”.").arg(QFileInfo(path).fileName()), true);
}

} // namespace mentorbook
