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
    ratio = medians[measured] / medians[against]
    figures = ", ".join(f"{name} {value * 1000:.1f} ms" for name, value in medians.items())
    print(f"\n{title}: {ratio:.2f}x (goal {goal}x; {figures})")


def start(kind: str, *arguments: Path) -> float:
    """Return the CPU seconds that a new process takes to a painted window."""
    command = [sys.executable, "-m", "tests.benchmarks.start", kind, *map(str, arguments)]
    # An installed program has its bytecode; this machine may have been told to write none.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT, env=environment)
    return float(done.stdout.strip().splitlines()[-1])
