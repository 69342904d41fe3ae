#include "core/exchange/mapping/import_profile.h"

#include "core/base/tr.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/reading/text_decoder.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

constexpr int profileVersion = 1;
constexpr qsizetype maximumBytes = 4 * 1024 * 1024;
constexpr qsizetype maximumColumns = 16'384;

QString quoted(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(Tr::tr("“%1”").arg(text));
    return all.join(Tr::tr(", "));
}

// A value as a sentence can show it.
QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: {
        const QString text = value.toString().simplified();
        return Tr::tr("“%1”").arg(text.size() > 60 ? text.first(60) + u"…"_s : text);
    }
    case QJsonValue::Array:
        return Tr::tr("a list");
    case QJsonValue::Object:
        return Tr::tr("an object");
    case QJsonValue::Undefined:
        return Tr::tr("nothing");
    }
    Q_UNREACHABLE();
}

std::unexpected<Error> wrong(const QString &where, const QJsonValue &found, const QString &expected)
{
    return failure(ErrorKind::InvalidInput,
        Tr::tr("The import profile cannot be used: at %1, found is %2 and expected %3.")
            .arg(where, shown(found), expected));
}

// One object of the profile, and where it stands.
class Node
{
public:
    Node(QJsonObject object, QString where)
        : m_object(std::move(object))
        , m_where(std::move(where))
    {
    }

    [[nodiscard]] QString at(const QString &key) const
    {
        return m_where.isEmpty() ? key : m_where + u'.' + key;
    }
    [[nodiscard]] QJsonValue value(const QString &key) const { return m_object.value(key); }

    Result<> checkKeys(const QStringList &known) const
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!known.contains(it.key()))
                return wrong(m_where.isEmpty() ? Tr::tr("the top") : m_where, QJsonValue(it.key()),
                    Tr::tr("one of %1").arg(quoted(known)));
        }
        return {};
    }
    // None where there is none; null counts as none.
    Result<std::optional<QString>> text(const QString &key) const
    {
        const QJsonValue found = value(key);
        if (found.isUndefined() || found.isNull())
            return std::nullopt;
        if (!found.isString())
            return wrong(at(key), found, Tr::tr("a text"));
        return found.toString();
    }

private:
    QJsonObject m_object;
    QString m_where; // empty: the top
};

QStringList keysOf(ImportKind kind)
{
    QStringList keys;
    for (const Field field : fieldsOf(kind))
        keys.append(fieldKey(field));
    return keys;
}

Result<> readColumn(const QJsonValue &value, const QString &where, ColumnMapping &mapping)
{
    if (!value.isObject())
        return wrong(where, value, Tr::tr("an object with a “header”"));
    const Node node(value.toObject(), where);
    if (auto known = node.checkKeys({u"header"_s, u"field"_s, u"custom"_s}); !known)
        return known;
    auto header = node.text(u"header"_s);
    if (!header)
        return passOn(header);
    if (!*header)
        return wrong(
            node.at(u"header"_s), node.value(u"header"_s), Tr::tr("the text of the column's header"));
    auto field = node.text(u"field"_s);
    if (!field)
        return passOn(field);
    auto custom = node.text(u"custom"_s);
    if (!custom)
        return passOn(custom);
    const qsizetype column = mapping.columns.size();
    mapping.columns.append(**header);
    mapping.fields.append(std::nullopt);
    if (*field) {
        const std::optional<Field> known = fieldFromKey(mapping.kind, **field);
        if (!known)
            return wrong(node.at(u"field"_s), node.value(u"field"_s),
                Tr::tr("one of %1").arg(quoted(keysOf(mapping.kind))));
        if (const auto other = mapping.columnOf(*known))
            return wrong(node.at(u"field"_s), node.value(u"field"_s),
                Tr::tr("a field that no other column has; column %1 has this one").arg(*other + 1));
        if (*custom)
            return wrong(node.at(u"custom"_s), node.value(u"custom"_s),
                Tr::tr("either a “field” or a “custom” name, not both"));
        mapping.fields[column] = known;
    } else if (*custom) {
        const QString name = tidied(**custom);
        if (name.isEmpty() || mapping.kind != ImportKind::People)
            return wrong(node.at(u"custom"_s), node.value(u"custom"_s),
                mapping.kind == ImportKind::People
                    ? Tr::tr("a name")
                    : Tr::tr("nothing: only of people are columns kept under names of their own"));
        if (std::find(mapping.custom.cbegin(), mapping.custom.cend(), name) != mapping.custom.cend())
            return wrong(
                node.at(u"custom"_s), node.value(u"custom"_s), Tr::tr("a name that no other column has"));
        mapping.custom.insert(column, name);
    }
    return {};
}

Result<> readColumns(const Node &top, ColumnMapping &mapping)
{
    const QJsonValue found = top.value(u"columns"_s);
    if (!found.isArray())
        return wrong(u"columns"_s, found, Tr::tr("the list of the file's columns"));
    const QJsonArray columns = found.toArray();
    if (columns.isEmpty() || columns.size() > maximumColumns)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("The import profile cannot be used: it has %1 columns, and expected is a number from 1 to "
                   "%2.")
                .arg(columns.size())
                .arg(maximumColumns));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (auto read = readColumn(columns[i], u"columns[%1]"_s.arg(i), mapping); !read)
            return read;
    }
    return {};
}

Result<QStringList> readTexts(const Node &top, const QString &key)
{
    const QJsonValue found = top.value(key);
    QStringList texts;
    if (found.isUndefined())
        return texts;
    if (!found.isArray())
        return wrong(key, found, Tr::tr("a list of texts"));
    const QJsonArray array = found.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isString())
            return wrong(u"%1[%2]"_s.arg(key).arg(i), array[i], Tr::tr("a text"));
        texts.append(array[i].toString());
    }
    return texts;
}

Result<> readMeanings(const Node &top, ImportKind kind, ValueChoices &values)
{
    const QJsonValue found = top.value(u"meanings"_s);
    if (found.isUndefined())
        return {};
    if (!found.isObject())
        return wrong(u"meanings"_s, found, Tr::tr("an object with one entry a field"));
    const QJsonObject fields = found.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString where = u"meanings."_s + field.key();
        const std::optional<Field> known = fieldFromKey(kind, field.key());
        if (!known || !isWordField(*known)) {
            QStringList keys;
            for (const Field each : fieldsOf(kind)) {
                if (isWordField(each))
                    keys.append(fieldKey(each));
            }
            return wrong(where, QJsonValue(field.key()), Tr::tr("one of %1").arg(quoted(keys)));
        }
        if (!field.value().isObject())
            return wrong(where, field.value(), Tr::tr("an object with one entry a value"));
        const QJsonObject meanings = field.value().toObject();
        for (auto meaning = meanings.begin(); meaning != meanings.end(); ++meaning) {
            if (!meaning.value().isString() || tidied(meaning.value().toString()).isEmpty())
                return wrong(
                    where + u'.' + meaning.key(), meaning.value(), Tr::tr("what the value means, a text"));
            values.meanings[*known].insert(meaning.key(), meaning.value().toString());
        }
    }
    return {};
}

// How text is cut into cells.
Result<> readFormat(const Node &top, ImportProfile &profile)
{
    auto encoding = top.text(u"encoding"_s);
    if (!encoding)
        return passOn(encoding);
    if (*encoding && !encodingFromName(**encoding))
        return wrong(u"encoding"_s, top.value(u"encoding"_s),
            Tr::tr("the name of an encoding, such as “UTF-8” or “windows-1252”"));
    profile.encoding = *encoding;
    auto delimiter = top.text(u"delimiter"_s);
    if (!delimiter)
        return passOn(delimiter);
    if (*delimiter) {
        const QString &text = **delimiter;
        if (text.size() != 1 || text == "\""_L1 || text == "\r"_L1 || text == "\n"_L1
            || text.front().isNull())
            return wrong(u"delimiter"_s, top.value(u"delimiter"_s),
                Tr::tr("one character that is no quote and no line end"));
        profile.delimiter = text.front();
    }
    auto sheet = top.text(u"sheet"_s);
    if (!sheet)
        return passOn(sheet);
    profile.sheet = *sheet;
    return {};
}

Result<QJsonObject> objectFrom(const QByteArray &json)
{
    if (json.size() > maximumBytes)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("The import profile is larger than 4 MB; it is probably another file."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArrayView before
            = QByteArrayView(json).first(std::min<qsizetype>(error.offset, json.size()));
        return failure(ErrorKind::InvalidInput,
            Tr::tr("The import profile is not JSON: in line %1, %2.")
                .arg(before.count('\n') + 1)
                .arg(error.errorString()));
    }
    if (!document.isObject() || !document.object().contains(u"mentorbook_profile"_s))
        return failure(ErrorKind::InvalidInput,
            Tr::tr("The file is JSON, but no import profile: it lacks “mentorbook_profile”."));
    return document.object();
}

} // namespace

QString fingerprintOf(const QStringList &columns)
{
    QStringList headers;
    for (const QString &column : columns)
        headers.append(tidied(column).toCaseFolded());
    const QByteArray text = headers.join(QChar(0x1F)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32));
}

QByteArray toJson(const ImportProfile &profile)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < profile.mapping.columns.size(); ++i) {
        QJsonObject column{{u"header"_s, profile.mapping.columns[i]}};
        if (const auto field = profile.mapping.fields.value(i))
            column.insert(u"field"_s, fieldKey(*field));
        else if (profile.mapping.custom.contains(i))
            column.insert(u"custom"_s, profile.mapping.custom.value(i));
        columns.append(column);
    }
    QJsonObject meanings;
    for (auto field = profile.values.meanings.cbegin(); field != profile.values.meanings.cend(); ++field) {
        QJsonObject values;
        for (auto value = field->cbegin(); value != field->cend(); ++value)
            values.insert(value.key(), value.value());
        if (!values.isEmpty())
            meanings.insert(fieldKey(field.key()), values);
    }
    QJsonObject json{{u"mentorbook_profile"_s, profileVersion}, {u"kind"_s, importKindKey(profile.kind)},
        {u"name"_s, profile.name}, {u"columns"_s, columns}};
    if (profile.values.dateOrder)
        json.insert(u"date_order"_s, dateOrderName(*profile.values.dateOrder));
    if (!profile.values.noneValues.isEmpty())
        json.insert(u"none"_s, QJsonArray::fromStringList(profile.values.noneValues));
    if (!profile.values.keptValues.isEmpty())
        json.insert(u"kept"_s, QJsonArray::fromStringList(profile.values.keptValues));
    if (!meanings.isEmpty())
        json.insert(u"meanings"_s, meanings);
    if (profile.encoding)
        json.insert(u"encoding"_s, *profile.encoding);
    if (profile.delimiter)
        json.insert(u"delimiter"_s, QString(*profile.delimiter));
    if (profile.sheet)
        json.insert(u"sheet"_s, *profile.sheet);
    if (profile.complete)
        json.insert(u"complete"_s, true);
    return QJsonDocument(json).toJson();
}

Result<ImportProfile> profileFromJson(const QByteArray &json)
{
    auto object = objectFrom(json);
    if (!object)
        return passOn(object);
    const Node top(*object, {});
    const QJsonValue version = top.value(u"mentorbook_profile"_s);
    if (version != QJsonValue(profileVersion))
        return wrong(u"mentorbook_profile"_s, version,
            Tr::tr("%1, the version that this program reads").arg(profileVersion));
    if (auto known
        = top.checkKeys({u"mentorbook_profile"_s, u"kind"_s, u"name"_s, u"columns"_s, u"date_order"_s,
            u"none"_s, u"kept"_s, u"meanings"_s, u"encoding"_s, u"delimiter"_s, u"sheet"_s, u"complete"_s});
        !known)
        return passOn(known);

    ImportProfile profile;
    const QJsonValue kind = top.value(u"kind"_s);
    const auto knownKind = importKindFromKey(kind.toString());
    if (!knownKind)
        return wrong(u"kind"_s, kind,
            Tr::tr("one of %1").arg(quoted({u"people"_s, u"participants"_s, u"meetings"_s, u"survey"_s})));
    profile.kind = *knownKind;
    auto name = top.text(u"name"_s);
    if (!name)
        return passOn(name);
    profile.name = name->value_or(QString());
    profile.mapping.kind = profile.kind;
    if (auto read = readColumns(top, profile.mapping); !read)
        return passOn(read);
    profile.fingerprint = fingerprintOf(profile.mapping.columns);

    auto order = top.text(u"date_order"_s);
    if (!order)
        return passOn(order);
    if (*order) {
        profile.values.dateOrder = dateOrderFromName(**order);
        if (!profile.values.dateOrder)
            return wrong(u"date_order"_s, top.value(u"date_order"_s),
                Tr::tr("one of %1").arg(quoted({u"dmy"_s, u"mdy"_s, u"ymd"_s})));
    }
    auto none = readTexts(top, u"none"_s);
    if (!none)
        return passOn(none);
    profile.values.noneValues = *none;
    auto kept = readTexts(top, u"kept"_s);
    if (!kept)
        return passOn(kept);
    profile.values.keptValues = *kept;
    if (auto read = readMeanings(top, profile.kind, profile.values); !read)
        return passOn(read);
    if (auto read = readFormat(top, profile); !read)
        return passOn(read);
    const QJsonValue complete = top.value(u"complete"_s);
    if (!complete.isUndefined() && !complete.isBool())
        return wrong(u"complete"_s, complete, Tr::tr("true or false"));
    profile.complete = complete.toBool();
    return profile;
}

} // namespace mentorbook
