"""On a small screen at twice the scale everything is there and nothing is cut off, in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Half of 1280 by 800: what a person has of such a screen at 200 %.
_SIZE = (640, 400)

_LOOK = """
import json, sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import App, application
from desktop.session.preferences import Preferences
from desktop.session.sample import build
from tests.widgets.panels import PANELS
from tests.widgets.test_languages_shown import cut_off

language, folder, width, height = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
build(folder / "قصة.hashiya").close()
app = App(application(), Preferences(), language=language, theme="light")
app.workspace.open(folder / "قصة.hashiya")
app.window.resize(width, height)
app.show()
found = {"ratio": app.window.devicePixelRatio(), "cut": [], "outside": [], "sizes": [], "looked": 0}
for name, panel in PANELS.items():
    for widget in panel(app.window, app.workspace, folder):
        QApplication.processEvents()
        found["looked"] += 1
        # The names of indicators are somebody's: what is chosen is shortened, the list shows the rest.
        found["cut"] += [f"{name}: {words}" for words in cut_off(widget) if "\u2068" not in words]
        top = widget.window()
        if widget.parent() is not None and not top.rect().contains(
            widget.rect().translated(widget.mapTo(top, widget.rect().topLeft()))
        ) and not widget.isWindow() and name != "picker":  # the sheet of tags keeps to the columns, however narrow
            found["outside"].append(name)
    size = app.window.size()
    found["sizes"].append([name, size.width(), size.height()])
picture = app.window.grab()
found["picture"] = [picture.width(), picture.height()]
app.end()
print(json.dumps(found))
"""


@pytest.mark.slow
@pytest.mark.parametrize("language", ["ar", "en"])
def test_all_of_it_has_room_at_twice_the_scale(language: str, tmp_path: Path) -> None:
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2", "PYTHONPATH": str(ROOT),
        "HASHIYA_DATA": str(tmp_path / "data"),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", _LOOK, language, str(tmp_path), *map(str, _SIZE)],
        stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT, env=environment,
    )  # fmt: skip
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["ratio"] == 2 and found["looked"] > 15
    assert not found["cut"], "\n".join(found["cut"])
    assert found["outside"] == []
    assert {tuple(size) for _, *size in found["sizes"]} == {_SIZE}
    assert found["picture"] == [2 * side for side in _SIZE]
