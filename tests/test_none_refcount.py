"""The pair of Python and PySide6 in use keeps its references to None; PySide6 6.12.0 on Python 3.11 does not."""

import subprocess
import sys

CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(20_000):
    thing.setObjectName("x")
    thing.blockSignals(False)
print(None)
"""


def test_twenty_thousand_calls_that_return_nothing_do_not_kill_the_process() -> None:
    result = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (0, "None\n"), result.stderr
