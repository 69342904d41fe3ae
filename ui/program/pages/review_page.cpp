#include "ui/program/pages/review_page.h"

#include "core/domain/design_names.h"
#include "core/domain/names.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/day_text.h"
#include "ui/program/pages/program_details_page.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mentorbook {

ReviewPage::ReviewPage()
    : ProgramPage([] { return ProgramProblems(); })
    , m_facts(new QGridLayout)
{
    m_facts->setHorizontalSpacing(theme::spacing(6));
    m_facts->setVerticalSpacing(theme::spacing(1));
    m_facts->setColumnStretch(1, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addLayout(m_facts);
    page->addStretch();
}

void ReviewPage::setCounts(const QString &mentees, const QString &mentors)
{
    m_mentees = mentees;
    m_mentors = mentors;
}

void ReviewPage::show(const Program &p)
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto day = [](const std::optional<QDate> &on) { return on ? longDay(*on) : tr("open"); };
    const auto who = [](const EligibilityRules &rules, const QString &count) {
        return rules.admitEverybody() ? tr("everybody, %1").arg(count)
                                      : tr("%1: %2").arg(describe(rules), count);
    };
    addFact(tr("Name"), p.name.isEmpty() ? tr("no name yet") : p.name);
    addFact(tr("Purpose"), nameOf(p.purpose));
    addFact(tr("Type"),
        p.type == MentoringType::Group
            ? tr("%1, %2 to %3 mentees").arg(nameOf(p.type)).arg(p.groupSize.least).arg(p.groupSize.most)
            : nameOf(p.type));
    addFact(tr("Days"), tr("%1 to %2").arg(day(p.start), day(p.end)));
    addFact(tr("Meetings"),
        p.minimumMinutes
            ? tr("every %n days, %1 minutes at least", nullptr, p.cadenceDays).arg(*p.minimumMinutes)
            : tr("every %n days, of any length", nullptr, p.cadenceDays));
    addFact(tr("Trial"), p.trialDays > 0 ? tr("%n days", nullptr, p.trialDays) : tr("none"));
    addFact(tr("Channels"), p.channels.isEmpty() ? tr("none named") : p.channels.join(u", "_s));
    addFact(tr("Enrollment"), nameOf(p.enrollment));
    addFact(tr("Entry"), tr("%1, %2").arg(nameOf(p.entry), p.mandatory ? tr("mandatory") : tr("voluntary")));
    addFact(tr("Mentees per mentor"), locale().toString(p.capacity));
    if (p.type == MentoringType::Peer) {
        addFact(tr("Who may take part"), who(p.menteeRules, m_mentees));
    } else {
        addFact(tr("Who may be mentee"), who(p.menteeRules, m_mentees));
        addFact(tr("Who may be mentor"), who(p.mentorRules, m_mentors));
    }
    const QStringList kept = wordsOf(p.dataKept);
    addFact(tr("Data kept"), kept.isEmpty() ? tr("people, pairings and meetings only") : kept.join(u", "_s));
    addFact(tr("Smallest group shown"), tr("%n people", nullptr, p.minimumGroupSize));
    addFact(tr("Names kept for"), tr("%n months after the end", nullptr, p.retentionMonths));
    addFact(tr("Follow-up"), p.followUpMonths > 0 ? tr("%n months", nullptr, p.followUpMonths) : tr("none"));
}

void ReviewPage::addFact(const QString &name, const QString &text)
{
    const int line = m_facts->count() / 2;
    auto *title = new QLabel(name);
    theme::setText(title, theme::TextRole::Body, theme::Role::Secondary);
    m_facts->addWidget(title, line, 0, Qt::AlignTop);
    auto *value = new QLabel(text);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setAccessibleName(tr("%1: %2").arg(name, text));
    m_facts->addWidget(value, line, 1);
}

} // namespace mentorbook
