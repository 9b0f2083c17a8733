"""Archives that come out the same, byte for byte, whenever the same files go in."""

import subprocess
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from workshop import Order


def tar_xz(folder: Path, file: Path, top: str, order: Order) -> None:
    """Pack a folder under the name `top`: sorted, owned by root, dated with one second."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = order.moment
        return entry

    loose = file.with_suffix("")
    with tarfile.open(loose, mode="w") as archive:
        archive.add(folder, top, recursive=False, filter=plain)
        for path in sorted(folder.rglob("*")):
            archive.add(path, f"{top}/{path.relative_to(folder).as_posix()}", recursive=False, filter=plain)
    # Two threads on every machine: how many there are decides how xz cuts its blocks.
    subprocess.run(["xz", "--force", f"-{order.preset}", "--threads=2", str(loose)], check=True)


def zipped(folder: Path, file: Path, top: str, order: Order) -> None:
    """Pack a folder of files under the name `top`: sorted, dated with one second."""
    date = datetime.fromtimestamp(order.moment, UTC).timetuple()[:6]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=int(order.preset)) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(f"{top}/{path.relative_to(folder).as_posix()}", date)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
