"""Halden Instruments over three years: a tree of teams, and the people who join, rise, move, leave and come back.

Reporting lines follow from the tree: one reports to the head of one's team, or of the nearest team above that has
one. That keeps them free of circles, and a vacancy reassigns reports by itself.
"""

import datetime
import unicodedata
from dataclasses import dataclass, field

import wordlists

FIRST_ROSTER = datetime.date(2023, 7, 1)
LAST_ROSTER = datetime.date(2026, 7, 1)
FIRST_HIRE = datetime.date(2009, 3, 2)

# One entry a roster: how many are employed, how many have left since the roster before, how many came back.
HEADCOUNTS = [392, 395, 399, 401, 398, 402, 405, 407, 404, 406, 409, 407, 410]
LEAVERS = [0, 14, 13, 12, 15, 12, 16, 13, 14, 13, 13, 12, 14]
RETURNERS = [0, 0, 0, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0]

STAFF_PREFIX = {3: "Junior ", 4: "", 5: "Senior ", 6: "Lead ", 7: "Principal "}

# Combinations of the lists that happen to be names of people one may have heard of.
AVOIDED_NAMES = {
    "Anitha Nair", "Davide Moretti", "Emre Aydın", "Giulia Galli", "Hafiz Hashim", "Harish Iyer", "Lakshmi Menon",
    "Manish Malhotra", "Nathan Carter", "Rohan Joshi", "Soo-ah Bae", "Suresh Menon",
}


def quarters():
    day = FIRST_ROSTER
    while day <= LAST_ROSTER:
        yield day
        day = datetime.date(day.year + (day.month == 10), 1 if day.month == 10 else day.month + 3, 1)


@dataclass(eq=False)
class Unit:
    """A team, area, department or the whole company."""
    name: str
    department: str
    place: str
    level: int  # the head's grade; 7 stands for a team, whose manager has G6 or G7
    job: str = ""
    wanted: int = 0
    parent: "Unit" = None
    head: "Employee" = None
    vacant_since: datetime.date = None

    def head_title(self):
        return {7: f"{self.name} Manager", 8: f"Director of {self.name}", 9: f"Vice President, {self.name}",
                10: "Chief Executive Officer"}[self.level]


@dataclass(eq=False)
class Employee:
    name: str
    email: str
    unit: Unit
    grade: int
    hired: datetime.date
    graded: datetime.date  # since when they have had this grade
    number: str = ""
    job: str = ""  # the staff job; heads carry the title of what they head

    def heads(self):
        return self.unit.head is self

    def manager(self):
        unit = self.unit.parent if self.heads() else self.unit
        while unit and not unit.head:
            unit = unit.parent
        return unit.head if unit else None

    def title(self):
        return self.unit.head_title() if self.heads() else STAFF_PREFIX[self.grade] + self.job


@dataclass
class Company:
    dice: object
    units: list = field(default_factory=list)
    staff: list = field(default_factory=list)
    gone: list = field(default_factory=list)  # (who, roster they are first missing in)
    returned: set = field(default_factory=set)
    names: set = field(default_factory=set)
    emails: set = field(default_factory=set)
    last_number: int = 16
    today: datetime.date = FIRST_ROSTER

    # Founding -------------------------------------------------------------------------------------------------

    def found(self):
        top = Unit("Halden Instruments", "Corporate Services", "Boston", 10)
        self.units.append(top)
        for department, (place, areas) in wordlists.DEPARTMENTS.items():
            whole = Unit(department, department, place, 9, parent=top)
            self.units.append(whole)
            for area, area_place, teams in areas:
                above = whole
                if area:
                    above = Unit(area, department, area_place, 8, parent=whole)
                    self.units.append(above)
                for name, team_place, job, wanted in teams:
                    self.units.append(Unit(name, department, team_place, 7, job, wanted, above))
        for unit in self.units:
            self._place_head(unit, self._new_person(unit, self._first_grade_of_head(unit)))
        while len(self.staff) < HEADCOUNTS[0]:
            grade = self.dice.weighted([3, 4, 5, 6, 7], [18, 35, 29, 14, 4])
            unit = self._neediest_team()
            self._new_person(unit, min(grade, unit.head.grade))
        for person in sorted(self.staff, key=lambda p: p.hired):
            self._give_number(person)

    def _first_grade_of_head(self, unit):
        return unit.level if unit.level > 7 else self.dice.weighted([6, 7], [45, 55])

    def _new_person(self, unit, grade, hired=None):
        if hired is None:  # one of the first roster: the higher the grade, the longer with the company
            low, high = {3: (0.1, 3), 4: (0.1, 8), 5: (0.3, 12), 6: (0.8, 14)}.get(grade, (1.5, 14.3))
            share = self.dice.between(0, 1000) / 1000
            days = int(365.25 * (low + (high - low) * share ** 1.7))  # more are new than old hands
            hired = max(FIRST_HIRE, usual_start(self.dice, FIRST_ROSTER - datetime.timedelta(days=days)))
            graded = max(hired, FIRST_ROSTER - datetime.timedelta(days=self.dice.between(30, 1300)))
        else:
            graded = hired
        name, email = self._new_name(unit.place)
        person = Employee(name, email, unit, grade, hired, graded, job=self._job_name(unit.job))
        self.staff.append(person)
        return person

    def _job_name(self, job):
        since, old, new = wordlists.RENAMED_JOB
        return new if job == old and self.today >= datetime.date.fromisoformat(since) else job

    def _give_number(self, person):
        self.last_number += self.dice.weighted([1, 2, 3, 4], [6, 3, 2, 1])
        person.number = f"{self.last_number:05d}"

    def _new_name(self, place):
        weights = wordlists.CULTURE_WEIGHTS[place]
        cultures = [*wordlists.GIVEN_AND_FAMILY, "vietnamese"]
        while True:
            culture = self.dice.weighted(cultures, [weights.get(c, 1) for c in cultures])
            if culture == "vietnamese":
                family = self.dice.pick(wordlists.VIETNAMESE_FAMILY)
                given = self.dice.pick(wordlists.VIETNAMESE_GIVEN)
                name, called = f"{family} {given}", given.split()[-1]
            else:
                givens, families = wordlists.GIVEN_AND_FAMILY[culture]
                called, family = self.dice.pick(givens.split()), self.dice.pick(families.split())
                name = f"{called} {family}"
            name = unicodedata.normalize("NFC", name)
            email = f"{plain(called, culture)}.{plain(family, culture)}@halden.example"
            if name not in self.names and name not in AVOIDED_NAMES and email not in self.emails:
                self.names.add(name)
                self.emails.add(email)
                return name, email

    # A quarter ------------------------------------------------------------------------------------------------

    def advance(self, day, leaving=(), staying=frozenset()):
        """Goes on to the roster of `day`. `leaving` leave for certain, `staying` certainly do not."""
        index = list(quarters()).index(day)
        before, self.today = self.today, day
        self._let_go(LEAVERS[index], leaving, staying)
        self._rename_jobs()
        self._fill_vacancies(before)
        self._promote()
        self._move()
        self._reorganize()
        self._bring_back(RETURNERS[index], before)
        while len(self.staff) < HEADCOUNTS[index]:
            team = self._neediest_team()
            grade = self.dice.weighted([3, 4, 5, 6], [44, 37, 15, 4])
            self._hire(team, grade, before)
        for person in sorted((p for p in self.staff if not p.number), key=lambda p: p.hired):
            self._give_number(person)

    def _let_go(self, count, leaving, staying):
        def weight(person):
            years = (self.today - person.hired).days / 365.25
            by_tenure = 1.7 if years < 2 else 1.0 if years < 6 else 0.6
            return by_tenure * (0.35 if person.heads() and person.unit.level > 7 else 1.0)

        candidates = [p for p in self.staff
                      if p not in staying and p not in leaving and p.unit.level < 10 and p.number
                      and (self.today - p.hired).days > 150]
        for person in [*leaving, *self.dice.draw(candidates, count - len(leaving), weight)]:
            if person.heads():
                person.unit.head = None
                person.unit.vacant_since = self.today
            self.staff.remove(person)
            self.gone.append((person, self.today))

    def _rename_jobs(self):
        for person in self.staff:
            person.job = self._job_name(person.job)

    def _fill_vacancies(self, before):
        for unit in self.units:  # from the top, so that a promotion's own vacancy may be filled at once
            if unit.head:
                continue
            waited = unit.vacant_since < self.today
            if not waited and self.dice.chance(0.4):
                continue  # reports stand with the next manager above for a quarter
            heir = self._heir(unit)
            if heir and self.dice.chance(0.7):
                if heir.heads():
                    heir.unit.head, heir.unit.vacant_since = None, self.today
                self._place_head(unit, heir)
                if unit.level > 7:
                    self._regrade(heir, unit.level)
                elif heir.grade < 6:
                    self._regrade(heir, 6)
            else:
                self._place_head(unit, self._hire(unit, self._first_grade_of_head(unit), before))

    def _heir(self, unit):
        if unit.level == 7:
            candidates = [p for p in self.staff if p.unit is unit and p.grade >= 5]
        else:
            candidates = [u.head for u in self.units if u.parent is unit and u.head and u.head.grade >= unit.level - 2]
        return max(candidates, key=lambda p: (p.grade, -p.hired.toordinal(), p.number), default=None)

    def _place_head(self, unit, person):
        person.unit = unit
        unit.head, unit.vacant_since = person, None

    def _regrade(self, person, grade):
        if grade > person.grade:
            person.grade, person.graded = grade, self.today

    def _promote(self):
        share = {1: 0.055, 7: 0.03}.get(self.today.month, 0.006)  # the yearly round takes effect in January
        waiting = []
        for person in self.staff:
            quarters_in_grade = (self.today - person.graded).days / 91
            if person.heads():
                fits = person.unit.level == 7 and person.grade == 6
            else:
                head = person.unit.head
                fits = person.grade < min(7, head.grade if head else 6)
            if fits and quarters_in_grade >= (3 if person.grade == 3 else 6):
                waiting.append(person)
        quick = {3: 2.0, 4: 1.3, 5: 0.9, 6: 0.8}
        for person in self.dice.draw(waiting, round(share * len(self.staff)), lambda p: quick[p.grade]):
            self._regrade(person, person.grade + 1)

    def _move(self):
        movers = [p for p in self.staff if not p.heads() and (self.today - p.hired).days > 365]
        for person in self.dice.draw(movers, self.dice.between(2, 4)):
            targets = [u for u in self.units if u.level == 7 and u.place == person.unit.place and u.head
                       and u.department != person.unit.department and u.head.grade >= person.grade]
            if targets:
                person.unit = self.dice.pick(targets)
                person.job = self._job_name(person.unit.job)

    def _reorganize(self):
        """Twice in the three years the teams get other superiors."""
        if self.today == datetime.date(2024, 4, 1):
            self._team("Technical Documentation", "Leeds").parent = self._area("Software")
            self._team("Process Engineering", "Raleigh").parent = self._area("Quality")
        elif self.today == datetime.date(2026, 1, 1):
            self._team("Logistics", "Raleigh").parent = self._area("Global Sourcing")
            self._team("Sales Operations", "Boston").parent = self._area("Americas Sales")

    def _team(self, name, place):
        return next(u for u in self.units if u.level == 7 and (u.name, u.place) == (name, place))

    def _area(self, name):
        return next(u for u in self.units if u.level == 8 and u.name == name)

    def _bring_back(self, count, before):
        away = [p for p, left in self.gone
                if (self.today - left).days > 200 and p.unit.level == 7 and p.grade <= 6 and p not in self.returned]
        for person in self.dice.draw(away, count):
            self.returned.add(person)
            self.staff.append(person)
            person.hired = person.graded = start_between(self.dice, before, self.today)
            person.job = self._job_name(person.unit.job)

    def _hire(self, unit, grade, before):
        return self._new_person(unit, grade, start_between(self.dice, before, self.today))

    def _neediest_team(self):
        teams = [u for u in self.units if u.level == 7 and u.head]
        sizes = {id(u): 0 for u in self.units}
        for person in self.staff:
            sizes[id(person.unit)] += 1
        return self.dice.weighted(teams, [max(0.15, u.wanted + 0.8 - sizes[id(u)]) ** 2 for u in teams])

    # A roster -------------------------------------------------------------------------------------------------

    def roster(self):
        rows = []
        for person in sorted(self.staff, key=lambda p: p.number):
            manager = person.manager()
            rows.append([person.number, person.name, person.email, person.title(), person.unit.department,
                         f"G{person.grade}", person.unit.place, wordlists.COUNTRY_OF[person.unit.place],
                         manager.number if manager else "", person.hired.isoformat()])
        return rows


def plain(text, culture):
    """Letters for an e-mail address: "Jürgen" juergen in German, "Łukasz" lukasz."""
    if culture == "german":
        for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue")):
            text = text.replace(umlaut, letters)
    for letter, replacement in (("ß", "ss"), ("ł", "l"), ("Ł", "L"), ("đ", "d"), ("Đ", "D"), ("ı", "i")):
        text = text.replace(letter, replacement)
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed.lower() if c.isascii() and (c.isalpha() or c == "-"))


def usual_start(dice, day):
    """The Monday before, or the month's first working day: people rarely start on any other."""
    if dice.chance(0.5):
        return day - datetime.timedelta(days=day.weekday())
    first = day.replace(day=1)
    return first + datetime.timedelta(days=(7 - first.weekday()) % 7 if first.weekday() > 4 else 0)


def start_between(dice, before, until):
    while True:
        start = usual_start(dice, before + datetime.timedelta(days=dice.between(1, (until - before).days)))
        if before < start <= until:
            return start
