"""A desktop of its own for one program: display, window manager, message buses, home folder; nothing survives it."""

import ctypes
import os
import pathlib
import shutil
import signal
import subprocess
import time

BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
_libc = ctypes.CDLL(None)


def missing_parts():
    """Names of what this machine lacks to have such a desktop."""
    missing = [tool for tool in ("Xvfb", "openbox", "xdotool", "dbus-daemon") if not shutil.which(tool)]
    if not os.access(BUS_LAUNCHER, os.X_OK):
        missing.append("at-spi2-core")
    try:
        import pyatspi.Accessibility  # noqa: F401  (nothing connects before the first call)
    except Exception as problem:  # a typelib may be missing as well as the module
        missing.append(f"pyatspi ({problem})")
    return missing


def _die_with_parent():
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class DesktopSession:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.processes = {}
        # Whatever the buses start becomes a child of this process and can be ended with it.
        _libc.prctl(PR_SET_CHILD_SUBREAPER, 1)
        kept = {name: os.environ[name] for name in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ}
        self.environment = kept | {
            "HOME": self._made("home"),
            "XDG_CONFIG_HOME": self._made("home/config"),
            "XDG_DATA_HOME": self._made("home/data"),
            "XDG_CACHE_HOME": self._made("home/cache"),
            "XDG_STATE_HOME": self._made("home/state"),
            "XDG_RUNTIME_DIR": self._made("run", 0o700),
            "LC_ALL": "C.UTF-8",
            "GSETTINGS_BACKEND": "memory",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def _made(self, name, mode=0o755):
        path = self.folder / name
        path.mkdir(mode=mode, parents=True, exist_ok=True)
        return str(path)

    def start(self):
        """Starts display, window manager and buses, and puts this process on them."""
        display = self._start_and_read("Xvfb", ["Xvfb", "-displayfd", "{fd}", "-screen", "0", "1440x900x24",
                                                "-nolisten", "tcp", "-noreset"])
        self.environment["DISPLAY"] = f":{display}"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_and_read(
            "dbus-daemon", ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}"])
        os.environ.clear()
        os.environ.update(self.environment)
        self.run("openbox", ["openbox", "--sm-disable"])
        self.run("at-spi-bus-launcher", [BUS_LAUNCHER, "--launch-immediately"])

    def run(self, name, command, pass_fds=(), **environment):
        """Starts a program, with these variables on top of the session's."""
        with open(self.folder / f"{name}.log", "ab") as log:
            process = subprocess.Popen(command, env=self.environment | environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                       cwd=self.environment["HOME"], preexec_fn=_die_with_parent, pass_fds=pass_fds)
        self.processes[name] = process
        return process

    def log(self, name):
        path = self.folder / f"{name}.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def _start_and_read(self, name, command, seconds=30):
        reading, writing = os.pipe()
        self.run(name, [part.format(fd=writing) for part in command], pass_fds=(writing,))
        os.close(writing)
        os.set_blocking(reading, False)
        text = b""
        end = time.monotonic() + seconds
        while not text.endswith(b"\n"):
            if time.monotonic() > end or self.processes[name].poll() is not None:
                raise RuntimeError(f"{name} did not start: {self.log(name)}")
            try:
                text += os.read(reading, 4096)
            except BlockingIOError:
                time.sleep(0.02)
        os.close(reading)
        return text.decode().strip()

    def stop(self):
        """Ends everything that was started here, also what the buses started."""
        for sign, seconds in ((signal.SIGTERM, 3), (signal.SIGKILL, 5)):
            end = time.monotonic() + seconds
            for child in _descendants():
                _signal(child, sign)
            while _descendants() and time.monotonic() < end:
                _reap()
                time.sleep(0.02)


def _descendants():
    parents = {}
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it ended meanwhile
        parents[int(entry.name)] = int(fields[1])
    found = []
    wanted = [os.getpid()]
    while wanted:
        parent = wanted.pop()
        children = [child for child, its in parents.items() if its == parent]
        found += children
        wanted += children
    return found


def _signal(child, sign):
    try:
        os.kill(child, sign)
    except ProcessLookupError:
        pass


def _reap():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass
