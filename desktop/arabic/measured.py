"""What stands behind a number: a unit that is known as one, small change, or the noun that is counted."""

from dataclasses import dataclass
from decimal import Decimal

from desktop.arabic.cardinals import Numeral
from desktop.arabic.counted import counted_phrase
from desktop.arabic.numerals import numeral_at
from desktop.arabic.phrases import word_set
from desktop.arabic.tokens import MARK, NUMBER, WORD, Tokens
from desktop.arabic.unit_names import ONES, UNITS, Unit
from desktop.domain.suggestion import Kind

_YEARS = frozenset({"عام", "سنه"})
_CONTRACTS = word_set("مع بقيمة لتوريد توريد استثمار عمل شراكة إيجار بيع شراء نفط تسليح حكومية مبرمة")
_DECADES = frozenset({"عقود", "عقدا", "عقد"})
_CENT = Decimal("0.01")
_EUROS_AND = 6  # 1,335 يورو: one figure, a comma and three that are not round


@dataclass(frozen=True, slots=True)
class Measured:
    """A unit of tokens `unit` whose quantity ends at token `last`; `more` is what is added behind it (`ونصف`)."""

    last: int
    unit: tuple[int, int]
    kind: Kind
    code: str = ""
    known: bool = False
    more: Decimal = Decimal(0)
    value: Decimal | None = None


def measured_at(tokens: Tokens, at: int, numeral: Numeral) -> Measured | None:
    """Return what the number that ends before token `at` counts or measures, or None."""
    if tokens.sorts[at] not in (WORD, MARK):
        return None
    found = _known(tokens, at, numeral)
    if found:
        at += tokens.forms[at] == "من"
        last, unit = found
        if unit.kind is Kind.MONEY and not unit.small:
            return _with_change(tokens, at, last, unit, numeral)
        if tokens.forms[last + 1] in ("2", "3") and tokens.glued(last + 1):
            last += 1  # كم2
        more, end = _and_a_part(tokens, last, unit) if not numeral.parts else (Decimal(0), last)
        return Measured(end, (at, last), unit.kind, unit.code, known=True, more=more)
    noun = counted_phrase(tokens, at, of_many=numeral.open or numeral.parts)
    if noun is None:
        return None
    first = at + 1 if tokens.forms[at] == "من" else at
    return Measured(noun, (first, noun), Kind.QUANTITY)


def _known(tokens: Tokens, at: int, numeral: Numeral) -> tuple[int, Unit] | None:
    forms = tokens.forms
    found = UNITS.at(tokens, at)
    if found is None and (numeral.parts or numeral.open or numeral.scaled):
        skip = 1 if forms[at] == "من" else 0
        found = ONES.at(tokens, at + skip) if forms[at + skip].startswith("ال") else None
    if found is None or found[1].pair:
        return None
    last, unit = found
    if tokens.sorts[last] == WORD and forms[last].isascii() and len(forms[last]) == 1 and not unit.small:
        return None
    if unit.kind is Kind.DURATION:
        following = forms[last + 1]
        if forms[at] in _YEARS and tokens.sorts[last + 1] == NUMBER:
            return None
        if forms[at] in _DECADES and following in _CONTRACTS:
            return None
        if forms[at] == "يوم" and following.startswith("ال") and len(following) > 5 and numeral.value < 11:
            return None
    return found


def _and_a_part(tokens: Tokens, last: int, unit: Unit) -> tuple[Decimal, int]:
    """Return the part that is added behind a unit (`ثلاث سنوات ونصف السنة`) and where it ends."""
    if unit.kind not in (Kind.DURATION, Kind.QUANTITY):
        return Decimal(0), last
    share = numeral_at(tokens, last + 1)
    if share is None or not share.parts or share.figures or share.lead != "و" or share.value >= 1:
        return Decimal(0), last
    again = ONES.at(tokens, share.last + 1)
    if again and again[1].code == unit.code and again[1].kind is unit.kind and tokens.forms[again[0]].startswith("ال"):
        return share.value, again[0]
    return share.value, share.last


def _with_change(tokens: Tokens, at: int, last: int, unit: Unit, numeral: Numeral) -> Measured:
    """Return money with the cents that follow it, and with the comma that is a point in `1,335 يورو`."""
    value = None
    if unit.code == "EUR" and _is_rate(tokens, numeral):
        value = numeral.value / 1000
    joint = last + 2 if tokens.forms[last + 1] == "و" else last + 1
    change = numeral_at(tokens, joint)
    if change and 0 < change.value < 100 and change.lead in ("", "و") and not change.parts:
        small = UNITS.at(tokens, change.last + 1)
        if small and small[1].small:
            return Measured(small[0], (at, last), unit.kind, unit.code, known=True, more=change.value * _CENT)
    return Measured(last, (at, last), unit.kind, unit.code, known=True, value=value)


def _is_rate(tokens: Tokens, numeral: Numeral) -> bool:
    form = tokens.forms[numeral.first]
    return (
        numeral.first == numeral.last
        and len(form) == _EUROS_AND - 1
        and form[1] == ","
        and form[0] != "0"
        and form[-1] != "0"
    )
