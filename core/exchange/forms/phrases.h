#pragma once

#include <QHash>
#include <QString>

namespace mentorbook {

// Texts for participants in the language of their program, which need not be that of whoever runs it.
struct Phrases
{
    QString language = QStringLiteral("en"); // BCP 47
    QHash<QString, QString> texts;

    // The text of a key, with {name} replaced; the key itself where there is none.
    [[nodiscard]] QString operator()(const QString &key, const QHash<QString, QString> &values = {}) const
    {
        QString text = texts.value(key, key);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            text.replace(u'{' + value.key() + u'}', value.value());
        return text;
    }
};

} // namespace mentorbook
