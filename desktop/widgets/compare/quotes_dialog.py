"""Quotes side by side: what the articles quote of one speaker, or say of one indicator, with the words that differ."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.analysis.rewording import Kind, Rewording, Run, alike, bare, reworded
from desktop.arabic.folding import fold
from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.models.matrix import MatrixModel
from desktop.session.phrases import fill, isolate, partial_date
from desktop.session.workspace import Workspace
from desktop.widgets.compare.leading import align_labels
from desktop.widgets.compare.reworded_quote import RewordedQuote
from desktop.widgets.dialogs.import_words import plain
from desktop.widgets.theme import Theme

_LEAST_COLUMN = 260
_INDICATOR, _SPEAKER = "indicator", "speaker"


class QuotesDialog(QDialog):
    """Shows one subject at a time; `text_wanted` carries the id of the claim whose quote was chosen."""

    text_wanted = Signal(str)

    def __init__(self, workspace: Workspace, model: MatrixModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Quotes side by side"))
        self.resize(960, 560)
        self._workspace = workspace
        self._model = model
        self._theme = theme
        self.subject = QComboBox()
        self.subject.setAccessibleName(self.tr("Indicator or speaker"))
        self.subject.setMaxVisibleItems(20)
        self.subject.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.subject.setMinimumContentsLength(44)
        self._texts: dict[str, str] = {}
        self._subjects: list[tuple[str, str]] = []
        self._list_subjects()
        self.subject.currentIndexChanged.connect(self._show)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.subject)
        head.addStretch(1)
        legend = self.tr(
            "Held against the first article: underlined words are added, words struck through are left out."
        )
        foot.addWidget(plain(legend, "muted", "small"), 1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)
        self._show()

    def show_indicator(self, indicator_id: str) -> None:
        """Show what the articles say of an indicator."""
        self._choose((_INDICATOR, indicator_id))

    def show_speaker(self, speaker: str) -> None:
        """Show what the articles quote of a speaker."""
        self._choose((_SPEAKER, fold(speaker)))

    def _choose(self, subject: tuple[str, str]) -> None:
        if subject in self._subjects:
            self.subject.setCurrentIndex(self._subjects.index(subject))

    def _list_subjects(self) -> None:
        for speaker, claims in speakers(self._workspace.all_claims()).items():
            words = fill(self.tr("Speaker: %1"), isolate(claims[0].speaker))
            self._add_subject(words, (_SPEAKER, speaker))
        for row in self._model.rows():
            if row.reporting > 1:
                words = fill(self.tr("Indicator: %1"), isolate(row.indicator.name))
                self._add_subject(words, (_INDICATOR, row.indicator.id))

    def _add_subject(self, words: str, subject: tuple[str, str]) -> None:
        self._subjects.append(subject)
        self.subject.addItem(words)

    def _show(self) -> None:
        page = QWidget()
        page.setProperty("clear", True)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        claims = self._claims()
        articles = [each for each in self._model.articles if any(claim.article_id == each.id for claim in claims)]
        for column, article in enumerate(articles):
            grid.addWidget(self._heading(article), 0, column)
            grid.setColumnMinimumWidth(column, _LEAST_COLUMN)
            grid.setColumnStretch(column, 1)
        at = {article.id: column for column, article in enumerate(articles)}
        for line, group in enumerate(self._groups(claims, articles), start=1):
            self._fill_line(grid, line, group, at)
        if not claims:
            grid.addWidget(plain(self.tr("No speaker and no indicator has quotes in two articles yet."), "muted"), 0, 0)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(page)
        align_labels(page)

    def _fill_line(self, grid: QGridLayout, line: int, group: Sequence[Claim], at: dict[str, int]) -> None:
        by_article: dict[str, list[Claim]] = defaultdict(list)
        for claim in group:
            by_article[claim.article_id].append(claim)
        for article_id, claims in by_article.items():
            cell = QWidget()
            cell.setProperty("clear", True)
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            for claim in claims:
                self._add_quote(column, claim, group[0], alone=len(by_article) == 1)
            column.addStretch(1)
            grid.addWidget(cell, line, at[article_id])

    def _add_quote(self, column: QVBoxLayout, claim: Claim, first: Claim, *, alone: bool) -> None:
        found = reworded(claim.anchor.quote, first.anchor.quote)
        held = claim.id != first.id and found.is_alike
        runs = found.runs if held else (Run(Kind.SAME, " ".join(claim.anchor.quote.split())),)
        quote = RewordedQuote(runs, self._theme)
        quote.wanted.connect(lambda: self._go(claim.id))
        column.addWidget(quote)
        words = self._below(claim, first, found, alone=alone)
        if words:
            column.addWidget(plain(words, "muted", "small"))

    def _below(self, claim: Claim, first: Claim, found: Rewording, *, alone: bool) -> str:
        parts = []
        if claim.speaker and self._kind() == _INDICATOR:
            parts.append(isolate(claim.speaker))
        if alone:
            parts.append(self._elsewhere(claim))
        elif claim.article_id == first.article_id:
            pass
        elif not found.is_alike:
            parts.append(self.tr("In other words"))
        elif found.is_verbatim:
            parts.append(self.tr("Word for word"))
        return " · ".join(parts)

    def _elsewhere(self, claim: Claim) -> str:
        """Return where else a quote stands though nobody marked it there, or that it stands nowhere else."""
        words = _flat(claim.anchor.quote)
        others = (each for each in self._model.articles if each.id != claim.article_id)
        found = [each.id for each in others if f" {words} " in self._text(each)]
        if not found:
            return self.tr("Word for word in no other article")
        names = self.tr(", ").join(isolate(self._model.name_of(each)) for each in found)
        return fill(self.tr("Not marked, but also in: %1"), names)

    def _text(self, article: Article) -> str:
        if article.id not in self._texts:
            self._texts[article.id] = f" {_flat(self._workspace.text(article.id))} "
        return self._texts[article.id]

    def _claims(self) -> list[Claim]:
        if not self._subjects:
            return []
        kind, subject = self._subjects[self.subject.currentIndex()]
        if kind == _SPEAKER:
            return speakers(self._workspace.all_claims()).get(subject, [])
        row = self._model.row_of(subject)
        return [claim for cell in row.cells for claim in cell.claims] if row else []

    def _groups(self, claims: Iterable[Claim], articles: Sequence[Article]) -> list[list[Claim]]:
        place = {article.id: column for column, article in enumerate(articles)}
        ordered = sorted(claims, key=lambda claim: (place[claim.article_id], claim.anchor.start))
        if self._kind() == _INDICATOR:
            return [ordered] if ordered else []
        return sorted(alike(ordered), key=lambda group: -len({claim.article_id for claim in group}))

    def _kind(self) -> str:
        return self._subjects[self.subject.currentIndex()][0] if self._subjects else ""

    def _heading(self, article: Article) -> QWidget:
        name, when = self._model.name_of(article.id), partial_date(article.published)
        return plain(f"{isolate(name)} · {when}" if when else isolate(name), "strong")

    def _go(self, claim_id: str) -> None:
        self.accept()
        self.text_wanted.emit(claim_id)


def _flat(text: str) -> str:
    """Return the folded words of a text with one space between them, without the marks around them."""
    return " ".join(word for word in map(bare, text.split()) if word)


def speakers(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """Return the claims of each speaker who is quoted in several articles, by the folded name, most quoted first."""
    said: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.speaker:
            said[fold(claim.speaker)].append(claim)
    several = {name: mine for name, mine in said.items() if len({claim.article_id for claim in mine}) > 1}
    return dict(sorted(several.items(), key=lambda item: (-len(item[1]), item[0])))
