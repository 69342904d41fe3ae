#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

// The files of tests/data/nasty, and what becomes of each, as its own entry says. The command line and the
// import wizard are both held to it.
struct NastyFile
{
    QString path;
    QString name;
    QString nasty; // what is nasty about it
    QJsonObject options; // encoding, sheet, date_order, none (a list), complete
    std::optional<QString> refused; // a piece of the sentence that refuses it
    int added = 0;
    QList<int> rejected; // lines
    QJsonObject expected; // all of the entry

    // Employee numbers and names, department managers and hire dates that must come out.
    [[nodiscard]] QList<QStringList> people() const
    {
        QList<QStringList> list;
        for (const QJsonValue &person : expected[QStringLiteral("people")].toArray())
            list.append({person[0].toString(), person[1].toString()});
        return list;
    }
    [[nodiscard]] QMap<QString, QString> byNumber(const QString &what) const
    {
        QMap<QString, QString> map;
        const QJsonObject object = expected[what].toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            map.insert(it.key(), it.value().toString());
        return map;
    }
};

inline QList<NastyFile> nastyFiles()
{
    const QString folder = QStringLiteral(PROJECT_ROOT "/tests/data/nasty/");
    QFile file(folder + QStringLiteral("expectations.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<NastyFile> files;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject entry = value.toObject();
        NastyFile each{.path = folder + entry[QStringLiteral("file")].toString(),
            .name = entry[QStringLiteral("file")].toString(),
            .nasty = entry[QStringLiteral("nasty")].toString(),
            .options = entry[QStringLiteral("options")].toObject(),
            .expected = entry};
        if (entry.contains(QStringLiteral("refused")))
            each.refused = entry[QStringLiteral("refused")].toString();
        each.added = entry[QStringLiteral("added")].toInt();
        for (const QJsonValue &line : entry[QStringLiteral("rejected")].toArray())
            each.rejected.append(line.toInt());
        files.append(each);
    }
    return files;
}
