"""A quotation with its source, as it is pasted into a report: «words» - who said them, where and when."""

from desktop.arabic.direction import is_rtl
from desktop.domain.article import Article
from desktop.session import phrases

_MARKS = frozenset("«»“”\"'")


def quotation(words: str, article: Article, speaker: str = "") -> str:
    """Return words in quotation marks, then speaker, outlet, title and date of what they come from, as far as known.

    It has none of the marks that isolate pieces: other programs would show them.
    """
    quoted = " ".join(words.split())
    if len(quoted) > 1 and quoted[0] in _MARKS and quoted[-1] in _MARKS:
        quoted = quoted[1:-1].strip()
    arabic = is_rtl(quoted)
    title = " ".join(article.title.split())
    parts = (
        " ".join(speaker.split()),
        article.outlet if article.outlet != speaker else "",
        (f"«{title}»" if arabic else f"“{title}”") if title else "",
        phrases.unmarked(phrases.partial_date(article.published)),
    )
    source = ("، " if arabic else ", ").join(part for part in parts if part)
    marked = f"«{quoted}»" if arabic else f"“{quoted}”"
    return f"{marked} — {source}" if source else marked
