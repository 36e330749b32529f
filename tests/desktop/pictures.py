"""A picture of every page for a person to look at: light and dark, large and small; answer and list in all languages."""

from checks.boxes import await_list, mailbox
from checks.samples import CLASSIC
from desk import SAMPLES
from waiting import wait_until

SIZES = [(1180, 780), (720, 520)]
THEMES = ["light", "dark"]


def take_all(desk, folder):
    """Takes them all and gives how many."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    for theme in THEMES:
        for size in SIZES:
            english(desk, folder, theme, size)
            for language in ("fr", "it", "de", "es"):
                other(desk, folder, language, theme, size)
            for language in ("en", "fr", "it", "de", "es"):
                listed(desk, folder, language, theme, size)
    return len(list(folder.glob("*.png")))


def settings(language, theme, size):
    width, height = size
    return {"language": language, "theme": theme,
            "window": {"width": float(width), "height": float(height), "maximized": False}}


def english(desk, folder, theme, size):
    def take(page, picture=None):
        (picture or program.picture()).save(folder / f"{page}-en-{theme}-{size[0]}.png")

    with desk.open(settings=settings("en", theme, size)) as program:
        welcome = program.picture()
        take("welcome", welcome)
        drag = program.drag(SAMPLES / CLASSIC)
        # The toolkit repaints without an end while files hover, so that no rest is to be waited for.
        wait_until("the sheet over the whole window", lambda: program.window.picture().share_changed(welcome),
                   lambda share: share > 0.8)
        take("hover", program.window.picture())
        drag.drop()
        program.await_answer()
        take("answer")
        choose_first(program)
        take("person")
        program.press("esc")
        for key, page in (("2", "route"), ("3", "envelope"), ("4", "sources")):
            program.press(f"ctrl+{key}")
            program.await_page(page)
            take(page)


def other(desk, folder, language, theme, size):
    with desk.open(SAMPLES / CLASSIC, settings=settings(language, theme, size)) as program:
        program.await_answer()
        program.picture().save(folder / f"answer-{language}-{theme}-{size[0]}.png")


def listed(desk, folder, language, theme, size):
    with desk.open(desk.file("returned.mbox", mailbox(2)), settings=settings(language, theme, size)) as program:
        await_list(program)
        program.press("down")
        program.picture().save(folder / f"list-{language}-{theme}-{size[0]}.png")


def choose_first(program):
    """Clicks down the page until a person is chosen."""
    width, height = program.window.size()
    middle = (232 + width) // 2 if width >= 900 else width // 2
    for y in range(130, height - 20, 24):
        program.window.click(middle, y)
        program.desk.screen.park()
        program.await_rest()
        if program.dump()["selected"] is not None:
            return
