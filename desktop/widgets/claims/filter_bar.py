"""The bar over the table: chips and a field that choose which claims are shown, and how many they are."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.domain.claim import Status
from desktop.models.claim_filter import ClaimFilter
from desktop.models.word_list import used_speakers
from desktop.session import phrases
from desktop.session.workspace import Workspace
from desktop.widgets.claims import status_sign, swatch
from desktop.widgets.claims.choice_popup import Choice
from desktop.widgets.claims.filter_chip import FilterChip
from desktop.widgets.giving_way import give_way
from desktop.widgets.leading import begin_at_lead
from desktop.widgets.theme import Theme

_TYPING_MS = 150
_NARROWEST = 560


class FilterBar(QWidget):
    """`changed` carries the ClaimFilter that the chips and the field say together."""

    changed = Signal(object)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_NARROWEST)
        self._workspace = workspace
        self._theme = theme
        self._ids: frozenset[str] | None = None
        self.tag = FilterChip(self.tr("All tags"), self._tags)
        self.article = FilterChip(self.tr("All articles"), self._articles)
        self.status = FilterChip(self.tr("All statuses"), self._statuses)
        self.speaker = FilterChip(self.tr("All speakers"), self._speakers)
        self.chosen_few = FilterChip(self.tr("All claims"), self._few)
        self.chosen_few.hide()
        self.text = QLineEdit()
        begin_at_lead(self.text)
        self.text.setPlaceholderText(self.tr("Find in claims…"))
        self.text.setAccessibleName(self.tr("Find in claims"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(130)
        self.text.setMaximumWidth(260)
        self._count = QLabel()
        self._count.setProperty("muted", True)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for part in (self.tag, self.article, self.status, self.speaker, self.chosen_few):
            layout.addWidget(part)
            part.changed.connect(self._tell)
        layout.addWidget(self.text, 1)
        layout.addStretch(1)
        layout.addWidget(self._count)
        self.text.textChanged.connect(lambda: self._typing.start())
        self.text.returnPressed.connect(self._tell)
        self._typing.timeout.connect(self._tell)
        theme.changed.connect(self.refresh)

    def filter(self) -> ClaimFilter:
        """Return what chips and field say."""
        status = self.status.value
        said = ClaimFilter(
            tag_id=self.tag.value,
            article_id=self.article.value,
            status=None if status is None else Status(status),
            speaker=self.speaker.value,
            text=self.text.text(),
        )
        return said if self.chosen_few.value is None else replace(said, ids=self._ids)

    def clear(self) -> None:
        """Let everything through."""
        for chip in (self.tag, self.article, self.status, self.speaker, self.chosen_few):
            chip.choose(None)
        self.text.clear()
        self._tell()

    def show_only(self, claim_ids: Sequence[str]) -> None:
        """Show these claims alone, until the chip that says so is cleared."""
        self.clear()
        self._ids = frozenset(claim_ids)
        self.chosen_few.choose("few")
        self._tell()

    def show_tag(self, tag_id: str) -> None:
        """Show the claims of a tag alone."""
        self.clear()
        self.tag.choose(tag_id)

    def refresh(self) -> None:
        """Bring names and colours up to date."""
        for chip in (self.tag, self.article, self.status, self.speaker, self.chosen_few):
            chip.refresh()

    def set_count(self, shown: int, among: int) -> None:
        """Say how many claims are shown."""
        if shown == among:
            self._count.setText(self.tr("%n claim(s)", "", among))
        else:
            said = self.tr("%1 of %n claim(s)", "", among)
            self._count.setText(said.replace("%1", str(shown)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        give_way(self, [self._count])  # the window's foot has it too

    def _tell(self) -> None:
        self._typing.stop()
        self.chosen_few.setVisible(self.chosen_few.value is not None)
        self.changed.emit(self.filter())

    def _tags(self) -> list[Choice]:
        colours = self._theme.colours
        named = [Choice(tag.id, tag.name, swatch.icon(tag.colour, colours)) for tag in self._workspace.tags()]
        return [*named, Choice("", self.tr("Without a tag"))]

    def _articles(self) -> list[Choice]:
        marked = self._workspace.claim_counts()
        return [
            Choice(article.id, " ".join(article.title.split()))
            for article in self._workspace.articles()
            if marked.get(article.id) or article.id == self.article.value
        ]

    def _statuses(self) -> list[Choice]:
        colours = self._theme.colours
        return [Choice(status, phrases.status(status), status_sign.icon(status, colours)) for status in Status]

    def _speakers(self) -> list[Choice]:
        named = [Choice(speaker, speaker) for speaker in used_speakers(self._workspace.all_claims())]
        return [*named, Choice("", self.tr("Without a speaker"))]

    def _few(self) -> list[Choice]:
        return [Choice("few", self.tr("%n claim(s) of the chart", "", len(self._ids or ())))]
