"""Small stories for the storage tests: articles, tags and claims with Arabic in them."""

import hashlib
from decimal import Decimal

from desktop.domain.article import Article, Text, canonical
from desktop.domain.change import Change, Label, made
from desktop.domain.claim import Claim, anchor
from desktop.domain.identifiers import new_id
from desktop.domain.indicator import Indicator
from desktop.domain.period import Period, Precision
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.span import Span
from desktop.domain.tag import Tag

WORDS = "أعلنت بغداد أن نحو 2500 جندي أمريكي 🙂 سيغادرون العراق بحلول نهاية سبتمبر 2025، وفق مسؤولين.\n" * 3


def article(title: str = "القوات الأمريكية في العراق", words: str = WORDS) -> tuple[Article, Text]:
    """Return an article and its text."""
    text = canonical(words)
    return Article(
        id=new_id(), text_hash=text.hash, file_hash=hashlib.sha256(words.encode()).hexdigest(), reader="text 1",
        source="000.txt", length=len(text.text), title=title, outlet="العربي", published="2026-01",
        title_span=Span(0, 6), body=Span(0, len(text.text)), furniture=(Span(1, 3), Span(5, 9)),
        created_at=1_700_000_000_000, updated_at=1_700_000_000_000,
    ), text  # fmt: skip


def claim(of: Article, text: Text, start: int = 15, end: int = 28, **fields: object) -> Claim:
    """Return a claim with a quantity and a period."""
    given: dict[str, object] = {
        "quantity": Quantity(qualifier=Qualifier.ABOUT, value=Decimal("2500"), unit="جندي"),
        "period": Period(end="2025-09", precision=Precision.MONTH),
        "speaker": "مسؤولون",
    } | fields
    return Claim(
        id=new_id(), article_id=of.id, anchor=anchor(of.text_hash, text.text, Span(start, end)),
        created_at=1_700_000_000_001, updated_at=1_700_000_000_001, **given,
    )  # type: ignore[arg-type] # fmt: skip


def tag(name: str = "إحصاء", **fields: object) -> Tag:
    """Return a tag."""
    given: dict[str, object] = {"colour": "amber", "created_at": 1, "updated_at": 1} | fields
    return Tag(id=new_id(), name=name, **given)  # type: ignore[arg-type]


def adding(*articles_with_texts: tuple[Article, Text]) -> Change:
    """Return the change that adds articles."""
    return Change(
        Label.of("articles.add", count=len(articles_with_texts)),
        tuple(made(article) for article, _ in articles_with_texts),
        tuple(text for _, text in articles_with_texts),
    )


def making(*records: Claim | Indicator | Tag) -> Change:
    """Return the change that makes records."""
    return Change(Label.of("test.make"), tuple(made(record) for record in records))
