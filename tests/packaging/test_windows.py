"""The setup for Windows, installed silently under wine, run, and uninstalled."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.conftest import Built, need, quit_by_keys, run
from tests.packaging.wine import Wine


@pytest.fixture(scope="module")
def wine(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    built.file("*-setup.exe")
    need("wine", "Xvfb", "import", "xdotool", "x86_64-w64-mingw32-gcc")
    folder = tmp_path_factory.mktemp("wine")
    windows = Wine(folder)
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

    key = r"HKCU\Software\Classes\org.hashiya.Hashiya.Project\shell\open\command"
    assert f'"{program}" open "%1"' in wine.says("reg", "query", key, "/ve")
    _shown(wine, pictures / "windows-screen.png", program, "open", project)

    mine = {name for name in wine.files() if not name.startswith(own)} - before
    assert wine.run(program.replace("Hashiya.exe", "uninstall.exe"), "/S") == 0
    _until(lambda: not home.exists(), 60)
    left = wine.files() - before
    assert left == {name for name in mine if not name.endswith("/Hashiya.lnk")}, "the user's files stay, and no other"
    assert "قصص كثيرة/انسحاب التحالف.hashiya" in left
    registry = wine.registry()
    assert "org.hashiya.Hashiya" not in registry


def test_it_installs_for_all_users_a_double_click_opens_projects_and_a_missing_library_is_noticed(
    wine: Wine, built: Built, pictures: Path
) -> None:
    before = wine.files()
    assert wine.run(_path(built.file("*-setup.exe")), "/S", "/AllUsers") == 0
    home = wine.drive / "Program Files" / "Hashiya"
    assert not list(wine.drive.glob("users/*/AppData/Local/Programs/Hashiya"))
    project = "C:\\قصص كثيرة\\انسحاب التحالف.hashiya"  # of the test before this one
    # wine 8 knows what opens a file from the registry of all users alone.
    _shown(wine, pictures / "windows-double-click.png", "start", "/wait", project)

    (home / "hashiya-lib" / "PySide6" / "Qt6Svg.dll").unlink()
    program = "C:\\Program Files\\Hashiya"
    assert wine.run(f"{program}\\hashiya-cli.exe", "--self-test") != 0
    assert wine.run(f"{program}\\uninstall.exe", "/AllUsers", "/S") == 0
    _until(lambda: not home.exists(), 60)
    assert wine.files() - before <= {name for name in wine.files() if "AppData/Local/hashiya" in name}


def _shown(wine: Wine, picture: Path, *command: str) -> None:
    """Have a window shown, take a picture of the screen, and close the window as a person does."""
    with wine.begin(*command) as shown:
        try:
            search = ("xdotool", "search", "--sync", "--onlyvisible", "--name", "انسحاب")
            run(*search, timeout=180, env=wine.environment)
            time.sleep(8)
            run("import", "-display", wine.environment["DISPLAY"], "-window", "root", picture)
            window = run(*search, env=wine.environment).stdout.split()[0]
            quit_by_keys(window, wine.environment)
            shown.wait(90)
        finally:
            shown.kill()


def _path(file: Path) -> str:
    return "Z:" + str(file.resolve()).replace("/", "\\")


def _until(holds: object, seconds: float) -> None:
    end = time.monotonic() + seconds
    while not holds():  # type: ignore[operator]
        assert time.monotonic() < end, "it did not come to an end"
        time.sleep(0.5)
