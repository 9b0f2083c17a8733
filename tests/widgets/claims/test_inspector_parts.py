"""What stands below the fields of the inspector: values by article, history; and the copy of a quotation."""

import math
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.domain.claim import Anchor, Claim
from desktop.domain.moment import now
from desktop.edits import claims as edit
from desktop.session.workspace import Workspace
from desktop.widgets.claims.inspector import Inspector
from desktop.widgets.claims.quote_card import QuoteCard
from desktop.widgets.theme import Theme
from tests.models.story import tell


@pytest.fixture
def claims(workspace: Workspace) -> dict[str, Claim]:
    return tell(workspace)


@pytest.fixture
def inspector(workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot) -> Iterator[Inspector]:
    made = Inspector(workspace, Theme())
    made.resize(320, 1000)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made


def with_values(claims: dict[str, Claim], workspace: Workspace) -> tuple[Claim, Claim]:
    """Return two claims of one indicator in two articles, both with a value."""
    one = claims["2500 جندي"]
    other = next(
        each for each in claims.values()
        if each.indicator_id == one.indicator_id and each.article_id != one.article_id and each.quantity
    )  # fmt: skip
    return one, other


def test_values_of_one_indicator_stand_on_one_axis_greater_ones_further_on(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    one, _ = with_values(claims, workspace)
    inspector.set_claim(one.id)
    strip = inspector.also_in.values
    assert strip.isVisible()
    assert strip._x(1000) < strip._x(2000)
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert strip._x(1000) > strip._x(2000)
    assert "2,500" in strip.accessibleDescription()
    assert strip._rows[0][0] == one.article_id


def test_a_click_on_a_row_asks_for_its_claim(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    one, _ = with_values(claims, workspace)
    inspector.set_claim(one.id)
    strip = inspector.also_in.values
    with qtbot.waitSignal(inspector.claim_activated) as asked:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(20, 6 + 22 + 11))
    assert workspace.claim(asked.args[0]).article_id != one.article_id  # type: ignore[union-attr]
    assert strip._row_at(4000) is None


def test_a_claim_without_company_has_no_axis(inspector: Inspector, claims: dict[str, Claim]) -> None:
    inspector.set_claim(claims["حسين علاوي"].id)
    assert not inspector.also_in.values.isVisible()


def test_the_history_is_read_when_it_is_opened_and_follows_what_is_done(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    history = workspace.history
    monkeypatch.setattr(workspace, "history", lambda kind, id_: asked.append(id_) or history(kind, id_))
    claim = claims["2500 جندي"]
    inspector.set_claim(claim.id)
    assert inspector.history.lines() == [] and asked == []
    inspector.history.button.click()
    assert any("marked" in line for line in inspector.history.lines())
    workspace.commit(edit.revise([claim], now=now(), note="ملاحظة جديدة"))
    assert "ملاحظة جديدة" in inspector.history.lines()[1]
    inspector.set_claim(claims["حسين علاوي"].id)
    assert not inspector.history.button.isChecked() and inspector.history.lines() == []


def test_the_copy_button_puts_the_quote_with_its_source_on_the_clipboard(
    inspector: Inspector, claims: dict[str, Claim], workspace: Workspace
) -> None:
    claim = claims["2500 جندي"]
    inspector.set_claim(claim.id)
    inspector.copy.click()
    article = workspace.article(claim.article_id)
    assert article is not None
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"«{claim.anchor.quote}» — ") and article.title in copied
    inspector.set_claim(None)
    assert not inspector.copy.isVisible()


@pytest.mark.parametrize(
    ("before", "quote", "after"),
    [
        ("وأعلنت الوزارة ", "يوم الثلاثاء", "، ثم غادرت"),
        ("وأعلنت في «", "12 مارس 2024", "» أنها"),
        ("وبقيت ", "في جميع المحافظات", ". وبعد ذلك"),
    ],
)
def test_the_tint_of_a_quote_ends_before_the_mark_that_follows(
    qtbot: QtBot, before: str, quote: str, after: str
) -> None:
    card = QuoteCard(Theme())
    qtbot.addWidget(card)
    card.resize(280, 120)
    place = Anchor("h", len(before), len(before) + len(quote), quote, before, after)
    card.show_quote(place, "amber")
    with qtbot.waitExposed(card):
        card.show()
    marked = card.grab().toImage()
    at = card._marked()[0] + len(quote)
    mark = card.lines.lineForTextPosition(at).glyphRuns(at, 1)[0].boundingRect().translated(card.corner)
    card.show_quote(Anchor("h", 0, 0, "", before + quote, after), "amber")
    plain = card.grab().toImage()
    paper = plain.pixelColor(6, 6)
    columns = range(math.ceil(mark.left() + 0.5), math.floor(mark.right() - 0.5))
    rows = range(max(0, round(mark.top())), min(marked.height(), round(mark.bottom()) + 6))
    empty = [(x, y) for x in columns for y in rows if plain.pixelColor(x, y) == paper]
    assert empty
    # A letter may reach over by a pixel or two, a ground is as high as the line.
    assert len([at for at in empty if marked.pixelColor(*at) != paper]) < 5
