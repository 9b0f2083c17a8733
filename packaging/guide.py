"""Brings the guide up to date: its pictures, taken of the real window, and its last section, the keys.

`make guide` does both. `python packaging/guide.py keys` writes the keys alone.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop import assets
from desktop.app import App, application
from desktop.session import sample
from desktop.session.preferences import Preferences

LANGUAGES = ("ar", "en")


class Picture(NamedTuple):
    """A picture of the guide: how the window is asked for it, and which part of that is kept.

    `part` is where it begins, counted from the side where reading begins, and its size; None keeps all of it.
    """

    name: str
    asked: tuple[str, ...]
    part: tuple[int, int, int, int] | None = None


PICTURES = (
    Picture("read", ("--view", "read", "--size", "1400x820")),
    Picture("mark", ("--view", "read", "--size", "1400x820", "--select", "عام 2025"), (247, 44, 836, 416)),
    Picture("claim", ("--view", "read", "--size", "1400x820", "--choose", "CLAIM"), (1086, 44, 314, 540)),
    Picture("compare", ("--view", "compare", "--size", "1400x900")),
    Picture("claims", ("--view", "claims", "--size", "1400x620")),
)
KEYS_BEGIN = {"ar": "## المفاتيح", "en": "## Keys"}
_HEAD = {"ar": "| الفعل | المفتاح |", "en": "| what it does | key |"}


def take_pictures(folder: Path) -> None:
    """Take every picture in each language into `folder`."""
    with TemporaryDirectory() as scratch:
        os.environ["HASHIYA_DATA"] = str(Path(scratch) / "data")
        project = Path(scratch) / "story.hashiya"
        with sample.build(project) as made:
            claim = next(each.id for each in made.claims() if each.quantity and each.speaker and each.indicator_id)
        for language in LANGUAGES:
            for picture in PICTURES:
                taken = Path(scratch) / "taken.png"
                asked = [claim if word == "CLAIM" else word for word in picture.asked]
                command = [sys.executable, "-m", "desktop", "picture", str(project), str(taken), *asked]
                subprocess.run([*command, "--language", language, "--theme", "light"], check=True)
                image = _part(QImage(str(taken)), picture.part, from_right=language == "ar")
                few_colours(image).save(str(folder / f"{picture.name}-{language}.png"), "PNG", 0)


def few_colours(image: QImage) -> QImage:
    """Return a picture in its 256 most frequent shades, which is a third of the bytes: a window has hardly more."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    shades = np.frombuffer(image.constBits(), dtype=np.uint32) & 0x00F8F8F8
    kept, counts = np.unique(shades, return_counts=True)
    exact, exact_counts = np.unique(np.frombuffer(image.constBits(), dtype=np.uint32), return_counts=True)
    flat = exact[np.argsort(exact_counts)[::-1][:64]]  # grounds and tints exactly, letters' edges nearly
    rest = kept[np.argsort(counts)[::-1][: 256 - len(flat)]] | 0xFF040404
    table = [int(shade) | 0xFF000000 for shade in (*flat, *rest)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def keys(groups: Iterable[tuple[str, list[tuple[tuple[str, ...], str]]]], language: str) -> str:
    """Return the tables of all keys, group by group, as the help in the window has them."""
    parts = []
    for heading, rows in groups:
        lines = [f"| {words} | {_caps(caps)} |" for caps, words in rows]
        parts.append("\n".join([f"### {heading}", "", _HEAD[language], "|---|---|", *lines]))
    return "\n\n".join(parts) + "\n"


def with_keys(page: str, tables: str, language: str) -> str:
    """Return a page of the guide whose last section ends with these tables; the words above them stay."""
    before, heading, section = page.partition(f"{KEYS_BEGIN[language]}\n")
    said = re.split(r"^### ", section, maxsplit=1, flags=re.MULTILINE)[0].strip()
    return f"{before}{heading}\n{said}\n\n{tables}"


def write_keys(folder: Path) -> None:
    """Write the tables of keys into the pages."""
    qt = application()
    with TemporaryDirectory() as scratch:
        os.environ["HASHIYA_DATA"] = scratch
        for language in LANGUAGES:
            app = App(qt, Preferences(Path(scratch) / "preferences.ini"), language=language, theme="light")
            page = folder / f"{language}.md"
            tables = keys(app.window.over_all.keys.groups(), language)
            page.write_text(with_keys(page.read_text(encoding="utf-8"), tables, language), encoding="utf-8")
            app.end()
            QApplication.processEvents()


def _caps(caps: Sequence[str]) -> str:
    named = " · ".join(key if key == "…" else f"`{key}`" for key in caps)
    return named.replace(" · … · ", " … ")


def _part(image: QImage, part: tuple[int, int, int, int] | None, *, from_right: bool) -> QImage:
    if part is None:
        return image
    start, top, width, height = part
    left = image.width() - start - width if from_right else start
    return image.copy(QRect(left, top, width, height))


if __name__ == "__main__":
    folder = assets.guide()
    write_keys(folder)
    if sys.argv[1:] != ["keys"]:
        take_pictures(folder / "pictures")
