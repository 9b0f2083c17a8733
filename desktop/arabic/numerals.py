"""Numerals: one number of a text, in figures, in words or in both, wherever it begins."""

from dataclasses import replace
from decimal import Decimal

from desktop.arabic.cardinals import GREATEST, Numeral, cardinal, joined_at, tidy, word_at
from desktop.arabic.number_words import ALSO_PARTS, EITHER_PAIR, PLURAL_SCALES, WORDS, Size
from desktop.arabic.tokens import NUMBER, WORD, Tokens

_AND = "و"
_MINUS = frozenset({"سالب", "ناقص", "وسالب", "وناقص"})
_POINT = frozenset({"فاصله", "فاصل", "فاصلا"})
_OUT_OF = frozenset({"علي", "من"})
_EACH = frozenset({"كل", "اصل", "بين"})
_THOUSAND = 1000
_DIGITS = 24  # of a fraction


def numeral_at(tokens: Tokens, at: int) -> Numeral | None:
    """Return the longest number that begins at token `at`, or None; a minus or `سالب` before it is not looked for."""
    sort = tokens.sorts[at]
    if sort == NUMBER:
        found = _mixed_fraction(tokens, at) or cardinal(tokens, at, GREATEST)
    elif sort == WORD and tokens.forms[at] in _MINUS:
        return _negative(tokens, at)
    elif sort == WORD:
        found = _open(tokens, at) or _parts(tokens, at) or cardinal(tokens, at, GREATEST)
    else:
        return None
    if found is None:
        return _share(tokens, at)
    return _with_decimals(tokens, found) or _out_of(tokens, found) or _with_part(tokens, found)


def _negative(tokens: Tokens, at: int) -> Numeral | None:
    found = numeral_at(tokens, at + 1) if tokens.forms[at + 1] not in _MINUS else None
    if found is None or found.lead or found.open:
        return None
    lead = _AND if tokens.forms[at][0] == _AND else ""
    return replace(found, first=at, value=-found.value, words=True, lead=lead)


def _open(tokens: Tokens, at: int) -> Numeral | None:
    """Return `عشرات`, `مئات`, `آلاف` and their chains (`عشرات الآلاف`) as the least that they can be."""
    word = word_at(tokens, at)
    if word is None or not (word.size is Size.OPEN or tokens.forms[at] in PLURAL_SCALES):
        return None
    value, last = word.value, at
    while (after := word_at(tokens, last + 1)) and after.lead in ("", "ال") and after.size is Size.SCALE:
        value, last = value * after.value, last + 1
        if value > GREATEST:
            return None
    return Numeral(at, last, value, lead=word.lead, words=True, open=True, scaled=True)


def _parts(tokens: Tokens, at: int) -> Numeral | None:
    """Return `نصف`, `ثلاثة أرباع`, `ثلثا`, `خمس الساعة` and such, times the scale they are taken of."""
    word = word_at(tokens, at)
    if word is None:
        return None
    found = None
    if word.size in (Size.PART, Size.PART_PAIR):
        found = Numeral(at, at, word.value, lead=word.lead, words=True, parts=True)
    elif word.size is Size.ONE and word.value > 1:
        after = word_at(tokens, at + 1)
        if after and after.size is Size.PARTS and after.lead in ("", "ال"):
            found = Numeral(at, at + 1, word.value * after.value, lead=word.lead, words=True, parts=True)
        elif (share := ALSO_PARTS.get(tokens.forms[at])) and _is_definite_noun(tokens, at + 1):
            found = Numeral(at, at, share, lead=word.lead, words=True, parts=True)
    if found is None:
        return None
    scale = word_at(tokens, found.last + 1)
    if scale and scale.lead in ("", "ال") and scale.size is Size.SCALE:
        return replace(found, last=found.last + 1, value=tidy(found.value * scale.value), parts=False, scaled=True)
    return replace(found, value=tidy(found.value))


def _is_definite_noun(tokens: Tokens, at: int) -> bool:
    form = tokens.forms[at]
    return tokens.sorts[at] == WORD and len(form) > 4 and form.startswith("ال") and form not in WORDS


def _with_part(tokens: Tokens, found: Numeral) -> Numeral:
    """Return the number with the fraction that is added to it: `واحد ونصف`, `مليون ونصف المليون`."""
    joined = joined_at(tokens, found.last + 1)
    if found.parts or found.open or joined is None or joined[1] is None:
        return found
    at, _ = joined
    share = _parts(tokens, at)
    if share is None and found.value >= 20 and tokens.forms[at].removeprefix(_AND) in EITHER_PAIR:
        share = Numeral(at, at, EITHER_PAIR[tokens.forms[at].removeprefix(_AND)], parts=True)
    if share is None:
        return found
    scale = word_at(tokens, found.last)
    if not share.parts:
        # `مليون ونصف المليون`: the part names again what it is a part of.
        value = found.value + share.value if share.value < found.value else found.value
        return replace(found, last=share.last, value=tidy(value)) if value != found.value else found
    if found.scaled and scale and scale.size in (Size.SCALE, Size.SCALE_PAIR) and scale.value >= _THOUSAND:
        unit = scale.value if scale.size is Size.SCALE else scale.value / 2
        return replace(found, last=share.last, value=tidy(found.value + share.value * unit))
    return replace(found, last=share.last, value=tidy(found.value + share.value), words=True)


def _with_decimals(tokens: Tokens, found: Numeral) -> Numeral | None:
    """Return `ثلاثة فاصلة أربعة`, `صفر فاصل صفر خمسة`, `مائتين فاصلة ثلاثة من مائة`."""
    at = found.last + 1
    if tokens.forms[at] not in _POINT or found.parts or found.open:
        return None
    at += 1
    if tokens.sorts[at] == NUMBER and tokens.forms[at].isdecimal() and len(tokens.forms[at]) <= _DIGITS:
        digits, last = tokens.forms[at], at
    else:
        top = cardinal(tokens, at, Decimal(_THOUSAND))
        if top and not top.lead and tokens.forms[top.last + 1] == "من":
            bottom = cardinal(tokens, top.last + 2, GREATEST)
            if bottom and not bottom.lead and bottom.value > top.value:
                return replace(found, last=bottom.last, value=tidy(found.value + top.value / bottom.value), words=True)
        digits, last = "", at - 1
        while (word := word_at(tokens, last + 1)) and word.size in (Size.ZERO, Size.ONE) and not word.lead:
            digits, last = f"{digits}{word.value}", last + 1
            if len(digits) > _DIGITS:
                return None
        if len(digits) <= 1:
            tail = cardinal(tokens, at, Decimal(_THOUSAND))
            if tail is None or tail.lead or tail.value < 0 or tail.value != int(tail.value):
                return None
            digits, last = str(int(tail.value)), tail.last
    return replace(found, last=last, value=found.value + Decimal(f"0.{digits}"), words=True)


def _out_of(tokens: Tokens, found: Numeral) -> Numeral | None:
    """Return `واحد من ثلاثة`, `١ على ٣`, `١ جزء من مئة` as a share; `12 من 15` stays two numbers."""
    at = found.last + 1
    if tokens.forms[at] == "جزء" and tokens.forms[at + 1] == "من":
        at += 1
    form = tokens.forms[at]
    if form not in _OUT_OF or (form == "من" and found.value != 1) or found.open:
        return None
    at += 1
    while tokens.forms[at] in _EACH:
        at += 1
    if tokens.sorts[at] == NUMBER or ((word := word_at(tokens, at)) and not word.lead and word.size is not Size.OPEN):
        whole = cardinal(tokens, at, GREATEST)
        if whole is not None and whole.value > found.value and (form == "من" or whole.value < GREATEST):
            return replace(found, last=whole.last, value=tidy(found.value / whole.value), parts=True, words=True)
        if whole is not None and form == "علي" and whole.value > 0:
            return replace(found, last=whole.last, value=tidy(found.value / whole.value), parts=True, words=True)
    return None


def _share(tokens: Tokens, at: int) -> Numeral | None:
    """Return `جزء من مئة`, which names no number before it."""
    if tokens.forms[at] != "جزء" or tokens.forms[at + 1] != "من" or word_at(tokens, at + 2) is None:
        return None
    whole = cardinal(tokens, at + 2, GREATEST)
    if whole is None or whole.lead or whole.value <= 1:
        return None
    return Numeral(at, whole.last, tidy(1 / whole.value), words=True, parts=True)


def _mixed_fraction(tokens: Tokens, at: int) -> Numeral | None:
    """Return `3/4` or `1 4/5` where figures and a stroke stand close together."""
    whole = Decimal(0)
    start = at
    forms = tokens.forms
    if forms[at].isdecimal() and forms[at + 1].isdecimal() and forms[at + 2] == "/" and len(forms[at]) < 6:
        whole, at = Decimal(forms[at]), at + 1
    over = at + 1
    if forms[over] != "/" or not (tokens.glued(over) and tokens.glued(over + 1)) or forms[over + 2] == "/":
        return None
    if not (forms[at].isdecimal() and forms[over + 1].isdecimal()) or max(len(forms[at]), len(forms[over + 1])) > 6:
        return None
    if start > 0 and forms[start - 1] == "/":
        return None
    top, bottom = Decimal(forms[at]), Decimal(forms[over + 1])
    if bottom == 0 or (whole and top >= bottom):
        return None
    return Numeral(start, over + 1, tidy(whole + top / bottom), figures=True, parts=True)
