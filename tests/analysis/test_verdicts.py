"""Verdicts: the rules in their order, and what no order, repetition or wider range may change."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.analysis.unit_sense import Senses
from desktop.analysis.verdicts import Finding, find
from desktop.domain.claim import Claim
from desktop.domain.overrule import Verdict
from desktop.domain.period import Period, Precision, Role, precision_of
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.synonym import Synonym
from tests.analysis.records import claim

SENSES = Senses()
NAMES = {"=": "exactly", "~": "about", ">": "more_than", ">=": "at_least", "<": "less_than", "<=": "at_most"}


def figure(said: str, unit: str = "", code: str = "") -> Quantity:
    """Return a quantity of `~ 2500`, `1500..3000`, `> 90` or `37`."""
    sign, _, number = said.rpartition(" ")
    if ".." in number:
        low, high = number.split("..")
        return Quantity(qualifier=Qualifier.BETWEEN, low=Decimal(low), high=Decimal(high), unit=unit, unit_code=code)
    return Quantity(qualifier=Qualifier(NAMES[sign or "="]), value=Decimal(number), unit=unit, unit_code=code)


def when(said: str, role: Role = Role.VALUE) -> Period:
    """Return a period of `2025-09`, `by 2025`, `since 2014` or `2014..2017`."""
    word, _, date = said.rpartition(" ")
    start, _, end = date.partition("..") if ".." in date else (date, "", date)
    fine = precision_of(start)
    if word == "by":
        return Period(end=date, precision=fine, role=role)
    return Period(start=start, end="" if word == "since" else end, precision=fine, role=role)


def said(*values: Quantity | Period | tuple[Quantity, Period] | None, articles: Sequence[str] = ()) -> Finding:
    """Return the finding on claims, each of an article of its own unless named."""
    claims = []
    for place, value in enumerate(values):
        quantity = value if isinstance(value, Quantity) else value[0] if isinstance(value, tuple) else None
        period = value if isinstance(value, Period) else value[1] if isinstance(value, tuple) else None
        article = articles[place] if articles else f"a{place}"
        claims.append(claim(f"c{place:03}", article, quantity=quantity, period=period, quote=f"كلام {place}"))
    return find(claims, SENSES)


def test_claims_of_one_article_have_one_source_whatever_they_say() -> None:
    assert said(figure("1"), figure("9"), articles=("a", "a")).verdict is Verdict.ONE_SOURCE


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("2500", "2500", "agree"),
        ("2500", "2500.0", "agree"),
        ("~ 2500", "~ 2500", "agree"),
        ("~ 2500", "2500", "agree"),
        ("~ 2500", "2600", "agree"),
        ("~ 2500", "2625", "agree"),
        ("~ 2500", "2626", "differ"),
        ("2500", "2501", "differ"),
        ("~ 100", "~ 105", "agree"),
        ("1500..3000", "1500..3000", "agree"),
        ("1500..3000", "2000", "compatible"),
        ("1500..3000", "3000", "compatible"),
        ("1500..3000", "3001", "differ"),
        ("1500..3000", "~ 3100", "compatible"),
        ("1500..3000", "2000..2500", "compatible"),
        ("1500..3000", "2500..4000", "compatible"),
        ("1500..3000", "3500..4000", "differ"),
        ("> 90", "> 90", "agree"),
        ("> 90", ">= 90", "compatible"),
        ("> 90", "> 100", "differ"),
        (">= 90", ">= 91", "differ"),
        ("> 90", "100", "compatible"),
        ("> 90", "90", "differ"),
        (">= 90", "90", "compatible"),
        ("> 90", "80", "differ"),
        ("> 90", "< 100", "compatible"),
        ("> 100", "< 90", "differ"),
        ("> 90", "<= 90", "differ"),
        (">= 90", "<= 90", "compatible"),
        ("> 90", "50..95", "compatible"),
        ("> 90", "50..90", "differ"),
        ("< 90", "~ 92", "compatible"),
        ("0", "~ 0", "agree"),
    ],
)
def test_figures_stand_to_each_other_as_their_words_bind_them(one: str, other: str, verdict: str) -> None:
    assert said(figure(one), figure(other)).verdict == verdict
    assert said(figure(other), figure(one)).verdict == verdict


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("2024-09", "2024-09", "agree"),
        ("2024-09", "2024-09-27", "compatible"),
        ("2024", "2024-09-27", "compatible"),
        ("2024-09", "2024-09-01..2024-09-30", "agree"),
        ("2024-09", "2024-10", "differ"),
        ("2024-09-27", "2024-09-28", "differ"),
        ("2014..2017", "2017", "compatible"),
        ("2014..2017", "2018", "differ"),
        ("2014..2017", "2016..2019", "compatible"),
        ("by 2025-09", "by 2025", "differ"),
        ("by 2025-09", "by 2025-09-30", "agree"),
        ("by 2025-12", "by 2025", "agree"),
        ("by 2025-09", "by 2025-09-15", "differ"),
        ("by 2025-09", "2025-08-01", "compatible"),
        ("by 2025-09", "2025-10", "differ"),
        ("by 2025-09", "2025", "compatible"),
        ("since 2014", "since 2014-09", "compatible"),
        ("since 2014", "since 2015", "differ"),
        ("since 2022", "2023", "compatible"),
        ("since 2022", "2021", "differ"),
        ("since 2022", "by 2025", "compatible"),
        ("since 2022", "by 2021", "differ"),
        ("--09", "2024-09-27", "compatible"),
        ("--09", "2024", "compatible"),
        ("--09", "2024-10-01", "differ"),
        ("--09-27", "2024-09", "compatible"),
        ("--09-27", "2024-09-28", "differ"),
        ("--09", "--09", "agree"),
        ("--09", "--09-27", "compatible"),
        ("--09", "--10", "differ"),
        ("by --09", "by 2025-09", "compatible"),
        ("by --09", "by 2025", "differ"),
        ("--12..--01", "2024-12-25", "compatible"),
        ("--12..--01", "2025-01-05", "compatible"),
        ("--12..--01", "2025-02", "differ"),
        ("--02-29", "2024-02-29", "compatible"),
        ("--09", "0002", "compatible"),
        ("--12..--01", "9998-12", "compatible"),
    ],
)
def test_dates_stand_to_each_other_as_precisely_as_they_are_said(one: str, other: str, verdict: str) -> None:
    assert said(when(one), when(other)).verdict == verdict
    assert said(when(other), when(one)).verdict == verdict


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (("2500", "جندي", ""), ("2500", "عسكري أميركي", ""), "agree"),
        (("2500", "جندياً", ""), ("2500", "الجنود", ""), "agree"),
        (("2500", "جندي أميركي", ""), ("2500", "جندي عراقي", ""), "different_scope"),
        (("2500", "جندي أميركي", ""), ("2500", "جنود أمريكيين", ""), "agree"),
        (("2500", "جندي", ""), ("2500", "عائلة", ""), "different_scope"),
        (("2500", "جندي", ""), ("2500", "", ""), "agree"),
        (("2500", "جندي", ""), ("3000", "", ""), "differ"),
        (("93", "ضربة جوية", ""), ("93", "ضربات", ""), "agree"),
        (("9", "ألف ساعة", "hour"), ("9000", "ساعة", "hour"), "agree"),
        (("2.5", "ألف جندي", ""), ("2500", "جندي", ""), "agree"),
        (("1.5", "مليار دولار", "USD"), ("1500", "مليون دولار أميركي", "USD"), "agree"),
        (("2", "سنة", "year"), ("24", "شهراً", "month"), "agree"),
        (("2", "عامين", "year"), ("20", "شهراً", "month"), "differ"),
        (("2", "أسبوع", "week"), ("14", "يوماً", "day"), "agree"),
        (("90", "يوماً", "day"), ("3", "أشهر", "month"), "different_scope"),
        (("100", "دولار", "USD"), ("100", "يورو", "EUR"), "different_scope"),
        (("50", "٪", "%"), ("50", "شخصاً", ""), "different_scope"),
    ],
)
def test_units_convert_where_they_are_the_same_thing(
    one: tuple[str, str, str], other: tuple[str, str, str], verdict: str
) -> None:
    assert said(figure(*one), figure(*other)).verdict == verdict
    assert said(figure(*other), figure(*one)).verdict == verdict


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (("3", "سنوات", "year"), ("3", "", ""), "agree"),
        (("~ 3", "أسابيع", "week"), ("3", "", ""), "agree"),
        (("2..4", "سنوات", "year"), ("3", "", ""), "compatible"),
        (("9", "ألف ساعة", "hour"), ("9000", "", ""), "agree"),
        (("3", "ملايين", ""), ("3000000", "يوم", "day"), "agree"),
        (("3", "سنوات", "year"), ("4", "", ""), "differ"),
        (("36", "", ""), ("3", "سنوات", "year"), "differ"),
    ],
)
def test_a_duration_is_compared_as_it_is_said_where_the_other_says_no_unit(
    one: tuple[str, str, str], other: tuple[str, str, str], verdict: str
) -> None:
    assert said(figure(*one), figure(*other)).verdict == verdict
    assert said(figure(*other), figure(*one)).verdict == verdict


@pytest.mark.parametrize(
    ("one", "other", "amount", "unit"),
    [
        (("3", "سنوات", "year"), ("4", "", ""), 1, "سنوات"),
        (("3", "", "year"), ("4", "", ""), 1, "year"),
        (("9", "ألف ساعة", "hour"), ("9", "ألف", ""), 0, ""),
        (("9", "ألف ساعة", "hour"), ("9500", "", ""), 500, "hour"),
        (("9", "ألف ساعة", "hour"), ("8", "ألف", ""), 1, "ألف ساعة"),
        (("3", "سنوات", "year"), ("30", "شهراً", "month"), 6, "month"),
    ],
)
def test_figures_are_so_far_apart_in_the_unit_that_is_said(
    one: tuple[str, str, str], other: tuple[str, str, str], amount: int, unit: str
) -> None:
    for gap in (said(figure(*one), figure(*other)).gap, said(figure(*other), figure(*one)).gap):
        assert (gap.amount, gap.unit) == (amount, unit) if gap else not amount


def test_the_widest_difference_is_told_by_one_measure() -> None:
    finding = said(figure("3", "سنوات", "year"), figure("5"), figure("37", "شهراً", "month"))
    assert finding.gap is not None
    assert (finding.gap.amount, finding.gap.unit) == (32, "شهراً")


def test_a_project_says_itself_which_units_are_one() -> None:
    claims = [
        claim("1", "a", quantity=figure("5", "درون")), claim("2", "b", quantity=figure("5", "طائرة مسيّرة"))
    ]  # fmt: skip
    stamps = {"created_at": 0, "updated_at": 0}
    assert find(claims, SENSES).verdict is Verdict.DIFFERENT_SCOPE
    own = Senses([Synonym(id="s", words=("طائرة مسيرة", "طائرات مسيرة", "درون"), **stamps)])
    assert find(claims, own).verdict is Verdict.AGREE
    apart = Senses([Synonym(id="s", words=("عسكري",), **stamps)])
    soldiers = [claim("1", "a", quantity=figure("5", "جندي")), claim("2", "b", quantity=figure("5", "عسكريين"))]
    assert find(soldiers, SENSES).verdict is Verdict.AGREE
    assert find(soldiers, apart).verdict is Verdict.DIFFERENT_SCOPE


def in_time(said: str, date: str, role: Role) -> tuple[Quantity, Period]:
    return figure(said), when(date, role)


def test_figures_of_different_spans_are_of_different_scope() -> None:
    during, as_of = Role.DURING, Role.AS_OF
    assert said(in_time("90", "2025", during), in_time("90", "2024", during)).verdict is Verdict.DIFFERENT_SCOPE
    assert said(in_time("90", "2025", during), in_time("80", "2025-01..2025-12", during)).verdict is Verdict.DIFFER
    assert said(in_time("90", "2025", during), figure("90")).verdict is Verdict.AGREE
    assert said(in_time("90", "2025", during), figure("80")).verdict is Verdict.DIFFER
    assert said(in_time("90", "2025", during), in_time("80", "2025-03", as_of)).verdict is Verdict.DIFFER
    assert said(in_time("90", "2025", during), in_time("90", "2024-03", as_of)).verdict is Verdict.DIFFERENT_SCOPE
    assert said(in_time("90", "--03", during), in_time("90", "2024-03", during)).verdict is Verdict.AGREE


def test_a_later_figure_takes_the_place_of_an_earlier_one() -> None:
    earlier, later = in_time("2500", "2024-07", Role.AS_OF), in_time("2000", "2025-09-07", Role.AS_OF)
    finding = said(earlier, later)
    assert finding.verdict is Verdict.UPDATED
    assert finding.faded == {"c000"}
    assert dict(finding.rule.args) == {"latest": "2025-09-07"}
    assert said(earlier, in_time("2000", "2024", Role.AS_OF)).verdict is Verdict.DIFFER, "both may be of one day"
    assert said(earlier, figure("2000")).verdict is Verdict.DIFFER
    assert said(earlier, in_time("2500", "2025-09-07", Role.AS_OF)).verdict is Verdict.AGREE
    assert said(earlier, later, in_time("1000", "2024-07", Role.AS_OF)).verdict is Verdict.DIFFER


def test_words_alone_and_lone_values_make_no_difference() -> None:
    assert said(None, None).rule.key == "rule.words"
    assert said(figure("5"), None).rule.key == "rule.one_value"
    assert said(figure("5"), None, figure("5")).verdict is Verdict.AGREE
    assert said(figure("5"), when("2025")).rule.key == "rule.kinds"
    same = [claim("1", "a", quote="آخر قاعدة"), claim("2", "b", quote="اخر قاعده")]
    assert find(same, SENSES).verdict is Verdict.AGREE


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (("2024", Role.DURING), ("2025", Role.DURING), "different_scope"),
        (("2024", Role.DURING), ("2024-03", Role.DURING), "different_scope"),
        (("2024", Role.DURING), ("2025-03", Role.AS_OF), "different_scope"),
        (("2024", Role.DURING), ("2024-03", Role.AS_OF), "agree"),
        (("2024", Role.DURING), ("2024-01..2024-12", Role.DURING), "agree"),
        (("2024", Role.AS_OF), ("2025", Role.AS_OF), "agree"),
        (("2024", Role.DURING), None, "agree"),
    ],
)
def test_the_same_words_of_different_spans_are_of_different_scope(
    one: tuple[str, Role], other: tuple[str, Role] | None, verdict: str
) -> None:
    claims = [
        claim(str(place), f"a{place}", period=when(*period) if period else None, quote="توقفت الهجمات")
        for place, period in enumerate((one, other))
    ]
    for ordered in (claims, claims[::-1]):
        finding = find(ordered, SENSES)
        assert finding.verdict == verdict
        assert finding.rule.key == ("rule.spans" if verdict == "different_scope" else "rule.same_words")


def test_who_is_the_odd_one_and_by_how_much_it_differs() -> None:
    ends = [when(f"by {date}") for date in ("2025-09", "2025-09", "2025-09", "2025", "2025-09")]
    finding = said(*ends)
    assert finding.verdict is Verdict.DIFFER
    assert finding.odd == {"a3"}
    assert finding.gap is not None
    assert (finding.gap.amount, finding.gap.unit) == (3, "month")
    troops = said(figure("~ 2000", "جندي"), figure("2500", "جندي"), figure("2500", "جندي"))
    assert troops.odd == {"a0"}
    assert troops.gap is not None
    assert (troops.gap.amount, troops.gap.percent, troops.gap.unit) == (500, 25, "جندي")
    assert said(figure("1"), figure("2"), figure("1"), figure("2")).odd == frozenset(), "no majority"
    assert said(figure("1"), figure("2"), figure("3")).odd == frozenset()


def test_figures_out_of_all_proportion_differ_by_an_amount_and_no_percent() -> None:
    finding = said(figure("1" + "0" * 40), figure("25"))
    assert finding.verdict is Verdict.DIFFER
    assert dict(finding.rule.args)["percent"] == ""


@pytest.mark.parametrize(
    ("one", "other", "amount", "unit"),
    [
        ("2024-09-27", "2024-09-30", 3, "day"),
        ("2024-09", "2024-11", 2, "month"),
        ("2014", "2017", 3, "year"),
        ("by 2025", "by 2026", 1, "year"),
        ("by 2025-09", "by 2025-12-31", 3, "month"),
        ("2014", "2016-09", 21, "month"),
        ("by 2025", "2026-01-18", 18, "day"),
        ("--09", "2024-10", 0, "day"),
    ],
)
def test_dates_are_so_far_apart(one: str, other: str, amount: int, unit: str) -> None:
    gap = said(when(one), when(other)).gap
    assert gap is not None
    assert (gap.amount, gap.unit) == (amount, unit)


def test_what_about_covers_can_be_set() -> None:
    claims = [claim("1", "a", quantity=figure("~ 100")), claim("2", "b", quantity=figure("110"))]
    assert find(claims, SENSES).verdict is Verdict.DIFFER
    assert find(claims, SENSES, Decimal("0.1")).verdict is Verdict.AGREE


# --- what must hold whatever is said -------------------------------------------------------------
SMALL = st.integers(0, 60).map(Decimal)
VALUES = st.builds(
    Quantity,
    qualifier=st.sampled_from([each for each in Qualifier if each is not Qualifier.BETWEEN]),
    value=SMALL,
    unit=st.sampled_from(["", "جندي", "عسكري أميركي", "جندي عراقي", "ألف جندي", "عائلة"]),
)
RANGES = st.tuples(SMALL, SMALL, st.sampled_from([Qualifier.BETWEEN, Qualifier.ABOUT])).map(
    lambda ends: Quantity(qualifier=ends[2], low=min(ends[:2]), high=max(ends[:2]), unit="جندي")
)
DATES = st.sampled_from(
    ["2024", "2024-09", "2024-09-27", "2025", "2025-09", "2025-09-30", "2025-12-31", "--09", "--09-27", "--12"]
)


@st.composite
def periods(draw: st.DrawFn, *roles: Role) -> Period:
    ends = draw(st.lists(DATES, min_size=2, max_size=2))
    shape = draw(st.sampled_from(["point", "by", "since", "span"]))
    start = "" if shape == "by" else ends[0]
    end = {"by": ends[0], "since": "", "point": ends[0]}.get(shape, ends[1])
    try:
        return Period(start=start, end=end, role=draw(st.sampled_from(roles)))
    except ValueError:
        assume(False)
        raise


@st.composite
def stories(draw: st.DrawFn) -> list[Claim]:
    """Claims of up to four articles: figures and words with and without periods, dates."""
    claims = []
    for place in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from(["figure", "figure", "dated", "date", "words", "told"]))
        quantity = draw(VALUES | RANGES) if kind in ("figure", "dated") else None
        period = draw(periods(Role.AS_OF, Role.DURING)) if kind in ("dated", "told") else None
        period = draw(periods(Role.VALUE)) if kind == "date" else period
        claims.append(claim(f"c{place}", draw(st.sampled_from("abcd")), quantity=quantity, period=period))
    return claims


@given(stories(), st.randoms())
def test_the_order_of_articles_and_claims_never_matters(claims: list[Claim], random: object) -> None:
    shuffled = list(claims)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert find(shuffled, SENSES) == find(claims, SENSES)


@given(stories(), st.data())
def test_an_equal_claim_never_turns_agree_into_differ(claims: list[Claim], data: st.DataObject) -> None:
    before = find(claims, SENSES).verdict
    repeated = replace(data.draw(st.sampled_from(claims)), id="again", article_id=data.draw(st.sampled_from("abcde")))
    after = find([*claims, repeated], SENSES).verdict
    if before not in (Verdict.ONE_SOURCE, Verdict.COMPATIBLE):  # there, a second article may speak for the first time
        assert after is before


@given(stories(), RANGES, SMALL, SMALL)
def test_widening_a_closed_range_never_turns_compatible_into_differ(
    claims: list[Claim], narrow: Quantity, lower: Decimal, higher: Decimal
) -> None:
    assert narrow.low is not None
    assert narrow.high is not None
    wide = replace(narrow, low=narrow.low - lower, high=narrow.high + higher)
    before = find([*claims, claim("r", "e", quantity=narrow)], SENSES).verdict
    after = find([*claims, claim("r", "e", quantity=wide)], SENSES).verdict
    if before in (Verdict.COMPATIBLE, Verdict.AGREE):
        assert after in (Verdict.COMPATIBLE, Verdict.AGREE)


@given(st.lists(DATES, min_size=2, max_size=4), DATES, DATES)
def test_widening_a_span_of_dates_never_turns_compatible_into_differ(dates: list[str], start: str, end: str) -> None:
    assume(not start.startswith("--") and not end.startswith("--"))
    try:
        narrow = Period(start=start, end=end)
    except ValueError:
        assume(False)
        raise
    wide = replace(narrow, start="2023", end="2026", precision=Precision.YEAR)
    others = [when(date) for date in dates]
    if said(*others, narrow).verdict is Verdict.COMPATIBLE:
        assert said(*others, wide).verdict is not Verdict.DIFFER
