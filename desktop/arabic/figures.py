"""Figures: numbers written in digits, as people type them and news sites print them."""

import re
from decimal import Decimal

from desktop.arabic.folding import fold

_LONGEST = 40  # digits; more are no figure of a report
_GROUPED = re.compile(r"\d{1,3}(?:([,.’' ])\d{3})(?:\1\d{3})*\Z")
_PLAIN = re.compile(r"\d+(?:\.\d+)?\Z|\.\d+\Z")


def parse_figure(text: str) -> Decimal | None:
    """Return the number that `text` writes in digits of any Arabic or European set, or None.

    `٬` groups and `٫` begins the fraction, always. A comma groups where three digits follow each one, else it
    begins the fraction (`2,500`, `3,5`); a single point begins the fraction, several group (`3.5`, `1.335.000`); with
    both, the last one begins the fraction. Spaces group by three.
    """
    figure = fold(text).replace("،", ",").replace("\u2212", "-")
    sign = -1 if figure.startswith("-") else 1
    figure = figure[1:].strip() if figure[:1] in ("-", "+") else figure
    if len(figure) > _LONGEST:
        return None
    if "٬" in figure or "٫" in figure:
        plain: str | None = figure.replace("٬", "").replace("٫", ".")
    else:
        plain = _with_point(figure)
    if plain is None or not _PLAIN.match(plain):
        return None
    return sign * Decimal(plain)


def _with_point(figure: str) -> str | None:
    """Return a figure of commas, points and spaces with a point before its fraction and nothing else, if it is one."""
    if "," in figure and "." in figure:
        fraction, group = (",", ".") if figure.rindex(",") > figure.rindex(".") else (".", ",")
        whole, _, rest = figure.partition(fraction)
        grouped = _GROUPED.match(whole)
        return f"{whole.replace(group, '')}.{rest}" if grouped and grouped[1] == group else None
    for fraction in (".", ","):
        whole, found, rest = figure.partition(fraction)
        grouped = _GROUPED.match(whole)
        if found and grouped and grouped[1] in " ’'":
            return f"{whole.replace(grouped[1], '')}.{rest}"
    grouped = _GROUPED.match(figure)
    if grouped and not (grouped[1] == "." and figure.count(".") == 1):
        return figure.replace(grouped[1], "")
    return figure.replace(",", ".")
