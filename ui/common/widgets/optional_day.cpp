#include "ui/common/widgets/optional_day.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/day_text.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace mentorbook {

OptionalDay::OptionalDay(const QString &name, QDate suggestion, QWidget *parent)
    : QWidget(parent)
    , m_given(new QCheckBox(tr("on")))
    , m_day(dayField(suggestion))
{
    setAccessibleName(name);
    m_given->setAccessibleName(tr("%1 is given").arg(name));
    m_day->setAccessibleName(name);
    m_day->setEnabled(false);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::betweenControls);
    line->addWidget(m_given);
    line->addWidget(m_day, 1);
    setFocusProxy(m_given);
    connect(m_given, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
}

std::optional<QDate> OptionalDay::day() const
{
    return m_given->isChecked() ? std::optional(m_day->date()) : std::nullopt;
}

void OptionalDay::setDay(std::optional<QDate> day)
{
    if (day)
        m_day->setDate(*day);
    m_given->setChecked(day.has_value());
}

} // namespace mentorbook
