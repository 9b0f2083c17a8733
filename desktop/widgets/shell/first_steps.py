"""The first steps: a line below the bar that says what to do next, and rings around where it is done."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.change import Change
from desktop.domain.claim import Claim
from desktop.session.phrases import fill, isolate
from desktop.session.workspace import Workspace
from desktop.widgets.announcing import announce
from desktop.widgets.reader.reader_view import ReaderView
from desktop.widgets.shell.style import put
from desktop.widgets.shell.top_bar import TopBar
from desktop.widgets.theme import Theme

_STEPS = 3
_FOLLOW_MS = 150  # what is pointed at may scroll away, or its column turn
_AROUND = 4


class FirstSteps(QFrame):
    """Three steps; each is over when the person has done it, or by its button. Nothing of the text is covered.

    `reached` tells which step comes next, 0 after the last one or when they are skipped.
    """

    reached = Signal(int)

    def __init__(self, workspace: Workspace, reader: ReaderView, bar: TopBar, theme: Theme) -> None:
        super().__init__()
        self._workspace = workspace
        self._reader = reader
        self._bar = bar
        self._step = 0
        self._sought = False
        put(self, "steps", "true")
        self._number, self._words = QLabel(), QLabel()
        self._words.setWordWrap(True)
        for label in (self._number, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        put(self._number, "strong", "true")
        self._next, self._skip = QPushButton(), QPushButton(f"{self.tr('Skip')}  {isolate('Esc')}")
        self._next.clicked.connect(lambda: self._go_on(self._step))
        self._skip.clicked.connect(self.skip)
        put(self._skip, "quiet", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 12, 5)
        row.setSpacing(12)
        row.addWidget(self._number)
        row.addWidget(self._words, 1)
        row.addWidget(self._next)
        row.addWidget(self._skip)
        body = bar.parentWidget()
        layout = body.layout() if body is not None else None
        assert isinstance(layout, QVBoxLayout)
        self.hide()
        layout.insertWidget(layout.indexOf(bar) + 1, self)
        self._rings = [_Ring(theme, body), _Ring(theme, body)]
        self._timer = QTimer(self, interval=_FOLLOW_MS)
        self._timer.timeout.connect(self._point)
        workspace.changed.connect(self._look_at)

    @property
    def step(self) -> int:
        """Return the step that is shown, from 1; 0 for none."""
        return self._step

    def show_step(self, step: int) -> None:
        """Show a step."""
        self._step = step if 1 <= step <= _STEPS else 1
        self._sought = False
        self._number.setText(fill(self.tr("Step %1 of %2"), isolate(str(self._step)), isolate(str(_STEPS))))
        words = (
            fill(self.tr("Select words in a text and press %1: they become a claim."), isolate("1")),
            fill(self.tr("%1 goes to the next figure that was read; %2 takes it."), isolate("F8"), isolate("Enter")),
            self.tr("Compare the reports, or export the claims as a table."),
        )
        self._words.setText(words[self._step - 1])
        self._next.setText(self.tr("Done") if self._step == _STEPS else self.tr("Next"))
        self.show()
        announce(self, f"{self._number.text()}: {self._words.text()}")
        self._timer.start()
        self._point()

    def skip(self) -> None:
        """End the steps for good."""
        if self._step:
            self._go_on(_STEPS)

    def put_away(self) -> None:
        """Show nothing more, for now."""
        self._step = 0
        self._timer.stop()
        self.hide()
        for ring in self._rings:
            ring.hide()

    def pause(self, pause: bool) -> None:
        """Show nothing while something else has the window for itself."""
        if self._step and pause:
            self._timer.stop()
            self.hide()
            for ring in self._rings:
                ring.hide()
        elif self._step:
            self.show_step(self._step)

    def see(self, place: str) -> None:
        """Hear where the person went: to the view `compare`, or to the `export`."""
        if self._step == _STEPS and place in ("compare", "export"):
            self._go_on(_STEPS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skip()
        else:
            super().keyPressEvent(event)

    # --- inside ------------------------------------------------------------------------------
    def _go_on(self, done: int) -> None:
        focused = self._next.hasFocus() or self._skip.hasFocus()
        if done < _STEPS:
            self.show_step(done + 1)
        else:
            self.put_away()
            if focused:
                self._reader.take_focus()
        self.reached.emit(self._step)

    def _look_at(self, change: Change) -> None:
        """Go on when the step's own act was done."""
        made = [each.after for each in change.records if each.before is None and isinstance(each.after, Claim)]
        if self._step == 1 and made:
            self._go_on(1)
        elif self._step == 2 and made:
            # A suggestion that is taken is still at hand while its claim is told of.
            taken = self._reader.suggesting.at_hand() is not None
            if taken or any(claim.quantity or claim.period for claim in made):
                self._go_on(2)

    def _point(self) -> None:
        """Ring what the step speaks of, as far as it is in view."""
        places = self._places() if self.isVisible() else []
        for number, ring in enumerate(self._rings):
            ring.surround(places[number] if number < len(places) else QRect())

    def _places(self) -> Sequence[QRect]:
        """Return what is pointed at, on the screen."""
        if self._step == _STEPS:
            return [_on_screen(widget) for widget in self._bar.ways_on() if widget.isVisible()]
        column = self._reader.walk.at_hand()
        if column is None or not column.isVisible():
            return []
        if self._step == 1:
            return [_on_screen(column.pane.viewport()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)]
        visible = [each for each in (column, *self._reader.columns.columns()) if each.isVisible()]
        pending = [(each.pane, self._workspace.standing(each.article_id).pending) for each in visible]
        for pane, suggestions in pending:
            whole = _on_screen(pane.viewport()).adjusted(0, 1, 0, -1)
            for suggestion in suggestions:
                place = pane.span_rect(suggestion.span)
                if not place.isEmpty() and whole.contains(place):
                    return [place]
        for pane, suggestions in pending:
            if suggestions and not self._sought:
                self._sought = True  # once: a reader who scrolls away is not called back
                after = [each for each in suggestions if each.span.start >= pane.place()]
                pane.reveal((after or list(suggestions))[0].span)
                return [pane.span_rect((after or list(suggestions))[0].span)]
        return []


class _Ring(QWidget):
    """An outline around a place; the pointer goes through it."""

    def __init__(self, theme: Theme, over: QWidget | None) -> None:
        super().__init__(over)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, place: QRect) -> None:
        """Stand around a place on the screen; nowhere around an empty one."""
        over = self.parentWidget()
        if place.isEmpty() or over is None:
            self.hide()
            return
        around = QRect(over.mapFromGlobal(place.topLeft()), place.size()).adjusted(*([-_AROUND] * 2), *([_AROUND] * 2))
        if self.isHidden() or self.geometry() != around:
            self.setGeometry(around)
            self.show()
            self.raise_()

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.setPen(QPen(QColor(colours.accent), 3 if colours.high else 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
        painter.end()


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
