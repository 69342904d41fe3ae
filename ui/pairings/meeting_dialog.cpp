#include "ui/pairings/meeting_dialog.h"

#include "core/actions/pairings/meetings.h"
#include "core/domain/names.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/dialog_frame.h"
#include "ui/common/widgets/form.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace mentorbook {

namespace {

QPlainTextEdit *noteField(const QString &text)
{
    auto *field = new QPlainTextEdit(text);
    field->setTabChangesFocus(true);
    field->setFixedHeight(2 * theme::controlHeight());
    return field;
}

} // namespace

MeetingDialog::MeetingDialog(AppContext &context, const PairingOverview &pairing, const Meeting &meeting,
    const QStringList &channels, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_pairing(pairing)
    , m_meeting(meeting)
    , m_form(new Form)
    , m_on(dayField(meeting.on))
    , m_status(new QComboBox)
    , m_minutes(new QSpinBox)
    , m_channel(new QComboBox)
    , m_progress(noteField(meeting.progress))
    , m_obstacles(noteField(meeting.obstacles))
{
    const bool isNew = meeting.id.isNull();
    setWindowTitle(isNew ? tr("Log meeting") : tr("Edit meeting"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new QLabel(pairing.title());
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    theme::setText(title, theme::TextRole::Section);

    for (const MeetingStatus status :
        {MeetingStatus::Held, MeetingStatus::Planned, MeetingStatus::Canceled, MeetingStatus::NoShow})
        m_status->addItem(nameOf(status), int(status));
    m_status->setCurrentIndex(m_status->findData(int(meeting.status)));
    m_minutes->setRange(0, 1440);
    m_minutes->setSingleStep(15);
    m_minutes->setSpecialValueText(tr("Not noted"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setGroupSeparatorShown(true);
    m_minutes->setValue(meeting.minutes.value_or(0));
    m_channel->setEditable(true);
    m_channel->setMinimumContentsLength(32);
    m_channel->addItems(channels);
    m_channel->setCurrentText(meeting.channel);
    m_channel->completer()->setCaseSensitivity(Qt::CaseInsensitive);

    m_form->addRow(tr("&Day"), m_on, [this] { return dayProblem(); });
    m_form->addRow(tr("&Status"), m_status);
    m_form->addSection(tr("Optional"));
    m_form->addRow(tr("&Length"), m_minutes);
    m_form->addRow(tr("&Channel"), m_channel);
    m_form->addRow(tr("&Progress"), m_progress);
    m_form->addRow(tr("&Obstacles"), m_obstacles);

    frameDialog(this, {title, m_form}, isNew ? tr("Lo&g meeting") : tr("Save chan&ges"));
    m_on->setFocus();
}

void MeetingDialog::accept()
{
    if (!m_form->validate())
        return;
    const Meeting written = meeting();
    const bool isNew = written.id.isNull();
    Workspace &workspace = *m_context.workspace();
    const QDate today = m_context.today();
    std::optional<Error> refusal;
    if (isNew) {
        if (auto logged = logMeeting(workspace, written, today); !logged)
            refusal = logged.error();
    } else if (auto edited = editMeeting(workspace, written, today); !edited) {
        refusal = edited.error();
    }
    if (refusal) {
        m_form->setProblem(m_on, refusal->message);
        return;
    }
    QDialog::accept();
    m_context.notify(
        (isNew ? tr("Logged a meeting of %1.") : tr("Changed a meeting of %1.")).arg(m_pairing.title()),
        true);
}

Meeting MeetingDialog::meeting() const
{
    Meeting meeting = m_meeting;
    meeting.on = m_on->date();
    meeting.status = MeetingStatus(m_status->currentData().toInt());
    meeting.minutes = m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt;
    meeting.channel = m_channel->currentText().trimmed();
    meeting.progress = m_progress->toPlainText().trimmed();
    meeting.obstacles = m_obstacles->toPlainText().trimmed();
    return meeting;
}

QString MeetingDialog::dayProblem() const
{
    const auto objection = objectionTo(meeting(), m_pairing.pairing, m_context.today());
    return objection ? objection->message : QString();
}

} // namespace mentorbook
