"""The promise of the About box: Hashiya opens no network connection."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "desktop").rglob("*.py"))
NETWORK = (
    "socket", "ssl", "http", "urllib.request", "urllib.error", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib",
    "xmlrpc", "socketserver", "asyncio", "webbrowser", "requests", "httpx", "aiohttp", "urllib3",
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets",
)  # fmt: skip

# Runs in a process of its own: an audit hook can't be taken off again. It also asks the system which libraries
# were loaded, for Qt could reach the network without Python noticing.
SESSION = """
import sys

def watch(event, arguments):
    if event in {"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"}:
        raise RuntimeError(f"network: {event} {arguments}")

sys.addaudithook(watch)
from desktop.cli import run

folder = sys.argv[1]
project = folder + "/sample.hashiya"
for command in (
    ["sample", project],
    ["check", project],
    ["export", project, folder + "/claims.csv"],
    ["picture", project, folder + "/read.png", "--view", "read", "--size", "900x600"],
    ["picture", project, folder + "/compare.png", "--view", "compare", "--size", "900x600"],
):
    assert run(command) == 0, command
if sys.platform == "linux":
    loaded = open("/proc/self/maps").read()
    assert "libQt6Widgets" in loaded
    assert "libQt6Network" not in loaded
print("no connection")
"""


def imported(tree: ast.AST) -> set[str]:
    found = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_imports_what_reaches_a_network(module: Path) -> None:
    names = imported(ast.parse(module.read_text(encoding="utf-8")))
    assert not {name for name in names for banned in NETWORK if name == banned or name.startswith(banned + ".")}


@pytest.mark.slow
def test_a_whole_session_opens_no_connection(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", SESSION, str(tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=ROOT, check=False)
    assert result.stdout.strip().endswith("no connection"), result.stdout + result.stderr
