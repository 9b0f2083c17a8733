"""A child process that opens a long report in one widget and prints by how many megabytes it grew for it."""

import gc
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from desktop.widgets.shell import style
from tests.benchmarks.long_report import Book, book, plain, rich


def megabytes() -> float:
    """Return the memory that this process has for itself now."""
    with Path("/proc/self/smaps_rollup").open(encoding="ascii") as lines:
        return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024


def run(app: QApplication, widget: QWidget, seconds: float) -> None:
    """Show a widget and let it do all it does when nobody touches it."""
    widget.show()
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        app.processEvents()


def opened(name: str, of: Book) -> QWidget:
    """Return one of the widgets with a book in it."""
    if name == "ours":
        return of.pane()
    return rich(of.report.text) if name == "QTextEdit" else plain(of.report.text)


if __name__ == "__main__":
    app = QApplication([])
    style.load_fonts()
    long, short = book(1_000_000, 10_000), book(20_000, 200)
    small = opened(sys.argv[1], short)
    run(app, small, 0.3)  # what is loaded at first use is not the text's
    gc.collect()
    before = megabytes()
    widget = opened(sys.argv[1], long)
    run(app, widget, 3)
    gc.collect()
    print(megabytes() - before)
    sys.stdout.flush()
    os._exit(0)
