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
    """A pyqtgraph plot that runs from right to left where it should, with a column of names and a scale.

    Put together of its parts: a PlotItem makes menus without a parent, which outlive it.
    """

    def __init__(self, parent: QWidget) -> None:
        self.widget: Any = pyqtgraph.GraphicsView(parent, background=None)
        self.box: Any = pyqtgraph.ViewBox(enableMenu=False, enableMouse=False, invertY=True)
        self._axes = {side: PaintedAxis(side) for side in ("left", "right", "bottom")}
        grid: Any = pyqtgraph.GraphicsLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for item, row, column in (
            (self._axes["left"], 0, 0),
            (self.box, 0, 1),
            (self._axes["right"], 0, 2),
            (self._axes["bottom"], 1, 1),
        ):
            grid.addItem(item, row, column)
        for axis in self._axes.values():
            axis.linkToView(self.box)
        self.widget.setCentralItem(grid)
        for part in (self.widget, grid):
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # the chart that holds the plot answers the mouse and the keys
        self.widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for part in (self.widget, self.widget.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.widget.setFrameShape(self.widget.Shape.NoFrame)
        self._start, self._origin = "left", QPointF()

    def fit(self, layout: Layout) -> None:
        """Have the plot say what the layout says: the same room, the same values at the same places."""
        frame = layout.frame
        self._start, end = ("right", "left") if frame.rtl else ("left", "right")
        self._origin = QPointF(layout.left, frame.top)
        width, height = frame.right - frame.left + layout.name_width, frame.bottom - frame.top + layout.scale_height
        self.widget.setGeometry(QRectF(layout.left, frame.top, width, height).toRect())
        self._axes[self._start].setWidth(layout.name_width)
        self._axes[end].setWidth(0)
        self._axes["bottom"].setHeight(layout.scale_height)
        self.box.invertX(frame.rtl)
        self.box.setXRange(frame.low, frame.high, padding=0)
        self.box.setYRange(frame.first, frame.end, padding=0)

    def show_parts(self, names: Sequence[Part], scale: Sequence[Part]) -> None:
        """Paint the names beside the plot and the scale below it."""
        for side in ("left", "right"):
            self._axes[side].show_parts(names if side == self._start else (), self._origin)
        self._axes["bottom"].show_parts(scale, self._origin)
