#pragma once

#include "core/actions/pairings/pairings.h"
#include "ui/common/widgets/rows_model.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace mentorbook {

class DataTable;

// One pairing in the details pane: its people side by side, what its score is made of, and its meetings.
class PairingDetails : public QWidget
{
    Q_OBJECT

public:
    // goals: stands between what the pairing is and its meetings; the details own it.
    explicit PairingDetails(QWidget *goals, QWidget *parent = nullptr);

    void show(const PairingOverview &pairing, const std::optional<Proposal> &proposal, QDate today);
    using QWidget::show;

    [[nodiscard]] DataTable *meetings() const { return m_meetings; }
    [[nodiscard]] const Meeting *currentMeeting() const; // null: none is selected
    void addMeetingAction(QAction *action); // into the line above the meetings and their context menu

private:
    void addFact(const QString &label, const QString &text);

    QHBoxLayout *m_people;
    QGridLayout *m_facts;
    QLabel *m_meetingsTitle;
    QHBoxLayout *m_meetingActions;
    DataTable *m_meetings;
    RowsModel<Meeting> *m_model;
    QDate m_today;
};

} // namespace mentorbook
