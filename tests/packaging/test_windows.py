"""The setup for Windows, installed silently under wine, run, and uninstalled."""

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.conftest import Built, need, quit_by_keys, run
from tests.packaging.wine import Wine

DISPLAY = int(os.environ.get("HASHIYA_TEST_DISPLAY", "47")) + 1


@pytest.fixture(scope="module")
def wine(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    built.file("*-setup.exe")
    need("wine", "Xvfb", "import", "xdotool", "x86_64-w64-mingw32-gcc")
    folder = tmp_path_factory.mktemp("wine")
    windows = Wine(folder, DISPLAY)
    try:
        windows.start()
        yield windows
    finally:
        windows.stop()
        shutil.rmtree(folder, ignore_errors=True)


def test_it_installs_for_the_user_works_and_uninstalls_clean(wine: Wine, built: Built, pictures: Path) -> None:
    before = wine.files()
    assert wine.run(_path(built.file("*-setup.exe")), "/S") == 0
    home = next(wine.drive.glob("users/*/AppData/Local/Programs/Hashiya"))
    installed = wine.files()
    own = home.relative_to(wine.drive).as_posix()
    strange = {name for name in installed - before if not name.startswith(own) and not name.endswith("/Hashiya.lnk")}
    assert strange == set(), "files outside the program's folder"

    program = f"C:\\{own.replace('/', chr(92))}\\Hashiya.exe"
    picture = pictures / "windows.png"
    picture.unlink(missing_ok=True)
    code = wine.run(program, "--self-test", _path(picture))
    assert code == 0, picture.with_suffix(".txt").read_text(encoding="utf-8")
    assert picture.stat().st_size > 10_000

    # A project with an Arabic name in a folder with an Arabic name, and a blank, by the console's program.
    stories = wine.drive / "قصص كثيرة"
    stories.mkdir()
    project = "C:\\قصص كثيرة\\انسحاب التحالف.hashiya"
    console = program.replace("Hashiya.exe", "hashiya-cli.exe")
    assert wine.run(console, "sample", project) == 0
    assert (stories / "انسحاب التحالف.hashiya").stat().st_size > 10_000
    assert "ok" in wine.says(console, "check", project)

    # Opened as a double click does, by what the registry knows of such files.
    shown = wine.begin("start", "/wait", project)
    try:
        search = ("xdotool", "search", "--sync", "--onlyvisible", "--name", "انسحاب")
        run(*search, timeout=180, env=wine.environment)
        time.sleep(8)
        run("import", "-display", f":{DISPLAY}", "-window", "root", pictures / "windows-screen.png")
        window = run(*search, env=wine.environment).stdout.split()[0]
        quit_by_keys(window, wine.environment)
        shown.wait(60)
    finally:
        shown.kill()
        shown.wait()

    mine = {name for name in wine.files() if not name.startswith(own)} - before
    assert wine.run(program.replace("Hashiya.exe", "uninstall.exe"), "/S") == 0
    _until(lambda: not home.exists(), 60)
    left = wine.files() - before
    assert left == {name for name in mine if not name.endswith("/Hashiya.lnk")}, "the user's files stay, and no other"
    assert "قصص كثيرة/انسحاب التحالف.hashiya" in left
    registry = wine.registry()
    assert "org.hashiya.Hashiya" not in registry


def test_without_one_library_of_qt_the_self_test_fails(wine: Wine, built: Built, tmp_path: Path) -> None:
    assert wine.run(_path(built.file("*-setup.exe")), "/S") == 0
    home = next(wine.drive.glob("users/*/AppData/Local/Programs/Hashiya"))
    (home / "hashiya-lib" / "PySide6" / "Qt6Svg.dll").unlink()
    program = "C:\\" + home.relative_to(wine.drive).as_posix().replace("/", "\\")
    assert wine.run(f"{program}\\hashiya-cli.exe", "--self-test") != 0
    assert wine.run(f"{program}\\uninstall.exe", "/S") == 0
    _until(lambda: not home.exists(), 60)


def _path(file: Path) -> str:
    return "Z:" + str(file.resolve()).replace("/", "\\")


def _until(holds: object, seconds: float) -> None:
    end = time.monotonic() + seconds
    while not holds():  # type: ignore[operator]
        assert time.monotonic() < end, "it did not come to an end"
        time.sleep(0.5)
