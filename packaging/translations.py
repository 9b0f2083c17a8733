"""Reads the sentences out of the code into the catalogues of resources/i18n and compiles them.

`make translations` before translating brings new sentences in and drops those that are gone; after
translating it writes the `.qm` files that the program loads. English needs a catalogue for its counted
sentences only, and gets it from the code: "%n claim(s)" becomes "1 claim" and "2 claims".

lupdate does not read our Python itself: it takes `QCoreApplication.translate(context, text, "", n)` for a
sentence without plural, loses one whose count is a call, and files what follows such a call under a context of
its own making (Qt 6.11). It is given a page of the same sentences, said in the one way that it reads well.
"""

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("ar", "en")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and where Qt looks for it when the program runs."""

    context: str
    text: str
    hint: str = ""

    @property
    def counted(self) -> bool:
        """Say whether it has a form for each way of counting."""
        return "%n" in self.text


class Reader(ast.NodeVisitor):
    """Collects the sentences of a module, and the calls whose sentence is put together when the program runs."""

    def __init__(self) -> None:
        self.sentences: list[Sentence] = []
        self.unreadable: list[ast.Call] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember the class: its name is the context of what it says."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take the sentence out of a call that translates."""
        called = ast.unparse(node.func).split(".")
        if called[-1] == "tr" and node.args:
            context: ast.expr = ast.Constant(self._classes[-1] if self._classes else None)
            self._take(node, context, *node.args[:2])
        elif called[-1] == "QT_TRANSLATE_NOOP" or (called[-1] == "translate" and called[0].endswith("Application")):
            self._take(node, *node.args[:3])
        self.generic_visit(node)

    def _take(self, node: ast.Call, context: ast.expr, text: ast.expr, hint: ast.expr | None = None) -> None:
        words = _literal(text)
        if words is None:
            # A name, or str() of one, stands for what QT_TRANSLATE_NOOP has read elsewhere.
            named = text.args[0] if isinstance(text, ast.Call) and ast.unparse(text.func) == "str" else text
            if not isinstance(named, ast.Name | ast.Attribute | ast.Subscript):
                self.unreadable.append(node)
            return
        place = _literal(context)
        if place is None:
            self.unreadable.append(node)
            return
        self.sentences.append(Sentence(place, words, (_literal(hint) if hint else "") or ""))


def read(module: Path) -> Reader:
    """Return what a module says."""
    reader = Reader()
    reader.visit(ast.parse(module.read_text(encoding="utf-8")))
    return reader


def modules() -> list[Path]:
    """Return the modules that may say something."""
    return sorted((ROOT / "desktop").rglob("*.py"))


def catalogue(language: str) -> Path:
    """Return the catalogue that people translate in."""
    return CATALOGUES / f"hashiya_{language}.ts"


def collect(language: str, into: Path) -> None:
    """Bring the catalogue up to date with the code; a sentence that nobody says any more is dropped."""
    said = [sentence for module in modules() for sentence in read(module).sentences]
    only = ["-pluralonly"] if language == "en" else []
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "sentences.py"
        page.write_text(_page(said), encoding="utf-8")
        _run(
            "lupdate", "-silent", *only, "-no-obsolete", "-locations", "none", "-source-language", "en",
            "-target-language", language, str(page), "-ts", str(into),
        )  # fmt: skip


def compile_catalogue(source: Path, into: Path) -> None:
    """Write the form that the program loads."""
    _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(into))


def count_in_english(file: Path) -> None:
    """Finish the English counted sentences: "(s)" goes from the form for one and is an s in the other."""
    tree = ElementTree.parse(file)
    for message in tree.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        for form, ending in zip(translation.findall("numerusform"), ("", "s"), strict=True):
            form.text = source.replace("(s)", ending)
        del translation.attrib["type"]
    text = ElementTree.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def unfinished(file: Path) -> int:
    """Return how many sentences of a catalogue wait for a translation."""
    translations = ElementTree.parse(file).iter("translation")
    return sum(1 for translation in translations if translation.get("type") == "unfinished")


def main() -> None:
    """Bring both catalogues up to date, compile them, and say what is left to translate."""
    CATALOGUES.mkdir(exist_ok=True)
    for language in LANGUAGES:
        file = catalogue(language)
        collect(language, file)
        if language == "en":
            count_in_english(file)
        compile_catalogue(file, file.with_suffix(".qm"))
        print(f"{file.relative_to(ROOT)}: {unfinished(file)} sentences to translate")


def _literal(part: ast.expr) -> str | None:
    return part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else None


def _page(sentences: Iterable[Sentence]) -> str:
    by_context: defaultdict[str, list[Sentence]] = defaultdict(list)
    for sentence in dict.fromkeys(sentences):
        by_context[sentence.context].append(sentence)
    lines: list[str] = []
    for context, said in sorted(by_context.items()):
        lines += [f"class {context}:", "    def say(self, n):"]
        for sentence in said:
            count = ", n" if sentence.counted else ""
            lines.append(f"        self.tr({_quoted(sentence.text)}, {_quoted(sentence.hint)}{count})")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(tool: str, *arguments: str) -> None:
    folder = Path(PySide6.__file__).parent
    program = next(found for found in (folder / tool, folder / f"{tool}.exe") if found.exists())
    if subprocess.call([str(program), *arguments]):
        sys.exit(f"{tool} failed")


if __name__ == "__main__":
    main()
