"""Words before a date that say more of it: `بحلول نهاية`, `منذ`, `حتى`, `أواخر`, `خلال`."""

from desktop.arabic.periods_names import with_clitics, words
from desktop.arabic.periods_parts import Reading
from desktop.arabic.tokens import Tokens
from desktop.domain.period import Role

_UNTIL = with_clitics(
    dict.fromkeys(words("بحلول|حلول|حتى|لغاية|لحد|قبل|قبيل|أقصاه|أقصاها|يتجاوز|تتجاوز|يتعدى|بنهاية|غاية"), 1),
    "و ف",
)
_SINCE = with_clitics(dict.fromkeys(words("منذ|مذ|بعد|بعيد|ابتداء|بدءا|اعتبارا|انطلاقا"), 1), "و ف")
_WITH_FROM = words("ابتداء|بدءا|اعتبارا|انطلاقا")
EDGES = with_clitics(
    dict.fromkeys(
        words("نهاية|بداية|مطلع|أوائل|أواخر|آخر|منتصف|أواسط|وسط|مستهل|ختام|غرة|فجر|أول|مساء|صباح|ليل|ليلة|ظهر|عصر|شهر|يوم|اليوم|"
        "عام|العام|سنة|تاريخ|بتاريخ|هذا|هذه|الموافق|نحو|حوالي|قرابة|الفترة|عطلة|شهري|يومي|ظهيرة|حدود"), 1
    ),
    "و ف ب ل",
)  # fmt: skip
_DURING = with_clitics(dict.fromkeys(words("خلال|طوال|طيلة|طول|أثناء|مدار|مدى"), 1), "و ف")
_TWO_WORDS = {
    "اقصاه": words("موعد|بموعد|أجل"),
    "اقصاها": words("مهلة|بمهلة|مدة|مده"),
    "يتجاوز": words("لا|ألا|لن|لم"),
    "تتجاوز": words("لا|ألا|لن|لم"),
    "يتعدي": words("لا|ألا|لن|لم"),
    "غايه": words("إلى"),
    "حلول": words("مع|قبل|وقبل"),
}
_MOMENT = words("موعد|أجل|تاريخ|بموعد|بأجل")
_EXCEEDING = words("يتجاوز|تتجاوز|يتعدى")
_NEGATED_ONLY = words("يتجاوز|تتجاوز|يتعدى|غاية|حلول")
# `بعد ظهر الأحد` is a part of that day and no bound.
_AROUND, _MIDNIGHT = words("بعد|قبل|وبعد|وقبل"), ["منتصف", "ليل"]
BOUNDS = frozenset({*_UNTIL, *_SINCE, *EDGES, *_DURING, "من", "بين"})


def bounded(tokens: Tokens, found: Reading, floor: int) -> Reading:
    """Widen a reading over the words before it, back to token `floor` at most, and take from it what they bound.

    An edge (`أواخر سبتمبر`) leaves the date as precise as it is; `بحلول`, `حتى`, `قبل`, `لا يتجاوز` leave only the
    end, `منذ`, `بعد`, `اعتبارا من` only the start; `خلال` and `في عام` make it what a figure covers.
    """
    forms, at = tokens.forms, found.first - 1
    widest = max(floor, found.first - 5)
    while at >= widest and forms[at] in EDGES and forms[at] not in ("بنهايه", "وبنهايه"):
        found.words.append((at, at))
        at -= 1
    if at >= floor and forms[at] in _AROUND and (forms[at + 1] == "ظهر" or forms[at + 1 : at + 3] == _MIDNIGHT):
        found.words.append((at, at))
        at -= 1
    found.first = at + 1
    if at < floor:
        return found
    form = forms[at]
    if found.rule not in ("since-count", "counted-from-day", "years", "counted-stretch", "stretch"):
        until, since = _is_until(tokens, at, floor), _is_since(tokens, at, floor)
        if until or since:
            _bind(tokens, found, at, floor, until=bool(until))
            at = found.first - 1
            form = forms[at] if at >= floor else ""
    if form in _DURING:
        found.words.append((at, at))
        found.role = Role.DURING
    elif form in ("في", "وفي") and found.rule in ("year", "relative-unit") and found.is_single:
        found.role = Role.DURING
    return found


def _is_until(tokens: Tokens, at: int, floor: int) -> bool:
    form = tokens.forms[at]
    if form not in _UNTIL:
        return False
    if form in _NEGATED_ONLY:
        return at - 1 >= floor and tokens.forms[at - 1] in _TWO_WORDS[form]
    return form != "دون"


def _is_since(tokens: Tokens, at: int, floor: int) -> bool:
    form = tokens.forms[at]
    if form == "من":
        return at - 1 >= floor and tokens.forms[at - 1] in _SINCE and _stem(tokens.forms[at - 1]) in _WITH_FROM
    return form in _SINCE and _stem(form) not in _WITH_FROM


def _stem(form: str) -> str:
    return form[1:] if form[:1] in ("و", "ف") else form


def _bind(tokens: Tokens, found: Reading, at: int, floor: int, *, until: bool) -> None:
    first = at
    before = tokens.forms[at - 1] if at - 1 >= floor else ""
    if tokens.forms[at] == "من" or before in _TWO_WORDS.get(tokens.forms[at], frozenset()) or before == "ما":
        first -= 1
        if (
            tokens.forms[at] in ("يتجاوز", "تتجاوز", "يتعدي")
            and first - 1 >= floor
            and tokens.forms[first - 1] in _MOMENT
        ):
            first -= 1
    found.words.append((first, at))
    found.first = first
    if until:
        found.start = ""
    else:
        found.end = ""
