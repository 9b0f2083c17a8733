"""Signing and notarising for macOS where the secrets are there, else an unnamed signature, as Apple's chips ask for."""

import base64
import os
import secrets
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from macos import plist


@contextmanager
def identity(work: Path) -> Iterator[str]:
    """Give the name of the certificate to sign with, `-` for none; it lies in a keychain that goes with the block."""
    packed = os.environ.get("MACOS_CERTIFICATE")
    if not packed:
        yield "-"
        return
    keychain, certificate, word = str(work / "signing.keychain-db"), work / "signing.p12", secrets.token_hex(16)
    certificate.write_bytes(base64.b64decode(packed))
    try:
        _security("create-keychain", "-p", word, keychain)
        _security("unlock-keychain", "-p", word, keychain)
        password = os.environ.get("MACOS_CERTIFICATE_PASSWORD", "")
        _security("import", str(certificate), "-k", keychain, "-P", password, "-T", "/usr/bin/codesign")
        _security("set-key-partition-list", "-S", "apple-tool:,apple:", "-s", "-k", word, keychain)
        _security("list-keychains", "-d", "user", "-s", keychain, "login.keychain-db")
        yield os.environ["MACOS_IDENTITY"]
    finally:
        certificate.unlink(missing_ok=True)
        _security("delete-keychain", keychain)


def sign(app: Path, name: str) -> None:
    """Sign everything in the bundle, and the bundle."""
    command = ["codesign", "--force", "--deep", "--sign", name]
    if name != "-":
        command += ["--timestamp", "--options", "runtime", "--entitlements", str(plist.ENTITLEMENTS)]
    subprocess.run([*command, str(app)], check=True)


def notarise(image: Path) -> bool:
    """Have Apple look through the image and staple its word to it; False where the secrets are missing."""
    account = {name: os.environ.get(name, "") for name in ("APPLE_ID", "APPLE_TEAM", "APPLE_PASSWORD")}
    if not all(account.values()):
        return False
    known = [
        "--apple-id",
        account["APPLE_ID"],
        "--team-id",
        account["APPLE_TEAM"],
        "--password",
        account["APPLE_PASSWORD"],
    ]
    subprocess.run(["xcrun", "notarytool", "submit", str(image), *known, "--wait"], check=True)
    subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
    return True


def _security(*words: str) -> None:
    subprocess.run(["security", *words], check=True)
