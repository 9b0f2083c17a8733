"""The direction of a paragraph goes by the majority of its letters."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.arabic.direction import is_rtl, with_visible_overrides


def test_an_arabic_report_that_opens_with_a_latin_name_is_arabic() -> None:
    assert is_rtl("BBC: أعلن العراق اقتراب تسلم القاعدة")
    assert not is_rtl("The prime minister (السوداني) said on Sunday")


def test_figures_alone_follow_the_default() -> None:
    assert is_rtl("2500 - 3000")
    assert not is_rtl("2500 - 3000", otherwise=False)


@given(st.integers(0, 30), st.integers(0, 30), st.randoms())
def test_only_the_majority_counts_never_the_order(arabic: int, latin: int, chance: object) -> None:
    letters = ["ب"] * arabic + ["b"] * latin + ["5", " ", "."]
    chance.shuffle(letters)  # type: ignore[attr-defined]
    assert is_rtl("".join(letters)) == (arabic >= latin)


def test_a_name_can_not_hide_that_it_is_turned_around() -> None:
    assert with_visible_overrides("invoice\u202egpj.exe") == "invoice[U+202E]gpj.exe"
    assert with_visible_overrides("خبر \u200fعاجل") == "خبر \u200fعاجل"
