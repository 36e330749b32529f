"""Rest and end: nothing happens while nothing happens, and closing closes."""

from checks.check import check
from checks.samples import CLASSIC
from desk import SAMPLES
from waiting import Failed, expect, let_pass

WATCHED = 3.0
ALLOWED = 0.15


def rests(program, where):
    # A slow machine sleeps before it has painted anything, too.
    program.picture()
    _, before = program.stat()
    let_pass(WATCHED)
    used = program.stat()[1] - before
    if used >= ALLOWED:
        raise Failed(f"less than {ALLOWED} s of processor time in {WATCHED:.0f} s on {where}", f"{used:.2f} s")


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
