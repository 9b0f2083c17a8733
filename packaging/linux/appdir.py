"""The AppDir, and an AppImage of it where appimagetool is at hand."""

import os
import shutil
import subprocess
from pathlib import Path

from identity import Identity


def lay(program: Identity, usr: Path, folder: Path) -> Path:
    """Make an AppDir of `usr`: what is in it starts from wherever it lies."""
    shutil.copytree(usr, folder / "usr", symlinks=True)
    (folder / "AppRun").symlink_to(f"usr/lib/{program.name}/{program.name}")
    entry = folder / f"{program.id}.desktop"
    entry.symlink_to(f"usr/share/applications/{entry.name}")
    picture = folder / f"{program.id}.png"
    picture.symlink_to(f"usr/share/icons/hicolor/256x256/apps/{picture.name}")
    (folder / ".DirIcon").symlink_to(picture.name)
    return folder


def image(folder: Path, file: Path) -> Path | None:
    """Make an AppImage of the AppDir; None where there is no appimagetool."""
    tool = shutil.which("appimagetool")
    if tool is None:
        return None
    # Without it appimagetool fetches the newest one, whatever that is by then.
    runtime = os.environ.get("HASHIYA_APPIMAGE_RUNTIME")
    given = ["--runtime-file", runtime] if runtime else []
    subprocess.run([tool, "--no-appstream", *given, str(folder), str(file)], check=True)
    return file
