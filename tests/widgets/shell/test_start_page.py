"""What stands in the window where a view has nothing to show."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.session import new_project, sample
from desktop.session.preferences import Preferences


@pytest.fixture(params=["ar", "en"])
def app(qapp: QApplication, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[App]:
    made = App(qapp, Preferences(), language=request.param, theme="light")
    with qtbot.waitExposed(made.window):
        made.show()
    yield made
    made.end()


@pytest.mark.parametrize("view", ["read", "compare", "claims"])
def test_without_a_project_every_view_offers_to_make_and_to_open_one(
    app: App, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, view: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / "new.hashiya"), ""))
    app.window.show_view(view)
    page = app.window.views.start
    assert app.window.views.currentWidget() is page
    assert [button.isVisible() for button in page.ways] == [True] * 3
    page.ways[0].click()
    qtbot.waitUntil(lambda: app.workspace.is_open)
    assert app.window.views.currentWidget() is not page
    assert app.window.view_name() == view


def test_a_recent_project_is_one_click_away_and_one_that_is_gone_is_not_listed(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    sample.build(tmp_path / "story.hashiya").close()
    app.preferences.recent = [str(tmp_path / "gone.hashiya"), str(tmp_path / "story.hashiya")]
    app.window.show_view("read")
    page = app.window.views.start
    assert len(page.recent) == 1 and "story" in page.recent[0].text()
    page.recent[0].click()
    qtbot.waitUntil(lambda: app.workspace.is_open)
    assert app.window.views.currentWidget() is app.window.read
    app.window.close_project()
    assert app.window.views.currentWidget() is page and "story" in page.recent[0].text()


@pytest.mark.parametrize("view", ["compare", "claims"])
def test_in_an_empty_project_compare_and_claims_offer_to_import(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, view: str
) -> None:
    app.workspace.take(new_project.create(tmp_path / "new.hashiya"))
    app.window.show_view(view)
    asked: list[object] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: asked.append(_a) or ([], ""))
    page = app.window.views.currentWidget()
    assert page is app.window.views.no_articles
    page.pressed.emit()
    assert asked


def test_export_waits_for_a_claim(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    export = app.window.actions_by_name["export"]
    assert not export.isEnabled()
    app.workspace.take(new_project.create(tmp_path / "new.hashiya"))
    assert not export.isEnabled() and not app.window.bar._export.isEnabled()
    app.workspace.close()
    sample.build(tmp_path / "story.hashiya").close()
    app.workspace.open(tmp_path / "story.hashiya")
    assert export.isEnabled()
    app.window.show_view("claims")
    app.window.claims.filters.text.setText("لا شيء مثل هذا")
    qtbot.waitUntil(lambda: not export.isEnabled())
    app.window.show_view("read")
    assert export.isEnabled()
