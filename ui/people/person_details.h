#pragma once

#include "core/actions/pairings/pairings.h"
#include "core/actions/programs/people.h"

#include <QWidget>

class QVBoxLayout;

namespace mentorbook {

// Everything the workspace knows of one person, for the details pane.
struct PersonFacts
{
    PersonOverview person;
    QString program; // its name; empty: there is none
    QStringList story; // of the employment, oldest first
    QList<PairingOverview> pairings; // of the person, in the program
    QDate today;
};

class PersonDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PersonDetails(const PersonFacts &facts, QWidget *parent = nullptr);

private:
    void addSection(const QString &title);
    void addFact(const QString &label, const QString &value); // nothing where the value is empty
    void addText(const QString &text);
    void addParticipation(const PersonFacts &facts);
    void addPairing(const PairingOverview &pairing, ParticipantId self, QDate today);
    void addEmployment(const PersonFacts &facts);

    QVBoxLayout *m_column;
};

} // namespace mentorbook
