"""The Debian package, installed in clean Debians without Python, run on a screen, upgraded and purged."""

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT, Built, need, quit_by_keys, run
from tests.packaging.debian import READER, Debian, base

# What desktops make of the files of all programs; it is theirs, and made anew by them.
CACHES = ("mimeinfo.cache", "icon-theme.cache", "usr/share/mime/", "etc/ld.so.cache", "var/cache/")
HOME = f"home/{READER}"


@pytest.fixture(scope="module", params=["bookworm", "trixie"])
def debian(request: pytest.FixtureRequest, built: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Debian]:
    """A Debian with an older version of the program installed, and then this one over it, used once each."""
    package = built.file("hashiya_*_amd64.deb")
    need("mmdebstrap", "Xvfb", "xdotool", "import", "dpkg-deb", root=True)
    folder = tmp_path_factory.mktemp(request.param)
    there = Debian(base(request.param, ROOT / "build" / "debian"), folder / "root")
    try:
        there.start()
        there.run("apt-get", "update", "-qq")
        there.install("desktop-file-utils", "shared-mime-info")
        shutil.copy(package, there.root / "tmp" / "new.deb")
        _older(package, there.root / "tmp" / "old.deb", folder)
        yield there
    finally:
        there.stop()
        shutil.rmtree(folder, ignore_errors=True)


def test_it_installs_over_an_older_version_works_and_leaves_nothing_but_the_users_files(
    debian: Debian, pictures: Path
) -> None:
    assert not list(debian.root.glob("usr/bin/python3*")), "a clean Debian has no Python"
    debian.install("/tmp/old.deb")
    debian.run("apt-get", "purge", "-y", "-qq", "hashiya")
    before = debian.files()  # with what the package depends on

    debian.install("/tmp/old.deb")
    project = f"/{HOME}/قصة.hashiya"
    debian.run("hashiya", "sample", project, user=READER)
    kept = _shown(debian, project, None)
    assert any(name.endswith("preferences.ini") for name in kept), "the program keeps settings"
    assert (debian.root / "usr/lib/hashiya/_internal/stale").exists()

    debian.install("/tmp/new.deb")
    assert not (debian.root / "usr/lib/hashiya/_internal/stale").exists(), "a file of the older version is left"
    assert _of_user(debian) == kept, "the user's files were touched by an update"
    installed = debian.files()
    own = {line.lstrip("/") for line in debian.run("dpkg-query", "-L", "hashiya").stdout.splitlines()}
    assert _strange(installed, before, own) == []
    assert "org.hashiya.Hashiya.desktop" in (debian.root / "usr/share/applications/mimeinfo.cache").read_text()
    assert "*.hashiya" in (debian.root / "usr/share/mime/globs2").read_text()

    picture = f"/{HOME}/picture.png"
    report = debian.run("hashiya", "--self-test", picture, user=READER).stdout
    assert "FAILED" not in report
    shutil.copy(debian.root / picture.lstrip("/"), pictures / f"deb-{debian.root.parent.name}.png")
    _shown(debian, project, pictures / f"deb-{debian.root.parent.name}-screen.png")
    assert _strange(debian.files(), installed, set()) == [], "the program writes only into the user's own folder"

    mine = _of_user(debian)
    debian.run("apt-get", "purge", "-y", "-qq", "hashiya")
    after = debian.files()
    assert sorted(name for name in after.keys() - before.keys() if not name.startswith(HOME)) == []
    assert _of_user(debian) == mine, "projects and settings stay"


def test_without_one_library_of_qt_the_self_test_fails(debian: Debian) -> None:
    debian.install("/tmp/new.deb")
    library = next((debian.root / "usr/lib/hashiya/_internal/PySide6/Qt/lib").glob("libQt6Svg.so.*"))
    library.unlink()
    with pytest.raises(AssertionError, match=r"libQt6Svg|FAILED"):
        debian.run("hashiya", "--self-test", user=READER)
    debian.run("apt-get", "purge", "-y", "-qq", "hashiya")


def _older(package: Path, into: Path, scratch: Path) -> None:
    """Make the same package of an older version, with a file that the newer one lacks."""
    tree = scratch / "older"
    run("dpkg-deb", "-R", package, tree)
    control = tree / "DEBIAN" / "control"
    lines = control.read_text().splitlines(keepends=True)
    control.write_text("".join("Version: 0.0.1\n" if line.startswith("Version:") else line for line in lines))
    (tree / "usr/lib/hashiya/_internal/stale").touch()
    run("dpkg-deb", "--root-owner-group", "-Znone", "-b", tree, into)
    shutil.rmtree(tree)


def _shown(debian: Debian, project: str, picture: Path | None) -> dict[str, tuple[int, int]]:
    """Open the window with a project, close it as a person does; return the user's files after it."""
    program = debian.start_program("hashiya", "open", project, user=READER)
    screen = {**os.environ, "DISPLAY": debian.display}
    try:
        search = ("xdotool", "search", "--sync", "--onlyvisible", "--name", "قصة")
        window = run(*search, timeout=60, env=screen).stdout.split()[0]
        time.sleep(3)
        if picture is not None:
            run("import", "-display", debian.display, "-window", "root", picture)
        assert program.poll() is None, "the program went away"
        quit_by_keys(window, screen)
        assert program.wait(60) == 0
    finally:
        program.kill()
        program.wait()
    return _of_user(debian)


def _of_user(debian: Debian) -> dict[str, tuple[int, int]]:
    return {name: facts for name, facts in debian.files().items() if name.startswith(HOME)}


def _strange(now: dict[str, tuple[int, int]], before: dict[str, tuple[int, int]], own: set[str]) -> list[str]:
    """Return what is new or changed, and neither the package's own, nor the user's, nor a desktop's cache."""
    changed = {name for name, facts in now.items() if before.get(name) != facts} | (before.keys() - now.keys())
    return sorted(
        name for name in changed - own if not name.startswith(HOME) and not any(word in name for word in CACHES)
    )
