"""Charts as SVG 1.1: shapes and ready sentences in, one self-contained document out, without scripts.

Text is written whole, one element a sentence, with its own direction, so that a viewer shapes and orders it
as the screen does; figures and brackets then stand where they belong.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from xml.sax.saxutils import escape, quoteattr

# What XML 1.0 can't hold at all, not even escaped.
_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Hold(StrEnum):
    """Which point of its words a place fixes: the left end, the middle or the right end, as one looks at it."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle; `round` is the radius of its corners."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    opacity: float = 1.0
    round: float = 0.0


@dataclass(frozen=True, slots=True)
class Path:
    """Straight strokes through `points`; `dotted` for guide lines."""

    points: tuple[tuple[float, float], ...]
    stroke: str
    width: float = 1.0
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A disc; with a `stroke`, a ring 2 wide around it."""

    x: float
    y: float
    radius: float
    fill: str
    stroke: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text, its middle at the height `y`; `rtl` is the direction of the whole line."""

    x: float
    y: float
    text: str
    fill: str
    size: float = 12.0
    hold: Hold = Hold.LEFT
    rtl: bool = False
    bold: bool = False


Shape = Box | Path | Dot | Words


@dataclass(frozen=True, slots=True)
class Part:
    """Shapes that mean one thing together, and the sentence that says what."""

    sentence: str
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A whole chart: its size in pixels, its ground, its parts from back to front; colours are `#RRGGBB`."""

    title: str
    width: float
    height: float
    ground: str
    parts: Sequence[Part]
    fonts: Sequence[str] = ("Vazirmatn", "Noto Naskh Arabic", "sans-serif")
    language: str = "en"


def write(picture: Picture) -> str:
    """Return the picture as an SVG document in one string, well-formed whatever its sentences hold."""
    width, height = _figure(picture.width), _figure(picture.height)
    family = ", ".join(name if name.isalpha() or "-" in name else f"'{name}'" for name in picture.fonts)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        f" font-family={_attribute(family)} xml:lang={_attribute(picture.language)}"
        f' role="img" aria-label={_attribute(picture.title)}>',
        f"<title>{_text(picture.title)}</title>",
        f'<rect width="{width}" height="{height}" fill={_attribute(picture.ground)}/>',
    ]
    for part in picture.parts:
        if part.sentence:
            lines.append(f"<g><title>{_text(part.sentence)}</title>")
        lines.extend(_shapes(part.shapes))
        if part.sentence:
            lines.append("</g>")
    lines.append("</svg>")
    return "\n".join(lines) + "\n"


def _shapes(shapes: Iterable[Shape]) -> Iterable[str]:
    for shape in shapes:
        match shape:
            case Box():
                yield _box(shape)
            case Path():
                yield _path(shape)
            case Dot():
                yield _dot(shape)
            case Words():
                yield _words(shape)


def _box(box: Box) -> str:
    extra = f' fill-opacity="{_figure(box.opacity)}"' if box.opacity < 1 else ""
    extra += f' rx="{_figure(box.round)}"' if box.round else ""
    return (
        f'<rect x="{_figure(box.x)}" y="{_figure(box.y)}" width="{_figure(max(0.0, box.width))}"'
        f' height="{_figure(max(0.0, box.height))}" fill={_attribute(box.fill)}{extra}/>'
    )


def _path(path: Path) -> str:
    points = " ".join(f"{_figure(x)},{_figure(y)}" for x, y in path.points)
    extra = ' stroke-dasharray="1 4"' if path.dotted else ""
    return (
        f'<polyline points="{points}" fill="none" stroke={_attribute(path.stroke)}'
        f' stroke-width="{_figure(path.width)}" stroke-linecap="round" stroke-linejoin="round"{extra}/>'
    )


def _dot(dot: Dot) -> str:
    extra = f' stroke={_attribute(dot.stroke)} stroke-width="2"' if dot.stroke else ""
    return (
        f'<circle cx="{_figure(dot.x)}" cy="{_figure(dot.y)}" r="{_figure(dot.radius)}"'
        f" fill={_attribute(dot.fill)}{extra}/>"
    )


def _words(words: Words) -> str:
    # an anchor's start is where the line begins: its right end when it runs right to left
    anchors = {Hold.LEFT: "end", Hold.RIGHT: "start"} if words.rtl else {Hold.LEFT: "start", Hold.RIGHT: "end"}
    anchor = anchors.get(words.hold, "middle")
    direction = "rtl" if words.rtl else "ltr"
    extra = ' font-weight="700"' if words.bold else ""
    # the middle of the letters, without dominant-baseline, which half of the viewers ignore
    baseline = words.y + words.size * 0.35
    return (
        f'<text x="{_figure(words.x)}" y="{_figure(baseline)}" font-size="{_figure(words.size)}"'
        f' fill={_attribute(words.fill)} direction="{direction}" unicode-bidi="embed"'
        f' text-anchor="{anchor}"{extra}>{_text(words.text)}</text>'
    )


def _figure(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _text(text: str) -> str:
    return escape(_UNWRITABLE.sub("\ufffd", text))


def _attribute(text: str) -> str:
    return quoteattr(_UNWRITABLE.sub("\ufffd", text))
