"""A card: a chart, the choice which one, and what it can be written to: a picture, its data, paper."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import KnownError
from desktop.formats.writers.chart_svg import Picture
from desktop.session import languages, phrases
from desktop.session.preferences import Preferences
from desktop.widgets.compare.chart_kinds import ChartKind, Shown, hint, title
from desktop.widgets.compare.content import Content, picture
from desktop.widgets.compare.frame import Look
from desktop.widgets.compare.paint import measure
from desktop.widgets.compare.picture_file import save, save_table
from desktop.widgets.contrast import legible
from desktop.widgets.shell.save_dialog import ask_where
from desktop.widgets.shell.style import icon
from desktop.widgets.theme import Theme

_LEAST_PICTURE = 900
_LONGEST = 30  # letters of an indicator that the list to choose from makes room for


class ChartCard(QFrame):
    """Shows one chart; the chart itself is made when there is first something to show.

    `kind_wanted` and `indicator_wanted` carry what was chosen in the card, `claims_wanted` asks for claims by their
    ids, `saved` names a file that was written, `failed` carries the KnownError of one that could not be.
    """

    kind_wanted = Signal(str)
    indicator_wanted = Signal(str)
    claims_wanted = Signal(list)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, kind: ChartKind, theme: Theme, preferences: Preferences, quote_of: Callable[[str], str]) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.kind = kind
        self._theme = theme
        self._preferences = preferences
        self._quote_of = quote_of
        self._content: Content | None = None
        self._picture_subtitle = ""
        self.chart: QWidget | None = None
        self.chooser = QToolButton()
        self.chooser.setProperty("heading", True)
        self.chooser.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.chooser.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chooser.setToolTip(self.tr("Choose another chart"))
        self._fill_kinds()
        self.indicator = QComboBox()
        self.indicator.setAccessibleName(self.tr("Indicator"))
        self.indicator.setMaxVisibleItems(20)
        self.indicator.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.indicator.setMinimumWidth(120)
        self.indicator.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.indicator.activated.connect(lambda _at: self.indicator_wanted.emit(self.indicator.currentData() or ""))
        self._subtitle = _label("", "muted", "small")
        self._subtitle.setWordWrap(True)
        self._empty = _label("", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(30, 0, 30, 0)
        self._out = QToolButton()
        self._out.setIconSize(QSize(18, 18))
        self._out.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._out.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._out.setToolTip(self.tr("Save or print this chart"))
        self._out.setAccessibleName(self.tr("Save or print this chart"))
        menu = QMenu(self._out)
        menu.addAction(self.tr("Save the picture…"), self._ask_where)
        menu.addAction(self.tr("Save the data (CSV)…"), self._ask_where_table)
        menu.addAction(self.tr("Print…"), self._print)
        self._out.setMenu(menu)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._arrange()
        theme.changed.connect(self._dress)
        self._dress()

    # --- what is shown -----------------------------------------------------------------------
    def list_indicators(self, listed: list[tuple[str, str]], chosen: str) -> None:
        """Offer these indicators, as pairs of words and id."""
        with QSignalBlocker(self.indicator):
            self.indicator.clear()
            for words, known_as in listed:
                self.indicator.addItem(words, known_as)
            self.indicator.setCurrentIndex(self.indicator.findData(chosen))
            self.indicator.setMinimumContentsLength(min(max((len(words) for words, _ in listed), default=0), _LONGEST))
        self.indicator.setVisible(bool(listed) and self.kind.of_indicator)

    def show_chart(self, kind: ChartKind, shown: Shown) -> None:
        """Show a chart, or what to do where it has no marks; a picture of it can say more below its title."""
        self.kind = kind
        self._name()
        content = shown.content
        self._content = content if len(content) else None
        self._picture_subtitle = shown.picture_subtitle
        self._subtitle.setText(shown.subtitle if len(content) else "")
        self._subtitle.setVisible(bool(self._subtitle.text()))
        self._out.setEnabled(self._content is not None)
        if self._content is None:
            self._empty.setText(hint(kind))
            self._pages.setCurrentWidget(self._empty)
            return
        # charts bring pyqtgraph and numpy along, a third of a second that only their first reader should pay
        from desktop.widgets.compare.chart import Chart

        if self.chart is None:
            self.chart = Chart(self._quote_of)
            self.chart.claims_wanted.connect(self.claims_wanted)
            self._pages.addWidget(self.chart)
            self.setTabOrder(self._out, self.chart)
        assert isinstance(self.chart, Chart)
        self.chart.setAccessibleName(title(kind))
        self.chart.show_content(self._content, self.look(), self._theme.colours.accent)
        self._pages.setCurrentWidget(self.chart)

    def look(self) -> Look:
        """Return the colours and the direction that the chart has now."""
        colours = self._theme.colours
        muted = legible(colours.muted, colours.card)
        return Look(self.isRightToLeft(), colours.ink, muted, colours.line, colours.card, measure)

    # --- what it is written to ---------------------------------------------------------------
    def picture(self) -> Picture:
        """Return the whole chart with its heading; not to be asked of an empty card."""
        assert self._content is not None
        first = int(getattr(self.chart, "first", 0))
        width = max(_LEAST_PICTURE, self._pages.width())
        words = title(self.kind), self._picture_subtitle
        return picture(self._content, *words, width, first, self.look(), languages.current())

    def save_as(self, path: Path) -> None:
        """Write the picture, or with the ending `.csv` the data, to a file, and say what came of it."""
        assert self._content is not None
        try:
            if path.suffix.lower() == ".csv":
                save_table(self._content.table(), path)
            else:
                save(self.picture(), path)
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(str(path))

    def _ask_where(self) -> None:
        endings = {
            phrases.file_type(self.tr("PNG picture"), ".png"): ".png",
            phrases.file_type(self.tr("SVG drawing"), ".svg"): ".svg",
            phrases.file_type(self.tr("PDF document"), ".pdf"): ".pdf",
        }
        self._ask(self.tr("Save the picture"), endings)

    def _ask_where_table(self) -> None:
        self._ask(self.tr("Save the data"), {phrases.file_type(self.tr("CSV for spreadsheets"), ".csv"): ".csv"})

    def _ask(self, asked: str, endings: dict[str, str]) -> None:
        first = next(iter(endings.values()))
        suggested = self._preferences.folder("export") / f"{title(self.kind)}{first}"
        place = ask_where(self, asked, suggested, endings)
        if place is not None:
            self._preferences.used("export", place.path)
            self.save_as(place.path)

    def _print(self) -> None:
        from desktop.widgets.compare.printing import ask_and_print

        look = self.look()
        assert self._content is not None
        words = title(self.kind), self._picture_subtitle
        ask_and_print(self._content, *words, look.rtl, self)

    # --- how it looks ------------------------------------------------------------------------
    def _fill_kinds(self) -> None:
        menu = QMenu(self.chooser)
        group = QActionGroup(menu)
        for kind in ChartKind:
            action = menu.addAction(title(kind))
            action.setCheckable(True)
            action.setData(kind)
            group.addAction(action)
            action.triggered.connect(partial(_emit_kind, self, kind))
        self.chooser.setMenu(menu)
        self._name()

    def _name(self) -> None:
        self.chooser.setText(f"{title(self.kind)}  ▾")
        self.chooser.setAccessibleName(title(self.kind))
        for action in self.chooser.menu().actions():
            action.setChecked(action.data() == self.kind)

    def _arrange(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(self.chooser)
        heading.addStretch(1)
        heading.addWidget(self._out, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(4)
        layout.addLayout(heading)
        layout.addWidget(self.indicator)
        layout.addWidget(self._subtitle)
        layout.addSpacing(6)
        layout.addWidget(self._pages, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Let the heading begin where reading begins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._dress()

    def _dress(self) -> None:
        # by itself a label begins where its own text does: an Arabic name would stand apart in English
        start = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self._subtitle.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._out.setIcon(icon("export", self._theme.colours))


def _emit_kind(card: ChartCard, kind: ChartKind, _checked: bool = False) -> None:
    card.kind_wanted.emit(kind.value)


def _label(text: str, *properties: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    for name in properties:
        label.setProperty(name, True)
    return label
