"""Writes packaging/locks: for each system every package that an installer is built of, with its version and hashes."""

import os
import subprocess
import sys
from pathlib import Path

import identity
import workshop

# The platform whose wheels are chosen, as uv calls it; what builds runs on Linux and macOS alone.
PLATFORMS = {"linux": "x86_64-manylinux_2_35", "macos": "aarch64-apple-darwin", "windows": "x86_64-pc-windows-msvc"}


def main() -> int:
    """Resolve what pyproject.toml asks for, for each system; return 0."""
    program = identity.read()
    python = workshop.provide_packages()
    uv = python.parent / "uv"
    for system, platform in PLATFORMS.items():
        file = workshop.LOCKS / f"{system}.txt"
        group = [] if system == "windows" else ["--group", "package"]
        command = [
            str(uv), "pip", "compile", "--quiet", "--upgrade", "--generate-hashes", "--no-annotate", "--no-header",
            "--python-version", program.python, "--python-platform", platform, *group,
            "--output-file", str(file), str(identity.ROOT / "pyproject.toml"),
        ]  # fmt: skip
        environment = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": program.macos}
        subprocess.run(command, check=True, cwd=identity.ROOT, env=environment)
        print(f"  {Path(file).relative_to(identity.ROOT)}: {file.read_text().count('==')} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
