"""How evidence gets into the window: dropped, pasted, named on the command line."""

from checks.check import check
from checks.samples import (
    CLASSIC, CLASSIC_VERDICTS, COMPANY, DELAY, HEADERS, likely, verdicts,
)
from desk import SAMPLES
from waiting import Failed, expect, wait_until


@check("welcome comes up")
def welcome(desk):
    with desk.open() as program:
        held = program.await_dump("the welcome page", lambda it: it["welcome"])
        expect([], held["pieces"], "pieces")
        expect("en", held["language"], "language")
        if not program.picture().has_colors(20):
            raise Failed("a painted page", "a picture of a few colors")


@check("a file hovering over the window brings the sheet, and leaving takes it away")
def hover(desk):
    with desk.open() as program:
        before = program.picture()
        drag = program.drag(SAMPLES / CLASSIC)
        wait_until("the sheet over the whole window", lambda: program.window.picture().share_changed(before),
                   lambda share: share > 0.8)
        drag.leave()
        wait_until("the page as it was", lambda: program.window.picture().share_changed(before),
                   lambda share: share < 0.02)
        expect([], program.dump()["pieces"], "pieces")


@check("the classic sample dropped on the window is answered")
def classic(desk):
    with desk.open() as program:
        drag = program.drag(SAMPLES / CLASSIC)
        drag.move()
        drag.drop()
        held = program.await_answer()
        expect([CLASSIC], held["pieces"], "pieces")
        expect("bounce", held["kind"], "kind")
        expect("answer", held["page"], "page")
        expect(CLASSIC_VERDICTS, verdicts(held), "verdicts")
        expected = f"Lena Vogt did not get your message. Anna Conti and Tom Hale {likely()} have it."
        expect(expected, held["headline"], "headline")
        expect([], held["problems"], "problems")


@check("a second drop adds a piece")
def second(desk):
    with desk.open() as program:
        program.drop(SAMPLES / CLASSIC)
        first = program.await_answer()
        program.drop(SAMPLES / COMPANY)
        held = program.await_answer(pieces=2)
        expect([CLASSIC, COMPANY], held["pieces"], "pieces")
        if held["generation"] <= first["generation"]:
            raise Failed("a new investigation", f"generation {held['generation']} after {first['generation']}")


@check("two files dropped at once are two pieces")
def together(desk):
    with desk.open() as program:
        program.drop(SAMPLES / CLASSIC, SAMPLES / DELAY)
        held = program.await_answer(pieces=2)
        expect([CLASSIC, DELAY], sorted(held["pieces"], key=[CLASSIC, DELAY].index), "pieces")


@check("a dropped file with blanks and accents in its name is opened")
def odd_name(desk):
    place = desk.file("réponse du 21 novembre (1) 100%.eml", (SAMPLES / CLASSIC).read_bytes())
    with desk.open() as program:
        program.drop(place)
        expect([place.name], program.await_answer()["pieces"], "pieces")


@check("headers pasted with Ctrl+V are answered")
def headers(desk):
    with desk.open() as program:
        program.paste(HEADERS)
        held = program.await_answer()
        expect("headers", held["kind"], "kind")
        found = verdicts(held)
        for address in ("anna.conti@college-millbrook.example", "tom.hale@syndicat-lavandou.example"):
            if address not in found:
                raise Failed(f"{address} among the people", found)
        if found["anna.conti@college-millbrook.example"] not in ("accepted", "delivered"):
            raise Failed("that the owner of this copy has it", found)


@check("a whole bounce pasted as text is answered like the file")
def pasted_bounce(desk):
    with desk.open() as program:
        program.paste((SAMPLES / CLASSIC).read_text())
        expect(CLASSIC_VERDICTS, verdicts(program.await_answer()), "verdicts")


@check("a pasted file address opens the file")
def pasted_address(desk):
    place = desk.file("with blank.eml", (SAMPLES / CLASSIC).read_bytes())
    with desk.open() as program:
        program.paste(place.as_uri() + "\r\n")
        held = program.await_answer()
        expect(["with blank.eml"], held["pieces"], "pieces")
        expect("bounce", held["kind"], "kind")


@check("a file on the command line is opened")
def command_line(desk):
    with desk.open(SAMPLES / CLASSIC) as program:
        held = program.await_answer()
        expect([CLASSIC], held["pieces"], "pieces")
        expect(CLASSIC_VERDICTS, verdicts(held), "verdicts")


@check("Ctrl+N clears the table")
def start_over(desk):
    with desk.open(SAMPLES / CLASSIC) as program:
        program.await_answer()
        program.press("ctrl+n")
        held = program.await_dump("the welcome page", lambda it: it["welcome"])
        expect([], held["pieces"], "pieces")
