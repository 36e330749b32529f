"""A desk to test on: an X server of our own, empty folders of our own, and nothing of the person's who runs it."""

import os
import pathlib
import select
import shutil
import tempfile

from clipboard import Clipboard
from processes import Processes
from program import Program
from screen import Screen
from waiting import LIMIT, Failed

HOUSE = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = HOUSE / "assets" / "samples"
SCREEN = "1400x1000x24"


class Desk:
    def __init__(self, binary):
        self.binary = pathlib.Path(binary).resolve()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mailtrail-desktop-"))
        self.processes = Processes()
        self.screen = None
        self.runs = 0

    def __enter__(self):
        try:
            self.display = self.start_x()
            self.screen = Screen(self.display)
            self.clipboard = Clipboard(self)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        if self.screen:
            self.screen.close()
        self.processes.end_all()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start_x(self):
        """Xvfb chooses a free number itself and says which."""
        ours, its = os.pipe()
        command = ["Xvfb", "-displayfd", str(its), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
        log = open(self.folder / "xvfb.log", "wb")
        self.processes.start(command, pass_fds=[its], stdout=log, stderr=log)
        os.close(its)
        number = b""
        while not number.endswith(b"\n"):
            ready, _, _ = select.select([ours], [], [], LIMIT)
            piece = os.read(ours, 16) if ready else b""
            if not piece:
                raise Failed("an X server", (self.folder / "xvfb.log").read_text(errors="replace")[-500:])
            number += piece
        os.close(ours)
        return f":{number.decode().strip()}"

    def environment(self, home, display=True):
        """What a program sees of the world: this desk alone."""
        runtime = home / "runtime"
        for folder in (home, home / "config", runtime):
            folder.mkdir(parents=True, exist_ok=True)
        runtime.chmod(0o700)
        world = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_RUNTIME_DIR": str(runtime),
            "TMPDIR": str(self.folder),
            "LANG": "C.UTF-8",
            "TZ": "UTC",
            "RUST_BACKTRACE": "1",
            "WINIT_X11_SCALE_FACTOR": "1",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            # No bus: neither a desktop's dialogs nor its theme take part.
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/no-bus",
        }
        if display:
            world["DISPLAY"] = self.display
        return world

    def new_home(self):
        self.runs += 1
        return self.folder / f"home-{self.runs}"

    def open(self, *files, home=None, settings=None, **options):
        """Starts the program with an empty home, or with one that was used before; a context manager."""
        return Program(self, home or self.new_home(), [str(it) for it in files], settings, **options)

    def file(self, name, content):
        """A file of this name with this content."""
        self.runs += 1
        folder = self.folder / f"files-{self.runs}"
        folder.mkdir()
        place = folder / name
        place.write_bytes(content)
        return place
