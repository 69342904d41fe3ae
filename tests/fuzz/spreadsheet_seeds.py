#!/usr/bin/env python3
"""Writes seeds for fuzz_spreadsheet from tests/data/spreadsheets: spreadsheet_seeds.py FOLDER"""
import pathlib
import sys
import zipfile

out = pathlib.Path(sys.argv[1])
out.mkdir(parents=True, exist_ok=True)
data = pathlib.Path(__file__).parent.parent / "data" / "spreadsheets"
for path in sorted(data.glob("*.xlsx")) + sorted(data.glob("*.ods")):
    (out / (path.name + ".file")).write_bytes(b"f" + path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        if path.suffix == ".ods":
            (out / (path.name + ".content")).write_bytes(b"o" + archive.read("content.xml"))
            continue
        names = archive.namelist()
        rest = b"\0".join([archive.read("xl/sharedStrings.xml"), archive.read("xl/styles.xml"),
                           b'<workbookPr date1904="1"/>'])
        for name in names:
            if name.startswith("xl/worksheets/sheet"):
                (out / (path.name + "." + pathlib.Path(name).stem)).write_bytes(b"x" + archive.read(name) + b"\0" + rest)
