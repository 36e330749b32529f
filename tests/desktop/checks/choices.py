"""Language, theme and size of the window: chosen, shown at once, remembered."""

from checks.check import check
from checks.samples import CLASSIC
from desk import SAMPLES
from waiting import Failed, expect, wait_until
from walk import RING, walk_to

BAR = 48
SHADOW = 14
LANGUAGES = ["en", "fr", "it", "de", "es"]
THEMES = ["system", "light", "dark", "high-contrast"]


@check("the language is chosen with the keyboard, shown at once and remembered")
def language(desk):
    home = desk.new_home()
    with desk.open(SAMPLES / CLASSIC, home=home, settings={"theme": "light"}) as program:
        english = program.await_answer()["headline"]
        width, _ = program.window.size()
        walk_to(program, "the menu of languages", (width - 130, 0, width - 60, BAR), 20)
        before = program.picture()
        program.press("enter")
        box = below(program.picture(), before)
        if box is None:
            raise Failed("the list of languages", "nothing under the bar")
        choose_line(program, box, LANGUAGES.index("fr"), len(LANGUAGES))
        program.await_dump("French", lambda it: it["language"] == "fr")
        held = program.await_dump("the answer in French", lambda it: it["headline"] != english)
        expect("fr", held["letter_language"], "the language of the messages to send")
        remembered(program, "language", "fr")
        expect(0, program.close(), "exit status")
    with desk.open(home=home) as program:
        expect("fr", program.dump()["language"], "language after a restart")


@check("the theme is chosen with the pointer, shown at once and remembered")
def theme(desk):
    home = desk.new_home()
    with desk.open(home=home, settings={"theme": "light"}) as program:
        light = program.picture()
        program.await_dump("a light window", lambda it: it["theme"] == "light")
        width, _ = program.window.size()
        program.window.click(width - 32, BAR // 2)
        desk.screen.park()
        box = below(program.picture(), light)
        if box is None:
            raise Failed("the list of themes", "nothing under the bar")
        program.window.click(*line(box, THEMES.index("dark"), len(THEMES)))
        program.await_dump("a dark window", lambda it: it["theme"] == "dark")
        desk.screen.park()
        wait_until("dark pixels", lambda: sum(program.window.picture().pixel(6, 300)), lambda it: it < 150)
        remembered(program, "theme", "dark")
        expect(0, program.close(), "exit status")
    with desk.open(home=home) as program:
        expect("dark", program.dump()["theme"], "theme after a restart")
        wait_until("dark pixels", lambda: sum(program.window.picture().pixel(6, 300)), lambda it: it < 150)


@check("without a choice the window speaks the system's language")
def system_language(desk):
    with desk.open(language="it_IT.UTF-8") as program:
        expect("it", program.dump()["language"], "language")


@check("the size of the window is remembered")
def size(desk):
    home = desk.new_home()
    with desk.open(home=home) as program:
        program.window.resize(900, 640)
        program.picture()
        expect(0, program.close(), "exit status")
    with desk.open(home=home) as program:
        expect((900, 640), program.window.size(), "size after a restart")


@check("a broken settings file costs the settings alone")
def broken(desk):
    home = desk.new_home()
    place = home / "config" / "mailtrail" / "settings.json"
    place.parent.mkdir(parents=True)
    place.write_text("{ half")
    with desk.open(home=home) as program:
        program.await_dump("the welcome page", lambda it: it["welcome"])
        expect("{ half", place.with_suffix(".json.broken").read_text(), "the broken file kept aside")


@check("a window of 720 × 520 holds every page")
def small(desk):
    settings = {"window": {"width": 720.0, "height": 520.0, "maximized": False}}
    with desk.open(settings=settings) as program:
        expect((720, 520), program.window.size(), "size")
        program.drop(SAMPLES / CLASSIC)
        program.await_answer()
        for key, page in (("2", "route"), ("3", "envelope"), ("4", "sources"), ("1", "answer")):
            program.press(f"ctrl+{key}")
            program.await_page(page)
            if not program.picture().has_colors(20):
                raise Failed(f"a painted page {page}", "a picture of a few colors")


def choose_line(program, box, index, count):
    """Goes down the open list to this line; which one has the keyboard at first is the toolkit's business."""
    left, _, right, _ = box
    _, y = line(box, index, count)
    for _ in range(2 * count):
        ring = program.picture().line_of(RING, 60, (left, BAR, right, y + 20))
        if ring and y - 24 < ring[1] < y:
            program.press("enter")
            return
        program.press("tab")
    raise Failed(f"the keyboard on line {index + 1} of the list", "no ring on it")


def below(picture, before):
    """The box of what now lies under the bar; None without."""
    box = picture.box_changed(before)
    return box if box and box[3] > BAR + 60 else None


def line(box, index, count):
    """The middle of a line of the list in this box, which begins under the bar and casts a shadow."""
    left, _, right, bottom = box
    height = (bottom - SHADOW - BAR) / count
    return (left + right) // 2, int(BAR + height * (index + 0.5))


def remembered(program, key, value):
    wait_until(f"{key} {value} in the settings file", lambda: program.settings().get(key), lambda it: it == value)
