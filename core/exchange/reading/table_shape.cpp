#include "core/exchange/reading/table_shape.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

bool isBlank(const QString &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace() || c == u'\uFEFF'; });
}

bool looksLikeHeader(const QStringList &cells)
{
    QSet<QString> seen;
    for (const QString &cell : cells) {
        const QString text = cell.trimmed();
        if (text.isEmpty() || text.front().isDigit() || seen.contains(text))
            return false;
        seen.insert(text);
    }
    return true;
}

// Below titles a header may also repeat or lack names.
bool mayBeHeader(const QStringList &cells, qsizetype columns)
{
    qsizetype names = 0;
    qsizetype data = 0;
    for (const QString &cell : cells) {
        const QString text = cell.trimmed();
        if (text.isEmpty())
            continue;
        ++names;
        data += text.front().isDigit() || text.contains(u'@') ? 1 : 0;
    }
    return names * 2 > columns && data * 2 < names;
}

// Amounts, counts and percentages in the writing of any country, and dashes for none.
bool isFigure(const QString &cell)
{
    static const QRegularExpression figure(
        u"^[\\s(=<>~±+−-]*[\\p{Sc}A-Z]{0,3}\\s*[0-9][0-9\\s.,'’]*[\\s%)]*[\\p{Sc}A-Z]{0,3}$|^[-–—]*$"_s);
    // Most values are words: they have letters that stand in no figure, or no digit.
    bool hasLetter = false;
    bool hasDigit = false;
    for (const QChar c : cell) {
        if (c >= u'0' && c <= u'9') {
            hasDigit = true;
        } else if (c.isLetter()) {
            if (c < u'A' || c > u'Z')
                return false;
            hasLetter = true;
        }
    }
    return (hasDigit || !hasLetter) && figure.match(cell.trimmed()).hasMatch();
}

enum class TotalWord {
    None,
    Plain, // “Total”, “Summe: 400”, “Total général”
    Phrase, // “Total of the north”: it begins like a total
};

TotalWord totalWordOf(const QString &cell)
{
    // Words that begin a row of sums and no name; behind the second group stand words that may also be names,
    // so nothing else may follow them.
    static const QRegularExpression total(
        uR"(^[\W_]*(?:(?:(?:grand|sub|overall|sous|sub)[\s-]*)?tota(?:l|ls|aux|le|les|lt)|subtotal(?:es)?|summe|gesamt\w*|insgesamt|zwischensumme|endsumme|somme|suma|sumas)\b(.*)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption
            | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression known(
        uR"(^(?:[\s:=.\-–—#()0-9,'’%]|général|generale?|gesamt|sum|amount|headcount|head count|employees|people|persons|rows|records|entries|count|fte|mitarbeiter|mitarbeitende|personen|zeilen|effectif|employés|salariés|personnes|lignes|empleados|personas|filas|of|de|der|des|the|all)*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression alone(
        uR"(^[\W_]*(?:sum|count|headcount|row count|number of \w+|average|mean|median|anzahl|mittelwert|durchschnitt|kopfzahl|nombre|effectif|moyenne|recuento|promedio|media|número|records|rows)\s*(?:[:=(].*|[0-9.,\s]*)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString text = cell.trimmed();
    if (text.size() > 120)
        return TotalWord::None;
    if (const auto match = total.match(text); match.hasMatch())
        return known.match(match.captured(1)).hasMatch() ? TotalWord::Plain : TotalWord::Phrase;
    return alone.match(text).hasMatch() ? TotalWord::Plain : TotalWord::None;
}

// A sentence or a line such as “Source: payroll”, rather than a value.
bool isRemark(const QString &cell)
{
    const QString text = cell.simplified();
    return text.count(u' ') >= 2 || (text.contains(u':') && text.contains(u' '));
}

} // namespace

qsizetype filledCells(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !isBlank(cell); });
}

qsizetype filledWidth(const QStringList &cells)
{
    qsizetype width = cells.size();
    while (width > 0 && isBlank(cells[width - 1]))
        --width;
    return width;
}

qsizetype headerAmong(const QList<QStringList> &records, qsizetype columns)
{
    qsizetype widest = 0; // trailing columns may be empty in every record
    for (const QStringList &cells : records)
        widest = std::max(widest, filledWidth(cells));
    columns = std::min(columns, widest);
    const qsizetype titleCells = columns >= 6 ? 2 : 1;
    for (qsizetype i = 0; columns > 1 && i < records.size(); ++i) {
        const QStringList cells = records[i].mid(0, filledWidth(records[i]));
        const qsizetype filled = filledCells(cells);
        const bool isTitle = filled <= titleCells && (cells.size() <= 1 || columns >= 3);
        if (isTitle)
            continue;
        const bool isHeader
            = (cells.size() == columns && looksLikeHeader(cells)) || mayBeHeader(cells, columns);
        return isHeader ? i : 0;
    }
    return 0;
}

bool maybeBelowTable(const QStringList &cells, qsizetype columns, bool isApart)
{
    const auto first = std::find_if_not(cells.begin(), cells.end(), isBlank);
    if (first == cells.end() || (first->trimmed().front().isDigit() && !isApart))
        return false;
    qsizetype filled = 0;
    bool isFigures = true;
    for (auto it = first; it != cells.end(); ++it) {
        if (isBlank(*it))
            continue;
        ++filled;
        isFigures = isFigures && (it == first || isFigure(*it));
        if (!isFigures)
            return false;
    }
    switch (totalWordOf(*first)) {
    case TotalWord::Plain:
        return columns > 1 || std::any_of(first->begin(), first->end(), [](QChar c) { return c.isDigit(); });
    case TotalWord::Phrase:
        return filled * 2 <= columns;
    case TotalWord::None:
        break;
    }
    const bool isAlone = filled == 1 && (columns >= 3 || (columns == 2 && cells.size() == 1));
    return isApart && isAlone && isRemark(*first);
}

} // namespace mentorbook
