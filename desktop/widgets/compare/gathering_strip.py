"""The strip above the matrix: claims that seem to speak of the same thing, one offer at a time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.claim import Claim
from desktop.models import matrix_words
from desktop.session import rulings
from desktop.session.gatherer import Offer
from desktop.session.phrases import fill, isolate
from desktop.widgets.claims.completion import FoldedCompleter
from desktop.widgets.claims.elided import Elided
from desktop.widgets.dialogs.import_words import plain
from desktop.widgets.shell import style
from desktop.widgets.shell.style import icon
from desktop.widgets.theme import Theme

_MOST_LINES = 3  # quotes of one proposal that are shown; more are counted


class GatheringStrip(QFrame):
    """Enter accepts, Delete refuses, the arrows walk; F2 goes to the name, and Enter there accepts, too.

    `accepted` carries the place of a proposal and the name of the indicator, `refused` its place, `left` that the
    reader has had enough of it; `claims_wanted` the ids of the claims in it.
    """

    accepted = Signal(int, str)
    refused = Signal(int)
    left = Signal()
    claims_wanted = Signal(list)

    def __init__(
        self, theme: Theme, name_of: Callable[[str], str], indicators: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme = theme
        self._name_of = name_of
        self._offers: Sequence[Offer] = ()
        self._place = 0
        self.setProperty("strip", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = plain("", "small", "strong")
        self._title.setWordWrap(False)
        self._hint = Elided()
        for look in ("muted", "small"):
            self._hint.setProperty(look, True)
        self.setToolTip(self.tr("Enter accepts, Del refuses, F2 goes to the name, the arrows walk, Space shows all."))
        self._lines = [Elided() for _ in range(_MOST_LINES)]
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the indicator"))
        self.name.setPlaceholderText(self.tr("Name of the indicator"))
        self.name.setFixedWidth(270)
        self.name.installEventFilter(self)
        self._completer = FoldedCompleter(self.name, indicators)
        self.name.textEdited.connect(lambda _text: self._completer.refresh())
        self.accept = QPushButton(self.tr("Accept"))
        self.accept.setProperty("primary", True)
        self.refuse = QPushButton(self.tr("Refuse"))
        self.back = self._tool(self.tr("Previous proposal"), lambda: self.walk(-1))
        self.onwards = self._tool(self.tr("Next proposal"), lambda: self.walk(1))
        for button, act in ((self.accept, self.take), (self.refuse, self.put_aside)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(act)
        self._arrange()
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_offers(self, offers: Sequence[Offer], *, editable: bool) -> None:
        """Show these proposals, from about where the last ones were left; none hides the strip."""
        had = self.hasFocus() or self.name.hasFocus()
        self._offers = offers if editable else ()
        self._place = max(0, min(self._place, len(self._offers) - 1))
        self.setVisible(bool(self._offers))
        if self._offers:
            self._show()
            if had:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had:
            self.left.emit()

    def take(self) -> None:
        """Accept the proposal that is shown, under the name in the field."""
        if not self.name.text().strip():
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            style.put(self.name, "bad", True)
            return
        self.accepted.emit(self._place, self.name.text())

    def put_aside(self) -> None:
        """Refuse the proposal that is shown."""
        if self._offers:
            self.refused.emit(self._place)

    def walk(self, by: int) -> None:
        """Show the next proposal, or the one before; after the last one comes the first."""
        if self._offers:
            self._place = (self._place + by) % len(self._offers)
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onwards = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.take()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.put_aside()
            case key if key in (Qt.Key.Key_Down, onwards):
                self.walk(1)
            case key if key in (Qt.Key.Key_Up, back):
                self.walk(-1)
            case Qt.Key.Key_F2:
                self.name.setFocus(Qt.FocusReason.OtherFocusReason)
                self.name.selectAll()
            case Qt.Key.Key_Space:
                self.claims_wanted.emit([claim.id for claim in self._offers[self._place].claims])
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.name and event.type() is QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._show()
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)

    def _show(self) -> None:
        offer = self._offers[self._place]
        style.put(self.name, "bad", False)
        where = fill(self.tr("%1 of %2"), isolate(str(self._place + 1)), isolate(str(len(self._offers))))
        self._title.setText(f"{self.tr('These claims seem to speak of the same thing')} · {where}")
        claims = [*offer.claims, *offer.beside]
        shown = claims if len(claims) <= _MOST_LINES else claims[: _MOST_LINES - 1]
        words = [self._line(claim) for claim in shown]
        if len(shown) < len(claims):
            words.append(self.tr("and %n more", "", len(claims) - len(shown)))
        for at, line in enumerate(self._lines):
            line.setText(words[at] if at < len(words) else "")
            line.setVisible(at < len(words))
        reason = rulings.rule(offer.proposal.reason)
        self._hint.setText(reason)
        self.name.setText(offer.proposal.name)
        self.name.setCursorPosition(0)
        several = len(self._offers) > 1
        self.back.setVisible(several)
        self.onwards.setVisible(several)
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription("\n".join([*words, reason, offer.proposal.name]))

    def _line(self, claim: Claim) -> str:
        value, quote = matrix_words.said(claim), matrix_words.quoted(claim)
        said = quote if value == quote else f"{isolate(quote)} ({isolate(value)})"
        return f"{isolate(self._name_of(claim.article_id))}: {said}"

    def _tool(self, words: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(16, 16))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        return button

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        words.addLayout(head)
        for line in self._lines:
            words.addWidget(line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 7, 10, 8)
        layout.setSpacing(8)
        layout.addLayout(words, 1)
        for part in (self.name, self.accept, self.refuse, self.back, self.onwards):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def _dress(self) -> None:
        self.back.setIcon(icon("back", self._theme.colours))
        self.onwards.setIcon(icon("forward", self._theme.colours))
