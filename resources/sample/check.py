"""Reads the sample's files back and verifies what they promise, then prints the key counts.

Works on the files alone: nothing is taken over from the run that wrote them, except the program's fixed dates, the
company's sizes and the list of skills.
"""

import csv
import unicodedata
from collections import Counter
from datetime import date, timedelta

import company as halden
import program
import wordlists

COLUMNS = {
    "roster": ["Employee Number", "Name", "Email", "Job Title", "Department", "Grade", "Location", "Country",
               "Manager Number", "Hire Date"],
    "participants": ["Employee Number", "Role", "State", "Enrolled On", "Capacity", "Skills Offered", "Skills Wanted"],
    "meetings": ["Mentee", "Date", "Status", "Minutes", "Channel", "Progress", "Obstacles"],
    "survey": ["Employee Number", "Answered On", "Satisfaction"],
}


def kind_of(name):
    return name.removesuffix(".csv").split("_")[0]


class Findings:
    def __init__(self):
        self.verified = 0
        self.wrong = []

    def expect(self, holds, sentence):
        self.verified += 1
        if not holds:
            self.wrong.append(sentence)


def main(folder):
    findings = Findings()
    rosters = {day: _read(folder / f"roster_{day}.csv", findings) for day in halden.quarters()}
    findings.expect(len(rosters) == 13 == len(list(folder.glob("roster_*.csv"))), "13 rosters expected")
    for day, rows in rosters.items():
        _check_roster(day, rows, findings)
    _check_history(rosters, findings)
    people = {day: {r["Employee Number"]: r for r in rows} for day, rows in rosters.items()}
    participants = _read(folder / "participants.csv", findings)
    taken_in = [p for p in participants if p["Enrolled On"] == program.TAKEN_IN_ON.isoformat()]
    findings.expect(len(taken_in) == program.TAKEN_IN and all(p["State"] == "Approved" for p in taken_in),
                    "participants: wrong late approvals")
    participants = [p for p in participants if p not in taken_in]  # everything below is about the others
    _check_participants(participants, people, findings)
    health_of = _check_meetings(_read(folder / "meetings.csv", findings), participants, people, findings)
    for name, (sent, share, longest) in program.SURVEYS.items():
        rows = _read(folder / name, findings)
        _check_survey(name, rows, sent, share, longest, participants, people, findings)
        means = {kind: _mean(int(r["Satisfaction"]) for r in rows
                             if r["Satisfaction"] and health_of.get(r["Employee Number"]) == kind)
                 for kind in ("on track", "at risk", "stalled")}
        findings.expect(all(means.values()), f"{name}: no answer from a whole health group: {means}")
        findings.expect("midway" not in name or means["on track"] > max(means["at risk"], means["stalled"]) + 0.4,
                        f"{name}: those who slip are hardly less satisfied: {means}")
        print("  mentees by today's health: " + ", ".join(f"{kind} {mean:.2f}" for kind, mean in means.items()))
    print(f"\n{findings.verified} expectations verified, {len(findings.wrong)} failed")
    for sentence in findings.wrong:
        print("  FAILED:", sentence)
    return 1 if findings.wrong else 0


def _read(path, findings):
    data = path.read_bytes()
    text = data.decode("utf-8")
    findings.expect(not data.startswith(b"\xef\xbb\xbf"), f"{path.name}: byte order mark")
    findings.expect(b"\r" not in data and data.endswith(b"\n"), f"{path.name}: lines have to end in LF")
    findings.expect(unicodedata.is_normalized("NFC", text), f"{path.name}: letters have to be composed (NFC)")
    rows = list(csv.reader(text.splitlines(keepends=True), strict=True))
    header = COLUMNS[kind_of(path.name)]
    findings.expect(rows[0] == header, f"{path.name}: header is {rows[0]}")
    for number, row in enumerate(rows[1:], 2):
        findings.expect(len(row) == len(header), f"{path.name} row {number}: {len(row)} cells, expected {len(header)}")
        findings.expect(all(c == c.strip() and not c.startswith(tuple("=+-@\t")) for c in row),
                        f"{path.name} row {number}: a cell with outer spaces or a formula sign")
    return [dict(zip(header, row)) for row in rows[1:]]


def _check_roster(day, rows, findings):
    where = f"roster of {day}"
    by_number = {r["Employee Number"]: r for r in rows}
    findings.expect(380 <= len(rows) <= 420, f"{where}: {len(rows)} people, expected about 400")
    findings.expect(len(by_number) == len(rows), f"{where}: an employee number twice")
    findings.expect(len({r["Email"] for r in rows}) == len(rows), f"{where}: an e-mail address twice")
    heads = [r for r in rows if not r["Manager Number"]]
    findings.expect(len(heads) == 1 and heads[0]["Job Title"] == "Chief Executive Officer",
                    f"{where}: one person without a manager expected, the chief executive")
    findings.expect(len({r["Department"] for r in rows}) == 9, f"{where}: 9 departments expected")
    findings.expect(len({r["Location"] for r in rows}) == 6, f"{where}: 6 locations expected")
    findings.expect(len({r["Country"] for r in rows}) == 5, f"{where}: 5 countries expected")
    findings.expect({r["Grade"] for r in rows} == {f"G{g}" for g in range(3, 11)}, f"{where}: grades G3 to G10")
    for row in rows:
        who = f"{where}, {row['Employee Number']}"
        number = row["Employee Number"]
        findings.expect(len(number) == 5 and number.isdigit() and number[0] == "0", f"{who}: odd employee number")
        findings.expect(all(row[c] for c in COLUMNS["roster"] if c != "Manager Number"), f"{who}: an empty cell")
        findings.expect(row["Email"].isascii() and row["Email"].endswith("@halden.example") and " " not in row["Email"],
                        f"{who}: odd e-mail address {row['Email']}")
        findings.expect(wordlists.COUNTRY_OF[row["Location"]] == row["Country"], f"{who}: country and location differ")
        hired = date.fromisoformat(row["Hire Date"])
        findings.expect(date(2009, 1, 1) <= hired <= day, f"{who}: hired on {hired}")
        above, steps = row, 0
        while above and above["Manager Number"] and steps <= 10:
            findings.expect(above["Manager Number"] in by_number, f"{who}: a manager who is not in the roster")
            above, steps = by_number.get(above["Manager Number"]), steps + 1
        findings.expect(steps <= 5, f"{who}: the way to the chief executive has {steps} steps, or is a circle")
        manager = by_number.get(row["Manager Number"])
        findings.expect(not manager or _grade(manager) >= _grade(row), f"{who}: outranks the manager")


def _check_history(rosters, findings):
    """Counts what changed from roster to roster, and that numbers stay with their people."""
    names, last_seen, hired = {}, {}, {}
    employed_before = None
    left = 0
    print("roster      people joined left returned promoted moved title-only manager-changed")
    for day, rows in rosters.items():
        now = {r["Employee Number"]: r for r in rows}
        for number, row in now.items():
            findings.expect(names.setdefault(number, (row["Name"], row["Email"])) == (row["Name"], row["Email"]),
                            f"{number} changes names")
        if employed_before is None:
            print(f"{day}  {len(now):6}")
        else:
            before = employed_before
            returned = [n for n in now if n not in before and n in last_seen]
            joined = [n for n in now if n not in before and n not in last_seen]
            gone = [n for n in before if n not in now]
            stayed = [n for n in now if n in before]
            previous = max(d for d in rosters if d < day)
            for number in stayed:
                findings.expect(now[number]["Hire Date"] == before[number]["Hire Date"], f"{number}: new hire date")
                findings.expect(_grade(now[number]) >= _grade(before[number]), f"{number}: lost a grade by {day}")
            for number in joined + returned:
                findings.expect(now[number]["Hire Date"] > previous.isoformat(), f"{number}: hired before {previous}")
            for number in returned:
                findings.expect(now[number]["Hire Date"] > hired[number], f"{number}: came back on the old hire date")

            def changed(column):
                return [n for n in stayed if now[n][column] != before[n][column]]

            title_only = [n for n in changed("Job Title")
                          if all(now[n][c] == before[n][c] for c in ("Grade", "Department"))]
            print(f"{day}  {len(now):6} {len(joined):6} {len(gone):4} {len(returned):8} {len(changed('Grade')):8} "
                  f"{len(changed('Department')):5} {len(title_only):10} {len(changed('Manager Number')):15}")
            left += len(gone)
            if day.month == 7:
                year = [len(r) for d, r in rosters.items() if day - timedelta(370) < d <= day]
                rate = left / (sum(year) / len(year))
                print(f"            turnover of these twelve months {rate:.1%}")
                findings.expect(0.12 <= rate <= 0.15, f"turnover of the year to {day} is {rate:.1%}")
                left = 0
        last_seen.update(dict.fromkeys(now, day))
        hired.update({n: r["Hire Date"] for n, r in now.items()})
        employed_before = now


def _check_participants(participants, people, findings):
    then = people[program.CHOSEN_FROM]
    count = Counter((p["Role"], p["State"]) for p in participants)
    findings.expect(count == {("Mentor", "Approved"): 58, ("Mentor", "Invited"): 2, ("Mentee", "Approved"): 84,
                              ("Mentee", "Wait-listed"): program.WAITING_MENTEES - program.TAKEN_IN,
                               ("Mentee", "Withdrawn"): 2}, f"participants: {count}")
    numbers = [p["Employee Number"] for p in participants]
    findings.expect(len(set(numbers)) == 150 - program.TAKEN_IN, "participants: somebody twice")
    findings.expect(set(numbers) <= set(then), f"participants: somebody is not in the roster of {program.CHOSEN_FROM}")
    capacity = sum(int(p["Capacity"]) for p in participants if (p["Role"], p["State"]) == ("Mentor", "Approved"))
    findings.expect(capacity == 96, f"approved mentors have {capacity} places")
    for p in participants:
        who = f"participant {p['Employee Number']}"
        offers, wants = _skills(p["Skills Offered"]), _skills(p["Skills Wanted"])
        findings.expect(set(offers + wants) <= set(wordlists.SKILLS), f"{who}: an unknown skill")
        findings.expect(len(set(offers)) == len(offers) and len(set(wants)) == len(wants), f"{who}: a skill twice")
        if p["Role"] == "Mentor":
            findings.expect(p["Capacity"] in ("1", "2", "3") and offers and not wants, f"{who}: not a mentor's cells")
        else:
            findings.expect(p["Capacity"] == "" and wants and not offers, f"{who}: not a mentee's cells")
        if p["State"] == "Invited":
            findings.expect(p["Enrolled On"] == "", f"{who}: invited but enrolled")
        else:
            findings.expect("2025-09-01" <= p["Enrolled On"] <= "2025-10-31"
                            and p["Enrolled On"] > then[p["Employee Number"]]["Hire Date"],
                            f"{who}: enrolled on {p['Enrolled On']}")
    approved = [p for p in participants if p["State"] == "Approved"]
    mentors = [p for p in approved if p["Role"] == "Mentor"]
    mentees = [p for p in approved if p["Role"] == "Mentee"]
    latest = max(p["Enrolled On"] for p in mentees)
    findings.expect(all(p["Enrolled On"] > latest for p in participants if p["State"] == "Wait-listed"),
                    "the wait-listed enrolled before an approved mentee")
    findings.expect(_mean(_grade(then[p["Employee Number"]]) for p in mentors)
                    >= _mean(_grade(then[p["Employee Number"]]) for p in mentees) + 1.5, "mentors are hardly senior")

    mentor_numbers = {p["Employee Number"] for p in mentors}
    own = sum(then[p["Employee Number"]]["Manager Number"] in mentor_numbers for p in mentees)
    findings.expect(own >= 8, f"only {own} mentees have a manager among the mentors")
    offered = Counter({s: 0 for s in wordlists.SKILLS})
    for p in mentors:
        offered.update({s: int(p["Capacity"]) for s in _skills(p["Skills Offered"])})
    wanted = Counter(s for p in mentees for s in _skills(p["Skills Wanted"]))
    short = sorted(s for s in wanted if wanted[s] > offered[s])
    findings.expect({s for s, _, _ in wordlists.SCARCE_SKILLS} <= set(short), f"short skills are only {short}")
    very_short = [s for s in short if offered[s] < 0.75 * wanted[s]]
    findings.expect(len(very_short) <= 6, f"too many skills are short: {very_short}")
    findings.expect(set(wanted) == set(wordlists.SKILLS), "a skill that no mentee wants")
    findings.expect(all(any(offered[s] for s in _skills(p["Skills Wanted"])) for p in mentees),
                    "a mentee wants only what nobody offers")
    newest = people[halden.LAST_ROSTER]
    gone = [p for p in participants if p["Employee Number"] not in newest]
    findings.expect(3 <= len(gone) <= 5, f"{len(gone)} participants left the company, expected 3 to 5")
    promoted = {role: sum(n in newest and _grade(newest[n]) > _grade(then[n])
                          for n in (p["Employee Number"] for p in approved if p["Role"] == role))
                for role in ("Mentor", "Mentee")}

    print(f"\napproved: {len(mentors)} mentors with {capacity} places, {len(mentees)} mentees; "
          f"{own} mentees have their own manager among the mentors")
    print(f"promoted since {program.CHOSEN_FROM}: {promoted['Mentor']} mentors, {promoted['Mentee']} mentees")
    for p in gone:
        last = max(day for day, rows in people.items() if p["Employee Number"] in rows)
        print(f"left the company: {p['Employee Number']}, {p['State'].lower()} {p['Role'].lower()}, "
              f"last in the roster of {last}")
    print("skills short (wanted by mentees / offered places): "
          + ", ".join(f"{s} {wanted[s]}/{offered[s]}" for s in short))


def _check_meetings(meetings, participants, people, findings):
    approved = {p["Employee Number"] for p in participants if (p["Role"], p["State"]) == ("Mentee", "Approved")}
    of = {number: [] for number in approved}
    for m in meetings:
        where = f"meeting of {m['Mentee']} on {m['Date']}"
        day = date.fromisoformat(m["Date"])
        findings.expect(m["Mentee"] in approved, f"{where}: not an approved mentee")
        findings.expect(m["Status"] in ("Held", "Planned", "Canceled", "No-show"), f"{where}: {m['Status']}")
        findings.expect(day.weekday() < 5, f"{where}: on a weekend")
        if m["Status"] == "Planned":
            findings.expect(program.TODAY <= day <= program.LAST_PLANNED, f"{where}: planned for the wrong time")
        else:
            findings.expect(program.START <= day < program.TODAY, f"{where}: outside the program so far")
        findings.expect(m["Minutes"] == "" or m["Status"] == "Held" and 25 <= int(m["Minutes"]) <= 60,
                        f"{where}: {m['Minutes']} minutes")
        findings.expect(m["Channel"] in ("Video call", "In person", "Phone"), f"{where}: {m['Channel']}")
        findings.expect(m["Status"] == "Held" or not m["Progress"], f"{where}: progress without a meeting")
        gone = next((d for d, rows in people.items() if d > program.CHOSEN_FROM and m["Mentee"] not in rows), None)
        findings.expect(not gone or day < gone, f"{where}: after the mentee left")
        of.setdefault(m["Mentee"], []).append((day, m["Status"]))
    findings.expect(len({(m["Mentee"], m["Date"]) for m in meetings}) == len(meetings), "two meetings on one day")
    findings.expect([(m["Date"], m["Mentee"]) for m in meetings] == sorted((m["Date"], m["Mentee"]) for m in meetings),
                    "meetings are not sorted by day")
    noted = sum(bool(m["Progress"] or m["Obstacles"]) for m in meetings) / len(meetings)
    findings.expect(0.28 <= noted <= 0.40, f"{noted:.0%} of the meetings have a note, expected a third")
    texts = {column: Counter(m[column] for m in meetings if m[column]) for column in ("Progress", "Obstacles")}
    for column, counted in texts.items():
        findings.expect(len(counted) >= 40, f"only {len(counted)} different texts about {column.lower()}")

    health_of = {number: _health(of[number]) for number in sorted(approved)}
    health = Counter(health_of.values())
    findings.expect(health["stalled"] >= 8 and health["on track"] >= 52 and health["at risk"] >= 12,
                    f"pairing health: {dict(health)}")
    for number, kind in health_of.items():
        held = [day for day, status in of[number] if status == "Held"]
        quiet = (program.TODAY - max(held)).days if held else None
        gaps = [(after - before).days for before, after in zip(held, held[1:])]
        findings.expect(held == sorted(held), f"meetings of {number}: not by day")
        if kind == "on track":
            findings.expect(all(20 <= gap <= 35 for gap in gaps), f"meetings of {number}: gaps of {gaps} days")
        elif kind == "stalled":
            findings.expect(quiet is None or quiet > 80, f"{number} is stalled, last held {quiet} days ago")
        else:
            findings.expect(33 <= quiet <= 44 or 50 <= quiet <= 70, f"{number} is at risk, last held {quiet} days ago")
    never = [n for n in approved if not any(status == "Held" for _, status in of[n])]
    findings.expect(2 <= len(never) <= 5, f"{len(never)} mentees never met")
    held = [m for m in meetings if m["Status"] == "Held"]
    print(f"\nmeetings: {len(meetings)}, " + ", ".join(
        f"{status.lower()} {n}" for status, n in sorted(Counter(m['Status'] for m in meetings).items())))
    print(f"notes on {noted:.0%} of them; {len(texts['Progress'])} different texts about progress, "
          f"{len(texts['Obstacles'])} about obstacles; minutes blank in "
          f"{sum(not m['Minutes'] for m in held)} of {len(held)} held")
    print(f"pairing health on {program.TODAY} if all {len(approved)} start on {program.START}: "
          + ", ".join(f"{kind} {n} ({n / len(approved):.0%})" for kind, n in health.most_common())
          + f"; never met {len(never)}")
    return health_of


def _health(meetings):
    """As the product's rules say for a cadence of 30 days, long after the start and without pauses."""
    past = [(day, status) for day, status in sorted(meetings) if status != "Planned"]
    last = max((day for day, status in past if status == "Held"), default=None)
    if last is None or (program.TODAY - last).days > 2.5 * program.CADENCE_DAYS:
        return "stalled"
    two_missed = [status for _, status in past[-2:]] == ["No-show", "No-show"]
    return "at risk" if two_missed or (program.TODAY - last).days > 1.5 * program.CADENCE_DAYS else "on track"


def _check_survey(name, rows, sent, share, longest, participants, people, findings):
    after = max(day for day in people if day <= sent)
    invited = sorted(p["Employee Number"] for p in participants
                     if p["State"] == "Approved" and p["Employee Number"] in people[after])
    findings.expect([r["Employee Number"] for r in rows] == invited, f"{name}: not the approved participants then")
    answers = []
    for row in rows:
        who = f"{name}, {row['Employee Number']}"
        findings.expect(bool(row["Answered On"]) == bool(row["Satisfaction"]), f"{who}: half an answer")
        if row["Satisfaction"]:
            findings.expect(sent <= date.fromisoformat(row["Answered On"]) <= sent + timedelta(longest),
                            f"{who}: answered on {row['Answered On']}")
            findings.expect(row["Satisfaction"] in tuple("12345"), f"{who}: {row['Satisfaction']}")
            answers.append(int(row["Satisfaction"]))
    rate, mean = len(answers) / len(rows), _mean(answers)
    findings.expect(abs(rate - share) < 0.01, f"{name}: {rate:.1%} answered")
    findings.expect(4.0 <= mean <= 4.4, f"{name}: mean {mean:.2f}")
    print(f"\n{name}: {len(answers)} of {len(rows)} answered ({rate:.1%}), mean {mean:.2f}, "
          f"answers {dict(sorted(Counter(answers).items()))}")


def _skills(cell):
    return cell.split("; ") if cell else []


def _grade(row):
    return int(row["Grade"].removeprefix("G"))


def _mean(values):
    values = list(values)
    return sum(values) / len(values) if values else 0.0
