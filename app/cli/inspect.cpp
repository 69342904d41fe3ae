#include "app/cli/command.h"

#include "core/exchange/reading/csv_reader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

void addInspect(CommandLine &line)
{
    struct Options
    {
        std::string file;
        std::string encoding;
        std::string delimiter;
        qint64 limit = -1;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *command = line.add(line.root(), "inspect", "Show how a file is read, before any mapping");
    command->add_option("FILE", options->file, "The CSV file")->required();
    command->add_option("--encoding", options->encoding, "The file's encoding (default: detected)");
    command
        ->add_option("--delimiter", options->delimiter,
            "comma, semicolon, tab, pipe or the character (default: detected)")
        ->check(delimiter());
    command->add_option("--limit", options->limit, "Read no more than this many rows (default: all)")
        ->check(CLI::NonNegativeNumber);
    line.runs(command, [options]() -> Result<Answer> {
        auto bytes = readFile(text(options->file));
        if (!bytes)
            return passOn(bytes);
        ReadOptions reading;
        if (!options->encoding.empty())
            reading.encoding = text(options->encoding);
        if (!options->delimiter.empty())
            reading.delimiter = delimiterOf(options->delimiter);
        reading.rowLimit = options->limit;
        auto table = readTable(*bytes, reading);
        if (!table)
            return passOn(table);
        QJsonArray rows;
        QStringList lines = {table->columns.join(u" | "_s)};
        for (const TextRow &row : table->rows) {
            rows.append(QJsonArray::fromStringList(row.cells));
            lines.append(row.cells.join(u" | "_s));
        }
        QJsonArray problems;
        for (const LineProblem &problem : table->problems) {
            problems.append(QJsonObject{{u"line"_s, problem.line}, {u"reason"_s, problem.reason}});
            lines.append(u"%1: %2"_s.arg(problem.line).arg(problem.reason));
        }
        return Answer{.json = {{u"encoding"_s, table->encoding}, {u"delimiter"_s, QString(table->delimiter)},
                          {u"quote"_s, QString(table->quote)}, {u"header_line"_s, table->headerLine},
                          {u"columns"_s, QJsonArray::fromStringList(table->columns)}, {u"rows"_s, rows},
                          {u"problems"_s, problems}},
            .text = lines.join(u'\n')};
    });
}

} // namespace mentorbook::cli
