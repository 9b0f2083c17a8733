"""Tags: a colour and a name; they form a tree."""

from dataclasses import dataclass

# Names of the colour pairs (light and dark) that the theme holds, in the order new tags take them.
COLOURS = (
    "amber", "blue", "violet", "teal", "rose",
    "green", "orange", "sky", "plum", "olive", "brick", "slate",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A name with a colour of `COLOURS`, perhaps under another tag, perhaps with a key from 1 to 9."""

    id: str
    name: str
    colour: str
    parent_id: str | None = None
    key: int | None = None
    position: int = 0
    created_at: int
    updated_at: int

    def __post_init__(self) -> None:
        if self.colour not in COLOURS:
            raise ValueError(f"no tag colour: {self.colour}")
        if self.key is not None and not 1 <= self.key <= 9:
            raise ValueError(f"no tag key: {self.key}")
