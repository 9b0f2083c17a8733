"""Set-up says what a machine lacks in the words of its own package manager."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def bootstrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "packaging" / "bootstrap.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "stamp")
    return module


def only(manager: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = {manager: f"/usr/bin/{manager}", "ldd": shutil.which("ldd")}
    monkeypatch.setattr(shutil, "which", lambda name, **_: found.get(name))


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt-get", "sudo apt install libegl1 libxcb-cursor0"),
        ("dnf", "sudo dnf install libglvnd-egl xcb-util-cursor"),
        ("pacman", "sudo pacman -S --needed libglvnd xcb-util-cursor"),
    ],
)
def test_missing_libraries_are_named_with_the_one_line_that_installs_them(
    bootstrap: ModuleType,
    manager: str,
    line: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    only(manager, monkeypatch)
    monkeypatch.setattr(bootstrap, "missing_libraries", lambda: ["libEGL.so.1", "libxcb-cursor.so.0"])
    monkeypatch.setattr(bootstrap, "install_as_root", lambda packages: False)
    with pytest.raises(SystemExit) as ended:
        bootstrap.provide_libraries()
    assert ended.value.code == 1
    said = capsys.readouterr().err
    assert "libEGL.so.1, libxcb-cursor.so.0" in said
    assert line in said


def test_root_on_debian_gets_them_installed(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([["libxcb-cursor.so.0", "libodd.so.7"], []])
    asked: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "missing_libraries", lambda: next(answers))
    monkeypatch.setattr(bootstrap, "install_as_root", lambda packages: asked.append(packages) or True)
    bootstrap.provide_libraries()
    assert asked == [["libodd.so.7", "libxcb-cursor0"]]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes Qt's libraries from the system")
def test_what_ldd_does_not_find_is_missing(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    said = "\tlibEGL.so.1 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x0)\n\tlibfoo.so => not found\n"
    monkeypatch.setattr(bootstrap, "venv_python", lambda: Path(sys.executable))
    monkeypatch.setattr(shutil, "which", lambda name, **_: "/usr/bin/ldd")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: SimpleNamespace(stdout=said))
    assert bootstrap.missing_libraries() == ["libEGL.so.1", "libfoo.so"]


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("ldd") is None, reason="needs ldd")
def test_this_machine_lacks_nothing_and_every_part_of_qt_is_where_it_is_asked_for(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    import PySide6

    qt = Path(PySide6.__file__).parent / "Qt"
    assert [part for part in bootstrap.QT_PARTS if not (qt / part).exists()] == []
    monkeypatch.setattr(bootstrap, "venv_python", lambda: Path(sys.executable))
    assert bootstrap.missing_libraries() == []


def test_a_python_without_venv_is_told_so(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    only("apt-get", monkeypatch)
    find_spec = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else find_spec(name))
    monkeypatch.setattr(bootstrap, "install_as_root", lambda packages: False)
    with pytest.raises(SystemExit):
        bootstrap.make_venv()
    assert f"sudo apt install python3.{sys.version_info.minor}-venv" in capsys.readouterr().err


def test_an_old_python_is_told_which_one_is_needed(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    only("dnf", monkeypatch)
    monkeypatch.setattr(bootstrap, "LEAST", (99, 0))
    with pytest.raises(SystemExit):
        bootstrap.main()
    said = capsys.readouterr().err
    assert "needs Python 3.11 or newer" in said
    assert "sudo dnf install python3.11" in said


def test_a_second_call_does_nothing(bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".venv").mkdir()
    monkeypatch.setattr(bootstrap, "venv_python", lambda: Path(sys.executable))
    bootstrap.STAMP.write_text(bootstrap.fingerprint(), encoding="utf-8")
    for step in ("make_venv", "install_packages", "provide_libraries"):
        monkeypatch.setattr(bootstrap, step, lambda: pytest.fail("set up again"))
    assert bootstrap.main() == 0

    bootstrap.STAMP.write_text("another pyproject.toml", encoding="utf-8")
    done: list[str] = []
    for step in ("make_venv", "install_packages", "provide_libraries"):
        monkeypatch.setattr(bootstrap, step, lambda step=step: done.append(step))
    assert bootstrap.main() == 0
    assert "install_packages" in done
    assert bootstrap.STAMP.read_text(encoding="utf-8") == bootstrap.fingerprint()


def test_the_words_of_set_up_can_be_read_by_an_old_python() -> None:
    import ast

    ast.parse((ROOT / "packaging" / "bootstrap.py").read_text(encoding="utf-8"), feature_version=(3, 7))
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
