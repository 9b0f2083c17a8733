"""Counting days: units of time, the words that turn them to the past or the future, and the sums with them."""

from calendar import monthrange
from datetime import date

from desktop.arabic.periods_names import with_clitics, words
from desktop.arabic.periods_parts import whole
from desktop.arabic.tokens import Tokens
from desktop.domain.period import Precision

LAST, THIS, NEXT = -1, 0, 1
HOUR, DAY, WEEK, MONTH, YEAR, DECADE, CENTURY = "hour", "day", "week", "month", "year", "decade", "century"

_SINGULAR = {
    DAY: "يوم|ليلة",
    WEEK: "أسبوع",
    MONTH: "شهر",
    YEAR: "عام|سنة|حول",
    DECADE: "عقد",
    CENTURY: "قرن",
}
_DUAL = {
    DAY: "يومين|يومان|ليلتين",
    WEEK: "أسبوعين|أسبوعان",
    MONTH: "شهرين|شهران",
    YEAR: "عامين|عامان|سنتين|سنتان",
    DECADE: "عقدين|عقدان",
    CENTURY: "قرنين|قرنان",
}
_PLURAL = {
    DAY: "أيام|ليال|ليالي",
    WEEK: "أسابيع",
    MONTH: "أشهر|شهور|اشهر",
    YEAR: "أعوام|سنوات|سنين",
    DECADE: "عقود",
    CENTURY: "قرون",
}
# In tanween, as counted nouns stand behind 11 to 99.
_COUNTED = {DAY: "يوما|ليلة", WEEK: "أسبوعا", MONTH: "شهرا", YEAR: "عاما|سنة", DECADE: "عقدا", CENTURY: "قرنا"}


def _by_form(groups: dict[str, str]) -> dict[str, str]:
    return {form: unit for unit, forms in groups.items() for form in words(forms)}


SINGULAR, DUAL, PLURAL = _by_form(_SINGULAR), _by_form(_DUAL), _by_form(_PLURAL)
COUNTED = {**SINGULAR, **_by_form(_COUNTED), **PLURAL}
THE_UNIT = with_clitics({f"ال{form}": unit for form, unit in SINGULAR.items()})
THE_UNITS = with_clitics({f"ال{form}": unit for form, unit in (*PLURAL.items(), *DUAL.items(), ("ساعات", HOUR))})

_TURNS = {
    LAST: "الماضي|الماضية|الماض|الماضيين|الماضيتين|المنصرم|المنصرمة|الفائت|الفائتة|المنقضي|المنقضية|"
    "السابق|السابقة|الفارط|الفارطة",
    THIS: "الحالي|الحالية|الجاري|الجارية|الراهن|الراهنة|هذا|هذه",
    NEXT: "المقبل|المقبلة|القادم|القادمة|الآتي|الآتية|الجاي|الجاية|المقبلين|القادمين|القابل|"
    "التالي|التالية|اللاحق|اللاحقة",
}
TURNS = {form: turn for turn, forms in _TURNS.items() for form in words(forms)}
# Of the text's own story rather than of the day it was written.
NARRATED = words("السابق|السابقة|التالي|التالية|اللاحق|اللاحقة")
RECENT = words("الأخير|الأخيرة|الأخيرين|الأخيرتين")


def turn_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return how far an adjective at a token turns its unit (`المقبل` 1, `قبل الماضي` -2), and the token after it."""
    form = tokens.forms[at]
    if form == "هذا" or form == "هذه":
        return None
    turn = TURNS.get(form)
    if turn is not None:
        return turn, at + 1
    further = TURNS.get(tokens.forms[at + 1])
    if (form == "قبل" and further == LAST) or (form == "بعد" and further == NEXT):
        return 2 * further, at + 2
    return None


def turned(day: date, unit: str, by: int) -> tuple[str, str, Precision]:
    """Return the day, week, month, year, decade or century that is `by` units from the one `day` is in.

    Weeks run from Monday to Sunday, as ISO 8601 counts them.
    """
    if unit == DAY:
        iso = _days(day, by).isoformat()
        return iso, iso, Precision.DAY
    if unit == WEEK:
        monday = _days(day, 7 * by - day.weekday())
        return monday.isoformat(), _days(monday, 6).isoformat(), Precision.WEEK
    if unit == MONTH:
        months = max(12, day.year * 12 + day.month - 1 + by)
        iso = whole(months // 12, months % 12 + 1)
        return iso, iso, Precision.MONTH
    if unit == YEAR:
        iso = whole(_year(day.year + by))
        return iso, iso, Precision.YEAR
    if unit == DECADE:
        first = _year(day.year // 10 * 10 + 10 * by)
        return whole(first), whole(first + 9), Precision.DECADE
    first = _year((day.year - 1) // 100 * 100 + 1 + 100 * by)
    return whole(first), whole(first + 99), Precision.CENTURY


def counted_off(day: date, unit: str, by: int, *, roughly: bool = False) -> tuple[str, Precision]:
    """Return the date `by` units from `day`, as fine as the unit: years give a year; hours, days and weeks a day.

    A count that is only `roughly` right is a step coarser: about three weeks ago was some day of a month.
    """
    if unit == HOUR:
        unit, by = DAY, (abs(by) + 23) // 24 * (1 if by > 0 else -1)
    if unit in (DAY, WEEK):
        moved = _days(day, by * (7 if unit == WEEK else 1))
        if roughly and abs(by) > 1:
            return whole(moved.year, moved.month), Precision.MONTH
        return moved.isoformat(), Precision.DAY
    start, _, precision = turned(day, unit, by) if unit == MONTH else turned(day, YEAR, by * _YEARS[unit])
    return start, precision


_YEARS = {YEAR: 1, DECADE: 10, CENTURY: 100}


def same_name(day: date, weekday: int, turn: int) -> date:
    """Return the day of a name: `day` itself or the last before it; if turned, the first or second before or after."""
    if turn < 0:
        return _days(day, -((day.weekday() - weekday - 1) % 7 + 1) + 7 * (turn + 1))
    if turn > 0:
        return _days(day, (weekday - day.weekday() - 1) % 7 + 1 + 7 * (turn - 1))
    return _days(day, -((day.weekday() - weekday) % 7))


def nth_weekday(year: int, month: int, weekday: int, which: int) -> date | None:
    """Return the first, second … or (-1) last such weekday of a month."""
    last = date(year, month, monthrange(year, month)[1])
    if which < 0:
        return _days(last, -((last.weekday() - weekday) % 7))
    first = date(year, month, 1)
    day = 1 + (weekday - first.weekday()) % 7 + 7 * (which - 1)
    return date(year, month, day) if day <= last.day else None


def nearest(day: date, number: int, weekday: int) -> date | None:
    """Return the date nearest to `day` that is both that day of a month and that weekday."""
    for away in range(63):
        for by in (-away, away):
            moved = _days(day, by)
            if moved.day == number and moved.weekday() == weekday:
                return moved
    return None


def _days(day: date, by: int) -> date:
    """Return the day so many days away, stopping at the ends of the calendar."""
    return date.fromordinal(min(max(day.toordinal() + by, 1), date.max.toordinal()))


def _year(year: int) -> int:
    return min(max(year, 1), 9999)
