#include "core/matching/scoring/texts.h"

#include <algorithm>

namespace mentorbook {

QString normalized(const QString &text)
{
    // The same few texts come again and again, and a look-up takes a tenth of the time.
    constexpr qsizetype Most = 20'000;
    thread_local QHash<QString, QString> known;
    if (const auto it = known.constFind(text); it != known.constEnd())
        return *it;
    if (known.size() >= Most)
        known.clear();
    // Upper case first: folding alone leaves "ß" and "SS" apart.
    const QString result
        = text.normalized(QString::NormalizationForm_KC).simplified().toUpper().toCaseFolded();
    known.insert(text, result);
    return result;
}

int Numbering::operator()(const QString &text)
{
    const QString key = normalized(text);
    if (key.isEmpty())
        return 0;
    auto it = m_numbers.find(key);
    if (it == m_numbers.end())
        it = m_numbers.insert(key, int(m_numbers.size()) + 1);
    return *it;
}

std::optional<GradeText> gradeIn(const QString &text)
{
    const QString grade = normalized(text);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto first = std::ranges::find_if(grade, isDigit);
    const auto last = std::find_if_not(first, grade.end(), isDigit);
    if (first == grade.end() || last - first > 4 || std::any_of(last, grade.end(), isDigit))
        return {};
    const QString around = QString(grade.begin(), first - grade.begin()) + QString(last, grade.end() - last);
    return GradeText{QStringView(first, last).toInt(), around.simplified()};
}

} // namespace mentorbook
