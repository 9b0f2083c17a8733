"""The folder `usr` of the Linux packages: the bundle, the command, and what desktops want to know of a program."""

import gzip
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from string import Template

import pictures
from identity import ROOT, Identity
from linux import man

HERE = Path(__file__).resolve().parent
_SIZES = (16, 24, 32, 48, 64, 128, 256)


def lay(program: Identity, bundle: Path, usr: Path, moment: int) -> None:
    """Make `usr` with everything in it, each file with the mode and the second that it is to have."""
    shutil.copytree(bundle, usr / "lib" / program.name, symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / program.name).symlink_to(f"../lib/{program.name}/{program.name}")
    lay_share(program, usr / "share", moment)
    set_modes(usr, usr / "lib" / program.name / program.name)
    for path in usr.rglob("*"):
        os.utime(path, (moment, moment), follow_symlinks=False)


def lay_share(program: Identity, share: Path, moment: int) -> None:
    """Make `share`: desktop entry, metainfo, type of project files, icons, man page, licence."""
    words = {**program.words, **_facts(program, moment)}
    _fill("desktop.in", share / "applications" / f"{program.id}.desktop", words)
    _fill("metainfo.xml.in", share / "metainfo" / f"{program.id}.metainfo.xml", words)
    _fill("mime.xml.in", share / "mime" / "packages" / f"{program.id}.xml", words)
    manual = share / "man" / "man1" / f"{program.name}.1.gz"
    manual.parent.mkdir(parents=True)
    page = Template((HERE / "man.1.in").read_text(encoding="utf-8")).substitute(words)
    manual.write_bytes(gzip.compress(page.encode(), 9, mtime=0))
    for kind in ("apps", "mimetypes"):
        name = program.id if kind == "apps" else program.mime.replace("/", "-")
        scalable = share / "icons" / "hicolor" / "scalable" / kind / f"{name}.svg"
        scalable.parent.mkdir(parents=True)
        shutil.copyfile(pictures.SYMBOL, scalable)
        for pixels in _SIZES:
            sized = share / "icons" / "hicolor" / f"{pixels}x{pixels}" / kind / f"{name}.png"
            sized.parent.mkdir(parents=True)
            sized.write_bytes(pictures.png(pixels))
    _fill("copyright.in", share / "doc" / program.name / "copyright", words)


def set_modes(folder: Path, *programs: Path) -> None:
    """Give folders and programs 0755, every other file 0644."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)


def _facts(program: Identity, moment: int) -> dict[str, str]:
    from desktop.storage.schema import APPLICATION_ID, SUFFIX

    return {
        "suffix": SUFFIX,
        "application_id": f"0x{APPLICATION_ID:08x}",
        "day": datetime.fromtimestamp(moment, UTC).date().isoformat(),
        "commands": man.commands(),
        "keywords_list": "".join(f"{word};" for word in program.keywords),
        "licence_text": _indented((ROOT / "LICENSE").read_text(encoding="utf-8")),
    }


def _indented(text: str) -> str:
    """Return a licence as a field of a Debian copyright file wants it."""
    return "\n".join(f" {line}" if line else " ." for line in text.strip().splitlines()[4:])


def _fill(template: str, file: Path, words: dict[str, str]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    text = Template((HERE / template).read_text(encoding="utf-8")).substitute(words)
    file.write_text(text, encoding="utf-8")
