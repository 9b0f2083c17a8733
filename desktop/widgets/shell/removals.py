"""Removals are told, with the way back: a key pressed by mistake must not be a silent loss."""

from PySide6.QtCore import QObject

from desktop.domain.change import Change
from desktop.session.phrases import fill
from desktop.session.workspace import Workspace
from desktop.widgets.shell.notice import Notice

_REMOVING = frozenset({"claim.remove", "article.remove", "tag.delete", "tag.merge", "indicator.dissolve"})


class Removals(QObject):
    """Has the notice say what an act took away, until the next act or for a while."""

    def __init__(self, workspace: Workspace, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notice = notice
        self._said = ""
        workspace.changed.connect(self._look)

    def _look(self, change: Change) -> None:
        # Only the newest act is undone by the button: with any other one, it goes.
        if self._said and self._notice.text() == self._said:
            self._notice.dismiss()
        self._said = ""
        if change.label.key not in _REMOVING or all(record.after is not None for record in change.records):
            return
        from desktop.session import wording

        self._said = fill(self.tr("Done: %1."), wording.act(change.label))
        self._notice.say(self._said, (self.tr("Undo"), self._workspace.undo), leaves=True)
