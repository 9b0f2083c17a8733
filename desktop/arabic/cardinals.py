"""Cardinals: whole numbers of a text in figures, in words or in both: 1,554, ثلاثمئة وخمسون ألفا, 9 آلاف و500."""

from dataclasses import dataclass, replace
from decimal import Decimal

from desktop.arabic.figures import parse_figure
from desktop.arabic.number_words import PLURAL_SCALES, WORDS, Size, Word
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
GREATEST = Decimal(10) ** 30
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


def figure_at(tokens: Tokens, at: int) -> Numeral | None:
    """Return the number written in digits at token `at`, over the spaces that group its thousands."""
    form = tokens.forms[at]
    if tokens.sorts[at] != NUMBER or len(form) > _MOST_DIGITS:
        return None
    last = at
    if tokens.forms[at + 1] in _AGENCY_POINT and tokens.glued(at + 1) and tokens.glued(at + 2):
        fraction = tokens.forms[at + 2]
        both = form.isdecimal() and fraction.isdecimal() and len(fraction) < _DIGITS
        return Numeral(at, at + 2, Decimal(f"{form}.{fraction}"), figures=True) if both else None
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


def cardinal(tokens: Tokens, at: int, below: Decimal) -> Numeral | None:
    """Return the number that begins at `at`: a group under a thousand, the scales after it, and what is added."""
    word = word_at(tokens, at)
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
    return replace(found, lead=lead) if found.lead != lead else found


def word_at(tokens: Tokens, at: int) -> Word | None:
    if tokens.sorts[at] != WORD:
        return None
    form = tokens.forms[at]
    # Folded, `وأحد` of `وأحد عشر` is the same as `واحد`.
    if form == "واحد" and tokens.forms[at + 1] in _TEEN:
        return Word(_AND, Decimal(1), Size.EMPTY_ELEVEN)
    return WORDS.get(form)


def joined_at(tokens: Tokens, at: int) -> tuple[int, Word | None] | None:
    """Return the token and the word of a number that an 'and' joins to what ends before `at`; figures have no word."""
    form = tokens.forms[at]
    if form == _AND:
        word = word_at(tokens, at + 1)
        if tokens.sorts[at + 1] == NUMBER:
            return at + 1, None
        return (at + 1, word) if word and word.lead in ("", "ال") else None
    word = word_at(tokens, at)
    return (at, word) if word and word.lead in (_AND, "وال") else None


def tidy(value: Decimal) -> Decimal:
    """Return a quotient without the zeros and digits that mean nothing."""
    if value == value.to_integral_value():
        return Decimal(int(value))
    # Fifteen places are more than any text means, and no more than a Decimal keeps.
    exact = -6 < value.adjusted() < 12
    rounded = round(value, 15) if exact else value
    return Decimal(int(rounded)) if rounded == rounded.to_integral_value() else rounded.normalize()


def _continues_group(tokens: Tokens, at: int) -> bool:
    form = tokens.forms[at]
    if tokens.sorts[at] != NUMBER or tokens.starts[at] - tokens.ends[at - 1] != 1:
        return False
    whole, _, fraction = form.partition(".")
    return len(whole) == 3 and whole.isdecimal() and (not fraction or fraction.isdecimal())


def _is_pair(tokens: Tokens, at: int) -> bool:
    """Say whether `ألفا` before a noun is the two thousand of `ألفا جندي` and not the thousand of `ألفًا`."""
    form = tokens.forms[at]
    if not form.endswith("ا") or tokens.sorts[at + 1] != WORD or tokens.forms[at + 1][0] in "وفب":
        return False
    return _TANWEEN not in tokens.text[tokens.starts[at] : tokens.ends[at] + 1] and word_at(tokens, at + 1) is None


def _group(tokens: Tokens, at: int, word: Word) -> Numeral | None:
    """Return a number word under a thousand and the words that go on with it."""
    value, last, size = word.value, at, word.size
    if size in (Size.ONE, Size.EMPTY_ELEVEN) and tokens.forms[at + 1] in _TEEN:
        return Numeral(at, at + 1, value + 10, words=True)
    if size is Size.EMPTY_ELEVEN:
        return _under_hundred(tokens, at, word)
    if size is Size.ZERO or size >= Size.SCALE:
        return Numeral(at, at, value, words=True) if size is Size.ZERO else None
    if size is Size.ONE and (after := word_at(tokens, at + 1)) and not after.lead and after.size is Size.HUNDRED:
        value, last, size = value * 100, at + 1, Size.HUNDREDS
    if size in (Size.HUNDRED, Size.HUNDREDS) and (joined := joined_at(tokens, last + 1)) and joined[1]:
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
        after = word_at(tokens, at + 1)
        if after and after.size in (Size.PARTS, Size.HUNDRED) and not after.lead:
            return None
        joined = joined_at(tokens, at + 1)
        if joined and joined[1] and joined[1].size is Size.TENS:
            value, last = value + joined[1].value, joined[0]
    return None if size is Size.EMPTY_ELEVEN and last == at else Numeral(at, last, value, words=True)


def _scaled(tokens: Tokens, found: Numeral) -> Numeral:
    """Return the number times the hundreds (after figures), thousands, millions… that follow it."""
    while True:
        word = word_at(tokens, found.last + 1)
        if word is None or word.lead not in ("", "ال") or found.value <= 0:
            return found
        if word.size is Size.HUNDRED and found.figures and not found.words and found.value < 10:
            factor = word.value
        elif word.size is Size.SCALE or (word.size is Size.SCALE_PAIR and tokens.forms[found.last + 1].endswith("ا")):
            factor = word.value if word.size is Size.SCALE else word.value / 2
        else:
            return found
        if found.value * factor > GREATEST:
            return found
        found = replace(found, last=found.last + 1, value=found.value * factor, words=True, scaled=True)


def _and_the_rest(tokens: Tokens, found: Numeral) -> Numeral:
    """Return a scaled number with what is added to it below its last scale."""
    scale = word_at(tokens, found.last)
    room = (scale.value if scale.size is not Size.SCALE_PAIR else scale.value / 2) if scale else Decimal(_THOUSAND)
    joined = joined_at(tokens, found.last + 1)
    if joined:
        at, word = joined
    else:
        # `ألف خمس مائة`, `4 آلاف 3 مائة`: spoken without the 'and'.
        at, word = found.last + 1, word_at(tokens, found.last + 1)
        after = word_at(tokens, at + 1)
        said = word and (word.size is Size.HUNDREDS or (word.size is Size.ONE and after and after.size is Size.HUNDRED))
        figures = tokens.sorts[at] == NUMBER and after and after.size is Size.HUNDRED and not after.lead
        if not figures and not (said and word and not word.lead):
            return found
    if word and (word.size >= Size.PART and word.size is not Size.EMPTY_ELEVEN):
        return found
    rest = cardinal(tokens, at, room)
    if rest is None or rest.value != int(rest.value) or rest.value == 0:
        return found
    return replace(found, last=rest.last, value=found.value + rest.value, figures=found.figures or rest.figures)
