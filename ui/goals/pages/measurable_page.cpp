#include "ui/goals/pages/measurable_page.h"

#include "core/domain/design_names.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/form.h"
#include "ui/goals/goal_dialogs.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mentorbook {

namespace {

enum From { FromWorkspace, TypedIn, NoneYet };

QString unitText(MeasureKind kind)
{
    return kind == MeasureKind::TypedIn ? MeasurablePage::tr("yours") : measureUnitText({.measure = kind});
}

} // namespace

MeasurablePage::MeasurablePage(ProblemAt problemAt)
    : GoalPage(std::move(problemAt))
    , m_catalog(new DataTable(tr("Catalog of measures")))
    , m_definition(new QLabel)
    , m_form(new Form)
    , m_months(new QSpinBox)
    , m_unit(new QLineEdit)
    , m_source(new QLineEdit)
    , m_from(new QComboBox)
    , m_value(measureField({}))
    , m_on(dayField(QDate::currentDate()))
    , m_valueSource(new QLineEdit)
{
    m_model = new RowsModel<Entry>([](const Entry &entry) { return qint64(entry.kind); },
        {
            {.title = tr("Measure"),
                .text = [](const Entry &e) { return measureDefinition(e.kind).title; },
                .toolTip = [](const Entry &e) { return measureDefinition(e.kind).definition; }},
            {.title = tr("Unit"), .text = [](const Entry &e) { return unitText(e.kind); }},
            {.title = tr("Source"),
                .text = [](const Entry &e) { return nameOf(measureDefinition(e.kind).source); }},
            {.title = tr("What there is"),
                .text = [](const Entry &e) { return e.answer.sentence; },
                .toolTip = [](const Entry &e) { return e.answer.sentence; },
                .icon =
                    [](const Entry &e) {
                        return e.answer.feed == Feed::Never ? icon(Icon::Warning) : QIcon();
                    }},
        },
        this);
    m_catalog->setSource(m_model);
    m_catalog->setSortingEnabled(false);
    m_catalog->sortBy(-1);
    m_catalog->setColumnWidths({26, 9, 18, 20}, 3);
    m_catalog->setSelectionMode(QAbstractItemView::SingleSelection);
    m_catalog->setMinimumHeight(6 * theme::rowHeight());
    connect(m_catalog, &DataTable::idsSelected, this, [this] {
        const auto id = m_catalog->currentId();
        if (!id || m_measure == MeasureKind(*id))
            return;
        m_measure = MeasureKind(*id);
        Q_EMIT changed();
    });
    connect(m_catalog, &DataTable::opened, this, &GoalPage::done);
    m_definition->setWordWrap(true);
    m_definition->setTextFormat(Qt::PlainText);
    m_definition->setAccessibleName(tr("Definition"));
    theme::setText(m_definition, theme::TextRole::Body, theme::Role::Secondary);

    m_months->setRange(1, 60);
    m_months->setSuffix(tr(" months"));
    m_unit->setPlaceholderText(tr("days"));
    m_source->setPlaceholderText(tr("Payroll, every quarter"));
    m_from->addItem(tr("From the workspace"), FromWorkspace);
    m_from->addItem(tr("Typed in"), TypedIn);
    m_from->addItem(tr("None yet"), NoneYet);
    m_valueSource->setPlaceholderText(tr("Employee survey of last fall"));
    m_form->addRow(tr("&Over"), m_months, at(GoalInput::Months));
    m_form->addRow(tr("&Unit"), m_unit, at(GoalInput::TypedUnit));
    m_form->addRow(tr("Read &where"), m_source, at(GoalInput::TypedSource));
    m_form->addRow(tr("Ba&seline"), m_from, at(GoalInput::Baseline));
    m_form->addRow(tr("&Value"), m_value);
    m_form->addRow(tr("Da&y"), m_on);
    m_form->addRow(tr("Sou&rce"), m_valueSource, at(GoalInput::BaselineSource));

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(theme::betweenControls);
    page->addWidget(m_catalog, 1);
    page->addWidget(m_definition);
    page->addWidget(m_form);
    connect(m_form, &Form::changed, this, &GoalPage::changed);
}

void MeasurablePage::show(const Goal &goal, const MeasureValues &values)
{
    QList<Entry> entries;
    for (const MeasureKind kind : allMeasures())
        entries.append({kind, answerOf(values, {.kind = kind, .group = goal.group, .months = goal.months})});
    m_measure = goal.measure;
    m_model->setRows(std::move(entries));
    if (goal.measure)
        m_catalog->select(qint64(*goal.measure));
    else
        m_catalog->clearSelection();
    m_measure = goal.measure;
    m_months->setValue(goal.months);
    m_unit->setText(goal.typed.unit);
    m_source->setText(goal.typed.source);
    m_kept = goal.baseline;
    const bool isTyped = goal.baseline && goal.baseline->kind == BaselineKind::Typed;
    m_from->setCurrentIndex(m_from->findData(int(isTyped ? TypedIn
            : goal.baseline                              ? FromWorkspace
                                                         : NoneYet)));
    m_value->setValue(goal.baseline ? goal.baseline->value : 0);
    m_on->setDate(goal.baseline ? goal.baseline->on.value_or(values.asOf) : values.asOf);
    m_valueSource->setText(isTyped ? goal.baseline->source : QString());
}

void MeasurablePage::fill(Goal &goal) const
{
    goal.measure = m_measure;
    goal.months = m_months->value();
    goal.typed.unit = m_unit->text();
    goal.typed.source = m_source->text();
    switch (m_from->currentData().toInt()) {
    case FromWorkspace:
        if (m_kept && m_kept->kind != BaselineKind::Typed)
            goal.baseline = m_kept;
        else
            goal.baseline = m_offer ? std::optional(m_offer->baseline) : std::nullopt;
        break;
    case TypedIn:
        goal.baseline = Baseline{.value = m_value->value(),
            .kind = BaselineKind::Typed,
            .on = m_on->date(),
            .source = m_valueSource->text()};
        break;
    default:
        goal.baseline.reset();
    }
}

void MeasurablePage::tell(const Goal &goal, const MeasureValues &values, const SmartTick &)
{
    const bool typed = goal.measure == MeasureKind::TypedIn;
    const bool asks = m_from->currentData().toInt() == TypedIn;
    m_kept = goal.baseline;
    m_offer = goal.measure && !typed ? offeredBaseline(values, queryOf(goal)) : std::nullopt;
    m_form->setRowVisible(m_months, goal.measure && measureDefinition(*goal.measure).usesMonths);
    m_form->setRowVisible(m_unit, typed);
    m_form->setRowVisible(m_source, typed);
    for (QWidget *field : {static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_on),
             static_cast<QWidget *>(m_valueSource)})
        m_form->setRowVisible(field, asks);
    setUpMeasureField(m_value, goal);
    QStringList lines;
    if (goal.measure) {
        lines.append(measureDefinition(*goal.measure).definition);
        lines.append(m_offer ? m_offer->sentence : answerOf(values, queryOf(goal)).sentence);
    } else {
        lines.append(tr("Choose the measure that will show whether the goal is reached."));
    }
    lines.removeAll(QString());
    m_definition->setText(lines.join(u'\n'));
}

} // namespace mentorbook
