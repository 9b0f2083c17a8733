"""How a person left the columns of a table: order, widths, sorting; as JSON that may come from anyone's file."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

_WIDTHS = range(48, 2001)


def written(header: QHeaderView, *, with_widths: bool) -> str:
    """Return the state of a header."""
    columns = range(header.count())
    state: dict[str, object] = {
        "order": [header.logicalIndex(place) for place in columns],
        "sort": header.sortIndicatorSection() if header.isSortIndicatorShown() else -1,
        "descending": header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
    }
    if with_widths:
        state["widths"] = [header.sectionSize(column) for column in columns]
    return json.dumps(state)


def restore(header: QHeaderView, text: str) -> bool:
    """Put a header into a written state, as far as it is one; say whether it brought widths along."""
    try:
        state = json.loads(text)
    except ValueError:
        return False
    if not isinstance(state, dict):
        return False
    columns = list(range(header.count()))
    order, widths, sort = state.get("order"), state.get("widths"), state.get("sort")
    if isinstance(order, list) and all(isinstance(each, int) for each in order) and sorted(order) == columns:
        for place, column in enumerate(order):
            header.moveSection(header.visualIndex(column), place)
    if isinstance(sort, int) and -1 <= sort < len(columns):
        descending = state.get("descending") is True
        header.setSortIndicator(sort, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
    if not isinstance(widths, list) or len(widths) != len(columns):
        return False
    if not all(isinstance(width, int) and width in _WIDTHS for width in widths):
        return False
    for column, width in enumerate(widths):
        header.resizeSection(column, width)
    return True
