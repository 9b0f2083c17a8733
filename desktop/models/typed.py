"""What a person types for a value or a date, read; and the words to begin from.

Functions raise Unreadable with the field's name when the words say nothing that the field can hold.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from desktop.arabic.dates import parse_date
from desktop.arabic.figures import parse_figure
from desktop.arabic.folding import fold
from desktop.domain.period import Period, Precision, precision_of
from desktop.domain.quantity import Qualifier, Quantity

_RANGE = re.compile(r"\s*[–—]\s*|\s+(?:-|to|and|إلى|الى|الي)\s+|\s+و\s*(?=\d)|(?<=\d)-(?=\d)")
_WORDS = re.compile(r"[\u0621-\u064A%٪]")  # what makes a value more than figures, as far as it can be read
_COARSE = {
    Precision.DAY: {Precision.DAY, Precision.WEEK},
    Precision.MONTH: {Precision.MONTH, Precision.QUARTER},
    Precision.YEAR: {Precision.YEAR, Precision.DECADE, Precision.CENTURY},
}
_FINENESS = (Precision.DAY, Precision.MONTH, Precision.YEAR)


class Unreadable(ValueError):
    """The typed words are no value of this kind; `kind` is figure, order, unit, date or dates."""

    def __init__(self, kind: str, typed: str = "") -> None:
        super().__init__(f"not a {kind}: {typed}")
        self.kind = kind
        self.typed = typed


def plain(figure: Decimal | None) -> str:
    """Return a figure as one types it, `2,500`; empty for None."""
    if figure is None:
        return ""
    text = f"{figure:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def read_figure(typed: str) -> Decimal | None:
    """Return the figure that was typed, None for nothing; raises Unreadable."""
    if not typed.strip():
        return None
    figure = parse_figure(typed)
    if figure is None:
        raise Unreadable("figure", typed.strip())
    return figure


def read_unit(typed: str, known: Quantity | None) -> str:
    """Return the unit that was typed; raises Unreadable where it is made of figures only, and not the known one."""
    unit = " ".join(typed.split())
    if unit and (known is None or unit != known.unit) and parse_figure(unit) is not None:
        raise Unreadable("unit", unit)
    return unit


def quantity_of(qualifier: Qualifier, figures: tuple[str, str], unit: str, known: Quantity | None) -> Quantity | None:
    """Return the quantity of a qualifier, the typed figures (value, or low and high) and a unit; None for no figure.

    The unit's code is kept while the unit is. Raises Unreadable.
    """
    unit = read_unit(unit, known)
    code = known.unit_code if known is not None and unit == known.unit else ""
    first, second = read_figure(figures[0]), read_figure(figures[1])
    if first is None and second is None:
        return None
    if qualifier is not Qualifier.BETWEEN:
        return Quantity(qualifier=qualifier, value=first, unit=unit, unit_code=code)
    if first is not None and second is not None and first > second:
        raise Unreadable("order")
    return Quantity(qualifier=qualifier, low=first, high=second, unit=unit, unit_code=code)


def words_of(typed: str, qualifier: Qualifier, unit: str, known: Quantity | None) -> Quantity | None:
    """Return the quantity that was typed in words (`نحو ٢٫٥ مليون`); None where they are none, or plain figures.

    What the words don't say stands beside them: a qualifier, a unit.
    """
    if not _WORDS.search(typed):
        return None
    from desktop.arabic.suggestions import read_quantity as read_words

    read = read_words(typed)
    if read is None:
        return None
    if read.qualifier is Qualifier.EXACTLY and read.value is not None and qualifier is not Qualifier.BETWEEN:
        read = replace(read, qualifier=qualifier)
    if not read.unit:
        unit = read_unit(unit, known)
        code = known.unit_code if known is not None and unit == known.unit else ""
        read = replace(read, unit=unit, unit_code=code)
    return read


def figures_of(quantity: Quantity | None) -> tuple[str, str]:
    """Return the figures of a quantity as one types them: value and nothing, or low and high."""
    if quantity is None:
        return "", ""
    if quantity.value is not None:
        return plain(quantity.value), ""
    if quantity.qualifier is Qualifier.BETWEEN:
        return plain(quantity.low), plain(quantity.high)
    return plain(quantity.low if quantity.low is not None else quantity.high), ""


def write_quantity(quantity: Quantity | None, names: Mapping[Qualifier, str]) -> str:
    """Return a quantity on one line as `read_quantity` reads it: `about 2,500`, `1,500 – 3,000`; without the unit."""
    if quantity is None:
        return ""
    low, high = figures_of(quantity)
    if quantity.qualifier is Qualifier.BETWEEN:
        return f"{low} – {high}" if low and high else low or high
    return low if quantity.qualifier is Qualifier.EXACTLY else f"{names[quantity.qualifier]} {low}"


def read_quantity(typed: str, names: Mapping[Qualifier, str], known: Quantity | None) -> Quantity | None:
    """Return the quantity that was typed on one line, with the unit of `known`; None for nothing.

    A qualifier may stand before the figure by its name in `names`; two figures make a range; a bare figure is
    exact. Raises Unreadable.
    """
    unit = known.unit if known is not None else ""
    folded = fold(typed)
    qualifier = Qualifier.EXACTLY
    for wanted in sorted(Qualifier, key=lambda each: -len(names[each])):
        name = fold(names[wanted])
        if folded.startswith(name + " "):
            qualifier, folded = wanted, folded[len(name) :].strip()
            break
    parts = _RANGE.split(folded)
    if len(parts) == 2 and all(parts):
        return quantity_of(Qualifier.BETWEEN, (parts[0], parts[1]), unit, known)
    if qualifier is Qualifier.BETWEEN:
        raise Unreadable("figure", typed.strip())
    return quantity_of(qualifier, (folded, ""), unit, known)


def read_date(typed: str) -> str:
    """Return the partial ISO date that was typed, empty for nothing; raises Unreadable."""
    words = " ".join(typed.split())
    if not words:
        return ""
    iso = parse_date(words)
    if iso is None:
        raise Unreadable("date", words)
    return iso


def period_of(start: str, end: str, known: Period | None, **fields: object) -> Period | None:
    """Return the period of two partial ISO dates, None when both are empty.

    Role and calendar stay those of `known`, so does a precision that fits the dates; `fields` overrule. Raises
    Unreadable when the dates run backwards.
    """
    if not (start or end):
        return None
    coarsest = max((precision_of(side) for side in (start, end) if side), key=_FINENESS.index)
    made: dict[str, object] = {"start": start, "end": end, "precision": coarsest}
    if known is not None and known.precision in _COARSE[coarsest]:
        made["precision"] = known.precision
    try:
        if known is not None:
            return replace(known, **{**made, **fields})  # type: ignore[arg-type]
        return Period(**{**made, **fields})  # type: ignore[arg-type]
    except ValueError as error:
        raise Unreadable("dates") from error
