#pragma once

#include "core/reports/chart.h"
#include "core/reports/table.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace mentorbook {

// The blocks of a report. All texts are plain: a renderer never reads markup in them.

struct Heading
{
    int level = 1; // 1 or 2, below the document's title
    QString text;

    bool operator==(const Heading &) const = default;
};

enum class ParagraphRole {
    Body,
    Lead, // the finding that stands above everything
    Note, // small: method, limits
};

struct Paragraph
{
    QString text;
    ParagraphRole role = ParagraphRole::Body;

    bool operator==(const Paragraph &) const = default;
};

struct BulletList
{
    QStringList items;

    bool operator==(const BulletList &) const = default;
};

struct KeyFigure
{
    QString label;
    QString value; // formatted, with its unit
    QString note = {}; // n, population, period

    bool operator==(const KeyFigure &) const = default;
};

// Tiles, side by side.
struct KeyFigures
{
    QList<KeyFigure> figures;

    bool operator==(const KeyFigures &) const = default;
};

struct ChartBlock
{
    ChartDescription chart;
    bool showTable = true;

    bool operator==(const ChartBlock &) const = default;
};

struct Definition
{
    QString term;
    QString text;

    bool operator==(const Definition &) const = default;
};

struct Definitions
{
    QList<Definition> items;

    bool operator==(const Definitions &) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

using ReportBlock = std::variant<Heading, Paragraph, BulletList, KeyFigures, ReportTable, ChartBlock,
    Definitions, PageBreak>;

struct ReportDocument
{
    QString title;
    QString subtitle = {};
    QString author = {};
    QString language = QStringLiteral("en"); // a BCP 47 tag: "en", "de", "pt-BR"
    QDate date = {};
    QList<ReportBlock> blocks = {};

    bool operator==(const ReportDocument &) const = default;
};

} // namespace mentorbook
