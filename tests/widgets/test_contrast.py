import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.tag import COLOURS
from desktop.widgets.contrast import LEAST, legible, mix, ratio
from desktop.widgets.theme import BY_NAME, DARK_HIGH, LIGHT_HIGH, Colours

colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")


def test_black_on_white_is_the_most_there_is() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert ratio("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@given(colours, colours)
def test_contrast_is_the_same_both_ways(one: str, other: str) -> None:
    assert ratio(one, other) == ratio(other, one) >= 1


@given(colours, colours)
def test_a_legible_shade_can_be_read(colour: str, ground: str) -> None:
    assert ratio(legible(colour, ground), ground) >= LEAST


@given(colours, colours)
def test_a_mix_runs_from_one_to_the_other(one: str, other: str) -> None:
    assert (mix(one, other, 0), mix(one, other, 1)) == (one, other)


@pytest.mark.parametrize("theme", BY_NAME.values(), ids=BY_NAME)
def test_the_theme_s_words_can_be_read_on_paper_and_cards(theme: Colours) -> None:
    for ground in (theme.paper, theme.card):
        for words in (theme.ink, theme.muted, theme.accent, theme.conflict):
            assert ratio(words, ground) >= LEAST, (words, ground)
    assert ratio(theme.ink, theme.desk) >= LEAST
    assert ratio(theme.ink, theme.selection) >= LEAST
    assert ratio(theme.ink, theme.accent_soft) >= LEAST
    for ground in (theme.found, theme.found_now):
        assert ratio(theme.ink, ground) >= LEAST
    assert ratio(theme.on_accent, theme.accent) >= LEAST


@pytest.mark.parametrize("theme", [LIGHT_HIGH, DARK_HIGH], ids=["light", "dark"])
def test_with_high_contrast_every_word_has_seven_to_one_and_every_line_three(theme: Colours) -> None:
    grounds = (theme.paper, theme.card, theme.desk, theme.accent_soft)
    for ground in grounds:
        for words in (theme.ink, theme.muted, theme.accent, theme.conflict, theme.agreement, *theme.tags.values()):
            assert ratio(words, ground) >= 7, (words, ground)
    for ground in (theme.selection, theme.found, theme.found_now):
        assert ratio(theme.ink, ground) >= 7, ground
    assert ratio(theme.on_accent, theme.accent) >= 7
    assert all(ratio(theme.line, ground) >= 3 for ground in (theme.paper, theme.card, theme.desk))


@pytest.mark.parametrize("theme", BY_NAME.values(), ids=BY_NAME)
def test_every_tag_has_a_shade_for_words_that_keeps_its_hue(theme: Colours) -> None:
    assert set(theme.tags) == set(COLOURS)
    shades = {name: legible(colour, theme.paper, theme.card) for name, colour in theme.tags.items()}
    assert len(set(shades.values())) == len(COLOURS)
    assert not {"#000000", "#FFFFFF"} & set(shades.values())
