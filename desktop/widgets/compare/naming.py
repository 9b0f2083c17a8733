"""Names of articles, as charts write them."""

from desktop.domain.article import Article
from desktop.session import phrases


def full_name(article: Article) -> str:
    """Return an article's title, outlet and date, each where it is known."""
    known = (article.title, article.outlet, phrases.partial_date(article.published))
    return " · ".join(phrases.isolate(part) for part in known if part)
