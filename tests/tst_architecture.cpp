#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

// The floors of the house, checked on the source text: who includes whom.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noIncludePointsUpward();
    void aForbiddenArrowIsFound();
    void coreNamesNoGuiClass();
    void sqlStandsInStorageOnly();
};

namespace {

struct Include
{
    QString file; // from the project's root
    int line;
    QString target; // as written
};

QStringList sourcesIn(const QString &folder)
{
    QStringList files;
    QDirIterator walk(QDir(QStringLiteral(PROJECT_ROOT)).filePath(folder), {u"*.h"_s, u"*.cpp"_s},
        QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(QDir(QStringLiteral(PROJECT_ROOT)).relativeFilePath(walk.next()));
    files.sort();
    return files;
}

QString contentOf(const QString &file)
{
    QFile source(QDir(QStringLiteral(PROJECT_ROOT)).filePath(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QList<Include> includesOf(const QString &file, const QString &content)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    QList<Include> includes;
    int line = 0;
    for (const QString &text : content.split(u'\n')) {
        ++line;
        if (const auto match = pattern.match(text); match.hasMatch())
            includes.append({file, line, match.captured(1)});
    }
    return includes;
}

// "core/storage", "ui/people", "app/cli": the room a path belongs to; empty for what is not ours.
QString roomOf(const QString &path)
{
    static const QRegularExpression pattern(u"^((?:core|ui|app)/[a-z_]+)/"_s);
    return pattern.match(path).captured(1);
}

bool mayInclude(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    static const QHash<QString, QStringList> core = {
        {u"core/base"_s, {}},
        {u"core/domain"_s, {u"core/base"_s}},
        {u"core/exchange"_s, {u"core/base"_s, u"core/domain"_s}},
        {u"core/delivery"_s, {u"core/base"_s, u"core/domain"_s}},
        {u"core/matching"_s, {u"core/base"_s, u"core/domain"_s}},
        {u"core/cadence"_s, {u"core/base"_s, u"core/domain"_s}},
        {u"core/metrics"_s, {u"core/base"_s, u"core/domain"_s, u"core/cadence"_s}},
        {u"core/reports"_s,
            {u"core/base"_s, u"core/domain"_s, u"core/cadence"_s, u"core/metrics"_s, u"core/matching"_s}},
        {u"core/storage"_s, {u"core/base"_s, u"core/domain"_s}},
    };
    if (const auto allowed = core.constFind(from); allowed != core.cend())
        return allowed->contains(to);
    if (from == "core/actions"_L1)
        return to.startsWith("core/"_L1);
    if (from == "ui/render"_L1)
        return to.startsWith("core/"_L1);
    if (from == "ui/common"_L1)
        return to.startsWith("core/"_L1) || to == "ui/render"_L1;
    if (from.startsWith("ui/"_L1))
        return to.startsWith("core/"_L1) || to == "ui/common"_L1 || to == "ui/render"_L1;
    if (from == "app/cli"_L1)
        return to.startsWith("core/"_L1) || to == "ui/render"_L1;
    if (from == "app/desktop"_L1)
        return to.startsWith("core/"_L1) || to.startsWith("ui/"_L1);
    return false;
}

// The sentence for a forbidden include, or nothing.
QString objectionTo(const Include &include)
{
    static const QRegularExpression gui(
        u"^(Qt(Widgets|Gui|Charts|PrintSupport|Svg|OpenGL)(/|$)|QWidget|QApplication|QGuiApplication|QDialog|"
        "QPainter|QColor|QFont|QIcon|QPixmap|QImage|QAction|QTableView|QChart)"_s);
    static const QRegularExpression database(u"^(QtSql(/|$)|QSql|sqlite3\\.h)"_s);
    static const QRegularExpression network(u"^(QtNetwork(/|$)|QNetwork|QTcp|QSsl|curl/)"_s);
    const QString from = roomOf(include.file);
    const QString to = roomOf(include.target);
    const QString where = u"%1:%2 includes %3: "_s.arg(include.file).arg(include.line).arg(include.target);
    if (!to.isEmpty() && !mayInclude(from, to))
        return where + u"%1 must not know %2"_s.arg(from, to);
    if (from.startsWith("core/"_L1) && include.target.contains(gui))
        return where + u"core knows no Gui or Widgets"_s;
    if (from != "core/storage"_L1 && include.target.contains(database))
        return where + u"the database is known to core/storage only"_s;
    if (from != "core/delivery"_L1 && include.target.contains(network))
        return where + u"the network is known to core/delivery only"_s;
    return {};
}

} // namespace

void TestArchitecture::noIncludePointsUpward()
{
    int files = 0;
    QStringList objections;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const QString &file : sourcesIn(folder)) {
            ++files;
            QVERIFY2(!roomOf(file).isEmpty(), qPrintable(file + u" stands in no room"_s));
            for (const Include &include : includesOf(file, contentOf(file))) {
                if (const QString objection = objectionTo(include); !objection.isEmpty())
                    objections.append(objection);
            }
        }
    }
    QVERIFY2(files > 50, "the sources were not found");
    QVERIFY2(objections.isEmpty(), qPrintable(objections.join(u'\n')));
}

// Shows that the test above can fail.
void TestArchitecture::aForbiddenArrowIsFound()
{
    const auto objections = [](const QString &file, const QString &line) {
        const auto includes = includesOf(file, line);
        return includes.size() == 1 ? objectionTo(includes.first()) : u"not read"_s;
    };
    const QString widget = u"#include <QWidget>"_s;
    QVERIFY(objections(u"core/matching/round.cpp"_s, widget).contains("no Gui"_L1));
    QVERIFY(objections(u"ui/people/people_screen.cpp"_s, widget).isEmpty());
    const QString storage = u"#include \"core/storage/workspace.h\""_s;
    QVERIFY(objections(u"core/matching/round.cpp"_s, storage).contains("must not know"_L1));
    QVERIFY(objections(u"core/actions/programs/programs.cpp"_s, storage).isEmpty());
    const QString otherScreen = u"  #  include \"ui/people/people_screen.h\""_s;
    QVERIFY(objections(u"ui/pairings/pairings_screen.cpp"_s, otherScreen).contains("must not know"_L1));
    QVERIFY(objections(u"app/desktop/screens.cpp"_s, otherScreen).isEmpty());
    QVERIFY(objections(u"app/cli/main.cpp"_s, otherScreen).contains("must not know"_L1));
    QVERIFY(objections(u"ui/people/people_screen.cpp"_s, u"#include <QSqlQuery>"_s).contains("database"_L1));
    QVERIFY(
        objections(u"ui/people/people_screen.cpp"_s, u"#include <QNetworkReply>"_s).contains("network"_L1));
}

void TestArchitecture::coreNamesNoGuiClass()
{
    static const QRegularExpression gui(
        u"\\bQ(Widget|Color|Font|Icon|Pixmap|Image|Painter|Action|Dialog)\\b"_s);
    for (const QString &file : sourcesIn(u"core"_s)) {
        const auto match = gui.match(contentOf(file));
        QVERIFY2(!match.hasMatch(), qPrintable(file + u" names "_s + match.captured()));
    }
}

void TestArchitecture::sqlStandsInStorageOnly()
{
    static const QRegularExpression sql(
        u"\"\\s*(SELECT |INSERT |UPDATE \\w+ SET|DELETE FROM|CREATE TABLE|PRAGMA )"_s);
    int inStorage = 0;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const QString &file : sourcesIn(folder)) {
            const bool found = contentOf(file).contains(sql);
            if (file.startsWith("core/storage/"_L1))
                inStorage += found;
            else
                QVERIFY2(!found, qPrintable(file + u" holds SQL"_s));
        }
    }
    QVERIFY(inStorage > 3);
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
