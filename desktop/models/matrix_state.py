"""How the matrix is arranged, as it is kept with the project: order, groups, columns, what 'about' covers."""

import json
from collections.abc import Sequence
from decimal import Decimal

from desktop.analysis.arrangement import Order
from desktop.session.comparing import ABOUT, about
from desktop.session.workspace import Workspace

_ORDER, _GROUPED, _COLUMNS = "compare.order", "compare.grouped", "compare.columns"


class MatrixState:
    """Reads and writes view state; what can't be read is as it is at first."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    @property
    def order(self) -> Order:
        """Return what rows are sorted by."""
        kept = self._workspace.state(_ORDER)
        return Order(kept) if kept in set(Order) else Order.VERDICT

    @property
    def grouped(self) -> bool:
        """Say whether rows of one verdict stand together under a heading."""
        return self._workspace.state(_GROUPED) == "yes"

    @property
    def columns(self) -> list[str]:
        """Return the ids of articles in the order that somebody gave their columns; none where they stand by date."""
        try:
            kept = json.loads(self._workspace.state(_COLUMNS) or "[]")
        except ValueError:
            return []
        return [str(each) for each in kept] if isinstance(kept, list) else []

    @property
    def about(self) -> Decimal:
        """Return what 'about' covers, as a part of the value."""
        return about(self._workspace.state(ABOUT))

    def arrange(self, order: Order, *, grouped: bool) -> None:
        """Keep how rows are sorted and grouped."""
        self._workspace.set_state(_ORDER, order)
        self._workspace.set_state(_GROUPED, "yes" if grouped else "")

    def keep_columns(self, ids: Sequence[str]) -> None:
        """Keep the order of the columns; none for that by date."""
        self._workspace.set_state(_COLUMNS, json.dumps(list(ids)) if ids else "")

    def keep_about(self, percent: int) -> None:
        """Keep what 'about' covers."""
        self._workspace.set_state(ABOUT, str(percent))
