"""The reader against bare text widgets of Qt's own: 1,000,000 characters with 10,000 claims, notes and suggestions.

CPU time of the GUI thread, everything interleaved in one run; lines of text are as wide in all the widgets.
"""

import gc
import random
import statistics
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QWidget

from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme
from tests.benchmarks.long_report import COLOURS, Book, book, plain, rich
from tests.benchmarks.measure import child_megabytes, interleaved, print_ratio, report

pytestmark = pytest.mark.bench
CHARACTERS, CLAIMS = 1_000_000, 10_000
FRAME = 1 / 60
ROUNDS = 7


@pytest.fixture(scope="module")
def long_book() -> Book:
    return book(CHARACTERS, CLAIMS)


@pytest.fixture(autouse=True)
def no_collection_in_between() -> Iterator[None]:
    """Keep what the whole test run left behind out of the collector's way."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Give all widgets the style that the program has: that of Qt itself takes a millisecond for a scroll bar."""
    style.apply(qapp, Theme())
    yield
    qapp.setStyleSheet("")


def close(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    gc.collect()


def seconds(act: Callable[[], object]) -> float:
    before = time.thread_time()
    act()
    return time.thread_time() - before


def settle(app: QApplication, widget: QWidget) -> float:
    """Run the event loop until nothing waits any more; return the longest single hold of it in seconds."""
    longest, quiet = 0.0, 0
    while quiet < 20:
        held = seconds(app.processEvents)
        longest = max(longest, held)
        working = widget._idle.isActive() if isinstance(widget, ArticlePane) else held > 0.0002
        quiet = 0 if working else quiet + 1
        if not working:
            time.sleep(0.002)
    return longest


def test_opening(qapp: QApplication, long_book: Book) -> None:
    text = long_book.report.text
    holds: dict[str, list[float]] = {}

    def opening(name: str, make: Callable[[], QWidget]) -> Callable[[], float]:
        def run() -> float:
            before = time.thread_time()
            widget = make()
            widget.show()
            qapp.processEvents()
            taken = time.thread_time() - before
            holds.setdefault(name, []).append(settle(qapp, widget))
            close(widget)
            return taken

        return run

    runs = {
        "ours": opening("ours", long_book.pane),
        "QPlainTextEdit": opening("QPlainTextEdit", lambda: plain(text)),
        "QTextEdit": opening("QTextEdit", lambda: rich(text)),
    }
    report("1,000,000 characters: first paint, CPU", interleaved(runs, ROUNDS), "ours", "QPlainTextEdit", 0.7)
    medians = {name: statistics.median(taken) for name, taken in holds.items()} | {"frame of 60 Hz": FRAME}
    report("the same: longest hold of the event loop after opening, CPU", medians, "ours", "frame of 60 Hz", 0.5)


@pytest.fixture
def areas(qapp: QApplication, long_book: Book) -> Iterator[dict[str, QAbstractScrollArea]]:
    """Show the report in all three widgets, and wait until they have done all they do by themselves."""
    text = long_book.report.text
    shown: dict[str, QAbstractScrollArea] = {
        "ours": long_book.pane(), "QTextEdit": rich(text), "QPlainTextEdit": plain(text)
    }  # fmt: skip
    for area in shown.values():
        area.show()
        settle(qapp, area)
    yield shown
    for area in shown.values():
        close(area)


def frame(area: QAbstractScrollArea, value: float, pause: float) -> float:
    """Scroll, paint the whole viewport, and return what that took; then let the event loop run for a while."""

    def act() -> None:
        area.verticalScrollBar().setValue(round(value))
        area.viewport().repaint()

    taken = seconds(act)
    run(pause)
    return taken


def run(pause: float) -> None:
    """Let the event loop run, as it does between two frames."""
    until = time.perf_counter() + pause
    while time.perf_counter() < until:
        QApplication.processEvents()


def scrolled(area: QAbstractScrollArea, place: float, pixels: int, pause: float) -> Iterator[float]:
    """Yield what each of many steps takes from some place on, a share of the whole."""
    one = area.fontMetrics().lineSpacing() if isinstance(area, QPlainTextEdit) else 1  # that one scrolls by lines
    start = round(area.verticalScrollBar().maximum() * place)
    frame(area, start, 3 * pause)
    for number in range(1, 30):
        yield frame(area, start + number * pixels / one, pause)


def jumped(area: QAbstractScrollArea, places: random.Random) -> Iterator[float]:
    """Yield what each of many jumps takes."""
    for _ in range(30):
        yield frame(area, area.verticalScrollBar().maximum() * places.random(), FRAME)


def compared(
    areas: dict[str, QAbstractScrollArea],
    title: str,
    moved: Callable[[QAbstractScrollArea, random.Random], Iterator[float]],
    against: str,
    goal: float,
) -> None:
    """Move in all widgets in turn, to the same places, and report the slow frames and the usual ones."""
    taken: dict[str, list[float]] = {name: [] for name in areas}
    for number in range(ROUNDS):
        for name, area in areas.items():
            taken[name] += moved(area, random.Random(number))
    slow = {name: statistics.quantiles(each, n=20)[-1] for name, each in taken.items()}
    report(f"the same: {title}, p95, CPU", slow, "ours", against, goal)
    usual = {name: statistics.median(each) for name, each in taken.items()}
    report(f"the same: {title}, median, CPU", usual, "ours", against, goal)


def test_moving(areas: dict[str, QAbstractScrollArea]) -> None:
    compared(
        areas, "a frame of scrolling by three lines, whole viewport painted",
        lambda area, places: scrolled(area, places.random(), 102, FRAME), "QTextEdit", 0.8,
    )  # fmt: skip
    compared(
        areas, "a frame of scrolling by a viewport, ten a second",
        lambda area, places: scrolled(area, places.random(), 880, 0.1), "QTextEdit", 0.8,
    )  # fmt: skip
    compared(areas, "a jump to a random place", jumped, "QPlainTextEdit", 1.0)


def test_marking(areas: dict[str, QAbstractScrollArea], qapp: QApplication) -> None:
    ours, bare, places, numbers = areas["ours"], areas["QTextEdit"], random.Random(4), iter(range(10**6))
    assert isinstance(ours, ArticlePane)

    def mark() -> float:
        frame(ours, ours.verticalScrollBar().maximum() * places.random(), FRAME)
        settle(qapp, ours)
        start, number = ours.place() + 300, next(numbers)
        highlight = Highlight(f"new {number}", start, start + 14 + number % 40, (COLOURS[number % 5],))
        taken = seconds(lambda: (ours.put_highlight(highlight), qapp.processEvents()))
        assert ours.highlights.get(highlight.id)
        return taken

    def repaint() -> float:
        frame(bare, bare.verticalScrollBar().maximum() * places.random(), FRAME)
        return seconds(bare.viewport().repaint)

    medians = interleaved({"mark": mark, "repaint of a QTextEdit": repaint}, 40)
    report("the same: mark a claim and repaint, CPU", medians, "mark", "repaint of a QTextEdit", 0.7)


def test_memory() -> None:
    taken = {name: [] for name in ("ours", "QTextEdit", "QPlainTextEdit")}
    for _ in range(3):
        for name, sizes in taken.items():
            sizes.append(child_megabytes(name))
    medians = {name: statistics.median(sizes) for name, sizes in taken.items()}
    print_ratio("the same: memory, claim records apart", medians, "ours", "QTextEdit", 0.15, "MB")


def test_eight_columns(qapp: QApplication) -> None:
    each = book(8_000, 100)
    text = each.report.text

    def row(make: Callable[[], QAbstractScrollArea]) -> Callable[[], float]:
        row = QWidget()
        row.resize(8 * 240, 900)
        columns = [make() for _ in range(8)]
        for number, column in enumerate(columns):
            column.setParent(row)
            column.move(number * 240, 0)
        row.show()
        for column in columns:
            settle(qapp, column)
        rows.append(row)

        def all_columns() -> float:
            bars = [column.verticalScrollBar() for column in columns]
            taken = [
                frame(column, (bar.value() + 102) % bar.maximum(), 0) for column, bar in zip(columns, bars, strict=True)
            ]
            run(FRAME)
            return sum(taken)

        return all_columns

    rows: list[QWidget] = []
    runs = {"ours": row(lambda: each.pane(900, 240)), "QTextEdit": row(lambda: rich(text, 900, 240))}
    report("eight columns with 100 claims each, a frame of all, CPU", interleaved(runs, 60), "ours", "QTextEdit", 0.8)
    for each_row in rows:
        close(each_row)
