"""Records for the tests of the series and charts."""

from desktop.domain.article import Article
from desktop.domain.claim import Anchor, Claim
from desktop.domain.period import Period
from desktop.domain.quantity import Quantity
from desktop.domain.tag import COLOURS, Tag


def article(known_as: str, title: str = "") -> Article:
    return Article(
        id=known_as, text_hash="h", file_hash="f", reader="text", source=f"{known_as}.txt", length=100,
        title=title or known_as, created_at=0, updated_at=0,
    )  # fmt: skip


def tag(known_as: str, name: str = "", place: int = 0) -> Tag:
    return Tag(
        id=known_as,
        name=name or known_as,
        colour=COLOURS[place % len(COLOURS)],
        position=place,
        created_at=0,
        updated_at=0,
    )


def claim(
    claim_id: str,
    article_id: str,
    *tags: str,
    about: str | None = None,
    quantity: Quantity | None = None,
    period: Period | None = None,
    quote: str = "نحو 2500 جندي",
) -> Claim:
    return Claim(
        id=claim_id, article_id=article_id, anchor=Anchor("h", 0, len(quote), quote, "", ""), tags=tags,
        indicator_id=about, quantity=quantity, period=period, created_at=0, updated_at=0,
    )  # fmt: skip
