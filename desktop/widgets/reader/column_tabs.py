"""The tabs of the columns in a narrow window: one for each article, from the right as the columns are."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from desktop.session.phrases import isolate, plain_tip
from desktop.widgets.shell.style import icon
from desktop.widgets.theme import Theme

_LEAST = 72  # px of a tab: some letters of its title


class ColumnTabs(QTabBar):
    """Emits `wanted` with an article's id, `entered` when its text is to have the focus, `moved` with id and place."""

    wanted = Signal(str)
    entered = Signal(str)
    moved = Signal(str, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filling = False
        self._pinned = ""
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setAccessibleName(self.tr("Open articles"))
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setExpanding(True)
        self.setDrawBase(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setIconSize(QSize(14, 14))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(self._tell)
        self.tabBarClicked.connect(lambda at: self.entered.emit(self._id(at)) if at >= 0 else None)
        self.tabMoved.connect(self._tell_moved)
        theme.changed.connect(self._dress)

    def show_articles(self, articles: list[tuple[str, str]], current: str, pinned: str) -> None:
        """Show a tab for each id and title; the pinned one carries a sign.

        A title is isolated so that the dots of what is cut off stand at its own end.
        """
        self._filling, self._pinned = True, pinned
        while self.count() > len(articles):
            self.removeTab(self.count() - 1)
        while self.count() < len(articles):
            self.addTab("")
        for at, (article_id, title) in enumerate(articles):
            self.setTabData(at, article_id)
            self.setTabText(at, isolate(title.replace("&", "&&")))
            self.setTabToolTip(at, plain_tip(title))
            if article_id == current:
                self.setCurrentIndex(at)
        self._dress()
        self._filling = False

    def choose(self, article_id: str) -> None:
        """Mark the tab of an article."""
        self._filling = True
        for at in range(self.count()):
            if self._id(at) == article_id:
                self.setCurrentIndex(at)
        self._filling = False

    def count_found(self, article_id: str, title: str, found: int | None) -> None:
        """Show beside an article's title how often was found there what is looked for; None for nothing."""
        for at in range(self.count()):
            if self._id(at) == article_id:
                plain = title.replace("&", "&&")
                counted = f"{isolate(str(found))} · {isolate(plain)}"
                self.setTabText(at, isolate(plain if found is None else counted))

    def tabSizeHint(self, index: int) -> QSize:
        """Return the share of the strip that a tab gets: all the same, however long their titles."""
        share = self.width() // max(1, self.count())
        return QSize(max(_LEAST, share), super().tabSizeHint(index).height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(_LEAST, super().minimumTabSizeHint(index).height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and self.count():
            self.entered.emit(self._id(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def _id(self, at: int) -> str:
        return str(self.tabData(at) or "")

    def _tell(self, at: int) -> None:
        if not self._filling and at >= 0:
            self.wanted.emit(self._id(at))

    def _tell_moved(self, _from: int, to: int) -> None:
        if not self._filling:
            self.moved.emit(self._id(to), to)

    def _dress(self) -> None:
        for at in range(self.count()):
            pinned = self._id(at) == self._pinned
            colours = self._theme.colours
            self.setTabIcon(at, icon("pin", colours, colour=colours.accent) if pinned else QIcon())
