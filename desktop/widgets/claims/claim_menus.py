"""Menus that set the status and the tags of claims."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.domain.claim import Claim, Status
from desktop.domain.moment import now
from desktop.edits import claims as edit
from desktop.session import phrases
from desktop.session.workspace import Workspace
from desktop.widgets.claims import status_sign, swatch
from desktop.widgets.theme import Theme

Chosen = Callable[[], Sequence[Claim]]


def fill_statuses(menu: QMenu, workspace: Workspace, theme: Theme, chosen: Chosen) -> None:
    """Fill a menu with the statuses, the one that all claims have checked; one act for all of them."""
    claims = chosen()
    held = {claim.status for claim in claims}
    group = QActionGroup(menu)
    for status in Status:
        action = QAction(status_sign.icon(status, theme.colours), phrases.status(status), menu)
        action.setCheckable(True)
        action.setChecked(held == {status})
        action.triggered.connect(
            lambda _=False, wanted=status: workspace.commit(edit.revise(chosen(), now=now(), status=wanted))
        )
        group.addAction(action)
        menu.addAction(action)


def fill_tags(menu: QMenu, workspace: Workspace, theme: Theme, chosen: Chosen) -> None:
    """Fill a menu with the tags, those that all claims have checked; choosing one puts it on or takes it off."""
    claims = chosen()
    for tag in workspace.tags():
        action = QAction(swatch.icon(tag.colour, theme.colours), tag.name.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(bool(claims) and all(tag.id in claim.tags for claim in claims))
        action.triggered.connect(
            lambda _=False, wanted=tag.id: workspace.commit(edit.toggle_tag(chosen(), wanted, now=now()))
        )
        menu.addAction(action)
    if menu.isEmpty():
        none = menu.addAction(QCoreApplication.translate("claim_menus", "No tags yet"))
        none.setEnabled(False)
