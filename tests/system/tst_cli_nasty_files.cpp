#include "nasty_files.h"
#include "system/cli_runner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Every file of tests/data/nasty, imported or refused by the command line as its line says.
class TestCliNastyFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreAtLeastForty() { QVERIFY(nastyFiles().size() >= 40); }
    void imports_data()
    {
        QTest::addColumn<int>("index");
        const QList<NastyFile> files = nastyFiles();
        for (int i = 0; i < files.size(); ++i)
            QTest::newRow(qPrintable(files[i].name)) << i;
    }
    void imports();
};

namespace {

QStringList argumentsOf(const NastyFile &file, const QString &workspace)
{
    QStringList arguments{
        u"import"_s, u"people"_s, workspace, file.path, u"--json"_s, u"--today"_s, u"2026-07-01"_s};
    const auto add = [&](const QString &key, const QString &option) {
        if (file.options.contains(key))
            arguments += {option, file.options[key].toString()};
    };
    add(u"encoding"_s, u"--encoding"_s);
    add(u"sheet"_s, u"--sheet"_s);
    add(u"date_order"_s, u"--date-order"_s);
    for (const QJsonValue &none : file.options[u"none"_s].toArray())
        arguments += {u"--none"_s, none.toString()};
    if (file.options[u"complete"_s].toBool())
        arguments += u"--complete"_s;
    return arguments;
}

// Everybody in a workspace by employee number, as `export people` says it.
QMap<QString, QMap<QString, QString>> peopleIn(const QString &workspace)
{
    const QString csv
        = runCli({u"export"_s, u"people"_s, workspace, u"--json"_s}).json()[u"csv"_s].toString();
    // Our own reader has tests of its own; here a plain one is enough, as long as it knows quotes.
    QList<QStringList> rows(1);
    QString value;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (quoted && c == u'"' && i + 1 < csv.size() && csv[i + 1] == u'"')
            value += csv[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (quoted || (c != u',' && c != u'\r' && c != u'\n'))
            value += c;
        else if (c == u',')
            rows.last().append(std::exchange(value, {}));
        else if (c == u'\n') {
            rows.last().append(std::exchange(value, {}));
            rows.append(QStringList());
        }
    }
    QMap<QString, QMap<QString, QString>> people;
    for (const QStringList &row : rows.sliced(1)) {
        if (row.size() < 2)
            continue;
        QMap<QString, QString> &person = people[row[0]];
        for (qsizetype i = 0; i < row.size(); ++i)
            person.insert(rows.first().value(i),
                row[i].startsWith("'="_L1) || row[i].startsWith("'-"_L1) ? row[i].sliced(1) : row[i]);
    }
    return people;
}

} // namespace

void TestCliNastyFiles::imports()
{
    QFETCH(int, index);
    const NastyFile file = nastyFiles().at(index);
    QTemporaryDir folder;
    const QString workspace = folder.filePath(u"w.mentorbook"_s);
    QCOMPARE(runCli({u"new"_s, workspace}).exitCode, 0);

    const CliRun run = runCli(argumentsOf(file, workspace));
    const QByteArray said = run.out + run.err.toUtf8();
    if (file.refused) {
        QVERIFY2(run.exitCode == 1, said.constData());
        QVERIFY2(run.err.contains(*file.refused, Qt::CaseInsensitive), said.constData());
        QVERIFY2(peopleIn(workspace).isEmpty(), said.constData());
        return;
    }
    QVERIFY2(run.exitCode == (file.rejected.isEmpty() ? 0 : 3), said.constData());
    const QJsonObject json = run.json();
    QVERIFY2(json[u"added"_s].toInt() == file.added, said.constData());
    QList<int> lines;
    for (const QJsonValue &issue : json[u"rejected"_s].toArray())
        lines.append(issue[u"line"_s].toInt());
    QVERIFY2(lines == file.rejected, said.constData());
    for (const QString &key : {u"encoding"_s, u"delimiter"_s, u"date_order"_s}) {
        if (file.expected.contains(key))
            QCOMPARE(json[key].toString(), file.expected[key].toString());
    }
    if (file.expected.contains(u"notices"_s))
        QVERIFY2(
            json[u"notices"_s].toArray().size() == file.expected[u"notices"_s].toInt(), said.constData());

    const auto people = peopleIn(workspace);
    QCOMPARE(people.size(), file.added);
    for (const QStringList &person : file.people())
        QCOMPARE(people[person[0]][u"Name"_s], person[1]);
    const QMap<QString, QString> hired = file.byNumber(u"hired"_s);
    for (auto it = hired.begin(); it != hired.end(); ++it)
        QCOMPARE(people[it.key()][u"Hire Date"_s], it.value());
    const QMap<QString, QString> managers = file.byNumber(u"managers"_s);
    for (auto it = managers.begin(); it != managers.end(); ++it)
        QCOMPARE(people[it.key()][u"Manager Number"_s], it.value());
}

QTEST_GUILESS_MAIN(TestCliNastyFiles)
#include "tst_cli_nasty_files.moc"
