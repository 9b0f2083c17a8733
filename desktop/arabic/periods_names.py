"""The words of dates: months of every Arab country, Hijri months, weekdays, days of the month, and their clitics."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from desktop.arabic.folding import fold

Value = TypeVar("Value")

# Egypt and the Gulf; the Levant and Iraq; Tunisia and Algeria; Morocco and Mauritania; English.
_MONTHS = (
    "يناير|جانفي|كانون الثاني|كانون ثاني|كانون ثان|january|jan",
    "فبراير|شباط|فيفري|february|feb",
    "مارس|آذار|march|mar",
    "أبريل|إبريل|ابريل|نيسان|أفريل|april|apr",
    "مايو|أيار|ماي|may",
    "يونيو|يونيه|حزيران|جوان|june|jun",
    "يوليو|يوليه|تموز|جويلية|يوليوز|july|jul",
    "أغسطس|آب|أوت|غشت|أغشت|august|aug",
    "سبتمبر|أيلول|شتنبر|شتمبر|september|sept|sep",
    "أكتوبر|اكتوبر|تشرين الأول|تشرين أول|october|oct",
    "نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|نونبر|november|nov",
    "ديسمبر|كانون الأول|كانون أول|دجنبر|دجمبر|december|dec",
)
_HIJRI = (
    "محرم|المحرم|محرم الحرام",
    "صفر|صفر الخير",
    "ربيع الأول|ربيع أول",
    "ربيع الآخر|ربيع الثاني|ربيع ثان|ربيع ثاني",
    "جمادى الأولى|جمادى الأول|جماد الأول|جماد أول",
    "جمادى الآخرة|جمادى الثانية|جمادى الآخر|جماد الثاني|جماد الآخر|جماد ثاني",
    "رجب|رجب الفرد",
    "شعبان",
    "رمضان|رمضان المبارك",
    "شوال",
    "ذو القعدة|ذي القعدة|ذوالقعدة|ذو القعده",
    "ذو الحجة|ذي الحجة|ذوالحجة",
)
# Weeks are counted from Monday, as `date.weekday` does.
_WEEKDAYS = (
    "الاثنين|الإثنين|الاتنين|monday",
    "الثلاثاء|الثلاثا|الثلوث|tuesday",
    "الأربعاء|الأربعا|wednesday",
    "الخميس|thursday",
    "الجمعة|friday",
    "السبت|saturday",
    "الأحد|sunday",
)
# Names that are words, people or places as well: alone they are no month.
_OFTEN_OTHER = "آب|مارس|ماي|جوان|أوت|نيسان|تموز|may|mar|march|jan|sep|dec|jun|feb|apr|aug|oct|nov|jul"

Chain = dict[str, tuple[Value | None, dict[str, Value]]]


def _chained(names: Iterable[tuple[str, Value]]) -> Chain[Value]:
    """Return names of one word or two by their first word: what it means alone, and with each second word."""
    chain: Chain[Value] = {}
    for name, value in names:
        first, _, second = fold(name).partition(" ")
        alone, pairs = chain.get(first, (None, {}))
        if second:
            pairs[second] = value
        else:
            alone = value
        chain[first] = alone, pairs
    return chain


def _numbered(groups: Iterable[str], first: int = 1) -> list[tuple[str, int]]:
    return [(name, number) for number, names in enumerate(groups, first) for name in names.split("|")]


def words(names: str) -> frozenset[str]:
    """Return the folded forms of names given with `|` between them."""
    return frozenset(fold(name) for name in names.split("|"))


def with_clitics(table: Mapping[str, Value], clitics: str = " و ف ب ل وب ول فب") -> dict[str, Value]:
    """Return `table` with its words also behind the particles written onto them (`وبالعام`, `لأيلول`)."""
    spread = dict(table)
    for clitic in clitics.split():
        for word, value in table.items():
            joined = clitic + ("ل" + word[2:] if clitic[-1] == "ل" and word.startswith("ال") else word)
            spread.setdefault(joined, value)
    return spread


WEAK_MONTHS = words(_OFTEN_OTHER)
_NAMED = _chained(_numbered(_MONTHS))
# `باب` is a door and `لماي` no word: the short names stand alone or behind و.
MONTHS = with_clitics({word: value for word, value in _NAMED.items() if word not in WEAK_MONTHS}) | with_clitics(
    {word: value for word, value in _NAMED.items() if word in WEAK_MONTHS}, "و"
)
HIJRI_MONTHS = with_clitics(_chained(_numbered(_HIJRI)), "و ب ل")
WEEKDAYS = with_clitics({fold(name): number for name, number in _numbered(_WEEKDAYS, 0)})
PLAIN_WEEKDAYS = {name.removeprefix("ال"): number for name, number in WEEKDAYS.items() if name.startswith("ال")}

_ORDINALS = ["اول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"]
_FEMININE = ["اولي", "ثانيه", "ثالثه", "رابعه", "خامسه", "سادسه", "سابعه", "ثامنه", "تاسعه", "عاشره"]
_COUNTED = ["واحد", "اثنين", "ثلاثه", "اربعه", "خمسه", "سته", "سبعه", "ثمانيه", "تسعه"]
_BEFORE_TEN = {"واحد": "احد", "اثنين": "اثني", "ثماني": "ثماني"}
_TENS = {20: "عشر", 30: "ثلاث", 40: "اربع", 50: "خمس", 60: "ست", 70: "سبع", 80: "ثمان", 90: "تسع"}


def _days() -> Iterable[tuple[str, int]]:
    for ones in (_ORDINALS, _FEMININE):
        for number, word in enumerate(ones, 1):
            yield f"ال{word}", number
        for number, word in enumerate(["حادي", *ones[1:9]], 1):
            for ten in ("عشر", "عشره"):
                yield f"ال{word} {ten}", 10 + number
            for number_of_tens, tens in ((20, "عشرين عشرون"), (30, "ثلاثين ثلاثون")):
                for ten in tens.split():
                    yield f"ال{word} وال{ten}", number_of_tens + number
                    yield f"ال{word} و{ten}", number_of_tens + number
    for tens, value in (("العشرين العشرون", 20), ("الثلاثين الثلاثون", 30)):
        for ten in tens.split():
            yield ten, value
    yield "الواحد والعشرين", 21
    yield "الواحد والثلاثين", 31


def _counts() -> Iterable[tuple[str, int]]:
    tens = [(f"{stem}{end}", value) for value, stem in _TENS.items() for end in ("ين", "ون")]
    yield from tens
    for number, word in enumerate(_COUNTED, 1):
        if number > 1:
            yield word, number
            yield word.removesuffix("ه"), number
        for form in (word, "احدي" if number == 1 else word.removesuffix("ه")):
            for ten in ("عشر", "عشره"):
                yield f"{_BEFORE_TEN.get(form, form)} {ten}", 10 + number
            for ten, value in tens:
                yield f"{form} و{ten}", value + number


def _possible(days: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    return [(name, number) for name, number in days if number <= 31]


# A second word is looked up only behind its first, so that `الحادي والعشرين` is 21 and never 20.
DAY_WORDS = with_clitics(_chained(_possible(_days())), "و ل ب")
COUNTS = _chained([*_counts(), ("عشره", 10), ("عشر", 10)])
DAY_COUNTS = _chained([*_possible(_counts()), ("عشره", 10), ("عشر", 10)])
WHICH = {word: number for number, word in enumerate(_ORDINALS[:5], 1)} | {"ثان": 2, "اولي": 1, "فاتح": 1, "اخر": -1}
WHICH_AFTER = {
    f"ال{word}": number for ones in (_ORDINALS[:5], _FEMININE[:5]) for number, word in enumerate(ones, 1)
} | {
    "الاخير": -1,
    "الاخيره": -1,
}
# Of a quarter, half, decade or century.
ORDINALS = {f"ال{word}": number for ones in (_ORDINALS, _FEMININE) for number, word in enumerate(ones, 1)}
