"""A language that nobody speaks: accented, two fifths longer, in brackets; what is not in it was never translated."""

import re

from PySide6.QtCore import QTranslator

OPEN, CLOSE = "⟦", "⟧"
_ACCENTED = str.maketrans("AEIOUYaeiouycnszCNSZ", "ÅÉÎÖÛÝåéîöûýçñšžÇÑŠŽ")
_VOWELS = "åéîöûýÅÉÎÖÛÝ"
_STRETCH = 0.4
_KEPT = re.compile(r"(%n|%\d|\n|&)")
# Names of keys: what is written on a keyboard is the same in any language.
_OF_QT = frozenset({"QShortcut"})


class PseudoTranslator(QTranslator):
    """Answers for every sentence of the program and of Qt."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        if context in _OF_QT or not source_text:
            return source_text
        return pseudo(source_text)


def pseudo(text: str) -> str:
    """Return a sentence in the pseudo-language; what the program puts into it stays where it is."""
    missing = round(len(text) * _STRETCH) or 1
    parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(text)]
    grown: list[str] = []
    for part in parts:
        if not _KEPT.fullmatch(part):
            letters = []
            for letter in part:
                letters.append(letter)
                if missing and letter in _VOWELS:
                    letters.append(letter.lower())
                    missing -= 1
            part = "".join(letters)
        grown.append(part)
    return f"{OPEN}{''.join(grown)}{'~' * missing}{CLOSE}"


def untranslated(text: str) -> str:
    """Return what of a text stands outside all brackets."""
    depth, left = 0, []
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        if depth == 0 and letter != CLOSE:
            left.append(letter)
    return "".join(left)
