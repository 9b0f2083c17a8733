"""Ordinals: الأول, الثالثة عشرة, الحادي والعشرون, and the forms that people write for them."""

from dataclasses import dataclass

from desktop.arabic.folding import fold
from desktop.arabic.number_words import WORDS, Size
from desktop.arabic.tokens import WORD, Tokens

_UNITS = {
    1: "أول أولى",
    2: "ثاني ثانية ثان",
    3: "ثالث ثالثة",
    4: "رابع رابعة",
    5: "خامس خامسة",
    6: "سادس سادسة",
    7: "سابع سابعة",
    8: "ثامن ثامنة",
    9: "تاسع تاسعة",
    10: "عاشر عاشرة",
    11: "حادي حادية حاد",
}
# Cardinals that are read as ordinals once they are definite and have tens or عشر behind them.
_COUNTED = {1: "واحد واحدة أحد إحدى", 2: "اثنا اثني اثنى اثنتا اثنتي اثنان اثنين", 3: "ثلاثة", 4: "أربعة", 5: "خمسة",
            6: "ستة", 7: "سبعة", 8: "ثمانية", 9: "تسعة"}  # fmt: skip
_LEADS = ("", "و", "ف", "ب", "ل", "وب", "ول")
_DEFINITE = ("ال", "وال", "فال", "بال", "وبال", "لل", "ولل")
_TEEN = frozenset({"عشر", "عشره"})


@dataclass(frozen=True, slots=True)
class Ordinal:
    """An ordinal from token `first` through token `last`; `definite` ones begin with the article."""

    first: int
    last: int
    value: int
    definite: bool
    lead: str = ""


def _forms() -> tuple[dict[str, tuple[int, bool, str]], dict[str, tuple[int, str]]]:
    units: dict[str, tuple[int, bool, str]] = {}
    counted: dict[str, tuple[int, str]] = {}
    for leads, definite in ((_LEADS, False), (_DEFINITE, True)):
        for lead in leads:
            for value, words in _UNITS.items():
                for word in words.split():
                    units.setdefault(lead + fold(word), (value, definite, lead))
    for lead in _DEFINITE:
        for value, words in _COUNTED.items():
            for word in words.split():
                counted.setdefault(lead + fold(word), (value, lead))
    return units, counted


_ORDINALS, _DEFINITE_ONES = _forms()
_TENS = {
    form: word
    for form, word in WORDS.items()
    if word.size is Size.TENS and word.lead in _DEFINITE and word.lead != "فال"
}
STARTERS = frozenset(_ORDINALS) | frozenset(_DEFINITE_ONES) | frozenset(_TENS)


def ordinal_at(tokens: Tokens, at: int) -> Ordinal | None:
    """Return the ordinal that begins at token `at`, or None; what it ranks is not looked at."""
    forms = tokens.forms
    if tokens.sorts[at] != WORD:
        return None
    if unit := _ORDINALS.get(forms[at]):
        value, definite, lead = unit
        if forms[at + 1] in _TEEN and (definite or value > 2):
            return Ordinal(at, at + 1, 10 + value % 10 if value != 10 else 10, definite, lead)
        if definite and (tens := _and_tens(tokens, at + 1)):
            return Ordinal(at, tens[0], value % 10 + tens[1], True, lead)
        return None if value == 11 else Ordinal(at, at, value, definite, lead)
    if counted := _DEFINITE_ONES.get(forms[at]):
        value, lead = counted
        if forms[at + 1] in _TEEN:
            return Ordinal(at, at + 1, value + 10, True, lead)
        if tens := _and_tens(tokens, at + 1):
            return Ordinal(at, tens[0], value + tens[1], True, lead)
        return None
    if word := _TENS.get(forms[at]):
        return Ordinal(at, at, int(word.value), True, word.lead)
    return None


def _and_tens(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return the token and value of `والعشرون`, also spelled apart."""
    if tokens.forms[at] == "و":
        at += 1
        word = _TENS.get(tokens.forms[at])
        return (at, int(word.value)) if word and word.lead == "ال" else None
    word = _TENS.get(tokens.forms[at])
    return (at, int(word.value)) if word and word.lead == "وال" else None
