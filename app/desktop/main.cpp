#include "app/desktop/screens.h"
#include "core/base/translations.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/shell/main_window.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDate>
#include <QSettings>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

// What can be answered on a machine without a display.
bool asksForTextOnly(std::span<char *> arguments)
{
    return std::ranges::any_of(arguments, [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--help-all" || argument == "--version"
            || argument == "-v";
    });
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"Mentorbook"_s);
    QCoreApplication::setApplicationName(u"Mentorbook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MENTORBOOK_VERSION));
}

struct Options
{
    std::optional<QDate> today;
    QString screen;
    QString file;
};

// Answers --help and --version itself and ends the program where the arguments make no sense.
Options read(const QCoreApplication &application)
{
    QCommandLineParser parser;
    const auto text = [](const char *source) { return QCoreApplication::translate("main", source); };
    parser.setApplicationDescription(text(
        QT_TRANSLATE_NOOP("main", "Runs a company's mentorship program from one file on this computer.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption today(u"today"_s,
        text(QT_TRANSLATE_NOOP("main", "Work as if it were that day, written 2026-03-31.")), u"day"_s);
    const QCommandLineOption screen(u"screen"_s,
        text(QT_TRANSLATE_NOOP("main", "Show this screen first: home, people, pairings, …")), u"name"_s);
    parser.addOptions({today, screen});
    parser.addPositionalArgument(
        u"workspace"_s, text(QT_TRANSLATE_NOOP("main", "The workspace to open.")), u"[workspace]"_s);
    parser.process(application);

    const auto refuse = [](const QString &why) {
        QTextStream(stderr) << why << Qt::endl;
        std::exit(2);
    };
    Options options;
    if (parser.isSet(today)) {
        const QDate day = QDate::fromString(parser.value(today), Qt::ISODate);
        if (!day.isValid())
            refuse(text(QT_TRANSLATE_NOOP("main", "--today expects a day such as 2026-03-31, not “%1”."))
                    .arg(parser.value(today)));
        options.today = day;
    }
    options.screen = parser.value(screen);
    if (parser.positionalArguments().size() > 1)
        refuse(text(QT_TRANSLATE_NOOP("main", "Only one workspace can be opened at a time.")));
    options.file = parser.positionalArguments().value(0);
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    nameApplication();
    if (asksForTextOnly(std::span(argv, std::size_t(argc)).subspan(argc > 0 ? 1 : 0))) {
        QCoreApplication application(argc, argv);
        mentorbook::installTranslations(application);
        read(application);
        return 0;
    }

    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Mentorbook"_s);
    QGuiApplication::setDesktopFileName(u"mentorbook"_s);
    QGuiApplication::setWindowIcon(mentorbook::applicationIcon());
    mentorbook::installTranslations(application);
    const Options options = read(application);

    const int scheme = QSettings().value(mentorbook::theme::schemeKey).toInt();
    mentorbook::theme::Theme theme(
        mentorbook::theme::Scheme(std::clamp(scheme, 0, int(mentorbook::theme::Scheme::HighContrast))));
    mentorbook::AppContext context(options.today);
    mentorbook::MainWindow window(context, theme);
    mentorbook::registerScreens(window, context);
    if (!options.screen.isEmpty() && !window.showScreen(options.screen)) {
        QTextStream(stderr) << QCoreApplication::translate("main", "There is no screen “%1”. There are: %2")
                                   .arg(options.screen, window.screenNames().join(u", "_s))
                            << Qt::endl;
        return 2;
    }
    window.show();
    const QString file = options.file.isEmpty() ? mentorbook::MainWindow::lastFile() : options.file;
    if (!file.isEmpty())
        window.openWorkspace(file);
    return QApplication::exec();
}
