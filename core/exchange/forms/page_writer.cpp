#include "core/exchange/forms/page_writer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr auto Style = R"(
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 44rem; padding: 2.5rem 1.25rem 4rem; background: #fff; color: #1c2227;
  font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
header { border-top: 3px solid #0b7285; padding-top: 1rem; margin-bottom: 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; font-weight: 600; }
h2 { font-size: 1.15rem; margin: 0; font-weight: 600; }
p { margin: .25rem 0 .75rem; white-space: pre-line; } .hint { color: #59646e; font-size: .9rem; margin: 0 0 .25rem; }
fieldset, .card { border: 1px solid #d9dee3; border-radius: 6px; margin: 0 0 1rem; padding: .75rem 1rem 1rem; }
legend { font-weight: 600; padding: 0 .35rem; } label, .label { display: block; font-weight: 600; margin-top: .75rem; }
.inline label { display: inline; font-weight: 400; margin: 0 1rem 0 0; }
input, select, textarea { font: inherit; color: inherit; background: #fff; border: 1px solid #7b8794; border-radius: 6px;
  padding: .35rem .5rem; box-sizing: border-box; }
input[type=text], textarea, select { width: 100%; } textarea { min-height: 5rem; }
input[type=radio], input[type=checkbox] { width: auto; margin: 0 .35rem 0 0; }
input:focus-visible, select:focus-visible, textarea:focus-visible, button:focus-visible { outline: 3px solid #0b7285; outline-offset: 1px; }
button { font: inherit; border: 1px solid #0b7285; border-radius: 6px; padding: .5rem 1rem; background: #fff; color: #0b7285; margin: 0 .5rem .5rem 0; }
button.main { background: #0b7285; color: #fff; } [hidden] { display: none !important; }
table { border-collapse: collapse; } td, th { padding: .2rem .75rem .2rem 0; text-align: left; font-weight: 400; }
dl { margin: .5rem 0 0; } dt { color: #59646e; font-size: .9rem; } dd { margin: 0 0 .35rem; }
#problem { color: #a61e1e; font-weight: 600; } #result textarea { min-height: 12rem; font-family: monospace; font-size: .9rem; }
@media print { button { display: none; } fieldset, .card { break-inside: avoid; } }
)"_L1;

// Reads the answers by their data attributes; it never writes markup, only values and text.
constexpr auto Script = R"(
"use strict";
(function () {
  var form = document.getElementById("form"), problem = document.getElementById("problem");
  var today = new Date(new Date().getTime() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  var all = function (what) { return Array.prototype.slice.call(form.querySelectorAll(what)); };
  var shown = function (e) { return !e.closest("[hidden]"); };
  var clean = function (text) { return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f]/g, " ").trim(); };
  var list = function (text) { return clean(text).replace(/[;\n]/g, ","); };

  var opens = form.dataset.opens, closes = form.dataset.closes;
  if ((opens && today < opens) || (closes && today > closes)) {
    document.getElementById("closed").hidden = false;
    document.getElementById("finish").hidden = true;
    all("input, select, textarea").forEach(function (e) { e.disabled = true; });
    return;
  }
  var zone = form.querySelector("[data-key=time_zone]");
  try { if (zone && !zone.value) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || ""; } catch (e) { }
  var role = form.querySelector("[data-key=role]");
  var follow = function () {
    all("[data-for]").forEach(function (e) { e.hidden = !(role.value === "both" || role.value === e.dataset.for); });
  };
  if (role) { role.addEventListener("change", follow); follow(); }

  function answers() {
    var fields = {}, order = [];
    var put = function (key, value, glue) {
      if (!value) return;
      if (!(key in fields)) { fields[key] = ""; order.push(key); }
      fields[key] += (fields[key] ? glue : "") + value;
    };
    all("[data-key]").forEach(function (e) {
      if (!shown(e)) return;
      var key = e.dataset.key;
      if (e.dataset.day) {
        var from = e.querySelector("[data-end=from]").value, to = e.querySelector("[data-end=to]").value;
        if (from && to) put(key, e.dataset.day + " " + from + "-" + to, "; ");
      } else if (e.type === "radio" || e.type === "checkbox") {
        if (e.checked) put(key, e.dataset.name ? e.dataset.name + ": " + e.value : e.value, "; ");
      } else if (e.dataset.name) {
        if (e.value) put(key, e.dataset.name + ": " + list(e.value), "; ");
      } else if (e.dataset.rank) {
        put(key, e.value, "; ");
      } else {
        put(key, e.dataset.words ? clean(e.value).replace(/\n/g, "; ") : clean(e.value), "; ");
      }
    });
    var lines = ["=== Mentorbook " + form.dataset.form + " ===", "program: " + clean(form.dataset.program), "answered_on: " + today];
    order.forEach(function (key) { lines.push(key + ": " + fields[key].split("\n").join("\n| ")); });
    return lines.concat("=== end ===", "").join("\n");
  }
  function isComplete() {
    var missing = all("[required]").filter(function (e) { return shown(e) && !e.value.trim(); });
    var who = all("[data-key=employee_number], [data-key=email]");
    if (who.length && who.every(function (e) { return !e.value.trim(); })) missing.unshift(who[0]);
    var ranks = all("[data-rank]").filter(function (e) { return e.value; }).map(function (e) { return e.value; });
    var twice = ranks.filter(function (code, i) { return ranks.indexOf(code) !== i; });
    problem.textContent = missing.length ? problem.dataset.missing : twice.length ? problem.dataset.twice : "";
    if (missing.length) missing[0].focus();
    return !missing.length && !twice.length;
  }
  document.getElementById("save").addEventListener("click", function () {
    if (!isComplete()) return;
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([answers()], { type: "text/plain;charset=utf-8" }));
    var who = form.querySelector("[data-key=employee_number]").value || "answers";
    link.download = "mentorbook-" + form.dataset.form + "-" + who.replace(/[^A-Za-z0-9_-]/g, "_") + ".txt";
    document.body.appendChild(link); link.click(); link.remove();
  });
  document.getElementById("show").addEventListener("click", function () {
    if (!isComplete()) return;
    var result = document.getElementById("result"), text = result.querySelector("textarea");
    text.value = answers(); result.hidden = false; text.focus(); text.select();
  });
  form.addEventListener("submit", function (e) { e.preventDefault(); });
})();
)"_L1;

} // namespace

QString escapedForPage(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        // Direction marks could make one text look like another; control characters have no place in a page.
        const char16_t u = c.unicode();
        const bool turns = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
        if (!turns && (c.category() != QChar::Other_Control || c == u'\n'))
            plain += c;
    }
    QString html = plain.toHtmlEscaped();
    html.replace(u'\'', "&#39;"_L1);
    return html;
}

PageWriter::PageWriter(const Phrases &phrases, const QString &form, const QString &program)
    : m_phrases(phrases)
    , m_form(form)
    , m_program(program)
{
}

void PageWriter::heading(const QString &title, const QString &introduction, const std::optional<QDate> &opens,
    const std::optional<QDate> &closes)
{
    const auto isoDay
        = [](const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); };
    m_html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
             "style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'; base-uri 'none'\">\n"
             "<title>%2</title>\n<style>"_s.arg(escapedForPage(m_phrases.language), escapedForPage(title));
    m_html += Style;
    m_html += u"</style>\n</head>\n<body>\n<header>\n<h1 dir=\"auto\">%1</h1>\n"_s.arg(escapedForPage(title));
    text(introduction);
    m_html += u"<noscript><p>%1</p></noscript>\n</header>\n"
              "<p id=\"closed\" role=\"status\" hidden>%2</p>\n<form id=\"form\" "
              "autocomplete=\"off\" data-form=\"%3\" data-program=\"%4\" data-opens=\"%5\" "
              "data-closes=\"%6\">\n"_s.arg(escapedForPage(m_phrases(u"no-script"_s)),
                  escapedForPage(m_phrases(u"closed"_s)), escapedForPage(m_form), escapedForPage(m_program),
                  isoDay(opens), isoDay(closes));
}

void PageWriter::openGroup(const QString &legend, const QString &hint, const QString &condition)
{
    m_html += condition.isEmpty() ? u"<fieldset>\n"_s
                                  : u"<fieldset data-for=\"%1\">\n"_s.arg(escapedForPage(condition));
    m_html += u"<legend>%1</legend>\n"_s.arg(escapedForPage(legend));
    text(hint, u"hint"_s);
}

void PageWriter::closeGroup() { m_html += "</fieldset>\n"_L1; }

void PageWriter::text(const QString &text, const QString &style)
{
    if (!text.isEmpty())
        m_html += u"<p%1 dir=\"auto\">%2</p>\n"_s.arg(
            style.isEmpty() ? QString() : u" class=\"%1\""_s.arg(style), escapedForPage(text));
}

void PageWriter::line(const QString &key, const QString &label, const QString &hint, bool isRequired)
{
    words(key, label, hint, {});
    if (isRequired)
        m_html.insert(m_html.lastIndexOf(" data-words"_L1), " required"_L1);
}

void PageWriter::words(
    const QString &key, const QString &label, const QString &hint, const QStringList &suggestions)
{
    const QString id = nextId();
    m_html += u"<label for=\"%1\">%2</label>\n"_s.arg(id, escapedForPage(label));
    if (!hint.isEmpty())
        m_html += u"<p class=\"hint\" id=\"%1h\">%2</p>\n"_s.arg(id, escapedForPage(hint));
    const QString described = hint.isEmpty() ? QString() : u" aria-describedby=\"%1h\""_s.arg(id);
    m_html
        += u"<input type=\"text\" id=\"%1\" maxlength=\"1000\" data-key=\"%2\"%3%4 data-words=\"1\">\n"_s.arg(
            id, key, described, suggestions.isEmpty() ? QString() : u" list=\"%1l\""_s.arg(id));
    if (suggestions.isEmpty())
        return;
    m_html += u"<datalist id=\"%1l\">"_s.arg(id);
    for (const QString &suggestion : suggestions)
        m_html += u"<option value=\"%1\"></option>"_s.arg(escapedForPage(suggestion));
    m_html += "</datalist>\n"_L1;
}

void PageWriter::area(const QString &key, const QString &label, const QString &hint)
{
    const QString id = nextId();
    m_html += u"<label for=\"%1\">%2</label>\n"_s.arg(id, escapedForPage(label));
    if (!hint.isEmpty())
        m_html += u"<p class=\"hint\" id=\"%1h\">%2</p>\n"_s.arg(id, escapedForPage(hint));
    m_html += u"<textarea id=\"%1\" maxlength=\"4000\" data-key=\"%2\"%3></textarea>\n"_s.arg(
        id, key, hint.isEmpty() ? QString() : u" aria-describedby=\"%1h\""_s.arg(id));
}

void PageWriter::number(const QString &key, const QString &label, int least, int most, int value)
{
    const QString id = nextId();
    m_html += u"<label for=\"%1\">%2</label>\n<input type=\"number\" id=\"%1\" data-key=\"%3\" min=\"%4\" "
              "max=\"%5\" value=\"%6\">\n"_s.arg(id, escapedForPage(label), key, QString::number(least),
                  QString::number(most), QString::number(value));
}

void PageWriter::select(
    const QString &attributes, const QString &label, const QList<std::pair<QString, QString>> &options)
{
    const QString id = nextId();
    m_html += u"<label for=\"%1\">%2</label>\n<select id=\"%1\" %3>\n<option value=\"\"></option>\n"_s.arg(
        id, escapedForPage(label), attributes);
    for (const auto &[value, name] : options)
        m_html += u"<option value=\"%1\">%2</option>\n"_s.arg(escapedForPage(value), escapedForPage(name));
    m_html += "</select>\n"_L1;
}

void PageWriter::choice(const QString &key, const QString &label,
    const QList<std::pair<QString, QString>> &options, bool isRequired)
{
    select(u"data-key=\"%1\"%2"_s.arg(key, isRequired ? u" required"_s : QString()), label, options);
}

void PageWriter::part(const QString &key, const QString &name, const QString &label,
    const QList<std::pair<QString, QString>> &options)
{
    select(u"data-key=\"%1\" data-name=\"%2\""_s.arg(key, escapedForPage(name)), label, options);
}

void PageWriter::freePart(const QString &key, const QString &name, const QString &label)
{
    const QString id = nextId();
    m_html
        += u"<label for=\"%1\">%2</label>\n<input type=\"text\" id=\"%1\" maxlength=\"200\" "
           "data-key=\"%3\" data-name=\"%4\">\n"_s.arg(id, escapedForPage(label), key, escapedForPage(name));
}

void PageWriter::rank(
    const QString &key, const QString &label, const QList<std::pair<QString, QString>> &options)
{
    select(u"data-key=\"%1\" data-rank=\"1\""_s.arg(key), label, options);
}

void PageWriter::ticks(
    const QString &key, const QString &label, const QList<std::pair<QString, QString>> &options)
{
    const QString group = nextId();
    m_html += u"<div role=\"group\" aria-labelledby=\"%1\"><span class=\"label\" id=\"%1\">%2</span>"
              "<div class=\"inline\">\n"_s.arg(group, escapedForPage(label));
    for (const auto &[value, name] : options) {
        const QString id = nextId();
        m_html
            += u"<input type=\"checkbox\" id=\"%1\" data-key=\"%2\" value=\"%3\"><label for=\"%1\">%4</label>\n"_s
                   .arg(id, key, escapedForPage(value), escapedForPage(name));
    }
    m_html += "</div></div>\n"_L1;
}

void PageWriter::scale(const QString &key, const QString &name, const QString &label)
{
    const QString group = nextId();
    m_html += u"<div role=\"radiogroup\" aria-labelledby=\"%1\"><span class=\"label\" id=\"%1\">%2</span>"
              "<div class=\"inline\">\n"_s.arg(group, escapedForPage(label));
    for (int value = 1; value <= 5; ++value) {
        const QString id = nextId();
        m_html
            += u"<input type=\"radio\" id=\"%1\" name=\"%2\" data-key=\"%3\" data-name=\"%4\" value=\"%5\">"
               "<label for=\"%1\">%5</label>\n"_s.arg(
                   id, group, key, escapedForPage(name), QString::number(value));
    }
    m_html += "</div></div>\n"_L1;
}

void PageWriter::week(const QString &key)
{
    static const std::array<QString, 7> days
        = {u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    m_html += u"<table>\n<tr><td></td><th scope=\"col\">%1</th><th scope=\"col\">%2</th></tr>\n"_s.arg(
        escapedForPage(m_phrases(u"from"_s)), escapedForPage(m_phrases(u"to"_s)));
    for (const QString &day : days) {
        const QString name = escapedForPage(m_phrases(u"day-"_s + day));
        m_html += u"<tr data-key=\"%1\" data-day=\"%2\"><th scope=\"row\">%3</th>"_s.arg(key, day, name);
        for (const QString &end : {u"from"_s, u"to"_s})
            m_html += u"<td><input type=\"time\" data-end=\"%1\" aria-label=\"%2, %3\"></td>"_s.arg(
                end, name, escapedForPage(m_phrases(end)));
        m_html += "</tr>\n"_L1;
    }
    m_html += "</table>\n"_L1;
}

void PageWriter::card(const QString &title, const QList<std::pair<QString, QString>> &lines)
{
    m_html += u"<section class=\"card\">\n<h2 dir=\"auto\">%1</h2>\n<dl>\n"_s.arg(escapedForPage(title));
    for (const auto &[term, text] : lines)
        m_html += u"<dt>%1</dt><dd dir=\"auto\">%2</dd>\n"_s.arg(escapedForPage(term), escapedForPage(text));
    m_html += "</dl>\n</section>\n"_L1;
}

QByteArray PageWriter::finish()
{
    m_html += u"<div id=\"finish\">\n<p id=\"problem\" role=\"alert\" data-missing=\"%1\" "
              u"data-twice=\"%2\"></p>\n"
              "<button type=\"button\" class=\"main\" id=\"save\">%3</button>"
              "<button type=\"button\" id=\"show\">%4</button>\n<p class=\"hint\">%5</p>\n"
              "<div id=\"result\" hidden><label for=\"text\">%6</label>"
              "<textarea id=\"text\" readonly></textarea></div>\n</div>\n</form>\n<script>"_s.arg(
                  escapedForPage(m_phrases(u"missing"_s)), escapedForPage(m_phrases(u"twice"_s)),
                  escapedForPage(m_phrases(u"save"_s)), escapedForPage(m_phrases(u"show"_s)),
                  escapedForPage(m_phrases(u"finish-hint"_s)), escapedForPage(m_phrases(u"result"_s)));
    m_html += Script;
    m_html += "</script>\n</body>\n</html>\n"_L1;
    return m_html.toUtf8();
}

} // namespace mentorbook
