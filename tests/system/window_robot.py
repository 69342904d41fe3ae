"""Hands and eyes of a person at the window: keys go in through the display, everything seen comes from accessibility."""

import subprocess
import time

import pyatspi
from gi.repository import Atspi, GLib

PATIENCE = 20  # seconds until something that ought to happen counts as not happening
TABLES = ("table", "tree", "tree table")
# A combo box holds the list that it would drop down, out of reach until it is open.
CLOSED = (*TABLES, "combo box", "list")


class NotSeen(AssertionError):
    pass


def children(node):
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child:
            yield child


def is_(node, state):
    return node.getState().contains(state)


def visible(node):
    return is_(node, pyatspi.STATE_SHOWING)


def described(node):
    return f"{node.getRoleName()} “{node.name}”"


def access_keys(node):
    """Such as alt+e, of a menu in the menu bar or a control."""
    try:
        action = node.queryAction()
    except NotImplementedError:
        return set()
    keys = {action.getKeyBinding(index).lower() for index in range(action.nActions)}
    return {key for key in keys if key.startswith("alt+")}


def walk(node, into=lambda node: node.getRoleName() not in CLOSED):
    """The node and everything that shows under it, cells of tables left out."""
    yield node
    if into(node):
        for child in children(node):
            if visible(child):
                yield from walk(child, into)


class Window:
    def __init__(self, process):
        self.process = process
        self.focused = None
        self._listener = Atspi.EventListener.new(self._focus_moved)
        self._listener.register("object:state-changed:focused")
        self.application = self.wait("the program among the accessible ones", self._find_application)
        self.application.set_cache_mask(Atspi.Cache.NONE)  # what is asked for is asked of the program

    def _find_application(self):
        for each in children(pyatspi.Registry.getDesktop(0)):
            if each.get_process_id() == self.process.pid and each.childCount > 0:
                return each
        return None

    def _focus_moved(self, event):
        if event.detail1:
            self.focused = event.source

    def listen(self):
        """Takes in what the program has told of itself since."""
        while GLib.MainContext.default().iteration(False):
            pass

    def wait(self, what, condition, patience=PATIENCE):
        """Answers the condition's first true value. Things that go away while being looked at are looked at again."""
        end = time.monotonic() + patience
        problem = ""
        while True:
            self.listen()
            try:
                found = condition()
                if found:
                    return found
                problem = ""
            except GLib.Error as error:
                problem = f" ({error.message})"
            if self.process.poll() is not None:
                raise NotSeen(f"The program ended with code {self.process.returncode} before there was {what}.")
            if time.monotonic() > end:
                raise NotSeen(f"Waited {patience} seconds in vain for {what}{problem}.")
            time.sleep(0.05)

    # Looking

    def frames(self):
        return [each for each in children(self.application) if visible(each)]

    def active(self):
        """The window that the display gives the keys to, the newest if several have its title.

        Qt's own state of being active comes late or not at all where one dialog closes over another.
        """
        asked = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True,
                               timeout=PATIENCE)
        title = asked.stdout.removesuffix("\n").removesuffix(" — Mentorbook")
        return next((each for each in reversed(self.frames()) if each.name == title), None)

    def find(self, role, name, under=None):
        """The first showing thing of that role with that name; a name ending in … may go on in any way."""
        for root in [under] if under else self.frames():
            for node in walk(root):
                if node.getRoleName() == role and matches(node.name, name):
                    return node
        return None

    def see(self, role, name, under=None):
        return self.wait(f"{role} “{name}”", lambda: self.find(role, name, under))

    def dialog(self, title):
        """The window of that title, once it takes the keys."""

        def active():
            window = self.active()
            return window if window and matches(window.name, title) else None

        return self.wait(f"the window “{title}” in front", active)

    def rows(self, table, columns):
        grid = table.queryTable()
        return [[grid.getAccessibleAt(row, column).name for column in columns] for row in range(grid.nRows)]

    def selected_row(self, table):
        rows = table.queryTable().getSelectedRows()
        return rows[0] if len(rows) == 1 else None

    def shows_selected_row(self, table):
        """Whether the whole row is inside of the table's frame. Requires: one row is selected."""
        cell = table.queryTable().getAccessibleAt(self.selected_row(table), 0)
        row, frame = (each.queryComponent().getExtents(pyatspi.DESKTOP_COORDS) for each in (cell, table))
        return row.y >= frame.y and row.y + row.height <= frame.y + frame.height

    def chosen_entry(self, frame):
        """The number of the chosen entry of the first list."""
        entries = next(node for node in walk(frame) if node.getRoleName() == "list")
        return next((number for number, entry in enumerate(children(entries)) if is_(entry, pyatspi.STATE_SELECTED)),
                    None)

    def focus_owner(self):
        """The widget with the focus: for a cell or an entry, the table or list that it is in."""
        node = self.focused
        while node and node.getRoleName() in ("table cell", "list item", "tree item", "column header"):
            node = node.parent
        if node and is_(node, pyatspi.STATE_FOCUSED):
            return node
        # Tables tell of a new current cell as of the focus, also where the focus is elsewhere.
        return next((each for each in walk(self.active()) if is_(each, pyatspi.STATE_FOCUSED)), None)

    # Doing

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True, timeout=PATIENCE)

    def key_until(self, keys, what, condition):
        """Presses keys until something is seen. While a dialog goes, a key can come before the window below has
        the focus again, and be lost; what must happen has to happen all the same."""
        for _ in range(4):
            self.key(keys)
            try:
                return self.wait(what, condition, patience=PATIENCE / 4)
            except NotSeen:
                pass
        return self.wait(what, condition)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "5", text], check=True, timeout=PATIENCE)

    def step(self, key):
        """Moves the focus with a key; answers where it is then."""
        before = self.wait("the focus to be somewhere", self.focus_owner)
        self.key(key)

        def moved():
            now = self.focus_owner()
            return now if now and now != before else None

        return self.wait(f"the focus to leave {described(before)} by {key}", moved)

    def print_tree(self, write):
        def line(node, depth):
            flags = [name for name, state in (("focused", pyatspi.STATE_FOCUSED),
                                              ("selected", pyatspi.STATE_SELECTED)) if is_(node, state)]
            write(f"{'  ' * depth}{described(node)} {' '.join(flags)}")
            if node.getRoleName() not in TABLES:
                for child in children(node):
                    if visible(child):
                        line(child, depth + 1)

        for frame in self.frames():
            line(frame, 0)


def matches(name, wanted):
    return name.startswith(wanted[:-1]) if wanted.endswith("…") else name == wanted
