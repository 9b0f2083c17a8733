"""What the reader keeps of itself with the project: its columns, their widths, where reading stopped."""

import json
from dataclasses import asdict, dataclass, field

KEY = "columns"


@dataclass(frozen=True, slots=True)
class ViewState:
    """Article ids and widths from the right, code points of the first lines in view, the reading face's pixels.

    `pinned` is the article whose column stays in place, `current` the one used last.
    """

    open: list[str] = field(default_factory=list)
    widths: list[int] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)
    zoom: int | None = None
    pinned: str = ""
    current: str = ""

    def to_json(self) -> str:
        """Return the state as it is kept."""
        return json.dumps(asdict(self), ensure_ascii=False)


def from_json(text: str) -> ViewState | None:
    """Return the state that `to_json` wrote; None where there is none, or nothing that makes sense."""
    try:
        kept = json.loads(text)
        zoom = kept.get("zoom")
        return ViewState(
            open=[str(article_id) for article_id in kept["open"]],
            widths=[int(width) for width in kept["widths"]],
            places={str(article_id): int(place) for article_id, place in kept["places"].items()},
            zoom=None if zoom is None else int(zoom),
            pinned=str(kept.get("pinned", "")),
            current=str(kept.get("current", "")),
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
