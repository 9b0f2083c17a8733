"""A column: one article's head, to move and close it by, over its text."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.arabic.direction import is_rtl
from desktop.domain.article import Article
from desktop.session.phrases import fill, isolate, partial_date
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.meta_line import MetaLine
from desktop.widgets.reader.room import NARROWEST
from desktop.widgets.reader.title_line import TitleLine
from desktop.widgets.shell.style import icon, put
from desktop.widgets.theme import Theme

_META = 20  # px, whatever face the words need: the heads of all columns end on one line


class ColumnHead(QFrame):
    """Title, outlet and date; emits `dragged` and `dropped` with the pointer's place on the screen."""

    close_wanted = Signal()
    pin_wanted = Signal()
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pressed: QPoint | None = None
        self._moving = False
        self.setObjectName("columnHead")
        self._grip, self._close, self._pin = QLabel(), QToolButton(), QToolButton()
        keys = (isolate("Ctrl+Shift+PgUp"), isolate("Ctrl+Shift+PgDown"))
        self._grip.setToolTip(fill(self.tr("Drag to move the column (%1, %2)"), *keys))
        self._close.setToolTip(self.tr("Close the column"))
        self._close.setAccessibleName(self.tr("Close the column"))
        self._close.clicked.connect(self.close_wanted)
        self._pin.setCheckable(True)
        self._pin.clicked.connect(self.pin_wanted)
        self._title, self._meta, self._found = TitleLine(theme), MetaLine(), QLabel()
        self._aside, self._asides = MetaLine(), dict[str, str]()
        for label in (self._meta, self._aside, self._found):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFixedHeight(_META)
            put(label, "small", "true")
        put(self._meta, "muted", "true")
        put(self._found, "strong", "true")
        put(self._aside, "aside", "true")
        self._found.hide()
        self._aside.hide()
        second = QHBoxLayout()
        second.addWidget(self._meta, 1)
        second.addWidget(self._aside)
        second.addWidget(self._found)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addLayout(second)
        ends = QVBoxLayout()
        ends.setSpacing(0)
        ends.addWidget(self._close, 0, Qt.AlignmentFlag.AlignHCenter)
        ends.addWidget(self._pin, 0, Qt.AlignmentFlag.AlignHCenter)
        ends.addStretch(1)
        ends.addWidget(self._grip, 0, Qt.AlignmentFlag.AlignHCenter)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(6)
        row.addLayout(words, 1)
        row.addLayout(ends)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._close.setCursor(Qt.CursorShape.ArrowCursor)
        self._pin.setCursor(Qt.CursorShape.ArrowCursor)
        theme.changed.connect(self._take_colours)
        self.show_pinned(False)

    def show_article(self, article: Article) -> None:
        """Show what is known of an article, in its own direction."""
        rtl = is_rtl(article.title or article.outlet)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        far, near = 8, 22  # the text below starts as far from the edge
        self._row.setContentsMargins(far if rtl else near, 10, near if rtl else far, 8)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        for line in (self._meta, self._aside):
            line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._title.set_text(article.title)
        known = [isolate(part) for part in (article.outlet, partial_date(article.published)) if part]
        self._meta.setText(" · ".join(known) or self.tr("No outlet or date known"))

    def title(self) -> str:
        """Return the title that is shown."""
        return self._title.accessibleName()

    def show_pinned(self, pinned: bool) -> None:
        """Show whether the column is pinned."""
        words = self.tr("Let the column go (%1)") if pinned else self.tr("Keep the column in place (%1)")
        self._pin.setChecked(pinned)
        self._pin.setToolTip(fill(words, isolate("Ctrl+F6")))
        self._pin.setAccessibleName(self.tr("Keep the column in place"))
        self._take_colours()

    def show_found(self, words: str) -> None:
        """Show how often was found here what is looked for; empty for nothing."""
        self._found.setText(words)
        self._found.setVisible(bool(words))

    def show_aside(self, name: str, words: str) -> None:
        """Say something small beside outlet and date, or under a name say nothing more; the newest is shown."""
        self._asides.pop(name, None)
        if words:
            self._asides[name] = words
        shown = next(reversed(self._asides.values()), "")
        self._aside.setText(shown)
        self._aside.setVisible(bool(shown))

    def aside(self) -> str:
        """Return what is said beside outlet and date."""
        return self._aside.text()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._moving = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._moving:
            self._moving = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        moved, self._pressed, self._moving = self._moving, None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if moved:
            self.dropped.emit(event.globalPosition().toPoint())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._title.update()

    def _take_colours(self) -> None:
        colours = self._theme.colours
        self._grip.setPixmap(icon("grip", colours, colour=colours.muted).pixmap(14, 14))
        self._close.setIcon(icon("close", colours, colour=colours.muted))
        pinned = colours.accent if self._pin.isChecked() else colours.muted
        self._pin.setIcon(icon("pin", colours, colour=pinned))


class ArticleColumn(QFrame):
    """One article in the row of columns; `article_id` says which."""

    def __init__(self, article_id: str, theme: Theme, parent: QWidget | None = None, *, zoom: int) -> None:
        super().__init__(parent)
        self.article_id = article_id
        put(self, "paper", "true")
        self.head = ColumnHead(theme)
        self.pane = ArticlePane(theme, zoom=zoom)
        rule = QFrame()
        put(rule, "rule", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(rule)
        column.addWidget(self.pane, 1)
        self.setMinimumWidth(NARROWEST)
        self.setFocusProxy(self.pane)

    def show_article(self, article: Article, text: str) -> None:
        """Show an article and its text from the start."""
        self.show_details(article)
        title = None if article.provisional_title else article.title_span
        self.pane.set_text(text, title=title, furniture=article.furniture)

    def show_details(self, article: Article) -> None:
        """Show what is known of the article by now."""
        self.head.show_article(article)
        self.pane.setAccessibleName(article.title)
