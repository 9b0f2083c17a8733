"""The program's folder for Windows: CPython, its packages as wheels, the program, two launchers."""

import compileall
import os
import py_compile
import re
import shutil
import subprocess
import sys
from pathlib import Path
from string import Template

import contents
import parts
import pictures
import workshop
from identity import ROOT, Identity
from windows import embedded

HERE = Path(__file__).resolve().parent
INSIDE = "hashiya-lib"  # no name that a folder of someone else's has
ENTRY = "hashiya_entry.py"
# Of what lies beside Qt's own libraries in the wheel, the runtime of its compiler alone.
_BESIDE_QT = re.compile(r"(pyside6\.abi3|shiboken6\.abi3|msvcp140\w*|vcruntime140\w*|concrt140)\.dll", re.IGNORECASE)
_LEFT_OUT = frozenset({".pyi", ".lib", ".exe", ".h", ".hpp", ".pxd", ".c", ".cpp", ".pyx"})
_NO_PARTS = frozenset({"tests", "test", "testing", "__pycache__", "bin", "include", "doc", "typesystems", "glue"})


def fetch(program: Identity, work: Path) -> Path:
    """Return a folder with the locked packages for Windows, as pip lays them."""
    wheels = work / "wheels"
    lock = workshop.LOCKS / "windows.txt"
    command = [sys.executable, "-m", "pip", "install", "-qq", "--no-compile", "--no-deps", "--require-hashes"]
    system = ["--platform", "win_amd64", "--implementation", "cp", "--python-version", program.python]
    subprocess.run([*command, *system, "--only-binary=:all:", "--target", str(wheels), "-r", str(lock)], check=True)
    return wheels


def lay(program: Identity, wheels: Path, folder: Path, work: Path) -> str:
    """Make the folder and return the version of its Python."""
    version = embedded.unpack(program.python, folder, work)
    for file in folder.iterdir():
        if _stays_out(file.name):
            file.unlink()
    inside = folder / INSIDE
    for file in _of_packages(program, wheels):
        target = inside / file.relative_to(wheels)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    for name in contents.program_modules():
        _copy_module(name, inside)
    for source, place in contents.data_files():
        (inside / place).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, inside / place / source.name)
    shutil.copyfile(ROOT / "packaging" / "entry.py", inside / ENTRY)
    dll = next(folder.glob("python3??.dll")).stem
    (folder / f"{dll}._pth").write_text(f"{dll}.zip\n.\n{INSIDE}\n", encoding="ascii")
    _launchers(program, dll, folder, work)
    return version


def compile_modules(folder: Path) -> None:
    """Give each module its bytecode, which Python takes without a look at the source's date."""
    inside = folder / INSIDE
    how = py_compile.PycInvalidationMode.UNCHECKED_HASH
    if not compileall.compile_dir(inside, quiet=1, stripdir=str(folder), invalidation_mode=how, workers=1):
        raise SystemExit("a module can't be compiled")


def date(folder: Path, moment: int) -> None:
    """Date every file with one second."""
    for path in folder.rglob("*"):
        os.utime(path, (moment, moment))


def check(folder: Path) -> None:
    """Stop where a file is there that the allow-list does not let in."""
    strange = [
        file.name
        for file in folder.rglob("*")
        if file.is_file() and not contents.allowed(str(file.relative_to(folder)))
    ]
    if strange:
        raise SystemExit(f"the folder has what it may not have: {', '.join(sorted(strange))}")


def _stays_out(name: str) -> bool:
    """Say whether a file of the embeddable CPython is not carried: its own programs, and what opens connections."""
    stem = contents.stem(name)
    return name.endswith((".exe", "._pth", ".cat")) or stem in contents.EXCLUDED or not contents.allowed(name)


def _of_packages(program: Identity, wheels: Path) -> list[Path]:
    kept = {part.paper.parent.name: part for part in parts.runtime(program, wheels, "win32")}
    excluded = tuple(name.replace(".", "/") for name in contents.EXCLUDED)
    found = []
    for file in sorted(path for path in wheels.rglob("*") if path.is_file()):
        place = file.relative_to(wheels).as_posix()
        top = place.split("/")[0]
        if top.endswith(".dist-info"):
            if top in kept and file.name == "METADATA":
                found.append(file)
        elif not place.startswith(tuple(f"{name}/" for name in excluded)) and _wanted(file, place):
            found.append(file)
    return found


def _wanted(file: Path, place: str) -> bool:
    folders = place.split("/")[:-1]
    if file.suffix.lower() in _LEFT_OUT or _NO_PARTS & set(folders):
        return False
    if folders[:1] == ["PySide6"] and folders[1:2] not in ([], ["plugins"], ["translations"], ["support"]):
        return False
    if folders == ["PySide6"] and file.suffix == ".dll" and not file.name.startswith("Qt6"):
        return bool(_BESIDE_QT.fullmatch(file.name))
    return contents.allowed(place)


def _copy_module(name: str, inside: Path) -> None:
    source = ROOT.joinpath(*name.split("."))
    source = source / "__init__.py" if source.is_dir() else source.with_suffix(".py")
    target = inside / source.relative_to(ROOT)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _launchers(program: Identity, dll: str, folder: Path, work: Path) -> None:
    icon = work / "hashiya.ico"
    pictures.ico(icon)
    resource = work / "launcher.rc"
    words = {**program.words, "icon": icon, "manifest": HERE / "launcher.manifest"}
    numbers = ",".join([*program.version.split("."), "0"])
    text = Template((HERE / "launcher.rc.in").read_text(encoding="utf-8")).substitute(words, numbers=numbers)
    resource.write_text(text, encoding="utf-8")
    compiled = work / "launcher.res"
    subprocess.run(["x86_64-w64-mingw32-windres", str(resource), "-O", "coff", "-o", str(compiled)], check=True)
    named = [f'-DTITLE="{program.title}"', f'-DPYTHON=L"{dll}.dll"', f'-DSCRIPT=L"{INSIDE}\\\\{ENTRY}"']
    safe = ["-Wl,--no-insert-timestamp,--dynamicbase,--nxcompat,--high-entropy-va"]
    for file, kind in ((f"{program.title}.exe", ["-mwindows"]), ("hashiya-cli.exe", ["-mconsole", "-DCONSOLE"])):
        command = ["x86_64-w64-mingw32-gcc", "-Os", "-s", "-Wall", "-Werror", "-municode", *kind, *named, *safe]
        source = [str(HERE / "launcher.c"), str(compiled)]
        subprocess.run([*command, "-o", str(folder / file), *source], check=True)
