"""Quotes side by side: what articles quote of a speaker or say of an indicator, with the words that are different."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
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

from desktop.analysis.quotations import Kind, Quotations, compare
from desktop.analysis.utterances import (
    Rewording,
    Run,
    Utterance,
    alike,
    elsewhere,
    of_claims,
    quoted_by_several,
    reworded,
    speakers,
    spelled,
)
from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.models.matrix import MatrixModel
from desktop.session.latest import Latest
from desktop.session.phrases import fill, isolate, listed, partial_date
from desktop.session.workspace import Workspace
from desktop.widgets.compare.leading import align_labels
from desktop.widgets.compare.reworded_quote import RewordedQuote
from desktop.widgets.dialogs.import_words import plain
from desktop.widgets.theme import Theme

_LEAST_COLUMN = 260
_MOST_ARTICLES = 300  # whose quotation marks are looked for
_MOST_LINES = 60
_MOST_CLAIMS = 120  # of one speaker


class Subject(NamedTuple):
    """What can be shown: its words, what gives its utterances in groups of one thing each, and its indicator.

    `claims` are those of a speaker, which a worker puts into groups.
    """

    words: str
    groups: Callable[[], list[list[Utterance]]] = list
    indicator_id: str = ""
    claims: Sequence[Claim] = ()


class QuotesDialog(QDialog):
    """Shows one subject at a time; `text_wanted` carries an article's id and the place of the quote that was chosen."""

    text_wanted = Signal(str, object)

    def __init__(self, workspace: Workspace, model: MatrixModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quotes side by side"))
        self.resize(980, 580)
        self._workspace = workspace
        self._model = model
        self._theme = theme
        self._texts: dict[str, str] = {}
        self._spelled: dict[str, str] = {}
        self._subjects: list[Subject] = []
        self.subject = QComboBox()
        self.subject.setAccessibleName(self.tr("Indicator or speaker"))
        self.subject.setMaxVisibleItems(20)
        self.subject.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.subject.setMinimumContentsLength(44)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setMinimumHeight(200)
        self._arrange()
        self._list_subjects()
        self.subject.currentIndexChanged.connect(self._show)
        self._grouping = Latest(self)
        self._grouping.found.connect(self._fill)
        self._show()
        self._latest = Latest(self)
        self._latest.found.connect(self._add_quotations)
        self._look_for_quotations()

    def show_indicator(self, indicator_id: str) -> None:
        """Show what the articles say of an indicator."""
        for at, subject in enumerate(self._subjects):
            if indicator_id and subject.indicator_id == indicator_id:
                self.subject.setCurrentIndex(at)

    def _arrange(self) -> None:
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

    # --- what can be chosen --------------------------------------------------------------------
    def _list_subjects(self) -> None:
        for name, claims in speakers(self._workspace.all_claims()):
            words = fill(self.tr("Speaker: %1"), isolate(name))
            self._add(Subject(words, claims=claims[:_MOST_CLAIMS]))
        for row in self._model.rows():
            if row.reporting > 1:
                words = fill(self.tr("Indicator: %1"), isolate(row.indicator.name))
                self._add(Subject(words, partial(self._group_of, row.indicator.id), row.indicator.id))

    def _group(self, claims: Sequence[Claim]) -> None:
        """Have claims put into groups; a speaker who is quoted often keeps a worker busy for a second."""
        said = self._in_order(of_claims(claims))
        texts = {each.article_id: self._text(each.article_id) for each in said}
        self._grouping.ask(
            lambda: sorted(alike(said, texts), key=lambda group: -len({each.article_id for each in group}))
        )

    def _group_of(self, indicator_id: str) -> list[list[Utterance]]:
        return [self._in_order(of_claims(self._model.claims_of(indicator_id)))]

    def _look_for_quotations(self) -> None:
        articles = self._model.articles
        if 1 < len(articles) <= _MOST_ARTICLES:
            texts = {article.id: self._text(article.id) for article in articles}
            self._latest.ask(lambda: compare(texts))

    def _add_quotations(self, found: Quotations) -> None:
        shared = [self._in_order(group) for group in quoted_by_several(found)]
        alone = self._in_order([Utterance(each.article_id, each.span, each.speaker) for each in found.alone])
        if shared or alone:
            groups = [*shared, *([each] for each in alone)]
            self._add(Subject(self.tr("All words in quotation marks"), lambda: groups))

    def _add(self, subject: Subject) -> None:
        self._subjects.append(subject)
        self.subject.addItem(subject.words)

    def _in_order(self, said: Sequence[Utterance]) -> list[Utterance]:
        place = {article.id: at for at, article in enumerate(self._model.articles)}
        return sorted(said, key=lambda each: (place.get(each.article_id, len(place)), each.span))

    def _text(self, article_id: str) -> str:
        if article_id not in self._texts:
            self._texts[article_id] = self._workspace.text(article_id)
        return self._texts[article_id]

    # --- what is shown -----------------------------------------------------------------------
    def _show(self) -> None:
        at = self.subject.currentIndex()
        if self._subjects and self._subjects[at].claims:
            page, grid = self._page()
            grid.addWidget(plain(self.tr("Putting together the quotes that are alike…"), "muted"), 0, 0)
            self._put(page, grid)
            self._group(self._subjects[at].claims)
            return
        self._grouping.forget()
        self._fill(self._subjects[at].groups() if self._subjects else [])

    def _page(self) -> tuple[QWidget, QGridLayout]:
        page = QWidget()
        page.setProperty("clear", True)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        return page, grid

    def _put(self, page: QWidget, grid: QGridLayout) -> None:
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(page)
        align_labels(page)

    def _fill(self, found: Sequence[Sequence[Utterance]]) -> None:
        """Show groups of utterances, a line for each."""
        page, grid = self._page()
        groups = found[:_MOST_LINES]
        named = bool(self._subjects) and bool(self._subjects[self.subject.currentIndex()].indicator_id)
        speaking = {each.article_id for group in groups for each in group}
        articles = [each for each in self._model.articles if each.id in speaking]
        for column, article in enumerate(articles):
            grid.addWidget(self._heading(article), 0, column)
            grid.setColumnMinimumWidth(column, _LEAST_COLUMN)
            grid.setColumnStretch(column, 1)
        columns = {article.id: column for column, article in enumerate(articles)}
        for line, group in enumerate(groups, start=1):
            self._fill_line(grid, line, group, columns, named=named)
        if not groups:
            nothing = self.tr("No speaker and no indicator has quotes in two articles yet.")
            grid.addWidget(plain(nothing, "muted"), 0, 0)
        self._put(page, grid)

    def _fill_line(
        self, grid: QGridLayout, line: int, group: Sequence[Utterance], columns: dict[str, int], *, named: bool
    ) -> None:  # fmt: skip
        by_article: dict[str, list[Utterance]] = defaultdict(list)
        for each in group:
            by_article[each.article_id].append(each)
        for article_id, said in by_article.items():
            cell = QWidget()
            cell.setProperty("clear", True)
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            for each in said:
                self._add_quote(column, each, group[0], alone=len(by_article) == 1, named=named)
            column.addStretch(1)
            grid.addWidget(cell, line, columns[article_id])

    def _add_quote(
        self, column: QVBoxLayout, each: Utterance, first: Utterance, *, alone: bool, named: bool
    ) -> None:  # fmt: skip
        text = self._text(each.article_id)
        found = reworded(self._text(first.article_id), first.span, text, each.span)
        held = each is not first and found.is_alike
        runs = found.runs if held else (Run(Kind.KEPT, " ".join(each.span.of(text).split())),)
        quote = RewordedQuote(runs, self._theme)
        quote.wanted.connect(lambda: self._go(each))
        column.addWidget(quote)
        words = self._below(each, first, found, alone=alone, named=named)
        if words:
            column.addWidget(plain(words, "muted", "small"))

    def _below(self, each: Utterance, first: Utterance, found: Rewording, *, alone: bool, named: bool) -> str:
        parts = []
        if each.speaker and (named or each.claim is None):
            parts.append(isolate(each.speaker))
        if alone:
            parts.append(self._elsewhere(each))
        elif each.article_id == first.article_id:
            pass
        elif not found.is_alike:
            parts.append(self.tr("In other words"))
        elif found.is_verbatim:
            parts.append(self.tr("Word for word"))
        return " · ".join(parts)

    def _elsewhere(self, each: Utterance) -> str:
        """Return where else a quote stands though nobody marked it there, or that it stands nowhere else."""
        for article in self._model.articles[:_MOST_ARTICLES]:
            if article.id not in self._spelled:
                self._spelled[article.id] = spelled(self._text(article.id))
        found = elsewhere(each, self._text(each.article_id), self._spelled)
        if not found:
            return self.tr("In no other article")
        names = listed(isolate(self._model.name_of(known)) for known in found)
        return fill(self.tr("Not marked, but also in: %1"), names)

    def _heading(self, article: Article) -> QWidget:
        name, when = self._model.name_of(article.id), partial_date(article.published)
        return plain(f"{isolate(name)} · {when}" if when else isolate(name), "strong")

    def _go(self, each: Utterance) -> None:
        self.accept()
        self.text_wanted.emit(each.article_id, each.claim.id if each.claim else each.span)
