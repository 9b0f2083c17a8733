"""Acts on where claims begin and end: move an end, split a claim, merge two.

What a claim says is never dropped because its words have changed: somebody may have corrected it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import Enum

from desktop.arabic import edges
from desktop.domain.article import Article
from desktop.domain.change import Change, Label, edited, removed
from desktop.domain.claim import Claim, anchor
from desktop.domain.errors import SpanOutside
from desktop.domain.span import Span
from desktop.domain.suggestion import Suggestion
from desktop.edits import claims, suggestions

_PARTS_SENTENCES = re.compile(r"[.؟?!؛]\s|\n")
_VALUES = ("quantity", "period", "speaker", "indicator_id")


class Side(Enum):
    """One of a claim's two ends, in the order of reading."""

    START = "start"
    END = "end"


# --- where the ends may go -----------------------------------------------------------------------
def stepped(text: str, span: Span, side: Side, step: int) -> Span:
    """Return a span with one of its ends a word further on (1) or back (-1).

    The same span where the text has no more words there, or the span would have none left.
    """
    if side is Side.END:
        end = edges.next_end(text, span.end) if step > 0 else edges.previous_end(text, span.end)
        return Span(span.start, end) if end is not None and end > span.start else span
    start = edges.next_begin(text, span.start) if step > 0 else edges.previous_begin(text, span.start)
    return Span(start, span.end) if start is not None and start < span.end else span


def dragged(text: str, span: Span, side: Side, position: int, *, exactly: bool = False) -> Span:
    """Return a span with one of its ends near a position: at a whole word, or `exactly` there.

    No figure is ever cut; the other end stays, and at least a word (or a grapheme) before it.
    """
    position = max(0, min(position, len(text)))
    if exactly:
        return _exactly(text, span, side, position)
    if side is Side.END:
        end = edges.nearest_end(text, position)
        if end is None or end <= span.start:
            end = edges.next_end(text, span.start)
        return Span(span.start, end) if end is not None else span
    start = edges.nearest_begin(text, position)
    if start is None or start >= span.end:
        start = edges.previous_begin(text, span.end)
    return Span(start, span.end) if start is not None else span


def _exactly(text: str, span: Span, side: Side, position: int) -> Span:
    at = edges.outside_figure(text, position)
    start, end = (span.start, at) if side is Side.END else (at, span.end)
    while start < end and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end) if start < end else span


def parts(text: str, span: Span, at: int | Span) -> list[Span]:
    """Return what a span falls into when it is cut near a position, or around the words of another span.

    Whole words without the spaces and marks between them; nothing where it can't be cut.
    """
    if isinstance(at, Span):
        start, end = max(at.start, span.start), min(at.end, span.end)
        before = edges.previous_end(text, start + 1) if start < end else None
        after = edges.next_begin(text, end - 1) if start < end else None
        found = [Span(start, end)] if start < end else []
        if before is not None and before > span.start:
            found.insert(0, Span(span.start, before))
        if found and after is not None and after < span.end:
            found.append(Span(after, span.end))
        return found if len(found) > 1 else []
    ends = (edges.previous_end(text, at + 1), edges.next_end(text, at - 1))
    cuts = [(end, edges.next_begin(text, end - 1)) for end in ends if end is not None and end > span.start]
    pairs = [(end, begin) for end, begin in cuts if begin is not None and begin < span.end]
    if not span.start < at < span.end or not pairs:
        return []
    end, begin = min(pairs, key=lambda pair: min(abs(at - pair[0]), abs(at - pair[1])))
    return [Span(span.start, end), Span(begin, span.end)]


def mergeable(text: str, claim: Claim, others: Iterable[Claim]) -> Claim | None:
    """Return the claim that one can be merged with: the next that overlaps it or stands in its sentence.

    `others` are the article's claims, by place. Where none follows, one that overlaps it from before.
    """
    span = claim.anchor.span
    rest = [other for other in others if other.id != claim.id and other.article_id == claim.article_id]
    after = [other for other in rest if _place(other) >= _place(claim)]
    if after and not _PARTS_SENTENCES.search(text, span.end, max(span.end, after[0].anchor.start)):
        return after[0]
    return next((other for other in reversed(rest) if other.anchor.span.overlaps(span)), None)


def _place(claim: Claim) -> tuple[int, int, str]:
    return claim.anchor.start, claim.anchor.end, claim.id


# --- the acts ------------------------------------------------------------------------------------
def move(text: str, claim: Claim, span: Span, *, now: int) -> Change:
    """Return the putting of a claim's ends elsewhere; raises SpanOutside when they do not lie in the text."""
    moved = _at(text, claim, span, now)
    label = Label.of("claim.move", quote=claims.shorten(moved.anchor.quote))
    return Change(label, (edited(claim, moved),) if moved.anchor != claim.anchor else ())


def split(
    article: Article, text: str, claim: Claim, spans: Sequence[Span], read: Sequence[Suggestion] = (), *, now: int
) -> Change:
    """Return the splitting of a claim into claims of these spans; all keep its tags, speaker and status.

    The one whose words hold its value (among what was `read` there), else the first, stays the claim itself with all
    it says; the others take what was read in their own words, as if they were marked.
    """
    if len(spans) < 2:
        return Change(Label.of("claim.split", quote=""), ())
    within = [[each for each in read if span.contains(each.span)] for span in spans]
    holds = [_holds(claim, inside) for inside in within]
    own = holds.index(max(holds))
    records = [edited(claim, _at(text, claim, spans[own], now))]
    for number, span in enumerate(spans):
        if number != own:
            values = suggestions.values_of(suggestions.found_in(span, within[number]), text, read)
            values |= {"status": claim.status, "speaker": claim.speaker or values.get("speaker", "")}
            records += claims.mark(article, text, span, tags=claim.tags, now=now, **values).records
    return Change(Label.of("claim.split", quote=claims.shorten(claim.anchor.quote)), tuple(records))


def merge(text: str, claim: Claim, other: Claim, *, now: int) -> Change:
    """Return the merging of another claim into one: all words of both, the tags and notes of both.

    What only the other says is taken over; where both say something, the first one's stays: see `left_out`.
    """
    span = Span(min(claim.anchor.start, other.anchor.start), max(claim.anchor.end, other.anchor.end))
    values = {name: getattr(claim, name) or getattr(other, name) for name in _VALUES}
    notes = dict.fromkeys(note for note in (claim.note.strip(), other.note.strip()) if note)
    tags = tuple(dict.fromkeys(claim.tags + other.tags))
    merged = replace(_at(text, claim, span, now), tags=tags, note="\n".join(notes), **values)
    label = Label.of("claim.merge", quote=claims.shorten(merged.anchor.quote))
    return Change(label, (edited(claim, merged), removed(other)))


def left_out(claim: Claim, other: Claim) -> tuple[str, ...]:
    """Return the names of the fields in which the other claim says something else than one it is merged into."""
    differing = (name for name in _VALUES if getattr(claim, name) and getattr(other, name))
    names = tuple(name for name in differing if getattr(claim, name) != getattr(other, name))
    return names if claim.status == other.status else (*names, "status")


def _at(text: str, claim: Claim, span: Span, now: int) -> Claim:
    if span.end > len(text):
        raise SpanOutside(start=span.start, end=span.end, length=len(text))
    return replace(claim, anchor=anchor(claim.anchor.text_hash, text, span), updated_at=now)


def _holds(claim: Claim, found: Sequence[Suggestion]) -> int:
    """Return how much of a claim's value was read in a part of its words: 2 for the figure, 1 for the date."""
    figure = any(each.quantity is not None and each.quantity == claim.quantity for each in found)
    dated = any(each.period is not None and _same_dates(each, claim) for each in found)
    return 2 * figure + dated


def _same_dates(found: Suggestion, claim: Claim) -> bool:
    one, other = found.period, claim.period
    return one is not None and other is not None and (one.start, one.end) == (other.start, other.end)
