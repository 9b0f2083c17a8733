from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.arabic.cardinals import signed
from desktop.arabic.numerals import numeral_at
from desktop.arabic.ordinals import ordinal_at
from desktop.arabic.tokens import scan

ONES = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
TENS = ["", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
HUNDREDS = ["", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"]


def spelled(value: int) -> str:
    """Write a number below a milliard as a careful writer does."""
    if value >= 1_000_000:
        parts = [scaled(value // 1_000_000, "مليون", "مليونان", "ملايين")]
    elif value >= 1000:
        parts = [scaled(value // 1000, "ألف", "ألفان", "آلاف")]
    else:
        return under_thousand(value)
    rest = value % (1_000_000 if value >= 1_000_000 else 1000)
    return " و".join([*parts, *([spelled(rest)] if rest else [])])


def scaled(count: int, one: str, two: str, many: str) -> str:
    if count == 1:
        return one
    if count == 2:
        return two
    return f"{under_thousand(count)} {many if 3 <= count % 100 <= 10 else one}"


def under_thousand(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    words = [HUNDREDS[hundreds]] if hundreds else []
    if rest <= 10:
        words += [ONES[rest]] if rest else []
    elif rest < 20:
        first = {11: "أحد", 12: "اثنا"}.get(rest, ONES[rest - 10])
        words.append(f"{first} عشر")
    else:
        words += [ONES[rest % 10]] if rest % 10 else []
        words.append(TENS[rest // 10])
    return " و".join(words)


def value_of(text: str) -> Decimal | None:
    tokens = scan(text)
    first = 1 if tokens.forms[0] in ("-", "\u2212") else 0
    found = numeral_at(tokens, first)
    if found is None or found.last != len(tokens) - 1:
        return None
    return signed(tokens, found).value


@given(st.integers(min_value=1, max_value=999_999_999))
def test_what_is_spelled_out_is_read_back(value: int) -> None:
    assert value_of(spelled(value)) == value


@given(st.integers(min_value=1, max_value=999_999_999))
def test_an_and_may_stand_apart(value: int) -> None:
    assert value_of(spelled(value).replace(" و", " و ")) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("خمسمئة", "500"),
        ("خمسمائة", "500"),
        ("خمس مئة", "500"),
        ("ثلاثمائةٍ وسبعٍ وثمانين", "387"),
        ("إحدى وعشرون", "21"),
        ("اثنتا عشرة", "12"),
        ("ألفٌ وأحدَ عشر", "1011"),
        ("9 آلاف", "9000"),
        ("٢٫٥ مليون", "2500000"),
        ("3 آلاف و500", "3500"),
        ("مليار و200 مليون", "1200000000"),
        ("مليون ونصف المليون", "1500000"),
        ("نصف مليون", "500000"),
        ("ثلاثة أرباع", "0.75"),
        ("سبعة وربع", "7.25"),
        ("صفر فاصل صفر سبعة", "0.07"),
        ("واحد من كل خمسة", "0.2"),
        ("3/8", "0.375"),
        ("2 1/2", "2.5"),
        ("ناقص سبعة عشر", "-17"),
        ("-٤٫٢", "-4.2"),
        ("12 450", "12450"),
        ("26،013,94", "26013.94"),
        ("1ر67 مليار", "1670000000"),
        ("مئات الآلاف", "100000"),
        ("ميتين", "200"),
        ("تلاتة وتلاتين", "33"),
        ("ستاشر", "16"),
    ],
)
def test_numbers_as_they_are_written(text: str, value: str) -> None:
    assert value_of(text) == Decimal(value)


@pytest.mark.parametrize("text", ["كلمة", "لست", "كمية", "أحد", "عشيرة", "ثلاجة", "مليونير", ""])
def test_other_words_are_no_numbers(text: str) -> None:
    assert value_of(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("الأولى", 1),
        ("الثالثة عشرة", 13),
        ("الحادي والعشرون", 21),
        ("السابعة والثمانين", 87),
        ("للخامسة", 5),
        ("التسعين", 90),
    ],
)
def test_ordinals_have_their_rank(text: str, value: int) -> None:
    found = ordinal_at(scan(text), 0)
    assert found is not None and found.value == value
