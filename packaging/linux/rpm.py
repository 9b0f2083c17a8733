"""The RPM package, by nfpm; it depends on the libraries themselves, whatever a distribution calls their packages."""

import json
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from identity import Identity
from linux import elf
from workshop import Order


def build(program: Identity, usr: Path, file: Path, order: Order) -> None:
    """Pack `usr` into an RPM package."""
    bundle = usr / "lib" / program.name
    glibc = elf.least_glibc(elf.files(bundle))
    asked = sorted(name for name in elf.asked_of_host(bundle) if not name.startswith("ld-linux"))
    settings = {
        "name": program.name,
        "arch": "amd64",
        "platform": "linux",
        "version": program.version,
        "version_schema": "semver",
        "release": "1",
        "maintainer": program.authors,
        "description": f"{program.summary}, offline\n{program.description}.",
        "license": program.licence,
        "mtime": datetime.fromtimestamp(order.moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "contents": [{"src": f"{usr}/", "dst": "/usr/", "type": "tree"}],
        "depends": [f"libc.so.6(GLIBC_{glibc})(64bit)", *(f"{name}()(64bit)" for name in asked)],
        "rpm": {
            "compression": "gzip:1" if order.quick else "xz",
            "summary": program.summary,
            "group": "Applications/Productivity",
            "buildhost": "hashiya",
        },
    }
    description = order.work / "nfpm.yaml"
    description.write_text(json.dumps(settings, indent=1), encoding="utf-8")  # JSON is YAML
    nfpm = shutil.which("nfpm", path=str(Path(sys.executable).parent))
    if nfpm is None:
        raise SystemExit("nfpm is not there: is packaging/locks up to date?")
    packing = [nfpm, "package", "--config", str(description), "--packager", "rpm", "--target", str(file)]
    subprocess.run(packing, check=True, stdout=subprocess.DEVNULL)
