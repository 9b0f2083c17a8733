"""The Debian package; what it depends on is read from its libraries."""

import hashlib
import shutil
import subprocess
from pathlib import Path

import bootstrap
from identity import Identity
from linux import elf
from workshop import Order

# Packages that Debian and Ubuntu have renamed on the way, and what bootstrap.py has no need to name.
_PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgcc_s.so.1": "libgcc-s1",
    "libexpat.so.1": "libexpat1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libcups.so.2": "libcups2t64 | libcups2",
}
_C_LIBRARY = frozenset({
    "libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1", "ld-linux-x86-64.so.2",
})  # fmt: skip


def depends(folder: Path) -> list[str]:
    """Return the packages that have what the bundle asks of the host; stops at a library that nobody knows."""
    asked = elf.asked_of_host(folder) - _C_LIBRARY
    known = {name: packages[0] for name, packages in bootstrap.PACKAGES.items()} | _PACKAGES
    strange = sorted(asked - known.keys())
    if strange:
        raise SystemExit(f"packaging/linux/deb.py does not know which package has {', '.join(strange)}")
    glibc = elf.least_glibc(elf.files(folder))
    return [f"libc6 (>= {glibc})", *sorted({known[name] for name in asked})]


def build(program: Identity, usr: Path, file: Path, order: Order) -> None:
    """Pack `usr` into a Debian package."""
    root = order.work / "deb"
    shutil.copytree(usr, root / "usr", symlinks=True)
    control = root / "DEBIAN"
    control.mkdir(mode=0o755)
    kilobytes = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    fields = {
        "Package": program.name,
        "Version": program.version,
        "Section": "text",
        "Priority": "optional",
        "Architecture": "amd64",
        "Maintainer": program.authors,
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(depends(usr / "lib" / program.name)),
        "Description": f"{program.summary}, offline\n {program.description}.",
    }
    (control / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()), encoding="utf-8")
    (control / "md5sums").write_text(_sums(root), encoding="utf-8")
    packing = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{order.preset}", *_one_thread()]
    subprocess.run([*packing, "--build", str(root), str(file)], check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)


def _one_thread() -> list[str]:
    """Return the option that has dpkg-deb pack the same on each machine: two threads pack otherwise than one does.

    It is not known to versions before 1.21.9.
    """
    known = subprocess.run(["dpkg-deb", "--help"], capture_output=True, text=True, check=True).stdout
    return ["--threads-max=1"] if "--threads-max" in known else []


def _sums(root: Path) -> str:
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    lines = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)
    return "".join(lines)
