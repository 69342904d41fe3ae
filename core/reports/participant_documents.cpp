#include "core/reports/participant_documents.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// The texts of a document in its language, with {name} replaced.
class Texts
{
public:
    Texts(const QHash<QString, QString> &texts, const QString &language)
        : m_texts(texts)
        , m_locale(language)
    {
    }

    [[nodiscard]] QString operator()(const QString &key, const QHash<QString, QString> &values = {}) const
    {
        QString text = m_texts.value(key, key);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            text.replace(u'{' + value.key() + u'}', value.value());
        return text;
    }
    [[nodiscard]] QString day(QDate day) const
    {
        return m_locale.toString(day, m_texts.value(u"date-format"_s, u"yyyy-MM-dd"_s));
    }

private:
    const QHash<QString, QString> &m_texts;
    QLocale m_locale;
};

// The keys of the kinds' headings, in the order of the enumeration.
QString headingKey(ResourceKind kind)
{
    static const QStringList keys = {u"kind-expectation"_s, u"kind-frequency"_s, u"kind-role-boundary"_s,
        u"kind-best-practice"_s, u"kind-video-link"_s, u"kind-ice-breaker"_s, u"kind-conversation-starter"_s,
        u"kind-goal-template"_s, u"kind-agenda"_s, u"kind-training-outline"_s};
    return keys.at(int(kind));
}

Definitions programFactsOf(const Program &program, const Texts &texts)
{
    Definitions facts;
    if (program.start && program.end)
        facts.items.append({texts(u"handout-dates"_s),
            texts(u"handout-from-to"_s,
                {{u"from"_s, texts.day(*program.start)}, {u"to"_s, texts.day(*program.end)}})});
    QString cadence = texts(u"handout-every"_s, {{u"days"_s, QString::number(program.cadenceDays)}});
    if (program.minimumMinutes)
        cadence += u", "_s
            + texts(u"handout-minutes"_s, {{u"minutes"_s, QString::number(*program.minimumMinutes)}});
    facts.items.append({texts(u"handout-cadence"_s), cadence + u'.'});
    if (program.trialDays > 0)
        facts.items.append({texts(u"handout-trial"_s),
            texts(u"handout-trial-days"_s, {{u"days"_s, QString::number(program.trialDays)}})});
    if (!program.channels.isEmpty())
        facts.items.append({texts(u"handout-channels"_s), program.channels.join(u", "_s)});
    return facts;
}

// Sentences become a list; what has a title becomes a definition, a text of several lines steps below it.
void addResources(QList<ReportBlock> &blocks, const QList<Resource> &resources)
{
    BulletList sentences;
    Definitions titled;
    for (const Resource &resource : resources) {
        QString text = resource.text;
        if (!resource.link.isEmpty())
            text += (text.isEmpty() ? QString() : u"\n"_s) + resource.link;
        if (resource.title.isEmpty())
            sentences.items.append(text);
        else
            titled.items.append({resource.title, text});
    }
    if (!titled.items.isEmpty())
        blocks.append(titled);
    if (!sentences.items.isEmpty())
        blocks.append(sentences);
}

} // namespace

ReportDocument participantHandout(const HandoutFacts &facts)
{
    const Texts texts(facts.texts, facts.language);
    ReportDocument document{.title = texts(u"handout-title"_s, {{u"program"_s, facts.program.name}}),
        .subtitle = texts(u"handout-subtitle"_s),
        .language = facts.language,
        .date = facts.today};
    document.blocks.append(Paragraph{texts(u"handout-lead"_s), ParagraphRole::Lead});
    document.blocks.append(programFactsOf(facts.program, texts));
    // What is needed first stands first.
    for (const ResourceKind kind :
        {ResourceKind::Expectation, ResourceKind::Frequency, ResourceKind::RoleBoundary, ResourceKind::Agenda,
            ResourceKind::GoalTemplate, ResourceKind::BestPractice, ResourceKind::VideoLink,
            ResourceKind::IceBreaker, ResourceKind::ConversationStarter, ResourceKind::TrainingOutline}) {
        QList<Resource> resources;
        for (const Resource &resource : facts.resources) {
            if (resource.kind == kind)
                resources.append(resource);
        }
        if (resources.isEmpty())
            continue;
        document.blocks.append(Heading{1, texts(headingKey(kind))});
        addResources(document.blocks, resources);
    }
    return document;
}

ReportDocument directoryDocument(const DirectoryFacts &facts)
{
    const Texts texts(facts.texts, facts.language);
    ReportDocument document{.title = texts(u"directory-title"_s, {{u"program"_s, facts.program}}),
        .language = facts.language,
        .date = facts.today};
    document.blocks.append(
        Paragraph{facts.introduction.isEmpty() ? texts(u"directory-introduction"_s) : facts.introduction,
            ParagraphRole::Lead});
    if (facts.opens && facts.closes)
        document.blocks.append(Paragraph{texts(
            u"open-days"_s, {{u"from"_s, texts.day(*facts.opens)}, {u"to"_s, texts.day(*facts.closes)}})});
    else if (facts.opens)
        document.blocks.append(Paragraph{texts(u"open-from"_s, {{u"from"_s, texts.day(*facts.opens)}})});
    else if (facts.closes)
        document.blocks.append(Paragraph{texts(u"open-to"_s, {{u"to"_s, texts.day(*facts.closes)}})});
    if (facts.entries.isEmpty())
        document.blocks.append(Paragraph{texts(u"directory-empty"_s)});
    for (const DirectoryFacts::Entry &entry : facts.entries) {
        document.blocks.append(Heading{2, entry.heading});
        if (!entry.fields.isEmpty())
            document.blocks.append(Definitions{entry.fields});
    }
    return document;
}

} // namespace mentorbook
