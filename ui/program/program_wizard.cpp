#include "ui/program/program_wizard.h"

#include "core/actions/programs/eligible_people.h"
#include "core/actions/programs/program_life.h"
#include "core/actions/programs/purposes.h"
#include "core/actions/workspace/drafts.h"
#include "core/actions/workspace/settings.h"
#include "core/domain/program_json.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/form.h"
#include "ui/common/widgets/notice_card.h"
#include "ui/program/pages/basics_page.h"
#include "ui/program/pages/program_details_page.h"
#include "ui/program/pages/review_page.h"

#include <QPushButton>
#include <QScopedValueRollback>

#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

enum Step { Basics, Details, Review };

constexpr int savingDelay = 400; // milliseconds after the last change

QString titleOf(ProgramWizard::Task task)
{
    switch (task) {
    case ProgramWizard::Task::Create:
        return ProgramWizard::tr("New Program");
    case ProgramWizard::Task::Edit:
        return ProgramWizard::tr("Edit Program");
    case ProgramWizard::Task::NextCohort:
        return ProgramWizard::tr("Next Cohort");
    }
    Q_UNREACHABLE();
}

QString verbOf(ProgramWizard::Task task)
{
    switch (task) {
    case ProgramWizard::Task::Create:
        return ProgramWizard::tr("&Create program");
    case ProgramWizard::Task::Edit:
        return ProgramWizard::tr("&Save changes");
    case ProgramWizard::Task::NextCohort:
        return ProgramWizard::tr("&Create next cohort");
    }
    Q_UNREACHABLE();
}

QString ofBasics(const ProgramProblems &problems)
{
    return problems.name.isEmpty() ? problems.end : problems.name;
}

// The first problem that stands under Details.
QString ofDetails(ProgramProblems problems)
{
    problems.name.clear();
    problems.end.clear();
    return problems.all().value(0);
}

} // namespace

ProgramWizard::ProgramWizard(
    AppContext &context, Task task, const std::optional<Program> &of, QWidget *parent)
    : Wizard({tr("Program"), tr("Details"), tr("Review")}, parent)
    , m_context(context)
    , m_task(task)
    , m_of(of)
    , m_suggested(suggestedProgram(ProgramPurpose::Onboarding, context.today()))
{
    Q_ASSERT(task == Task::Create || of);
    setWindowTitle(titleOf(task));
    Database &database = context.workspace()->database();
    if (auto all = programs(database); context.check(all))
        m_all = std::move(*all);
    if (const auto least = minimumGroupSize(database); context.check(least))
        m_leastGroup = *least;
    QList<Person> employed;
    if (auto people = employedPeople(database); context.check(people))
        employed = std::move(*people);
    m_suggested.minimumGroupSize = std::max(m_suggested.minimumGroupSize, m_leastGroup);
    m_program = task == Task::Create ? m_suggested : task == Task::Edit ? *of : nextCohort(*of, m_all);
    m_start = m_program;
    m_draft = {.kind = task == Task::NextCohort ? u"next-cohort"_s : u"program"_s,
        .program = of ? std::optional(of->id) : std::nullopt};

    const auto problems = [this] { return problemsNow(); };
    m_basics = new BasicsPage(problems, context.today());
    m_details = new ProgramDetailsPage(problems, employed, context.today());
    m_review = new ReviewPage;
    m_steps = {m_basics, m_details, m_review};
    addPage(m_basics, tr("What for, how, and when?"));
    addPage(m_details, tr("Everything has a default. Change what is different with you."));
    addPage(m_review, task == Task::Edit ? tr("Nothing is changed yet.") : tr("Nothing is created yet."));
    for (ProgramPage *page : std::as_const(m_steps))
        connect(page, &ProgramPage::changed, this, &ProgramWizard::changed);
    build(nullptr, verbOf(task));

    m_saving.setSingleShot(true);
    m_saving.setInterval(savingDelay);
    connect(&m_saving, &QTimer::timeout, this, &ProgramWizard::saveDraft);
    connect(&context, &AppContext::failed, this, [this](const QString &message) { say(message); });
    connect(&context, &AppContext::workspaceChanged, this, [this] {
        m_saving.stop();
        QDialog::reject(); // it was about another file
    });
    offerDraft();
    goTo(Basics);
}

Program ProgramWizard::said() const
{
    Program program = m_program;
    m_steps.at(step())->fill(program);
    return program;
}

ProgramProblems ProgramWizard::problemsNow() const
{
    return m_filling ? ProgramProblems() : problemsOf(said(), m_all, m_leastGroup);
}

bool ProgramWizard::mayGoOn(int step)
{
    Form *form = m_steps.at(step)->form();
    return !form || form->validate();
}

void ProgramWizard::stepShown(int step)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        if (step == Review) {
            m_details->show(m_program); // its counts are of these rules
            m_review->setCounts(m_details->menteeCount(), m_details->mentorCount());
        }
        m_steps.at(step)->show(m_program);
    }
    showState();
}

void ProgramWizard::changed()
{
    if (m_filling)
        return;
    const Program before = std::exchange(m_program, said());
    if (m_program.purpose != before.purpose && m_task == Task::Create)
        followPurpose(before);
    if (m_program != before)
        m_saving.start();
    showState();
}

// What was not set by hand becomes what the new purpose suggests.
void ProgramWizard::followPurpose(const Program &before)
{
    Program next = suggestedProgram(m_program.purpose, m_context.today());
    next.minimumGroupSize = std::max(next.minimumGroupSize, m_leastGroup);
    const auto follow = [&](auto Program::*field) {
        if (before.*field == m_suggested.*field)
            m_program.*field = next.*field;
    };
    follow(&Program::start);
    follow(&Program::end);
    follow(&Program::cadenceDays);
    follow(&Program::trialDays);
    follow(&Program::minimumGroupSize);
    follow(&Program::enrollment);
    follow(&Program::groupSize);
    follow(&Program::capacity);
    follow(&Program::minimumMinutes);
    follow(&Program::mandatory);
    follow(&Program::entry);
    follow(&Program::menteeRules);
    follow(&Program::mentorRules);
    follow(&Program::channels);
    follow(&Program::dataKept);
    follow(&Program::retentionMonths);
    follow(&Program::followUpMonths);
    m_suggested = next;
    const QScopedValueRollback filling(m_filling, true);
    m_basics->show(m_program);
}

void ProgramWizard::showState()
{
    const ProgramProblems problems = problemsOf(m_program, m_all, m_leastGroup);
    const auto set = [&](int which, const QString &wrong, const QString &note) {
        const bool bad = !wrong.isEmpty() && wasSeen(which) && which != step();
        steps()->setStep(which,
            bad                                     ? StepList::State::NeedsLook
                : wasSeen(which) && wrong.isEmpty() ? StepList::State::Done
                                                    : StepList::State::Ahead,
            bad ? wrong : note, true);
    };
    set(Basics, ofBasics(problems), m_program.name);
    set(Details, ofDetails(problems), tr("meet every %n days", nullptr, m_program.cadenceDays));
    set(Review, problems.all().isEmpty() ? QString() : tr("something is missing"), {});
    problem()->setText(step() == Review ? problems.all().join(u'\n') : QString());
    setReady(problems.all().isEmpty(), problems.all().join(u'\n'));
}

void ProgramWizard::offerDraft()
{
    const auto kept = drafts(m_context.workspace()->database(), m_draft.kind, m_draft.program);
    if (!m_context.check(kept) || kept->isEmpty())
        return;
    m_left = kept->first();
    auto *take = new QPushButton(tr("C&ontinue"));
    take->setAccessibleName(tr("Continue what was left"));
    auto *drop = new QPushButton(tr("&Discard"));
    drop->setAccessibleName(tr("Discard what was left"));
    for (QPushButton *button : {take, drop}) {
        button->setAutoDefault(false);
        draftNotice()->addButton(button);
    }
    connect(take, &QPushButton::clicked, this, [this] {
        const ProgramId id = m_program.id;
        m_program = programFromJson(m_left->json);
        m_program.id = id;
        m_draft.id = m_left->id;
        m_suggested = suggestedProgram(m_program.purpose, m_context.today());
        m_left.reset();
        draftNotice()->setText({});
        goTo(step());
    });
    connect(drop, &QPushButton::clicked, this, [this] {
        if (!m_context.check(discardDraft(*m_context.workspace(), m_left->id)))
            return;
        m_left.reset();
        draftNotice()->setText({});
    });
    const QString name = programFromJson(m_left->json).name;
    draftNotice()->setText(tr("You left %1 unfinished on %2.")
            .arg(name.isEmpty() ? tr("a program") : tr("“%1”").arg(name),
                longDay(m_left->updatedAt.toLocalTime().date())));
}

void ProgramWizard::saveDraft()
{
    m_saving.stop();
    if (m_program == m_start)
        return;
    m_draft.json = jsonOf(m_program);
    m_draft.updatedAt = QDateTime::currentDateTimeUtc();
    const auto kept = keepDraft(*m_context.workspace(), m_draft);
    if (m_context.check(kept))
        m_draft.id = *kept;
}

void ProgramWizard::dropDraft()
{
    m_saving.stop();
    if (!m_draft.id.isNull())
        static_cast<void>(m_context.check(discardDraft(*m_context.workspace(), m_draft.id)));
}

void ProgramWizard::reject()
{
    if (m_saving.isActive())
        saveDraft();
    QDialog::reject();
}

void ProgramWizard::finish()
{
    if (!problemsOf(m_program, m_all, m_leastGroup).all().isEmpty())
        return;
    Workspace &workspace = *m_context.workspace();
    QString message;
    if (m_task == Task::Edit) {
        const auto edited = editProgram(workspace, m_program);
        if (!edited && edited.error().kind == ErrorKind::Conflict) {
            goTo(Basics);
            m_basics->refuseType(edited.error().message);
            return;
        }
        if (!m_context.check(edited))
            return;
        if (m_program != m_start)
            message = tr("Changed the program “%1”.").arg(m_program.name);
    } else {
        const auto created = m_task == Task::Create ? createProgram(workspace, m_program)
                                                    : copyProgram(workspace, m_of->id, m_program);
        if (!m_context.check(created))
            return;
        m_context.setProgram(*created);
        message = tr("Created the program “%1”.").arg(m_program.name);
    }
    dropDraft();
    QDialog::accept();
    if (!message.isEmpty())
        m_context.notify(message, true);
}

} // namespace mentorbook
