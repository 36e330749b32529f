"""A picture of the window: four bytes a pixel, blue first, as X hands it out."""

import struct
import zlib


class Picture:
    def __init__(self, width, height, data):
        self.width, self.height, self.data = width, height, data

    def __eq__(self, other):
        return isinstance(other, Picture) and (self.width, self.data) == (other.width, other.data)

    def share_changed(self, other):
        """How much of it differs from another picture of the same size, from 0 to 1, seen on a grid."""
        if (self.width, self.height) != (other.width, other.height):
            return 1.0
        points = [(x, y) for y in range(2, self.height, 8) for x in range(2, self.width, 8)]
        changed = sum(self.pixel(x, y) != other.pixel(x, y) for x, y in points)
        return changed / len(points)

    def box_changed(self, other):
        """The smallest box (left, top, right, bottom) around what differs from another picture; None without."""
        rows = [y for y in range(self.height) if self.row(y) != other.row(y)]
        if not rows:
            return None
        columns = []
        for y in rows:
            mine, its = self.row(y), other.row(y)
            columns.extend(x for x in range(self.width) if mine[4 * x:4 * x + 3] != its[4 * x:4 * x + 3])
        return (min(columns), rows[0], max(columns) + 1, rows[-1] + 1) if columns else None

    def row(self, y):
        return self.data[4 * self.width * y:4 * self.width * (y + 1)]

    def pixel(self, x, y):
        at = 4 * (self.width * y + x)
        blue, green, red = self.data[at:at + 3]
        return red, green, blue

    def line_of(self, color, length, box):
        """The middle of the first level line of this color and at least this length inside the box; None without."""
        red, green, blue = color
        left, top, right, bottom = box
        wanted = bytes((blue, green, red, self.data[3])) * length
        for y in range(max(top, 0), min(bottom, self.height)):
            row = self.row(y)[4 * left:4 * right]
            at = row.find(wanted)
            while at >= 0 and at % 4:
                at = row.find(wanted, at + 1)
            if at >= 0:
                return left + at // 4 + length // 2, y
        return None

    def has_colors(self, count):
        """Whether there are so many colors, on a grid: a window that painted nothing has one."""
        found = set()
        for y in range(1, self.height, 3):
            found.update(self.pixel(x, y) for x in range(1, self.width, 3))
            if len(found) >= count:
                return True
        return False

    def save(self, place):
        """Writes a PNG."""
        rows = bytearray()
        for y in range(self.height):
            row = self.row(y)
            line = bytearray(3 * self.width)
            line[0::3], line[1::3], line[2::3] = row[2::4], row[1::4], row[0::4]
            rows += b"\0" + line
        def chunk(kind, content):
            return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        place.write_bytes(
            b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(rows), 6)) + chunk(b"IEND", b"")
        )
