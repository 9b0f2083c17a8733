"""The look of the program: fonts, palette, style sheet and icons out of the theme's colours."""

import math
from functools import cache
from string import Template

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from desktop import assets
from desktop.widgets.contrast import legible, mix
from desktop.widgets.theme import Colours, Theme

READING = "Noto Naskh Arabic"
INTERFACE = "Vazirmatn"
INTERFACE_PIXELS = 13

_ICON_PIXELS = (16, 20, 48)  # the largest is what a screen that comes later gets, made smaller
# These point along the line of reading.
_MIRRORED = frozenset({"undo", "redo", "forward", "back", "import", "export"})


@cache
def load_fonts() -> None:
    """Make the bundled faces known to Qt, once a process; raises RuntimeError where one can't be loaded."""
    for file in sorted(assets.path("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) == -1:
            raise RuntimeError(f"the bundled font can't be loaded: {file.name}")


def interface_font() -> QFont:
    """Return the face of the interface, with the reading face behind it for what it lacks."""
    font = QFont([INTERFACE, READING])
    font.setPixelSize(INTERFACE_PIXELS)
    return font


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole program in the theme's colours; call it again when they change."""
    prepare(app, theme)
    app.setStyleSheet(sheet(theme.colours))


def prepare(app: QApplication, theme: Theme) -> None:
    """Set face and palette, for widgets that are made before the style sheet: with it, each one costs more."""
    app.setFont(interface_font())
    app.setPalette(palette(theme.colours))


@cache
def words(colours: Colours) -> dict[str, str]:
    """Return the colours that the style sheet's template names, each legible where the sheet puts words in it."""
    grounds = (colours.paper, colours.desk, colours.card, colours.accent_soft)
    return {
        "paper": colours.paper,
        "desk": colours.desk,
        "card": colours.card,
        "ink": colours.ink,
        "line": colours.line,
        "accent": colours.accent,
        "accent_soft": colours.accent_soft,
        "on_accent": colours.on_accent,
        "selection": colours.selection,
        "muted": legible(colours.muted, *grounds),
        "conflict": legible(colours.conflict, *grounds),
        "agreement": legible(colours.agreement, *grounds),
        "link": legible(colours.accent, *grounds),
        "faint": _faint(colours),
        "hover": mix(colours.card, colours.ink, 0.05),
        "pressed": mix(colours.card, colours.ink, 0.10),
        "accent_hover": mix(colours.accent, colours.ink, 0.12),
        "accent_pressed": mix(colours.accent, colours.ink, 0.22),
        "border": mix(colours.line, colours.ink, 0.10),
        "handle": mix(colours.line, colours.ink, 0.14),
        "handle_hover": mix(colours.line, colours.ink, 0.36),
        "raised": mix(colours.card, colours.ink, 0.07) if colours.dark else colours.card,
        "conflict_soft": mix(colours.card, colours.conflict, 0.10),
        "marks": assets.path("styles").as_posix() + ("/dark" if colours.dark else "/light"),
    }


@cache
def sheet(colours: Colours) -> str:
    """Return the style sheet of one theme."""
    text = _template("hashiya.qss") + (_template("high_contrast.qss") if colours.high else "")
    return Template(text).substitute(words(colours))


def palette(colours: Colours) -> QPalette:
    """Return the palette of one theme, for what the style sheet leaves to Qt."""
    named = words(colours)
    roles = QPalette.ColorRole
    made = QPalette()
    for role, name in {
        roles.Window: "desk",
        roles.WindowText: "ink",
        roles.Base: "card",
        roles.AlternateBase: "paper",
        roles.Text: "ink",
        roles.Button: "card",
        roles.ButtonText: "ink",
        roles.BrightText: "conflict",
        roles.Highlight: "selection",
        roles.HighlightedText: "ink",
        roles.PlaceholderText: "muted",
        roles.ToolTipBase: "card",
        roles.ToolTipText: "ink",
        roles.Link: "link",
        roles.LinkVisited: "link",
        roles.Accent: "accent",
        roles.Light: "card",
        roles.Midlight: "hover",
        roles.Mid: "line",
        roles.Dark: "border",
        roles.Shadow: "border",
    }.items():
        made.setColor(role, QColor(named[name]))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(named["faint"]))
    return made


def put(widget: QWidget, name: str, value: bool | str) -> None:
    """Set a property that the style sheet asks for, and have the widget drawn by it at once."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it is drawn by what it is when it is first shown
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def icon(name: str, colours: Colours, *, colour: str | None = None) -> QIcon:
    """Return the line icon `name` in the theme's ink (or in `colour`, `#RRGGBB`), mirrored where Arabic wants it.

    Raises FileNotFoundError for a name without a file.
    """
    mirrored = name in _MIRRORED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return QIcon(_drawn(name, colour or colours.ink, _faint(colours), mirrored))


def app_icon() -> QIcon:
    """Return the program's own icon, which keeps its colours."""
    return QIcon(str(assets.path("icons", "hashiya.svg")))


@cache
def _template(name: str) -> str:
    return assets.path("styles", name).read_text(encoding="utf-8")


def _faint(colours: Colours) -> str:
    """Return the colour of what can't be used now."""
    return mix(colours.muted, colours.card, 0.15 if colours.high else 0.35)


@cache
def _drawn(name: str, colour: str, disabled: str, mirrored: bool) -> QIcon:
    source = assets.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    scales = {1, math.ceil(QApplication.primaryScreen().devicePixelRatio())}
    for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", shade).encode()))
        for pixels in _ICON_PIXELS:
            for scale in scales:
                made.addPixmap(_pixmap(renderer, pixels, scale, mirrored), mode)
    return made


def _pixmap(renderer: QSvgRenderer, pixels: int, scale: int, mirrored: bool) -> QPixmap:
    image = QImage(QSize(pixels, pixels) * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    pixmap = QPixmap.fromImage(image.flipped(Qt.Orientation.Horizontal) if mirrored else image)
    pixmap.setDevicePixelRatio(scale)
    return pixmap
