"""The colours of the program, light and dark, each also with high contrast, and who is told when they change."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True, eq=False)
class Colours:
    """The colours of one theme as `#RRGGBB`; `tags` by the names of `domain.tag.COLOURS`.

    In one of high contrast words have at least 7:1 on every ground, lines at least 3:1.
    Two themes are the same only where they are one object, so that what is worked out of it can be cached by it.
    """

    dark: bool
    paper: str
    desk: str
    card: str
    ink: str
    muted: str
    line: str
    accent: str
    accent_soft: str
    on_accent: str
    selection: str
    found: str
    found_now: str
    conflict: str
    agreement: str
    tags: dict[str, str]
    high: bool = False

    def tag(self, name: str) -> QColor:
        """Return the solid colour of a tag; muted for a claim without tags (an empty name)."""
        return QColor(self.tags.get(name, self.muted))


LIGHT = Colours(
    dark=False, paper="#FCFAF5", desk="#F1EDE4", card="#FFFFFF", ink="#1E2227", muted="#62666D", line="#E3DCCE",
    accent="#0E6A62", accent_soft="#E1EEED", on_accent="#FFFFFF", selection="#B4D5FE",
    found="#E4DFD2", found_now="#FFD75E",
    conflict="#C0392B", agreement="#267A4B",
    tags={
        "amber": "#C98A00", "blue": "#2F66CF", "violet": "#7A4FC4", "teal": "#0E857A", "rose": "#C43E66",
        "green": "#4B8B1D", "orange": "#D2601A", "sky": "#1C8BB8", "plum": "#A0369E", "olive": "#857A12",
        "brick": "#A8402F", "slate": "#5B6B80",
    },
)  # fmt: skip

DARK = Colours(
    dark=True, paper="#1B1E22", desk="#131518", card="#22262B", ink="#E8E4DA", muted="#9AA0A8", line="#32373E",
    accent="#45B8AC", accent_soft="#17302D", on_accent="#0D1513", selection="#2C4F7C",
    found="#3A3F47", found_now="#7A5C00",
    conflict="#F2786B", agreement="#6CCB94",
    tags={
        "amber": "#F0B93A", "blue": "#7FA6F5", "violet": "#B395F0", "teal": "#4CC4B8", "rose": "#F083A4",
        "green": "#93CC66", "orange": "#F49A5E", "sky": "#6CC3E8", "plum": "#DE8BDC", "olive": "#CFC45A",
        "brick": "#EE8A78", "slate": "#A3B3C8",
    },
)  # fmt: skip


LIGHT_HIGH = Colours(
    dark=False, high=True, paper="#FFFFFF", desk="#F2F2F2", card="#FFFFFF", ink="#000000", muted="#3A3D42",
    line="#767676", accent="#004B45", accent_soft="#DCEFED", on_accent="#FFFFFF", selection="#9CCBFF",
    found="#DADADA", found_now="#FFD400", conflict="#8E1B10", agreement="#0C552C",
    tags={
        "amber": "#644500", "blue": "#1D4390", "violet": "#553789", "teal": "#09564F", "rose": "#7F2842",
        "green": "#2D5311", "orange": "#74350E", "sky": "#0F4C65", "plum": "#782876", "olive": "#50490B",
        "brick": "#7E3023", "slate": "#404B5A",
    },
)  # fmt: skip

DARK_HIGH = Colours(
    dark=True, high=True, paper="#000000", desk="#0A0A0A", card="#0D0F11", ink="#FFFFFF", muted="#D0D4DA",
    line="#868C95", accent="#7FE3D8", accent_soft="#0E2A27", on_accent="#000000", selection="#003F8A",
    found="#3C3C3C", found_now="#5E4600", conflict="#FFA79C", agreement="#8FE3B0",
    tags={
        "amber": "#F6C95B", "blue": "#A3C0FA", "violet": "#CDB8F7", "teal": "#6FD6CB", "rose": "#F7A9C1",
        "green": "#A9D985", "orange": "#F8B385", "sky": "#8FD3F0", "plum": "#EAADE8", "olive": "#D9CF76",
        "brick": "#F4AC9F", "slate": "#B9C6D8",
    },
)  # fmt: skip

BY_NAME = {"light": LIGHT, "dark": DARK, "light-contrast": LIGHT_HIGH, "dark-contrast": DARK_HIGH}


class Theme(QObject):
    """The theme in force; widgets that paint by hand ask `colours` and repaint on `changed`."""

    changed = Signal()

    def __init__(self, colours: Colours = LIGHT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colours = colours

    @property
    def colours(self) -> Colours:
        """Return the colours in force."""
        return self._colours

    def set_colours(self, colours: Colours) -> None:
        """Put other colours in force and tell everyone."""
        if colours is not self._colours:
            self._colours = colours
            self.changed.emit()
