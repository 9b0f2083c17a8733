"""What lies behind a cell, floating beside it: the quotes in their context, who said them, or why there are none."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.analysis.comparison import Cell, Row, State
from desktop.domain.article import Article
from desktop.domain.claim import Claim, Status
from desktop.models import matrix_words
from desktop.session import phrases
from desktop.session.workspace import Workspace
from desktop.widgets.claims.quote_card import QuoteCard
from desktop.widgets.compare.leading import align_labels
from desktop.widgets.dialogs.import_words import plain
from desktop.widgets.theme import Theme

_WIDTH = 380
_HIGHEST = 420
_MOST_BONDS = 5
_MOST = 12  # quotes of one cell that are shown


class QuotePopover(QFrame):
    """Never takes the keys: they stay in the grid, and the arrows go on from cell to cell.

    `text_wanted` carries a claim's id, `read_wanted` an article's, `quotes_wanted` an indicator's.
    """

    text_wanted = Signal(str)
    read_wanted = Signal(str)
    quotes_wanted = Signal(str)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self.setProperty("popup", True)
        self._inside = QScrollArea()
        self._inside.setWidgetResizable(True)
        self._inside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._inside)
        self.hide()

    def show_cell(self, row: Row, cell: Cell, article: Article, name: str, beside: QRect) -> None:
        """Show what an article says of an indicator; `beside` is the cell, on the screen."""
        parts: list[QWidget] = [plain(name, "heading"), plain(row.indicator.name, "muted", "small")]
        if cell.state is State.REPORTED:
            for claim in cell.claims[:_MOST]:
                parts += self._claim(claim)
            left = len(cell.claims) - _MOST
            if left > 0:
                parts.append(plain(self.tr("and %n more", "", left), "muted", "small"))
            if row.reporting > 1:
                parts.append(self._button(self.tr("Quotes side by side"), self.quotes_wanted, row.indicator.id))
        elif cell.state is State.NOT_REPORTED:
            parts.append(plain(self.tr("Not reported: the article was read through, and nothing was marked.")))
        else:
            parts.append(plain(self.tr("Not checked yet: nobody has marked this article as read through.")))
            if not self._workspace.read_only:
                parts.append(self._button(self.tr("Mark as read through"), self.read_wanted, article.id))
        self._put(parts, beside)

    def show_row(self, row: Row, bonds: Sequence[str], beside: QRect) -> None:
        """Show why the verdict of an indicator is what it is, and what binds the articles that report it."""
        parts: list[QWidget] = [plain(row.indicator.name, "heading"), plain(matrix_words.verdict(row), "strong")]
        parts += [plain(reason) for reason in matrix_words.reasons(row)]
        sources = matrix_words.sources(row)
        if sources:
            parts.append(plain(sources, "strong"))
            parts += [plain(bond, "muted", "small") for bond in bonds[:_MOST_BONDS]]
            parts.append(self._button(self.tr("Quotes side by side"), self.quotes_wanted, row.indicator.id))
        self._put(parts, beside)

    def _claim(self, claim: Claim) -> list[QWidget]:
        card = QuoteCard(self._theme)
        tag = self._workspace.tag(claim.tags[0]) if claim.tags else None
        card.show_quote(claim.anchor, tag.colour if tag else "")
        known: list[str] = [phrases.values(claim.quantity, claim.period)]
        if claim.speaker:
            known.append(phrases.fill(self.tr("said by %1"), phrases.isolate(claim.speaker)))
        if claim.status is not Status.UNCHECKED:
            known.append(phrases.status(claim.status))
        said = plain(" · ".join(part for part in known if part), "small")
        said.setVisible(bool(said.text()))
        parts: list[QWidget] = [card, said]
        if claim.note:
            parts.append(plain(claim.note, "muted", "small"))
        parts.append(self._button(self.tr("Show in the text"), self.text_wanted, claim.id))
        return parts

    def _button(self, words: str, signal: SignalInstance, value: str) -> QWidget:
        holder = QWidget()
        holder.setProperty("clear", True)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 4)
        button = QPushButton(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: signal.emit(value))
        row.addWidget(button)
        row.addStretch(1)
        return holder

    def _put(self, parts: Sequence[QWidget], beside: QRect) -> None:
        page = QWidget()
        page.setProperty("clear", True)
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(6)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self._inside.setWidget(page)
        align_labels(page)
        page.ensurePolished()
        wanted = page.heightForWidth(_WIDTH - 24) if page.hasHeightForWidth() else page.sizeHint().height()
        self.resize(_WIDTH, min(wanted + 14, _HIGHEST))
        self._place(beside)
        self.show()
        self.raise_()

    def _place(self, beside: QRect) -> None:
        """Stand below the cell, from its leading edge; above it where there is no room, and always in the window."""
        window = self.parentWidget()
        assert window is not None
        corner = beside.bottomRight() if self.isRightToLeft() else beside.bottomLeft()
        at = window.mapFromGlobal(corner)
        x = at.x() - self.width() if self.isRightToLeft() else at.x()
        y = at.y() + 4
        if y + self.height() > window.height() - 8:
            y = at.y() - beside.height() - self.height() - 4
        x = max(8, min(x, window.width() - self.width() - 8))
        self.move(QPoint(x, max(8, min(y, window.height() - self.height() - 8))))
