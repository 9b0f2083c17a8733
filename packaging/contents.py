"""What goes into a bundle, for every system: an allow-list of Qt's parts, the program wholly, what it needs of Python.

Qt's parts are allowed one by one because the wheel of PySide6 also carries parts that are under the GPL alone
(the virtual keyboard) and parts that reach a network.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent

# Python modules of PySide6. pyqtgraph asks for the two of OpenGL when it is imported.
QT_MODULES = frozenset({
    "QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtOpenGL", "QtOpenGLWidgets",
})  # fmt: skip

# Qt's own libraries: those of the modules above, and what the plugins below stand on.
QT_LIBRARIES = QT_MODULES | {"QtDBus", "QtXcbQpa", "QtWaylandClient", "QtWlShellIntegration"}

# Qt plugins by folder, without `lib` and ending; each system has those of them that it knows.
# Fusion, the style of the program, is built into QtWidgets; nothing is drawn through OpenGL.
QT_PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg", "qjpeg", "qico", "qicns"},
    "printsupport": {"cupsprintersupport"},
}
# Qt's own words (buttons of its dialogs) in the languages of the program.
QT_CATALOGUES = ("qtbase_ar.qm", "qtbase_en.qm")

# Folders that lie inside the package once it is installed, with their names there (see desktop/assets.py).
DATA = {"resources": "resources", "seeds": "seeds", "docs/guide": "guide"}

# Python modules that are left out: what opens connections, and what is asked for only where it is installed.
# Without `_hashlib` and `_uuid`, Python takes what it has of its own, and OpenSSL and libuuid can stay outside.
EXCLUDED = (
    "ssl", "_ssl", "_hashlib", "_uuid", "PySide6.QtNetwork", "PySide6.QtTest",
    "tkinter", "pip", "setuptools", "pkg_resources", "ensurepip", "readline", "curses", "IPython",
    "matplotlib", "scipy", "h5py", "cupy", "OpenGL", "PyQt5", "PyQt6", "PySide2", "colorcet", "numba",
    "pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.jupyter", "numpy.f2py", "numpy.testing", "pytest",
)  # fmt: skip

# Not even as a file may a bundle have these (names of libraries and extension modules).
FORBIDDEN = re.compile(
    r"Qt6?(Network|WebSockets|WebEngine|HttpServer|VirtualKeyboard|Charts|Graphs|DataVisualization|Qml|Quick|Test)|"
    r"virtualkeyboard|libssl|libcrypto|_ssl\b|qgtk3|libgtk"
)

# Libraries that each Linux has and that must fit its drivers, faces and desktop: declared as dependencies, not carried.
HOST = frozenset({
    "libstdc++", "libgcc_s", "libexpat", "libfontconfig", "libfreetype", "libX11", "libX11-xcb", "libxcb", "libz",
    "libglib-2.0", "libgthread-2.0", "libdbus-1", "libsystemd", "libEGL", "libGL", "libGLX", "libOpenGL",
    "libGLdispatch", "libwayland-client", "libwayland-cursor", "libcups", "libdrm", "libgbm", "libvulkan",
    "libc", "libm", "libdl", "libpthread", "librt", "libutil", "ld-linux-x86-64",
})  # fmt: skip

# What a minimal Linux lacks and Qt's window plugin needs: carried, so that the program starts without them.
CARRIED = ("libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util", "libxcb-util",
           "libxkbcommon", "libxkbcommon-x11")  # fmt: skip


def stem(file: str) -> str:
    """Return a library's name without what the system adds: `libQt6Core.so.6` and `Qt6Core.dll` are `Qt6Core`."""
    name = PurePosixPath(file).name
    name = re.sub(r"\.(so|dylib|dll|pyd|framework)\b.*$|\.abi3$", "", name)
    return re.sub(r"\.abi3$|\.cpython-.*$|\.cp\d+-.*$", "", name)


def allowed(place: str) -> bool:
    """Say whether a file of a bundle, by its place in it, may be there, as far as Qt is concerned."""
    path = place.replace("\\", "/")
    parts = PurePosixPath(path).parts
    if "plugins" in parts and "PySide6" in parts:
        folder, name = parts[parts.index("plugins") + 1], stem(parts[-1]).removeprefix("lib")
        return name in QT_PLUGINS.get(folder, ())
    if path.endswith(".qm") and "PySide6" in parts:
        return parts[-1] in QT_CATALOGUES
    if "PySide6" in parts and ({"qml", "metatypes", "libexec", "typesystems", "glue", "include"} & set(parts)):
        return False
    own = _qt_library(parts)
    if own is not None:
        return own in QT_LIBRARIES
    if "PySide6" in parts and re.fullmatch(r"Qt[A-Z]\w*", stem(parts[-1])):
        return stem(parts[-1]) in QT_MODULES
    return not FORBIDDEN.search(parts[-1])


def _qt_library(parts: tuple[str, ...]) -> str | None:
    framework = next((part for part in parts if re.fullmatch(r"Qt\w+\.framework", part)), None)
    if framework:
        return framework.removesuffix(".framework")
    name = re.fullmatch(r"(?:lib)?Qt6(\w+)", stem(parts[-1]))
    return f"Qt{name[1]}" if name else None


def of_host(place: str) -> bool:
    """Say whether a Linux library is the host's to have."""
    return PurePosixPath(place).name.split(".so")[0] in HOST


def qt_modules_asked_for() -> set[str]:
    """Return the modules of PySide6 that the program's code names, wherever it does."""
    return {name.split(".")[1] for name in _imported() if name.startswith("PySide6.Qt")}


def _imported() -> Iterator[str]:
    for module in sorted((ROOT / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                yield node.module
                yield from (f"{node.module}.{alias.name}" for alias in node.names if node.module == "PySide6")
            elif isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)


def program_modules() -> list[str]:
    """Return every module of the program by its dotted name, since many are imported when they are wanted only."""
    found = []
    for file in sorted((ROOT / "desktop").rglob("*.py")):
        parts = file.relative_to(ROOT).with_suffix("").parts
        found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def data_files() -> list[tuple[Path, str]]:
    """Return each file of the data folders with the folder that it has inside a bundle."""
    return [
        (file, str(PurePosixPath("desktop", name, *file.relative_to(ROOT / folder).parent.parts)))
        for folder, name in DATA.items()
        for file in sorted((ROOT / folder).rglob("*"))
        if file.is_file() and file.suffix != ".ts"
    ]
