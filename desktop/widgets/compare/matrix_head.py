"""The heads of the matrix: an article's short name, its date and claims, and the mark that it was read through."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from desktop.domain.article import Article
from desktop.models.matrix import MatrixModel
from desktop.session.phrases import isolate, partial_date
from desktop.widgets.claims import cells
from desktop.widgets.compare.matrix_tone import shades
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme

HEIGHT = 54
_SIDE = 12
_BOX = 16  # of the reading mark


class MatrixHead(QHeaderView):
    """Emits `read_toggled` with an article's id, `moved` with an id and the place to stand at, 0 the first.

    A head is dragged to its new place; a click on its mark says that the article was read through, or not.
    """

    read_toggled = Signal(str)
    moved = Signal(str, int)

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._matrix = model
        self._theme = theme
        self._pressed: QPoint | None = None
        self._dragged = -1
        self._target = -1
        self._name = style.interface_font()
        self._small = style.interface_font()
        self._small.setPixelSize(style.INTERFACE_PIXELS - 1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(40)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Articles"))

    def sizeHint(self) -> QSize:
        return QSize(0, HEIGHT)  # Qt's own would ask for the words of every section

    def mark_place(self, column: int) -> QRect:
        """Return where an article's reading mark stands, in the viewport."""
        box = QRect(self.sectionViewportPosition(column), 0, self.sectionSize(column), HEIGHT)
        left = box.left() + _SIDE if self.isRightToLeft() else box.right() + 1 - _SIDE - _BOX
        return QRect(left, box.center().y() - _BOX // 2, _BOX, _BOX)

    def paintSection(self, painter: QPainter, box: QRect, column: int) -> None:
        colours, known = self._theme.colours, shades(self._theme.colours)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, QColor(colours.card if column != self._dragged else colours.accent_soft))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(colours.line))
        inner = box.adjusted(_SIDE, 8, -_SIDE, -8)
        article = self._matrix.article_at(column)
        direction = self.layoutDirection()
        if article is None:
            words = str(self._matrix.headerData(column, Qt.Orientation.Horizontal))
            cells.draw_text(painter, inner, words, self._name, known.muted, direction)
        else:
            room = _BOX + 8
            inner.adjust(room if self.isRightToLeft() else 0, 0, 0 if self.isRightToLeft() else -room, 0)
            upper, lower = QRect(inner), QRect(inner)
            upper.setHeight(inner.height() // 2 + 1)
            lower.setTop(upper.bottom())
            name = self._matrix.name_of(article.id)
            cells.draw_text(painter, upper, name, self._name, known.ink, direction)
            below = self._below(article, lower.width())
            cells.draw_text(painter, lower, below, self._small, known.muted, direction)
            self._draw_mark(painter, self.mark_place(column), article.read_through)
        if self._target == column and self._dragged > 0:
            edge = box.right() - 2 if self._falls_right(column) else box.left()
            painter.fillRect(QRect(edge, box.top() + 4, 3, box.height() - 8), QColor(colours.accent))
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        column = self.logicalIndexAt(at)
        on_mark = self._matrix.article_at(column) is not None and self._near_mark(column, at)
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_mark else Qt.CursorShape.ArrowCursor)
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self._dragged < 0:
            far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            held = self.logicalIndexAt(self._pressed)
            self._dragged = held if far and self._matrix.article_at(held) is not None else -1
        if self._dragged > 0:
            self._target = column if self._matrix.article_at(column) is not None else -1
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, target, pressed = self._dragged, self._target, self._pressed
        self._dragged, self._target, self._pressed = -1, -1, None
        self.viewport().update()
        at = event.position().toPoint()
        article = self._matrix.article_at(dragged)
        if article is not None:
            if target > 0 and target != dragged:
                self.moved.emit(article.id, target - 1)
            return
        column = self.logicalIndexAt(at)
        article = self._matrix.article_at(column)
        if article is not None and pressed is not None and self._near_mark(column, at):
            self.read_toggled.emit(article.id)

    def _near_mark(self, column: int, at: QPoint) -> bool:
        return self.mark_place(column).adjusted(-6, -6, 6, 6).contains(at)

    def _falls_right(self, column: int) -> bool:
        """Say whether what is dragged will stand to the right of a column."""
        return (column > self._dragged) is not self.isRightToLeft()

    def _below(self, article: Article, room: int) -> str:
        """Return an article's date and, where there is room for it, how many claims it has."""
        when = partial_date(article.published) or self.tr("no date")
        claims = self.tr("%n claim(s)", "", self._matrix.claims_in(article.id))
        both = f"{isolate(when)} · {isolate(claims)}"
        return both if QFontMetrics(self._small).horizontalAdvance(both) <= room else when

    def _draw_mark(self, painter: QPainter, box: QRect, is_read: bool) -> None:
        colours, known = self._theme.colours, shades(self._theme.colours)
        frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(known.muted if not is_read else QColor(colours.accent), 1))
        painter.setBrush(QColor(colours.accent) if is_read else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 4, 4)
        if is_read:
            style.icon("check", colours, colour=colours.on_accent).paint(painter, box.adjusted(2, 2, -2, -2))
