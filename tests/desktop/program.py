"""The program while it runs: its window, what it says of itself, what it costs, how it ends."""

import json
import os

from drag import Drag
from window import Window
from waiting import LIMIT, Failed, let_pass, wait_until

TICKS = os.sysconf("SC_CLK_TCK")


class Program:
    def __init__(self, desk, home, files, settings, before=None, language=None, tools=True):
        self.desk, self.home, self.files, self.before = desk, home, files, before
        self.world = desk.environment(home)
        if language:
            self.world["LANG"] = language
        if not tools:
            # Without the programs that show dialogs on systems that have none of their own.
            self.world["PATH"] = str(home)
        self.dump_file = home / "dump.json"
        self.world["MAILTRAIL_DUMP"] = str(self.dump_file)
        if settings is not None:
            self.settings_file.parent.mkdir(parents=True, exist_ok=True)
            self.settings_file.write_text(json.dumps(settings))

    @property
    def settings_file(self):
        return self.home / "config" / "mailtrail" / "settings.json"

    def __enter__(self):
        self.dump_file.unlink(missing_ok=True)
        self.errors = open(self.home / "stderr", "w+b")
        self.process = self.desk.processes.start(
            [str(self.desk.binary), *self.files],
            env=self.world, cwd=self.home, stdout=self.errors, stderr=self.errors, preexec_fn=self.before,
        )
        try:
            self.window = Window(self.desk.screen, self.find_window())
            self.window.focus()
            self.await_dump("the window describes itself", lambda it: True)
        except BaseException:
            self.desk.processes.end(self.process)
            raise
        return self

    def __exit__(self, kind, failure, _):
        self.desk.processes.end(self.process)
        said = self.said()
        self.errors.close()
        if "panicked" in said and kind in (None, Failed):
            raise Failed("no panic", said[-1500:])

    def find_window(self):
        def look():
            self.expect_alive()
            return self.desk.screen.find("Mailtrail")
        return wait_until("a window called Mailtrail", look, lambda it: it is not None)

    def said(self):
        """Everything it wrote to its standard streams."""
        self.errors.seek(0)
        return self.errors.read().decode("utf8", "replace")

    def expect_alive(self):
        status = self.process.poll()
        if status is not None:
            raise Failed("a running program", f"exit status {status}; it said: {self.said()[-800:]!r}")

    def dump(self):
        """What the window holds now; empty before its first frame."""
        self.expect_alive()
        try:
            return json.loads(self.dump_file.read_bytes())
        except FileNotFoundError:
            return {}

    def await_dump(self, expected, holds, limit=LIMIT):
        """Waits until the window holds what is expected."""
        return wait_until(expected, self.dump, lambda it: bool(it) and holds(it), limit)

    def await_answer(self, pieces=1):
        """Waits until so many pieces are read and answered."""
        def answered(it):
            return len(it["pieces"]) == pieces and not it["reading"] and it["headline"] is not None
        return self.await_dump(f"an answer from {pieces} piece(s)", answered)

    def await_page(self, page):
        return self.await_dump(f"the page {page}", lambda it: it["page"] == page)

    def drag(self, *files):
        return Drag(self.desk.screen, self.window, [str(it) for it in files])

    def drop(self, *files):
        self.drag(*files).drop()

    def press(self, keys):
        self.window.press(keys)

    def paste(self, text):
        self.desk.clipboard.put(text)
        self.press("ctrl+v")

    def settings(self):
        """The settings file; empty while there is none."""
        try:
            return json.loads(self.settings_file.read_bytes())
        except FileNotFoundError:
            return {}

    def stat(self):
        """The state of its first thread, and the processor seconds of all so far, the kernel's for it among them."""
        with open(f"/proc/{self.process.pid}/stat") as file:
            fields = file.read().rpartition(")")[2].split()
        return fields[0], (int(fields[11]) + int(fields[12])) / TICKS

    def memory_peak(self):
        """The most memory it ever held, in MB."""
        with open(f"/proc/{self.process.pid}/status") as file:
            return next((int(it.split()[1]) / 1024 for it in file if it.startswith("VmHWM:")), 0)

    def is_at_rest(self):
        """Whether it sleeps, and has slept for a moment: everything that was sent to it is done and painted."""
        before = self.stat()
        let_pass(0.2)
        after = self.stat()
        return before[0] == after[0] == "S" and after[1] - before[1] <= 1 / TICKS

    def await_rest(self):
        wait_until("a program at rest", self.is_at_rest, lambda it: it)

    def picture(self):
        """What it shows once it no longer works on anything."""
        def look():
            before = self.window.picture()
            self.expect_alive()
            rested = self.is_at_rest()
            after = self.window.picture()
            return after if rested and before == after and after.has_colors(3) else None
        return wait_until("a picture that stands still", look, lambda it: it is not None)

    def close(self):
        """Closes the window as its frame's button does; the exit status."""
        self.window.close()
        return self.await_end()

    def await_end(self):
        return wait_until("the end of the program", self.process.poll, lambda it: it is not None)
