#include "core/matching/round.h"
#include "tests/core/matching_people.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <ctime>

using namespace mentorbook;
using namespace mentorbook::matching_people;
using namespace Qt::StringLiterals;

namespace {

// Somebody of a company: every criterion has data, about a fifth of the pairs are forbidden (a language in
// common must be there).
MatchingInput company(int mentors, int mentees, int highestCapacity)
{
    Random random(1);
    MatchingInput input{.today = QDate(2026, 3, 1), .seed = 5, .settings = everySetting(random)};
    for (int kind = 0; kind <= int(LastCriterionKind); ++kind)
        input.criteria.append({.kind = CriterionKind(kind), .weight = 5 + below(random, 20)});
    input.criteria[int(CriterionKind::Language)].must = true;
    const int everybody = mentors + mentees;
    for (int i = 1; i <= everybody; ++i) {
        MatchingCandidate one = somebodyWithEverything(random, i, everybody);
        one.capacity = 1 + below(random, highestCapacity);
        one.heldBack = false;
        one.avoids.clear();
        one.languages = some(random, u"language %1"_s, 3, 3);
        (i <= mentors ? input.mentors : input.mentees).append(one);
    }
    return input;
}

qint64 kibibytes(const QByteArray &field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(field.size()).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

struct Timed
{
    double seconds = 0;
    double busy = 0; // seconds of all processors: what others do on the machine does not count
    qint64 mebibytes = 0; // at the peak, above what was there before
    ComputedRound round;
};

Timed timed(const MatchingInput &input)
{
    forgetPeak();
    const qint64 before = kibibytes("VmRSS:");
    Progress progress;
    QElapsedTimer timer;
    timer.start();
    const std::clock_t busy = std::clock();
    auto round = computeRoundInDetail(input, progress);
    Timed result{.seconds = double(timer.nsecsElapsed()) / 1e9,
        .busy = double(std::clock() - busy) / double(CLOCKS_PER_SEC)};
    result.mebibytes = (kibibytes("VmHWM:") - before) / 1'024;
    if (!round)
        qFatal("%s", qPrintable(round.error().message));
    result.round = std::move(*round);
    return result;
}

// scipy's linear_sum_assignment on the same scores, which are given to it: busy seconds. None where there is
// no scipy.
std::optional<double> scipySeconds(const MatchingInput &input, qint64 total)
{
    const Scorer scorer = Scorer::of(input).value();
    QTemporaryDir folder;
    QFile scores(folder.filePath(u"scores"_s));
    if (!scores.open(QIODevice::WriteOnly))
        return {};
    std::vector<kernels::Points> row(size_t(scorer.mentors()));
    for (qsizetype mentee = 0; mentee < scorer.mentees(); ++mentee) {
        scorer.rows(mentee, mentee + 1, row.data());
        scores.write(reinterpret_cast<const char *>(row.data()), qint64(row.size() * sizeof(row[0])));
    }
    scores.close();
    QStringList capacity;
    for (const MatchingCandidate &mentor : input.mentors)
        capacity.append(QString::number(mentor.capacity));
    QFile capacities(folder.filePath(u"capacities"_s));
    if (!capacities.open(QIODevice::WriteOnly))
        return {};
    capacities.write(capacity.join(u'\n').toLatin1());
    capacities.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
        {u"-c"_s, uR"(
import sys, time, numpy as np
from scipy.optimize import linear_sum_assignment
folder, rows = sys.argv[1], int(sys.argv[2])
scores = np.fromfile(folder + "/scores", dtype=np.uint16).reshape(rows, -1)
capacity = np.loadtxt(folder + "/capacities", dtype=int, ndmin=1)
scores = np.repeat(scores, capacity, axis=1)
unmatched = (min(scores.shape) + 1) * 10000.0
costs = np.where(scores == 65535, unmatched, 10000.0 - scores)
start = time.process_time()
row, column = linear_sum_assignment(costs)
seconds = time.process_time() - start
chosen = scores[row, column].astype(np.int64)
print(seconds, chosen[chosen != 65535].sum())
)"_s,
            folder.path(), QString::number(scorer.mentees())});
    if (!python.waitForFinished(600'000) || python.exitCode() != 0)
        return {};
    const QList<QByteArray> answer = python.readAllStandardOutput().simplified().split(' ');
    if (answer.size() != 2 || answer[1].toLongLong() != total)
        qFatal("scipy finds a total of %s, not %lld", answer.value(1).constData(), total);
    return answer[0].toDouble();
}

} // namespace

// Whole rounds: scoring, solving, proof, and explanations for all pairs. On a shared machine the ratios tell
// more than the times.
class BenchRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeRoundsAgainstScipyOnGivenScores_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("capacity");
        QTest::addColumn<double>("wanted"); // of scipy's time
        QTest::newRow("500 square") << 500 << 1 << 1.0;
        QTest::newRow("1000 square") << 1'000 << 1 << 1.0;
        QTest::newRow("3000 square") << 3'000 << 1 << 0.5;
        QTest::newRow("5000 square") << 5'000 << 1 << 0.3;
        QTest::newRow("1000 slack") << 1'000 << 3 << 0.1;
        QTest::newRow("3000 slack") << 3'000 << 3 << 0.1;
    }
    void wholeRoundsAgainstScipyOnGivenScores()
    {
        QFETCH(int, people);
        QFETCH(int, capacity);
        QFETCH(double, wanted);
        MatchingInput input = company(people, people, capacity);
        const Timed usual = timed(input);
        QVERIFY(usual.round.outcome.certificate.optimal);
        input.aim.fair = true;
        const Timed fair = timed(input);
        QVERIFY(fair.round.outcome.certificate.optimal);
        const std::optional<double> scipy = scipySeconds(input, usual.round.outcome.totalScore);
        if (!scipy)
            QSKIP("There is no scipy here.");
        qInfo("%.3f s (busy %.3f), %.2f of scipy's %.3f s (wanted %.2f); fair %.3f s, %.2f; worst %d to %d "
              "for %.3f %%; "
              "%d matched, %lld MiB",
            usual.seconds, usual.busy, usual.busy / *scipy, *scipy, wanted, fair.busy, fair.busy / *scipy,
            usual.round.detail.worst.value_or(0), fair.round.detail.worst.value_or(0),
            100.0 * double(fair.round.outcome.totalScore - usual.round.outcome.totalScore)
                / double(usual.round.outcome.totalScore),
            usual.round.outcome.matched, usual.mebibytes);
    }

    void largeRounds_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("capacity");
        QTest::newRow("10,000 square") << 10'000 << 1;
        QTest::newRow("30,000 slack") << 30'000 << 3;
        if (qEnvironmentVariableIsSet("MENTORBOOK_LARGEST"))
            QTest::newRow("100,000 slack") << 100'000 << 3; // takes minutes
    }
    void largeRounds()
    {
        QFETCH(int, people);
        QFETCH(int, capacity);
        const MatchingInput input = company(people, people, capacity);
        const Timed round = timed(input);
        QVERIFY(round.round.outcome.certificate.optimal);
        const double pairs = double(people) * people;
        qInfo("%.1f s (busy %.1f), %.2f busy ns a pair, %lld MiB above the input; matched %d", round.seconds,
            round.busy, round.busy / pairs * 1e9, round.mebibytes, round.round.outcome.matched);
    }

    void peers_data()
    {
        QTest::addColumn<int>("people");
        QTest::newRow("1000 peers") << 1'000;
        QTest::newRow("5000 peers") << 5'000;
    }
    void peers()
    {
        QFETCH(int, people);
        MatchingInput input = company(0, people, 1);
        input.type = MentoringType::Peer;
        const Timed round = timed(input);
        QVERIFY(round.round.outcome.certificate.optimal);
        qInfo("%.2f s, %lld MiB; matched %d", round.seconds, round.mebibytes, round.round.outcome.matched);
    }

    void scoringAgainstFillingTheSameMemory()
    {
        const MatchingInput input = company(5'000, 2'000, 1);
        const Scorer scorer = Scorer::of(input).value();
        const size_t cells = size_t(scorer.mentors() * scorer.mentees());
        std::vector<kernels::Points> matrix(cells, 1);
        const auto busyNanoseconds = [](auto &&work) {
            const std::clock_t start = std::clock();
            work();
            return double(std::clock() - start) * 1e9 / double(CLOCKS_PER_SEC);
        };
        const double scoring = busyNanoseconds([&] { scorer.rows(0, scorer.mentees(), matrix.data()); });
        qint64 sum = matrix[cells / 2];
        const double filling
            = busyNanoseconds([&] { std::memset(matrix.data(), int(sum & 1), cells * sizeof(matrix[0])); });
        sum += matrix[cells / 3];
        qInfo("%zu criteria: %.2f ns a pair on one thread, %.0f times a memset of the scores (%lld)",
            size_t(input.criteria.size()), scoring / double(cells), scoring / filling, sum);
    }
};

QTEST_GUILESS_MAIN(BenchRounds)
#include "bench_rounds.moc"
