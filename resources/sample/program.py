"""The program "Leadership 2026": who takes part, how often each mentee meets, and two surveys.

Meetings are kept by mentee only, because the pairings are computed by Mentorbook itself. Each approved mentee has a
temperament, which decides about the meetings and colors the answers.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

import wordlists

START = date(2025, 11, 3)
END = date(2026, 10, 31)
TODAY = date(2026, 7, 6)
CADENCE_DAYS = 30
CHOSEN_FROM = date(2025, 10, 1)  # the roster that everybody who takes part is in
LAST_PLANNED = date(2026, 7, 31)
HOLIDAYS = (date(2025, 12, 24), date(2026, 1, 2))  # nobody meets, both days included

MENTORS, INVITED_MENTORS = 60, 2
CAPACITIES = [3] * 8 + [2] * 22 + [1] * 28  # of the approved mentors; 96 in all
MENTEES, WAITING_MENTEES, WITHDRAWN_MENTEES = 90, 4, 2
# Shortly before the sample's today most of the wait-listed are approved: they are waiting to be paired.
TAKEN_IN, TAKEN_IN_ON = 3, date(2026, 6, 22)

# How many of the approved mentees are of each temperament.
TEMPERAMENTS = {"steady": 57, "slipping": 10, "stalled": 6, "never met": 3, "no-shows": 5, "leaving": 3}
# When those who leave are first missing from a roster: approved mentees, an approved mentor, a withdrawn mentee.
MENTEES_LEAVE = [date(2026, 1, 1), date(2026, 4, 1), date(2026, 7, 1)]
MENTOR_LEAVES = date(2026, 7, 1)
WITHDRAWN_LEAVES = date(2026, 4, 1)

SURVEYS = {  # file: sent, share who answer, how many days they take at most
    "survey_30_days.csv": (date(2025, 12, 3), 0.78, 14),
    "survey_midway.csv": (date(2026, 5, 4), 0.70, 14),
}


@dataclass(eq=False)
class Participant:
    person: object
    role: str
    state: str
    enrolled: date = None  # None: only invited
    capacity: int = None
    offers: list = field(default_factory=list)
    wants: list = field(default_factory=list)
    temperament: str = ""
    leaves: date = None  # the first roster without them


def choose(company, dice):
    """Draws mentors and mentees from the company as it is on CHOSEN_FROM."""
    seasoned = [p for p in company.staff if p.hired <= date(2025, 7, 31)]
    experienced = [p for p in seasoned if p.unit.level < 10 and p.grade >= 5
                   and p.hired <= date(2023 if p.grade > 5 else 2019, 12, 31)]
    mentors = dice.draw(experienced, MENTORS, lambda p: {5: 0.35, 6: 1.3, 7: 2.2, 8: 1.5, 9: 0.8}[p.grade])
    # Fewer of those whose own manager is a mentor, but enough to make that rule matter.
    mentees = dice.draw([p for p in seasoned if p not in mentors and p.grade <= 6], MENTEES,
                        lambda p: {3: 0.9, 4: 1.5, 5: 1.2, 6: 0.25}[p.grade] * (0.5 if p.manager() in mentors else 1))
    taking_part = _mentors(mentors, dice) + _mentees(mentees, dice)
    _give_skills(taking_part, dice)
    return taking_part


def _mentors(people, dice):
    capacities = dice.shuffled(CAPACITIES)
    chosen = [Participant(p, "Mentor", "Invited", capacity=1 + i) for i, p in enumerate(people[:INVITED_MENTORS])]
    chosen += [Participant(p, "Mentor", "Approved", weekday_between(dice, date(2025, 9, 1), date(2025, 10, 17)), c)
               for p, c in zip(people[INVITED_MENTORS:], capacities)]
    leaver = dice.pick([m for m in chosen if m.capacity == 2 and m.state == "Approved" and m.person.grade < 8])
    leaver.leaves = MENTOR_LEAVES
    return chosen


def _mentees(people, dice):
    waiting = people[:WAITING_MENTEES]
    withdrawn = people[WAITING_MENTEES:WAITING_MENTEES + WITHDRAWN_MENTEES]
    approved = people[WAITING_MENTEES + WITHDRAWN_MENTEES:]
    chosen = [Participant(p, "Mentee", "Wait-listed", weekday_between(dice, date(2025, 10, 27), date(2025, 10, 31)))
              for p in waiting]
    chosen += [Participant(p, "Mentee", "Withdrawn", weekday_between(dice, date(2025, 9, 8), date(2025, 10, 10)))
               for p in withdrawn]
    chosen[-1].leaves = WITHDRAWN_LEAVES
    temperaments = dice.shuffled([t for t, count in TEMPERAMENTS.items() for _ in range(count)])
    leaving = iter(MENTEES_LEAVE)
    for person, temperament in zip(approved, temperaments):
        chosen.append(Participant(person, "Mentee", "Approved",
                                  weekday_between(dice, date(2025, 9, 8), date(2025, 10, 24)),
                                  temperament=temperament,
                                  leaves=next(leaving) if temperament == "leaving" else None))
    return chosen


def _give_skills(taking_part, dice):
    scarce = {skill for skill, _, _ in wordlists.SCARCE_SKILLS}
    for participant in taking_part:
        own = wordlists.DEPARTMENT_SKILLS[participant.person.unit.department]
        if participant.role == "Mentor":
            leading = 2 if participant.person.heads() else 1
            participant.offers = sorted({*dice.draw(own, dice.between(2, 3)),
                                         *dice.draw(wordlists.LEADERSHIP_SKILLS, leading),
                                         *dice.draw(wordlists.WANTED_BY_ALL, 1)})
        else:
            ambition = dice.draw(wordlists.WANTED_BY_ALL, dice.between(1, 2))
            participant.wants = sorted({*dice.draw(own, 2), *ambition} - scarce)
    approved = [p for p in taking_part if p.state == "Approved"]
    technical = {"Research & Development", "Manufacturing", "Finance", "IT", "Marketing", "Supply Chain"}
    for skill, offering, wanting in wordlists.SCARCE_SKILLS:
        suited = [p for p in approved if skill != "Machine learning" or p.person.unit.department in technical]
        for mentor in dice.draw([p for p in suited if p.role == "Mentor" and p.capacity < 3], offering):
            mentor.offers = sorted([*mentor.offers, skill])
        for mentee in dice.draw([p for p in suited if p.role == "Mentee"], wanting):
            mentee.wants = sorted([*mentee.wants, skill])


def participant_rows(taking_part):
    for late in [p for p in taking_part if p.state == "Wait-listed"][:TAKEN_IN]:
        late.state, late.enrolled = "Approved", TAKEN_IN_ON
    ordered = sorted(taking_part, key=lambda p: (p.role == "Mentee", p.person.number))
    return [[p.person.number, p.role, p.state, p.enrolled.isoformat() if p.enrolled else "", p.capacity or "",
             "; ".join(p.offers), "; ".join(p.wants)] for p in ordered]


# Meetings -----------------------------------------------------------------------------------------------------


def meeting_rows(taking_part, dice):
    rows = []
    notes = Notes(dice)
    for mentee in sorted((p for p in taking_part if p.temperament), key=lambda p: p.person.number):
        favorite = "In person" if dice.chance(0.15) else "Video call"  # many pairs sit at different sites
        used = set()
        for day, status in _calendar(mentee, dice):
            channel = favorite if dice.chance(0.75) else dice.weighted(["Video call", "In person", "Phone"], [3, 2, 3])
            minutes = ""
            if status == "Held" and dice.chance(0.9):
                minutes = dice.weighted([25, 30, 35, 40, 45, 50, 55, 60], [1, 4, 2, 3, 6, 3, 1, 4])
            progress, obstacles = notes.about(day, status, used)
            rows.append([mentee.person.number, day.isoformat(), status, minutes, channel, progress, obstacles])
    return sorted(rows, key=lambda row: (row[1], row[0]))


def _calendar(mentee, dice):
    """The mentee's meetings as (day, status), by day. A missed one comes between two held ones."""
    kind = mentee.temperament
    if kind == "never met":
        missed = weekday_between(dice, START + timedelta(10), START + timedelta(30))
        return [(missed, dice.pick(["Canceled", "No-show"]))] if dice.chance(0.67) else []

    if kind == "leaving":
        until = mentee.leaves - timedelta(dice.between(12, 22))
        held = _held_from_start(dice, until, 20, 35)
    elif kind == "slipping":
        last = weekday_between(dice, TODAY - timedelta(69), TODAY - timedelta(51))
        held = _held_from_start(dice, last - timedelta(20), 24, 42) + [last]
    elif kind == "stalled":
        last = weekday_between(dice, TODAY - timedelta(175), TODAY - timedelta(84))
        held = _held_from_start(dice, last - timedelta(20), 24, 45) + [last]
    elif kind == "no-shows":
        last = weekday_between(dice, TODAY - timedelta(43), TODAY - timedelta(34))
        held = _held_from_start(dice, last - timedelta(20), 20, 35) + [last]
    else:
        held = _held_from_start(dice, TODAY - timedelta(3), 20, 35)

    meetings = [(day, "Held") for day in held]
    for before, after in zip(held, held[1:]):
        # From 24 days on there is a working day in between even around the holidays.
        if (after - before).days >= 24 and dice.chance(0.09):
            missed = weekday_between(dice, before + timedelta(8), after - timedelta(3))
            meetings.append((missed, dice.weighted(["Canceled", "No-show"], [3, 1])))
    if kind == "no-shows":
        meetings += [(weekday_between(dice, TODAY - timedelta(21), TODAY - timedelta(15)), "No-show"),
                     (weekday_between(dice, TODAY - timedelta(10), TODAY - timedelta(3)), "No-show")]
    elif kind in ("slipping", "stalled") and dice.chance(0.5):
        meetings.append((weekday_between(dice, held[-1] + timedelta(18), held[-1] + timedelta(32)), "Canceled"))
    if kind == "steady" and dice.chance(0.4) or kind == "slipping" and dice.chance(0.2):
        earliest = max(TODAY + timedelta(1), held[-1] + timedelta(20))
        latest = min(LAST_PLANNED, max(earliest + timedelta(3), held[-1] + timedelta(35)))
        if earliest + timedelta(2) < latest:
            meetings.append((weekday_between(dice, earliest, latest), "Planned"))
    return sorted(meetings)


def _held_from_start(dice, until, shortest, longest):
    """Days from the program's first weeks up to `until`, with gaps of `shortest` to `longest` days."""
    day = weekday_between(dice, START, START + timedelta(25))
    held = []
    while day <= until:
        held.append(day)
        day = weekday_between(dice, day + timedelta(shortest), day + timedelta(longest))
    return held


class Notes:
    """About a third of the meetings get a note; a mentee never gets the same one twice."""

    def __init__(self, dice):
        self.dice = dice
        self.times_used = {}

    def about(self, day, status, used):
        if status == "Planned":
            return "", ""
        if status != "Held":
            reasons = wordlists.CANCELED_BECAUSE if status == "Canceled" else wordlists.MISSED_BECAUSE
            return "", self._pick(reasons, used) if self.dice.chance(0.55) else ""
        if not self.dice.chance(0.34):
            return "", ""
        if not used and day < START + timedelta(26):
            return self._pick(wordlists.FIRST_PROGRESS, used), ""
        texts = wordlists.PROGRESS
        if day >= date(2026, 4, 15) and self.dice.chance(0.35):
            texts = wordlists.LATE_PROGRESS
        progress = self._pick(texts, used) if self.dice.chance(0.85) else ""
        obstacles = self._pick(wordlists.OBSTACLES, used) if not progress or self.dice.chance(0.3) else ""
        return progress, obstacles

    def _pick(self, texts, used):
        # The least used first, so that nothing repeats before everything has been said.
        fresh = [t for t in texts if t not in used]
        least = min(self.times_used.get(t, 0) for t in fresh)
        text = self.dice.pick([t for t in fresh if self.times_used.get(t, 0) == least])
        self.times_used[text] = self.times_used.get(text, 0) + 1
        used.add(text)
        return text


# Surveys ------------------------------------------------------------------------------------------------------

# How likely the answers 1 to 5 are.
ANSWERS = {
    "content": [0, 0, 10, 45, 45],
    "mentor": [0, 2, 10, 44, 44],
    "slipping": [4, 18, 42, 30, 6],
    "stalled": [20, 40, 32, 8, 0],
}


def survey_rows(taking_part, dice, sent, share, longest):
    invited = [p for p in taking_part if p.state == "Approved" and not (p.leaves and p.leaves <= sent)]
    invited.sort(key=lambda p: p.person.number)
    midway = sent > START + timedelta(120)
    moods = {id(p): _mood(p, midway) for p in invited}
    keen = {"content": 1.5, "mentor": 1.3, "slipping": 0.8, "stalled": 0.6}
    answering = {id(p) for p in dice.draw(invited, round(share * len(invited)), lambda p: keen[moods[id(p)]])}
    rows = []
    for participant in invited:
        day = answer = ""
        if id(participant) in answering:
            # Most answer in the first days.
            last = sent + timedelta(min(dice.between(0, longest), dice.between(0, longest)))
            day = (last - timedelta(max(0, last.weekday() - 4))).isoformat()
            answer = dice.weighted([1, 2, 3, 4, 5], ANSWERS[moods[id(participant)]])
        rows.append([participant.person.number, day, answer])
    return rows


def _mood(participant, midway):
    if participant.role == "Mentor":
        return "mentor"
    if participant.temperament == "never met" or participant.temperament == "stalled" and midway:
        return "stalled"
    if participant.temperament in ("slipping", "stalled", "no-shows") and midway:
        return "slipping"
    return "content"


def weekday_between(dice, first, last):
    """A working day, both ends included; there has to be one."""
    days = [first + timedelta(n) for n in range((last - first).days + 1)]
    return dice.pick([d for d in days if d.weekday() < 5 and not HOLIDAYS[0] <= d <= HOLIDAYS[1]])
