"""Copying what is chosen in the window as a quotation with its source."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.session.workspace import Workspace
from desktop.widgets.claims import quoting

if TYPE_CHECKING:
    from desktop.widgets.shell.main_window import MainWindow


def copy_what_is_chosen(window: "MainWindow", workspace: Workspace) -> None:
    """Copy the claims that are chosen in the view, else the words selected in a text; say what came of it."""
    at_table, reader = window.view_name() == "claims", window.read.reader
    chosen = [claim.id for claim in window.claims.chosen()] if at_table else [reader.chosen()]
    copied = quoting.copy_claims(workspace, chosen)
    column = reader.walk.at_hand() if window.view_name() == "read" and not copied else None
    if column is not None:
        start, end = column.pane.selected()
        copied = quoting.copy_words(workspace, column.article_id, column.pane.page.text[start:end])
    if copied:
        window.notice.say(QCoreApplication.translate("MainWindow", "Copied, with its source."))
    else:
        window.notice.say(
            QCoreApplication.translate(
                "MainWindow", "Choose a claim or select words, then copy them with their source."
            )
        )
