"""How everything here is measured: interleaved runs in one go, and the ratio of their medians."""

import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]


def interleaved(runs: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """Return the median of each measurement in seconds, taken in turn so that noise falls on all alike."""
    taken: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            taken[name].append(run())
    return {name: statistics.median(values) for name, values in taken.items()}


def report(title: str, medians: Mapping[str, float], measured: str, against: str, goal: float) -> None:
    """Print one line: the ratio, its goal, and the figures it comes from."""
    milliseconds = {name: value * 1000 for name, value in medians.items()}
    print_ratio(title, milliseconds, measured, against, goal, "ms")


def print_ratio(title: str, figures: Mapping[str, float], measured: str, against: str, goal: float, unit: str) -> None:
    """Print one line of figures in any unit."""
    ratio = figures[measured] / figures[against]
    listed = ", ".join(f"{name} {value:.2f} {unit}" for name, value in figures.items())
    print(f"\n{title}: {ratio:.2f}x (goal {goal}x; {listed})")


def start(kind: str, *arguments: Path) -> float:
    """Return the CPU seconds that a new process takes to a painted window."""
    return _child("tests.benchmarks.start", kind, *map(str, arguments))


def child_megabytes(widget: str) -> float:
    """Return by how much a new process grows that opens a long report in one kind of widget."""
    return _child("tests.benchmarks.memory", widget)


def _child(module: str, *arguments: str) -> float:
    command = [sys.executable, "-m", module, *arguments]
    # An installed program has its bytecode; this machine may have been told to write none.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT, env=environment)
    return float(done.stdout.strip().splitlines()[-1])
