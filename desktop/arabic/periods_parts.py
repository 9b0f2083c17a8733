"""Parts of dates at a token: a day of the month, a month and a year, each with the token after it."""

from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.arabic.periods_names import (
    DAY_COUNTS,
    DAY_WORDS,
    HIJRI_MONTHS,
    MONTHS,
    WEAK_MONTHS,
    Chain,
    with_clitics,
    words,
)
from desktop.arabic.tokens import NUMBER, Tokens
from desktop.domain.period import Calendar, Precision, Role

SEPARATORS = frozenset("-/.,،–—")
DASHES = frozenset("-–—")
_YEAR_WORDS = words("عام|العام|سنة|السنة")
YEAR_CUES = with_clitics(dict.fromkeys(_YEAR_WORDS, 1), "و ف ب ل ول وب")
COMMON_ERA = words("م|ميلادي|ميلادية|للميلاد|الميلادي|الميلادية")
HIJRI_ERA = words("هـ|ه|هجري|هجريا|هجرية|للهجرة|الهجري|الهجرية")
TO = words("إلى|وإلى|حتى|وحتى|لغاية|ولغاية")
_JOINING = words("من|في|ل")


@dataclass(slots=True)
class Reading:
    """What tokens `first`..`last` say: a Gregorian start and end as precise as they are, both empty if left open.

    `words` are pairs of first and last tokens: what was used besides the figures themselves.
    """

    first: int
    last: int
    start: str
    end: str
    precision: Precision
    rule: str
    calendar: Calendar = Calendar.GREGORIAN
    role: Role = Role.VALUE
    words: list[tuple[int, int]] = field(default_factory=list)

    @property
    def is_single(self) -> bool:
        """Say whether it is one date, not a span or a bound."""
        return bool(self.start) and self.start == self.end


class Month(NamedTuple):
    """A month at some token: its number, the token after it, whether it stands in two names, whether in a weak one."""

    number: int
    next: int
    paired: bool = False
    weak: bool = False


def day_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return the day of a month that figures or an ordinal write at a token, and the token after it."""
    form = tokens.forms[at]
    if tokens.sorts[at] == NUMBER:
        if len(form) <= 2 and form.isdigit() and 1 <= int(form) <= 31:
            after = at + 1
            if tokens.glued(after) and tokens.forms[after] in ("st", "nd", "rd", "th"):
                after += 1
            return int(form), after
        return None
    return chained(DAY_WORDS, tokens, at)


def counted_day_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return the day that a plain number word writes (`خمسة عشر`): only what follows shows that it is one."""
    return chained(DAY_COUNTS, tokens, at)


def chained(chain: Chain[int], tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return what a name of one word or two means at a token, and the token after it."""
    known = chain.get(tokens.forms[at])
    if known is None:
        return None
    alone, pairs = known
    paired = pairs.get(tokens.forms[at + 1]) if pairs else None
    if paired is not None:
        return paired, at + 2
    return (alone, at + 1) if alone is not None else None


def until_day(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return the second day of `13-15`, `13 إلى 15`, `27 و28`, and the token after it."""
    mark = tokens.forms[at]
    if mark in DASHES or mark in TO or mark == "و":
        return day_at(tokens, at + 1)
    return day_at(tokens, at) if mark.startswith("و") else None


def separator(tokens: Tokens, at: int) -> int:
    """Return the token after one mark that may stand between the parts of a date."""
    return at + 1 if tokens.forms[at] in SEPARATORS else at


def month_at(tokens: Tokens, at: int) -> Month | None:
    """Return the month named at a token, its second name included: `سبتمبر/أيلول`, `أيلول (سبتمبر)`."""
    found = chained(MONTHS, tokens, at)
    if found is None:
        return None
    number, after = found
    weak = tokens.forms[at].removeprefix("و") in WEAK_MONTHS
    mark = tokens.forms[after]
    if mark in ("/", "-", "(", "–", "\\", "["):
        again = chained(MONTHS, tokens, after + 1)
        if again is not None and again[0] == number:
            after = again[1]
            if mark in "([" and tokens.forms[after] in (")", "]"):
                after += 1
            return Month(number, after, paired=True)
    return Month(number, after, weak=weak)


def hijri_month_at(tokens: Tokens, at: int) -> Month | None:
    """Return the Hijri month named at a token."""
    found = chained(HIJRI_MONTHS, tokens, at)
    return Month(*found) if found else None


def plain_year_at(tokens: Tokens, at: int, *, digits: int = 4) -> tuple[int, int] | None:
    """Return a year of the common era in figures at a token, with its `م`, and the token after it."""
    form = tokens.forms[at]
    if tokens.sorts[at] != NUMBER or not form.isdigit() or not digits <= len(form) <= 4:
        return None
    if tokens.forms[at + 1] in HIJRI_ERA or not 100 <= int(form) <= 2199:
        return None
    return int(form), at + 2 if tokens.forms[at + 1] in COMMON_ERA else at + 1


def hijri_year_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return a year written as one of the Hijri era at a token (`1447 هـ`), and the token after it."""
    form = tokens.forms[at]
    if tokens.sorts[at] != NUMBER or not form.isdigit() or len(form) > 4 or tokens.forms[at + 1] not in HIJRI_ERA:
        return None
    return (
        (int(form), at + 2 + (tokens.forms[at + 2] == "." and tokens.glued(at + 2))) if 0 < int(form) < 1600 else None
    )


def year_cue(tokens: Tokens, at: int) -> int:
    """Return the token after `من عام`, `في سنة`, `لعام` and the like; `at` itself where none stands there."""
    after = at + 1 if tokens.forms[at] in _JOINING else at
    return after + 1 if tokens.forms[after] in YEAR_CUES else at


def whole(year: int | None, month: int = 0, day: int = 0) -> str:
    """Return a date as ISO 8601 writes it, as precise as what is given; without a year `--09-27`."""
    text = f"{year:04d}" if year is not None else "-"
    return "-".join([text, *(f"{part:02d}" for part in (month, day) if part)])
