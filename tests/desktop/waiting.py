"""Waiting for something to become true, with a limit instead of a guess."""

import os
import time

# A slow, busy machine with software drawing needs long limits; nothing waits longer than it has to.
LIMIT = float(os.environ.get("MAILTRAIL_TEST_LIMIT", "45"))
STEP = 0.05


class Failed(Exception):
    """A check that did not hold: what was expected, and what was found."""

    def __init__(self, expected, found):
        super().__init__(f"expected {expected}, found {found}")


def wait_until(expected, look, holds, limit=None):
    """Looks until what it sees holds, and gives that; fails with the last look."""
    end = time.monotonic() + (limit or LIMIT)
    while True:
        seen = look()
        if holds(seen):
            return seen
        if time.monotonic() >= end:
            raise Failed(expected, f"{seen} after {limit or LIMIT:.0f} s")
        time.sleep(STEP)


def expect(expected, found, what=""):
    """Both are the same."""
    if expected != found:
        raise Failed(f"{what} {expected!r}".strip(), repr(found))


def let_pass(seconds):
    """For what has to be watched over a time; slept in short pieces, so that an end comes at once."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        time.sleep(min(left, 0.25))
