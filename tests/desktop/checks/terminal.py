"""Where no window can open the answer comes as text."""

import subprocess

from checks.check import check
from checks.samples import CLASSIC, COPIED, FAILED, likely
from desk import SAMPLES
from waiting import LIMIT, Failed, expect


def run(desk, *arguments, **world):
    command = [str(desk.binary), *map(str, arguments)]
    environment = desk.environment(desk.new_home(), display=False) | world
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=2 * LIMIT)
    out, err = done.stdout.decode(), done.stderr.decode()
    if "panicked" in err or "winit" in err.lower():
        raise Failed("words for people", repr(err))
    return done.returncode, out, err


def one_line(err):
    lines = err.splitlines()
    if len(lines) != 1 or not lines[0].strip():
        raise Failed("one line on standard error", repr(err))


def is_classic(out):
    for words in (FAILED, *COPIED, "did not get your message", f"{likely()} have it"):
        if words not in " ".join(out.split()):
            raise Failed(f"an answer with {words!r}", repr(out))


@check("without a display a file is answered in the terminal")
def with_file(desk):
    status, out, err = run(desk, SAMPLES / CLASSIC)
    one_line(err)
    is_classic(out)
    expect(0, status, "exit status")


@check("without a display and without a file it says how to use it")
def without_file(desk):
    status, out, err = run(desk)
    one_line(err)
    expect("", out, "standard output")
    if "mailtrail explain" not in err:
        raise Failed("how to use it", repr(err))
    if status == 0:
        raise Failed("an exit status that says so", status)


@check("without a display a missing file is named")
def missing(desk):
    status, _, err = run(desk, "/nowhere/bounce.eml")
    if "/nowhere/bounce.eml" not in err:
        raise Failed("the name of the file", repr(err))
    if status == 0:
        raise Failed("an exit status that says so", status)


@check("with a display that nobody serves a file is answered in the terminal")
def dead_display(desk):
    status, out, err = run(desk, SAMPLES / CLASSIC, DISPLAY=":65000")
    one_line(err)
    is_classic(out)
    expect(0, status, "exit status")


@check("explain answers from standard input")
def explain(desk):
    command = [str(desk.binary), "explain", "-"]
    environment = desk.environment(desk.new_home(), display=False)
    done = subprocess.run(command, env=environment, input=(SAMPLES / CLASSIC).read_bytes(), capture_output=True,
                          timeout=2 * LIMIT)
    is_classic(done.stdout.decode())
    expect("", done.stderr.decode(), "standard error")
    expect(0, done.returncode, "exit status")
