"""Everything for Windows: the program's folder, a setup by NSIS, a portable `.zip`."""

import subprocess
import sys
from pathlib import Path

import archives
import bill
import notices
import works
from identity import ROOT, Identity
from windows import folder as place
from workshop import Order

HERE = Path(__file__).resolve().parent


def build(program: Identity, order: Order) -> list[Path]:
    """Build all of it; return the files."""
    work, out = order.work, order.out
    sys.path.insert(0, str(ROOT))
    wheels = place.fetch(program, work)
    folder = work / program.title
    version = place.lay(program, wheels, folder, work)
    found = works.of_windows(program, wheels, version, folder / "LICENSE.txt")
    text = folder / place.INSIDE / "desktop" / "notices.txt"
    notices.write(program, found, text)
    place.compile_modules(folder)
    place.check(folder)
    place.date(folder, order.moment)
    stem = f"{program.title}-{program.version}-windows-x86_64"
    files = [out / f"{stem}-setup.exe", out / f"{stem}.zip", out / f"{stem}.cdx.json"]
    setup(program, folder, text, files[0], order)
    archives.zipped(folder, files[1], f"{program.title}-{program.version}", order)
    bill.write(program, found, files[2], order.moment)
    return files


def setup(program: Identity, folder: Path, text: Path, file: Path, order: Order) -> None:
    """Have NSIS make the setup; its files are named one by one, so that the order of a disk does not matter."""
    from desktop.storage.schema import SUFFIX

    work = order.work
    listed = sorted(path for path in folder.rglob("*") if path.is_file())
    lines, last = [], None
    for path in listed:
        parent = "\\".join(("$INSTDIR", *path.relative_to(folder).parent.parts))
        if parent != last:
            lines.append(f'SetOutPath "{parent}"')
            last = parent
        lines.append(f'File "{path}"')
    (work / "files.nsh").write_text("\n".join(lines) + "\n", encoding="utf-8")
    top = [f'Delete "$INSTDIR\\{path.name}"' for path in listed if path.parent == folder]
    (work / "gone.nsh").write_text("\n".join(top) + "\n", encoding="utf-8")
    # The licence page wants a byte-order mark.
    page = work / "notices.txt"
    page.write_text(text.read_text(encoding="utf-8"), encoding="utf-8-sig")
    words = {
        "TITLE": program.title, "ID": program.id, "VERSION": program.version, "AUTHORS": program.authors,
        "LICENCE": program.licence, "MIME": program.mime, "SUFFIX": SUFFIX, "KIND": program.project,
        "KIND_AR": program.project_ar, "INSIDE": place.INSIDE, "ICON": work / "hashiya.ico", "NOTICES": page,
        "FILES": work / "files.nsh", "GONE": work / "gone.nsh", "OUT": file.resolve(),
    }  # fmt: skip
    defines = [f"-D{name}={value}" for name, value in words.items()] + ["-DQUICK"] * order.quick
    subprocess.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, str(HERE / "setup.nsi")], check=True)
