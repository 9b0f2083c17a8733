"""A child process that shows a window and prints the CPU seconds it took until it was painted."""

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def bare() -> None:
    """Show an empty window of Qt's own."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1360, 840)
    window.show()
    app.processEvents()
    window.grab()


def program(project: Path) -> None:
    """Show the program's window with a project in it, by the way that `hashiya open` takes."""
    from desktop import start

    app = start.show([project], language="ar", theme="light")
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    app.window.grab()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        program(Path(sys.argv[2]))
    print(time.process_time())
    sys.stdout.flush()
    os._exit(0)
