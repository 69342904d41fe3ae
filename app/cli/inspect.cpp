#include "app/cli/command.h"

#include "core/exchange/reading/row_reader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {
namespace {

QString formatName(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Text:
        return u"text"_s;
    case SourceFormat::Xlsx:
        return u"xlsx"_s;
    case SourceFormat::Ods:
        return u"ods"_s;
    }
    Q_UNREACHABLE();
}

QString characterName(QChar c) { return c.isNull() ? QString() : QString(c); }

Result<Answer> inspected(const QString &file, const ReadOptions &reading)
{
    auto reader = openRows({.path = file, .name = file}, reading);
    if (!reader)
        return passOn(reader);
    const TableLayout &layout = (*reader)->layout();
    QStringList lines = layout.notices;
    lines.append(layout.columns.join(u" | "_s));
    QJsonArray rows;
    QJsonArray problems;
    QStringList problemLines;
    bool isAtEnd = false;
    while (!isAtEnd) {
        auto row = (*reader)->next();
        if (!row)
            return passOn(row);
        isAtEnd = !*row;
        if (*row) {
            rows.append(QJsonArray::fromStringList((**row).cells));
            lines.append((**row).cells.join(u" | "_s));
        }
        for (const LineProblem &problem : (*reader)->takeProblems()) {
            problems.append(QJsonObject{{u"line"_s, problem.line}, {u"reason"_s, problem.reason}});
            problemLines.append(u"%1: %2"_s.arg(problem.line).arg(problem.reason));
        }
    }
    return Answer{
        .json = {{u"format"_s, formatName(layout.format)}, {u"encoding"_s, layout.encoding},
            {u"delimiter"_s, characterName(layout.delimiter)}, {u"quote"_s, characterName(layout.quote)},
            {u"sheets"_s, QJsonArray::fromStringList(layout.sheets)}, {u"sheet"_s, layout.sheet},
            {u"header_line"_s, layout.headerLine}, {u"columns"_s, QJsonArray::fromStringList(layout.columns)},
            {u"rows"_s, rows}, {u"problems"_s, problems},
            {u"notices"_s, QJsonArray::fromStringList(layout.notices)}},
        .text = (lines + problemLines).join(u'\n')};
}

} // namespace

void addInspect(CommandLine &line)
{
    struct Options
    {
        std::string file;
        std::string encoding;
        std::string delimiter;
        std::string sheet;
        qint64 limit = -1;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *command = line.add(line.root(), "inspect", "Show how a file is read, before any mapping");
    command->add_option("FILE", options->file, "The CSV file or spreadsheet (.xlsx, .ods)")->required();
    command->add_option("--encoding", options->encoding, "A text file's encoding (default: detected)");
    command
        ->add_option("--delimiter", options->delimiter,
            "comma, semicolon, tab, pipe or the character (default: detected)")
        ->check(delimiter());
    command->add_option("--sheet", options->sheet, "A spreadsheet's sheet (default: the first with values)");
    command->add_option("--limit", options->limit, "Read no more than this many rows (default: all)")
        ->check(CLI::NonNegativeNumber);
    line.runs(command, [options]() -> Result<Answer> {
        ReadOptions reading;
        if (!options->encoding.empty())
            reading.encoding = text(options->encoding);
        if (!options->delimiter.empty())
            reading.delimiter = delimiterOf(options->delimiter);
        if (!options->sheet.empty())
            reading.sheet = text(options->sheet);
        reading.rowLimit = options->limit;
        return inspected(text(options->file), reading);
    });
}

} // namespace mentorbook::cli
