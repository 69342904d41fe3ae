#pragma once

#include "core/actions/programs/programs.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/named.h"
#include "ui/sample_copy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mentorbook {

// A desk with a workspace file on it: the sample, or nothing. Days stand still.
class Desk
{
public:
    enum class Holds { Nothing, Sample };

    explicit Desk(Holds holds, theme::Scheme scheme = theme::Scheme::Light, QDate today = QDate(2026, 7, 6))
        : look(scheme)
        , context(today)
    {
        const QString path = folder.filePath(QStringLiteral("acme.mentorbook"));
        if (holds == Holds::Sample) {
            context.setWorkspace(sampleCopy(path));
        } else {
            auto created = Workspace::create(path);
            if (!created)
                qFatal("%s", qPrintable(created.error().message));
            context.setWorkspace(std::move(*created));
        }
        feedPrograms();
        QObject::connect(&context, &AppContext::dataChanged, &context, [this] { feedPrograms(); });
        QObject::connect(&context, &AppContext::notified, &context,
            [this](const QString &message) { messages.append(message); });
        QObject::connect(&context, &AppContext::failed, &context,
            [this](const QString &message) { failures.append(message); });
    }

    [[nodiscard]] Workspace &workspace() { return *context.workspace(); }
    // Writes a file into the desk's folder; its path.
    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return path;
    }

    QTemporaryDir folder;
    theme::Theme look;
    AppContext context;
    QStringList messages;
    QStringList failures;

private:
    void feedPrograms()
    {
        if (auto all = programs(context.workspace()->database()))
            context.setPrograms(std::move(*all));
    }
};

} // namespace mentorbook
