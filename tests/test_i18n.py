"""Every sentence can be read out of the code, is translated, and is in the files that the program loads."""

import ast
import importlib.util
import re
import shutil
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "desktop").rglob("*.py"))
FORMS = {"ar": 6, "en": 2}
# The forms for none, one and two may say it without a figure.
WITHOUT_FIGURE = {"ar": 3, "en": 1}
languages = pytest.mark.parametrize("language", FORMS)


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hashiya_translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


tool = _tool()


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
    assert [f"line {call.lineno}: {ast.unparse(call)}" for call in tool.read(module).unreadable] == []


def test_every_sentence_of_the_code_is_in_the_arabic_catalogue_where_qt_will_look() -> None:
    known = messages(tool.catalogue("ar"))
    for module in MODULES:
        for sentence in tool.read(module).sentences:
            said = known.get((sentence.context, sentence.text))
            assert said is not None, f"{module.relative_to(ROOT)}: {sentence}; run make translations"
            assert (said.get("numerus") == "yes") == sentence.counted, sentence


def test_no_counted_sentence_is_said_by_a_class_that_has_subclasses() -> None:
    """PySide looks a plain sentence up under every class of an object, a counted one under the first alone."""
    trees = [ast.parse(module.read_text(encoding="utf-8")) for module in MODULES]
    classes = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    bases = {ast.unparse(base).split(".")[-1] for node in classes for base in node.bases}
    for module in MODULES:
        for sentence in tool.read(module).sentences:
            assert not (sentence.counted and sentence.context in bases), f"{sentence}; use QCoreApplication.translate"


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


WAYS = """
class Part(QWidget):
    def words(self, n):
        place = (QCoreApplication.translate('place', 'two'), self.tr('one'), self.tr('%n claim(s)', '', n))
        return self.tr('three ' 'halves of %1').replace('%1', 'x'), self.tr(
            'a "quote" \\\\ and a\\nline'
        )
WORDS = {1: QT_TRANSLATE_NOOP('place', 'five')}
COUNTED = lambda n: QApplication.translate('place', '%n tag(s)', None, len(n))
def known(key):
    return QCoreApplication.translate('place', str(WORDS[key]))
def moved(painter):
    painter.translate(1, 2 + 3)
"""


def test_the_tooling_reads_every_way_in_which_the_code_says_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "desktop").mkdir()
    module = tmp_path / "desktop" / "part.py"
    module.write_text(WAYS, encoding="utf-8")
    assert tool.read(module).unreadable == []
    monkeypatch.setattr(tool, "ROOT", tmp_path)
    tool.collect("ar", tmp_path / "ar.ts")
    found = messages(tmp_path / "ar.ts")
    assert set(found) == {
        ("Part", "one"), ("Part", "%n claim(s)"), ("place", "two"), ("Part", "three halves of %1"),
        ("Part", 'a "quote" \\ and a\nline'), ("place", "five"), ("place", "%n tag(s)"),
    }  # fmt: skip
    assert len(texts(found["Part", "%n claim(s)"])) == len(texts(found["place", "%n tag(s)"])) == FORMS["ar"]

    tool.collect("en", tmp_path / "en.ts")
    tool.count_in_english(tmp_path / "en.ts")
    english = messages(tmp_path / "en.ts")
    assert texts(english["place", "%n tag(s)"]) == ["%n tag", "%n tags"]
    assert tool.unfinished(tmp_path / "en.ts") == 0


@pytest.mark.parametrize(
    "said",
    ["self.tr(f'{n} claims')", "self.tr('%1'.format(n))", "self.tr('a' + b)", "QCoreApplication.translate(PLACE, 'x')"],
)
def test_the_tooling_refuses_what_can_never_be_translated(said: str, tmp_path: Path) -> None:
    module = tmp_path / "part.py"
    module.write_text(f"class Part:\n    def words(self, n):\n        return {said}\n", encoding="utf-8")
    assert len(tool.read(module).unreadable) == 1


def test_counted_sentences_take_every_arabic_form_when_the_program_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "part.py").write_text(WAYS, encoding="utf-8")
    monkeypatch.setattr(tool, "ROOT", tmp_path)
    file = tmp_path / "ar.ts"
    tool.collect("ar", file)
    tree = ElementTree.parse(file)
    forms = ["لا وسم", "وسم", "وسمان", "%n وسوم", "%n وسما", "%n وسم"]
    for message in tree.iter("message"):
        if message.findtext("source") == "%n tag(s)":
            translation = message.find("translation")
            assert translation is not None
            del translation.attrib["type"]
            for form, text in zip(translation.findall("numerusform"), forms, strict=True):
                form.text = text
    tree.write(file, encoding="utf-8")
    tool.compile_catalogue(file, tmp_path / "ar.qm")
    translator = QTranslator()
    assert translator.load(str(tmp_path / "ar.qm"))
    qapp.installTranslator(translator)
    try:
        said = [QCoreApplication.translate("place", "%n tag(s)", "", n) for n in (0, 1, 2, 3, 11, 100)]
    finally:
        qapp.removeTranslator(translator)
    assert said == ["لا وسم", "وسم", "وسمان", "3 وسوم", "11 وسما", "100 وسم"]


def test_arabic_is_pointed_one_way() -> None:
    """The tanwin stands on the alif, and a shadda carries no kasra, in every sentence."""
    catalogue = (ROOT / "resources" / "i18n" / "hashiya_ar.ts").read_text(encoding="utf-8")
    assert "\u064b\u0627" not in catalogue
    assert "\u0651\u0650" not in catalogue and "\u0650\u0651" not in catalogue
