"""Typesetting: how a text is set for reading, in what face, how far its lines lie apart, how long they may be."""

from typing import NamedTuple

LINE_HEIGHTS = (1.5, 2.6)  # times the size of the face
MEASURES = (20, 60)  # ems
NASKH, SANS = "Noto Naskh Arabic", "Vazirmatn"  # the faces that come with the program


class Typesetting(NamedTuple):
    """A family's name; line height in sizes of the face; the longest line in ems."""

    face: str = NASKH
    line_height: float = 1.9
    measure: int = 38

    def kept_in_bounds(self) -> "Typesetting":
        """Return it with what can't be read brought back to what can."""
        return Typesetting(
            self.face or NASKH,
            min(max(self.line_height, LINE_HEIGHTS[0]), LINE_HEIGHTS[1]),
            min(max(self.measure, MEASURES[0]), MEASURES[1]),
        )
