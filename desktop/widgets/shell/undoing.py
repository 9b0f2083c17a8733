"""Undo and redo: when they can be done, what they say they would do, and what they say they did."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.change import Change, Label
from desktop.domain.claim import Claim
from desktop.session.phrases import fill, isolate
from desktop.session.workspace import Workspace
from desktop.widgets.reader.reader_view import ReaderView
from desktop.widgets.shell.actions import Actions
from desktop.widgets.shell.notice import Notice

_LONGEST = 48  # characters of an act's name in the menu


class Undoing(QObject):
    """Takes acts back and does them again; the notice says which, and a claim that they touch comes into view."""

    def __init__(
        self, workspace: Workspace, actions: Actions, reader: ReaderView, notice: Notice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._actions = actions
        self._reader = reader
        self._notice = notice
        self._done: Change | None = None
        workspace.changed.connect(self._note)
        workspace.changed.connect(self.allow)

    def undo(self) -> None:
        """Take the newest act back; a new tag goes together with the name that it was given."""
        workspace = self._workspace
        label = workspace.undo_label()
        if not self._go(workspace.undo, label):
            return
        if _is_one_tag(workspace.undo_label(), label):
            label = workspace.undo_label()
            self._go(workspace.undo, label)
        self._tell(self.tr("Undone: %1."), label)

    def redo(self) -> None:
        """Do again what was taken back last."""
        workspace = self._workspace
        label = workspace.redo_label()
        if not self._go(workspace.redo, label):
            return
        if _is_one_tag(label, workspace.redo_label()):
            self._go(workspace.redo, label)
        self._tell(self.tr("Redone: %1."), label)

    def allow(self) -> None:
        """Let undo and redo be done where they can be: the key may follow before anything else is told."""
        workspace, writing = self._workspace, not self._workspace.read_only
        self._actions["undo"].setEnabled(writing and workspace.undo_label() is not None)
        self._actions["redo"].setEnabled(writing and workspace.redo_label() is not None)

    def name(self) -> None:
        """Have both say what they would do."""
        for name, plain, pattern, label in (
            ("undo", self.tr("Undo"), self.tr("Undo: %1"), self._workspace.undo_label()),
            ("redo", self.tr("Redo"), self.tr("Redo: %1"), self._workspace.redo_label()),
        ):
            words = fill(pattern, isolate(_shortened(_words_of(label)))) if label else plain
            self._actions[name].setText(words.replace("&", "&&"))

    def _go(self, act: Callable[[], bool], label: Label | None) -> bool:
        self._done = None
        return label is not None and act()

    def _note(self, change: Change) -> None:
        self._done = change

    def _tell(self, pattern: str, label: Label | None) -> None:
        assert label is not None
        self._notice.say(fill(pattern, isolate(_words_of(label))))
        records = self._done.records if self._done is not None else ()
        for record in records:
            claim = record.after or record.before
            column = self._reader.columns.column(claim.article_id) if isinstance(claim, Claim) else None
            if isinstance(claim, Claim) and column is not None and column.isVisible():
                column.pane.reveal(claim.anchor.span)
                return


def _is_one_tag(made: Label | None, named: Label | None) -> bool:
    """Say whether two acts make a new tag and give that very one its name."""
    return _makes_new_tag(made) and _names_new_tag(named) and _name(made) == _name(named)


def _name(label: Label | None) -> str:
    return str(dict(label.args).get("name", "")) if label is not None else ""


def _makes_new_tag(label: Label | None) -> bool:
    return label is not None and label.key == "tag.create" and _is_first_name(label)


def _names_new_tag(label: Label | None) -> bool:
    return label is not None and label.key == "tag.revise.name" and _is_first_name(label)


def _is_first_name(label: Label) -> bool:
    """Say whether an act is on a tag that still had the name that the panel gave it."""
    return _name(label).startswith(QCoreApplication.translate("TagPanel", "New tag"))


def _words_of(label: Label) -> str:
    from desktop.session import wording

    return wording.act(label)


def _shortened(words: str) -> str:
    """Return words cut at a blank where they are long: the menu is as wide as its longest line."""
    if len(words) <= _LONGEST:
        return words
    kept = words[: _LONGEST - 1].rsplit(" ", 1)[0].rstrip("،,;:")
    isolated = "\u2069" if kept.count("\u2068") > kept.count("\u2069") else ""
    closing = "»" if "«" in kept and "»" not in kept else "”" if "“" in kept and "”" not in kept else ""
    return f"{kept}…{isolated}{closing}"
