"""A report as long as a book, with claims and suggestions throughout, in our pane and in text widgets of Qt's own."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from desktop import assets
from desktop.arabic.suggestions import suggest
from desktop.arabic.words import token_span
from desktop.domain.article import canonical
from desktop.domain.claim import Claim, anchor
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.span import Span
from desktop.domain.tag import Tag
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.reader.note import Note, note, suggested
from desktop.widgets.reader.offers import Offer
from desktop.widgets.reader.page_view import ZOOM
from desktop.widgets.theme import Theme

Edit = TypeVar("Edit", QTextEdit, QPlainTextEdit)

COLOURS = ("amber", "blue", "violet", "teal", "rose")
TEXT_WIDTH = 460  # px that lines of text have, in each widget
_TAGS = {
    colour: Tag(id=colour, name=name, colour=colour, position=place, created_at=1, updated_at=1)
    for place, (colour, name) in enumerate(zip(COLOURS, ("إحصاء", "تاريخ", "اقتباس", "حدث", "تقييم"), strict=True))
}


class Report(NamedTuple):
    """A text with its claims, by id, and what was read in it."""

    text: str
    claims: dict[str, Claim]
    offers: list[Offer]

    def highlights(self) -> list[Highlight]:
        """Return how the claims are shown: every eighth has two tags."""
        return [Highlight(each.id, each.anchor.start, each.anchor.end, each.tags) for each in self.claims.values()]


@cache
def _news() -> tuple[str, tuple[Offer, ...]]:
    """Return the seeds as one text, and what was read in them."""
    text = "".join(
        canonical(path.read_text(encoding="utf-8")).text.strip() + "\n\n"
        for path in sorted(assets.seeds().glob("*.txt"))
    )
    return text, tuple(Offer(each.span.start, each.span.end, COLOURS[each.is_date], each) for each in suggest(text))


def report(characters: int, claims: int) -> Report:
    """Return the seeds over and over, with so many claims of whole words spread over them, some on others."""
    news, read = _news()
    text = (news * (characters // len(news) + 1))[:characters]
    offers = [
        offer._replace(
            start=offer.start + shift, end=offer.end + shift,
            suggestion=replace(offer.suggestion, span=Span(offer.start + shift, offer.end + shift)),
        )
        for shift in range(0, characters, len(news))
        for offer in read
        if offer.end + shift <= characters
    ]  # fmt: skip
    made: dict[str, Claim] = {}
    for number in range(claims):
        at = number * (characters - 200) // claims + number * 37 % 29
        start, end = token_span(text, at, at + 8 + number * 53 % 90)
        tags = (COLOURS[number % 5], COLOURS[(number + 2) % 5])[: 1 + (number % 8 == 0)]
        quantity = Quantity(qualifier=Qualifier.ABOUT, value=Decimal(2500 + number), unit="جندي")
        claim_id = f"{number:036d}"
        made[claim_id] = Claim(
            id=claim_id, article_id="a", anchor=anchor("0" * 64, text, Span(start, end)), tags=tags,
            quantity=quantity if number % 2 else None, speaker="" if number % 2 else "المحمداوي",
            created_at=1, updated_at=1,
        )  # fmt: skip
    return Report(text, made, offers)


@dataclass
class Book:
    """Our pane with a report in it: highlights, notes in the margin and suggestions, as the reader shows them."""

    report: Report
    highlights: list[Highlight]

    def pane(self, height: int = 900, width: int = 0) -> ArticlePane:
        """Return the pane, filled as the reader does it, not yet shown; `width` is its own, not that of its lines."""
        pane = ArticlePane(_theme())
        margins = 2 * pane.page.measures.margin + round(ZOOM * 5.1) + pane.verticalScrollBar().sizeHint().width()
        pane.resize(width or TEXT_WIDTH + margins, height)
        pane.set_text(self.report.text)
        pane.margin.set_words(lambda note_id: self._note(pane, note_id))
        pane.set_highlights(self.highlights)
        pane.offers.show(self.report.offers)
        return pane

    def _note(self, pane: ArticlePane, note_id: str) -> Note | None:
        claim = self.report.claims.get(note_id)
        if claim is not None:
            return note(claim, [_TAGS[tag] for tag in claim.tags], None)
        offer = pane.offers.get(note_id)
        return suggested(offer.suggestion, pane.page.text[offer.start : offer.end], offer.colour) if offer else None


@cache
def _theme() -> Theme:
    return Theme()


@cache
def _face() -> QFont:
    return QFont(ArticlePane(_theme()).page.measures.font)


def book(characters: int, claims: int) -> Book:
    """Return a book, its claim records made beforehand."""
    made = report(characters, claims)
    return Book(made, made.highlights())


def rich(text: str, height: int = 900, width: int = 0) -> QTextEdit:
    """Return a QTextEdit with the same text and face, its lines as wide, without claims; not yet shown."""
    return _plain(QTextEdit(), text, height, width)


def plain(text: str, height: int = 900, width: int = 0) -> QPlainTextEdit:
    """Return a QPlainTextEdit with the same text and face, its lines as wide, without claims; not yet shown."""
    return _plain(QPlainTextEdit(), text, height, width)


def _plain(edit: Edit, text: str, height: int, width: int) -> Edit:
    edit.setFont(_face())
    edit.setReadOnly(True)
    edit.setFrameShape(edit.Shape.NoFrame)
    edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    option = QTextOption(Qt.AlignmentFlag.AlignRight)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    edit.document().setDefaultTextOption(option)
    margins = 2 * round(edit.document().documentMargin()) + edit.verticalScrollBar().sizeHint().width()
    edit.resize(width or TEXT_WIDTH + margins, height)
    edit.setPlainText(text)
    return edit
