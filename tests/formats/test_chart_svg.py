"""A picture as SVG is well-formed, self-contained, and keeps every sentence whole with its direction."""

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.formats.writers.chart_svg import Box, Dot, Hold, Part, Path, Picture, Words, write

SVG = "{http://www.w3.org/2000/svg}"
ARABIC = "نحو \u20682,500\u2069 جندي [003]"


def picture(*parts: Part, title: str = "قيم") -> Picture:
    return Picture(title=title, width=400, height=200, ground="#FFFFFF", parts=parts, language="ar")


def read(drawing: Picture) -> ElementTree.Element:
    return ElementTree.fromstring(write(drawing).encode())


def test_a_sentence_is_one_element_with_its_direction() -> None:
    root = read(picture(Part("", (Words(300, 20, ARABIC, "#000000", rtl=True), Words(10, 20, "in 2025", "#000000")))))
    arabic, latin = root.iter(f"{SVG}text")
    assert arabic.text == ARABIC
    assert (arabic.get("direction"), latin.get("direction")) == ("rtl", "ltr")
    assert not list(arabic)


@pytest.mark.parametrize(
    ("hold", "rtl", "anchor"),
    [
        (Hold.RIGHT, True, "start"), (Hold.LEFT, True, "end"), (Hold.MIDDLE, True, "middle"),
        (Hold.RIGHT, False, "end"), (Hold.LEFT, False, "start"),
    ],
)  # fmt: skip
def test_words_are_held_at_the_end_one_sees(hold: Hold, rtl: bool, anchor: str) -> None:
    (text,) = read(picture(Part("", (Words(5, 5, "x", "#000000", hold=hold, rtl=rtl),)))).iter(f"{SVG}text")
    assert text.get("text-anchor") == anchor


def test_a_part_says_what_it_means() -> None:
    shapes = (
        Box(1, 2, 3, 4, "#112233", 0.5, 2),
        Dot(5, 6, 7, "#112233", "#445566"),
        Path(((0, 0), (9.005, 1)), "#778899"),
    )
    root = read(picture(Part("ثلاثة", shapes)))
    (group,) = root.findall(f"{SVG}g")
    assert [child.tag.removeprefix(SVG) for child in group] == ["title", "rect", "circle", "polyline"]
    assert group[0].text == "ثلاثة"
    assert (group[1].get("fill-opacity"), group[1].get("rx")) == ("0.5", "2")


def test_it_needs_nothing_from_outside_and_runs_nothing() -> None:
    hostile = '"><script>alert(1)</script><image href="file:///etc/passwd"/> & onload="x" ]]>'
    drawing = picture(Part(hostile, (Words(1, 1, hostile, '#000" onload="x'),)), title=hostile)
    root = read(drawing)
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags <= {"svg", "title", "rect", "g", "text"}
    names = {name.rpartition("}")[2] for element in root.iter() for name in element.attrib}
    assert not any(name.startswith("on") or name == "href" for name in names)
    (text,) = root.iter(f"{SVG}text")
    assert text.text == hostile


@given(st.text(st.characters(), max_size=40), st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.booleans())
def test_whatever_the_words_it_is_well_formed(words: str, x: float, y: float, rtl: bool) -> None:
    root = read(picture(Part(words, (Words(x, y, words, "#000000", rtl=rtl),)), title=words))
    (text,) = root.iter(f"{SVG}text")
    # XML reads a carriage return as a line feed; what it can't hold at all is replaced, one for one
    assert len((text.text or "").replace("\r\n", "\n")) == len(words.replace("\r\n", "\n"))
    assert float(text.get("x") or "nan") == pytest.approx(x, abs=0.01)
