#pragma once

#include "core/domain/program.h"
#include "core/domain/resource.h"
#include "core/reports/document.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace mentorbook {

// A participant's handout and the mentor directory as documents, in the language of the program. `texts` are
// those of the forms, by key.

struct HandoutFacts
{
    Program program;
    QString language = QStringLiteral("en");
    QHash<QString, QString> texts;
    QList<Resource> resources; // what to put in, by kind
    QDate today;
};

// What mentoring is and is not, how often to meet, what to expect, agendas of the first meetings, goal
// templates, ice-breakers and conversation starters. Only kinds that have resources stand in it.
[[nodiscard]] ReportDocument participantHandout(const HandoutFacts &facts);

struct DirectoryFacts
{
    struct Entry
    {
        QString heading; // "Ada Okafor · M12"
        QList<Definition> fields;
    };
    QString program;
    QString language = QStringLiteral("en");
    QHash<QString, QString> texts;
    QString introduction;
    std::optional<QDate> opens; // when choices can be made
    std::optional<QDate> closes;
    QList<Entry> entries;
    QDate today;
};

[[nodiscard]] ReportDocument directoryDocument(const DirectoryFacts &facts);

} // namespace mentorbook
