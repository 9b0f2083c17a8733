"""Everything for macOS: the application, signed as far as can be, in a disk image; one architecture each."""

import platform
import plistlib
import subprocess
import sys
from pathlib import Path

import bill
import contents
import notices
import works
from identity import ROOT, Identity
from macos import plist, signing
from workshop import Order


def build(program: Identity, order: Order) -> list[Path]:
    """Build all of it; return the files."""
    work, out = order.work, order.out
    sys.path.insert(0, str(ROOT))
    app = freeze(program, work)
    found = works.of_macos(program)
    resources = app / "Contents" / "Resources"
    notices.write(program, found, resources / "desktop" / "notices.txt")
    for language, words in plist.names(program).items():
        folder = resources / f"{language}.lproj"
        folder.mkdir(exist_ok=True)
        (folder / "InfoPlist.strings").write_bytes(plistlib.dumps(words, fmt=plistlib.FMT_BINARY))
    check(app)
    stem = f"{program.title}-{program.version}-macos-{platform.machine()}"
    image, paper = out / f"{stem}.dmg", out / f"{stem}.cdx.json"
    with signing.identity(work) as name:
        signing.sign(app, name)
        pack(program, app, image, work)
        if name != "-":
            subprocess.run(["codesign", "--force", "--timestamp", "--sign", name, str(image)], check=True)
    if not signing.notarise(image):
        print("not notarised: the secrets are missing; docs/packaging.md says how such a download is opened")
    bill.write(program, found, paper, order.moment)
    return [image, paper]


def freeze(program: Identity, work: Path) -> Path:
    """Have PyInstaller make the application; return its folder."""
    recipe = ROOT / "packaging" / "bundle.spec"
    command = [sys.executable, "-m", "PyInstaller", "-y", "--clean", "--log-level", "ERROR"]
    subprocess.run([*command, "--distpath", str(work), "--workpath", str(work / "freeze"), str(recipe)], check=True)
    return work / f"{program.title}.app"


def check(app: Path) -> None:
    """Stop where the application has a file that the allow-list does not let in."""
    files = (file for file in app.rglob("*") if not file.is_dir())
    strange = [file.name for file in files if not contents.allowed(file.relative_to(app).as_posix())]
    if strange:
        raise SystemExit(f"the application has what it may not have: {', '.join(sorted(strange))}")


def pack(program: Identity, app: Path, image: Path, work: Path) -> None:
    """Make the disk image: the application, and a link to where it is to be dragged."""
    folder = work / "image"
    folder.mkdir()
    subprocess.run(["ditto", str(app), str(folder / app.name)], check=True)
    (folder / "Applications").symlink_to("/Applications")
    image.unlink(missing_ok=True)
    making = ["hdiutil", "create", "-volname", program.title, "-srcfolder", str(folder), "-format", "ULMO", str(image)]
    subprocess.run(making, check=True)
