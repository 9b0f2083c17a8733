"""Dismissals: suggestions that someone has put aside for good."""

from dataclasses import dataclass

from desktop.domain.span import Span
from desktop.domain.suggestion import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissal:
    """A place of an article (code points of its text) where nobody wants to be offered this kind of figure or date."""

    id: str
    article_id: str
    span: Span
    kind: Kind
    created_at: int
    updated_at: int
