"""Refusals: claims that a person does not want to see gathered."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Claims (ids, sorted) that don't belong together or, where `indicator_id` is given, not under that indicator."""

    id: str
    claims: tuple[str, ...]
    indicator_id: str | None = None
    created_at: int
    updated_at: int

    def __post_init__(self) -> None:
        if not self.claims:
            raise ValueError("a refusal names claims")
