#include "core/matching/scoring/texts.h"

#include <algorithm>

namespace mentorbook {

QString normalized(const QString &text)
{
    // Upper case first: folding alone leaves "ß" and "SS" apart.
    return text.normalized(QString::NormalizationForm_KC).simplified().toUpper().toCaseFolded();
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
