"""Acts on suggestions: accept one as a claim, put one aside for good; and what a selection finds in its words."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from desktop.arabic.folding import fold
from desktop.domain.article import Article
from desktop.domain.change import Change, Label, made
from desktop.domain.dismissal import Dismissal
from desktop.domain.identifiers import new_id
from desktop.domain.period import Period, Precision, Role
from desktop.domain.span import Span
from desktop.domain.suggestion import Kind, Suggestion
from desktop.domain.tag import Tag
from desktop.edits import claims

_NAMES = {False: ("إحصاء", "إحصائية", "رقم", "statistic", "figure"), True: ("تاريخ", "date")}
_KEYS = {False: 1, True: 2}
# Also where another statement begins in the same sentence: a date of the one is none of the other.
_SENTENCE_END = re.compile(r"[.؟?!؛](?=\s|$)|\n|،?\s(?=(?:فيما|بينما|في\s+حين)\s)")
_COVERS = r"(?:خلال|طوال|طيلة|على\s+مدى|على\s+مدار)\s"
_COVERED = re.compile(_COVERS + r"+(?:عام\s+|سنة\s+|شهر\s+)?\Z")
_COVERING = re.compile(_COVERS)
_NEAR = 600  # code points within which a sentence is looked for
_LONGEST = 400  # code points that a suggestion around a selection may begin before it
_LOOKED_BACK = 24  # code points before a date in which a word of covering may stand


def tag_for(suggestion: Suggestion, tags: Iterable[Tag]) -> Tag | None:
    """Return the tag that a suggestion asks for: that of statistics or of dates, by name, else by key, else the first.

    None when there are no tags.
    """
    return tag_of(tags, dates=suggestion.is_date)


def tag_of(tags: Iterable[Tag], *, dates: bool) -> Tag | None:
    """Return the tag of dates, or that of statistics, as `tag_for` finds it."""
    ordered = sorted(tags, key=lambda tag: (tag.position, tag.id))
    names = [fold(name) for name in _NAMES[dates]]
    by_name = next((tag for tag in ordered if fold(tag.name) in names), None)
    by_key = next((tag for tag in ordered if tag.key == _KEYS[dates]), None)
    return by_name or by_key or next(iter(ordered), None)


def found_in(span: Span, suggestions: Sequence[Suggestion]) -> list[Suggestion]:
    """Return what a selection means of what was read: the one figure and the one date that lie in it, or it in them.

    Of a figure the number is enough: 'some 2,500' may leave its unit outside. Of several figures, or several dates,
    none is meant. `suggestions` are sorted by start.
    """
    near = _near(suggestions, span.start - _LONGEST, span.end)
    inside = [each for each in near if span.contains(_number(each)) or each.span.contains(span)]
    kinds = ([each for each in inside if each.is_date is dates] for dates in (False, True))
    return [each for group in kinds if len(group) == 1 for each in group]


def values_of(found: Sequence[Suggestion], text: str, suggestions: Sequence[Suggestion]) -> dict[str, Any]:
    """Return the fields of a claim that takes what was found: quantity, period and speaker, as far as they are known.

    A figure alone takes the one date of its sentence, among `suggestions`, as what it covers or when it held.
    """
    figure = next((each for each in found if not each.is_date), None)
    date = next((each for each in found if each.is_date), None)
    around = date or (date_around(figure, text, suggestions) if figure else None)
    period = around.period if around else None
    if period is not None and around is not None:
        period = replace(period, role=Role.VALUE if figure is None else _context(period, around, text))
    speaker = next((each.speaker for each in found if each.speaker), "")
    values = {"quantity": figure.quantity if figure else None, "period": period, "speaker": speaker}
    return {name: value for name, value in values.items() if value}


def date_around(figure: Suggestion, text: str, suggestions: Sequence[Suggestion]) -> Suggestion | None:
    """Return the only date in a figure's sentence, where it is one and has both its ends; None for durations."""
    if figure.kind in (Kind.DURATION, Kind.ORDINAL):
        return None
    sentence = _sentence(text, figure.span)
    near = _near(suggestions, sentence.start, sentence.end)
    dates = [each for each in near if each.is_date and sentence.contains(each.span)]
    if len(dates) != 1 or dates[0].span.overlaps(figure.span):
        return None
    period = dates[0].period
    return dates[0] if period is not None and period.start and period.end else None


def accept(
    article: Article,
    text: str,
    suggestion: Suggestion,
    tags: Sequence[Tag],
    *,
    suggestions: Sequence[Suggestion] = (),
    tag: Tag | None = None,
    now: int,
    **more: Any,
) -> Change:
    """Return the making of a claim of a suggestion's words, with all that was read in them.

    `tags` are the project's; the claim has the one that the suggestion asks for, or `tag`. `more` is what `mark` takes.
    """
    chosen = tag or tag_for(suggestion, tags)
    values = values_of([suggestion], text, suggestions)
    return claims.mark(article, text, suggestion.span, tags=[chosen.id] if chosen else [], now=now, **(more | values))


def dismiss(article: Article, text: str, suggestion: Suggestion, *, now: int) -> Change:
    """Return the putting aside of a suggestion, for good."""
    dismissal = Dismissal(
        id=new_id(), article_id=article.id, span=suggestion.span, kind=suggestion.kind, created_at=now, updated_at=now
    )
    label = Label.of("suggestion.dismiss", quote=claims.shorten(suggestion.span.of(text)))
    return Change(label, (made(dismissal),))


def _number(suggestion: Suggestion) -> Span:
    """Return where a figure's number stands, without the words at its ends; of a date all."""
    start, end = suggestion.span.start, suggestion.span.end
    for word in sorted(suggestion.words, key=lambda word: word.start) if not suggestion.is_date else ():
        if word.start <= start < word.end:
            start = word.end + 1
    for word in sorted(suggestion.words, key=lambda word: -word.end) if not suggestion.is_date else ():
        if word.start < end <= word.end:
            end = word.start - 1
    return Span(start, end) if start < end else suggestion.span


def _near(suggestions: Sequence[Suggestion], start: int, end: int) -> Sequence[Suggestion]:
    """Return those of the suggestions, sorted by start, that begin in `start`..`end`."""
    first = bisect_left(suggestions, start, key=lambda each: each.span.start)
    return suggestions[first : bisect_left(suggestions, end, key=lambda each: each.span.start)]


def _sentence(text: str, span: Span) -> Span:
    """Return the sentence around a span, or as much of it as lies near."""
    near = max(0, span.start - _NEAR)
    start = near
    for ending in _SENTENCE_END.finditer(text, near, span.start):
        start = ending.end()
    after = _SENTENCE_END.search(text, span.end, span.end + _NEAR)
    return Span(start, after.start() if after else min(len(text), span.end + _NEAR))


def _context(period: Period, date: Suggestion, text: str) -> Role:
    """Return whether a figure's date is what it covers (`during 2025`) or when it held (`as of September 2025`)."""
    if period.role is not Role.VALUE:
        return period.role
    before = text[max(0, date.span.start - _LOOKED_BACK) : date.span.start]
    long = period.precision in (Precision.YEAR, Precision.DECADE, Precision.CENTURY) or period.start != period.end
    covering = _COVERED.search(before) or _COVERING.match(date.span.of(text))
    return Role.DURING if covering or long else Role.AS_OF
