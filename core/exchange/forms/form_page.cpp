#include "core/exchange/forms/form_page.h"

#include "core/domain/participants/profile_names.h"
#include "core/exchange/forms/page_writer.h"

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

using Options = QList<std::pair<QString, QString>>;

QString nameIn(const Phrases &phrases, DirectoryField field) { return phrases(u"field-"_s + keyOf(field)); }

void askWho(PageWriter &page, const Phrases &phrases)
{
    page.openGroup(phrases(u"who"_s), phrases(u"who-hint"_s));
    page.line(u"employee_number"_s, phrases(u"employee-number"_s));
    page.line(u"email"_s, phrases(u"email"_s));
    page.closeGroup();
}

void askScales(PageWriter &page, const Phrases &phrases)
{
    for (const bool values : {true, false}) {
        const QString kind = values ? u"values"_s : u"personality"_s;
        page.openGroup(phrases(kind), phrases(kind + u"-hint"_s));
        for (int i = 0; i < ScaleItemCount; ++i) {
            const auto item = static_cast<ScaleItem>(i);
            if (isAboutValues(item) == values)
                page.scale(u"scales"_s, keyOf(item), phrases(u"scale-"_s + keyOf(item)));
        }
        page.closeGroup();
    }
}

void askDiversity(PageWriter &page, const ApplicationForm &form)
{
    const Phrases &phrases = form.phrases;
    if (form.attributes.isEmpty())
        return;
    page.openGroup(phrases(u"diversity"_s), phrases(u"diversity-hint"_s));
    for (const DiversityAttribute &attribute : form.attributes) {
        Options choices;
        for (const QString &choice : attribute.choices)
            choices.append({choice, choice});
        if (choices.isEmpty())
            page.freePart(u"diversity"_s, attribute.name, attribute.name);
        else
            page.part(u"diversity"_s, attribute.name, attribute.name, choices);
        page.part(u"diversity_wishes"_s, attribute.name,
            phrases(u"diversity-wish"_s, {{u"attribute"_s, attribute.name}}),
            {{u"same"_s, phrases(u"wish-same"_s)}, {u"different"_s, phrases(u"wish-different"_s)}});
    }
    page.closeGroup();
}

} // namespace

QByteArray applicationPage(const ApplicationForm &form)
{
    const Phrases &phrases = form.phrases;
    PageWriter page(phrases, u"application"_s, form.program);
    page.heading(phrases(u"application-title"_s, {{u"program"_s, form.program}}),
        form.introduction.isEmpty() ? phrases(u"application-introduction"_s) : form.introduction);
    askWho(page, phrases);

    page.openGroup(phrases(u"role"_s));
    if (form.asksForRole)
        page.choice(u"role"_s, phrases(u"role-question"_s),
            {{u"mentor"_s, phrases(u"role-mentor"_s)}, {u"mentee"_s, phrases(u"role-mentee"_s)},
                {u"both"_s, phrases(u"role-both"_s)}},
            true);
    page.area(u"background"_s, phrases(u"background"_s), phrases(u"background-hint"_s));
    page.closeGroup();

    page.openGroup(phrases(u"as-mentor"_s), {}, form.asksForRole ? u"mentor"_s : QString());
    page.words(u"skills_offered"_s, phrases(u"skills-offered"_s), phrases(u"list-hint"_s), form.skills);
    if (form.asksForRole)
        page.number(u"capacity"_s, phrases(u"capacity"_s), 1, 10, 1);
    Options fields;
    for (int i = 0; i < DirectoryFieldCount; ++i) {
        const auto field = static_cast<DirectoryField>(i);
        fields.append({keyOf(field), nameIn(phrases, field)});
    }
    page.ticks(u"directory_consent"_s, phrases(u"consent"_s), fields);
    page.closeGroup();

    page.openGroup(phrases(u"as-mentee"_s), {}, form.asksForRole ? u"mentee"_s : QString());
    page.words(u"skills_wanted"_s, phrases(u"skills-wanted"_s), phrases(u"list-hint"_s), form.skills);
    page.line(u"target_role"_s, phrases(u"target-role"_s));
    page.area(u"goals"_s, phrases(u"goals"_s), phrases(u"goals-hint"_s));
    page.closeGroup();

    page.openGroup(phrases(u"about"_s));
    page.words(u"interests"_s, phrases(u"interests"_s), phrases(u"list-hint"_s), {});
    page.words(u"languages"_s, phrases(u"languages"_s), phrases(u"list-hint"_s), {});
    Options channels;
    for (const QString &channel : form.channels)
        channels.append({channel, channel});
    if (channels.isEmpty())
        page.words(u"channels"_s, phrases(u"channels"_s), phrases(u"list-hint"_s), {});
    else
        page.ticks(u"channels"_s, phrases(u"channels"_s), channels);
    page.words(u"avoid"_s, phrases(u"avoid"_s), phrases(u"avoid-hint"_s), {});
    page.closeGroup();

    page.openGroup(phrases(u"when"_s), phrases(u"when-hint"_s));
    page.line(u"time_zone"_s, phrases(u"time-zone"_s), phrases(u"time-zone-hint"_s));
    page.week(u"availability"_s);
    page.closeGroup();

    askScales(page, phrases);
    askDiversity(page, form);
    return page.finish();
}

ExportTable applicationTemplate(const ApplicationForm &form)
{
    const Phrases &phrases = form.phrases;
    QStringList columns;
    for (const QString &key :
        {u"employee_number"_s, u"email"_s, u"role"_s, u"capacity"_s, u"skills_offered"_s, u"skills_wanted"_s,
            u"background"_s, u"target_role"_s, u"goals"_s, u"interests"_s, u"languages"_s, u"channels"_s,
            u"time_zone"_s, u"availability"_s, u"scales"_s, u"avoid"_s, u"directory_consent"_s})
        columns.append(phrases(u"column-"_s + key));
    if (!form.attributes.isEmpty())
        columns += {phrases(u"column-diversity"_s), phrases(u"column-diversity_wishes"_s)};
    return {.name = phrases(u"application-title"_s, {{u"program"_s, form.program}}),
        .columns = columns,
        .rows = {}};
}

QByteArray directoryPage(const MentorDirectory &directory)
{
    const Phrases &phrases = directory.phrases;
    const DirectorySettings &settings = directory.settings;
    PageWriter page(phrases, u"choices"_s, directory.program);
    page.heading(phrases(u"directory-title"_s, {{u"program"_s, directory.program}}),
        settings.introduction.isEmpty() ? phrases(u"directory-introduction"_s) : settings.introduction,
        settings.opens, settings.closes);
    Options mentors;
    for (const DirectoryEntry &entry : directory.entries) {
        const QString title = directoryTitle(phrases, entry);
        Options lines;
        for (const auto &[field, text] : entry.fields)
            lines.append({nameIn(phrases, field), text});
        page.card(title, lines);
        mentors.append({entry.code, title});
    }
    askWho(page, phrases);
    page.openGroup(phrases(u"choices"_s), phrases(u"choices-hint"_s));
    for (int rank = 1; rank <= settings.mostChoices; ++rank)
        page.rank(u"choices"_s, phrases(u"choice"_s, {{u"rank"_s, QString::number(rank)}}), mentors);
    page.closeGroup();
    return page.finish();
}

QString directoryTitle(const Phrases &phrases, const DirectoryEntry &entry)
{
    return u"%1 · %2"_s.arg(entry.name.isEmpty() ? phrases(u"unnamed"_s) : entry.name, entry.code);
}

} // namespace mentorbook
