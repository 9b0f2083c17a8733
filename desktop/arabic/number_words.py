"""Number words: every spelling of them, folded, with the particles that are written onto them."""

from decimal import Decimal
from enum import IntEnum
from typing import NamedTuple

from desktop.arabic.folding import fold


class Size(IntEnum):
    """What a number word may stand beside: ones before `عشر`, tens or hundreds, a hundred before a scale…"""

    ONE = 1
    TEN = 2
    TEEN = 3
    TENS = 4
    HUNDRED = 5  # exactly 100, which ones may multiply: ثلاث مئة
    HUNDREDS = 6  # 200 to 900, in one word
    SCALE = 7
    SCALE_PAIR = 8  # ألفان، مليونين
    PART = 9  # نصف، ثلث
    PARTS = 10  # أرباع، after a count
    PART_PAIR = 11  # ثلثان
    OPEN = 12  # عشرات، مئات: nobody knows how many
    ZERO = 13
    EMPTY_ELEVEN = 14  # أحد, a number only before عشر


class Word(NamedTuple):
    """A number word: the particles before it (`و`, `ب`, `ل`, `ال`…), its value and what it may stand beside."""

    lead: str
    value: Decimal
    size: Size


_LEADS = ("", "و", "ف", "ب", "ل", "وب", "ول", "ال", "وال", "فال", "بال", "وبال", "لل", "ولل")
# With these particles they are other words: لست، كمية، بثمن، لتسع، للأحد.
_OTHERWISE = {
    "ست": {"ل", "ول", "لل", "ولل", "فال", "بال"},
    "ثمن": {"و", "ف", "ب", "ل", "وب", "ول", "ال", "وال", "فال", "بال", "وبال", "لل", "ولل"},
    "ميه": {"ف", "ال", "وال", "بال", "لل", "فال", "وبال", "ولل"},
    "مايه": {"بال", "وبال"},
    "عشر": {"ف", "فال"},
    "سبع": {"ف", "فال", "بال"},
    "تسع": {"ل", "ول", "ف", "فال"},
    "احد": set(_LEADS) - {"", "و", "ال", "وال", "ل", "ب"},
    "الف": {"ف", "فال"},
}

_ONES: dict[int, str] = {
    1: "واحد واحدة واحدا",
    2: "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثنتان ثنتين اتنين اتنان تنين ثنين اثنتى",
    3: "ثلاثة ثلاث ثلاثا تلاتة تلات",
    4: "أربعة أربع أربعا",
    5: "خمسة خمس خمسا",
    6: "ستة ست ستا",
    7: "سبعة سبع سبعا",
    8: "ثمانية ثماني ثمان ثمانيا تمانية تمان تماني تمنية",
    9: "تسعة تسع تسعا",
}
_TEENS = {
    11: "أحدعشر إحداعشر حداشر احداشر",
    12: "اثناعشر اثنيعشر اتناشر اطناشر",
    13: "ثلاثةعشر تلتاشر تلطاشر تلاتاشر",
    14: "أربعةعشر أربعتاشر أربعطاشر",
    15: "خمسةعشر خمستاشر خمسطاشر",
    16: "ستةعشر ستاشر ستطاشر",
    17: "سبعةعشر سبعتاشر سبعطاشر",
    18: "ثمانيةعشر تمنتاشر تمنطاشر ثمنتاشر",
    19: "تسعةعشر تسعتاشر تسعطاشر",
}
_TENS = {
    20: "عشر",
    30: "ثلاث تلات",
    40: "أربع",
    50: "خمس",
    60: "ست",
    70: "سبع",
    80: "ثمان تمان",
    90: "تسع",
}
_HUNDREDS = {
    300: "ثلاث ثلاثة تلت تلات",
    400: "أربع أربعة ربع",
    500: "خمس خمسة",
    600: "ست ستة",
    700: "سبع سبعة",
    800: "ثمان ثماني ثمانية تمن تمان",
    900: "تسع تسعة",
}
_SCALES = {
    10**3: ("ألف ألفا", "آلاف ألوف", "ألفان ألفين ألفي"),
    10**6: ("مليون مليونا", "ملايين", "مليونان مليونين مليوني"),
    10**9: ("مليار مليارا بليون بليونا", "مليارات بلايين", "ملياران مليارين ملياري بليونان بليونين"),
    10**12: ("تريليون ترليون تريليونا ترليونا", "تريليونات ترليونات", "تريليونان تريليونين ترليونين"),
    12: ("دزينة دستة درزن", "دزينات دستات", "دزينتان دزينتين دستتين"),
}
_PARTS = {
    2: ("نصف نص", "أنصاف", ""),
    3: ("ثلث", "أثلاث", "ثلثان ثلثين ثلثا ثلثي"),
    4: ("ربع", "أرباع", "ربعان ربعين"),
    5: ("", "أخماس", "خمسان"),
    6: ("سدس", "أسداس", "سدسان سدسين سدسا سدسي"),
    7: ("", "أسباع", ""),
    8: ("ثمن", "أثمان", "ثمنان ثمنين"),
    9: ("", "أتساع", ""),
    10: ("", "أعشار", ""),
}
_OPEN = {10: "عشرات", 100: "مئات مائات"}


def _spellings() -> list[tuple[str, Decimal, Size]]:
    """Return every folded spelling, without particles, the plainest reading of each first."""
    plain: list[tuple[str, Decimal, Size]] = [(fold("صفر"), Decimal(0), Size.ZERO)]

    def add(spellings: str, value: int | Decimal, size: Size) -> None:
        plain.extend((fold(spelling), Decimal(value), size) for spelling in spellings.split())

    for value, spellings in _ONES.items():
        add(spellings, value, Size.ONE)
    add("أحد إحدى حادي", 1, Size.EMPTY_ELEVEN)
    add("عشرة عشر عشرا", 10, Size.TEN)
    for value, spellings in _TEENS.items():
        add(spellings, value, Size.TEEN)
    for value, stems in _TENS.items():
        add(" ".join(stem + ending for stem in stems.split() for ending in ("ون", "ين")), value, Size.TENS)
    add("مئة مائة مية ماية", 100, Size.HUNDRED)
    add("مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي ميتين ميتان", 200, Size.HUNDREDS)
    for value, stems in _HUNDREDS.items():
        add(
            " ".join(stem + hundred for stem in stems.split() for hundred in ("مئة", "مائة", "مية")),
            value,
            Size.HUNDREDS,
        )
    for value, (singular, plural, pair) in _SCALES.items():
        add(f"{singular} {plural}", value, Size.SCALE)
        add(pair, value * 2, Size.SCALE_PAIR)
    for parts, (singular, plural, pair) in _PARTS.items():
        for spellings, count, size in ((singular, 1, Size.PART), (plural, 1, Size.PARTS), (pair, 2, Size.PART_PAIR)):
            add(spellings, count / Decimal(parts), size)
    for value, spellings in _OPEN.items():
        add(spellings, value, Size.OPEN)
    return plain


_SPELLINGS = _spellings()


def _words() -> dict[str, Word]:
    """Return every spelling with every particle."""
    words: dict[str, Word] = {}
    for lead in _LEADS:
        for spelling, worth, size in _SPELLINGS:
            if lead not in _OTHERWISE.get(spelling, ()):
                words.setdefault(lead + spelling, Word(lead, worth, size))
    return words


WORDS = _words()
# Plural scales that stand alone say 'thousands', nobody knows how many.
PLURAL_SCALES = frozenset(
    lead + fold(word) for _, plural, _ in _SCALES.values() for word in plural.split() for lead in ("", *_LEADS)
)
# What is a number and a part alike: خمس is 5 before ساعات, a fifth before الساعة.
ALSO_PARTS = {fold(word): 1 / Decimal(value) for word, value in (("خمس", 5), ("سبع", 7), ("تسع", 9), ("عشر", 10))}
EITHER_PAIR = {fold("خمسين"): Decimal(2) / 5, fold("سبعين"): Decimal(2) / 7, fold("تسعين"): Decimal(2) / 9}
