"""A quotation carries its source, as a report gives it."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.article import Article
from desktop.session.quotation import quotation


def article(**values: str) -> Article:
    about = {"title": "", **values}
    return Article(
        id="a", text_hash="", file_hash="", reader="", source="", length=1, created_at=1, updated_at=1, **about
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "speaker", "about", "said"),
    [
        ("نحو 2500\nجندي", "", {}, "«نحو 2500 جندي»"),
        (
            "نحو 2500 جندي", "المحمداوي", {"title": "طي صفحة", "outlet": "المسلة", "published": "2026-01-06"},
            "«نحو 2500 جندي» — المحمداوي، المسلة، «طي صفحة»، 6 January 2026",
        ),
        ('"هذا كلام"', "", {"outlet": "المسلة"}, "«هذا كلام» — المسلة"),
        ("about 2,500", "", {"title": "A title", "published": "2026-01"}, "“about 2,500” — “A title”, January 2026"),
        ("كلام", "المسلة", {"outlet": "المسلة"}, "«كلام» — المسلة"),
    ],
)  # fmt: skip
def test_words_then_who_said_them_where_and_when(
    qapp: QApplication, words: str, speaker: str, about: dict[str, str], said: str
) -> None:
    assert quotation(words, article(**about), speaker) == said
