"""Every sentence can be read by lupdate, is translated, and is in the files that the program loads."""

import ast
import importlib.util
import re
import shutil
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "desktop").rglob("*.py"))
FORMS = {"ar": 6, "en": 2}
# The forms for none, one and two may say it without a figure.
WITHOUT_FIGURE = {"ar": 3, "en": 1}
languages = pytest.mark.parametrize("language", FORMS)


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tool = _tool()


class Sentences(ast.NodeVisitor):
    """Finds what lupdate reads: each sentence with the context that Qt will look it up in."""

    def __init__(self) -> None:
        self.found: list[tuple[ast.expr, ast.expr]] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        called, arguments = ast.unparse(node.func).split("."), node.args
        if called[-1] == "tr" and arguments and self._classes:
            self.found.append((ast.Constant(self._classes[-1]), arguments[0]))
        elif called[-1] == "QT_TRANSLATE_NOOP" or (called[-1] == "translate" and called[0].endswith("Application")):
            self.found.append((arguments[0], arguments[1]))
        self.generic_visit(node)


def sentences(module: Path) -> list[tuple[ast.expr, ast.expr]]:
    visitor = Sentences()
    visitor.visit(ast.parse(module.read_text(encoding="utf-8")))
    return visitor.found


def computed(part: ast.expr) -> bool:
    # str() of what QT_TRANSLATE_NOOP kept is still the sentence that lupdate has read.
    calls = isinstance(part, ast.Call) and ast.unparse(part.func) != "str"
    return calls or isinstance(part, ast.JoinedStr | ast.BinOp)


def messages(file: Path) -> dict[tuple[str, str], ElementTree.Element]:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ElementTree.parse(file).iter("context")
        for message in context.iter("message")
    }


def texts(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if message.get("numerus") == "yes" else [translation.text or ""]


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"%\d", text))


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_sentence_is_put_together_before_it_is_translated(module: Path) -> None:
    for pair in sentences(module):
        for part in pair:
            assert not computed(part), f"line {pair[1].lineno}: {ast.unparse(part)}"


def test_every_sentence_of_the_code_is_in_the_arabic_catalogue_where_qt_will_look() -> None:
    known = messages(tool.catalogue("ar"))
    for module in MODULES:
        for context, sentence in sentences(module):
            if isinstance(sentence, ast.Constant) and isinstance(context, ast.Constant):
                place = f"{module.relative_to(ROOT)}:{sentence.lineno}"
                assert (context.value, sentence.value) in known, f"{place}; run make translations"


@languages
def test_the_catalogue_says_what_the_code_says(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    shutil.copy(tool.catalogue(language), fresh)
    tool.collect(language, fresh)
    assert messages(fresh).keys() == messages(tool.catalogue(language)).keys(), "run make translations"


@languages
def test_every_sentence_is_translated(language: str) -> None:
    for key, message in messages(tool.catalogue(language)).items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") != "unfinished", key
        assert all(text.strip() for text in texts(message)), key
        if message.get("numerus") == "yes":
            assert len(texts(message)) == FORMS[language], key


@languages
def test_translations_keep_what_is_filled_in_and_how_a_sentence_ends(language: str) -> None:
    for (_, source), message in messages(tool.catalogue(language)).items():
        for place, text in enumerate(texts(message)):
            assert placeholders(text) == placeholders(source), (source, text)
            assert text.endswith("…") == source.endswith("…"), (source, text)
            assert text == text.strip(), (source, text)
            counted = message.get("numerus") == "yes"
            if (counted and place >= WITHOUT_FIGURE[language]) or not counted:
                assert ("%n" in text) == ("%n" in source), (source, text)


@languages
def test_what_the_program_loads_is_compiled_from_the_catalogue(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    tool.compile_catalogue(tool.catalogue(language), fresh)
    compiled = tool.catalogue(language).with_suffix(".qm")
    assert fresh.read_bytes() == compiled.read_bytes(), "run make translations"


def test_lupdate_reads_every_way_in_which_the_code_says_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "part.py").write_text(
        "class Part(QWidget):\n"
        "    def words(self, n):\n"
        "        return (self.tr('one'), self.tr('%n claim(s)', '', n),\n"
        "                self.tr('three ' 'halves of %1').replace('%1', 'x'),\n"
        "                self.tr(\n                    'four'\n                ))\n"
        "def two():\n    return QCoreApplication.translate('place', 'two')\n"
        "WORDS = {1: QT_TRANSLATE_NOOP('place', 'five')}\n"
        "COUNTED = lambda n: QCoreApplication.translate('place', '%n tag(s)', '', n)\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(tool, "ROOT", tmp_path)
    tool.collect("ar", tmp_path / "x.ts")
    found = messages(tmp_path / "x.ts")
    assert set(found) == {
        ("Part", "one"), ("Part", "%n claim(s)"), ("place", "two"), ("Part", "three halves of %1"),
        ("Part", "four"), ("place", "five"), ("place", "%n tag(s)"),
    }  # fmt: skip
    assert found["place", "%n tag(s)"].get("numerus") == "yes"
    assert len(texts(found["Part", "%n claim(s)"])) == FORMS["ar"]

    tool.collect("en", tmp_path / "en.ts")
    tool.count_in_english(tmp_path / "en.ts")
    english = messages(tmp_path / "en.ts")
    assert texts(english["Part", "%n claim(s)"]) == ["%n claim", "%n claims"]
    assert tool.unfinished(tmp_path / "en.ts") == 0
