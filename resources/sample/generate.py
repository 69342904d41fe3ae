#!/usr/bin/env python3
"""Writes the sample that Mentorbook offers under "Explore the sample".

    python3 generate.py           writes the CSV files into this folder
    python3 generate.py --check   reads them back and verifies what they promise (see check.py)

Everything is invented: Halden Instruments does not exist, its people are drawn from lists of everyday names. The seeds
are fixed and no clock is read, so that every run writes the same bytes. Python 3.9 or later, standard library only.

    wordlists.py  names, teams, skills and notes
    company.py    three years of the company, seen in 13 quarterly rosters
    program.py    participants, meetings and surveys of the program "Leadership 2026"

Files are UTF-8 without a byte order mark, lines end in LF, and quoting follows RFC 4180.
"""

import csv
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # this folder holds what the product ships, nothing else

import check  # noqa: E402
import company as halden  # noqa: E402
import program  # noqa: E402
from dice import Dice  # noqa: E402

# Seeds of their own, so that a change to the meetings leaves the company as it is.
COMPANY_SEED = 20260706
PARTICIPANTS_SEED = 20260717
MEETINGS_SEED = 20260708
SURVEY_SEEDS = {"survey_30_days.csv": 20260709, "survey_midway.csv": 20260710}
FOLDER = Path(__file__).resolve().parent


def write(name, rows):
    with open(FOLDER / name, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(check.COLUMNS[check.kind_of(name)])
        table.writerows(rows)


def generate():
    for old in FOLDER.glob("roster_*.csv"):
        old.unlink()
    company = halden.Company(Dice(COMPANY_SEED))
    company.found()
    taking_part = []
    for day in halden.quarters():
        if day > halden.FIRST_ROSTER:
            company.advance(day,
                            leaving=[p.person for p in taking_part if p.leaves == day],
                            staying={p.person for p in taking_part})
        write(f"roster_{day}.csv", company.roster())
        if day == program.CHOSEN_FROM:
            taking_part = program.choose(company, Dice(PARTICIPANTS_SEED))
    write("meetings.csv", program.meeting_rows(taking_part, Dice(MEETINGS_SEED)))
    for name, (sent, share, longest) in program.SURVEYS.items():
        write(name, program.survey_rows(taking_part, Dice(SURVEY_SEEDS[name]), sent, share, longest))
    write("participants.csv", program.participant_rows(taking_part))


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        sys.exit(check.main(FOLDER))
    if sys.argv[1:]:
        sys.exit(__doc__)
    generate()
