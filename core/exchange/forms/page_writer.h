#pragma once

#include "core/exchange/forms/phrases.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace mentorbook {

// Text as it stands in a page: markup, quotes and control characters are taken for what they look like.
[[nodiscard]] QString escapedForPage(const QString &text);

// Builds a self-contained page of questions: one style, one script, no address outside it.
class PageWriter
{
public:
    PageWriter(const Phrases &phrases, const QString &form, const QString &program);

    // opens, closes: outside of these days nothing can be answered.
    void heading(const QString &title, const QString &introduction, const std::optional<QDate> &opens = {},
        const std::optional<QDate> &closes = {});
    // condition: "mentor" or "mentee", the role that the questions are for; empty: everybody.
    void openGroup(const QString &legend, const QString &hint = {}, const QString &condition = {});
    void closeGroup();

    // Questions; key is the field that the answer fills.
    void line(const QString &key, const QString &label, const QString &hint = {}, bool isRequired = false);
    void area(const QString &key, const QString &label, const QString &hint = {});
    void number(const QString &key, const QString &label, int least, int most, int value);
    // A line with suggestions, which may hold several values.
    void words(const QString &key, const QString &label, const QString &hint, const QStringList &suggestions);
    void choice(const QString &key, const QString &label, const QList<std::pair<QString, QString>> &options,
        bool isRequired = false);
    void ticks(const QString &key, const QString &label, const QList<std::pair<QString, QString>> &options);
    // Questions whose answers together are one field: "name: value; name: value".
    void scale(const QString &key, const QString &name, const QString &label);
    void part(const QString &key, const QString &name, const QString &label,
        const QList<std::pair<QString, QString>> &options);
    void freePart(const QString &key, const QString &name, const QString &label);
    void week(const QString &key);
    // The nth of ranked choices, which are one field in their order.
    void rank(const QString &key, const QString &label, const QList<std::pair<QString, QString>> &options);
    void text(const QString &text, const QString &style = {});
    // A card with what is known of somebody: a term and its text, line by line.
    void card(const QString &title, const QList<std::pair<QString, QString>> &lines);

    [[nodiscard]] QByteArray finish();

private:
    [[nodiscard]] QString nextId() { return QStringLiteral("q%1").arg(++m_questions); }
    void select(
        const QString &attributes, const QString &label, const QList<std::pair<QString, QString>> &options);

    const Phrases &m_phrases;
    QString m_form;
    QString m_program;
    QString m_html;
    int m_questions = 0;
};

} // namespace mentorbook
