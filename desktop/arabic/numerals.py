"""Numerals: one number of a text, in figures, in words or in both, wherever it begins."""

from dataclasses import dataclass, replace
from decimal import Decimal

from desktop.arabic.figures import parse_figure
from desktop.arabic.number_words import ALSO_PARTS, EITHER_PAIR, PLURAL_SCALES, WORDS, Size, Word
from desktop.arabic.tokens import NUMBER, WORD, Tokens

_AND = "و"
_MINUS = frozenset({"سالب", "ناقص", "وسالب", "وناقص"})
_POINT = frozenset({"فاصله", "فاصل", "فاصلا", "فاصله،"})
_AGENCY_POINT = frozenset({"ر"})  # 1ر67, as news agencies write it
_TEEN = frozenset({"عشر", "عشره"})
_OUT_OF = frozenset({"علي", "من"})
_HYPHENS = frozenset("-\u2212\u2013")
_BEFORE_MINUS = frozenset("([«“\"'=:")
_MOST_DIGITS = 40
_THOUSAND = 1000
_TANWEEN = "\u064b"
_GREATEST = Decimal(10) ** 30
_DIGITS = 24  # of a fraction


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number from token `first` through token `last`.

    `lead` are the particles written onto its first word; `figures` and `words` say what it is written in; `whole` is
    what a part was taken of where the text says it (`نصف المليون`); `open` numbers are the least of an unknown
    many (`مئات`); `parts` are fractions without a whole number (`ثلاثة أرباع`); `split` is where an `و` inside could
    just as well have been the 'and' of `بين … و…`.
    """

    first: int
    last: int
    value: Decimal
    lead: str = ""
    figures: bool = False
    words: bool = False
    open: bool = False
    parts: bool = False
    scaled: bool = False


def numeral_at(tokens: Tokens, at: int) -> Numeral | None:
    """Return the longest number that begins at token `at`, or None; a minus or `سالب` before it is not looked for."""
    sort = tokens.sorts[at]
    if sort == NUMBER:
        found = _mixed_fraction(tokens, at) or _cardinal(tokens, at, _GREATEST)
    elif sort == WORD and tokens.forms[at] in _MINUS:
        return _negative(tokens, at)
    elif sort == WORD:
        found = _open(tokens, at) or _parts(tokens, at) or _cardinal(tokens, at, _GREATEST)
    else:
        return None
    if found is None:
        return _share(tokens, at)
    return _with_decimals(tokens, found) or _out_of(tokens, found) or _with_part(tokens, found)


def figure_at(tokens: Tokens, at: int) -> Numeral | None:
    """Return the number written in digits at token `at`, over the spaces that group its thousands."""
    form = tokens.forms[at]
    if tokens.sorts[at] != NUMBER or len(form) > _MOST_DIGITS:
        return None
    last = at
    if tokens.forms[at + 1] in _AGENCY_POINT and tokens.glued(at + 1) and tokens.glued(at + 2) and form.isdecimal():
        if (fraction := tokens.forms[at + 2]).isdecimal() and len(fraction) < _DIGITS:
            return Numeral(at, at + 2, Decimal(f"{form}.{fraction}"), figures=True)
    if len(form) <= 3 and form.isdecimal() and form[0] != "0":
        while _continues_group(tokens, last + 1) and last - at < 8:
            last += 1
        form = "".join(tokens.forms[at : last + 1])
    if "،" in form and "," in form:
        form = form.replace("،", "٬").replace(",", "٫")
    value = Decimal(form) if form.isdecimal() else parse_figure(form)
    return None if value is None else Numeral(at, last, value, figures=True)


def signed(tokens: Tokens, found: Numeral) -> Numeral:
    """Return the number with the minus that stands before its figures, if it is one and no hyphen."""
    at = found.first - 1
    if at < 0 or not found.figures or tokens.forms[at] not in _HYPHENS or tokens.sorts[found.first] != NUMBER:
        return found
    before = tokens.text[tokens.starts[at] - 1] if tokens.starts[at] else " "
    if not tokens.glued(found.first) or not (before.isspace() or before in _BEFORE_MINUS or at == 0):
        return found
    return replace(found, first=at, value=-found.value)


def _continues_group(tokens: Tokens, at: int) -> bool:
    form = tokens.forms[at]
    if tokens.sorts[at] != NUMBER or tokens.starts[at] - tokens.ends[at - 1] != 1:
        return False
    whole, _, fraction = form.partition(".")
    return len(whole) == 3 and whole.isdecimal() and (not fraction or fraction.isdecimal())


def _negative(tokens: Tokens, at: int) -> Numeral | None:
    found = numeral_at(tokens, at + 1) if tokens.forms[at + 1] not in _MINUS else None
    if found is None or found.lead or found.open:
        return None
    lead = _AND if tokens.forms[at][0] == _AND else ""
    return replace(found, first=at, value=-found.value, words=True, lead=lead)


def _word(tokens: Tokens, at: int) -> Word | None:
    if tokens.sorts[at] != WORD:
        return None
    form = tokens.forms[at]
    # Folded, `وأحد` of `وأحد عشر` is the same as `واحد`.
    if form == "واحد" and tokens.forms[at + 1] in _TEEN:
        return Word(_AND, Decimal(1), Size.EMPTY_ELEVEN)
    return WORDS.get(form)


def _joined(tokens: Tokens, at: int) -> tuple[int, Word | None] | None:
    """Return the token and the word of a number that an 'and' joins to what ends before `at`; figures have no word."""
    form = tokens.forms[at]
    if form == _AND:
        word = _word(tokens, at + 1)
        if tokens.sorts[at + 1] == NUMBER:
            return at + 1, None
        return (at + 1, word) if word and word.lead in ("", "ال") else None
    word = _word(tokens, at)
    return (at, word) if word and word.lead in (_AND, "وال") else None


def _cardinal(tokens: Tokens, at: int, below: Decimal) -> Numeral | None:
    """Return the number that begins at `at`: a group under a thousand, the scales after it, and what they leave room for."""
    word = _word(tokens, at)
    lead = word.lead if word else ""
    if word is None:
        found = figure_at(tokens, at)
    elif word.size is Size.SCALE and tokens.forms[at] not in PLURAL_SCALES:
        found = Numeral(at, at, word.value * (2 if _is_pair(tokens, at) else 1), words=True, scaled=True)
    elif word.size is Size.SCALE_PAIR:
        found = Numeral(at, at, word.value, words=True, scaled=True)
    else:
        found = _group(tokens, at, word)
    if found is None:
        return None
    found = _scaled(tokens, found)
    if found.value >= below:
        return None
    if found.scaled:
        found = _and_the_rest(tokens, found)
    return replace(found, lead=lead)


def _is_pair(tokens: Tokens, at: int) -> bool:
    """Say whether `ألفا` before a noun is the two thousand of `ألفا جندي` and not the thousand of `ألفًا`."""
    form = tokens.forms[at]
    if not form.endswith("ا") or tokens.sorts[at + 1] != WORD or tokens.forms[at + 1][0] in "وفب":
        return False
    return _TANWEEN not in tokens.text[tokens.starts[at] : tokens.ends[at] + 1] and _word(tokens, at + 1) is None


def _group(tokens: Tokens, at: int, word: Word) -> Numeral | None:
    """Return a number word under a thousand and the words that go on with it."""
    value, last, size = word.value, at, word.size
    if size in (Size.ONE, Size.EMPTY_ELEVEN) and tokens.forms[at + 1] in _TEEN:
        return Numeral(at, at + 1, value + 10, words=True)
    if size is Size.EMPTY_ELEVEN:
        return _under_hundred(tokens, at, word)
    if size is Size.ZERO or size >= Size.SCALE:
        return Numeral(at, at, value, words=True) if size is Size.ZERO else None
    if size is Size.ONE and (after := _word(tokens, at + 1)) and not after.lead and after.size is Size.HUNDRED:
        value, last, size = value * 100, at + 1, Size.HUNDREDS
    if size in (Size.HUNDRED, Size.HUNDREDS) and (joined := _joined(tokens, last + 1)) and joined[1]:
        rest = _under_hundred(tokens, joined[0], joined[1])
        return Numeral(at, rest.last, value + rest.value, words=True) if rest else Numeral(at, last, value, words=True)
    if size is Size.ONE and last == at:
        return _under_hundred(tokens, at, word)
    return Numeral(at, last, value, words=True)


def _under_hundred(tokens: Tokens, at: int, word: Word) -> Numeral | None:
    value, last, size = word.value, at, word.size
    following = tokens.forms[at + 1]
    if size in (Size.ONE, Size.EMPTY_ELEVEN) and following in _TEEN:
        return Numeral(at, at + 1, value + 10, words=True)
    if size is not Size.EMPTY_ELEVEN and (size is Size.ZERO or size >= Size.HUNDRED):
        return None
    if size in (Size.ONE, Size.EMPTY_ELEVEN):
        after = _word(tokens, at + 1)
        if after and after.size in (Size.PARTS, Size.HUNDRED) and not after.lead:
            return None
        joined = _joined(tokens, at + 1)
        if joined and joined[1] and joined[1].size is Size.TENS:
            value, last = value + joined[1].value, joined[0]
    return None if size is Size.EMPTY_ELEVEN and last == at else Numeral(at, last, value, words=True)


def _scaled(tokens: Tokens, found: Numeral) -> Numeral:
    """Return the number times the hundreds (after figures), thousands, millions… that follow it."""
    while True:
        word = _word(tokens, found.last + 1)
        if word is None or word.lead not in ("", "ال") or found.value <= 0:
            return found
        if word.size is Size.HUNDRED and found.figures and not found.words and found.value < 10:
            factor = word.value
        elif word.size is Size.SCALE or (word.size is Size.SCALE_PAIR and tokens.forms[found.last + 1].endswith("ا")):
            factor = word.value if word.size is Size.SCALE else word.value / 2
        else:
            return found
        if found.value * factor > _GREATEST:
            return found
        found = replace(found, last=found.last + 1, value=found.value * factor, words=True, scaled=True)


def _and_the_rest(tokens: Tokens, found: Numeral) -> Numeral:
    """Return a scaled number with what is added to it below its last scale."""
    scale = _word(tokens, found.last)
    room = (scale.value if scale.size is not Size.SCALE_PAIR else scale.value / 2) if scale else Decimal(_THOUSAND)
    joined = _joined(tokens, found.last + 1)
    if joined:
        at, word = joined
    else:
        # `ألف خمس مائة`, `4 آلاف 3 مائة`: spoken without the 'and'.
        at, word = found.last + 1, _word(tokens, found.last + 1)
        after = _word(tokens, at + 1)
        said = word and (word.size is Size.HUNDREDS or (word.size is Size.ONE and after and after.size is Size.HUNDRED))
        figures = tokens.sorts[at] == NUMBER and after and after.size is Size.HUNDRED and not after.lead
        if not figures and not (said and word and not word.lead):
            return found
    if word and (word.size >= Size.PART and word.size is not Size.EMPTY_ELEVEN):
        return found
    rest = _cardinal(tokens, at, room)
    if rest is None or rest.value != int(rest.value) or rest.value == 0:
        return found
    return replace(found, last=rest.last, value=found.value + rest.value, figures=found.figures or rest.figures)


def _open(tokens: Tokens, at: int) -> Numeral | None:
    """Return `عشرات`, `مئات`, `آلاف` and their chains (`عشرات الآلاف`) as the least that they can be."""
    word = _word(tokens, at)
    if word is None or not (word.size is Size.OPEN or tokens.forms[at] in PLURAL_SCALES):
        return None
    value, last = word.value, at
    while (after := _word(tokens, last + 1)) and after.lead in ("", "ال") and after.size is Size.SCALE:
        value, last = value * after.value, last + 1
        if value > _GREATEST:
            return None
    return Numeral(at, last, value, lead=word.lead, words=True, open=True, scaled=True)


def _parts(tokens: Tokens, at: int) -> Numeral | None:
    """Return `نصف`, `ثلاثة أرباع`, `ثلثا`, `خمس الساعة` and such, times the scale they are taken of."""
    word = _word(tokens, at)
    if word is None:
        return None
    found = None
    if word.size in (Size.PART, Size.PART_PAIR):
        found = Numeral(at, at, word.value, lead=word.lead, words=True, parts=True)
    elif word.size is Size.ONE and word.value > 1:
        after = _word(tokens, at + 1)
        if after and after.size is Size.PARTS and after.lead in ("", "ال"):
            found = Numeral(at, at + 1, word.value * after.value, lead=word.lead, words=True, parts=True)
        elif (share := ALSO_PARTS.get(tokens.forms[at])) and _is_definite_noun(tokens, at + 1):
            found = Numeral(at, at, share, lead=word.lead, words=True, parts=True)
    if found is None:
        return None
    scale = _word(tokens, found.last + 1)
    if scale and scale.lead in ("", "ال") and scale.size is Size.SCALE:
        return replace(found, last=found.last + 1, value=tidy(found.value * scale.value), parts=False, scaled=True)
    return replace(found, value=tidy(found.value))


def _is_definite_noun(tokens: Tokens, at: int) -> bool:
    form = tokens.forms[at]
    return tokens.sorts[at] == WORD and len(form) > 4 and form.startswith("ال") and form not in WORDS


def _with_part(tokens: Tokens, found: Numeral) -> Numeral:
    """Return the number with the fraction that is added to it: `واحد ونصف`, `مليون ونصف المليون`."""
    joined = _joined(tokens, found.last + 1)
    if found.parts or found.open or joined is None or joined[1] is None:
        return found
    at, word = joined
    share = _parts(tokens, at)
    if share is None and found.value >= 20 and tokens.forms[at].removeprefix(_AND) in EITHER_PAIR:
        share = Numeral(at, at, EITHER_PAIR[tokens.forms[at].removeprefix(_AND)], parts=True)
    if share is None:
        return found
    scale = _word(tokens, found.last)
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
        top = _cardinal(tokens, at, Decimal(_THOUSAND))
        if top and not top.lead and tokens.forms[top.last + 1] == "من":
            bottom = _cardinal(tokens, top.last + 2, _GREATEST)
            if bottom and not bottom.lead and bottom.value > top.value:
                return replace(found, last=bottom.last, value=tidy(found.value + top.value / bottom.value), words=True)
        digits, last = "", at - 1
        while (word := _word(tokens, last + 1)) and word.size in (Size.ZERO, Size.ONE) and not word.lead:
            digits, last = f"{digits}{word.value}", last + 1
            if len(digits) > _DIGITS:
                return None
        if len(digits) <= 1:
            tail = _cardinal(tokens, at, Decimal(_THOUSAND))
            if tail is None or tail.lead:
                return None
            digits, last = str(tail.value), tail.last
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
    while tokens.forms[at] in ("كل", "اصل", "بين"):
        at += 1
    if tokens.sorts[at] == NUMBER or ((word := _word(tokens, at)) and not word.lead and word.size is not Size.OPEN):
        whole = _cardinal(tokens, at, _GREATEST)
        if whole is not None and whole.value > found.value and (form == "من" or whole.value < _GREATEST):
            return replace(found, last=whole.last, value=tidy(found.value / whole.value), parts=True, words=True)
        if whole is not None and form == "علي" and whole.value > 0:
            return replace(found, last=whole.last, value=tidy(found.value / whole.value), parts=True, words=True)
    return None


def _share(tokens: Tokens, at: int) -> Numeral | None:
    """Return `جزء من مئة`, which names no number before it."""
    if tokens.forms[at] != "جزء" or tokens.forms[at + 1] != "من" or _word(tokens, at + 2) is None:
        return None
    whole = _cardinal(tokens, at + 2, _GREATEST)
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


def tidy(value: Decimal) -> Decimal:
    """Return a quotient without the zeros and digits that mean nothing."""
    if value == value.to_integral_value():
        return Decimal(int(value))
    # Fifteen places are more than any text means, and no more than a Decimal keeps.
    exact = -6 < value.adjusted() < 12
    rounded = round(value, 15) if exact else value
    return Decimal(int(rounded)) if rounded == rounded.to_integral_value() else rounded.normalize()
