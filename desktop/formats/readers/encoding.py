"""Encodings: what the bytes of a text file were written in.

Detectors made for every language fail on Arabic files with one bad byte, so this is a cascade of our own: a mark at the
start, the pattern of UTF-16, strict UTF-8, nearly valid UTF-8, then the two Arabic code pages by how well the letters
that come out fit Arabic.
"""

import codecs
import math
import re
from collections import Counter
from dataclasses import dataclass

from desktop.domain.errors import BinaryFile, EmptyFile, EncodingUnsure, WrongEncoding

# What a person may choose from when the letters don't tell.
CHOICES = ("utf-8", "windows-1256", "iso-8859-6", "utf-16", "windows-1252", "mac-arabic", "cp720", "cp864")

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OTHER_FILES = (
    b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x7fELF",
    b"SQLite format 3\x00", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"RIFF", b"ID3", b"OggS",
)  # fmt: skip
_SAMPLE = 200_000
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")

# Hundredths of a per cent of the letters of Arabic news; what is no Arabic letter or mark is as good as never met.
_FREQUENCIES = dict(zip(
    "اليمونرتبعدهةفسقكأحجشصطىخإضذثزغءئظآؤـ",
    (1250, 1190, 680, 640, 620, 600, 480, 460, 370, 370, 330, 330, 280, 300, 270, 260, 240, 220, 210, 140,
     120, 110, 110, 100, 90, 90, 70, 60, 60, 60, 50, 40, 40, 30, 15, 15, 5),
    strict=True,
))  # fmt: skip
_LIKELY = {letter: math.log(share / 10_000) for letter, share in _FREQUENCIES.items()}
_LIKELY.update(
    dict.fromkeys("،؛؟«»“”‘’–—…\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u00a0٠١٢٣٤٥٦٧٨٩", math.log(0.004))
)
_STRANGE = math.log(0.00002)
_FIRST_TWO = re.compile(r"\b(?:ال|وال|بال|لل|في|من|على|أن|إلى)")
_FEWEST_LETTERS = 12
_LEAST_FIT = -4.6
_LEAST_LEAD = 0.35


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded text and its encoding; not `sure` where some bytes fitted nothing and became U+FFFD."""

    text: str
    encoding: str
    sure: bool = True


def decode(data: bytes, *, encoding: str | None = None, source: str) -> Decoded:
    """Return the text that `data` holds, in `encoding` where one is given, else in the one that its bytes tell.

    Raises EmptyFile, BinaryFile, WrongEncoding (for a given one) or EncodingUnsure, which names the candidates.
    """
    if not data.strip(b" \t\r\n\x0b\x0c\x00\xef\xbb\xbf\xfe\xff"):
        raise EmptyFile(path=source)
    found = _as_asked(data, encoding, source) if encoding else _as_found(data, source)
    if not found.text.strip("\ufeff \t\r\n\x00\ufffd\u200e\u200f") or found.text.isspace():
        raise EmptyFile(path=source)
    return found


def _as_asked(data: bytes, encoding: str, source: str) -> Decoded:
    try:
        text = data.decode(encoding, errors="replace")
    except (LookupError, UnicodeError, ValueError) as error:
        raise WrongEncoding(path=source, encoding=encoding) from error
    bad = text.count("\ufffd")
    if bad > max(1, len(text) // 20) or text.count("\x00") > len(text) // 100:
        raise WrongEncoding(path=source, encoding=encoding)
    return Decoded(text.removeprefix("\ufeff"), encoding, sure=not bad)


def _as_found(data: bytes, source: str) -> Decoded:
    for mark, name in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(name, errors="replace")
            return Decoded(text, name, sure="\ufffd" not in text)
    if data.startswith(_OTHER_FILES):
        raise BinaryFile(path=source)
    wide = _utf16(data)
    if wide:
        return wide
    if len(_CONTROLS.findall(data[:_SAMPLE])) > min(len(data), _SAMPLE) // 500 or b"\x00" in data[:_SAMPLE]:
        raise BinaryFile(path=source)
    return _utf8(data) or _code_page(data, source)


def _utf16(data: bytes) -> Decoded | None:
    """Return UTF-16 without a mark: one byte of each pair is nearly always that of Arabic or of plain Latin."""
    sample = data[: _SAMPLE & ~1]
    pairs = len(sample) // 2
    if pairs < 2:
        return None
    for name, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if (high.count(6) + high.count(0) + high.count(0x20)) >= 0.95 * pairs and high.count(6) + high.count(
            0
        ) > pairs / 2:
            text = data[: len(data) & ~1].decode(name, errors="replace")
            if text.count("\ufffd") + text.count("\x00") <= len(text) // 200:
                return Decoded(text, name, sure="\ufffd" not in text and not len(data) % 2)
    return None


def _utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError:
        text = data.decode(errors="replace")
    bad = text.count("\ufffd")
    good = sum(count for character, count in Counter(text).items() if character > "\x7f") - bad
    return Decoded(text, "utf-8", sure=False) if good >= 10 * bad else None


def _code_page(data: bytes, source: str) -> Decoded:
    sample = data[:_SAMPLE]
    ranked = sorted(
        ((_fit(sample.decode(name, errors="replace")), name) for name in ("windows-1256", "iso-8859-6")), reverse=True
    )
    (best, name), (second, _) = ranked
    beyond_ascii = sum(1 for byte in sample if byte > 0x7F)
    if beyond_ascii >= _FEWEST_LETTERS and best >= _LEAST_FIT and best - second >= _LEAST_LEAD:
        text = data.decode(name, errors="replace")
        return Decoded(text, name, sure="\ufffd" not in text)
    raise EncodingUnsure(path=source, candidates=",".join(CHOICES[1:3] + CHOICES[4:]))


def _fit(text: str) -> float:
    """Return how much the letters beyond ASCII look like Arabic news: their mean likelihood, their common words."""
    letters = {character: count for character, count in Counter(text).items() if character > "\x7f"}
    total = sum(letters.values())
    if not total:
        return _STRANGE
    likely = sum(count * _LIKELY.get(character, _STRANGE) for character, count in letters.items()) / total
    return likely + 4 * len(_FIRST_TWO.findall(text)) / total
