"""Years and longer at a token: `عام 2014`, `في 2024`, `الربع الأول من 2025`, `التسعينيات`, `القرن العشرين`."""

from datetime import date

from desktop.arabic.periods_counting import CENTURY, DECADE, THE_UNIT, turn_at, turned
from desktop.arabic.periods_months import JOINING, year_ref
from desktop.arabic.periods_names import DAY_WORDS, ORDINALS, with_clitics, words
from desktop.arabic.periods_parts import DASHES, TO, YEAR_CUES, Reading, chained, plain_year_at, whole
from desktop.arabic.periods_spelled import year_in_words
from desktop.arabic.tokens import NUMBER, WORD, Tokens
from desktop.domain.period import Precision

_TENS = ["عشرين", "ثلاثين", "اربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"]
_DECADES = with_clitics(
    {
        f"{article}{ten}{end}": 20 + 10 * place
        for place, ten in enumerate(_TENS)
        for end in words("يات|ات|ييات")
        for article in ("", "ال")
    }
)
_OF_ITS_OWN = words("الدراسي|المالي|الجامعي|الدراسية|المالية|الجامعية|الميلادي|الميلادية")
_OF_A_LIFE = words("عمره|عمرها|عمرهم|عمري|العمر")
_CENTURY = with_clitics({"القرن": 1, "قرن": 1})
YEARS_CUES = with_clitics(dict.fromkeys(words("عامي|عامين|العامين|أعوام|الأعوام|سنوات|السنوات|سنتي"), 1))
_SEASONS = with_clitics(dict.fromkeys(words("صيف|شتاء|ربيع|خريف|موسم"), 1))
_PARTS = with_clitics({"الربع": 3, "ربع": 3, "النصف": 6, "نصف": 6, "الفصل": 3, "الثلث": 4})
_BEFORE_YEAR = words(
    "في|وفي|منذ|ومنذ|بحلول|وبحلول|نهاية|بنهاية|مطلع|أواخر|أوائل|منتصف|بداية|خلال|وخلال|حتى|وحتى|قبل|وقبل|بعد|وبعد|مستهل|ختام|"
    "طوال|لغاية|ولغاية|غاية|أواسط|آخر|حلول"
)
_EVENTS = words(
    "انتخابات|الانتخابات|موازنة|ميزانية|حرب|ثورة|اتفاق|دستور|غزو|أزمة|مونديال|"
    "قمة|العالم|أولمبياد|مواليد|احتجاجات|تعداد|صيف|هجمات|نكسة|نكبة|سنة|رؤية|استراتيجية|خطة|حصاد|بطولة|إحصاءات|إحصائيات|نسخة"
)
_NOW = words("الآن|اليوم|يومنا|حينه")
_WITHOUT_NOUN = words("مليون|مليونا|ألف|ألفا|مليار|مليارا|آلاف|ملايين|دولار|دينار|في|بالمئة")
_MEASURED = words("أكثر|أقل|نحو|حوالي|قرابة|زهاء|يقارب|عدد|عددهم|ازيد")
_BETWEEN = words("بين|وبين")
_FROM = words("من|ومن|بين|الفترة|منذ")


def cued_year(tokens: Tokens, at: int) -> Reading | None:
    """Return the year behind `عام`, `سنة` or, of several, `عامي`; in figures or in words."""
    several = tokens.forms[at] in YEARS_CUES
    if not several and tokens.forms[at] not in YEAR_CUES:
        return None
    behind = at + (1 if tokens.forms[at + 1] not in _OF_ITS_OWN else 2)
    figures = tokens.sorts[behind] == NUMBER and tokens.forms[behind].isdigit()
    pair = years_in_figures(tokens, behind) if figures else None
    if pair is not None:
        pair.first = at
        return pair
    year = plain_year_at(tokens, behind, digits=3) or year_in_words(tokens, behind)
    if year is None or (tokens.forms[year[1]] == "قبل" and tokens.forms[year[1] + 1] in words("الميلاد")):
        return None
    if several and not 1000 <= year[0] <= 2199:
        return None
    last = year[1] - 1
    turn = turn_at(tokens, last + 1)
    return _year(at, turn[1] - 1 if turn else last, year[0], "year")


def _year(first: int, last: int, year: int, rule: str) -> Reading:
    iso = whole(year)
    return Reading(first, last, iso, iso, Precision.YEAR, rule)


def bare_year(tokens: Tokens, at: int) -> Reading | None:
    """Return a year in figures that only the words around it show to be one: `منذ 2014`, `في 2024`, `1914-1918`."""
    form = tokens.forms[at]
    if len(form) != 4 or not form.isdigit() or not 1500 <= int(form) <= 2100:
        return None
    year = plain_year_at(tokens, at)
    if year is None:
        return None
    before = tokens.forms[at - 1]
    if year[1] > at + 1:
        return _year(at, at + 1, year[0], "year-of-era")
    if before in ("من", "ومن") and tokens.forms[at + 1] in TO and tokens.forms[at + 2] in _NOW:
        return Reading(at - 1, at + 2, whole(year[0]), "", Precision.YEAR, "since-count")
    named = (
        before in _EVENTS
        or (before in ("مع", "ب") and tokens.forms[at - 2] == "مقارنه")
        or (tokens.forms[at - 2] in _EVENTS and before.startswith("ال"))
    )
    if not (named or before in _BEFORE_YEAR) or may_be_counted(tokens, year[0], at + 1):
        return None
    return _year(at, at, year[0], "year-behind-word")


def years_in_figures(tokens: Tokens, at: int) -> Reading | None:
    """Return the years of `1914-1918`, `2024/2025`, `بين 2014 و2017`, `من 2014 إلى 2017`."""
    forms = tokens.forms
    mark = forms[at + 1]
    # A lone tatweel, which folds to nothing, stands for a dash.
    joined = mark in DASHES or mark == "/" or (mark == "" and tokens.sorts[at + 1] == WORD)
    cue = at - 2 if forms[at - 1] in YEARS_CUES or forms[at - 1] in YEAR_CUES else at - 1
    between = mark == "و" and (forms[cue] in _BETWEEN or cue < at - 1)
    if not (joined or between or (mark in TO and forms[cue] in _FROM)):
        return None
    first, second = plain_year_at(tokens, at), plain_year_at(tokens, at + 2)
    if first is None or second is None or not 1000 <= first[0] < second[0] <= 2199:
        return None
    if joined and (second[0] - first[0] > 130 or forms[second[1]] in DASHES or forms[at - 1] in DASHES):
        return None
    if (mark == "/" or (between and forms[cue] not in _BETWEEN)) and second[0] != first[0] + 1:
        return None
    if cue == at - 1 and (may_be_counted(tokens, second[0], second[1]) or (not joined and _is_measured(tokens, at))):
        return None
    return Reading(at, second[1] - 1, whole(first[0]), whole(second[0]), Precision.YEAR, "years")


def _is_measured(tokens: Tokens, at: int) -> bool:
    """Say whether a range before a token is one of amounts: `ارتفع من 1950 إلى 2014`."""
    return any(
        tokens.forms[back] in _MEASURED or tokens.forms[back].startswith(("ارتفع", "انخفض", "زاد", "تراجع"))
        for back in range(max(at - 6, 0), at)
    )


def may_be_counted(tokens: Tokens, number: int, at: int) -> bool:
    """Say whether the word at a token may be what `number` counts, by the case that grammar asks for.

    Behind 11 to 99 what is counted stands in the accusative (`2014 جنديا`); behind hundreds and 3 to 10 it may be
    any word, so there only particles, articles and marks tell that it is none.
    """
    form = tokens.forms[at]
    if tokens.sorts[at] != WORD:
        return form in ("%", "٪", "$", "€", "°")
    if form in _WITHOUT_NOUN:
        return form != "في"
    if 11 <= number % 100 <= 99:
        return len(form) > 3 and form.endswith("ا") and not form.startswith("ال")
    return not (form in _PARTICLES or form.startswith(("ال", "وال", "بال", "لل", "و", "ت", "ب", "ل", "ي")))


_PARTICLES = words(
    "في|من|على|إلى|عن|مع|أن|إن|ثم|أو|كان|كانت|قبل|بعد|حين|عندما|حيث|بين|أي|إذ|لم|لا|ما|هو|هي|قال|أعلن|شهد|ضد|عبر|خلال|حتى|منذ|"
    "كما|لكن|غير|بل|قد|قررت|أنشأ|أنشأت|أطلق|أطلقت|جرى|جرت|أدى|سيطر|سيطرت|عاد|عادت|غداة|عقب|إثر|اثر|أصبح|أصبحت|أنهى|أسس|أقر|صدر|دون"
)


def longer(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """Return the decade, the century, the season or the part of a year that a token begins."""
    return (
        _decade(tokens, at, on)
        or _decade_of_century(tokens, at, on)
        or _century(tokens, at, on)
        or _part_of_year(tokens, at, on)
        or _season(tokens, at, on)
    )


def _decade(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """`التسعينيات`, `ثمانينيات القرن الماضي`: of the last century unless a century is named, the twenties aside."""
    tens = _DECADES.get(tokens.forms[at])
    if tens is None or tokens.forms[at + 1] in _OF_A_LIFE:
        return None
    if tokens.forms[at + 1] == "من" and tokens.forms[at + 2] in _OF_A_LIFE:
        return None
    of = at + 2 if tokens.forms[at + 1] == "من" else at + 1
    century = _century(tokens, of, on)
    if century is None and tokens.forms[at + 1].startswith("و") and tokens.forms[at + 1] in _DECADES:
        # `ستينيات وسبعينيات القرن`: the first of two.
        century = _century(tokens, at + 2, on)
        if century is not None:
            century.last = at
    if century is None:
        if not tokens.forms[at].endswith("ات") or tens < 50 or "ال" not in tokens.forms[at][:3]:
            return None
        return Reading(at, at, whole(1900 + tens), whole(1909 + tens), Precision.DECADE, "decade")
    if not century.start:
        # Who writes of the last century means the twentieth; only an article of another one would tell.
        return Reading(at, century.last, "", "", Precision.DECADE, "decade-of-century")
    first = int(century.start) - 1 + tens
    return Reading(at, century.last, whole(first), whole(first + 9), Precision.DECADE, "decade-of-century")


def _decade_of_century(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """`العقد الثاني من القرن الحادي والعشرين`: the second begins with 2011."""
    which = ORDINALS.get(tokens.forms[at + 1]) if THE_UNIT.get(tokens.forms[at]) == DECADE else None
    century = _century(tokens, at + 3, on) if which and tokens.forms[at + 2] == "من" else None
    if which is None or century is None:
        return None
    if not century.start:
        return Reading(at, century.last, "", "", Precision.DECADE, "decade-of-century")
    first = int(century.start) + 10 * (which - 1)
    return Reading(at, century.last, whole(first), whole(first + 9), Precision.DECADE, "decade-of-century")


def _century(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    if tokens.forms[at] not in _CENTURY:
        return None
    turn = turn_at(tokens, at + 1) if tokens.forms[at].endswith("لقرن") else None
    if turn is not None:
        start, end, _ = turned(on, CENTURY, turn[0]) if on else ("", "", None)
        return Reading(at, turn[1] - 1, start, end, Precision.CENTURY, "relative-century")
    number = chained(DAY_WORDS, tokens, at + 1)
    figure = at + 1 + (tokens.forms[at + 1] == "ال")
    if number is None and tokens.forms[figure] in ("16", "17", "18", "19", "20", "21"):
        number = int(tokens.forms[figure]), figure + 1
    if number is None or not 1 <= number[0] <= 21:
        return None
    first = 100 * (number[0] - 1) + 1
    return Reading(at, number[1] - 1, whole(first), whole(first + 99), Precision.CENTURY, "century")


def _part_of_year(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """`الربع الأول من عام 2025`, `النصف الثاني من العام الحالي`, `الربع الأخير من 2024`."""
    months = _PARTS.get(tokens.forms[at])
    if months is None:
        return None
    turn = turn_at(tokens, at + 1) if months == 3 and tokens.forms[at].endswith("الربع") else None
    if turn is not None:
        return _turned_quarter(at, turn[1] - 1, turn[0], on)
    which = 12 // months if tokens.forms[at + 1] == "الاخير" else ORDINALS.get(tokens.forms[at + 1])
    if which is None or which > 12 // months:
        return None
    year = year_ref(tokens, at + 2, on) or (year_ref(tokens, at + 3, on) if tokens.forms[at + 2] in JOINING else None)
    if year is None:
        return None
    precision = Precision.QUARTER if months == 3 else Precision.MONTH
    if year.year is None:
        return Reading(at, year.next - 1, "", "", precision, "part-of-year")
    last = months * which
    start, end = whole(year.year, last - months + 1), whole(year.year, last)
    return Reading(at, year.next - 1, start, end, precision, "part-of-year")


def _turned_quarter(first: int, last: int, by: int, on: date | None) -> Reading:
    """`الربع الماضي`, `الربع الحالي`."""
    start = end = ""
    if on is not None:
        quarter = on.year * 4 + (on.month - 1) // 3 + by
        start, end = (whole(quarter // 4, quarter % 4 * 3 + month) for month in (1, 3))
    return Reading(first, last, start, end, Precision.QUARTER, "relative-quarter")


def _season(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """`صيف 2024`, `ربيع العام الماضي`: known to the year; where the season lies in it differs with the place."""
    if tokens.forms[at] not in _SEASONS:
        return None
    pair = (
        years_in_figures(tokens, at + 1) if tokens.sorts[at + 1] == NUMBER and tokens.forms[at + 1].isdigit() else None
    )
    if pair is not None:
        pair.first = at
        return pair
    year = year_ref(tokens, at + 1, on)
    if year is None or (year.year is not None and not 1500 <= year.year <= 2199):
        return None
    iso = whole(year.year) if year.year is not None else ""
    return Reading(at, year.next - 1, iso, iso, Precision.YEAR, "season")


HEADS = {*(form for form, unit in THE_UNIT.items() if unit == DECADE), *_DECADES, *_CENTURY, *_PARTS, *_SEASONS}
