#include "ui/import/pages/preview_page.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/notice_card.h"

#include <QAction>
#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr int nameLength = 120; // characters

// Why nothing of a file that can be read can be imported; empty: something can be, or all is known.
QString whyIdle(const PlannedImport &planned, const QString &fileName)
{
    if (!planned.isIdle() || planned.isKnownAlready())
        return {};
    if (const auto *people = std::get_if<PeopleImportPlan>(&planned.plan)) {
        if (const auto checked = checkPeopleImport(*people, true); !checked)
            return checked.error().message;
    }
    return PreviewPage::tr("“%1” holds nothing that could be imported.").arg(fileName);
}

} // namespace

PreviewPage::PreviewPage(ImportKind kind, QWidget *parent)
    : QWidget(parent)
    , m_asLastTime(new NoticeCard(tr("How the file is read"), NoticeCard::Kind::Info))
    , m_massLeave(new NoticeCard(tr("Many people would count as left"), NoticeCard::Kind::Warning))
    , m_allowMassLeave(new QCheckBox)
    , m_known(new NoticeCard(tr("Everything is known already"), NoticeCard::Kind::Info))
    , m_idle(new NoticeCard(tr("Nothing can be imported"), NoticeCard::Kind::Warning))
    , m_stack(new QStackedWidget)
    , m_problem(new EmptyState(Icon::Warning, QString()))
    , m_mend(new QAction(this))
    , m_tabs(new PreviewTabs(kind))
{
    auto *change = new QPushButton(tr("C&hange…"));
    change->setAccessibleName(tr("Change how the file is read"));
    change->setAutoDefault(false);
    m_asLastTime->addButton(change);
    connect(change, &QPushButton::clicked, this, &PreviewPage::changeRequested);
    m_massLeave->addBelow(m_allowMassLeave);
    connect(m_allowMassLeave, &QCheckBox::toggled, this, &PreviewPage::agreed);
    connect(m_mend, &QAction::triggered, this, &PreviewPage::mendRequested);
    connect(m_tabs, &PreviewTabs::mergeChosen, this, &PreviewPage::chooseMerge);
    connect(m_tabs, &PreviewTabs::saveRejectsRequested, this, &PreviewPage::saveRejectsRequested);

    m_stack->addWidget(new QWidget);
    m_stack->addWidget(m_problem);
    m_stack->addWidget(m_tabs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::cardPadding);
    column->addWidget(m_asLastTime);
    column->addWidget(m_known);
    column->addWidget(m_idle);
    column->addWidget(m_massLeave);
    column->addWidget(m_stack, 1);
    column->addWidget(buildRemember());
}

QWidget *PreviewPage::buildRemember()
{
    m_remember = new QCheckBox(tr("&Remember how files of this shape are read, as"));
    m_remember->setAccessibleName(tr("Remember how files of this shape are read"));
    m_remember->setToolTip(tr("The next file with these columns goes straight to the preview"));
    m_remember->setChecked(true);
    m_name = new QLineEdit;
    m_name->setAccessibleName(tr("Name of the import profile"));
    m_name->setMaxLength(nameLength);
    m_name->setMaximumWidth(theme::textWidth(40));
    connect(m_remember, &QCheckBox::toggled, m_name, &QWidget::setEnabled);
    m_rememberLine = new QWidget;
    auto *line = new QHBoxLayout(m_rememberLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::betweenControls);
    line->addWidget(m_remember);
    line->addWidget(m_name, 1);
    line->addStretch();
    return m_rememberLine;
}

void PreviewPage::startOver(const QString &fileName)
{
    m_fileName = fileName;
    m_fresh = true;
    m_accepted.clear();
    m_remember->setChecked(true);
    m_name->clear();
    m_name->setPlaceholderText(QFileInfo(fileName).completeBaseName());
    showWaiting();
}

void PreviewPage::showWaiting()
{
    m_asLastTime->setText({});
    m_massLeave->setText({});
    m_known->setText({});
    m_idle->setText({});
    m_rememberLine->hide();
    m_stack->setCurrentIndex(0);
}

void PreviewPage::showProblem(const QString &problem, const QString &where)
{
    showWaiting();
    m_problem->setSentence(problem);
    m_mend->setText(tr("Go to %1").arg(where));
    m_stack->setCurrentIndex(1);
    if (m_problem->findChildren<QPushButton *>().isEmpty())
        m_problem->addAction(m_mend)->setAutoDefault(false);
    auto *mend = m_problem->findChild<QPushButton *>();
    mend->setText(m_mend->text());
    mend->setAccessibleName(m_mend->text());
    mend->setVisible(!where.isEmpty());
}

void PreviewPage::showPlan(const PlannedImport &planned, const std::optional<QString> &profileName)
{
    m_asLastTime->setText(profileName ? tr("Read as last time: “%1”.").arg(*profileName) : QString());
    QStringList known;
    if (planned.isKnownAlready())
        known.append(
            tr("Everything in “%1” is known already: importing it would change nothing.").arg(m_fileName));
    if (planned.importedBefore)
        known.append(tr("This very file was imported on %1.")
                .arg(longDay(planned.importedBefore->importedAt.toLocalTime().date())));
    m_known->setText(known.join(u' '));
    m_idle->setText(whyIdle(planned, m_fileName));
    m_tabs->show(planned, m_accepted);
    if (std::exchange(m_fresh, false))
        m_tabs->showFirstPage();
    m_stack->setCurrentIndex(2);
    m_rememberLine->setVisible(!planned.isKnownAlready() && !planned.isIdle());
    if (profileName && m_name->text().isEmpty())
        m_name->setText(*profileName);

    m_allowMassLeave->setChecked(false);
    if (!planned.isMassLeave()) {
        m_massLeave->setText({});
        return;
    }
    const QString left = QLocale().toString(planned.summary().left);
    const QString employed = QLocale().toString(planned.employedBefore());
    m_massLeave->setText(tr("By this file, %1 of %2 people have left. Often that means that it lists only a "
                            "part of the company: then untick “Lists everybody employed” under Source.")
            .arg(left, employed));
    m_allowMassLeave->setText(tr("&Yes, %1 of %2 people have left").arg(left, employed));
}

void PreviewPage::focusFirst()
{
    if (m_massLeave->isVisibleTo(this))
        m_allowMassLeave->setFocus();
    else if (m_stack->currentWidget() == m_tabs)
        m_tabs->tabBar()->setFocus();
    else if (auto *mend = m_problem->findChild<QPushButton *>())
        mend->setFocus();
}

bool PreviewPage::allowsMassLeave() const { return m_allowMassLeave->isChecked(); }

bool PreviewPage::remembers() const { return m_remember->isChecked(); }

QString PreviewPage::profileName() const { return m_name->text().simplified(); }

QMap<QString, QString> PreviewPage::merges() const
{
    QMap<QString, QString> merges;
    for (const MergeOffer &offer : m_accepted)
        merges.insert(offer.newNumber, offer.knownNumber);
    return merges;
}

// A person continues one other, and is continued by one: who was said to be before gives it up.
void PreviewPage::chooseMerge(const MergeOffer &offer, bool accepted)
{
    m_accepted.removeIf([&](const MergeOffer &each) {
        return each.newNumber == offer.newNumber || each.knownNumber == offer.knownNumber;
    });
    if (accepted)
        m_accepted.append(offer);
    Q_EMIT mergesChanged();
}

} // namespace mentorbook
