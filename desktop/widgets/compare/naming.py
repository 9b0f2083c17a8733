"""Names of articles, as charts write them."""

from collections import Counter
from collections.abc import Iterable, Sequence

from desktop.domain.article import Article
from desktop.session import phrases

_LONGEST = 40  # letters of a short name
_FIRST_WORDS = 40  # of a title, that are looked at
_LEAST_LEFT = 2  # words that a title keeps when its beginning is left off


def full_name(article: Article) -> str:
    """Return an article's title, outlet and date, each where it is known."""
    known = (article.title, article.outlet, phrases.partial_date(article.published))
    return " · ".join(phrases.isolate(part) for part in known if part)


def short_names(articles: Iterable[Article]) -> dict[str, str]:
    """Return by id the shortest name that tells an article from the others: its outlet, else a part of its title.

    A beginning that titles share is left off behind an ellipsis: it is their difference that readers look for.
    """
    shelf = list(articles)
    outlets = Counter(article.outlet for article in shelf)
    named = {article.id: article.outlet for article in shelf if article.outlet and outlets[article.outlet] == 1}
    titled = [article for article in shelf if article.id not in named]
    beginnings = _beginnings([article.title.split() for article in titled])
    for article in titled:
        words = article.title.split()
        shared = next(
            (length for length in range(len(words) - _LEAST_LEFT, 1, -1) if beginnings[tuple(words[:length])] > 1), 0
        )
        short = _shortened(words[shared:])
        short = f"…{short}" if shared else short
        if article.outlet and short != article.outlet:
            short = f"{phrases.isolate(article.outlet)} · {phrases.isolate(short)}"
        named[article.id] = short
    alike = Counter(named.values())
    for article in shelf:
        if alike[named[article.id]] > 1 and article.published:
            when = phrases.partial_date(article.published)
            named[article.id] = f"{phrases.isolate(when)} · {phrases.isolate(named[article.id])}"
    return named


def _beginnings(titles: Sequence[list[str]]) -> Counter[tuple[str, ...]]:
    # a title that is whole in two articles has no beginning to leave off
    distinct = {tuple(words) for words in titles}
    return Counter(words[:length] for words in distinct for length in range(2, min(len(words), _FIRST_WORDS)))


def _shortened(words: Sequence[str]) -> str:
    taken = 1
    while taken < len(words) and len(" ".join(words[: taken + 1])) <= _LONGEST:
        taken += 1
    text = " ".join(words[:taken])
    return text if taken >= len(words) else f"{text}…"
