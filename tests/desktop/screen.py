"""The X screen through python-xlib: finding windows, pressing keys, moving the pointer, reading pixels."""

from Xlib import XK, X, display, error
from Xlib.ext import xtest

from picture import Picture

NAMES = {
    "ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L", "esc": "Escape", "enter": "Return", "tab": "Tab",
    "up": "Up", "down": "Down", "left": "Left", "end": "End", "space": "space",
}


class Screen:
    def __init__(self, name):
        self.display = display.Display(name)
        self.root = self.display.screen().root

    def close(self):
        try:
            self.display.close()
        except (error.ConnectionClosedError, OSError):
            pass

    def atom(self, name):
        return self.display.intern_atom(name)

    def find(self, title):
        """The topmost window of this title that takes files."""
        aware = self.atom("XdndAware")
        for window in reversed(self.root.query_tree().children):
            try:
                named = title in (window.get_wm_name() or "")
                if named and window.get_full_property(aware, X.AnyPropertyType):
                    if window.get_attributes().map_state == X.IsViewable:
                        return window
            except (error.BadWindow, error.BadDrawable):
                continue
        return None

    def press(self, keys):
        """`ctrl+shift+m`: all go down in this order, and up in the reverse one."""
        codes = [self.code(key) for key in keys.split("+")]
        for code in codes:
            xtest.fake_input(self.display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self.display, X.KeyRelease, code)
        self.display.sync()

    def code(self, key):
        code = self.display.keysym_to_keycode(XK.string_to_keysym(NAMES.get(key, key)))
        if not code:
            raise ValueError(f"no key {key}")
        return code

    def point(self, x, y):
        xtest.fake_input(self.display, X.MotionNotify, x=x, y=y)
        self.display.sync()

    def click(self, x, y):
        self.point(x, y)
        xtest.fake_input(self.display, X.ButtonPress, 1)
        xtest.fake_input(self.display, X.ButtonRelease, 1)
        self.display.sync()

    def park(self):
        """The pointer goes where it touches nothing."""
        screen = self.display.screen()
        self.point(screen.width_in_pixels - 1, screen.height_in_pixels - 1)

    def picture(self, window):
        size = window.get_geometry()
        image = window.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF)
        data = image.data if isinstance(image.data, bytes) else image.data.encode("latin1")
        return Picture(size.width, size.height, data)
