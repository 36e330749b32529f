"""A mailbox, a folder or a packed file opens as a list: read, searched, opened, left, stopped."""

import gzip
import shutil

from checks.check import check
from desk import HOUSE
from waiting import Failed, expect

CASES = HOUSE / "tests" / "cases"
# Reports of several systems about messages of ours, and one letter that is no report.
MEMBERS = ["exim-classic", "delayed-then-failed", "notice-exim-warning", "notice-qmail", "automatic-reply", "complaint"]
SEPARATOR = b"From MAILER-DAEMON Sat Nov 21 20:00:07 2026\n"
LETTER = b"From: a@office.example\nTo: b@office.example\nSubject: Lunch\nDate: Sat, 21 Nov 2026 12:00:00 +0000\n\nAt one?\n"
LIGHT = {"theme": "light"}


def messages():
    """The files of some cases, and a letter."""
    found = []
    for name in MEMBERS:
        files = sorted(it for it in (CASES / name).iterdir() if it.suffix == ".eml")
        if not files:
            raise Failed(f"a message in the case {name}", sorted((CASES / name).iterdir()))
        found.extend(it.read_bytes() for it in files)
    return [*found, LETTER]


def mailbox(times=1):
    def one(message):
        body = message.replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ").rstrip(b"\n")
        return SEPARATOR + body + b"\n\n"
    return b"".join(one(it) for it in messages()) * times


def await_list(program):
    return program.await_dump("a list that is read", lambda it: it["list"] and not it["list"]["reading"])["list"]


def is_read(held, times=1):
    count = times * len(messages())
    expect(count, held["read"], "messages read")
    expect(count, sum(held["counts"].values()), "incidents")
    expect(times, held["counts"]["other"], "ordinary messages")
    expect(count - times, held["shown"], "rows")
    expect(True, held["on_page"], "that the list is on the page")


@check("a dropped mailbox opens as a list, a row as its answer, and back leads to the list")
def dropped_mailbox(desk):
    with desk.open(settings=LIGHT) as program:
        program.drop(desk.file("returned.mbox", mailbox()))
        held = await_list(program)
        is_read(held)
        program.press("down")
        program.press("down")
        program.await_dump("the second row chosen", lambda it: it["list"]["chosen"] == 1)
        program.press("enter")
        answer = program.await_answer()
        expect("answer", answer["page"], "page")
        wanted = set(held["rows"][1]["addresses"])
        if not wanted & {it["address"] for it in answer["people"]}:
            raise Failed(f"an answer about {wanted}", answer["people"])
        program.press("alt+left")
        back = program.await_dump("the list again", lambda it: it["list"] and it["list"]["on_page"])
        expect([], back["pieces"], "pieces")
        expect(1, back["list"]["chosen"], "the chosen row")


@check("a list is searched, and Esc shows everything again")
def search(desk):
    with desk.open(desk.file("returned.mbox", mailbox())) as program:
        held = await_list(program)
        wanted = held["rows"][0]["addresses"][0]
        program.press("ctrl+f")
        for letter in wanted.split("@")[0][:3]:
            program.press(letter)
        found = program.await_dump("fewer rows", lambda it: 0 < it["list"]["shown"] < held["shown"])["list"]
        if not all(found["search"] in str(it).lower() for it in found["rows"]):
            raise Failed(f"rows with {found['search']}", found["rows"])
        program.press("esc")
        program.press("esc")
        program.await_dump("all rows", lambda it: it["list"]["shown"] == held["shown"])


@check("a dropped folder and a packed mailbox open as lists")
def folder(desk):
    place = desk.file("x", b"").parent / "letters"
    place.mkdir()
    for number, message in enumerate(messages()):
        (place / f"{number}.eml").write_bytes(message)
    packed = desk.file("returned.mbox.gz", gzip.compress(mailbox(2)))
    with desk.open() as program:
        program.drop(place)
        is_read(await_list(program))
        program.drop(packed)
        program.await_dump("the packed mailbox", lambda it: it["list"]["read"] > len(messages()))
        is_read(await_list(program), 2)
        program.press("ctrl+n")
        program.await_dump("the welcome page", lambda it: it["welcome"])
    shutil.rmtree(place)


@check("a packed file with one message opens as its answer")
def packed(desk):
    with desk.open() as program:
        program.drop(desk.file("one.mbox", SEPARATOR + messages()[0]))
        held = program.await_answer()
        expect(None, held["list"], "list")


@check("a mailbox that changes while its list stands is not mistaken")
def changed(desk):
    place = desk.file("returned.mbox", mailbox())
    with desk.open(place) as program:
        await_list(program)
        place.write_bytes(mailbox()[len(SEPARATOR) + 40:])
        program.press("down")
        program.press("enter")
        held = program.await_dump("a problem", lambda it: it["problems"] and not it["reading"])
        expect(["changed"], [it["kind"] for it in held["problems"]], "problems")


@check("Esc stops the reading of a large mailbox and keeps what was read")
def stopped(desk):
    whole = 4_000
    with desk.open(desk.file("large.mbox", mailbox(whole))) as program:
        program.await_dump("the first rows", lambda it: it["list"] and it["list"]["shown"] > 0)
        program.press("esc")
        held = program.await_dump("a list that was stopped", lambda it: it["list"]["stopped"])["list"]
        if not 0 < held["read"] < whole * len(messages()):
            raise Failed("a part of the mailbox", held["read"])
        program.await_rest()
        expect(held["read"], program.dump()["list"]["read"], "messages read a while later")
