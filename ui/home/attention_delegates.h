#pragma once

#include "core/actions/pairings/status.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/delegates.h"

namespace mentorbook {

// Each kind has a sign of its own shape, and a color by how pressing it is.
[[nodiscard]] Icon signOf(AttentionKind kind);
[[nodiscard]] theme::Role colorOf(AttentionKind kind);

// The sign of an AttentionKind, then the cell's text. ValueRole: int(AttentionKind).
class AttentionDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &content,
        const QModelIndex &index) const override;
};

// The cell's text as a button to click; Enter on the row does the same.
class RowButtonDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &content,
        const QModelIndex &index) const override;
};

} // namespace mentorbook
