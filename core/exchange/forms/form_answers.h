#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace mentorbook {

// What came back of a form: "application" or "choices", and its fields by their keys.
struct FormAnswer
{
    int line = 0; // where it begins in the file
    QString form;
    QHash<QString, QString> fields; // values may have several lines

    bool operator==(const FormAnswer &) const = default;
};

// Reads all answers in a text: the file a form saved, or mails pasted one after the other, whatever mail
// programs made of them (quoted with >, wrapped, indented, with words around). Fails where there is none.
[[nodiscard]] Result<QList<FormAnswer>> readFormAnswers(const QByteArray &bytes);

// As the forms' own script writes it; for tests, and for filling a form in somebody's place.
[[nodiscard]] QByteArray writeFormAnswer(const FormAnswer &answer);

} // namespace mentorbook
