#pragma once

#include "core/actions/matching/round_review.h"
#include "ui/common/widgets/rows_model.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;

namespace mentorbook {

class Card;
class DataTable;
class DetailsPane;

// One round to be judged: its figures, its pairs and the people it found nobody for, and one of them in
// detail.
class RoundReviewView : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *newRound;
        QAction *publish;
        QAction *ban;
        QAction *exportRound;
        QAction *remove;
    };
    explicit RoundReviewView(const Actions &actions, QWidget *parent = nullptr);

    // Keeps the selection where the same mentee is in it; otherwise the first pair.
    void show(const RoundReview &review);
    using QWidget::show;

    [[nodiscard]] const RoundReview &review() const { return m_review; }
    // The pair that is selected; null: none is.
    [[nodiscard]] const Proposal *currentProposal() const;
    void focusPairs();

Q_SIGNALS:
    void selectionChanged();

private:
    [[nodiscard]] QWidget *buildLists(QAction *ban);
    void buildModels();
    void selected(DataTable *in, DataTable *other);
    void showDetails();

    RoundReview m_review;
    QLabel *m_name;
    QLabel *m_headline;
    Card *m_notice;
    QLabel *m_noticeText;
    DataTable *m_pairs;
    RowsModel<Proposal> *m_pairsModel = nullptr;
    QWidget *m_unmatchedPart = nullptr;
    QLabel *m_unmatchedTitle;
    DataTable *m_unmatched;
    RowsModel<Unmatched> *m_unmatchedModel = nullptr;
    DetailsPane *m_details;
};

} // namespace mentorbook
