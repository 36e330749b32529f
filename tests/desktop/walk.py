"""Walking through the window with the keyboard, led by the ring around what has it."""

from waiting import Failed

# The accent of the light theme, in which the ring is drawn: `accent` in src/ui/theme.rs.
RING = (0x2A, 0x57, 0xC8)
STEPS = 60


def walk_to(program, what, box, length, key="tab"):
    """Presses the key until a ring of this length stands in the box: left, top, right, bottom."""
    program.desk.screen.park()
    before = program.picture()
    for _ in range(STEPS):
        program.press(key)
        after = program.picture()
        if after.line_of(RING, length, box) and not before.line_of(RING, length, box):
            return
        before = after
    raise Failed(f"the keyboard on {what}", f"no ring there after {STEPS} × {key}")
