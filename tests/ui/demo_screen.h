#pragma once

#include "core/storage/workspace.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/shell/screen.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/delegates.h"
#include "ui/common/widgets/details_pane.h"
#include "ui/common/widgets/filter_bar.h"
#include "ui/common/widgets/form.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace mentorbook {

// A row of the story that the shell's tests tell: three mentors and their mentees.
struct DemoRow
{
    qint64 id = 0;
    QString mentor;
    QString mentee;
    PairingHealth health = PairingHealth::OnTrack;
    int score = 0;
    QList<WeekMark> weeks;
    QDate last;
};

inline QList<DemoRow> demoRows()
{
    using enum WeekMark;
    using enum PairingHealth;
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    return {
        {1, text("Ada Okafor"), text("Jonas Weber"), Stalled, 86,
            {Held, None, None, Held, None, None, None, None, None, None, None, None}, QDate(2026, 9, 1)},
        {2, text("Mei Lin"), text("Tomás Ruiz"), AtRisk, 74,
            {None, Held, None, None, Held, None, Missed, None, Held, None, None, Missed},
            QDate(2026, 10, 20)},
        {3, text("Li Wei"), text("Anna-Katharina von Hohenstein-Ludwigsburg"), OnTrack, 91,
            {Held, None, Held, None, Held, None, Held, None, Held, None, Held, None}, QDate(2026, 11, 12)},
        {4, text("Ольга Петрова"), text("Sam Fox"), TooEarly, 58,
            {BeforeStart, BeforeStart, BeforeStart, BeforeStart, BeforeStart, BeforeStart, BeforeStart,
                BeforeStart, BeforeStart, Paused, Paused, None},
            {}},
        {5, text("Karim Haddad"), text("Zoë Lambert"), OnTrack, 100,
            {Held, Held, Held, None, Held, Held, Held, Held, None, Held, Held, Held}, QDate(2026, 11, 18)},
    };
}

// Shows what the common widgets can do, with two commands of its own.
class DemoScreen final : public Screen
{
public:
    explicit DemoScreen(AppContext &context, const QString &name = QStringLiteral("pairings"),
        Icon navigationIcon = Icon::Pairings, const QString &title = QStringLiteral("Pairings"))
        : Screen(context, name, navigationIcon, title)
        , table(new DataTable(title))
        , filters(new FilterBar(QStringLiteral("Name")))
        , log(new QAction(icon(Icon::Meeting), QStringLiteral("Log &meeting"), this))
        , model(new RowsModel<DemoRow>([](const DemoRow &row) { return row.id; }, columns(), this))
    {
        auto *publish = new QAction(icon(Icon::Publish), QStringLiteral("Publish 42"), this);
        addAction(log);
        addAction(publish);
        table->addActions(actions());
        header()->addButton(log);
        header()->addButton(publish, true);
        header()->setSummary(QStringLiteral("42 pairs · mean 81 · worst 58 · 3 unmatched · proven best"));

        auto *tiles = new QHBoxLayout;
        tiles->setSpacing(theme::betweenCards);
        for (const auto &[label, figure, note] : std::initializer_list<std::tuple<QString, QString, QString>>{
                 {QStringLiteral("Matched"), QStringLiteral("94 %"), QStringLiteral("85 of 90")},
                 {QStringLiteral("On cadence"), QStringLiteral("78 %"), QStringLiteral("66 of 85")},
                 {QStringLiteral("Satisfied"), QStringLiteral("4.3 of 5"), QStringLiteral("n = 61, 72 %")},
                 {QStringLiteral("Goals"), QStringLiteral("3 of 4"), QStringLiteral("1 needs a look")}}) {
            auto *tile = new Tile(label);
            tile->setFigure(figure, note);
            if (label == QStringLiteral("On cadence"))
                tile->setTrend({60, 64, 61, 70, 74, 72, 78});
            tiles->addWidget(tile);
        }
        body()->addLayout(tiles);
        filters->addFacet(QStringLiteral("health"), QStringLiteral("All health"));
        filters->setOptions(QStringLiteral("health"),
            {{0, QStringLiteral("On track"), 2}, {1, QStringLiteral("At risk"), 1},
                {2, QStringLiteral("Stalled"), 1}});
        filters->addFacet(QStringLiteral("department"), QStringLiteral("All departments"));
        filters->setCounts(5, 85);
        body()->addWidget(filters);
        connect(filters, &FilterBar::changed, table, [this] { table->setFilterText(filters->text()); });

        table->setSource(model);
        table->setColumnWidths({18, 0, 15, 18, 0, 14}, 1);
        table->setItemDelegateForColumn(2, new HealthDelegate(table));
        table->setItemDelegateForColumn(3, new ScoreBarDelegate(table));
        table->setItemDelegateForColumn(4, new WeekStripDelegate(table));
        table->sortBy(0);
        auto *empty = new EmptyState(
            Icon::Pairings, QStringLiteral("No pairing yet: compute a matching round and publish it."));
        empty->addAction(publish);
        table->setEmptyState(empty);

        auto *pane = new DetailsPane(QStringLiteral("Pairing"));
        pane->setHeading(QStringLiteral("Ada Okafor & Jonas Weber"),
            QStringLiteral("Head of Data, Berlin → Analyst, Lyon"));
        auto *form = new Form;
        nameField = new QLineEdit;
        form->addRow(QStringLiteral("&Name"), nameField, [this] {
            return nameField->text().isEmpty() ? QStringLiteral("A pairing needs a name.") : QString();
        });
        auto *kind = new QComboBox;
        kind->addItems({QStringLiteral("One-on-one"), QStringLiteral("Peer"), QStringLiteral("Group")});
        form->addRow(QStringLiteral("&Type"), kind);
        auto *days = new QSpinBox;
        days->setRange(1, 366);
        days->setValue(30);
        form->addRow(QStringLiteral("&Cadence"), days, {}, QStringLiteral("Days between two meetings"));
        auto *start = new QDateEdit(QDate(2026, 9, 1));
        start->setCalendarPopup(true);
        form->addRow(QStringLiteral("&Start"), start);
        details = form;
        pane->setContent(form);
        pane->addButton(log);
        body()->addWidget(DetailsPane::beside(table, pane), 1);
        setBadge(7);
    }

    [[nodiscard]] QSet<QString> reads() const override { return {QStringLiteral("program")}; }
    void refresh() override
    {
        ++refreshed;
        model->setRows(rows);
    }

    DataTable *table;
    FilterBar *filters;
    QAction *log;
    RowsModel<DemoRow> *model;
    QLineEdit *nameField = nullptr;
    Form *details = nullptr;
    QList<DemoRow> rows = demoRows();
    int refreshed = 0;

private:
    static QList<Column<DemoRow>> columns()
    {
        return {
            {QStringLiteral("Mentor"), [](const DemoRow &row) { return row.mentor; }},
            {QStringLiteral("Mentee"), [](const DemoRow &row) { return row.mentee; }, {}, false,
                [](const DemoRow &row) { return row.mentee; }},
            {.title = QStringLiteral("Health"),
                .text =
                    [](const DemoRow &row) {
                        return QStringList{QStringLiteral("Too early"), QStringLiteral("On track"),
                            QStringLiteral("At risk"), QStringLiteral("Stalled")}[int(row.health)];
                    },
                .value = [](const DemoRow &row) { return int(row.health); }},
            {.title = QStringLiteral("Score"),
                .text = [](const DemoRow &row) { return QString::number(row.score); },
                .sortKey = [](const DemoRow &row) { return row.score; },
                .value = [](const DemoRow &row) { return row.score; }},
            {.title = QStringLiteral("12 weeks"),
                .text = [](const DemoRow &) { return QString(); },
                .toolTip = [](const DemoRow &row) { return describe(row.weeks); },
                .value = [](const DemoRow &row) { return QVariant::fromValue(row.weeks); }},
            {.title = QStringLiteral("Last met"),
                .text = [](const DemoRow &row) { return QLocale().toString(row.last, QLocale::ShortFormat); },
                .sortKey = [](const DemoRow &row) { return row.last; },
                .number = true},
        };
    }
};

} // namespace mentorbook
