"""What the other articles say of the same indicator."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.analysis.series import ValueSeries
from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.session import phrases
from desktop.widgets.claims.elided import Elided
from desktop.widgets.claims.value_strip import ValueStrip
from desktop.widgets.theme import Theme

_SHOWN = 12


class ClaimCard(QFrame):
    """A claim of another article; a click or Enter asks for its place."""

    activated = Signal(str)

    def __init__(self, claim: Claim, article: Article | None) -> None:
        super().__init__()
        self._claim_id = claim.id
        self.setProperty("card", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        source = (article.outlet or " ".join(article.title.split())) if article else ""
        name, value = Elided(source), Elided(said(claim))
        value.setProperty("strong", True)
        quote = Elided(" ".join(claim.anchor.quote.split()))
        quote.setProperty("muted", True)
        quote.setProperty("small", True)
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(value)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 9)
        layout.setSpacing(3)
        layout.addLayout(head)
        layout.addWidget(quote)
        self.setAccessibleName(f"{source}: {said(claim)}")
        self.setAccessibleDescription(claim.anchor.quote)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit(self._claim_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit(self._claim_id)
        else:
            super().keyPressEvent(event)


class AlsoIn(QWidget):
    """Cards of other claims under a heading, their values on one axis below; hidden where there are none."""

    activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self.values = ValueStrip(theme, lambda article_id: self._names.get(article_id, ""))
        self.values.activated.connect(self.activated)
        self.values.setAccessibleName(self.tr("Values by article"))
        self._values_heading = QLabel(self.tr("Values by article"))
        self._values_heading.setProperty("muted", True)
        self._cards: list[ClaimCard] = []
        self._heading = QLabel(self.tr("Also in"))
        self._heading.setProperty("muted", True)
        self._more = QLabel()
        self._more.setProperty("muted", True)
        self._more.setProperty("small", True)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._heading)
        layout.addLayout(self._column)
        layout.addWidget(self._more)
        layout.addSpacing(4)
        layout.addWidget(self._values_heading)
        layout.addWidget(self.values)

    def show_claims(self, claims: Sequence[tuple[Claim, Article | None]]) -> None:
        """Show these claims; the first dozen as cards, the rest as a number."""
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [ClaimCard(claim, article) for claim, article in claims[:_SHOWN]]
        for card in self._cards:
            card.activated.connect(self.activated)
            self._column.addWidget(card)
        rest = len(claims) - len(self._cards)
        self._more.setText(self.tr("and %n more", "", rest) if rest else "")
        self._more.setVisible(bool(rest))
        self.setVisible(bool(claims))

    def show_values(
        self, series: ValueSeries | None, article_id: str, names: Mapping[str, str], colours: Mapping[str, str]
    ) -> None:
        """Show what articles say on one axis, that of the article first; nothing where fewer than two say something."""
        shown = series is not None and len(series.rows) > 1
        self._names = dict(names)
        if series is not None and shown:
            self.values.show_values(series, article_id, colours)
        self._values_heading.setVisible(shown)
        self.values.setVisible(shown)


def said(claim: Claim) -> str:
    """Return what the claim says: its figures, else its date."""
    if claim.quantity is not None:
        return phrases.figures(claim.quantity)
    return phrases.period(claim.period) if claim.period is not None else ""
