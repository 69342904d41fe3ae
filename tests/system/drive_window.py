"""Drives the built window from outside, as somebody does who has a keyboard and a screen reader.

Reads names of scenarios from standard input, one a line, and answers each with one line of JSON:
{"ok": bool, "message": str}. The first line answers for the start; "skip" instead of "ok" says what is missing.
"""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback

from desktop_session import DesktopSession, missing_parts

TODAY = "2026-07-06"
SCREENS = ("Home", "People", "Matching", "Pairings", "Insights", "Reports")


class Scenarios:
    """One window on the sample. Every scenario undoes what it did."""

    def __init__(self, session, cli, program):
        # Only now do the environment's addresses lead to the session.
        import pyatspi
        import window_robot
        self.session = session
        self.pyatspi = pyatspi
        self.robot = window_robot
        self.home = pathlib.Path(session.environment["HOME"])
        self.workspace = self.home / "Example.mentorbook"
        subprocess.run([cli, "sample", str(self.workspace), "--today", TODAY], check=True, timeout=120,
                       stdout=subprocess.DEVNULL)
        self.status = json.loads(subprocess.run([cli, "status", str(self.workspace), "--json", "--today", TODAY],
                                                check=True, timeout=60, capture_output=True).stdout)
        self.program = program
        process = session.run("mentorbook", [program, "--today", TODAY, str(self.workspace)])
        self.window = window_robot.Window(process)
        self.title = "Example.mentorbook – Mentorbook"
        self.window.dialog(self.title)

    # What several scenarios do

    def go_to(self, screen):
        self.window.key(f"ctrl+{SCREENS.index(screen) + 1}")
        self.window.wait(f"the screen {screen}", lambda: self.page(screen))

    def page(self, screen):
        return self.window.find("filler", screen)

    def to_main_window(self):
        """Leaves whatever an earlier scenario may have left open."""
        for _ in range(6):
            front = self.window.active()
            menus = any(each.getRoleName() == "popup menu" for each in self.window.frames())
            if front and front.name == self.title and not menus:
                return
            self.window.key("Escape")
            time.sleep(0.2)  # nothing to wait for: it may have closed anything
        self.window.dialog(self.title)

    def says(self, text, undo=False):
        bar = self.window.see("filler", "Message")
        self.window.see("label", text, bar)
        if undo:
            self.window.see("push button", "Undo", bar)

    def undo_names(self, step):
        self.window.key_until("alt+e", f"menu item “Undo {step}”",
                              lambda: self.window.find("menu item", f"Undo {step}"))
        self.window.key_until("Escape", "the menu to close", lambda: not self.window.find("menu item", "Undo…"))

    def undo(self):
        self.window.key("ctrl+z")
        self.says("Undone: …")

    def tab_to(self, role, name):
        owner = self.window.wait("the focus to be somewhere", self.window.focus_owner)
        passed = []
        while (owner.getRoleName(), owner.name) != (role, name):
            passed.append(self.robot.described(owner))
            self.expect(len(passed) < 40, f"Tab came to {passed}, but not to {role} “{name}”.")
            owner = self.window.step("Tab")

    def choose_file(self, dialog, path):
        """Types a path into one of Qt's own file dialogs, which starts in the line for it."""
        line = self.window.wait(f"the line for the name in “{dialog}”", lambda: self.window.find(
            "text", "File name:", self.window.active()))
        self.window.wait("the focus in the line for the name", lambda: self.robot.is_(line, self.pyatspi.STATE_FOCUSED))
        self.window.key("ctrl+a")
        self.window.type(str(path))
        self.window.wait("the typed path", lambda: line.queryText().getText(0, -1) == str(path))
        self.window.key("Return")
        self.window.wait("the choice of a file to close", lambda: not self.window.find("text", "File name:"))

    def expect(self, true, otherwise):
        if not true:
            raise self.robot.NotSeen(otherwise)

    # Scenarios

    def theSampleOpensOnHomeWithItsFiguresAndWhatNeedsAttention(self):
        home = self.window.see("filler", "Home")
        for tile in ("Matched", "On cadence", "Satisfied", "Meetings held"):
            self.window.see("frame", tile, home)
        table = self.window.see("table", "Needs you", home)
        shown = self.window.rows(table, (1, 2))
        told = [[item["subject"], item["reason"]] for item in self.status["attention"]]
        self.expect(told and shown == told, f"Home shows {shown}, the command line tells {told}.")

    def eachScreenHasItsNumber(self):
        for screen in (*reversed(SCREENS), *SCREENS):
            self.go_to(screen)
            others = [each for each in SCREENS if each != screen and self.page(each)]
            self.expect(not others, f"Besides {screen}, there shows {others}.")

    def heldTodayPutsAStalledPairOnTrackAndUndoTakesItBack(self):
        self.go_to("Pairings")
        table = self.window.see("table", "Pairings")
        self.tab_to("table", "Pairings")
        self.window.key("Home", "Down")
        self.window.wait("the second row selected", lambda: self.window.selected_row(table) == 1)
        mentor, mentee, health = self.window.rows(table, (0, 1, 2))[1]
        self.expect(health == "Stalled", f"The second pair is {health}, not stalled.")

        def health_is(wanted):
            return lambda: [mentor, mentee, wanted] in self.window.rows(table, (0, 1, 2))

        self.window.key("m")
        self.window.wait("the pair on track", health_is("On track"))
        self.says(f"Logged that {mentor} & {mentee} met today.", undo=True)
        self.window.wait("the chosen pair in view, above the message", lambda: self.window.shows_selected_row(table))
        self.undo_names(f"meeting of {mentor} & {mentee}")
        self.undo()
        self.window.wait("the pair stalled again", health_is("Stalled"))

    def aNewRoundIsComputedPublishedAndUndoneByKeyboard(self):
        self.go_to("Matching")
        before = self.window.see("label", "%d people · …" % self.people()).name
        self.window.key("alt+r")
        self.window.dialog("New round")
        self.window.key("alt+c")
        self.window.dialog(self.title)
        self.says("Computed “Round 2”: …", undo=True)
        rounds = self.window.see("table", "Rounds")
        self.expect(self.window.rows(rounds, (0, 7)) == [["Round 2", "Draft"], ["Round 1", "Published"]],
                    f"The rounds are {self.window.rows(rounds, (0, 7))}.")
        self.window.key("alt+p")
        self.window.dialog("Publish pairings")
        self.window.key("alt+p")
        self.window.dialog(self.title)
        self.says("Published …", undo=True)
        self.window.wait("the round published", lambda: self.window.rows(rounds, (7,))[0] == ["Published"])
        self.window.wait("more pairs", lambda: not self.window.find("label", before))
        self.undo()
        self.window.wait("the round a draft again", lambda: self.window.rows(rounds, (7,))[0] == ["Draft"])
        self.window.see("label", before)
        self.window.key("ctrl+z")
        self.window.wait("the round gone", lambda: self.window.rows(rounds, (0,)) == [["Round 1"]])

    def peopleAreImportedFromAFileAndUndone(self):
        file = self.home / "new people.csv"
        file.write_text("Employee Number,Name,Job Title,Department\n"
                        "90001,Ada Newcomer,Engineer,Research\n"
                        "90002,Ben Newcomer,Analyst,Finance\n"
                        ",Nobody Knows,Analyst,Finance\n", encoding="utf-8")
        before = self.people()
        self.window.key("ctrl+i")
        self.window.dialog("Import People")
        self.window.key("alt+f")
        self.choose_file("Import People", file)
        dialog = self.window.dialog("Import People")
        self.window.see("label", "Table as text · 3 rows · 4 columns", dialog)
        for step in ("Columns", "Values", "Preview"):
            self.window.key("Return")
            self.window.wait(f"the step {step}", lambda: self.window.chosen_entry(dialog) ==
                             ("Source", "Columns", "Values", "Preview").index(step))
        self.window.see("push button", "Import 2 people", dialog)
        self.window.see("page tab", "New (2)", dialog)
        self.window.see("page tab", "Problems (1)", dialog)
        self.expect(self.people() == before, "The preview changed the number of people.")
        self.window.key("alt+i")
        self.window.dialog(self.title)
        self.says("Imported “new people.csv”: …", undo=True)
        self.window.see("label", f"{before + 2} people · …")
        self.undo_names("import of 2 people")
        self.undo()
        self.window.see("label", f"{before} people · …")

    def people(self):
        label = self.window.wait("the number of people", lambda: next(
            (node.name for frame in self.window.frames() for node in self.robot.walk(frame)
             if " people · " in node.name), None))
        return int(label.split()[0].replace(",", ""))

    def aReportIsSavedAsPdfByKeyboard(self):
        file = self.home / "report.pdf"
        self.go_to("Reports")
        self.window.key("ctrl+s")
        self.choose_file("Save the Report as PDF", file)
        self.window.dialog(self.title)
        self.says("Saved “report.pdf” in …")
        content = file.read_bytes()
        self.expect(content.startswith(b"%PDF-"), f"The file starts with {content[:20]!r}.")
        self.expect(content.rstrip().endswith(b"%%EOF"), f"The file ends with {content[-20:]!r}.")

    def tabReachesEveryControlOfHomeAndLeavesTheTable(self):
        self.go_to("Home")
        main = self.window.dialog(self.title)
        # Text that can be selected takes the focus from the mouse only.
        wanted = [self.robot.described(node) for node in self.focusable(main) if node.getRoleName() != "label"]
        reached = []
        first = owner = self.window.step("Tab")
        for _ in range(3 * len(wanted)):
            reached.append(self.robot.described(owner))
            owner = self.window.step("Tab")
            if owner == first:
                break
        missed = [each for each in wanted if each not in reached]
        self.expect(not missed, f"Tab came to {reached}, but never to {missed}.")
        self.expect(len(reached) == len(set(reached)), f"Tab came to something twice on one round: {reached}.")

    def everythingThatTakesTheFocusHasAName(self):
        nameless = []
        for screen in SCREENS:
            self.go_to(screen)
            nameless += self.nameless(screen, self.window.dialog(self.title))
        for keys, title in (("ctrl+n", "New Program"), ("ctrl+i", "Import People")):
            self.window.key(keys)
            nameless += self.nameless(title, self.window.dialog(title))
            self.window.key("Escape")
            self.window.dialog(self.title)
        self.go_to("Matching")
        self.window.key("alt+r")
        nameless += self.nameless("New round", self.window.dialog("New round"))
        self.window.key("Escape")
        self.window.dialog(self.title)
        self.expect(not nameless, "Without an accessible name: " + "; ".join(nameless))

    def noTwoThingsOnAScreenShareAnAccessKeyInAnyLanguage(self):
        clashes = self.clashes(self.window, self.title)
        for language in ("de_DE", "fr_FR", "es_ES"):
            workspace = self.home / f"{language}.mentorbook"
            shutil.copy(self.workspace, workspace)
            process = self.session.run(language, [self.program, "--today", TODAY, str(workspace)],
                                       LC_ALL=f"{language}.UTF-8")
            try:
                clashes += self.clashes(self.robot.Window(process), f"{language}.mentorbook – Mentorbook")
            finally:
                process.terminate()
                process.wait(timeout=20)
        self.expect(not clashes, "; ".join(clashes))

    def clashes(self, window, title):
        """What two things on a screen claim the same access key. Screens go by number here: any language will do."""
        found = []
        window.dialog(title)
        for number in range(len(SCREENS)):
            window.key(f"ctrl+{number + 1}")
            window.wait(f"screen {number + 1}", lambda: window.chosen_entry(window.dialog(title)) == number)
            owners = {}
            for node in self.robot.walk(window.dialog(title)):
                for key in self.robot.access_keys(node):
                    owners.setdefault(key, []).append(node.name)
            self.expect(len(owners) >= 4, f"{title} has only the access keys {owners}: fewer than it has menus.")
            found += [f"{title}, screen {number + 1}: {key} is {' and '.join(names)}"
                      for key, names in owners.items() if len(names) > 1]
        return found

    def focusable(self, root):
        return [node for node in self.robot.walk(root) if self.robot.is_(node, self.pyatspi.STATE_FOCUSABLE)
                and self.robot.is_(node, self.pyatspi.STATE_ENABLED)]

    def nameless(self, place, root):
        found = []
        for node in self.focusable(root):
            if not node.name.strip():
                trail = []
                parent = node
                while parent and parent != root:
                    trail.append(self.robot.described(parent))
                    parent = parent.parent
                found.append(f"{place}: {' in '.join(trail)}")
        return found

    # When one fails

    def report(self, scenario):
        write = lambda text: print(text, file=sys.stderr)
        try:
            self.window.print_tree(write)
        except Exception as problem:  # the window may be gone
            write(f"The accessible tree can't be read: {problem}")
        write(self.session.log("mentorbook"))
        folder = os.environ.get("MENTORBOOK_SCREENSHOTS")
        if folder and shutil.which("import"):
            pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
            subprocess.run(["import", "-window", "root", f"{folder}/{scenario}.png"], timeout=30, check=False)


def answer(**values):
    print(json.dumps(values), flush=True)


def run(scenarios, name):
    try:
        scenarios.to_main_window()
        getattr(scenarios, name)()
        answer(ok=True, message="")
    except Exception as problem:
        traceback.print_exc()
        scenarios.report(name)
        answer(ok=False, message=f"{problem}")


def main():
    missing = missing_parts()
    if missing:
        answer(skip=True, message="Driving the real window needs " + ", ".join(missing) + ".")
        return
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    screenshots = os.environ.get("MENTORBOOK_SCREENSHOTS")
    with tempfile.TemporaryDirectory(prefix="mentorbook-", ignore_cleanup_errors=True) as folder:
        session = DesktopSession(folder)
        try:
            cli, program = os.environ["MENTORBOOK_CLI"], os.environ["MENTORBOOK_WINDOW"]
            try:
                session.start()
                if screenshots:
                    os.environ["MENTORBOOK_SCREENSHOTS"] = screenshots
                scenarios = Scenarios(session, cli, program)
            except Exception as problem:
                traceback.print_exc()
                print(session.log("mentorbook"), file=sys.stderr)
                answer(ok=False, message=f"The window did not open: {problem}")
                return
            answer(ok=True, message="")
            for line in sys.stdin:
                run(scenarios, line.strip())
        finally:
            session.stop()


main()
