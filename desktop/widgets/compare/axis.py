"""Axes: pyqtgraph's, painted directly.

pyqtgraph records an axis in a QPicture and plays it back run by run, which loses the bidi context of Arabic
labels, and it takes a mirrored program's left axis for a right one (both seen in 0.14). Here the plot itself
always runs left to right, the axis is put on the side where reading begins, and it paints ready shapes.
"""

from collections.abc import Sequence
from typing import Any

import pyqtgraph
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from desktop.formats.writers.chart_svg import Part
from desktop.widgets.compare.content import Layout
from desktop.widgets.compare.paint import paint


class PaintedAxis(pyqtgraph.AxisItem):  # type: ignore[misc]
    """An axis that keeps its room in the plot and paints the parts it was given, in the scene's pixels."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self._parts: Sequence[Part] = ()
        self._origin = QPointF()

    def show_parts(self, parts: Sequence[Part], origin: QPointF) -> None:
        """Paint these from now on; `origin` is where the scene begins in their pixels."""
        self._parts, self._origin = parts, origin
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the parts."""
        painter.save()
        painter.translate(-self.mapToScene(QPointF(0, 0)) - self._origin)
        for part in self._parts:
            paint(painter, part.shapes)
        painter.restore()


class Plot:
    """A pyqtgraph plot that runs from right to left where it should, with a column of names and a scale."""

    def __init__(self, parent: QWidget) -> None:
        self._axes = {side: PaintedAxis(side) for side in ("left", "right", "bottom")}
        self.widget: Any = pyqtgraph.PlotWidget(parent, axisItems=self._axes, background=None)
        self.item: Any = self.widget.getPlotItem()
        for part in (self.widget, self.item):
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # the chart that holds the plot answers the mouse and the keys
        self.widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.widget.setFrameShape(self.widget.Shape.NoFrame)
        self.item.layout.setContentsMargins(0, 0, 0, 0)
        self.item.setMenuEnabled(False)
        self.item.hideButtons()
        self.item.setMouseEnabled(False, False)
        self.item.invertY(True)
        self._start, self._origin = "left", QPointF()

    def fit(self, layout: Layout) -> None:
        """Have the plot say what the layout says: the same room, the same values at the same places."""
        frame = layout.frame
        start, end = ("right", "left") if frame.rtl else ("left", "right")
        self._start = start
        self._origin = QPointF(layout.left, frame.top)
        width, height = frame.right - frame.left + layout.name_width, frame.bottom - frame.top + layout.scale_height
        self.widget.setGeometry(QRectF(layout.left, frame.top, width, height).toRect())
        self.item.showAxis(start)
        self.item.hideAxis(end)
        self._axes[start].setWidth(layout.name_width)
        self._axes["bottom"].setHeight(layout.scale_height)
        self.item.invertX(frame.rtl)
        self.item.setXRange(frame.low, frame.high, padding=0)
        self.item.setYRange(frame.first, frame.end, padding=0)

    def show_parts(self, names: Sequence[Part], scale: Sequence[Part]) -> None:
        """Paint the names beside the plot and the scale below it."""
        self._axes[self._start].show_parts(names, self._origin)
        self._axes["bottom"].show_parts(scale, self._origin)
