"""What the window can do: its acts, each with its words, its keys and what it needs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.session.workspace import Workspace
from desktop.widgets.shell.actions import Act

if TYPE_CHECKING:
    from desktop.widgets.shell.main_window import MainWindow


class WindowActs(QObject):
    """The acts of a window over a workspace."""

    def __init__(self, window: "MainWindow", workspace: Workspace) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace

    def all(self) -> list[Act]:
        """Return the acts in the order in which they are listed."""
        window, workspace = self._window, self._workspace
        return [
            Act("new", self.tr("New project…"), window.projects.new, ("Ctrl+N",)),
            Act("open", self.tr("Open project…"), window.projects.ask_open, ("Ctrl+O",)),
            Act("copy_as", self.tr("Save a copy…"), window.projects.save_copy, ("Ctrl+Shift+S",), "project"),
            Act("compact", self.tr("Remove deleted items for good…"), window.projects.compact, (), "writing"),
            Act("close", self.tr("Close project"), window.close_project, ("Ctrl+W",), "project"),
            Act("sample", self.tr("Open the sample project"), window.sample_wanted.emit),
            Act("import", self.tr("Import articles…"), window.imports.ask, ("Ctrl+I",), "writing"),
            Act("paste", self.tr("Paste as an article"), window.imports.paste, ("Ctrl+Shift+V",), "writing"),
            Act("export", self.tr("Export claims…"), window.export_claims, ("Ctrl+E",), "project"),
            Act("quotation", self.tr("Copy as a quotation with its source"), self.quote, ("Ctrl+Shift+C",), "project"),
            Act("undo", self.tr("Undo"), workspace.undo, ("Ctrl+Z",), "writing"),
            Act("redo", self.tr("Redo"), workspace.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), "writing"),
            Act("read", self.tr("Read"), lambda: window.show_view("read"), ("Alt+1",)),
            Act("compare", self.tr("Compare"), lambda: window.show_view("compare"), ("Alt+2",)),
            Act("claims", self.tr("Claims"), lambda: window.show_view("claims"), ("Alt+3",)),
            Act("palette", self.tr("Search or do…"), lambda: window.over_all.find(), ("Ctrl+K",)),
            Act("help", self.tr("All keys"), lambda: window.over_all.help(), ("F1", "?")),
            Act("find", self.tr("Find…"), window.reading.find, ("Ctrl+F",), "project"),
            Act("type", self.tr("Text…"), window.reading.set_type, ("Ctrl+T",), "project"),
            Act("focus", self.tr("Focus mode"), window.reading.toggle_focus, ("F11",), "project"),
            Act("first_steps", self.tr("First steps"), window.reading.show_first_steps, (), "writing"),
            Act("guide", self.tr("User guide"), window.show_guide),
            Act("about", self.tr("About Hashiya"), window.show_about),
            Act("quit", self.tr("Quit"), window.close, ("Ctrl+Q",)),
        ]

    def quote(self) -> None:
        """Copy what is chosen, with its source."""
        from desktop.widgets.shell.quote_flow import copy_what_is_chosen

        copy_what_is_chosen(self._window, self._workspace)
