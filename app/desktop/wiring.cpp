#include "app/desktop/wiring.h"

#include "core/actions/programs/counts.h"
#include "core/actions/programs/programs.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/shell/main_window.h"
#include "ui/common/shell/manual_window.h"
#include "ui/home/home_screen.h"
#include "ui/import/import_wizard.h"
#include "ui/import/records/import_history_dialog.h"
#include "ui/import/records/import_profiles_dialog.h"
#include "ui/insights/insights_screen.h"
#include "ui/matching/matching_screen.h"
#include "ui/pairings/pairings_screen.h"
#include "ui/people/people_screen.h"
#include "ui/program/program_dialog.h"
#include "ui/reports/reports_screen.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

Wiring::Wiring(MainWindow &window, AppContext &context)
    : QObject(&window)
    , m_window(window)
    , m_context(context)
{
    addScreens();
    addCommands();
    connect(&context, &AppContext::workspaceChanged, this, [this] {
        m_pairingTitles.reset();
        readPrograms();
        readStatus();
    });
    connect(&context, &AppContext::dataChanged, this, [this](const ChangeSet &changes) {
        m_pairingTitles.reset();
        if (changes.tables.contains(u"program"_s) || changes.kind == ChangeSet::Kind::External)
            readPrograms();
        readStatus();
    });
    connect(&context, &AppContext::programChanged, this, [this] { m_pairingTitles.reset(); });
    connect(&m_sample, &QFutureWatcherBase::finished, this, &Wiring::sampleIsReady);
}

void Wiring::addScreens()
{
    auto home = std::make_unique<HomeScreen>(m_context);
    connect(home.get(), &HomeScreen::firstStepRequested, this, &Wiring::takeFirstStep);
    connect(home.get(), &HomeScreen::pairingRequested, this, [this](PairingId pairing) {
        m_window.showScreen(u"pairings"_s);
        m_pairings->showPairing(pairing);
    });
    connect(home.get(), &HomeScreen::participantRequested, this, [this] {
        m_window.showScreen(u"matching"_s);
        m_matching->newRound();
    });

    auto people = std::make_unique<PeopleScreen>(m_context);
    m_people = people.get();
    connect(m_people, &PeopleScreen::importRequested, this, &Wiring::importFile);
    connect(m_people, &PeopleScreen::newProgramRequested, this, &Wiring::newProgram);
    connect(m_people, &PeopleScreen::importHistoryRequested, this, [this] { show<ImportHistoryDialog>(); });
    connect(m_people, &PeopleScreen::importProfilesRequested, this, [this] { show<ImportProfilesDialog>(); });

    auto matching = std::make_unique<MatchingScreen>(m_context);
    m_matching = matching.get();
    connect(m_matching, &MatchingScreen::newProgramRequested, this, &Wiring::newProgram);
    connect(m_matching, &MatchingScreen::participantsImportRequested, this,
        [this] { importFile(ImportKind::Participants); });

    auto pairings = std::make_unique<PairingsScreen>(m_context);
    m_pairings = pairings.get();
    connect(m_pairings, &PairingsScreen::importMeetingsRequested, this,
        [this] { importFile(ImportKind::Meetings); });

    m_window.addScreen(std::move(home));
    m_window.addScreen(std::move(people));
    m_window.addScreen(std::move(matching));
    m_window.addScreen(std::move(pairings));
    m_window.addScreen(std::make_unique<InsightsScreen>(m_context));
    m_window.addScreen(std::make_unique<ReportsScreen>(m_context));
    m_window.addSearchProvider([this](const QString &text, int atMost) { return findPeople(text, atMost); });
    m_window.addSearchProvider(
        [this](const QString &text, int atMost) { return findPairings(text, atMost); });
}

void Wiring::addCommands()
{
    m_window.setHandler(Command::NewProgram, [this] { newProgram(); });
    m_window.setHandler(Command::ExploreSample, [this] { exploreSample(); });
    m_window.setHandler(Command::ImportPeople, [this] { importFile(ImportKind::People); });
    m_window.setHandler(Command::EditProgram, [this] { editProgram(); });
    m_window.setHandler(Command::ImportParticipants, [this] { importFile(ImportKind::Participants); });
    m_window.setHandler(Command::ImportMeetings, [this] { importFile(ImportKind::Meetings); });
    m_window.setHandler(Command::ImportAnswers, [this] { importFile(ImportKind::Survey); });
    m_window.setHandler(Command::Export, [this] { m_window.showScreen(u"reports"_s); });
    m_window.setHandler(Command::Manual, [this] { showManual(); });
}

void Wiring::readPrograms()
{
    if (!m_context.workspace())
        return;
    auto all = programs(m_context.workspace()->database());
    if (m_context.check(all))
        m_context.setPrograms(std::move(*all));
}

void Wiring::readStatus()
{
    const Workspace *workspace = m_context.workspace();
    if (!workspace)
        return;
    auto counts = workspaceCounts(m_context.workspace()->database());
    if (!m_context.check(counts))
        return;
    m_context.setStatus(workspace->isReadOnly() ? tr("Read-only") : tr("Saved"),
        tr("%n people", nullptr, int(counts->people)) + u" · "_s
            + tr("%n pairs", nullptr, int(counts->pairings)));
}

bool Wiring::hasWorkspace() { return m_context.workspace() || m_window.newWorkspace(); }

void Wiring::importFile(ImportKind kind)
{
    if (!hasWorkspace())
        return;
    auto *dialog = new ImportWizard(m_context, kind, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

template <class Dialog> void Wiring::show()
{
    if (!hasWorkspace())
        return;
    auto *dialog = new Dialog(m_context, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Wiring::newProgram()
{
    if (!hasWorkspace())
        return;
    auto *dialog = new ProgramDialog(m_context, std::nullopt, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Wiring::editProgram()
{
    if (!m_context.workspace())
        return;
    const auto program = std::ranges::find(m_context.programs(), m_context.program(), &Program::id);
    if (program == m_context.programs().end())
        return;
    auto *dialog = new ProgramDialog(m_context, *program, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// The sample lives in one file of its own, which is made once and then kept with whatever was tried in it.
void Wiring::exploreSample()
{
    if (m_sample.isRunning())
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    m_samplePath = folder.filePath(tr("Sample.mentorbook", "a file name"));
    if (QFileInfo::exists(m_samplePath)) {
        m_window.openWorkspace(m_samplePath);
        return;
    }
    if (!folder.mkpath(u"."_s)) {
        m_context.report({.kind = ErrorKind::File,
            .message = tr("The folder “%1” can't be created.").arg(QDir::toNativeSeparators(folder.path()))});
        return;
    }
    m_context.notify(tr("Making the sample: three years of an invented company…"));
    m_sample.setFuture(QtConcurrent::run(createSampleFile, m_samplePath, m_context.today()));
}

void Wiring::sampleIsReady()
{
    const auto made = m_sample.result();
    if (!m_context.check(made) || !m_window.openWorkspace(m_samplePath))
        return;
    m_window.showScreen(u"home"_s);
    m_context.notify(tr(
        "This is the sample: %n invented people and a program with a history.", nullptr, int(made->people)));
}

void Wiring::takeFirstStep(FirstStep step)
{
    switch (step) {
    case FirstStep::ImportPeople:
        return importFile(ImportKind::People);
    case FirstStep::CreateProgram:
        return newProgram();
    case FirstStep::EnrollParticipants:
        return importFile(ImportKind::Participants);
    case FirstStep::PairPeople:
        m_window.showScreen(u"matching"_s);
        m_matching->newRound();
        return;
    }
}

void Wiring::showManual()
{
    auto *manual = new ManualWindow(&m_window);
    manual->setAttribute(Qt::WA_DeleteOnClose);
    manual->show();
}

QList<SearchHit> Wiring::findPeople(const QString &text, int atMost)
{
    QList<SearchHit> hits;
    if (!m_context.workspace())
        return hits;
    for (const PersonOverview &found : m_people->find(text, atMost)) {
        const RosterEntry &roster = found.person.roster;
        hits.append({.icon = Icon::Person,
            .title = displayName(roster),
            .detail = QStringList({roster.jobTitle, roster.department})
                .filter(QRegularExpression(u"."_s))
                .join(u" · "_s),
            .open = [this, id = found.person.id] {
                m_window.showScreen(u"people"_s);
                m_people->showPerson(id);
            }});
    }
    return hits;
}

QList<SearchHit> Wiring::findPairings(const QString &text, int atMost)
{
    QList<SearchHit> hits;
    if (!m_context.workspace() || m_context.program().isNull())
        return hits;
    if (!m_pairingTitles) {
        const auto overviews
            = pairingOverviews(m_context.workspace()->database(), m_context.program(), m_context.today());
        if (!m_context.check(overviews))
            return hits;
        m_pairingTitles.emplace();
        for (const PairingOverview &overview : *overviews)
            m_pairingTitles->append({overview.pairing.id, overview.title()});
    }
    for (const auto &[id, title] : std::as_const(*m_pairingTitles)) {
        if (hits.size() >= atMost)
            break;
        if (title.contains(text, Qt::CaseInsensitive))
            hits.append({.icon = Icon::Pairings,
                .title = title,
                .detail = tr("Pairing"),
                .open = [this, pairing = id] {
                    m_window.showScreen(u"pairings"_s);
                    m_pairings->showPairing(pairing);
                }});
    }
    return hits;
}

} // namespace mentorbook
