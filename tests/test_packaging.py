"""The description of what goes into an installer: what it lets in, and that it says the same as the rest."""

import importlib.util
import re
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

import desktop
from desktop.widgets.shell import style

ROOT = Path(__file__).resolve().parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def part(name: str) -> ModuleType:
    """Load a module of packaging/ by its path: they run as scripts, under names that others have too."""
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where dataclasses look
    spec.loader.exec_module(module)
    return module


contents = part("contents")


@pytest.mark.parametrize(
    "place",
    [
        "_internal/PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",  # under the GPL alone
        "_internal/PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "_internal/PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "_internal/PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "_internal/PySide6/QtNetwork.abi3.so",
        "_internal/libQt6Network.so.6",
        "_internal/libssl.so.3",
        "hashiya-lib\\PySide6\\Qt6Qml.dll",
        "hashiya-lib\\PySide6\\plugins\\generic\\qtuiotouchplugin.dll",
        "libcrypto-3.dll",
        "_ssl.pyd",
        "Contents/Frameworks/PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",
        "_internal/PySide6/Qt/translations/qtwebengine_ar.qm",
    ],
)
def test_what_is_under_the_gpl_alone_or_reaches_a_network_is_not_let_in(place: str) -> None:
    assert not contents.allowed(place)


@pytest.mark.parametrize(
    "place",
    [
        "_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
        "_internal/PySide6/Qt/lib/libQt6Core.so.6",
        "_internal/PySide6/QtGui.abi3.so",
        "_internal/PySide6/Qt/translations/qtbase_ar.qm",
        "hashiya-lib\\PySide6\\plugins\\platforms\\qwindows.dll",
        "hashiya-lib\\PySide6\\Qt6Core.dll",
        "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "Contents/Frameworks/PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "_internal/numpy/_core/_multiarray_umath.cpython-313-x86_64-linux-gnu.so",
        "_internal/desktop/resources/i18n/hashiya_ar.qm",
    ],
)
def test_what_the_program_stands_on_is_let_in(place: str) -> None:
    assert contents.allowed(place)


def test_every_part_of_qt_that_the_program_imports_is_let_in() -> None:
    asked = contents.qt_modules_asked_for()
    assert {"QtCore", "QtGui", "QtWidgets", "QtSvg"} <= asked
    assert asked <= contents.QT_MODULES


def test_every_module_and_every_file_of_the_data_folders_goes_in() -> None:
    modules = contents.program_modules()
    assert {"desktop", "desktop.cli", "desktop.widgets.compare.chart", "desktop.self_test.project"} <= set(modules)
    placed = {f"{folder}/{file.name}" for file, folder in contents.data_files()}
    assert {"desktop/resources/icons/hashiya.svg", "desktop/resources/i18n/hashiya_ar.qm"} <= placed
    assert "desktop/seeds/claims.csv" in placed
    assert any(name.startswith("desktop/resources/fonts/OFL-") for name in placed), "a typeface needs its licence"


def test_names_and_versions_are_those_that_the_program_has() -> None:
    program = part("identity").read()
    assert program.version == desktop.__version__
    assert program.id == desktop.APP_ID
    assert program.words["title_ar"] == "حاشية"
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert settings["project"]["name"] == program.name == "hashiya"


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_take_actions_by_their_hash_and_may_do_nothing_by_default(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)", text)
    assert used
    assert [name for name in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", name)] == []
    assert "\npermissions: {}\n" in text


def test_the_python_for_windows_that_a_release_fetches_is_the_one_that_the_build_knows() -> None:
    known = (ROOT / "packaging" / "windows" / "embedded.py").read_text(encoding="utf-8")
    version, digest = re.findall(r'RELEASE(?:_SHA256)? = "(\S+)"', known)
    release = next(file for file in WORKFLOWS if file.name == "release.yml").read_text(encoding="utf-8")
    assert f"/{version}/python-{version}-embed-amd64.zip" in release
    assert digest in release
    assert version.startswith(f"{part('identity').read().python}.")


def test_the_programs_symbol_is_there_for_the_icons() -> None:
    assert not style.app_icon().isNull()
