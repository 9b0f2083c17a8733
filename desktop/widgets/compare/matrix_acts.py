"""What is done to an indicator from its row in the matrix; each act is one Change, and can be undone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from desktop.analysis.comparison import Row
from desktop.domain.claim import Claim
from desktop.domain.moment import now
from desktop.domain.overrule import Verdict
from desktop.edits import articles as edit_articles
from desktop.edits import indicators as edit
from desktop.edits import overrules as edit_overrules
from desktop.models.matrix import MatrixModel
from desktop.session.workspace import Workspace
from desktop.widgets.claims.choice_popup import Choice, ChoicePopup


class MatrixActs(QObject):
    """Asks what must be asked over `window`, and commits."""

    def __init__(self, workspace: Workspace, model: MatrixModel, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._model = model
        self._window = window

    def overrule(self, row: Row) -> None:
        """Ask for the verdict that stands instead, and why."""
        from desktop.widgets.compare.overrule_dialog import OverruleDialog

        OverruleDialog(row, partial(self._overrule, row), self._window).open()

    def restore(self, row: Row) -> None:
        """Let the rules say again what the verdict is."""
        self._workspace.commit(edit_overrules.restore(row.indicator, self._workspace.overrules()))

    def rename(self, row: Row) -> None:
        """Ask for another name."""
        from desktop.widgets.compare.indicator_dialogs import RenameDialog

        RenameDialog(row.indicator.name, partial(self._rename, row), self._window).open()

    def split(self, row: Row) -> None:
        """Ask which claims speak of something else, and of what."""
        from desktop.widgets.compare.indicator_dialogs import SplitDialog

        SplitDialog(row, self._model.name_of, self._split, self._window).open()

    def merge(self, row: Row, place: QPoint) -> None:
        """Ask for the indicator that this one goes into; the list stands at a place on the screen."""
        others = [each for each in self._workspace.indicators() if each.id != row.indicator.id]
        popup = ChoicePopup([Choice(each.id, each.name) for each in others], None, self._window)
        popup.chosen.connect(partial(self._merge, row))
        popup.popup_at(place)

    def dissolve(self, row: Row) -> None:
        """Take the indicator away; its claims are kept without one."""
        change = edit.dissolve(row.indicator, _claims(row), self._workspace.overrules(), now=now())
        self._workspace.commit(change)

    def toggle_read(self, article_id: str) -> None:
        """Say that an article was read through, or that it was not."""
        article = self._workspace.article(article_id)
        if article is not None and not self._workspace.read_only:
            self._workspace.commit(edit_articles.mark_read([article], read=not article.read_through, now=now()))

    def edit_units(self) -> None:
        """Show the units that mean the same thing."""
        from desktop.widgets.compare.units_dialog import UnitsDialog

        UnitsDialog(self._workspace, self._window).open()

    def _overrule(self, row: Row, verdict: Verdict, reason: str) -> bool:
        change = edit_overrules.overrule(row.indicator, verdict, reason, self._workspace.overrules(), now=now())
        return self._workspace.commit(change)

    def _rename(self, row: Row, name: str) -> bool:
        return self._workspace.commit(edit.rename(row.indicator, name, self._workspace.indicators(), now=now()))

    def _split(self, claims: Sequence[Claim], name: str) -> bool:
        return self._workspace.commit(edit.split(claims, name, self._workspace.indicators(), now=now()))

    def _merge(self, row: Row, into_id: str) -> None:
        into = self._workspace.indicator(into_id)
        if into is not None:
            change = edit.merge(row.indicator, into, _claims(row), self._workspace.overrules(), now=now())
            self._workspace.commit(change)


def _claims(row: Row) -> list[Claim]:
    return [claim for cell in row.cells for claim in cell.claims]
