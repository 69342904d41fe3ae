// Python's csv module reads the same files as we do. 600 of them; MENTORBOOK_ORACLE_FILES=100000 makes it so
// many.
#include "core/exchange/reading/csv_reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

constexpr int fewFiles = 600;
constexpr int filesAtOnce = 2'000; // written before Python reads them

// Prints every file's records as JSON; argument: the folder with 0.csv, 1.csv, … and their delimiters.
const char *const script = R"(
import csv, json, sys
csv.field_size_limit(10**9)
folder = sys.argv[1]
result = []
for i, delimiter in enumerate(open(folder + "/delimiters", encoding="utf-8").read().split("\n")[:-1]):
    with open(f"{folder}/{i}.csv", encoding="utf-8", newline="") as f:
        result.append([row for row in csv.reader(f, delimiter="\t" if delimiter == "T" else delimiter) if row])
json.dump(result, sys.stdout)
)";

// Pieces that state machines stumble over. Seed and number give the same file on every machine.
QString generatedFile(QRandomGenerator &random, QChar delimiter)
{
    static const QStringList pieces = {u"a"_s, u"Name"_s, u"\""_s, u"\"\""_s, u"\"x\""_s, u"\"a\"\"b\""_s,
        u"\n"_s, u"\r\n"_s, u"\r"_s, u" "_s, u"00123"_s, u"é"_s, u"\U0001F600"_s, u"'"_s, u"\\"_s,
        u"\"q\nr\""_s, u"\"s\r\nt\""_s, u"=1+1"_s, u";"_s, u","_s, u"\t"_s, u"|"_s, u"\u2028"_s, u"\u0085"_s};
    QString text = u"h"_s;
    const int length = random.bounded(60);
    for (int i = 0; i < length; ++i) {
        if (random.bounded(3) == 0)
            text += delimiter;
        else
            text += pieces[random.bounded(int(pieces.size()))];
    }
    return text;
}

} // namespace

class CsvOracleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pythonReadsTheSame()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not installed, so there is nothing to compare with.");
        const int wanted = qEnvironmentVariableIntValue("MENTORBOOK_ORACLE_FILES");
        const int files = wanted > 0 ? wanted : fewFiles;
        QRandomGenerator random(20240229);
        qsizetype rows = 0;
        for (int done = 0; done < files; done += filesAtOnce) {
            compare(python, std::min(filesAtOnce, files - done), random, rows);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(rows > files); // the comparison was about something
    }

private:
    static void compare(const QString &python, int files, QRandomGenerator &random, qsizetype &rows)
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        QList<QByteArray> contents;
        QList<QChar> delimiters;
        QByteArray delimiterLines;
        for (int i = 0; i < files; ++i) {
            const QChar delimiter = u",;\t|"_s[random.bounded(4)];
            contents.append(generatedFile(random, delimiter).toUtf8());
            delimiters.append(delimiter);
            delimiterLines += (delimiter == u'\t' ? "T" : QString(delimiter).toUtf8()) + '\n';
            QFile file(folder.filePath(u"%1.csv"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents.last()) == contents.last().size());
        }
        QFile list(folder.filePath(u"delimiters"_s));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write(delimiterLines) == delimiterLines.size());
        list.close();

        QProcess process;
        process.start(python, {u"-c"_s, QString::fromUtf8(script), folder.path()});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const QJsonArray oracle = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        QCOMPARE(oracle.size(), files);

        for (int i = 0; i < files; ++i) {
            const auto table = readTable(contents[i], {.delimiter = delimiters[i], .headerLine = 1});
            QVERIFY2(table.has_value(), contents[i].constData());
            QJsonArray records{QJsonArray::fromStringList(table->columns)};
            for (const TextRow &row : table->rows)
                records.append(QJsonArray::fromStringList(row.cells));
            QVERIFY2(records == oracle[i].toArray(), contents[i].constData());
            rows += table->rows.size();
        }
    }
};

QTEST_GUILESS_MAIN(CsvOracleTest)
#include "tst_csv_oracle.moc"
