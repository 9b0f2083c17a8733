"""Quantities: every number of a text that counts or ranks something, with its qualifier, its range and its unit."""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from desktop.arabic import qualifiers, traps
from desktop.arabic.cardinals import Numeral, signed
from desktop.arabic.counted import counted_phrase, may_be_pair, pair_at
from desktop.arabic.measured import Measured, measured_at
from desktop.arabic.number_words import WORDS
from desktop.arabic.numerals import numeral_at
from desktop.arabic.ordinals import STARTERS as ORDINALS
from desktop.arabic.phrases import word_set
from desktop.arabic.ranges import Range, either_at, range_at
from desktop.arabic.ranking import ranking_at
from desktop.arabic.readings import Reading, bound_one_value, merged, suggestion
from desktop.arabic.tokens import BREAK, MARK, NUMBER, WORD, Tokens, scan
from desktop.arabic.unit_names import ONES, PAIRS, SIGNS, Unit
from desktop.domain.quantity import Qualifier
from desktop.domain.suggestion import Kind, Suggestion

_OTHERS = word_set("سالب ناقص وسالب وناقص جزء")
# After these words `واحد` is 'the same' or no number at all: في آن واحد, من جانب واحد.
_ONLY_ONE = word_set(
    "آن وقت جانب طرف صف رأي صوت سقف حد كل شخص شيء أمر فرد يد قلب إله رب نظام اتجاه مكان نوع مستوى خط كيان جسد"
)
# What is counted by names rather than by number: المجموعة السبع is a club.
_GROUPS = word_set("المجموعة الساعة القناة السنة العام الفصل البند المادة القرار الرقم")
_DEFINITE = ("ال", "وال", "بال", "لل", "فال")
_DEGREES = word_set("درجة درجات ° سلزيوس فهرنهايت")


def quantities_in(tokens: Tokens) -> Iterator[Reading]:
    """Return the quantities of a text in its order, none overlapping another."""
    held: Reading | None = None
    floor = 0
    for at in _candidates(tokens):
        if at < floor:
            continue
        reading = _read(tokens, at, floor)
        if reading is None:
            continue
        floor = reading.last + 1
        if held and bound_one_value(tokens, held, reading):
            held = merged(held, reading)
            continue
        if held:
            yield held
        held = reading
    if held:
        yield held


@lru_cache(maxsize=1 << 15)
def _may_begin(form: str) -> bool:
    return form in WORDS or form in ORDINALS or form in PAIRS.firsts or form in _OTHERS or may_be_pair(form)


def _candidates(tokens: Tokens) -> list[int]:
    return [
        at
        for at, (form, sort) in enumerate(zip(tokens.forms, tokens.sorts, strict=True))
        if sort == NUMBER or (sort == WORD and _may_begin(form))
    ]


def _read(tokens: Tokens, at: int, floor: int) -> Reading | None:
    ranking = ranking_at(tokens, at)
    if ranking:
        first, last, value = ranking
        return Reading(first, last, Kind.ORDINAL, "ordinal", value=Decimal(value))
    numeral = numeral_at(tokens, at)
    if numeral is None:
        return _pair(tokens, at, floor)
    numeral = signed(tokens, numeral)
    span = range_at(tokens, numeral) or either_at(tokens, numeral)
    if span and span.first < floor:
        span = None
    if traps.is_named(tokens, numeral, span.high if span else None):
        return None
    return _quantity(tokens, numeral, span, floor)


def _quantity(tokens: Tokens, numeral: Numeral, span: Range | None, floor: int) -> Reading | None:
    """Return what a number and the words around it say, or None where it counts nothing."""
    sign = SIGNS.before(tokens, numeral.first)
    if sign and (sign[0] < floor or tokens.sorts[sign[0] - 1] == NUMBER):
        sign = None
    start = sign[0] if sign else numeral.first
    last = span.high.last if span else numeral.last
    bracketed = tokens.forms[start - 1] == "(" and tokens.forms[last + 1] == ")"
    measured = measured_at(tokens, last + 2 if bracketed else last + 1, span.high if span else numeral)
    if measured and not measured.known and numeral.lead == "ال" and _bare_unit_of(tokens, numeral, None, floor):
        measured = None  # الدول العشر دائمة العضوية
    if bracketed and numeral.figures and sign is None and (measured is None or tokens.sorts[start - 2] == BREAK):
        return None  # (53): the minute of a goal, a footnote, the number of an item
    reading = _reading(tokens, numeral, span, measured)
    reading.first = min(start - 1 if bracketed else start, reading.first)
    if tokens.forms[reading.first - 1] == "ال" and tokens.glued(reading.first) and reading.first > floor:
        reading.first -= 1
    if sign:
        _take_sign(reading, sign, numeral)
    bare = _bare_unit_of(tokens, numeral, measured, floor)
    if bare:
        _take_bare_unit(reading, bare, numeral)
    _qualify(tokens, reading, floor)
    _take_minus(tokens, reading, numeral, measured)
    is_measured = measured is not None or bare is not None
    return reading if _counts(tokens, numeral, span, reading, is_measured=is_measured) else None


def _take_sign(reading: Reading, sign: tuple[int, Unit], numeral: Numeral) -> None:
    first, unit = sign
    reading.kind, reading.unit_code, reading.firm = unit.kind, unit.code, True
    reading.unit = reading.unit or (first, max(first, min(first + 1, numeral.first - 1)))


def _take_minus(tokens: Tokens, reading: Reading, numeral: Numeral, measured: Measured | None) -> None:
    """Make a value negative where `تحت الصفر` follows it or a minus stands apart before it."""
    if reading.value is None:
        return
    if _below_zero(tokens, reading):
        reading.value, reading.last = -abs(reading.value), reading.last + 2
    elif _is_minus_apart(tokens, numeral, measured):
        reading.value, reading.first = -reading.value, numeral.first - 1


def _bare_unit_of(
    tokens: Tokens, numeral: Numeral, measured: Measured | None, floor: int
) -> tuple[int, Unit | None] | None:
    """Return the unit that stands before its number, unless the number has one behind it that is another."""
    bare = _bare_unit(tokens, numeral)
    if bare is None or bare[0] < floor or tokens.forms[bare[0]] in WORDS:
        return None
    if measured is None:
        return bare
    # `ساعة ونصف الساعة` names its unit again; else the noun behind the number is its own.
    again = bare[1] is not None and measured.known and numeral.parts and bare[1].code == measured.code
    return bare if again else None


def _reading(tokens: Tokens, numeral: Numeral, span: Range | None, measured: Measured | None) -> Reading:
    reading = Reading(numeral.first, numeral.last, Kind.QUANTITY, "figures" if numeral.figures else "words")
    reading.value = numeral.value
    if numeral.open:
        reading.rule, reading.qualifier = "many", Qualifier.MORE_THAN
    if span:
        reading.first, reading.last, reading.rule = span.first, span.high.last, span.rule
        reading.value, reading.low, reading.high = None, span.low.value, span.high.value
        reading.qualifier = Qualifier.BETWEEN
        reading.words += span.words
    if measured:
        reading.last, reading.kind, reading.unit, reading.unit_code = (
            measured.last, measured.kind, measured.unit, measured.code)  # fmt: skip
        reading.firm = measured.known
        if reading.value is not None:
            reading.value += measured.more
            if measured.value is not None:
                reading.value = measured.value
        reading.words.append(measured.unit)
    return reading


def _qualify(tokens: Tokens, reading: Reading, floor: int) -> None:
    left = qualifiers.before(tokens, reading.first)
    if left and left.first < floor:
        left = None
    right = qualifiers.after(tokens, reading.last + 1, left.qualifier if left else None)
    for binding in (left, right):
        if binding is None:
            continue
        if reading.qualifier is not Qualifier.BETWEEN:
            reading.qualifier = binding.qualifier
        reading.words.append((binding.first, binding.last))
        reading.rule = f"{reading.rule}, {binding.qualifier.value} {binding.rule}"
        reading.firm = True
        if binding.rule == "before":
            reading.first = binding.first
        elif binding.rule == "after":
            reading.last = binding.last
            if reading.unit is None and (noun := counted_phrase(tokens, reading.last + 1)):
                reading.unit, reading.last = (reading.last + 1, noun), noun
        elif binding.last == reading.first - 1:
            reading.first = binding.first


def _bare_unit(tokens: Tokens, numeral: Numeral) -> tuple[int, Unit | None] | None:
    """Return where `سنة ونصف`, `يوم واحد` or `الدول الست` begins, and its unit if it is one known as such."""
    at = numeral.first
    if at == 0 or tokens.sorts[at - 1] != WORD or numeral.figures:
        return None
    if numeral.parts and numeral.value < 1 and (numeral.lead == "و" or tokens.forms[at - 1] == "و"):
        return ONES.before(tokens, at if numeral.lead else at - 1)
    unit = ONES.before(tokens, at)
    if numeral.value == 1 and numeral.first == numeral.last and not numeral.lead:
        if unit:
            return unit
        form = tokens.forms[at - 1]
        return (at - 1, None) if counted_phrase(tokens, at - 1) == at - 1 and form not in _ONLY_ONE else None
    noun = tokens.forms[at - 1]
    if (
        numeral.lead == "ال"
        and numeral.value < 100
        and not numeral.parts
        and noun.startswith(_DEFINITE)
        and len(noun) > 4
    ):
        if noun in _GROUPS or numeral.value <= 2:
            return None
        return unit or (_noun_of(tokens, at - 1), None)
    return None


def _noun_of(tokens: Tokens, at: int) -> int:
    """Return where the definite noun begins that the word at `at` may only describe: `الدول الصناعية`."""
    if tokens.forms[at].endswith(("يه", "ي")) and at > 0 and tokens.forms[at - 1].startswith(_DEFINITE):
        return at - 1
    return at


def _take_bare_unit(reading: Reading, bare: tuple[int, Unit | None], numeral: Numeral) -> None:
    first, unit = bare
    reading.unit = (first, numeral.first - (2 if numeral.parts and not numeral.lead else 1))
    reading.words.append(reading.unit)
    reading.unit_before = True
    reading.first = min(first, reading.first)
    if unit:
        reading.kind, reading.unit_code = unit.kind, unit.code
    if numeral.parts:
        reading.value = 1 + numeral.value
    reading.firm = True


def _pair(tokens: Tokens, at: int, floor: int) -> Reading | None:
    """Return `ساعتين`, `دفعتان` or `ساعتين ونصف`, where the noun itself says two."""
    known = PAIRS.at(tokens, at)
    if known is None and not pair_at(tokens, at):
        return None
    last, unit = known if known else (at, Unit(Kind.QUANTITY, pair=True))
    reading = Reading(
        at, last, unit.kind, "pair", value=Decimal(2), unit=(at, last), unit_code=unit.code, words=[(at, last)]
    )
    while pair_at(tokens, last + 1) and known is None:
        last += 1  # مسيرتين مفخختين
    reading.last, reading.unit = last, (at, last)
    pair = Numeral(at, last, Decimal(2), words=True)
    span = range_at(tokens, pair) or either_at(tokens, pair)
    if span and span.first >= floor:
        return _pair_to(tokens, reading, span, unit)
    following = numeral_at(tokens, last + 1)
    if following and following.parts and following.lead == "و" and unit.kind is not Kind.MONEY:
        reading.value, reading.last = Decimal(2) + following.value, following.last
    elif unit.kind is not Kind.DURATION and (adjective := counted_phrase(tokens, at)) and adjective > last:
        reading.last, reading.unit = adjective, (at, adjective)
    reading.firm = True
    _qualify(tokens, reading, floor)
    if _below_zero(tokens, reading):
        reading.value, reading.last = Decimal(-2), reading.last + 2
    return reading


def _pair_to(tokens: Tokens, reading: Reading, span: Range, unit: Unit) -> Reading:
    """Return `بين شهرين وثلاثة أشهر` as one range."""
    measured = measured_at(tokens, span.high.last + 1, span.high)
    reading.first, reading.last, reading.rule, reading.words = span.first, span.high.last, span.rule, [*span.words]
    reading.value, reading.low, reading.high = None, span.low.value, span.high.value
    reading.qualifier, reading.firm = Qualifier.BETWEEN, True
    if measured and (measured.code == unit.code or unit.kind is Kind.QUANTITY):
        reading.last, reading.unit = measured.last, measured.unit
    _qualify(tokens, reading, span.first)
    return reading


def _below_zero(tokens: Tokens, reading: Reading) -> bool:
    return tokens.forms[reading.last + 1] == "تحت" and tokens.forms[reading.last + 2] == "الصفر"


def _is_minus_apart(tokens: Tokens, numeral: Numeral, measured: Measured | None) -> bool:
    """Say whether the hyphen in `- 2 درجة` is a minus; before other figures it opens an item of a list."""
    at = numeral.first - 1
    if at < 0 or not numeral.figures or tokens.forms[at] not in traps.HYPHENS or tokens.glued(at + 1):
        return False
    if tokens.sorts[at - 1] != BREAK and at > 0:
        return False
    return (numeral.parts and numeral.value > 1) or (
        measured is not None and tokens.forms[measured.unit[0]] in _DEGREES
    )


def _counts(tokens: Tokens, numeral: Numeral, span: Range | None, reading: Reading, *, is_measured: bool) -> bool:
    """Say whether a number counts something here, and is no year, hour or other word."""
    bound = reading.qualifier is not Qualifier.EXACTLY and not numeral.open
    if span:
        years = traps.may_be_year(span.low, tokens) and traps.may_be_year(span.high, tokens)
        hours = traps.is_hour(tokens, span.low.first, span.high.last)
        return not hours and not (years and not is_measured and not _is_alone(tokens, reading))
    alone = _is_alone(tokens, reading)
    only = alone and not (is_measured and not reading.firm)
    if traps.is_hour(tokens, numeral.first, numeral.last):
        return False
    if (
        numeral.lead in _DEFINITE
        and numeral.first == numeral.last
        and not (reading.firm or reading.unit_before or alone)
    ):
        return False  # بتغريم الثلاثة مبلغا
    if not (reading.firm or alone) and traps.is_year(tokens, numeral, has_noun=is_measured):
        return False
    return reading.unit_before or not traps.is_other_word(
        tokens, numeral, counted=is_measured, bound=bound or reading.firm, alone=only
    )


def _is_alone(tokens: Tokens, reading: Reading) -> bool:
    """Say whether nothing else stands in the line."""
    first, last = reading.first - 1, reading.last + 1
    while first >= 0 and tokens.sorts[first] == MARK:
        first -= 1
    while tokens.sorts[last] == MARK:
        last += 1
    return (first < 0 or tokens.sorts[first] == BREAK) and tokens.sorts[last] == BREAK


def read_text(text: str) -> list[Suggestion]:
    """Return the quantities of a text as suggestions."""
    tokens = scan(text)
    return [suggestion(tokens, reading) for reading in quantities_in(tokens)]
