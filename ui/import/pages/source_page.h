#pragma once

#include "core/actions/imports/file_import.h"
#include "ui/import/file_look.h"

#include <QStackedWidget>

#include <optional>

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace mentorbook {

class AppContext;
class DataTable;
class NoticeCard;
class SourceStart;
struct ImportDraft;

// Where the table comes from and how it is read: the file, what was detected of it, each changeable, and its
// first rows.
class SourcePage : public QStackedWidget
{
    Q_OBJECT

public:
    SourcePage(AppContext &context, ImportKind kind, QWidget *parent = nullptr);

    // Before a file is chosen: what may be gone on with, and the files of the last times.
    void showStart(const std::optional<ImportDraft> &draft, const QStringList &recentFiles);
    // A file was chosen; nothing is known of it yet. Its day is taken from its name.
    void showSource(const ImportSource &source);
    void showLook(const FileLook &look);
    // profile: what is remembered of such files; null: nothing.
    void showReading(const FileReading &reading, const ImportProfile *profile);
    void showUnreadable();
    [[nodiscard]] bool showsFile() const { return currentIndex() == 1; }

    // Writes into a request what is chosen here, and shows what a request says.
    void fill(ImportRequest &request) const;
    void take(const ImportRequest &request);
    void focusFirst();

Q_SIGNALS:
    void chooseRequested();
    void pasteRequested();
    void fileChosen(const QString &path); // of the recent ones
    void continueRequested();
    void discardRequested();
    // What is chosen here is something else; delay: milliseconds in which more may follow.
    void changed(int delay);

private:
    QWidget *buildFile();
    QWidget *buildOptions();
    void buildPeopleFields(QGridLayout *grid);
    void buildSurveyFields(QGridLayout *grid);
    QWidget *field(const QString &label, QWidget *control, const QString &hint = {});
    void showLayout(const TableLayout &layout, const ImportProfile *profile);
    void showRows(const QStringList &columns, const QList<TextRow> &rows);
    void showDateOrder(const FileReading &reading, const ImportProfile *profile);

    AppContext &m_context;
    ImportKind m_kind;
    SourceStart *m_start;

    QLabel *m_fileName = nullptr;
    QLabel *m_fileFacts = nullptr;
    QWidget *m_options = nullptr;
    QWidget *m_table = nullptr;
    NoticeCard *m_notices = nullptr;
    QWidget *m_encodingField = nullptr;
    QWidget *m_delimiterField = nullptr;
    QWidget *m_sheetField = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_sheet = nullptr;
    QSpinBox *m_headerLine = nullptr;
    QComboBox *m_dateOrder = nullptr;
    QDateEdit *m_asOf = nullptr;
    QCheckBox *m_complete = nullptr;
    QComboBox *m_wave = nullptr;
    QDateEdit *m_sentOn = nullptr;
    DataTable *m_rows = nullptr;
    QAbstractItemModel *m_rowsModel = nullptr;
    QLabel *m_rowsNote = nullptr;
    QStringList m_shownColumns;
    QList<TextRow> m_shownRows;
    bool m_hasBeenRead = false;
    bool m_headerLineChosen = false;
    bool m_sheetChosen = false;
};

} // namespace mentorbook
