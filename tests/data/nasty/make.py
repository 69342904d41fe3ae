#!/usr/bin/env python3
"""Makes the nasty files of this folder and expectations.json, which says of each what is nasty about it and what
becomes of it. The files are committed; this script is how they came to be. Only Python's standard library."""

import io
import json
import struct
import unicodedata
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
HEADER = "Employee Number,Name,Email,Department,Hire Date\n"
ANN = "00123,Ann Lee,ann@example.com,Finance,2020-02-29\n"
BOB = "00124,Bob Ray,bob@example.com,Sales,2021-03-15\n"
PLAIN = HEADER + ANN + BOB
TWO = [["00123", "Ann Lee"], ["00124", "Bob Ray"]]

entries = []


def add(file, content, nasty, *, options=None, added=None, rejected=(), refused=None, notices=None, people=None, **expected):
    """added and rejected (lines): what the import does. refused: a piece of the sentence that refuses it."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    (HERE / file).write_bytes(data)
    entry = {"file": file, "nasty": nasty}
    if options:
        entry["options"] = options
    if refused is not None:
        entry["refused"] = refused
    else:
        entry["added"] = added
        entry["rejected"] = list(rejected)
        if notices is not None:
            entry["notices"] = notices
        if people:
            entry["people"] = people
        entry.update(expected)
    entries.append(entry)


# --- encodings
add("utf8_bom.csv", b"\xef\xbb\xbf" + PLAIN.encode(), "UTF-8 with a byte order mark before the first header", added=2,
    people=TWO, encoding="UTF-8")
for name, codec, mark in (("le", "utf-16-le", b"\xff\xfe"), ("be", "utf-16-be", b"\xfe\xff")):
    add(f"utf16{name}_bom.csv", mark + PLAIN.encode(codec), f"UTF-16 {name.upper()} with a byte order mark", added=2,
        people=TWO, encoding=f"UTF-16{name.upper()}")
    add(f"utf16{name}_no_bom.csv", PLAIN.encode(codec), f"UTF-16 {name.upper()} without a byte order mark", added=2,
        people=TWO, encoding=f"UTF-16{name.upper()}")
add("windows1252.csv", (HEADER + "7,Jörg Müller – “Jo”,jo@example.com,Büro €,2020-01-31\n").encode("cp1252"),
    "windows-1252 with a euro sign, a dash and curly quotes", added=1, people=[["7", "Jörg Müller – “Jo”"]],
    encoding="windows-1252")
add("latin9_by_choice.csv", (HEADER + "7,Zoë Šimková,z@example.com,Œuvres,2020-01-31\n").encode("iso-8859-15"),
    "ISO-8859-15, which no detection can tell from windows-1252: read by choice",
    options={"encoding": "ISO-8859-15"}, added=1, people=[["7", "Zoë Šimková"]])
add("windows1250_by_choice.csv", (HEADER + "7,Łukasz Żak,l@example.com,Księgowość,2020-01-31\n").encode("cp1250"),
    "windows-1250 (Polish): read by choice", options={"encoding": "windows-1250"}, added=1,
    people=[["7", "Łukasz Żak"]])
add("shift_jis_by_choice.csv", (HEADER + "7,山田太郎,t@example.com,経理,2020-01-31\n").encode("shift_jis"),
    "Shift-JIS, whose second bytes look like delimiters: read by choice", options={"encoding": "Shift_JIS"}, added=1,
    people=[["7", "山田太郎"]])
add("unknown_encoding.csv", PLAIN, "an encoding that does not exist is asked for", options={"encoding": "klingon"},
    refused="klingon")

# --- delimiters and line ends
add("semicolon.csv", "Employee Number;Name;Department;Salary\n1;Ann Lee;Finance, Lyon;1.234,50\n2;Bob Ray;Sales, Kiel;2.000,00\n",
    "semicolons, with commas inside the values", added=2, people=[["1", "Ann Lee"], ["2", "Bob Ray"]], delimiter=";")
add("tabs.tsv", PLAIN.replace(",", "\t"), "tabs", added=2, people=TWO, delimiter="\t")
add("pipes.txt", PLAIN.replace(",", "|"), "pipes, in a file called .txt", added=2, people=TWO, delimiter="|")
add("sep_line.csv", "sep=;\r\n" + PLAIN.replace(",", ";"), "Excel's first line “sep=;”", added=2, people=TWO, delimiter=";")
add("crlf.csv", PLAIN.replace("\n", "\r\n"), "line ends of Windows", added=2, people=TWO)
add("cr_only.csv", PLAIN.replace("\n", "\r"), "line ends of the old Macintosh: CR alone", added=2, people=TWO)
add("mixed_line_ends.csv", HEADER.replace("\n", "\r\n") + ANN.replace("\n", "\r") + BOB, "three kinds of line ends in one file",
    added=2, people=TWO)
add("no_last_line_end.csv", PLAIN.rstrip("\n"), "no line end after the last row", added=2, people=TWO)

# --- quotes
add("quoted_newline.csv", HEADER + '1,"Ann\nLee",a@example.com,"Finance\r\nand Tax",2020-02-29\n' + BOB,
    "line ends inside quoted values", added=2, people=[["1", "Ann Lee"], ["00124", "Bob Ray"]])
add("doubled_quotes.csv", HEADER + '1,"Ann ""Annie"" Lee",a@example.com,"A ""B"", C",2020-02-29\n', "doubled quotes and a delimiter inside quotes",
    added=1, people=[["1", 'Ann "Annie" Lee']])
add("stray_quote.csv", HEADER + '1,Ann "Annie" Lee,a@example.com,5" pipes,2020-02-29\n', "quotes inside values that are not quoted",
    added=1, people=[["1", 'Ann "Annie" Lee']])
add("text_after_quote.csv", HEADER + '1,"Ann" Lee,a@example.com,Finance,2020-02-29\n' + BOB, "text behind a closing quote: that row is not trusted",
    added=1, rejected=[2])
add("unterminated_quote.csv", HEADER + BOB + '1,"Ann Lee,a@example.com,Finance,2020-02-29\n' + ANN,
    "a quote that never closes and swallows the rows below", added=1, rejected=[3])
add("unterminated_quote_complete.csv", HEADER + BOB + '1,"Ann Lee,a@example.com,Finance,2020-02-29\n' + ANN,
    "the same as a list of everybody employed: the swallowed would count as left", options={"complete": True}, refused="Line 3")
add("all_quoted.csv", "\n".join(",".join(f'"{v}"' for v in line.split(",")) for line in PLAIN.splitlines()) + "\n",
    "everything quoted, numbers and days too", added=2, people=TWO)

# --- the table's shape
add("title_above.csv", "Headcount report\nGenerated 2026-07-01\n\n" + PLAIN, "a title and a blank line above the header", added=2, people=TWO)
add("totals_below.csv", PLAIN + "\nTotal: 2 employees,,,,\nConfidential – HR only,,,,\n", "a total and a remark below the table", added=2, people=TWO)
add("totals_below_german.csv", "Personalnummer;Name;Abteilung\n1;Ann Lee;Finanzen\n2;Bob Ray;Vertrieb\nSumme;2;\n", "a German total right below the last row",
    added=2, people=[["1", "Ann Lee"], ["2", "Bob Ray"]])
add("trailing_empty_columns.csv", "\n".join(line + ",,," for line in PLAIN.splitlines()) + "\n", "three empty columns at the end of every line", added=2, people=TWO)
add("blank_rows.csv", HEADER + "\n,,,,\n" + ANN + ",,,,\n\n" + BOB + ",,,,\n,,,,\n", "blank rows between and below", added=2, people=TWO)
add("short_row.csv", HEADER + "1,Ann Lee\n" + BOB, "a row with fewer values than the header: not trusted", added=1, rejected=[2])
add("long_row.csv", HEADER + "1,Lee, Ann,a@example.com,Finance,2020-02-29\n" + BOB, "a row with more values (a comma that nobody quoted): not trusted", added=1, rejected=[2])
add("duplicate_headers.csv", "Employee Number,Name,Department,Department\n1,Ann Lee,Finance,Tax\n", "two columns of the same name: the first is taken", added=1, people=[["1", "Ann Lee"]])
add("empty_header.csv", "Employee Number,,Name,\n1,x,Ann Lee,y\n", "columns without a name", added=1, people=[["1", "Ann Lee"]])
add("header_only.csv", HEADER, "a header and nobody", refused="nobody")
add("empty.csv", "", "an empty file", refused="empty")
add("only_blank_lines.csv", "\n\r\n\n", "line ends and nothing else", refused="empty")
add("no_header.csv", ANN + BOB, "no header at all", refused="employee number")
add("no_employee_number.csv", "Name,Department\nAnn Lee,Finance\n", "no column that tells who it is", refused="employee number")
add("nul_characters.csv", HEADER + "1,Ann\x00Lee,a@example.com,Finance,2020-02-29\n" + BOB, "a NUL inside a row: not trusted", added=1, rejected=[2])
add("control_characters.csv", HEADER + "1,Ann\x07 Lee\x1f,a@example.com,Finance,2020-02-29\n", "a bell and a unit separator inside a name", added=1, people=[["1", "Ann Lee"]])
add("long_value.csv", HEADER + "1," + "x" * 140_000 + ",,,\n", "a value longer than any name: refused with where it stands", refused="2")
add("many_columns.csv", "Employee Number,Name" + ",c" * 16_400 + "\n1,Ann Lee\n", "more columns than a spreadsheet has", refused="16")

# --- values
add("days_day_first.csv", "Employee Number,Name,Hire Date\n1,Ann Lee,03.04.2020\n2,Bob Ray,31.12.2021\n", "days as 31.12.2021: the whole column tells the order", added=2,
    date_order="dmy", hired={"1": "2020-04-03", "2": "2021-12-31"})
add("days_month_first.csv", "Employee Number,Name,Hire Date\n1,Ann Lee,03/04/2020\n2,Bob Ray,12/31/2021\n", "days as 12/31/2021", added=2,
    date_order="mdy", hired={"1": "2020-03-04", "2": "2021-12-31"})
AMBIGUOUS = "Employee Number,Name,Hire Date\n1,Ann Lee,03/04/2020\n2,Bob Ray,11/12/2021\n"
add("days_ambiguous.csv", AMBIGUOUS, "every day is at most 12: nobody can know, so it is asked", refused="03/04/2020")
add("days_ambiguous_answered.csv", AMBIGUOUS, "the same, and somebody says that the day comes first", options={"date_order": "dmy"}, added=2,
    hired={"1": "2020-04-03", "2": "2021-12-11"})
add("days_decided_by_other_column.csv", "Employee Number,Name,Hire Date,Leaving Date\n1,Ann Lee,03/04/2020,\n2,Bob Ray,05/06/2019,25/12/2021\n",
    "an ambiguous column beside one that is certain", added=2, hired={"1": "2020-04-03", "2": "2019-06-05"})
add("two_digit_years.csv", "Employee Number,Name,Hire Date\n1,Ann Lee,31/12/98\n2,Bob Ray,15/06/21\n", "years of two digits: 70–99 are the last century", added=2,
    hired={"1": "1998-12-31", "2": "2021-06-15"})
add("month_names.csv", "Employee Number,Name,Hire Date\n1,Ann Lee,03-Mar-24\n2,Bob Ray,\"March 4, 2024\"\n3,Cy Ode,5. März 2024\n", "months by name, in two languages and three shapes", added=3,
    hired={"1": "2024-03-03", "2": "2024-03-04", "3": "2024-03-05"})
add("excel_serials.csv", "Employee Number,Name,Hire Date\n1,Ann Lee,45351\n2,Bob Ray,43831\n", "days as Excel counts them: 45351 is 29 February 2024", added=2,
    hired={"1": "2024-02-29", "2": "2020-01-01"})
add("iso_with_time.csv", "Employee Number,Name,Hire Date\n1,Ann Lee,2024-02-29T00:00:00Z\n2,Bob Ray,2024-03-01 00:00:00\n", "ISO days with a time behind them", added=2,
    hired={"1": "2024-02-29", "2": "2024-03-01"})
add("impossible_day.csv", "Employee Number,Name,Hire Date\n1,Ann Lee,31.02.2024\n2,Bob Ray,28.02.2024\n", "the 31st of February", added=1, rejected=[2])
add("far_future_leaving.csv", "Employee Number,Name,Hire Date,Leaving Date\n1,Ann Lee,2020-01-31,9999-12-31\n2,Bob Ray,2020-01-31,31/12/9999\n", "the year 9999 for “has not left”", added=2)
add("none_1900_by_choice.csv", "Employee Number,Name,Hire Date,Leaving Date\n1,Ann Lee,2020-01-31,1/1/1900\n2,Bob Ray,2020-01-31,1/1/1900\n", "1/1/1900 for “has not left”, by choice",
    options={"none": ["1/1/1900"]}, added=2)
add("none_words_by_choice.csv", "Employee Number,Name,Hire Date,Leaving Date\n1,Ann Lee,2020-01-31,N/A-StillEmployed\n2,Bob Ray,2020-01-31,2021-05-31\n", "words for “has not left”, by choice",
    options={"none": ["N/A-StillEmployed"]}, added=2)
add("none_words_not_said.csv", "Employee Number,Name,Hire Date,Leaving Date\n1,Ann Lee,2020-01-31,StillHere\n2,Bob Ray,2020-01-31,2021-05-31\n", "words where a day belongs, and nobody said that they mean none",
    added=1, rejected=[2])
add("left_before_hired.csv", "Employee Number,Name,Hire Date,Leaving Date\n1,Ann Lee,2020-01-31,2019-01-31\n" + "2,Bob Ray,2020-01-31,\n", "left before being hired", added=1, rejected=[2])
add("leading_zeros.csv", "Employee Number,Name\n00123,Ann Lee\n0123,Bob Ray\n123,Cy Ode\n", "three people who are one once the zeros are gone", added=3,
    people=[["00123", "Ann Lee"], ["0123", "Bob Ray"], ["123", "Cy Ode"]])
add("scientific_number.csv", "Employee Number,Name\n1.23E+05,Ann Lee\n10024,Bob Ray\n", "an employee number that a spreadsheet turned into 1.23E+05", added=1, rejected=[2])
add("duplicate_numbers.csv", HEADER + ANN + ANN.replace("Ann", "Anna") + BOB, "the same employee number twice", added=2, rejected=[3])
add("missing_number.csv", HEADER + ",Ann Lee,a@example.com,Finance,2020-02-29\n" + BOB, "a row without an employee number", added=1, rejected=[2])
add("decomposed_names.csv", unicodedata.normalize("NFD", HEADER + "1,Zoë Müller-Åström,z@example.com,Büro,2020-02-29\n"), "accents as separate characters (as macOS writes them)", added=1,
    people=[["1", "Zoë Müller-Åström"]])
add("invisible_spaces.csv", HEADER + "\u20601\u200b,\u00a0Ann\u00a0\u00a0Lee\u202f,a@example.com,Finance,2020-02-29\n", "no-break, narrow and zero-width spaces around the values", added=1,
    people=[["1", "Ann Lee"]])
add("formulas.csv", HEADER + "1,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",a@example.com,'+Sales,2020-02-29\n2,-Bob,b@example.com,@ops,2020-02-29\n", "text that a spreadsheet would run, guarded and not", added=2,
    people=[["1", '=HYPERLINK("http://x","y")'], ["2", "-Bob"]])
add("markup_and_sql.csv", HEADER + "1,<b>x</b> & Co,a@example.com,\"Robert'); DROP TABLE person;--\",2020-02-29\n", "HTML and SQL as values", added=1, people=[["1", "<b>x</b> & Co"]])
add("right_to_left_and_emoji.csv", HEADER + "1,دانا المصري,d@example.com,المالية,2020-02-29\n2,Rosa 🌹 Díaz,r@example.com,Ops 👩‍💻,2020-02-29\n", "right-to-left names and emoji", added=2,
    people=[["1", "دانا المصري"], ["2", "Rosa 🌹 Díaz"]])
add("managers_by_email.csv", "Employee Number,Name,Email,Manager Email\n1,Ann Lee,ann@example.com,\n2,Bob Ray,bob@example.com,ANN@example.com\n", "managers by e-mail, in another case", added=2, managers={"2": "1"})
add("managers_by_name.csv", "Employee Number,Name,Manager Name\n1,Ann Lee,\n2,Bob Ray,Ann Lee\n3,Cy Ode,Nobody Known\n", "managers by name, one of them unknown", added=3, managers={"2": "1"}, notices=1)
add("managers_dangling.csv", "Employee Number,Name,Manager Number\n1,Ann Lee,\n2,Bob Ray,999\n", "a manager who is nowhere: told, and kept", added=2, notices=1)
add("managers_circular.csv", "Employee Number,Name,Manager Number\n1,Ann Lee,3\n2,Bob Ray,1\n3,Cy Ode,2\n", "three people who manage each other in a circle: told", added=3, notices=1)
add("email_without_at.csv", HEADER + "1,Ann Lee,ann.example.com,Finance,2020-02-29\n", "an address that is none: the person is taken without it", added=1, notices=1)
add("german_headers.csv", "Personalnr.;Nachname;Vorname;E-Mail-Adresse;Kostenstelle;Abteilung;Eintrittsdatum;Vorgesetzter\n0007;Weber;Jonas;j.weber@example.com;4711;Finanzen;01.10.2019;0008\n0008;Krüger;Ina;i.krueger@example.com;4711;Finanzen;15.01.2015;\n",
    "a German export, first and last name apart", added=2, people=[["0007", "Jonas Weber"], ["0008", "Ina Krüger"]], managers={"0007": "0008"})
add("french_headers.csv", "Matricule;Nom;Prénom;Service;Date d'embauche\n12;Moreau;Léa;Ventes;31/08/2018\n", "a French export", added=1, people=[["12", "Léa Moreau"]], hired={"12": "2018-08-31"})
add("spanish_headers.csv", "Número de empleado;Nombre;Apellidos;Departamento;Fecha de ingreso\n12;Lucía;Gómez Ruiz;Ventas;31/08/2018\n", "a Spanish export", added=1, people=[["12", "Lucía Gómez Ruiz"]])


# --- spreadsheets
def column_letter(i):
    return chr(ord("A") + i)


def xlsx(sheets, *, date1904=False, styles=True, extra=None, workbook_prefix=""):
    """sheets: {name: xml rows}. Style 1 is a day (builtin 14), style 2 a custom day, style 3 a percentage."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        def put(name, text):
            info = zipfile.ZipInfo(name, (2026, 7, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, text)
        names = list(sheets)
        put("[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
            + "".join(f'<Override PartName="/xl/worksheets/sheet{i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for i in range(len(names)))
            + '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
            '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>')
        put("_rels/.rels", '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        put("xl/_rels/workbook.xml.rels", '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            + "".join(f'<Relationship Id="rId{i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{i + 1}.xml"/>' for i in range(len(names)))
            + f'<Relationship Id="rId{len(names) + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId{len(names) + 2}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
        put("xl/workbook.xml", f'<?xml version="1.0"?>{workbook_prefix}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
            + ('<workbookPr date1904="1"/>' if date1904 else "")
            + "<sheets>" + "".join(f'<sheet name="{n}" sheetId="{i + 1}" r:id="rId{i + 1}"/>' for i, n in enumerate(names)) + "</sheets></workbook>")
        put("xl/styles.xml", '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>'
            '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
            '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/></cellXfs></styleSheet>')
        put("xl/sharedStrings.xml", '<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Employee Number</t></si><si><t>Name</t></si><si><t>Hire Date</t></si><si><r><t>Ann </t></r><r><rPr><b/></rPr><t>Lee</t></r></si></sst>')
        for i, n in enumerate(names):
            put(f"xl/worksheets/sheet{i + 1}.xml", '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' + sheets[n] + "</sheetData></worksheet>")
        for name, text in (extra or {}).items():
            put(name, text)
    return out.getvalue()


def row(number, *cells, hidden=False):
    """A cell is text, ("n", number, style), ("s", shared), ("f", formula, value) or ("b", 0 or 1)."""
    parts = []
    for i, cell in enumerate(cells):
        at = f'{column_letter(i)}{number}'
        if cell is None:
            continue
        if isinstance(cell, str):
            parts.append(f'<c r="{at}" t="inlineStr"><is><t>{cell}</t></is></c>')
        elif cell[0] == "n":
            parts.append(f'<c r="{at}" s="{cell[2] if len(cell) > 2 else 0}"><v>{cell[1]}</v></c>')
        elif cell[0] == "s":
            parts.append(f'<c r="{at}" t="s"><v>{cell[1]}</v></c>')
        elif cell[0] == "f":
            kind = ' t="str"' if isinstance(cell[2], str) else ""
            parts.append(f'<c r="{at}"{kind}><f>{cell[1]}</f><v>{cell[2]}</v></c>')
        elif cell[0] == "b":
            parts.append(f'<c r="{at}" t="b"><v>{cell[1]}</v></c>')
    return f'<row r="{number}"' + (' hidden="1"' if hidden else "") + ">" + "".join(parts) + "</row>"


HEAD = row(1, ("s", 0), ("s", 1), ("s", 2))
add("days.xlsx", xlsx({"People": HEAD + row(2, "00123", ("s", 3), ("n", 43890, 1)) + row(3, ("n", 124), "Bob Ray", ("n", 44270, 2))}),
    "a workbook: rich text, a number as employee number, days by two formats", added=2, people=[["00123", "Ann Lee"], ["124", "Bob Ray"]], hired={"00123": "2020-02-29", "124": "2021-03-15"})
add("days_1904.xlsx", xlsx({"People": HEAD + row(2, "1", "Ann Lee", ("n", 42428, 1))}, date1904=True), "a workbook that counts its days from 1904", added=1, hired={"1": "2020-02-29"})
add("formulas.xlsx", xlsx({"People": HEAD + row(2, "1", ("f", 'CONCATENATE("Ann"," ","Lee")', "Ann Lee"), ("n", 43890, 1)) + row(3, ("f", "1+1", 2), "Bob Ray", ("n", 43890, 1))}),
    "cells that are formulas: their stored value counts", added=2, people=[["1", "Ann Lee"], ["2", "Bob Ray"]])
add("hidden_rows.xlsx", xlsx({"People": HEAD + row(2, "1", "Ann Lee") + row(3, "2", "Bob Ray", hidden=True)}), "a hidden row: read, and told", added=2, people=[["1", "Ann Lee"], ["2", "Bob Ray"]])
add("second_sheet.xlsx", xlsx({"Read me": row(1, "See the other sheet"), "Staff": HEAD + row(2, "1", "Ann Lee")}), "the people are on the second sheet, chosen by name", options={"sheet": "Staff"}, added=1, people=[["1", "Ann Lee"]])
add("no_such_sheet.xlsx", xlsx({"Staff": HEAD + row(2, "1", "Ann Lee")}), "a sheet that is not there is asked for", options={"sheet": "People"}, refused="Staff")
add("empty_first_sheet.xlsx", xlsx({"Sheet1": "", "Staff": HEAD + row(2, "1", "Ann Lee")}), "the first sheet is empty", added=1, people=[["1", "Ann Lee"]])
add("gaps.xlsx", xlsx({"People": row(3, "Headcount 2026") + row(5, ("s", 0), ("s", 1), ("s", 2)) + row(7, "1", "Ann Lee", ("n", 43890, 1)) + row(12, "2", None, ("n", 43890, 1))}),
    "a title, skipped rows and an absent cell in a workbook", added=2, people=[["1", "Ann Lee"], ["2", ""]])
add("workbook_named.csv", xlsx({"People": HEAD + row(2, "1", "Ann Lee")}), "a workbook that somebody called .csv: the content counts", added=1, people=[["1", "Ann Lee"]])
add("text_named.xlsx", PLAIN, "text that somebody called .xlsx", added=2, people=TWO)
add("bomb.xlsx", xlsx({"People": HEAD + ("<!--" + " " * 4_000_000 + "-->") * 300 + row(2, "1", "Ann Lee")}),
    "a small archive that unpacks to more than a gigabyte", refused="unpack")
add("entities.xlsx", xlsx({"People": HEAD + row(2, "1", "&lol3;")}, workbook_prefix='<!DOCTYPE x [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;"><!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;">]>'),
    "entities that would multiply, in a workbook's own XML", refused="no spreadsheet program writes")
add("cut_off.xlsx", xlsx({"People": HEAD + row(2, "1", "Ann Lee")})[:900], "a workbook of which the end is missing", refused="damaged")
with io.BytesIO() as buffer:
    with zipfile.ZipFile(buffer, "w") as z:
        for name, text in (("word/document.xml", "<w:document/>"), ("[Content_Types].xml", "<Types/>")):
            z.writestr(zipfile.ZipInfo(name, (2026, 7, 1, 0, 0, 0)), text)
    add("letter.xlsx", buffer.getvalue(), "a letter that somebody called .xlsx", refused="spreadsheet")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
add("old.xls", OLE + b"\0" * 1024, "the spreadsheet format of 1997", refused="xlsx")
add("encrypted.xlsx", OLE + "EncryptedPackage".encode("utf-16-le") + b"\0" * 992, "a workbook with a password", refused="password")


def ods(rows, *, mimetype="application/vnd.oasis.opendocument.spreadsheet"):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        def put(name, text, how=zipfile.ZIP_DEFLATED):
            info = zipfile.ZipInfo(name, (2026, 7, 1, 0, 0, 0))
            info.compress_type = how
            z.writestr(info, text)
        put("mimetype", mimetype, zipfile.ZIP_STORED)
        put("META-INF/manifest.xml", '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
        put("content.xml", '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Staff">' + rows + "</table:table></office:spreadsheet></office:body></office:document-content>")
    return out.getvalue()


def ods_row(*cells, attributes=""):
    parts = []
    for cell in cells:
        if isinstance(cell, str):
            parts.append(f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>')
        elif cell[0] == "date":
            parts.append(f'<table:table-cell office:value-type="date" office:date-value="{cell[1]}"><text:p>{cell[2]}</text:p></table:table-cell>')
        else:
            parts.append(f'<table:table-cell office:value-type="float" office:value="{cell[1]}"><text:p>{cell[2]}</text:p></table:table-cell>')
    return f"<table:table-row{attributes}>" + "".join(parts) + "</table:table-row>"


add("libreoffice.ods", ods(ods_row("Employee Number", "Name", "Hire Date") + ods_row("00123", "Ann Lee", ("date", "2020-02-29", "29.02.20")) + ods_row(("float", "124", "124"), "Bob Ray", ("date", "2021-03-15", "15.03.21"))
                            + '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'),
    "LibreOffice's format, filled up with a million empty rows", added=2, people=[["00123", "Ann Lee"], ["124", "Bob Ray"]], hired={"00123": "2020-02-29", "124": "2021-03-15"})
add("repeated_rows.ods", ods(ods_row("Employee Number", "Name") + ods_row("1", "Ann Lee", attributes=' table:number-rows-repeated="3"')), "rows that the format says once and means three times: the same number thrice", added=1, rejected=[3, 4])

# --- not tables at all
add("report.csv", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", "a PDF that somebody called .csv", refused="not")
add("logo.csv", b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + b"\0" * 60, "a picture that somebody called .csv", refused="not")
add("database.csv", b"SQLite format 3\0" + b"\0" * 84, "a database that somebody called .csv", refused="not")

(HERE / "expectations.json").write_text(json.dumps(entries, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
print(len(entries), "files")
