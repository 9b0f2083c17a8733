"""A card: a chart with its heading, a button that saves it as a picture, and what to do while it is empty."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import KnownError
from desktop.formats.writers.chart_svg import Picture
from desktop.session import languages
from desktop.session.preferences import Preferences
from desktop.widgets.compare.content import Content, picture
from desktop.widgets.compare.frame import Look
from desktop.widgets.compare.paint import measure
from desktop.widgets.compare.picture_file import save
from desktop.widgets.contrast import legible
from desktop.widgets.shell.save_dialog import ask_where
from desktop.widgets.shell.style import icon
from desktop.widgets.theme import Theme

_LEAST_PICTURE = 900


class ChartCard(QFrame):
    """Shows one chart; the chart itself is made when there is first something to show.

    `claims_wanted` asks for claims by their ids, `saved` names the file of a picture, `failed` carries the
    KnownError of one that could not be written.
    """

    claims_wanted = Signal(list)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(
        self, title: str, hint: str, theme: Theme, preferences: Preferences, quote_of: Callable[[str], str], *,
        tool: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setProperty("card", True)
        self._theme = theme
        self._preferences = preferences
        self._quote_of = quote_of
        self._content: Content | None = None
        self._picture_subtitle = ""
        self.chart: QWidget | None = None
        self._title = _label(title, "heading")
        self._subtitle = _label("", "muted", "small")
        self._subtitle.setWordWrap(True)
        self._empty = _label(hint, "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(40, 0, 40, 0)
        self._save = QToolButton()
        self._save.setIconSize(QSize(18, 18))
        self._save.setToolTip(self.tr("Save the picture…"))
        self._save.setAccessibleName(self.tr("Save the picture…"))
        self._save.clicked.connect(self._ask_where)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._arrange(tool)
        theme.changed.connect(self._dress)
        self._dress()

    def show_content(self, content: Content, subtitle: str, picture_subtitle: str = "") -> None:
        """Show a chart, or what to do where it has no rows; a picture of it can say more below its title."""
        self._content = content if len(content) else None
        self._picture_subtitle = picture_subtitle or subtitle
        self._subtitle.setText(subtitle if len(content) else "")
        self._subtitle.setVisible(bool(self._subtitle.text()))
        self._save.setEnabled(self._content is not None)
        if self._content is None:
            self._pages.setCurrentWidget(self._empty)
            return
        # charts bring pyqtgraph and numpy along, a third of a second that only their first reader should pay
        from desktop.widgets.compare.chart import Chart

        if self.chart is None:
            self.chart = Chart(self._quote_of)
            self.chart.setAccessibleName(self._title.text())
            self.chart.claims_wanted.connect(self.claims_wanted)
            self._pages.addWidget(self.chart)
            self.setTabOrder(self._save, self.chart)
        assert isinstance(self.chart, Chart)
        self.chart.show_content(self._content, self.look(), self._theme.colours.accent)
        self._pages.setCurrentWidget(self.chart)

    def look(self) -> Look:
        """Return the colours and the direction that the chart has now."""
        colours = self._theme.colours
        muted = legible(colours.muted, colours.card)
        return Look(self.isRightToLeft(), colours.ink, muted, colours.line, colours.card, measure)

    def picture(self) -> Picture:
        """Return the whole chart with its heading; not to be asked of an empty card."""
        assert self._content is not None
        first = int(getattr(self.chart, "first", 0))
        width = max(_LEAST_PICTURE, self._pages.width())
        words = self._title.text(), self._picture_subtitle
        return picture(self._content, *words, width, first, self.look(), languages.current())

    def save_as(self, path: Path) -> None:
        """Write the picture to a file, and say what came of it."""
        try:
            save(self.picture(), path)
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(str(path))

    def _ask_where(self) -> None:
        png, svg = self.tr("PNG picture") + " (*.png)", self.tr("SVG drawing") + " (*.svg)"
        suggested = self._preferences.folder("export") / f"{self._title.text()}.png"
        place = ask_where(self, self.tr("Save the picture"), suggested, {png: ".png", svg: ".svg"})
        if place is not None:
            self._preferences.used("export", place.path)
            self.save_as(place.path)

    def _arrange(self, tool: QWidget | None) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addLayout(words, 1)
        for item in (tool, self._save):
            if item is not None:
                heading.addWidget(item, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(14)
        layout.addLayout(heading)
        layout.addWidget(self._pages, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Let the heading begin where reading begins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._dress()

    def _dress(self) -> None:
        # by itself a label begins where its own text does: an Arabic name would stand apart in English
        start = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        for label in (self._title, self._subtitle):
            label.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._save.setIcon(icon("picture", self._theme.colours))


def _label(text: str, *properties: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    for name in properties:
        label.setProperty(name, True)
    return label
