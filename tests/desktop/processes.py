"""Starting programs, and ending exactly those."""

import signal
import subprocess
import time


class Processes:
    """Everything that was started here and may still run."""

    def __init__(self):
        self.started = []

    def start(self, command, **options):
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, **options)
        self.started.append(process)
        return process

    def end(self, process, patience=5.0):
        """Asks it to end, then insists."""
        if process in self.started:
            self.started.remove(process)
        for sign in (signal.SIGTERM, signal.SIGKILL):
            if process.poll() is not None:
                return
            process.send_signal(sign)
            until = time.monotonic() + patience
            while process.poll() is None and time.monotonic() < until:
                time.sleep(0.05)

    def end_all(self):
        for process in reversed(list(self.started)):
            self.end(process)
