"""The view that compares: what each article says of an indicator, and how its claims are tagged."""

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from desktop.analysis.series import chartable_indicators, tags_by_article, values_by_article
from desktop.domain.claim import Claim
from desktop.session.phrases import fill, isolate
from desktop.session.preferences import Preferences
from desktop.session.workspace import Workspace
from desktop.widgets.compare import tags_chart, values_chart
from desktop.widgets.compare.chart_card import ChartCard
from desktop.widgets.compare.tags_chart import TagsChart
from desktop.widgets.compare.values_chart import ValuesChart
from desktop.widgets.theme import Theme

_CHOSEN = "compare.indicator"
_LONGEST = 36  # letters of an indicator that the list to choose from makes room for


class CompareView(QWidget):
    """Two charts of the open project, drawn anew when it changes while they are seen, else when they next are.

    `claims_wanted` asks for the claims behind a mark by their ids, `saved` names the file of a picture,
    `failed` carries the KnownError of one that could not be written.
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
        self.indicator = QComboBox()
        self.indicator.setAccessibleName(self.tr("Indicator"))
        self.indicator.setMaxVisibleItems(20)
        self.indicator.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.indicator.setMinimumWidth(80)
        self.indicator.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.values = ChartCard(
            self.tr("Values by article"),
            self.tr("Give claims an indicator and a value or a date: here you see how far their articles agree."),
            theme,
            preferences,
            self._quote,
            tool=self.indicator,
        )
        self.tags = ChartCard(
            self.tr("Tags by article"),
            self.tr("No claims yet. Select words in an article and press a number key to make the first one."),
            theme,
            preferences,
            self._quote,
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(14)
        for card in (self.values, self.tags):
            layout.addWidget(card, 1)
            card.claims_wanted.connect(self.claims_wanted)
            card.saved.connect(self.saved)
            card.failed.connect(self.failed)
        self.setFocusProxy(self.indicator)
        self.indicator.activated.connect(self._choose)
        for signal in (workspace.opened, workspace.closed, workspace.changed, theme.changed):
            signal.connect(self._follow)

    def refresh(self) -> None:
        """Draw the charts of what the project holds now."""
        self._stale = False
        claims = self._workspace.all_claims()
        self._list_indicators(claims)
        self._draw_values(claims)
        self._draw_tags(claims)

    def choose_indicator(self, indicator_id: str) -> None:
        """Chart this indicator, if it has anything to chart."""
        place = self.indicator.findData(indicator_id)
        if place >= 0:
            self.indicator.setCurrentIndex(place)
            self._choose()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while the view was hidden."""
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

    def _choose(self) -> None:
        self._workspace.set_state(_CHOSEN, self.indicator.currentData() or "")
        self._draw_values(self._workspace.all_claims())

    def _list_indicators(self, claims: list[Claim]) -> None:
        numbers = chartable_indicators(claims)
        listed = [indicator for indicator in self._workspace.indicators() if indicator.id in numbers]
        kept = self._workspace.state(_CHOSEN)
        most = max(listed, key=lambda indicator: numbers[indicator.id], default=None)
        chosen = kept if kept in numbers else most.id if most is not None else ""
        with QSignalBlocker(self.indicator):
            self.indicator.clear()
            for indicator in listed:
                articles = self.tr("%n article(s)", "", numbers[indicator.id])
                self.indicator.addItem(fill(self.tr("%1 (%2)"), isolate(indicator.name), articles), indicator.id)
            self.indicator.setCurrentIndex(self.indicator.findData(chosen))
            longest = max((len(indicator.name) for indicator in listed), default=0)
            self.indicator.setMinimumContentsLength(min(longest + 8, _LONGEST))
        self.indicator.setVisible(bool(listed))

    def _draw_values(self, claims: list[Claim]) -> None:
        indicator = self._workspace.indicator(self.indicator.currentData())
        articles = self._workspace.articles()
        series = values_by_article(indicator.id if indicator else "", articles, claims)
        names = {article.id: article for article in articles}
        tags = {tag.id: tag for tag in self._workspace.tags()}
        content = ValuesChart(series, names, tags, self._theme.colours)
        left_out = values_chart.left_out(series)
        name = isolate(indicator.name) if indicator else ""
        self.values.show_content(
            content,
            left_out or self.tr("What each article says"),
            " · ".join(part for part in (name, left_out) if part),
        )

    def _draw_tags(self, claims: list[Claim]) -> None:
        articles, tags = self._workspace.articles(), self._workspace.tags()
        series = tags_by_article(articles, tags, claims)
        names = {article.id: article for article in articles}
        content = TagsChart(series, names, {tag.id: tag for tag in tags}, self._theme.colours)
        self.tags.show_content(content, tags_chart.subtitle(series))

    def _quote(self, claim_id: str) -> str:
        claim = self._workspace.claim(claim_id)
        return " ".join(claim.anchor.quote.split()) if claim is not None else ""
