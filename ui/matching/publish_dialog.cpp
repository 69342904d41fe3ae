#include "ui/matching/publish_dialog.h"

#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/dialog_frame.h"
#include "ui/common/widgets/form.h"

#include <QDateEdit>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace mentorbook {

PublishDialog::PublishDialog(
    AppContext &context, const Program &program, const RoundOverview &round, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_program(program)
    , m_round(round)
    , m_form(new Form)
    , m_start(dayField(context.today()))
    , m_effect(new QLabel)
{
    setWindowTitle(tr("Publish pairings"));
    setMinimumWidth(theme::textWidth(64));
    auto *title = new QLabel(tr("Publish %n pairings of “%1”", nullptr, round.pairs).arg(round.round.name));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    theme::setText(title, theme::TextRole::Section);
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setWordWrap(true);
    m_effect->setObjectName(u"effect"_s);
    m_form->addRow(tr("&First day"), m_start);

    connect(m_form, &Form::changed, this, &PublishDialog::updateState);
    frameDialog(this, {title, m_form, m_effect}, tr("&Publish %n pairings", nullptr, round.pairs));
    updateState();
    m_start->setFocus();
}

void PublishDialog::accept()
{
    const auto published = publishRound(*m_context.workspace(), m_round.round.id, m_start->date());
    if (!published) {
        m_form->setProblem(m_start, published.error().message);
        return;
    }
    QDialog::accept();
    m_context.notify(tr("Published %n pairings.", nullptr, *published), true);
}

void PublishDialog::updateState()
{
    const QDate start = m_start->date();
    QStringList effects;
    effects.append(m_program.trialDays > 0
            ? tr("%n pairings start on %1 as a trial, until %2.", nullptr, m_round.pairs)
                  .arg(longDay(start), longDay(start.addDays(m_program.trialDays)))
            : tr("%n pairings start on %1 and are active at once.", nullptr, m_round.pairs)
                  .arg(longDay(start)));
    effects.append(m_program.cadenceDays == 1
            ? tr("They agree to meet every day.")
            : tr("They agree to meet every %n days.", nullptr, m_program.cadenceDays));
    if (m_round.unmatched > 0)
        effects.append(
            tr("%n mentees stay without a mentor and can be in the next round.", nullptr, m_round.unmatched));
    effects.append(tr("Nothing is sent to anybody. You can undo this."));
    m_effect->setText(effects.join(u'\n'));
}

} // namespace mentorbook
