#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// The translation files themselves: complete, and with the same places to fill in as their source.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslatedWithItsPlaces_data();
    void everyTextIsTranslatedWithItsPlaces();
};

namespace {

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?[0-9]|n)"_s);
    QStringList places;
    for (const auto &match : place.globalMatch(text))
        places.append(match.captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

void TestTranslations::everyTextIsTranslatedWithItsPlaces_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestTranslations::everyTextIsTranslatedWithItsPlaces()
{
    QFETCH(QString, language);
    QFile file(u"%1/translations/mentorbook_%2.ts"_s.arg(QStringLiteral(PROJECT_ROOT), language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    QStringList faults;
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            ++texts;
            if (xml.attributes().hasAttribute("type"_L1))
                faults.append(u"not finished: "_s + source);
            const QString plain = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (plain.trimmed().isEmpty() || placesIn(plain) != placesIn(source))
                faults.append(u"%1 → %2"_s.arg(source, plain.simplified()));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts >= (language == u"en"_s ? 50 : 1000));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
