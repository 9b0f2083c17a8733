"""Periods that count from the day of the article: `أمس`, `الأسبوع المقبل`, `قبل نحو ثلاثة أشهر`, `السنوات الماضية`."""

from datetime import date

from desktop.arabic.periods_counting import (
    COUNTED,
    DAY,
    DECADE,
    DUAL,
    HOUR,
    LAST,
    MONTH,
    NARRATED,
    PLURAL,
    RECENT,
    SINGULAR,
    THE_UNIT,
    THE_UNITS,
    THIS,
    YEAR,
    counted_off,
    turn_at,
    turned,
)
from desktop.arabic.periods_months import THESE
from desktop.arabic.periods_names import COUNTS, ORDINALS, WEEKDAYS, with_clitics, words
from desktop.arabic.periods_parts import DASHES, Reading, chained, plain_year_at, whole
from desktop.arabic.periods_weekdays import is_ahead
from desktop.arabic.tokens import NUMBER, WORD, Tokens
from desktop.domain.period import Precision, Role

_TODAY, _YESTERDAY, _TOMORROW = "اليوم", words("أمس|الأمس|البارحة|امبارح|مبارح"), words("غدا|بكرة|بكرا|باكر")
_GHAD = words("غد|الغد|لغد|بكرة|بكرا|بكره")
NEAR_DAYS = with_clitics(
    {_TODAY: 0, "الليله": 0, "المساء": 0, "الصباح": 0}
    | dict.fromkeys(_YESTERDAY, -1)
    | dict.fromkeys(_TOMORROW | words("غد|الغد"), 1)
)
_DAY_BEFORE = with_clitics(dict.fromkeys(words("قبل|القبل|أول"), 1), "و")
_DAY_AFTER = with_clitics(dict.fromkeys(words("بعد|البعد"), 1), "و")
_OF_DAY = words("يوم|ليلة|مساء|صباح|فجر|ظهر|عصر|ليل|نهار|حتى|منذ|ال|من|منتصف|إلى|بين|وحتى")
# `اليوم العالمي`, `اليوم الأول`, `في اليوم` (a day, each day) are no today.
_NO_TODAY_AFTER = words(
    "العالمي|الوطني|الدولي|العربي|الواحد|نفسه|ذاته|الذي|اللي|القبل|البعد|الموعود|المشهود|عينه|السابع|الأخير"
)
_NO_TODAY_BEFORE = words("في|جريدة|صحيفة|موقع|قناة|روسيا|مصر|العراق|المصري|أخبار|طوال|طول|نصف|بقية|بعض")
_HEDGES = words("نحو|حوالي|حوالى|قرابة|زهاء|تقريبا|أكثر|أقل|يقارب|قرب|بضعة|بضع")
_HEDGE_TAILS = words("من|على|عن|ما")
AGO = with_clitics(dict.fromkeys(words("قبل|قبيل"), -1) | dict.fromkeys(words("منذ|مذ"), -2) | {"بعد": 1}, "و ف")
_FROM_NOW = words("الآن|اليوم|الان|تاريخه")
_AND_A_HALF = words("ونصف|ونصفا")
_VAGUE = words("القليلة|القريبة|العديدة|المعدودة|الطويلة")
_HOURS = words("ساعة|ساعات")
THE_COUNTS = frozenset({"ال"} | {f"ال{word}" for word in COUNTS})
LAST_FEW = words("آخر")
EDGES_OF_THIS = words("نهاية|بنهاية|لنهاية|بداية|مطلع|منتصف|أواخر|أوائل|آخر|أول|ختام|مستهل|أواسط|وسط")
_OF_ITS_OWN = words("الدراسي|المالي|الجامعي|الدراسية|المالية|الجامعية|الهجري|الهجرية|الميلادي|الميلادية")


def near_day(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """Return `اليوم`, `أمس`, `غدا`, `بعد غد`, `أول أمس` and their kin, with a weekday that follows."""
    forms = tokens.forms
    first = at
    if forms[at] in _DAY_BEFORE or forms[at] in _DAY_AFTER:
        back = forms[at] in _DAY_BEFORE
        at += 1
        at += forms[at] == "من"
        at += forms[at] in ("يوم", "ليله")
        if forms[at] not in (_YESTERDAY if back else _GHAD):
            return None
        return _away(tokens, first, at, -2 if back else 2, on)
    by = NEAR_DAYS.get(forms[at])
    if by is None:
        return None
    if by == 0:
        return _today(tokens, at, on)
    if by == -1 and forms[at + 1] in ("الاول", "الاولي"):
        return _away(tokens, at, at + 1, -2, on)
    if forms[at] in _GHAD and forms[at - 1] not in _OF_DAY and not _bare_tomorrow(tokens, at):
        return None
    return _away(tokens, at, at, by, on)


def _bare_tomorrow(tokens: Tokens, at: int) -> bool:
    """`بكرة` is a spool as well, `غد` a someday: alone only at the edge of a sentence or before a weekday."""
    if tokens.forms[at] in ("غد", "الغد", "لغد"):
        return tokens.forms[at + 1] in WEEKDAYS
    return tokens.forms[at - 1] != "عن"


def _today(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    forms = tokens.forms
    turn = turn_at(tokens, at + 1)
    night = forms[at] != _TODAY and not forms[at].endswith(_TODAY)
    if turn is not None:
        return _unit(tokens, at, turn[1] - 1, DAY, turn[0], on)
    if night and forms[at - 1] not in THESE:
        return None
    if forms[at - 1] in THESE:
        return _away(tokens, at, at, 0, on)
    if forms[at + 1] == "الي" and (forms[at + 2] in _DAY_BEFORE or forms[at + 2] in _DAY_AFTER):
        return None
    if (
        forms[at].startswith("ب")
        or forms[at + 1] in _NO_TODAY_AFTER
        or forms[at + 1] in ORDINALS
        or forms[at - 1] in _NO_TODAY_BEFORE
    ):
        return None
    return _away(tokens, at, at, 0, on)


def _away(tokens: Tokens, first: int, last: int, by: int, on: date | None) -> Reading:
    iso = counted_off(on, DAY, by)[0] if on else ""
    after = last + 1
    mark = tokens.forms[after]
    after += mark in ("،", "(")
    weekday = WEEKDAYS.get(tokens.forms[after])
    if weekday is not None and turn_at(tokens, after + 1) is None:
        last = after + (mark == "(" and tokens.forms[after + 1] == ")")
    return Reading(first, last, iso, iso, Precision.DAY, "near-day")


def turned_unit(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """Return `الشهر الحالي`, `هذا الأسبوع`, `العام المقبل`, `نهاية العام` at a token."""
    forms = tokens.forms
    if forms[at] in THESE:
        unit = THE_UNIT.get(forms[at + 1])
        if unit is None or unit == DAY or turn_at(tokens, at + 2) is not None:
            return None
        if forms[at + 2] in _OF_ITS_OWN and plain_year_at(tokens, at + 3) is not None:
            return None
        return _unit(tokens, at, at + 1, unit, THIS, on)
    unit = THE_UNIT.get(forms[at])
    if unit is None or unit == DAY:
        return None
    turn = turn_at(tokens, at + 1)
    if turn is not None:
        return _unit(tokens, at, turn[1] - 1, unit, turn[0], on)
    if forms[at - 1] in EDGES_OF_THIS and not forms[at + 1].startswith("ال") and unit != DECADE:
        return _unit(tokens, at, at, unit, THIS, on) if plain_year_at(tokens, at + 1) is None else None
    return None


def _unit(tokens: Tokens, first: int, last: int, unit: str, turn: int, on: date | None) -> Reading:
    start, end, precision = turned(on or date(2000, 1, 1), unit, turn)
    # The last decade may be ten years or those of one digit: that nothing tells.
    if on is None or (unit == DECADE and turn != THIS):
        start = end = ""
    year = plain_year_at(tokens, last + 1) if unit == YEAR else None
    if year is not None:
        return Reading(first, year[1] - 1, whole(year[0]), whole(year[0]), precision, "year")
    rule = "narrated-unit" if tokens.forms[last] in NARRATED else "relative-unit"
    return Reading(first, last, start, end, precision, rule)


def turned_units(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """Return `السنوات الماضية` (left open), `الأشهر الستة المقبلة`, `آخر خمسة أعوام`, `اليومين الماضيين`."""
    forms = tokens.forms
    if forms[at] in LAST_FEW:
        counted = count_at(tokens, at + 1)
        if counted is None or counted.number < 2:
            return None
        return _stretch(at, counted.next - 1, counted.unit, counted.number, LAST, on)
    unit = THE_UNITS.get(forms[at])
    if unit is None:
        return _counted_units(tokens, at, on)
    after, number = at + 1, 2 if forms[at].endswith("ين") and not forms[at].endswith("سنين") else 0
    if forms[after].startswith("ال") and (the_count := _the_count(tokens, after)) is not None:
        number, after = the_count
    after += forms[after] in _VAGUE
    turn = (LAST, after + 1) if forms[after] in RECENT else turn_at(tokens, after)
    if turn is None or abs(turn[0]) > 1:
        return None
    return _stretch(at, after, unit, number, turn[0], on)


def _counted_units(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """Return `الـ48 ساعة الماضية`, `الثلاثة أشهر المقبلة`."""
    counted = _the_count(tokens, at)
    unit = COUNTED.get(tokens.forms[counted[1]], HOUR if tokens.forms[counted[1]] in _HOURS else "") if counted else ""
    turn = turn_at(tokens, counted[1] + 1) if counted else None
    if counted is None or turn is None or not unit or abs(turn[0]) > 1:
        return None
    return _stretch(at, turn[1] - 1, unit, counted[0], turn[0], on)


def _the_count(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return the number of `الثلاثة`, `الـ 12` or `الخمسة عشر` at a token, and the token after it."""
    if tokens.forms[at] == "ال" and tokens.sorts[at + 1] == NUMBER and tokens.forms[at + 1].isdigit():
        return int(tokens.forms[at + 1][:4]), at + 2
    known = COUNTS.get(tokens.forms[at][2:])
    if known is None:
        return None
    paired = known[1].get(tokens.forms[at + 1].replace("وال", "و", 1))
    if paired is not None:
        return paired, at + 2
    return (known[0], at + 1) if known[0] else None


def _stretch(first: int, last: int, unit: str, number: int, turn: int, on: date | None) -> Reading:
    precision = counted_off(date(2000, 1, 1), unit, 1)[1]
    if on is None or not 0 < number < 1000:
        return Reading(first, last, "", "", precision, "stretch")
    here, there = counted_off(on, unit, 0)[0], counted_off(on, unit, number * (-1 if turn == LAST else 1))[0]
    start, end = min(here, there), max(here, there)
    return Reading(first, last, start, end, precision, "counted-stretch", role=Role.DURING)


class Count:
    """So many units of time: `نحو ثلاثة أشهر`, `عامين`, `أسبوع`."""

    __slots__ = ("next", "number", "roughly", "unit")

    def __init__(self, number: int, unit: str, after: int, *, roughly: bool) -> None:
        self.number, self.unit, self.next, self.roughly = number, unit, after, roughly


def count_at(tokens: Tokens, at: int) -> Count | None:
    """Return the count of units of time that stands at a token."""
    forms, start = tokens.forms, at
    while start < at + 3 and (forms[start] in _HEDGES or (forms[start] in _HEDGE_TAILS and start > at)):
        start += 1
    if forms[at] == "ما" and forms[at + 1] == "يقارب":
        start = at + 2
    roughly = start > at
    form = forms[start]
    if form in DUAL:
        return Count(2, DUAL[form], start + 1, roughly=roughly)
    if tokens.sorts[start] == NUMBER:
        number, start = (int(form), start + 1) if form.isdigit() and len(form) <= 4 else (0, start)
    else:
        counted = chained(COUNTS, tokens, start)
        if counted is None:
            unit = SINGULAR.get(form)
            return Count(1, unit, start + 1, roughly=roughly) if unit else None
        number, start = counted
    unit = COUNTED.get(forms[start])
    if not number or unit is None:
        return None
    if unit == DAY and forms[start] not in PLURAL and number < 3:
        return None
    return Count(number, unit, start + 1, roughly=roughly)


def counted_away(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """Return `قبل عامين`, `منذ نحو ثلاثة أشهر`, `بعد أسبوعين من الآن`; what is counted from an event is not read."""
    sense = AGO.get(tokens.forms[at])
    counted = count_at(tokens, at + 1) if sense is not None else None
    if sense is None or counted is None:
        return None
    after = counted.next
    half = tokens.forms[after] in _AND_A_HALF and counted.unit == YEAR
    after += half + (half and THE_UNIT.get(tokens.forms[after + 1]) == YEAR)
    from_now = tokens.forms[after] == "من" and tokens.forms[after + 1] in _FROM_NOW
    if tokens.forms[after] == "من" and not from_now:
        return None
    if sense == 1 and not from_now and (tokens.sorts[after] == WORD or not is_ahead(tokens, at)):
        return None  # `بعد عامين` is told of a story, but where the sentence looks ahead
    last = after + 1 if from_now else after - 1
    if tokens.forms[last + 1] in DASHES or _not_a_count(tokens, counted, after):
        return None
    by = counted.number * (1 if sense == 1 else -1)
    start, precision = counted_off(on or date(2000, 1, 1), counted.unit, by, roughly=counted.roughly)
    if half:
        start = counted_off(on or date(2000, 1, 1), MONTH, 12 * by + (6 if by > 0 else -6))[0][:4]
    start = start if on else ""
    rule = "since-count" if sense == -2 else "counted-from-day"
    return Reading(at, last, start, "" if sense == -2 else start, precision, rule)


def _not_a_count(tokens: Tokens, counted: Count, after: int) -> bool:
    """`قبل عام 2014`, `قبل يوم الأحد`, `قبل شهر رمضان` name a date rather than count units."""
    form = tokens.forms[after]
    if counted.number != 1:
        return False
    return tokens.sorts[after] == NUMBER or form.startswith("ال") or form in COUNTS or counted.unit == DAY
