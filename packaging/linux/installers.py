"""Everything for Linux: the bundle, `.deb`, `.rpm`, a portable `.tar.xz`, an AppDir, an AppImage where that can be."""

import shutil
import subprocess
import sys
from pathlib import Path

import archives
import bill
import contents
import notices
import works
from identity import ROOT, Identity
from linux import appdir, deb, elf, rpm, tree
from workshop import Order

MACHINE = "x86_64"


def build(program: Identity, order: Order) -> list[Path]:
    """Build all of it; return the files, the AppDir's image last and only where it was made."""
    work, out = order.work, order.out
    sys.path.insert(0, str(ROOT))
    bundle = freeze(program, work)
    parts = works.of_linux(program, bundle)
    notices.write(program, parts, bundle / "_internal" / "desktop" / "notices.txt")
    usr = work / "usr"
    tree.lay(program, bundle, usr, order.moment)
    stem = f"{program.name}-{program.version}"
    files = {
        "deb": out / f"{program.name}_{program.version}_amd64.deb",
        "rpm": out / f"{stem}-1.{MACHINE}.rpm",
        "tar": out / f"{stem}-linux-{MACHINE}.tar.xz",
        "bill": out / f"{stem}-linux-{MACHINE}.cdx.json",
    }
    deb.build(program, usr, files["deb"], order)
    rpm.build(program, usr, files["rpm"], order)
    archives.tar_xz(portable(program, usr, work), files["tar"], stem, order)
    bill.write(program, parts, files["bill"], order.moment)
    image = appdir.image(
        appdir.lay(program, usr, work / "AppDir"), out / f"{program.title}-{program.version}-{MACHINE}.AppImage"
    )
    return [*files.values(), *([image] if image else [])]


def freeze(program: Identity, work: Path) -> Path:
    """Have PyInstaller make the bundle; return its folder, lighter by what only a debugger reads."""
    recipe = Path(__file__).resolve().parent.parent / "bundle.spec"
    command = [sys.executable, "-m", "PyInstaller", "-y", "--clean", "--log-level", "ERROR"]
    subprocess.run([*command, "--distpath", str(work), "--workpath", str(work / "freeze"), str(recipe)], check=True)
    bundle = work / program.name
    inside = bundle / "_internal"
    # Python's own parts alone: numpy's libraries were patched after they were linked, and strip breaks them.
    own = [*inside.glob("libpython3*.so*"), *inside.glob("python3*/lib-dynload/*.so")]
    for library in own:
        subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)
        # Where Python lay on the machine that builds is nobody's business, and no place to look for libraries.
        # Set first, which writes over the words of the old one, then taken away.
        subprocess.run(["patchelf", "--set-rpath", "$ORIGIN", str(library)], check=True)
        subprocess.run(["patchelf", "--remove-rpath", str(library)], check=True)
    missing = {name for name in contents.CARRIED if not any(inside.glob(f"{name}.so*"))}
    if missing:
        raise SystemExit(f"the bundle lacks {', '.join(sorted(missing))}: are they installed on this machine?")
    check(bundle)
    return bundle


def check(bundle: Path) -> None:
    """Stop where the bundle has a file that the allow-list does not let in."""
    files = (file for file in bundle.rglob("*") if not file.is_dir())
    strange = [file for file in files if not contents.allowed(file.relative_to(bundle).as_posix())]
    strange += [file for file in elf.files(bundle) if contents.of_host(file.name)]
    if strange:
        raise SystemExit(f"the bundle has what it may not have: {', '.join(sorted(file.name for file in strange))}")


def portable(program: Identity, usr: Path, work: Path) -> Path:
    """Return the folder of the portable archive: the bundle, with what a desktop wants to know beside it."""
    folder = work / "portable"
    shutil.copytree(usr / "lib" / program.name, folder, symlinks=True)
    shutil.copytree(usr / "share", folder / "share", symlinks=True)
    return folder
