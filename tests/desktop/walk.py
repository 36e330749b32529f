"""Walking through the window with the keyboard, led by the ring around what has it."""

from waiting import Failed, let_pass, wait_until

# The accent of the light theme, in which the ring is drawn: `accent` in src/ui/theme.rs.
RING = (0x2A, 0x57, 0xC8)
STEPS = 60


def walk_to(program, what, box, length, key="tab"):
    """Presses the key until a ring of this length stands in the box: left, top, right, bottom."""
    program.desk.screen.park()
    for _ in range(STEPS):
        before = program.window.settled_picture()
        program.press(key)
        after = changed_picture(program, before)
        if after.line_of(RING, length, box) and not before.line_of(RING, length, box):
            return
    raise Failed(f"the keyboard on {what}", f"no ring there after {STEPS} × {key}")


def changed_picture(program, before):
    """The next settled picture that differs; the same one when nothing changes for a while."""
    for _ in range(8):
        let_pass(0.05)
        now = program.window.picture()
        if now != before:
            return program.window.settled_picture()
    return before
