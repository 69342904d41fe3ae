#pragma once

#include "core/cadence/week_strip.h"
#include "core/domain/pairing.h"

#include <QList>
#include <QStyledItemDelegate>

namespace mentorbook {

// A cell of a DataTable: a hairline below, and the focus shown for the whole row instead of one cell.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    // Draws what is in the cell over its background; content keeps clear of the cell's ends.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &content,
        const QModelIndex &index) const;
    // The width that the content needs beside the cell's margins; 0: the text's.
    [[nodiscard]] virtual int contentWidth(const QStyleOptionViewItem &option) const;
};

// A bar and its number. ValueRole: a number 0…100.
class ScoreBarDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &content,
        const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option) const override;
};

// A sign of its own shape and color for each pairing health, then the cell's text. ValueRole:
// int(PairingHealth).
class HealthDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &content,
        const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option) const override;
};

// "3 meetings held, 1 missed, in 12 weeks": for tooltips and screen readers.
[[nodiscard]] QString describe(const QList<WeekMark> &weeks);

// One small box a week, this week at the end. ValueRole: a QList<WeekMark>.
class WeekStripDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &content,
        const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option) const override;
};

} // namespace mentorbook
