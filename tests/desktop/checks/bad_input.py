"""What is no mail, or cannot be read: a clear word, and the window stays alive."""

import ctypes
import subprocess

from checks.check import check
from checks.samples import CLASSIC
from desk import SAMPLES
from waiting import Failed, expect, wait_until

JPEG = bytes.fromhex("ffd8ffe000104a46494600010101004800480000ffdb004300") + bytes(range(256)) * 200 + b"\xff\xd9"
MEMORY_BOUND = 400


def still_works(program, pieces):
    """After all that the window still takes a bounce in."""
    program.press("ctrl+n")
    program.await_dump("the welcome page", lambda it: it["welcome"] and not it["problems"])
    program.drop(SAMPLES / CLASSIC)
    expect("bounce", program.await_answer(pieces)["kind"], "kind of a bounce dropped afterwards")


def is_a_problem(desk, place, kind, **options):
    with desk.open(**options) as program:
        program.drop(place)
        named_problem(program, place, kind)
        still_works(program, 1)


def named_problem(program, place, kind):
    held = program.await_dump(f"the problem {kind}", lambda it: it["problems"] and not it["reading"])
    expect([kind], [it["kind"] for it in held["problems"]], "problems")
    if not held["problems"][0]["name"].endswith(place.name):
        raise Failed(f"the name {place.name}", held["problems"])


def is_no_mail(desk, place, memory=None):
    with desk.open() as program:
        program.drop(place)
        held = program.await_answer()
        expect("not-mail", held["kind"], "kind")
        expect([], held["people"], "people")
        if not held["headline"] or held["headline"].startswith("headline-"):
            raise Failed("a sentence", repr(held["headline"]))
        if memory and program.memory_peak() > memory:
            raise Failed(f"at most {memory} MB", f"{program.memory_peak():.0f} MB")
        still_works(program, 1)


@check("a file that is gone is a problem, not an end")
def gone(desk):
    place = desk.file("gone.eml", b"")
    place.unlink()
    # The toolkit drops what it cannot find without a word, so it comes as a pasted address and by name.
    with desk.open() as program:
        program.paste(place.as_uri())
        named_problem(program, place, "not-found")
        still_works(program, 1)
    with desk.open(place) as program:
        named_problem(program, place, "not-found")


@check("dropping a file that is gone does the window no harm")
def gone_drop(desk):
    place = desk.file("gone.eml", b"")
    place.unlink()
    with desk.open() as program:
        before = program.picture()
        program.drop(place)
        wait_until("no sheet over the window", lambda: program.window.picture().share_changed(before),
                   lambda share: share < 0.2)
        still_works(program, 1)


@check("a folder without mail is a problem, not an end")
def folder(desk):
    place = desk.file("x", b"").parent / "letters"
    place.mkdir()
    is_a_problem(desk, place, "nothing-inside")


@check("a file whose reading breaks off is a problem, not an end")
def unreadable(desk):
    with desk.open() as program:
        program.drop("/proc/self/mem")
        held = program.await_dump("a problem", lambda it: it["problems"] and not it["reading"])
        expect(["unreadable"], [it["kind"] for it in held["problems"]], "problems")
        still_works(program, 1)


@check("a file that may not be read is a problem, not an end")
def forbidden(desk):
    place = desk.file("forbidden.eml", b"Subject: x\n\n")
    place.chmod(0)
    reads = subprocess.run(["cat", place], preexec_fn=as_anybody, capture_output=True)
    if reads.returncode == 0:
        raise Failed("a file that may not be read", "this system lets root read it whatever is done")
    is_a_problem(desk, place, "no-permission", before=as_anybody)


@check("an empty file is answered as no mail")
def empty(desk):
    is_no_mail(desk, desk.file("empty.eml", b""))


@check("a picture is answered as no mail")
def picture(desk):
    is_no_mail(desk, desk.file("photo.jpg", JPEG))


@check("200 MB of zeros are answered as no mail, in bounded memory")
def zeros(desk):
    place = desk.file("zeros.eml", b"")
    with open(place, "r+b") as file:
        file.truncate(200 << 20)
    is_no_mail(desk, place, memory=MEMORY_BOUND)


@check("2,000 messages one in the other are answered")
def nested(desk):
    layer = b"Content-Type: message/rfc822\r\nSubject: layer\r\n\r\n"
    with desk.open() as program:
        program.drop(desk.file("nested.eml", layer * 2000 + b"Subject: last\r\n\r\nText\r\n"))
        program.await_answer()
        still_works(program, 1)


def as_anybody():
    """Root reads everything; without these two capabilities it is bound by permissions like anybody."""
    drop_bound, override, search = 24, 1, 2
    libc = ctypes.CDLL(None)
    for capability in (override, search):
        libc.prctl(drop_bound, capability, 0, 0, 0)
