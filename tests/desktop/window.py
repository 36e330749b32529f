"""The program's window as a person at the screen handles it."""

from Xlib import X
from Xlib.protocol import event

from waiting import wait_until


class Window:
    def __init__(self, screen, handle):
        self.screen, self.handle = screen, handle

    def focus(self):
        """There is no window manager to do it."""
        self.handle.set_input_focus(X.RevertToParent, X.CurrentTime)
        self.screen.park()
        self.screen.display.sync()

    def size(self):
        size = self.handle.get_geometry()
        return size.width, size.height

    def resize(self, width, height):
        self.handle.configure(width=width, height=height)
        self.screen.display.sync()
        wait_until(f"a window of {width}×{height}", self.size, lambda it: it == (width, height))

    def corner(self):
        """Where its content begins on the screen."""
        at = self.handle.translate_coords(self.screen.root, 0, 0)
        return -at.x, -at.y

    def press(self, keys):
        self.screen.press(keys)

    def click(self, x, y):
        left, top = self.corner()
        self.screen.click(left + x, top + y)

    def picture(self):
        return self.screen.picture(self.handle)

    def close(self):
        """What the frame's close button sends."""
        protocols, delete = self.screen.atom("WM_PROTOCOLS"), self.screen.atom("WM_DELETE_WINDOW")
        message = event.ClientMessage(window=self.handle, client_type=protocols, data=(32, [delete, 0, 0, 0, 0]))
        self.handle.send_event(message, event_mask=0)
        self.screen.display.sync()
