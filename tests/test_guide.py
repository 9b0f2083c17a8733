"""The guide says the same in both languages, names only what the program has, and comes along with it."""

import importlib.util
import re
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import assets
from desktop.app import App
from desktop.cli import cli
from desktop.storage import places
from desktop.widgets.shell import help_keys
from tests.widgets.running import running

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("ar", "en")
MOST_BYTES = 3_000_000
languages = pytest.mark.parametrize("language", LANGUAGES)
_KEY = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)*(?:Ctrl|Alt|Shift|F\d+|Enter|Esc|Tab|Del|Space|Home|End|PgUp|PgDown|[←→↑↓?=+\-\w])"
)
# The picker's own: a key goes from its tags to its note.
_OTHERS = frozenset({"Tab", "Ctrl"})


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hashiya_guide", ROOT / "packaging" / "guide.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tool = _tool()


def page(language: str) -> str:
    return (assets.guide() / f"{language}.md").read_text(encoding="utf-8")


def shape(words: str) -> list[str]:
    """Return what a page is made of, line by line, without its words."""
    found = []
    for line in words.split("\n"):
        if line.startswith("#"):
            found.append(line.split(" ")[0])
        elif line.startswith("!["):
            found.append(re.sub(r".*\((.*)-(?:ar|en)\.png\)", r"picture \1", line))
        elif line.startswith("|"):
            found.append(f"row of {line.count('|') - 1}")
        elif line.startswith(("- ", "```")) or re.match(r"\d\. ", line):
            found.append(line[:2])
        elif line:
            found.append("words")
    return found


@pytest.fixture
def app(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    with running(qapp, tmp_path, qtbot, language=request.param) as made:
        yield made


def test_both_languages_have_the_same_sections_lists_tables_and_pictures_in_the_same_order() -> None:
    arabic, english = shape(page("ar")), shape(page("en"))
    assert len(arabic) > 150
    assert arabic == english


@languages
def test_every_picture_that_is_named_is_there_and_none_is_there_that_is_not_named(language: str) -> None:
    named = re.findall(r"!\[[^\]]{10,}\]\(([^)]*)\)", page(language))
    there = sorted(f"pictures/{file.name}" for file in (assets.guide() / "pictures").glob(f"*-{language}.png"))
    assert len(named) >= 5
    assert sorted(named) == there
    assert not any(QImage(str(assets.guide() / name)).isNull() for name in named)


def test_the_pictures_are_light_to_carry() -> None:
    assert sum(file.stat().st_size for file in (assets.guide() / "pictures").iterdir()) < MOST_BYTES


@languages
def test_nothing_in_it_leads_out_of_it(language: str) -> None:
    words = page(language)
    assert re.findall(r"(?<!!)\[[^\]]*\]\(", words) == []
    assert re.findall(r"\w+://", words) == []
    assert re.findall(r"<[A-Za-z/!]", words) == []


@pytest.mark.skipif(sys.platform == "darwin", reason="keys have other names there")
@pytest.mark.parametrize("app", LANGUAGES, indirect=True)
def test_its_tables_of_keys_are_those_of_the_help(app: App) -> None:
    language = app.preferences.language or app._language
    tables = tool.keys(app.window.over_all.keys.groups(), language)
    assert tool.with_keys(page(language), tables, language) == page(language), "run make guide"


@pytest.mark.parametrize("app", ["en"], indirect=True)
def test_every_key_that_it_names_is_a_key_of_the_program(app: App) -> None:
    actions = [*app.window.actions(), *app.window.read.reader.actions()]
    known = {keys.toString(QKeySequence.SequenceFormat.PortableText) for act in actions for keys in act.shortcuts()}
    for group in help_keys.PANE_KEYS:
        for row in group.rows:
            known.update(row.keys, row.sequences)
    for language in LANGUAGES:
        named = {code for code in re.findall(r"`([^`\n]+)`", page(language)) if _KEY.fullmatch(code)}
        assert len(named) > 40
        assert named - known - _OTHERS == set()


@languages
def test_what_stands_in_bold_is_written_so_in_the_program(language: str) -> None:
    said = set()
    for message in ElementTree.parse(ROOT / "resources" / "i18n" / "hashiya_ar.ts").iter("message"):
        said.add(message.findtext("source" if language == "en" else "translation", "").strip("\u200e"))
    named = set(re.findall(r"\*\*([^*]+)\*\*", page(language)))
    assert len(named) > 8
    assert named - said == set()


@languages
def test_its_commands_are_commands_of_the_program(language: str) -> None:
    lines = re.findall(
        r"^(?:`|.*`)?hashiya (\S+)", "\n".join(re.findall(r"```sh\n(.*?)```", page(language), re.DOTALL)), re.M
    )
    assert len(lines) >= 9
    assert set(lines) <= set(cli.commands)


@languages
def test_it_names_the_data_folder_and_what_lies_in_it(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from platformdirs.macos import MacOS
    from platformdirs.unix import Unix

    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    words, home = page(language), str(Path.home())
    for system in (Unix, MacOS):
        assert f"`{str(system('hashiya', appauthor=False).user_data_dir).replace(home, '~')}`" in words
    for made in (places.folder("backups"), places.folder("locks"), places.folder("reading")):
        assert f"`{made.name}`" in words


def test_a_wheel_carries_it_where_the_program_looks_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    carried = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert carried["docs/guide"] == "desktop/guide"
    assert assets.guide() == ROOT / "docs" / "guide"
    (tmp_path / "desktop" / "guide").mkdir(parents=True)
    monkeypatch.setattr(assets, "_PACKAGE", tmp_path / "desktop")
    assert assets.guide() == tmp_path / "desktop" / "guide"


def test_a_picture_in_few_colours_keeps_its_grounds_exactly() -> None:
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    for row in range(300):
        for column in range(300):
            image.setPixel(column, row, 0xFFFCFAF5 if row < 200 else 0xFF000000 | (row * 70_001 + column * 977))
    few = tool.few_colours(image)
    assert few.colorCount() <= 256
    assert {few.pixel(column, row) for column in range(300) for row in range(200)} == {0xFFFCFAF5}
