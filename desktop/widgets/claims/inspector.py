"""The inspector: everything that one claim says, to be read and put right."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop.analysis.series import values_by_article
from desktop.domain.change import Change
from desktop.domain.claim import Claim, Status
from desktop.domain.errors import BadValue
from desktop.domain.moment import now
from desktop.edits import claims as edit
from desktop.edits import indicators
from desktop.edits.late_dates import is_waiting
from desktop.models.word_list import used_speakers, used_units
from desktop.session import phrases
from desktop.session.workspace import Workspace
from desktop.widgets.claims import quoting, status_sign
from desktop.widgets.claims.also_in import AlsoIn
from desktop.widgets.claims.history_fold import HistoryFold
from desktop.widgets.claims.indicator_row import IndicatorRow
from desktop.widgets.claims.nothing_chosen import NARROWEST, hint, page_layout
from desktop.widgets.claims.period_editor import PeriodEditor
from desktop.widgets.claims.quantity_editor import QuantityEditor
from desktop.widgets.claims.quote_card import QuoteCard
from desktop.widgets.claims.tag_chips import TagChips
from desktop.widgets.claims.typed_field import NoteField, TypedField
from desktop.widgets.shell.style import icon
from desktop.widgets.theme import Theme

_READ_AT_ONCE = 60_000  # code points of a text in which a speaker is looked for while one waits


class Inspector(QScrollArea):
    """Shows one claim of the workspace; each edit is one Change, on Enter or when its field is left.

    `claim_activated` asks for the place of a claim of the same indicator in another article; `pending_changed` tells
    whether something stands here that is not in the project: still being typed, or refused.
    """

    claim_activated = Signal(str)
    pending_changed = Signal(bool)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._claim_id: str | None = None
        self._pending = False
        self.quote = QuoteCard(theme)
        self.tags = TagChips(theme)
        self.indicator = TypedField(self.tr("Indicator"))
        self.indicator.setPlaceholderText(self.tr("What is measured or dated"))
        self.indicator.complete(lambda: [each.name for each in workspace.indicators()])
        self.indicator_row = IndicatorRow(self.indicator, theme)
        self.quantity = QuantityEditor(lambda: used_units(workspace.all_claims()))
        self.period = PeriodEditor()
        self.speaker = TypedField(self.tr("Speaker"))
        self.speaker.setPlaceholderText(self.tr("Not attributed"))
        self.speaker.complete(self._speakers)
        self.status = QComboBox()
        self.status.setAccessibleName(self.tr("Status"))
        self.note = NoteField(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Add a note…"))
        self.note.setFixedHeight(72)
        self.also_in = AlsoIn(theme)
        self.history = HistoryFold(workspace, theme)
        self.copy = QToolButton()
        self.copy.setToolTip(self.tr("Copy as a quotation with its source"))
        self.copy.setAccessibleName(self.tr("Copy as a quotation with its source"))
        self.remove = QToolButton()
        self.remove.setToolTip(self.tr("Delete the claim"))
        self.remove.setAccessibleName(self.tr("Delete the claim"))
        self._hint = hint()
        self._body = QWidget()
        self._build()
        self._connect()
        self._recolour()
        self.set_claim(None)

    def claim_id(self) -> str | None:
        """Return the id of the claim that is shown."""
        return self._claim_id

    def set_claim(self, claim_id: str | None) -> None:
        """Show a claim, None or an unknown one for none; what was being typed goes to the claim shown before."""
        if claim_id == self._claim_id and claim_id is not None:
            return
        self.settle()
        self._forget_typing()
        self._claim_id = claim_id or None
        self._show()

    def settle(self) -> None:
        """Commit what is being typed, as leaving the field would."""
        if self._claim() is None or self._workspace.read_only:
            return
        if self.indicator.changed_text():
            self.indicator_row.settle()
        for field, act in ((self.speaker, self._attribute), (self.note, self._annotate)):
            if field.changed_text():
                act()
        self.quantity.settle()
        self.period.settle()

    def is_pending(self) -> bool:
        """Say whether something stands here that is not in the project."""
        if self._claim() is None or self._workspace.read_only:
            return False
        fields = (self.indicator, self.speaker, self.note)
        return any(part.changed_text() for part in fields) or self.quantity.is_pending() or self.period.is_pending()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Tags"), self.tags),
            (self.tr("Indicator"), self.indicator_row),
            (self.tr("Value"), self.quantity),
            (self.tr("Date"), self.period),
            (self.tr("Speaker"), self.speaker),
            (self.tr("Status"), self.status),
            (self.tr("Note"), self.note),
        )
        for row, (name, field) in enumerate(rows):
            label = QLabel(name)
            label.setProperty("muted", True)
            label.setContentsMargins(0, 6, 0, 0)
            label.setBuddy(field)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addWidget(self.quote)
        body.addLayout(grid)
        body.addWidget(self.also_in)
        body.addWidget(self.history)
        page = QFrame()
        page.setProperty("panel", True)
        page_layout(page, self._hint, self._body, tools=(self.copy, self.remove)).addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it, and are scrolled into view
        self.setAccessibleName(self.tr("Claim"))
        self.setMinimumWidth(NARROWEST)

    def _connect(self) -> None:
        self.tags.toggled.connect(
            lambda tag_id: self._commit(lambda claim: edit.toggle_tag([claim], tag_id, now=now()))
        )
        self.indicator_row.named.connect(self._name)
        self.indicator_row.renamed.connect(self._rename)
        self.indicator_row.dissolve_wanted.connect(self._dissolve)
        self.quantity.settled.connect(lambda quantity: self._revise(quantity=quantity))
        self.period.settled.connect(lambda period: self._revise(period=period))
        self.speaker.settled.connect(self._attribute)
        self.status.activated.connect(lambda: self._revise(status=Status(self.status.currentData())))
        self.note.settled.connect(self._annotate)
        self.also_in.activated.connect(self.claim_activated)
        self.copy.clicked.connect(lambda: quoting.copy_claims(self._workspace, [self._claim_id or ""]))
        self.remove.clicked.connect(lambda: self._commit(lambda claim: edit.remove([claim])))
        for field in (self.indicator, self.speaker, self.note):
            field.textChanged.connect(self._look)
        for part in (self.quantity, self.period):
            part.touched.connect(self._look)
        self._workspace.changed.connect(self._follow)
        self._workspace.closing.connect(self.settle)
        self._workspace.closed.connect(self._let_go)
        self._theme.changed.connect(self._recolour)

    def _let_go(self) -> None:
        self.set_claim(None)

    def _look(self) -> None:
        pending = self.is_pending()
        if pending != self._pending:
            self._pending = pending
            self.pending_changed.emit(pending)

    def _name(self) -> None:
        name = self.indicator.text()
        self.indicator.setModified(False)
        self._commit(lambda claim: edit.name_indicator([claim], name, self._workspace.indicators(), now=now()))

    def _rename(self, indicator_id: str, name: str) -> None:
        indicator = self._workspace.indicator(indicator_id)
        if indicator is None or self._workspace.read_only:
            return
        try:
            change = indicators.rename(indicator, name, self._workspace.indicators(), now=now())
        except BadValue:
            self.indicator_row.refuse()
            return
        self.indicator_row.finish()
        if not self._workspace.commit(change) or not change:
            self._show()

    def _dissolve(self, indicator_id: str) -> None:
        indicator = self._workspace.indicator(indicator_id)
        if indicator is not None and not self._workspace.read_only:
            claims, overrules = self._workspace.all_claims(), self._workspace.overrules()
            self._workspace.commit(indicators.dissolve(indicator, claims, overrules, now=now()))

    def _speakers(self) -> list[str]:
        """Return who may have said it: whom the text names for these words, then the speakers of claims."""
        claim = self._claim()
        text = self._workspace.text(claim.article_id) if claim else ""
        used = used_speakers(self._workspace.all_claims())
        if claim is None or not 0 < len(text) <= _READ_AT_ONCE:
            return used
        from desktop.arabic.speakers import speaker_of

        named = speaker_of(text, claim.anchor.span)
        return list(dict.fromkeys([named.name, *used])) if named else used

    def _attribute(self) -> None:
        self.speaker.setModified(False)
        self._revise(speaker=" ".join(self.speaker.text().split()))

    def _annotate(self) -> None:
        self._revise(note=self.note.toPlainText().strip())

    def _revise(self, **values: Any) -> None:
        self._commit(lambda claim: edit.revise([claim], now=now(), **values))

    def _commit(self, act: Callable[[Claim], Change]) -> None:
        claim = self._claim()
        if claim is None or self._workspace.read_only:
            return
        change = act(claim)
        if not change:
            self._show()
        else:
            self._workspace.commit(change)

    def _claim(self) -> Claim | None:
        if self._claim_id is None or not self._workspace.is_open:
            return None
        return self._workspace.claim(self._claim_id)

    def _follow(self, change: Change) -> None:
        claim = self._claim()
        if self._claim_id is not None and (claim is None or _concerns(change, claim)):
            self._show()

    def _forget_typing(self) -> None:
        self.speaker.setModified(False)
        self.indicator_row.finish()
        self.quantity.forget_typing()
        self.period.forget_typing()
        self.note.show_text(self.note.toPlainText())

    def _show(self) -> None:
        claim = self._claim()
        self._hint.setVisible(claim is None)
        self._body.setVisible(claim is not None)
        self.copy.setVisible(claim is not None)
        self.remove.setVisible(claim is not None and not self._workspace.read_only)
        if claim is None:
            self._look()
            return
        editable = not self._workspace.read_only
        tags = [tag for tag in map(self._workspace.tag, claim.tags) if tag is not None]
        self.quote.show_quote(claim.anchor, tags[0].colour if tags else "")
        self.tags.show_tags(tags, self._workspace.tags(), editable)
        self.indicator_row.show_indicator(self._workspace.indicator(claim.indicator_id), editable)
        self.quantity.show_quantity(claim.quantity)
        waits = is_waiting(claim, self._workspace.suggestions(claim.article_id))
        self.period.show_period(claim.period, waits=waits)
        self.speaker.show_text(claim.speaker)
        self.status.setCurrentIndex(list(Status).index(claim.status))
        self.note.show_text(claim.note)
        for field in (self.speaker, self.note):
            field.setReadOnly(not editable)
        for part in (self.quantity, self.period):
            part.set_editable(editable)
        self.status.setEnabled(editable)
        self.also_in.show_claims([(other, self._workspace.article(other.article_id)) for other in self._others(claim)])
        self._show_values(claim)
        self.history.show_claim(claim.id)
        self._look()

    def _show_values(self, claim: Claim) -> None:
        articles, tags = self._workspace.articles(), self._workspace.tags()
        series = None
        if claim.indicator_id is not None and self.also_in.isVisibleTo(self._body):
            series = values_by_article(claim.indicator_id, articles, self._workspace.all_claims())
        names = {each.id: each.outlet or " ".join(each.title.split()) for each in articles}
        self.also_in.show_values(series, claim.article_id, names, {tag.id: tag.colour for tag in tags})

    def _others(self, claim: Claim) -> list[Claim]:
        if claim.indicator_id is None:
            return []
        return [
            other
            for other in self._workspace.all_claims()
            if other.indicator_id == claim.indicator_id and other.article_id != claim.article_id
        ]

    def _recolour(self) -> None:
        self.copy.setIcon(icon("copy", self._theme.colours))
        self.remove.setIcon(icon("trash", self._theme.colours))
        chosen = max(self.status.currentIndex(), 0)
        self.status.clear()
        for status in Status:
            self.status.addItem(status_sign.icon(status, self._theme.colours), phrases.status(status), status)
        self.status.setCurrentIndex(chosen)
        self._show()


def _concerns(change: Change, shown: Claim) -> bool:
    """Say whether an act can be seen in the inspector: other claims only where they share the shown one's indicator."""
    for record in change.records:
        sides = [side for side in (record.before, record.after) if isinstance(side, Claim)]
        if not sides or record.id == shown.id:
            return True
        if shown.indicator_id is not None and any(side.indicator_id == shown.indicator_id for side in sides):
            return True
    return False
