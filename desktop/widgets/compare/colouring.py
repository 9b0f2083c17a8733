"""Colours of marks: each is drawn in the colour of its claims' first tag."""

from collections.abc import Iterable, Mapping

from desktop.analysis.series import Mark
from desktop.domain.tag import Tag
from desktop.widgets.compare.legend import Entry
from desktop.widgets.theme import Colours


def claim_colour(mark: Mark, tags: Mapping[str, Tag], colours: Colours) -> str:
    """Return the colour of a mark's tag; the accent for one without."""
    tag = tags.get(mark.tag_id)
    return colours.tags[tag.colour] if tag is not None else colours.accent


def swatches(marks: Iterable[Mark], tags: Mapping[str, Tag], colours: Colours) -> list[Entry]:
    """Name the tags whose colours are used, where there are several."""
    used = {mark.tag_id for mark in marks}
    named = [Entry(tag.name, colours.tags[tag.colour]) for tag in tags.values() if tag.id in used]
    return named if len(named) > 1 else []
