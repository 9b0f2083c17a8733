"""What is in the installers: nothing that may not be there, the papers that must be, and no more than is bearable."""

import json
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import contents
import identity
import pytest

from tests.packaging.conftest import ROOT, Built, need, run

MEGABYTE = 1_000_000


def files_of_deb(package: Path) -> dict[str, int]:
    """Return the files in a Debian package with their sizes."""
    listed = run("dpkg-deb", "--contents", package).stdout.splitlines()
    rows = (re.split(r"\s+", line, maxsplit=5) for line in listed if not line.startswith("d"))
    return {row[5].split(" -> ")[0].removeprefix("./"): int(row[2]) for row in rows}


def test_the_debian_package_is_small_enough(built: Built) -> None:
    package = built.file("hashiya_*_amd64.deb")
    need("dpkg-deb")
    assert package.stat().st_size <= 60 * MEGABYTE
    assert sum(files_of_deb(package).values()) <= 190 * MEGABYTE


def test_the_setup_for_windows_is_small_enough(built: Built) -> None:
    assert built.file("*-setup.exe").stat().st_size <= 45 * MEGABYTE
    with zipfile.ZipFile(built.file("*-windows-*.zip")) as archive:
        assert sum(entry.file_size for entry in archive.infolist()) <= 190 * MEGABYTE


def test_no_part_of_qt_is_inside_that_the_allow_list_lacks(built: Built) -> None:
    with tarfile.open(built.file("*-linux-*.tar.xz")) as archive:
        linux = archive.getnames()
    with zipfile.ZipFile(built.file("*-windows-*.zip")) as archive:
        windows = archive.namelist()
    for names, least in ((linux, "libQt6Widgets.so.6"), (windows, "Qt6Widgets.dll")):
        files = [name for name in names if "." in name.rsplit("/", 1)[-1]]
        assert any(name.endswith(least) for name in files)
        assert [name for name in files if not contents.allowed(name)] == []


def test_the_rpm_has_the_files_of_the_deb(built: Built) -> None:
    rpm, deb = built.file("*.rpm"), built.file("*.deb")
    need("rpm", "dpkg-deb")
    lines = run("rpm", "--query", "--package", "--queryformat", "[%{FILEMODES:perms} %{FILENAMES}\n]", rpm).stdout
    found = {line.split(" ", 1)[1].removeprefix("/") for line in lines.splitlines() if not line.startswith("d")}
    assert found == set(files_of_deb(deb))


def test_the_portable_archive_runs_from_a_folder_with_an_arabic_name(built: Built, tmp_path: Path) -> None:
    archive = built.file("*-linux-*.tar.xz")
    if sys.platform != "linux":
        pytest.skip("a program for Linux")
    place = tmp_path / "برامج محمولة"
    place.mkdir()
    run("tar", "-xf", archive, "-C", place)
    program = next(place.glob("hashiya-*/hashiya"))
    before = {path: path.lstat().st_mtime for path in place.rglob("*")}
    report = run(program, "--self-test", env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LANG": "C.UTF-8"}).stdout
    assert "FAILED" not in report
    assert {path: path.lstat().st_mtime for path in place.rglob("*")} == before, "it writes into its own folder"


@pytest.mark.parametrize("system", ["linux", "windows"])
def test_the_bill_and_the_notices_name_every_part_with_a_licence(built: Built, system: str) -> None:
    bill = json.loads(built.file(f"*-{system}-*.cdx.json").read_text(encoding="utf-8"))
    assert bill["bomFormat"] == "CycloneDX"
    named = {part["name"]: part["licenses"][0]["license"] for part in bill["components"]}
    assert {"Qt, PySide6 and Shiboken", "Python", "numpy", "pyqtgraph", "sqlite-utils", "click"} <= named.keys()
    assert [name for name, licence in named.items() if not (licence.get("name") or licence.get("id"))] == []
    if system == "linux":
        with tarfile.open(built.file("*-linux-*.tar.xz")) as archive:
            name = next(name for name in archive.getnames() if name.endswith("/desktop/notices.txt"))
            opened = archive.extractfile(name)
            assert opened is not None
            text = opened.read().decode()
    else:
        with zipfile.ZipFile(built.file("*-windows-*.zip")) as archive:
            name = next(name for name in archive.namelist() if name.endswith("/desktop/notices.txt"))
            text = archive.read(name).decode()
    assert [name for name in named if name not in text] == []
    for title in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "GNU GENERAL PUBLIC LICENSE",
        "SIL OPEN FONT LICENSE",
        "harfbuzz",
    ):
        assert title.lower() in text.lower()


def test_what_desktops_read_of_the_program_is_in_order(built: Built, tmp_path: Path) -> None:
    package = built.file("hashiya_*_amd64.deb")
    need("dpkg-deb", "desktop-file-validate", "appstreamcli")
    run("dpkg-deb", "-x", package, tmp_path)
    share = tmp_path / "usr" / "share"
    entry = next(share.glob("applications/*.desktop"))
    assert run("desktop-file-validate", entry).stdout == ""
    run("appstreamcli", "validate", "--no-net", next(share.glob("metainfo/*.xml")))
    assert "Name[ar]=حاشية" in entry.read_text(encoding="utf-8")


def test_the_locks_have_what_the_program_asks_for() -> None:
    needed = {re.split(r"[<>=;\[ ]", line)[0].lower() for line in identity.read().requires}
    for lock in sorted((ROOT / "packaging" / "locks").glob("*.txt")):
        locked = set(re.findall(r"^([\w.-]+)==", lock.read_text(encoding="utf-8"), re.M))
        assert needed - locked == set(), f"{lock.name}: run make locks"


def test_what_macos_reads_of_the_program_is_in_order(tmp_path: Path) -> None:
    python = ROOT / "build" / "package" / "venv" / "bin" / "python"
    if not python.exists():
        pytest.skip("there is no build/package/venv: run make package first")
    said = subprocess.run(
        [python, "-c", _MACOS, ROOT, tmp_path], capture_output=True, text=True, check=False,
        env={"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    assert said.returncode == 0, said.stderr
    found = json.loads(said.stdout)
    assert found["LSMinimumSystemVersion"] == identity.read().macos
    kind = found["UTExportedTypeDeclarations"][0]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["hashiya"]
    assert found["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert found["names"]["ar"]["CFBundleDisplayName"] == "حاشية"
    assert found["entitlements"]["com.apple.security.cs.disable-library-validation"] is True
    assert "com.apple.security.network.client" not in found["entitlements"]
    assert {16, 32, 128, 256, 512} <= set(found["icon"])


_MACOS = """
import json, plistlib, sys
from pathlib import Path

root, scratch = map(Path, sys.argv[1:])
sys.path[:0] = [str(root / "packaging"), str(root)]
import identity, pictures
from macos import plist
from PIL import Image

program = identity.read()
information = plist.information(program)
assert plistlib.loads(plistlib.dumps(information)) == information
pictures.icns(scratch / "hashiya.icns")
sizes = [width for width, _height, _scale in Image.open(scratch / "hashiya.icns").info["sizes"]]
entitlements = plistlib.loads(plist.ENTITLEMENTS.read_bytes())
print(json.dumps({**information, "names": plist.names(program), "entitlements": entitlements, "icon": sizes}))
"""
