"""Placement: where a pop-up goes so that it never covers what it is about."""

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 8


def beside(size: QSize, target: QRect, bounds: QRect) -> QPoint:
    """Return the top left corner of a pop-up: below the target, else above it, else to one side, within bounds.

    Where no side has room, it goes where it covers least of the target.
    """
    x = target.center().x() - size.width() // 2
    y = target.center().y() - size.height() // 2
    corners = [
        QPoint(x, target.bottom() + GAP),
        QPoint(x, target.top() - GAP - size.height()),
        QPoint(target.left() - GAP - size.width(), y),
        QPoint(target.right() + GAP, y),
    ]
    kept = [_within(QRect(corner, size), bounds) for corner in corners]
    return min(kept, key=lambda place: _area(place.intersected(target))).topLeft()


def _within(place: QRect, bounds: QRect) -> QRect:
    left = max(bounds.left(), min(place.left(), bounds.right() - place.width() + 1))
    top = max(bounds.top(), min(place.top(), bounds.bottom() - place.height() + 1))
    return QRect(QPoint(left, top), place.size())


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0
