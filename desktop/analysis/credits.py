"""Credits: the outlets and agencies that an article says it is taken from."""

import re
from collections.abc import Collection, Sequence

from desktop.arabic.folding import fold

_AGENCIES = frozenset(map(fold, (
    "رويترز", "فرانس برس", "ا ف ب", "أسوشيتد برس", "أسوشييتد برس", "الأناضول", "سبوتنيك", "شينخوا", "واع",
    "وكالة الأنباء العراقية", "وام", "واس", "سانا", "قنا", "بترا", "كونا", "وفا", "تاس", "د ب أ",
    "reuters", "afp", "ap",
)))  # fmt: skip
_QUOTED_FROM = re.compile(
    r"نقل[اًٱ\u064b]*\s+عن(?P<colon>\s*:)?\s*"
    r"(?:(?P<noun>صحيفة|موقع|قناة|شبكة|جريدة|مجلة|وكالة|إذاعة|تلفزيون)\s+)?"
    r"[\"«“(]?(?P<name>[^\n.،,؛:()\"«»“”|]{2,60})"
)
# (رويترز) and its like, and an agency that a dateline ends with: بغداد - رويترز
_SIGNED = re.compile(
    r"[(\[]\s*([^()\[\]\n]{2,24}?)\s*[)\]]|^[^\n]{0,40}[-–—/]\s*([^\n:-]{2,24}?)\s*[:–—-]", re.MULTILINE
)
_MOST_WORDS = 4
_AGENCY = fold("وكالة")
_OF_NEWS = frozenset(map(fold, ("أنباء", "الأنباء")))
# With these begins what the outlet said, and its name is over.
_NO_NAME = frozenset(map(fold, (
    "قوله", "قولها", "التي", "الذي", "في", "من", "على", "عن", "خلال", "أمس", "بشأن", "حول", "بأن", "قبل", "بعد",
    "و", "ثم", "إنه", "إنها", "أنه", "أنها", "وقال", "وقالت",
)))  # fmt: skip
# Whoever speaks without a name, or by office: many are called so, and no outlet is.
_PEOPLE = frozenset(map(fold, (
    "مصدر", "مصادر", "مصدرين", "مسؤول", "مسئول", "مسؤولين", "مسئولين", "مسؤولة", "شهود", "شاهد", "شاهدة", "سكان",
    "أهالي", "ناشط", "ناشطة", "ناشطين", "ضابط", "ضباط", "خبير", "خبراء", "محلل", "محللين", "مراقب", "مراقبين", "مراسل",
    "مراسلنا", "مراسلها", "مراسله", "متحدث", "ناطق", "وزير", "وزيرة", "وزارة", "رئيس", "رئيسة", "قائد", "نائب",
    "مستشار", "مدير", "محافظ", "سفير", "بيان", "تقرير", "تقارير", "وسائل", "وكالات", "صحف", "مواقع", "قنوات", "موقعه",
    "موقعها", "جهات", "جهة", "دبلوماسي", "دبلوماسيين", "شخص", "أشخاص", "مطلع", "مطلعين", "مقرب", "مقربين",
)))  # fmt: skip


def quoted_from(text: str, known: Collection[str] = ()) -> set[str]:
    """Return whom a text is taken from by its own words, `نقلا عن`, folded.

    An outlet is what is called one (`صحيفة الصباح`), what a line of credits ends with (`نقلا عن: العربي الجديد`), an
    agency, or one of those `known`, folded. A source without a name is none, nor is `موقع محلي`.
    """
    return {name for found in _QUOTED_FROM.finditer(text) if (name := _outlet(found, known))}


def signed_by(text: str) -> set[str]:
    """Return the agencies that a text is signed by, in brackets or at the end of its dateline, folded."""
    names = (fold(found[1] or found[2]) for found in _SIGNED.finditer(text))
    return {name for name in names if name in _AGENCIES}


def _outlet(found: re.Match[str], known: Collection[str]) -> str:
    """Return the outlet that is quoted from; empty where it is none, or its name isn't told."""
    words = [word for word in found["name"].split() if fold(word)]
    noun = fold(found["noun"] or "")
    folded = [fold(word) for word in words]
    if not folded or folded[0].removeprefix("ال") in _PEOPLE:
        return ""
    bare = folded[1:] if noun == _AGENCY and folded[0] in _OF_NEWS else folded
    for name in ([noun, *folded] if noun else folded, folded, bare):
        for count in range(min(len(name), _MOST_WORDS + 1), 0, -1):
            one = " ".join(name[:count])
            if one in _AGENCIES or one in known:
                return one
    name = folded[: _end_of_name(words, folded)]
    if not noun and not (found["colon"] and len(name) == len(folded) <= _MOST_WORDS and _ends_line(found)):
        return ""
    if noun == _AGENCY and name and name[0] == fold("أنباء"):
        name = name[1:]
    is_told = bool(name) and not _is_any(name[0]) and not (noun == _AGENCY and " ".join(name) in _OF_NEWS)
    return " ".join(name[:_MOST_WORDS]) if is_told else ""


def _ends_line(found: re.Match[str]) -> bool:
    return found.string[found.end() : found.end() + 1] in ("", "\n", "|")


def _end_of_name(words: Sequence[str], folded: Sequence[str]) -> int:
    """Return how many words are the name: up to what was said, as `أن` begins it (but `سي إن إن` is all name)."""
    for place, word in enumerate(folded):
        spelt = place > 0 and len(folded[place - 1]) <= 2 and not words[place].startswith("أ")
        if word in _NO_NAME or (word == "ان" and not spelt):
            return place
    return len(folded)


def _is_any(word: str) -> bool:
    """Say whether a word tells only of what sort an outlet is, folded: `محلي`, `إخبارية`, `عبرية`."""
    return len(word) > 3 and not word.startswith("ال") and word.endswith(("ي", "يه"))
