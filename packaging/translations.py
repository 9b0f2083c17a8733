"""Reads the sentences out of the code into the catalogues of resources/i18n and compiles them.

`make translations` before translating brings new sentences in and drops those that are gone; after
translating it writes the `.qm` files that the program loads. English needs a catalogue for its counted
sentences only, and gets it from the code: "%n claim(s)" becomes "1 claim" and "2 claims".
"""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("ar", "en")


def catalogue(language: str) -> Path:
    """Return the catalogue that people translate in."""
    return CATALOGUES / f"hashiya_{language}.ts"


def collect(language: str, into: Path) -> None:
    """Bring the catalogue up to date with the code; a sentence that nobody says any more is dropped."""
    sources = sorted(str(file) for file in (ROOT / "desktop").rglob("*.py"))
    only = ["-pluralonly"] if language == "en" else []
    _run(
        "lupdate", "-silent", *only, "-no-obsolete", "-locations", "none", "-source-language", "en",
        "-target-language", language, *sources, "-ts", str(into),
    )  # fmt: skip


def compile_catalogue(source: Path, into: Path) -> None:
    """Write the form that the program loads."""
    _run("lrelease", "-silent", "-nounfinished", "-removeidentical", str(source), "-qm", str(into))


def count_in_english(file: Path) -> None:
    """Finish the English counted sentences: "(s)" goes from the form for one and is an s in the other."""
    tree = ElementTree.parse(file)
    for message in tree.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if message.get("numerus") != "yes" or translation is None:
            continue
        forms = translation.findall("numerusform")
        if translation.get("type") == "unfinished":
            for form, ending in zip(forms, ("", "s"), strict=True):
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


def _run(tool: str, *arguments: str) -> None:
    folder = Path(PySide6.__file__).parent
    program = next(found for found in (folder / tool, folder / f"{tool}.exe") if found.exists())
    if subprocess.call([str(program), *arguments]):
        sys.exit(f"{tool} failed")


if __name__ == "__main__":
    main()
