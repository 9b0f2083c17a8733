"""The sheet of tags: every tag is reached by keys, with any keyboard layout."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.change import Change, Label, made
from desktop.domain.identifiers import new_id
from desktop.domain.tag import Tag
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.picker_rows import TagChip
from desktop.widgets.reader.reader_view import ReaderView
from tests.widgets.reader.conftest import MakeView

Key = Qt.Key


def add_tags(workspace: Workspace, names: list[str]) -> None:
    tags = [
        Tag(id=new_id(), name=name, colour="teal", position=10 + at, created_at=1, updated_at=1)
        for at, name in enumerate(names)
    ]
    assert workspace.commit(Change(Label.of("tags.starter"), tuple(made(tag) for tag in tags)))


@pytest.fixture
def pane(make_view: MakeView, workspace: Workspace) -> ArticlePane:
    """Return a pane with `2500` selected, in a project of the tags إحصاء, تاريخ and twenty more."""
    view = make_view(1)
    add_tags(workspace, [f"وسم {number}" for number in range(19)] + ["أسماء المسؤولين"])
    shown = view.columns.columns()[0].pane
    start = shown.page.text.index("2500")
    shown.select(start, start + 4)
    shown.announce()
    return shown


def view_of(pane: ArticlePane) -> ReaderView:
    above = pane.parent()
    while not isinstance(above, ReaderView):
        assert above is not None
        above = above.parent()
    return above


def offered(pane: ArticlePane) -> list[str]:
    """Return the names on the sheet, in the order of reading."""
    return [chip.accessibleName() for chip in view_of(pane).picker.findChildren(TagChip)]


def current(pane: ArticlePane) -> str:
    return next(chip.accessibleName() for chip in view_of(pane).picker.findChildren(TagChip) if chip.isChecked())


def typed(pane: ArticlePane, letters: str) -> None:
    """Type letters as an Arabic layout sends them."""
    for letter in letters:
        event = QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(pane, event)


def tags_made(workspace: Workspace) -> list[str]:
    tags = [workspace.tag(tag) for claim in workspace.all_claims() for tag in claim.tags]
    return [tag.name for tag in tags if tag]


def test_arrows_reach_every_tag_and_enter_takes_it(pane: ArticlePane, workspace: Workspace, qtbot: QtBot) -> None:
    assert current(pane) == "إحصاء"
    seen = set()
    for _ in range(22):
        seen.add(current(pane))
        assert len(offered(pane)) <= 9
        qtbot.keyClick(pane, Key.Key_Right)
    assert len(seen) == 22
    assert current(pane) == "أسماء المسؤولين"
    qtbot.keyClick(pane, Key.Key_Left)
    qtbot.keyClick(pane, Key.Key_Return)
    assert tags_made(workspace) == ["وسم 18"]


def test_arrows_go_where_they_point(pane: ArticlePane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane, Key.Key_Down)
    assert current(pane) == offered(pane)[3]
    qtbot.keyClick(pane, Key.Key_Up)
    assert current(pane) == offered(pane)[0]
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        pane.clear_selection()
        pane.select(5, 9)
        pane.announce()
        qtbot.keyClick(pane, Key.Key_Left)
        assert current(pane) == offered(pane)[1]
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_part_of_a_name_finds_a_tag(pane: ArticlePane, workspace: Workspace, qtbot: QtBot) -> None:
    typed(pane, "مسوولين")  # as one types it: without the hamza
    assert offered(pane) == ["أسماء المسؤولين"]
    qtbot.keyClick(pane, Key.Key_Backspace)
    qtbot.keyClick(pane, Key.Key_Return)
    assert tags_made(workspace) == ["أسماء المسؤولين"]


def test_escape_takes_the_letters_back_before_it_leaves(pane: ArticlePane, workspace: Workspace, qtbot: QtBot) -> None:
    typed(pane, "ظظ")
    assert offered(pane) == []
    qtbot.keyClick(pane, Key.Key_Return)
    assert workspace.all_claims() == []
    qtbot.keyClick(pane, Key.Key_Escape)
    assert len(offered(pane)) == 9
    qtbot.keyClick(pane, Key.Key_Escape)
    assert not view_of(pane).picker.isVisible()
    assert pane.selection() is None


def test_digits_mark_and_shift_extends_beside_the_sheet(pane: ArticlePane, workspace: Workspace, qtbot: QtBot) -> None:
    before = pane.selection()
    qtbot.keyClick(pane, Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected()[1] - pane.selected()[0] == 5
    assert before is not None
    qtbot.keyClick(pane, Key.Key_2)
    assert tags_made(workspace) == ["تاريخ"]


def test_the_wheel_turns_to_the_other_tags(pane: ArticlePane) -> None:
    picker = view_of(pane).picker
    assert any("13" in label.text() for label in picker.findChildren(QLabel))
    for _ in range(2):
        turn = QWheelEvent(
            QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(picker, turn)
    assert offered(pane)[-1] == "أسماء المسؤولين"


@pytest.mark.parametrize("width", [220, 300, 420, 1000])
def test_the_sheet_is_never_wider_than_the_view(
    pane: ArticlePane, workspace: Workspace, qtbot: QtBot, width: int
) -> None:
    view = view_of(pane)
    picker = view.picker
    view.setMinimumWidth(0)
    view.resize(width, 600)
    near = QRect(width // 2, 100, 60, 30)
    read = "اقتراح: بين 1,500 و3,000 مقاتل · يوليو 2024 · المتحدث باسم قيادة العمليات المشتركة"
    picker.offer(workspace.tags(), None, near, text=pane, read=read, dismissible=True)
    QApplication.processEvents()
    inside = view.rect().adjusted(6, 6, -6, -6)
    assert inside.contains(picker.geometry())
    for part in picker.findChildren(QWidget):
        if part.isVisible():
            place = QRect(part.mapTo(picker, QPoint()), part.size())
            assert picker.rect().contains(place), part
    for label in picker.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width() or label.maximumWidth() == label.width(), label.text()
    wrapped = [label for label in picker.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
    for label in wrapped:
        assert label.height() >= label.heightForWidth(label.width())
    picker.takes(QKeyEvent(QEvent.Type.KeyPress, Key.Key_Down, Qt.KeyboardModifier.NoModifier))
    assert current(pane) == offered(pane)[picker._across]
