#include "core/exchange/values/value_suggestions.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

constexpr qsizetype shortestMisspelled = 6; // letters; shorter words that differ in one mean another thing
constexpr qsizetype slipsAreRarer = 5; // times than what was meant

struct Candidate
{
    QString text;
    qsizetype count = 0;
    bool known = false;
    QStringList words; // case-folded, without accents and punctuation
    QString key; // all words together
};

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            word += c;
        else if (!c.isMark() && c != u'\'' && c != u'\u2019')
            end();
        if (c == u'&') { // "R&D" is one word, "Sales & Marketing" are two and an "and"
            words.append(u"and"_s);
        }
    }
    end();
    for (QString &each : words) {
        if (each == "und"_L1 || each == "et"_L1 || each == "y"_L1)
            each = u"and"_s;
    }
    return words;
}

bool isNumbering(const QString &word)
{
    static const QSet<QString> roman
        = {u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s, u"v"_s, u"vi"_s, u"vii"_s, u"viii"_s, u"ix"_s, u"x"_s};
    return roman.contains(word) || word.size() == 1
        || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// Mgr of Manager, Engg of Engineering, Ops of Operations: the letters in their order, beginning and end the
// same; or a beginning, such as Eng.
bool isShortened(const QString &word, const QString &full)
{
    if (word.size() < 2 || word.size() * 3 > full.size() * 2 || word.front() != full.front())
        return false;
    if (full.startsWith(word))
        return word.size() <= 5 && word.size() * 2 <= full.size();
    if (word.back() != full.back())
        return false;
    // Vowels are what is left out.
    const auto vowels = [](const QString &text) {
        return std::count_if(text.begin() + 1, text.end(), [](QChar c) { return u"aeiou"_s.contains(c); });
    };
    if (vowels(word) > 1)
        return false;
    qsizetype at = 0;
    for (const QChar c : full) {
        if (at < word.size() && word[at] == c)
            ++at;
    }
    // A doubled last letter stands for what is left out: Engg, Mktgg.
    const bool doubled = word.size() > 2 && word[word.size() - 1] == word[word.size() - 2];
    return at == word.size() || (doubled && at == word.size() - 1);
}

// One letter too many, too few, another, or two swapped.
bool isMisspelled(const QString &word, const QString &right)
{
    if (std::min(word.size(), right.size()) < shortestMisspelled || word.front() != right.front()
        || std::abs(word.size() - right.size()) > 1)
        return false;
    qsizetype same = 0;
    while (same < std::min(word.size(), right.size()) && word[same] == right[same])
        ++same;
    const auto rest
        = [same](const QString &text, qsizetype skipped) { return QStringView(text).mid(same + skipped); };
    if (rest(word, 1) == rest(right, 1) || rest(word, 1) == rest(right, 0) || rest(word, 0) == rest(right, 1))
        return true;
    return same + 1 < word.size() && same + 1 < right.size() && word[same] == right[same + 1]
        && word[same + 1] == right[same] && rest(word, 2) == rest(right, 2);
}

// HR of Human Resources
bool areInitials(const QString &word, const QStringList &words)
{
    QString initials;
    for (const QString &each : words) {
        if (each != "and"_L1 && each != "of"_L1)
            initials += each.front();
    }
    return initials.size() >= 2 && word == initials;
}

// Whether a value is another one, written shorter or with a slip.
bool means(const Candidate &value, const Candidate &full)
{
    if (value.words.isEmpty() || full.words.isEmpty())
        return false;
    if (value.words.size() == 1 && full.words.size() > 1 && !full.known && full.count == 0)
        return false;
    if (value.words.size() == 1 && areInitials(value.words.first(), full.words))
        return true;
    if (value.words.size() != full.words.size())
        return false;
    const bool isRare = full.known || value.count * slipsAreRarer <= full.count;
    for (qsizetype i = 0; i < value.words.size(); ++i) {
        const QString &word = value.words[i];
        const QString &other = full.words[i];
        if (word == other)
            continue;
        if (isNumbering(word) || isNumbering(other))
            return false;
        if (!isShortened(word, other) && !(isRare && isMisspelled(word, other)))
            return false;
    }
    return value.key != full.key;
}

bool isBetter(const Candidate &a, const Candidate &b)
{
    if (a.known != b.known)
        return a.known;
    if (a.count != b.count)
        return a.count > b.count;
    return a.text < b.text;
}

} // namespace

QHash<QString, QString> suggestedMeanings(const QHash<QString, qsizetype> &counts, const QStringList &known)
{
    QList<Candidate> candidates;
    const auto add = [&candidates](const QString &text, qsizetype count, bool isKnown) {
        Candidate candidate{
            .text = text, .count = count, .known = isKnown, .words = wordsOf(text), .key = {}};
        candidate.key = candidate.words.join(QString());
        candidates.append(std::move(candidate));
    };
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        add(it.key(), it.value(), known.contains(it.key()));
    for (const QString &text : known) {
        if (!counts.contains(text))
            add(text, 0, true);
    }
    std::sort(candidates.begin(), candidates.end(), isBetter);

    // Of values that differ in case, spaces and punctuation only, the best stands for all.
    QHash<QString, qsizetype> bestOfKey;
    QList<qsizetype> distinct;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (candidates[i].key.isEmpty() || bestOfKey.contains(candidates[i].key))
            continue;
        bestOfKey.insert(candidates[i].key, i);
        distinct.append(i);
    }
    // What such a value means, by its place: nothing but itself unless a fuller one is there.
    QHash<qsizetype, qsizetype> fuller;
    for (const qsizetype i : distinct) {
        for (const qsizetype other : distinct) {
            if (i != other && !candidates[i].known && means(candidates[i], candidates[other])) {
                fuller.insert(i, other);
                break; // the best of those that fit
            }
        }
    }
    QHash<QString, QString> suggestions;
    for (const Candidate &candidate : candidates) {
        if (candidate.known || candidate.key.isEmpty())
            continue;
        qsizetype meaning = bestOfKey.value(candidate.key);
        for (int steps = 0; fuller.contains(meaning) && steps < 3; ++steps)
            meaning = fuller.value(meaning);
        if (fuller.contains(meaning)) // two that each look like the other
            continue;
        if (candidates[meaning].text != candidate.text)
            suggestions.insert(candidate.text, candidates[meaning].text);
    }
    return suggestions;
}

} // namespace mentorbook
