"""Ranges: two numbers that bound one value, joined by `بين … و`, `من … إلى`, a hyphen or `أو`."""

from dataclasses import dataclass, replace

from desktop.arabic.cardinals import Numeral, signed
from desktop.arabic.folding import fold
from desktop.arabic.number_words import WORDS, Size
from desktop.arabic.numerals import numeral_at
from desktop.arabic.phrases import word_set
from desktop.arabic.tokens import BREAK, NUMBER, WORD, Tokens
from desktop.arabic.traps import HYPHENS, is_score, may_be_year
from desktop.arabic.unit_names import SIGNS, UNITS

_BETWEEN = word_set("بين وبين مابين فبين البين")
_FROM = word_set("من ومن فمن")
_TO = word_set("إلى الى حتى لغاية الي وحتى وإلى")
_WAVES = frozenset("~\u223c\uff5e\u301c")
_ROSE = "ارتفع انخفض تراجع زاد قفز هبط صعد نما رفع خفض تقلص تحول انتقل تغير نقل ازداد هوى تدنى تضاعف قلص وسع عدل غير"
_ENDINGS = ("", "ت", "وا", "ه", "ها")
_CHANGES = frozenset(
    fold(f"{lead}{stem}{end}") for stem in _ROSE.split() for end in _ENDINGS for lead in ("", *"وفل")
) | word_set(
    "يرتفع ينخفض يتراجع ترتفع تنخفض تتراجع ارتفاع انخفاض تراجع زيادة رفع خفض ارتفاعا انخفاضا تراجعا بعد تقليص تخفيض "
    "يتقلص لترتفع ليرتفع لينخفض"
)
_REACH = 7
_SHARED = (Size.SCALE, Size.SCALE_PAIR)


@dataclass(frozen=True, slots=True)
class Range:
    """Two numbers of one range, from token `first`, with the tokens of the words that join them."""

    first: int
    low: Numeral
    high: Numeral
    rule: str
    words: tuple[tuple[int, int], ...] = ()


def range_at(tokens: Tokens, found: Numeral) -> Range | None:
    """Return the range whose first number is `found`, or None."""
    before = tokens.forms[found.first - 1] if found.first else ""
    if before in _BETWEEN:
        return _between(tokens, found)
    joint = _after_unit(tokens, found.last + 1)
    if before in _FROM:
        second = _second(tokens, joint, found, letter="ل")
        if second is None or _is_change(tokens, found.first - 2):
            return None
        return _ordered(tokens, found, second[1], found.first - 1, "from-to", ((found.first - 1,) * 2, second[0]))
    second = _second(tokens, joint, found, letter="")
    if second is None:
        return None
    (at, _), high = second
    form = tokens.forms[at]
    if form in HYPHENS:
        if is_score(tokens, found.first, found, high) or tokens.forms[high.last + 1] in HYPHENS:
            return None
        if tokens.sorts[found.first] != NUMBER or tokens.sorts[high.first] != NUMBER:
            return None
    elif form in _TO and not _may_reach(tokens, found, high, joint):
        return None
    return _ordered(tokens, found, high, found.first, "figures" if form not in _TO else "to", (second[0],))


def either_at(tokens: Tokens, found: Numeral) -> Range | None:
    """Return `ثلاثة أو أربعة` as a range of neighbours."""
    if tokens.forms[found.last + 1] != "او" or found.parts or found.open:
        return None
    high = numeral_at(tokens, found.last + 2)
    if high is None or high.lead or high.parts or high.open or high.value != found.value + 1:
        return None
    return Range(found.first, found, high, "either", ((found.last + 1, found.last + 1),))


def _between(tokens: Tokens, found: Numeral) -> Range | None:
    first = found.first - 1
    if tokens.forms[first - 1] == "ما" and first:
        first -= 1
    joint = _after_unit(tokens, found.last + 1)
    second = _second(tokens, joint, found, letter="و") or _split(tokens, found)
    if second is None:
        return None
    (at, last), high = second
    if at <= found.last:
        cut = _cut(tokens, found.first, at)
        found = cut or found
    return _ordered(tokens, found, high, first, "between", ((first, found.first - 1), (at, last)), swap=True)


def _ordered(
    tokens: Tokens,
    low: Numeral,
    high: Numeral,
    first: int,
    rule: str,
    words: tuple[tuple[int, int], ...],
    *,
    swap: bool = False,
) -> Range | None:
    low = _with_scale_of(tokens, low, high)
    if low.value > high.value and swap:
        low, high = replace(low, value=high.value), replace(high, value=low.value)
    if low.value >= high.value or low.open or high.open:
        return None
    return Range(first, low, high, rule, words)


def _with_scale_of(tokens: Tokens, low: Numeral, high: Numeral) -> Numeral:
    """Return `ثلاثة` as 3,000 in `بين ثلاثة وخمسة آلاف`."""
    word = WORDS.get(tokens.forms[high.last])
    if (
        low.scaled
        or low.parts
        or not high.scaled
        or high.open
        or word is None
        or word.size not in _SHARED
        or high.first == high.last
    ):
        return low
    factor = word.value
    if 0 < low.value < high.value / factor:
        return replace(low, value=low.value * factor)
    return low


def _after_unit(tokens: Tokens, at: int) -> int:
    """Return the place behind the first number's own unit: `10$-20$`, `بين 3 أشهر و5 أشهر`."""
    unit = UNITS.at(tokens, at)
    return unit[0] + 1 if unit and not unit[1].pair else at


def _second(tokens: Tokens, joint: int, found: Numeral, *, letter: str) -> tuple[tuple[int, int], Numeral] | None:
    """Return the joint's tokens and the number behind it."""
    form = tokens.forms[joint]
    at = joint
    if letter == "و":
        if form == "و":
            at += 1
            if tokens.forms[at] in _BETWEEN:
                at += 1
        elif form == "وبين" or form in _TO or form in HYPHENS:
            at += 1
    elif form in _TO or form in _WAVES or form in HYPHENS:
        at += 1
        # A hyphen with a space on one side only is no range, one between words is a dash.
        if form in HYPHENS and tokens.glued(joint) != tokens.glued(at):
            return None
    elif letter != "ل":
        return None
    sign = SIGNS.at(tokens, at)
    if sign:
        at = sign[0] + 1
    minus = tokens.forms[at] in HYPHENS and tokens.glued(at + 1) and at > joint
    high = numeral_at(tokens, at + 1 if minus else at)
    if high is None or (high.first == joint and not _leads(high.lead, letter)):
        return None
    if high.first > joint and high.lead not in ("", "ال"):
        return None
    return (joint, max(joint, at - 1)), signed(tokens, high) if minus else high


def _leads(lead: str, letter: str) -> bool:
    return bool(letter) and lead in (letter, letter + "ال", "لل" if letter == "ل" else letter)


def _split(tokens: Tokens, found: Numeral) -> tuple[tuple[int, int], Numeral] | None:
    """Return the second number of `بين خمسة وعشرين`, which without `بين` would be one number."""
    for at in range(found.first + 1, found.last + 1):
        word = WORDS.get(tokens.forms[at])
        if tokens.forms[at] == "و" or (word and word.lead == "و"):
            start = at + 1 if tokens.forms[at] == "و" else at
            high = numeral_at(tokens, start)
            low = _cut(tokens, found.first, at)
            if high and low and high.last == found.last and low.last == at - 1 and low.value < high.value:
                return (at, max(at, start - 1)), high
    return None


def _cut(tokens: Tokens, first: int, end: int) -> Numeral | None:
    """Return the number at `first` as if the text ended before token `end`."""
    fence = 12
    part = Tokens(
        tokens.text,
        tokens.forms[first:end] + [""] * fence,
        tokens.starts[first:end] + [tokens.ends[end]] * fence,
        tokens.ends[first:end] + [tokens.ends[end]] * fence,
        tokens.sorts[first:end] + [BREAK] * fence,
    )
    found = numeral_at(part, 0)
    return replace(found, first=first, last=found.last + first) if found else None


def _may_reach(tokens: Tokens, low: Numeral, high: Numeral, joint: int) -> bool:
    """Say whether `18 إلى 24 شهرا` is a range: fell 45 cents to 48 dollars is none, and years stand with years."""
    if joint != low.last + 1 or may_be_year(low, tokens) != may_be_year(high, tokens):
        return False
    return not _is_change(tokens, low.first - 1)


def _is_change(tokens: Tokens, at: int) -> bool:
    """Say whether a verb of change stands in the words before: from 5 to 9 is then no range."""
    for back in range(at, max(-1, at - _REACH), -1):
        if tokens.sorts[back] != WORD:
            return False
        if tokens.forms[back] in _CHANGES:
            return True
    return False
