"""What a person does with an answer: pages, people, proofs, copying."""

from xml.etree import ElementTree

from checks.check import check
from checks.samples import CLASSIC, COPIED
from desk import SAMPLES
from waiting import Failed, expect, wait_until
from walk import walk_to

LIGHT = {"theme": "light"}
RAIL = 232
COLUMN = 300
BAR = 48


@check("Ctrl+1 to Ctrl+4 show the pages")
def pages(desk):
    with desk.open(SAMPLES / CLASSIC) as program:
        program.await_answer()
        seen = program.picture()
        for key, page in (("2", "route"), ("3", "envelope"), ("4", "sources"), ("1", "answer")):
            program.press(f"ctrl+{key}")
            program.await_page(page)
            before = seen
            wait_until(f"another picture on the page {page}", program.window.picture, lambda it: it != before)
            seen = program.picture()


@check("the keyboard walks to a person, chooses, goes on, and Esc closes")
def people(desk):
    with desk.open(SAMPLES / CLASSIC, settings=LIGHT) as program:
        program.await_answer()
        to_first_person(program)
        program.press("enter")
        program.await_dump("the first person chosen", lambda it: it["selected"] == 0)
        program.press("down")
        program.await_dump("the second person chosen", lambda it: it["selected"] == 1)
        program.press("up")
        program.await_dump("the first person chosen", lambda it: it["selected"] == 0)
        program.press("esc")
        program.await_dump("nobody chosen", lambda it: it["selected"] is None)


@check("show proof leads to the bytes on the Sources page")
def proof(desk):
    with desk.open(SAMPLES / CLASSIC, settings=LIGHT) as program:
        program.await_answer()
        to_first_person(program)
        program.press("enter")
        program.await_dump("the first person chosen", lambda it: it["selected"] == 0)
        program.picture()
        width, height = program.window.size()
        walk_to(program, "a proof of the chosen person", (width - COLUMN, BAR + 80, width, height), 40, "shift+tab")
        program.press("enter")
        held = program.await_dump("the proof on the Sources page", lambda it: it["page"] == "sources" and it["proof"])
        span = held["proof"]
        expect(held["source"], span["source"], "the source on the page")
        expect(0, span["source"], "the source that was dropped")
        text = (SAMPLES / CLASSIC).read_bytes()[span["start"]:span["end"]].decode()
        if not any(word in text for word in ("lena.vogt", "Action: failed", "5.1.1", "Diagnostic-Code", "Remote-MTA")):
            raise Failed("bytes of the report about the chosen person", repr(text))


@check("Ctrl+Shift+M puts exactly the message to send on the clipboard")
def copy_letter(desk):
    with desk.open(SAMPLES / CLASSIC) as program:
        expect("to-copied", program.await_answer()["letters"][0], "the first message to send")
        body = copied(program, "ctrl+shift+m")
        for words in ("Requested documents", "Junk"):
            if words not in body:
                raise Failed(f"a message with {words!r}", repr(body))
        if body != body.strip() or "{" in body or "letter-" in body:
            raise Failed("a message that is filled in and has no blank ends", repr(body))


@check("Ctrl+Shift+C puts the answer on the clipboard")
def copy_answer(desk):
    with desk.open(SAMPLES / CLASSIC) as program:
        headline = program.await_answer()["headline"]
        text = copied(program, "ctrl+shift+c")
        for words in (headline.split(". ")[0], *COPIED):
            if words not in " ".join(text.split()):
                raise Failed(f"an answer with {words!r}", repr(text))


@check("without a dialog the way is saved as a picture in both forms, and nothing is overwritten")
def save_picture(desk):
    home = desk.new_home()
    with desk.open(SAMPLES / CLASSIC, home=home, settings=LIGHT, tools=False) as program:
        program.await_answer()
        program.press("ctrl+2")
        program.await_page("route")
        to_first_person(program)
        # Behind the only step stand the proof of where it stopped, copying, and saving, which is the wider one.
        _, height = program.window.size()
        walk_to(program, "saving the picture", (RAIL + 100, BAR, RAIL + 320, height), 100)
        save_as(program, 0)
        png = saved(home / "mailtrail-route.png")
        if not png.startswith(b"\x89PNG\r\n\x1a\n") or b"IEND" not in png[-12:]:
            raise Failed("a whole PNG picture", repr(png[:16]))
        expect(1840, int.from_bytes(png[16:20], "big"), "the width of the picture")
        save_as(program, 1)
        drawing = ElementTree.fromstring(saved(home / "mailtrail-route.svg"))
        expect("{http://www.w3.org/2000/svg}svg", drawing.tag, "the drawing")
        said = " ".join(drawing.itertext())
        if "relais-courrier" not in said:
            raise Failed("a drawing that names the server", repr(said))
        save_as(program, 0)
        saved(home / "mailtrail-route-1.png")
        expect(png, (home / "mailtrail-route.png").read_bytes(), "the first picture")


@check("Ctrl+V where the clipboard holds nothing says so")
def nothing_to_paste(desk):
    with desk.open() as program:
        desk.clipboard.put(" \n")
        program.press("ctrl+v")
        program.await_dump("a sentence that there is nothing to paste",
                           lambda it: [one["kind"] for one in it["problems"]] == ["nothing-to-paste"])


def to_first_person(program):
    """The rows are the first things on the page that are as wide as it."""
    width, height = program.window.size()
    walk_to(program, "the first person", (RAIL, BAR, width, height), 400)


def save_as(program, index):
    """Opens the list under the button that has the keyboard, and chooses a line; the button has the keyboard again."""
    before = program.picture()
    program.press("enter")
    wait_until("a list", lambda: program.picture().box_changed(before), lambda it: it and it[3] - it[1] > 40)
    for _ in range(index):
        program.press("tab")
        program.picture()
    program.press("enter")


def saved(place):
    """What lies there once all of it does."""
    wait_until(f"the file {place.name}", place.exists, lambda it: it)
    return place.read_bytes()


def copied(program, keys):
    """What lies on the clipboard after these keys; the program says the same of itself."""
    program.press(keys)
    text = program.await_dump("something copied", lambda it: it["copied"])["copied"]
    wait_until(f"{text!r} on the clipboard", program.desk.clipboard.get, lambda it: it == text)
    return text
