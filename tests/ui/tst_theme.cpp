#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mentorbook;
using theme::Role;

namespace {

const QList<theme::Variant> variants{theme::Variant::Light, theme::Variant::Dark,
    theme::Variant::HighContrastLight, theme::Variant::HighContrastDark};
const QList<Role> surfaces{Role::Window, Role::Sidebar, Role::Raised, Role::Hover, Role::Selection};

QByteArray source(Icon icon)
{
    QFile file(":/icons/"_L1 + iconName(icon) + ".svg"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Of the pixels that are not clear, the most opaque one's color.
QColor inkOf(const QImage &image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    if (ink.alpha() > 200)
        ink.setAlpha(255); // a thin line's own color, whatever part of the pixel it covers
    return ink;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void everyTextCanBeReadOnEverySurface();
    void everyControlHasAVisibleEdge();
    void noTwoMeaningsShareAColor();
    void everyIconIsDrawnWithTheSamePen();
    void everyIconFileHasItsName();
    void anIconTakesThePalettesInk();
    void anIconIsSharpAtTwiceTheSize();
    void textKeepsItsRoleWhenTheSchemeChanges();
    void fontsGrowInTheOrderOfTheirImportance();
};

void TestTheme::contrastIsThatOfTheStandard()
{
    QCOMPARE(theme::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(theme::contrast(Qt::white, Qt::white), 1.0);
    // #767676 is known as the lightest gray that passes AA on white.
    QVERIFY(theme::contrast(QColor(0x767676), Qt::white) >= 4.5);
    QVERIFY(theme::contrast(QColor(0x777777), Qt::white) < 4.5);
}

void TestTheme::everyTextCanBeReadOnEverySurface()
{
    for (const theme::Variant variant : variants) {
        for (const Role surface : surfaces) {
            for (const Role text : {Role::Text, Role::Secondary, Role::Accent, Role::Positive, Role::Warning,
                     Role::Critical, Role::Disabled}) {
                const double contrast
                    = theme::contrast(theme::color(text, variant), theme::color(surface, variant));
                // Disabled text stands on no selection and under no pointer.
                if (text == Role::Disabled && (surface == Role::Hover || surface == Role::Selection))
                    continue;
                QVERIFY2(contrast >= 4.5,
                    qPrintable(u"variant %1: role %2 on %3 has %4"_s.arg(int(variant))
                            .arg(int(text))
                            .arg(int(surface))
                            .arg(contrast)));
            }
        }
        QVERIFY(theme::contrast(theme::color(Role::OnAccent, variant), theme::color(Role::Accent, variant))
            >= 4.5);
    }
}

void TestTheme::everyControlHasAVisibleEdge()
{
    for (const theme::Variant variant : variants) {
        for (const Role surface : {Role::Window, Role::Sidebar, Role::Raised}) {
            const double contrast
                = theme::contrast(theme::color(Role::Line, variant), theme::color(surface, variant));
            QVERIFY2(contrast >= 3.0,
                qPrintable(u"variant %1 on %2: %3"_s.arg(int(variant)).arg(int(surface)).arg(contrast)));
        }
    }
}

void TestTheme::noTwoMeaningsShareAColor()
{
    for (const theme::Variant variant : variants) {
        QSet<QRgb> colors;
        for (const Role role : {Role::Accent, Role::Positive, Role::Warning, Role::Critical, Role::Text})
            colors.insert(theme::color(role, variant).rgb());
        QCOMPARE(colors.size(), 5);
    }
}

void TestTheme::everyIconIsDrawnWithTheSamePen()
{
    for (const Icon each : allIcons()) {
        const QByteArray svg = source(each);
        for (const char *attribute : {"viewBox=\"0 0 24 24\"", "fill=\"none\"", "stroke=\"currentColor\"",
                 "stroke-width=\"1.75\"", "stroke-linecap=\"round\"", "stroke-linejoin=\"round\""})
            QVERIFY2(svg.contains(attribute),
                qPrintable(iconName(each) + u" lacks "_s + QLatin1StringView(attribute)));
        QCOMPARE(svg.count("fill="), 1);
        QCOMPARE(svg.count("stroke="), 1);
        QVERIFY2(inkOf(icon(each).pixmap(QSize(32, 32)).toImage()).alpha() > 0,
            qPrintable(QString(iconName(each))));
    }
}

void TestTheme::everyIconFileHasItsName()
{
    QStringList names{u"mentorbook"_s};
    for (const Icon each : allIcons())
        names.append(iconName(each));
    QStringList files;
    for (const QFileInfo &file : QDir(u":/icons"_s).entryInfoList())
        files.append(file.completeBaseName());
    names.sort();
    files.sort();
    QCOMPARE(files, names);
    QVERIFY(!applicationIcon().pixmap(64).isNull());
}

void TestTheme::anIconTakesThePalettesInk()
{
    theme::Theme look(theme::Scheme::Light);
    const QIcon home = icon(Icon::Home);
    QCOMPARE(inkOf(home.pixmap(QSize(48, 48)).toImage()), theme::color(Role::Text, theme::Variant::Light));
    look.setScheme(theme::Scheme::Dark);
    QCOMPARE(inkOf(home.pixmap(QSize(48, 48)).toImage()), theme::color(Role::Text, theme::Variant::Dark));
    QCOMPARE(inkOf(home.pixmap(QSize(48, 48), QIcon::Disabled).toImage()),
        theme::color(Role::Disabled, theme::Variant::Dark));
}

void TestTheme::anIconIsSharpAtTwiceTheSize()
{
    const QPixmap pixmap = icon(Icon::People).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestTheme::textKeepsItsRoleWhenTheSchemeChanges()
{
    theme::Theme look(theme::Scheme::Light);
    QWidget window;
    auto *note = new QLabel(u"66 of 85"_s, &window);
    theme::setText(note, theme::TextRole::Small, Role::Secondary);
    theme::setBackground(&window, Role::Sidebar);
    QCOMPARE(
        note->palette().color(QPalette::WindowText), theme::color(Role::Secondary, theme::Variant::Light));
    look.setScheme(theme::Scheme::Dark);
    QCOMPARE(
        note->palette().color(QPalette::WindowText), theme::color(Role::Secondary, theme::Variant::Dark));
    QCOMPARE(window.palette().color(QPalette::Window), theme::color(Role::Sidebar, theme::Variant::Dark));

    theme::setText(note, theme::TextRole::Small, Role::Critical);
    look.setScheme(theme::Scheme::Light);
    QCOMPARE(
        note->palette().color(QPalette::WindowText), theme::color(Role::Critical, theme::Variant::Light));
}

void TestTheme::fontsGrowInTheOrderOfTheirImportance()
{
    const auto points = [](theme::TextRole role) { return theme::font(role).pointSizeF(); };
    QVERIFY(points(theme::TextRole::Small) <= points(theme::TextRole::Body));
    QVERIFY(points(theme::TextRole::Small) >= std::min(9.0, points(theme::TextRole::Body)));
    QVERIFY(points(theme::TextRole::Section) > points(theme::TextRole::Body));
    QVERIFY(points(theme::TextRole::PageTitle) > points(theme::TextRole::Section));
    QCOMPARE(points(theme::TextRole::Figure), 2 * points(theme::TextRole::Body));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
