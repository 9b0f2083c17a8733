"""The row of chart cards: three charts of the open project, each of a kind that its reader chose."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.analysis.series import chartable_indicators
from desktop.session.phrases import fill, isolate
from desktop.session.preferences import Preferences
from desktop.session.workspace import Workspace
from desktop.widgets.compare.chart_card import ChartCard
from desktop.widgets.compare.chart_kinds import ChartKind, Story, shown
from desktop.widgets.theme import Theme

_KINDS = "compare.charts"
_INDICATOR = "compare.indicator"
_FIRST = (ChartKind.VALUES, ChartKind.TAGS, ChartKind.TIMELINE)
_GAP = 14


class ChartRow(QWidget):
    """Charts that are drawn anew when the project changes while they are seen, else when they next are.

    What is charted, and of which indicator, is kept in the project. `claims_wanted` asks for the claims behind a
    mark by their ids, `saved` names a file that was written, `failed` carries the KnownError of one that was not.
    """

    claims_wanted = Signal(list)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(
        self, workspace: Workspace, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._stale = True
        self._story: Story | None = None
        self._indicator = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        self.cards = [ChartCard(kind, theme, preferences, self._quote) for kind in _FIRST]
        for place, card in enumerate(self.cards):
            layout.addWidget(card, 1)
            card.kind_wanted.connect(lambda kind, place=place: self.choose_kind(place, ChartKind(kind)))
            card.indicator_wanted.connect(self.choose_indicator)
            card.claims_wanted.connect(self.claims_wanted)
            card.saved.connect(self.saved)
            card.failed.connect(self.failed)
        self.setFocusProxy(self.cards[0].chooser)
        for signal in (workspace.opened, workspace.closed, workspace.changed, theme.changed):
            signal.connect(self._follow)

    def refresh(self) -> None:
        """Draw the charts of what the project holds now."""
        self._stale = False
        workspace = self._workspace
        self._story = Story(
            workspace.articles(),
            workspace.tags(),
            workspace.indicators(),
            workspace.all_claims(),
            self._theme.colours,
        )
        self._list_indicators(self._story)
        kinds = self._kinds()
        for card, kind in zip(self.cards, kinds, strict=True):
            self._draw(card, kind)

    def choose_indicator(self, indicator_id: str) -> None:
        """Chart this indicator in every card that shows one, if it has anything to chart."""
        card = self.cards[0]
        if self._story is None or card.indicator.findData(indicator_id) < 0:
            return
        self._workspace.set_state(_INDICATOR, indicator_id)
        self._indicator = indicator_id
        for card in self.cards:
            card.indicator.setCurrentIndex(card.indicator.findData(indicator_id))
            if card.kind.of_indicator:
                self._draw(card, card.kind)

    def choose_kind(self, place: int, kind: ChartKind) -> None:
        """Show another kind of chart in the card at a place, 0 the first."""
        kinds = self._kinds()
        kinds[place] = kind
        self._workspace.set_state(_KINDS, " ".join(kinds))
        if self._story is not None:
            self._draw(self.cards[place], kind)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while the charts were hidden."""
        if self._stale:
            self.refresh()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the charts the other way round when the interface turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._follow()

    def _follow(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _kinds(self) -> list[ChartKind]:
        known = set(ChartKind)
        kept = [ChartKind(word) for word in self._workspace.state(_KINDS).split() if word in known]
        return kept if len(kept) == len(self.cards) else list(_FIRST)

    def _list_indicators(self, story: Story) -> None:
        numbers = chartable_indicators(story.claims)
        listed = [indicator for indicator in story.indicators if indicator.id in numbers]
        kept = self._workspace.state(_INDICATOR)
        most = max(listed, key=lambda indicator: numbers[indicator.id], default=None)
        self._indicator = kept if kept in numbers else most.id if most is not None else ""
        words = []
        for indicator in listed:
            articles = self.tr("%n article(s)", "", numbers[indicator.id])
            words.append((fill(self.tr("%1 (%2)"), isolate(indicator.name), articles), indicator.id))
        for card in self.cards:
            card.list_indicators(words, self._indicator)

    def _draw(self, card: ChartCard, kind: ChartKind) -> None:
        assert self._story is not None
        card.show_chart(kind, shown(kind, self._story, self._indicator))
        card.indicator.setVisible(kind.of_indicator and card.indicator.count() > 0)

    def _quote(self, claim_id: str) -> str:
        claim = self._workspace.claim(claim_id)
        return " ".join(claim.anchor.quote.split()) if claim is not None else ""
