"""Files dragged over a window as a file manager does it: XDND version 5, `text/uri-list`."""

import os
import select
import time
import urllib.parse

from Xlib import X, Xatom
from Xlib.protocol import event

from waiting import LIMIT, Failed


class Drag:
    """Enter on creation; then hover, and drop or leave."""

    def __init__(self, screen, window, files):
        self.screen, self.target = screen, window.handle
        self.display, self.atom = screen.display, screen.atom
        uris = ("file://" + urllib.parse.quote(os.path.abspath(it)) for it in files)
        self.uris = "".join(f"{it}\r\n" for it in uris).encode()
        self.type = self.atom("text/uri-list")
        self.source = screen.root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        self.source.set_selection_owner(self.atom("XdndSelection"), X.CurrentTime)
        self.display.sync()
        left, top = window.corner()
        width, height = window.size()
        self.at = (left + width // 2, top + height // 2)
        self.send("XdndEnter", [5 << 24, self.type, 0, 0])
        status = self.move()
        if not status.data[1][1] & 1:
            raise Failed("a window that takes files", "a refusal")

    def move(self):
        x, y = self.at
        self.send("XdndPosition", [0, (x << 16) | y, X.CurrentTime, self.atom("XdndActionCopy")])
        return self.answer("XdndStatus")

    def leave(self):
        self.send("XdndLeave", [0, 0, 0, 0])
        self.end()

    def drop(self):
        self.send("XdndDrop", [0, X.CurrentTime, 0, 0])
        self.answer("XdndFinished")
        self.end()

    def end(self):
        self.source.destroy()
        self.display.sync()

    def send(self, kind, content):
        data = (32, [self.source.id, *content])
        message = event.ClientMessage(window=self.target, client_type=self.atom(kind), data=data)
        self.target.send_event(message, event_mask=0)
        self.display.flush()

    def answer(self, kind):
        """The window's message of this kind; hands out the files when it asks for them."""
        wanted = self.atom(kind)
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            while self.display.pending_events():
                seen = self.display.next_event()
                if seen.type == X.SelectionRequest:
                    self.hand_out(seen)
                elif seen.type == X.ClientMessage and seen.client_type == wanted:
                    return seen
            select.select([self.display.fileno()], [], [], 0.05)
        raise Failed(kind, f"nothing in {LIMIT:.0f} s")

    def hand_out(self, request):
        place = request.property or request.target
        if request.target == self.type:
            request.requestor.change_property(place, self.type, 8, self.uris)
        elif request.target == self.atom("TARGETS"):
            request.requestor.change_property(place, Xatom.ATOM, 32, [self.type])
        else:
            place = X.NONE
        request.requestor.send_event(event.SelectionNotify(
            time=request.time, requestor=request.requestor, selection=request.selection,
            target=request.target, property=place,
        ))
        self.display.flush()
