"""Rest and end: nothing happens while nothing happens, and closing closes."""

from checks.check import check
from checks.samples import CLASSIC
from desk import SAMPLES
from waiting import Failed, expect, let_pass

WATCHED = 3.0
ALLOWED = 0.15
# A slow machine is still busy with what happened before; what never rests does not rest later either.
TIMES = 4


def rests(program, where):
    program.await_rest()
    used = []
    for _ in range(TIMES):
        _, before = program.stat()
        let_pass(WATCHED)
        used.append(program.stat()[1] - before)
        if used[-1] < ALLOWED:
            return
    shown = ", ".join(f"{it:.2f} s" for it in used)
    raise Failed(f"less than {ALLOWED} s of processor time in {WATCHED:.0f} s on {where}", shown)


@check("nothing is worked on while nothing happens")
def rest(desk):
    with desk.open() as program:
        rests(program, "the welcome page")
        program.drop(SAMPLES / CLASSIC)
        program.await_answer()
        for key, page in (("1", "answer"), ("2", "route"), ("4", "sources")):
            program.press(f"ctrl+{key}")
            program.await_page(page)
            rests(program, f"the page {page}")


@check("closing the window ends the program with status 0")
def close(desk):
    with desk.open(SAMPLES / CLASSIC) as program:
        program.await_answer()
        expect(0, program.close(), "exit status")
        expect("", program.said(), "on the terminal")


@check("Ctrl+Q ends the program with status 0")
def quit_by_key(desk):
    with desk.open() as program:
        program.press("ctrl+q")
        expect(0, program.await_end(), "exit status")
