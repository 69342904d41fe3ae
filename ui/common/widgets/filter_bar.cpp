#include "ui/common/widgets/filter_bar.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace mentorbook {

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_facetLine(new QHBoxLayout)
    , m_clear(new QPushButton(icon(Icon::Close), tr("Clear filters")))
    , m_counts(new QLabel)
{
    setAccessibleName(tr("Filters"));
    m_text->setPlaceholderText(placeholder);
    m_text->setAccessibleName(tr("Filter by text"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(theme::textWidth(20));
    m_text->setMaximumWidth(theme::textWidth(44));
    m_clear->setFlat(true);
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->setToolTip(tr("Show every row again"));
    m_clear->hide();
    theme::setText(m_counts, theme::TextRole::Small, theme::Role::Secondary);
    m_facetLine->setSpacing(theme::betweenControls);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::betweenControls);
    line->addWidget(m_text, 3);
    line->addLayout(m_facetLine, 2);
    line->addWidget(m_clear);
    line->addStretch(1);
    line->addWidget(m_counts);
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::announce);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
}

void FilterBar::addFacet(const QString &name, const QString &all)
{
    auto *box = new QComboBox;
    box->setAccessibleName(all);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(int(all.size()));
    box->setMaximumWidth(theme::textWidth(32));
    box->setMaxVisibleItems(16);
    box->addItem(all);
    m_facets.insert(name, box);
    m_facetLine->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::announce);
}

void FilterBar::setOptions(const QString &name, const QList<FacetOption> &options)
{
    QComboBox *box = m_facets.value(name);
    Q_ASSERT(box);
    const QVariant chosen = box->currentData();
    int index = 0;
    {
        const QSignalBlocker quiet(box);
        while (box->count() > 1)
            box->removeItem(1);
        for (const FacetOption &option : options) {
            if (chosen.isValid() && option.value == chosen)
                index = box->count();
            box->addItem(tr("%1 (%2)").arg(option.label, QLocale().toString(option.count)), option.value);
        }
        box->setCurrentIndex(index);
    }
    if (chosen.isValid() && index == 0)
        announce();
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + theme::spacing(6));
}

QString FilterBar::text() const { return m_text->text().trimmed(); }

QVariant FilterBar::value(const QString &facet) const
{
    const QComboBox *box = m_facets.value(facet);
    return box ? box->currentData() : QVariant();
}

void FilterBar::setValue(const QString &facet, const QVariant &value)
{
    if (QComboBox *box = m_facets.value(facet))
        box->setCurrentIndex(value.isValid() ? std::max(0, box->findData(value)) : 0);
}

bool FilterBar::isActive() const
{
    if (!text().isEmpty())
        return true;
    return std::any_of(
        m_facets.cbegin(), m_facets.cend(), [](const QComboBox *box) { return box->currentIndex() > 0; });
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quietText(m_text);
        m_text->clear();
        for (QComboBox *box : std::as_const(m_facets)) {
            const QSignalBlocker quiet(box);
            box->setCurrentIndex(0);
        }
    }
    m_text->setFocus();
    announce();
}

void FilterBar::setCounts(int shown, int all)
{
    m_counts->setText(shown == all ? QLocale().toString(all)
                                   : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all)));
    m_counts->setAccessibleName(tr("Rows shown: %1").arg(m_counts->text()));
}

void FilterBar::announce()
{
    m_clear->setVisible(isActive());
    Q_EMIT changed();
}

} // namespace mentorbook
