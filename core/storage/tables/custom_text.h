#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace mentorbook {

// Fields under names of their own as one JSON text; an empty text for none.
[[nodiscard]] inline QString textOf(const QMap<QString, QString> &custom)
{
    if (custom.isEmpty())
        return QStringLiteral("");
    QJsonObject object;
    for (auto field = custom.cbegin(); field != custom.cend(); ++field)
        object.insert(field.key(), field.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

[[nodiscard]] inline QMap<QString, QString> customFrom(const QString &text)
{
    QMap<QString, QString> custom;
    if (text.isEmpty())
        return custom;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto field = object.constBegin(); field != object.constEnd(); ++field)
        custom.insert(field.key(), field.value().toString());
    return custom;
}

} // namespace mentorbook
