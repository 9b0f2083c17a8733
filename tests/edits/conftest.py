"""Records to act on."""

import pytest

from desktop.domain.article import Article, canonical
from desktop.domain.draft import Draft
from desktop.edits import articles

TEXT = "ويبلغ عدد القوات الأميركية في العراق نحو 2500 جندي موزعين على قاعدة عين الأسد."


def draft_of(text: str = TEXT, **values: str) -> Draft:
    """Return a draft of a text, as a reader would."""
    made = canonical(text)
    return Draft(
        text=made,
        file_hash="0" * 64,
        reader="test",
        source="a.txt",
        encoding="utf-8",
        title=values.pop("title", "عنوان"),
        **values,
    )


@pytest.fixture
def article() -> Article:
    return articles.article_of(draft_of(), now=1)
