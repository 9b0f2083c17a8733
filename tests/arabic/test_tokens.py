import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.arabic.tokens import BREAK, MARK, NUMBER, WORD, scan


def forms(text: str) -> list[str]:
    tokens = scan(text)
    return tokens.forms[: len(tokens)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصل ٢٬٥٠٠ جنديًّا.", ["وصل", "2٬500", "جنديا", "."]),
        ("و3000", ["و", "3000"]),
        ("12\u200f/\u200f05\u200f/\u200f2024", ["12", "/", "05", "/", "2024"]),
        ("25799\u202a,\u202a52", ["25799,52"]),
        ("5.00.", ["5.00", "."]),
        ("2014،2015", ["2014", "،", "2015"]),
        ("3،5 ملايين", ["3،5", "ملايين"]),
        ("سطر\n \n آخر", ["سطر", "\n", "اخر"]),
        ("ــمدينةــ\u200f،", ["مدينه", "،"]),
        (".5 ٫٧٧", [".5", "٫77"]),
    ],
)
def test_words_figures_and_marks_come_apart(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


def test_each_token_says_what_it_is() -> None:
    tokens = scan("قتل 5!\n")
    assert tokens.sorts[: len(tokens)] == [WORD, NUMBER, MARK, BREAK]


def test_looking_past_either_end_finds_breaks() -> None:
    tokens = scan("كلمة")
    assert tokens.forms[1] == tokens.forms[-1] == "" and tokens.sorts[1] == tokens.sorts[-1] == BREAK


@given(st.text(alphabet=st.sampled_from("اأبتة ـًّ\u200f\u202a0٣۹.,،٫٬/-:\n\t%$aéß½²’'")))
def test_tokens_stand_in_order_and_cover_what_they_say(text: str) -> None:
    tokens = scan(text)
    end = 0
    for at in range(len(tokens)):
        assert end <= tokens.starts[at] < tokens.ends[at] <= len(text)
        end = tokens.ends[at]
    covered = {place for at in range(len(tokens)) for place in range(tokens.starts[at], tokens.ends[at])}
    assert all(not text[place].isdigit() or place in covered for place in range(len(text)))
