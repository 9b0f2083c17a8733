"""Words from outside are shown as they are: nothing in the window takes them for HTML."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.domain.moment import now
from desktop.edits import articles, claims, tags
from desktop.session import sample
from desktop.session.preferences import Preferences

HOSTILE = '<b>عنوان</b><img src="file:///etc/hostname"> &lt;i>'


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    made = App(qapp, Preferences(), language="en", theme="light")
    path = tmp_path / "<b>story<br>.hashiya"
    sample.build(path).close()
    made.workspace.open(path)
    workspace = made.workspace
    for article in workspace.articles():
        workspace.commit(articles.correct(article, now=now(), title=HOSTILE, outlet=HOSTILE, author=HOSTILE))
    first = [claims_of[0] for a in workspace.articles() if (claims_of := workspace.claims(a.id))]
    workspace.commit(claims.revise(first, now=now(), speaker=HOSTILE, note=HOSTILE))
    workspace.commit(claims.name_indicator(workspace.all_claims(), HOSTILE, workspace.indicators(), now=now()))
    workspace.commit(tags.revise(workspace.tags()[0], workspace.tags(), now=now(), name=HOSTILE))
    workspace.commit(claims.toggle_tag(workspace.all_claims()[-1:], workspace.tags()[0].id, now=now()))
    with qtbot.waitExposed(made.window):
        made.window.show()
    yield made
    made.end()


def look_everywhere(app: App) -> None:
    window = app.window
    window.show_claim(app.workspace.all_claims()[0].id)
    for view in ("claims", "compare", "read"):
        window.show_view(view)
        QApplication.processEvents()
    window.menu.fill()
    for menu in window.menu.findChildren(QMenu):
        menu.aboutToShow.emit()


def tips(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    for row in range(min(model.rowCount(parent), 100)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            if column == 0:
                yield from tips(model, index)


def test_no_tool_tip_and_no_label_reads_foreign_words_as_html(app: App) -> None:
    look_everywhere(app)
    assert QtGui.Qt.mightBeRichText(HOSTILE)
    window = app.window
    said = {f"tip of {widget!r}": widget.toolTip() for widget in window.findChildren(QWidget)}
    actions = [action for menu in window.findChildren(QMenu) if menu.toolTipsVisible() for action in menu.actions()]
    said |= {f"tip of {action.text()}": action.toolTip() for action in actions}
    for label in window.findChildren(QLabel):
        if label.textFormat() is not Qt.TextFormat.PlainText:
            said[f"label {label.objectName()} in {type(label.parent()).__name__}"] = label.text()
    for model in window.findChildren(QAbstractItemModel):
        said |= {f"{type(model).__name__} {place}": tip for place, tip in enumerate(tips(model))}
    assert [place for place, text in said.items() if QtGui.Qt.mightBeRichText(text)] == []
