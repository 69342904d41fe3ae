#!/bin/sh
# Makes people.ods and people.xlsx from people.fods, as LibreOffice writes them (Debian: libreoffice-calc-nogui).
set -eu
cd "$(dirname "$0")"
soffice --headless --convert-to ods people.fods
soffice --headless --convert-to xlsx people.fods
