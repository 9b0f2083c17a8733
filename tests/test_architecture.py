"""The rules of the rooms that break silently: who imports whom, what start-up loads, what reads HTML."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "desktop").rglob("*.py"))

ROOMS = {
    "domain", "arabic", "storage", "formats", "analysis", "edits", "session", "models", "widgets", "self_test",
}  # fmt: skip
VAGUE = {"utils", "util", "helpers", "helper", "manager", "managers", "misc", "common", "tools"}
# They open files and shares that imported text names.
READS_HTML = {"QTextBrowser", "setHtml", "insertHtml", "appendHtml", "RichText", "MarkdownText", "setMarkdown"}
OWN_TEXT = ROOT / "desktop" / "widgets" / "guide" / "page.py"


def run(code: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, env=environment, cwd=ROOT, check=False)


def names_in(module: Path) -> set[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    found |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return found | {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}


def test_imports_point_down() -> None:
    lint = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    result = run(lint)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_rooms_are_the_planned_ones() -> None:
    assert {folder.name for folder in (ROOT / "desktop").iterdir() if (folder / "__init__.py").exists()} == ROOMS


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_a_noun_and_one_idea(module: Path) -> None:
    assert module.stem not in VAGUE
    text = module.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 350, "split it by meaning"
    assert not text or ast.get_docstring(ast.parse(text)), "say in one line what it is for"


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_reads_html(module: Path) -> None:
    if module == OWN_TEXT:
        return  # it reads what came along with the program, and tests/widgets/guide holds it to that
    assert not READS_HTML & names_in(module)


def test_the_command_line_starts_without_qt() -> None:
    result = run("import sys, desktop.cli; print([m for m in sys.modules if m.split('.')[0] in {'PySide6', 'numpy'}])")
    assert result.stdout.strip() == "[]", result.stdout + result.stderr


def test_the_window_starts_without_what_only_charts_and_migrations_need() -> None:
    heavy = "{'numpy', 'pyqtgraph', 'sqlite_utils'}"
    result = run(f"import sys, desktop.app; print([m for m in sys.modules if m in {heavy}])")
    assert result.stdout.strip() == "[]", result.stdout + result.stderr


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_outlives_a_window_is_heard_by_methods_alone(module: Path) -> None:
    """Qt cuts a method of an object off when the object goes; a lambda would be called on what is gone."""
    if module.name == "app.py":
        return  # the program lives as long as its workspace and theme
    for call in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and call.args and ast.unparse(call.func).endswith(".connect"):
            source = ast.unparse(call.func)
            lasts = any(f"{name}." in source for name in ("workspace", "theme", "preferences", "styleHints()"))
            assert not (lasts and isinstance(call.args[0], ast.Lambda)), ast.unparse(call)
