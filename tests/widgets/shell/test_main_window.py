"""What the window carries from one of its parts to another."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import App
from desktop.session import sample
from desktop.session.preferences import Preferences


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    made = App(qapp, Preferences(), language="en", theme="light")
    sample.build(tmp_path / "story.hashiya").close()
    made.workspace.open(tmp_path / "story.hashiya")
    yield made
    made.end()


def test_a_tag_leads_to_its_claims(app: App) -> None:
    tag = app.workspace.tags()[1]
    app.window.read.tags.claims_wanted.emit(tag.id)
    assert app.window.view_name() == "claims"
    shown = app.window.claims.filtered_ids()
    assert shown == [claim.id for claim in app.workspace.all_claims() if tag.id in claim.tags]
    assert app.window.claims.filters.tag.value == tag.id
