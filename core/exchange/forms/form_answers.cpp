#include "core/exchange/forms/form_answers.h"

#include "core/base/tr.h"
#include "core/exchange/mapping/cell_values.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr qsizetype mostBytes = 8 * 1024 * 1024;
constexpr qsizetype longestValue = 20'000;

// Only these begin a field: whatever else looks like one is a wrapped line of the value before it.
const QStringList &fieldKeys()
{
    static const QStringList keys = {u"program"_s, u"answered_on"_s, u"employee_number"_s, u"email"_s,
        u"role"_s, u"capacity"_s, u"skills_offered"_s, u"skills_wanted"_s, u"background"_s, u"target_role"_s,
        u"goals"_s, u"interests"_s, u"languages"_s, u"channels"_s, u"time_zone"_s, u"availability"_s,
        u"scales"_s, u"avoid"_s, u"directory_consent"_s, u"diversity"_s, u"diversity_wishes"_s, u"choices"_s};
    return keys;
}

QString textOf(const QByteArray &bytes)
{
    const QByteArray plain = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(plain);
    if (!utf8.hasError())
        return text;
    // A mail program that saved the text in the system's own encoding.
    return QString::fromLatin1(plain);
}

void append(QString &value, const QString &glue, const QString &more)
{
    if (value.size() < longestValue)
        value += (value.isEmpty() ? QString() : glue) + more.left(longestValue);
}

} // namespace

Result<QList<FormAnswer>> readFormAnswers(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("The file is larger than %1 MB; answers are never that long.")
                .arg(mostBytes / 1024 / 1024));
    static const QRegularExpression quoting(u"^(?:\\s*>)*\\s*"_s);
    static const QRegularExpression beginning(u"^=== Mentorbook (application|choices) ===$"_s);
    static const QRegularExpression field(u"^([a-z_]+):(?: (.*))?$"_s);

    QList<FormAnswer> answers;
    std::optional<FormAnswer> answer;
    QString key;
    int number = 0;
    const auto finish = [&] {
        if (answer)
            answers.append(*std::exchange(answer, std::nullopt));
        key.clear();
    };
    for (const QString &raw : textOf(bytes).split(u'\n')) {
        ++number;
        QString line = raw;
        line.remove(quoting);
        line = tidied(line);
        if (const auto match = beginning.match(line); match.hasMatch()) {
            finish();
            answer = FormAnswer{.line = number, .form = match.captured(1), .fields = {}};
            continue;
        }
        if (!answer)
            continue;
        if (line == "=== end ==="_L1) {
            finish();
            continue;
        }
        if (const auto match = field.match(line);
            match.hasMatch() && fieldKeys().contains(match.captured(1))) {
            key = match.captured(1);
            answer->fields[key].clear();
            append(answer->fields[key], {}, match.captured(2));
        } else if (key.isEmpty() || line.isEmpty()) {
            continue;
        } else if (line.startsWith(u'|')) {
            append(answer->fields[key], u"\n"_s, line.sliced(1).trimmed());
        } else {
            append(answer->fields[key], u" "_s, line); // wrapped by a mail program
        }
    }
    finish();
    if (answers.isEmpty())
        return failure(ErrorKind::InvalidInput,
            Tr::tr("There are no answers in this file. They begin with a line “=== Mentorbook application "
                   "===” or “=== Mentorbook choices ===”."));
    return answers;
}

QByteArray writeFormAnswer(const FormAnswer &answer)
{
    QString text = u"=== Mentorbook %1 ===\n"_s.arg(answer.form);
    for (const QString &key : fieldKeys()) {
        const QString value = answer.fields.value(key);
        if (value.isEmpty())
            continue;
        QString lines = value;
        lines.replace(u'\n', "\n| "_L1);
        text += key + u": "_s + lines + u'\n';
    }
    return (text + u"=== end ===\n"_s).toUtf8();
}

} // namespace mentorbook
