"""The X clipboard, through xclip."""

import subprocess

from waiting import LIMIT, Failed, wait_until


class Clipboard:
    def __init__(self, desk):
        self.desk = desk
        self.world = desk.environment(desk.folder / "clipboard")
        self.owner = None

    def put(self, text):
        """Text lies on the clipboard until somebody else puts something there."""
        if self.owner:
            self.desk.processes.end(self.owner)
        place = self.desk.file("clipboard.txt", text.encode())
        # `-quiet` keeps it in the foreground, where we can end it.
        self.owner = self.desk.processes.start(
            ["xclip", "-quiet", "-selection", "clipboard", "-in", str(place)],
            env=self.world, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        wait_until("the text on the clipboard", self.get, lambda it: it == text)

    def get(self):
        """The text on the clipboard; None without."""
        try:
            asked = subprocess.run(
                ["xclip", "-selection", "clipboard", "-out", "-target", "UTF8_STRING"],
                env=self.world, stdin=subprocess.DEVNULL, capture_output=True, timeout=LIMIT,
            )
        except subprocess.TimeoutExpired:
            raise Failed("an answer from the owner of the clipboard", "none") from None
        return asked.stdout.decode("utf8", "replace") if asked.returncode == 0 else None
