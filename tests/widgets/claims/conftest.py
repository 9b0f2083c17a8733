"""A workspace with the small story, for the tests of the widgets about claims."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.session.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path, qapp: QApplication) -> Iterator[Workspace]:
    """Return a workspace with a new, empty project open; nothing in it may fail."""
    failed: list[object] = []
    made = Workspace()
    made.failed.connect(failed.append)
    made.create(tmp_path / "قصة.hashiya")
    yield made
    made.close()
    assert not failed
