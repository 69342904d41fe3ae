#pragma once

#include "core/actions/programs/people.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/notice_card.h"
#include "ui/import/import_wizard.h"
#include "ui/import/pages/preview_tabs.h"
#include "ui/import/step_list.h"
#include "ui/people_desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

namespace mentorbook {

using Step = ImportWizard::Step;

// Settings of the tests' own, and days as Americans write them.
inline void prepareImports(const QTemporaryDir &settings)
{
    QCoreApplication::setOrganizationName(QStringLiteral("MentorbookTest"));
    QCoreApplication::setApplicationName(QStringLiteral("MentorbookTest"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

// An open import wizard over a desk.
struct Importing
{
    explicit Importing(Desk &onDesk, ImportKind kind = ImportKind::People)
        : desk(onDesk)
        , wizard(onDesk.context, kind)
    {
        wizard.show();
    }

    void open(const QString &name, const QByteArray &content)
    {
        wizard.openFile(desk.file(name, content));
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!wizard.isBusy(), 20'000); }
    // To a step as it would be gone to, and what follows from leaving the one before.
    void go(Step step)
    {
        wizard.goTo(step);
        settle();
    }
    void import()
    {
        go(Step::Preview);
        QTest::mouseClick(&nextButton(), Qt::LeftButton);
    }
    [[nodiscard]] PreviewTabs &tabs() { return *wizard.findChild<PreviewTabs *>(); }
    [[nodiscard]] StepList &steps() { return *wizard.findChild<StepList *>(); }
    [[nodiscard]] QPushButton &nextButton()
    {
        for (QPushButton *each : wizard.findChildren<QPushButton *>()) {
            if (each->isDefault())
                return *each;
        }
        qFatal("No default button");
    }
    // What a notice says that shows now; empty: it does not.
    [[nodiscard]] QString notice(const QString &name)
    {
        auto *card = named<NoticeCard>(&wizard, name);
        if (!card)
            qFatal("No notice “%s”", qPrintable(name));
        return card->isVisible() ? card->text() : QString();
    }
    [[nodiscard]] QString problem() { return notice(QStringLiteral("What is in the way")); }
    template <class Widget> [[nodiscard]] Widget &control(const QString &name)
    {
        auto *found = named<Widget>(&wizard, name);
        if (!found)
            qFatal("No control “%s”", qPrintable(name));
        return *found;
    }
    // Chooses an entry of a box, and waits for what follows.
    void choose(const QString &box, const QString &entry)
    {
        auto &found = control<QComboBox>(box);
        const int index = found.findText(entry);
        if (index < 0)
            qFatal("“%s” does not offer “%s”", qPrintable(box), qPrintable(entry));
        found.setCurrentIndex(index);
        settle();
    }

    Desk &desk;
    ImportWizard wizard;
};

// The sample's newest roster, line by line; the header first.
inline QByteArrayList newestRoster()
{
    QFile file(QStringLiteral(":/sample/roster_2026-07-01.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample is missing");
    QByteArrayList lines = file.readAll().split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    lines.removeAll(QByteArray());
    return lines;
}

inline qsizetype peopleCount(Desk &desk) { return peopleOverviews(desk.workspace().database(), {})->size(); }

} // namespace mentorbook
