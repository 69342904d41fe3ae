// Python's csv module reads the same files as we do: 600 of them; with MENTORBOOK_ORACLE_FILES=100000 in the
// environment, so many.
#include "core/exchange/reading/csv_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

constexpr int fewFiles = 600;
constexpr int filesAtOnce = 2'000;

// Prints every file's records as JSON; argument: a JSON file of their texts and delimiters.
const char *const script = R"(
import csv, io, json, sys
csv.field_size_limit(10**9)
result = []
for text, delimiter in json.load(open(sys.argv[1], encoding="utf-8")):
    result.append([row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if row])
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
    void pythonReadsTheSame_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("files");
        const int wanted = qEnvironmentVariableIntValue("MENTORBOOK_ORACLE_FILES");
        const int files = wanted > 0 ? wanted : fewFiles;
        for (int done = 0; done < files; done += filesAtOnce)
            QTest::addRow("from %d", done) << 20240229 + done << std::min(filesAtOnce, files - done);
    }
    void pythonReadsTheSame()
    {
        QFETCH(int, seed);
        QFETCH(int, files);
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not installed, so there is nothing to compare with.");
        QRandomGenerator random{quint32(seed)};
        QStringList texts;
        QList<QChar> delimiters;
        QJsonArray cases;
        for (int i = 0; i < files; ++i) {
            delimiters.append(u",;\t|"_s[random.bounded(4)]);
            texts.append(generatedFile(random, delimiters.last()));
            cases.append(QJsonArray{texts.last(), QString(delimiters.last())});
        }
        QTemporaryFile list;
        QVERIFY(list.open());
        const QByteArray json = QJsonDocument(cases).toJson(QJsonDocument::Compact);
        QVERIFY(list.write(json) == json.size() && list.flush());

        QProcess process;
        process.start(python, {u"-c"_s, QString::fromUtf8(script), list.fileName()});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
        const QJsonArray oracle = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        QCOMPARE(oracle.size(), files);

        qsizetype rows = 0;
        for (int i = 0; i < files; ++i) {
            const auto table = readTable(texts[i].toUtf8(), {.delimiter = delimiters[i], .headerLine = 1});
            QVERIFY2(table.has_value(), qPrintable(texts[i]));
            QJsonArray records{QJsonArray::fromStringList(table->columns)};
            for (const TextRow &row : table->rows)
                records.append(QJsonArray::fromStringList(row.cells));
            QVERIFY2(records == oracle[i].toArray(), qPrintable(texts[i]));
            rows += table->rows.size();
        }
        QVERIFY(rows > files); // the comparison was about something
    }
};

QTEST_GUILESS_MAIN(CsvOracleTest)
#include "tst_csv_oracle.moc"
