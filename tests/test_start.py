"""The start: what a painted window has no need of is not loaded for it, and comes back after it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import __main__, start

ROOT = Path(__file__).resolve().parent.parent

# Slow to load, or for later: sqlite_utils waits for the first commit, pyqtgraph for the first chart.
NOT_YET = (
    "click", "numpy", "pyqtgraph", "sqlite_utils", "platformdirs",
    "desktop.analysis", "desktop.arabic.dates", "desktop.arabic.finding", "desktop.cli",
    "desktop.edits.tags", "desktop.formats",
    "desktop.models.claim_table", "desktop.session.importing", "desktop.session.sample", "desktop.session.task",
    "desktop.session.wording", "desktop.storage.backup", "desktop.storage.checking", "desktop.storage.compaction",
    "desktop.storage.copies", "desktop.storage.migrations", "desktop.widgets.claims.claims_view",
    "desktop.session.finder", "desktop.session.history", "desktop.session.latest", "desktop.widgets.reader.glide",
    "desktop.session.quotation",
    "desktop.widgets.claims.inspector", "desktop.widgets.claims.tag_menu", "desktop.widgets.compare",
    "desktop.widgets.reader.column_tabs", "desktop.widgets.reader.finding", "desktop.widgets.reader.find_bar",
    "desktop.widgets.shell.type_popup", "desktop.widgets.shell.first_steps", "desktop.widgets.shell.focus_mode",
    "desktop.widgets.guide", "desktop.widgets.dialogs.crash_dialog", "desktop.widgets.dialogs.import_preview",
    "desktop.widgets.shell.help", "desktop.widgets.shell.over_all", "desktop.widgets.shell.palette",
)  # fmt: skip

_SHOW = """
import gc, json, sys
from pathlib import Path
from desktop import start

app = start.show([Path(sys.argv[1])], language="ar", theme="light")
from PySide6.QtWidgets import QApplication

QApplication.processEvents()
shown = [name for name in sys.modules if name.startswith("desktop.") or "." not in name]
columns = len(app.window.read.reader.open_articles())
collecting = gc.isenabled()
app.settle()
later = [name for name in ("sqlite_utils", "desktop.widgets.claims.inspector") if name in sys.modules]
print(json.dumps({"shown": shown, "columns": columns, "before": collecting, "after": gc.isenabled(), "later": later}))
app.end()
"""


@pytest.mark.parametrize(
    ("arguments", "paths"),
    [([], []), (["open"], []), (["open", "a.hashiya", "b.txt"], [Path("a.hashiya"), Path("b.txt")])],
)
def test_what_icons_and_double_clicks_ask_for_needs_no_parser(
    arguments: list[str], paths: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[Path]] = []
    monkeypatch.setattr(start, "window", lambda given: asked.append(given) or 0)
    monkeypatch.setattr(sys, "argv", ["hashiya", *arguments])
    with pytest.raises(SystemExit) as left:
        __main__.main()
    assert (asked, left.value.code) == ([paths], 0)


def test_a_painted_window_has_loaded_what_it_shows_and_the_rest_comes_after_it(tmp_path: Path) -> None:
    from desktop.session.sample import build

    build(tmp_path / "sample.hashiya").close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HASHIYA_DATA": str(tmp_path / "data")}
    done = subprocess.run(
        [sys.executable, "-c", _SHOW, str(tmp_path / "sample.hashiya")],
        stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT, env=environment,
    )  # fmt: skip
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["columns"] == 3
    assert [name for name in found["shown"] if name in NOT_YET] == []
    assert (found["before"], found["after"]) == (False, True)
    assert found["later"] == ["sqlite_utils", "desktop.widgets.claims.inspector"]
