"""What is to be imported is shown, can be corrected, and only then is added."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop import assets
from desktop.domain.draft import Draft
from desktop.edits.articles import article_of
from desktop.formats import candidates
from desktop.formats.candidates import Candidate
from desktop.session import languages
from desktop.widgets.dialogs.import_details import DetailsDialog
from desktop.widgets.dialogs.import_preview import ImportPreview
from desktop.widgets.theme import DARK, Theme

SEEDS = sorted(assets.seeds().glob("*.txt"))
Opened = Callable[..., ImportPreview]


@pytest.fixture
def preview(qtbot: QtBot) -> Opened:
    def opened(offered: Sequence[Candidate], known: dict[str, str] | None = None) -> ImportPreview:
        dialog = ImportPreview(Theme(), offered, known or {})
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return opened


def seeds(*numbers: int) -> list[Candidate]:
    return [candidates.of_file(SEEDS[number]) for number in numbers]


def accepted(qtbot: QtBot, dialog: ImportPreview) -> list[Draft]:
    with qtbot.waitSignal(dialog.taken) as taken:
        qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    drafts = taken.args[0]
    assert isinstance(drafts, list)
    return drafts


def type_over(field: QLineEdit, words: str) -> None:
    field.selectAll()
    for letter in words:  # keyClicks aborts on letters that no Latin keyboard has
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def test_one_file_is_shown_corrected_and_accepted(qtbot: QtBot, preview: Opened) -> None:
    dialog = preview(seeds(4))
    assert not dialog.list.isVisible()
    assert dialog.form.outlet.text() == "المسلة"
    type_over(dialog.form.title, "انسحاب التحالف يثير نقاشا")
    type_over(dialog.form.author, "moh")
    type_over(dialog.form.published.line, "٧ كانون الثاني ٢٠٢٦")
    assert "2026-01-07" in dialog.form.published.echo.text()
    (draft,) = accepted(qtbot, dialog)
    assert (draft.title, draft.outlet, draft.author, draft.published) == (
        "انسحاب التحالف يثير نقاشا",
        "المسلة",
        "moh",
        "2026-01-07",
    )
    assert not draft.provisional_title
    assert draft.text.text == SEEDS[4].read_text(encoding="utf-8")


def test_what_is_not_touched_is_taken_as_it_was_read(qtbot: QtBot, preview: Opened) -> None:
    offered = seeds(0, 1, 2, 3, 4)
    assert accepted(qtbot, preview(offered)) == [one.draft for one in offered]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_dates_are_shown_in_words_that_are_read_again(qtbot: QtBot, qapp: QApplication, language: str) -> None:
    languages.install(qapp, language)
    offered = seeds(2, 3, 4)
    dialog = ImportPreview(Theme(), offered, {})
    qtbot.addWidget(dialog)
    for row, one in enumerate(offered):
        dialog.list.setCurrentRow(row)
        assert one.draft is not None
        assert dialog.form.published.iso() == one.draft.published


def test_a_date_that_is_none_is_said_and_holds_the_import_back(qtbot: QtBot, preview: Opened) -> None:
    dialog = preview(seeds(0, 3))
    dialog.list.setCurrentRow(1)
    for words in ("قريبا", "18 يناير", "31/2/2025"):
        type_over(dialog.form.published.line, words)
        assert dialog.form.published.line.property("bad")
        dialog.list.setCurrentRow(0)
        qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert dialog.list.currentRow() == 1
    type_over(dialog.form.published.line, "18/1/2026")
    assert not dialog.form.published.line.property("bad")
    assert [draft.published for draft in accepted(qtbot, dialog)] == ["", "2026-01-18"]


def test_a_text_that_is_there_already_is_said_and_not_added_again(
    qtbot: QtBot, preview: Opened, tmp_path: Path
) -> None:
    copy = tmp_path / "نسخة.txt"
    copy.write_bytes(SEEDS[1].read_bytes())
    offered = [*seeds(0, 1), candidates.of_file(copy)]
    first = offered[0].draft
    assert first is not None
    dialog = preview(offered, {first.text.hash: "عنوان كما صحّحه القارئ"})
    dialog.list.setCurrentRow(0)
    assert "عنوان كما صحّحه القارئ" in dialog.notice.text()
    assert not dialog.form.isEnabled()
    dialog.list.setCurrentRow(2)
    assert dialog.notice.isVisible()
    assert accepted(qtbot, dialog) == [offered[1].draft]


def test_a_file_that_can_not_be_read_says_why_and_the_others_go_on(
    qtbot: QtBot, preview: Opened, tmp_path: Path
) -> None:
    picture, empty = tmp_path / "p.png", tmp_path / "empty.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    empty.write_bytes(b"")
    dialog = preview([candidates.of_file(path) for path in (picture, empty, tmp_path / "gone.txt", SEEDS[0])])
    said = set()
    for row in range(3):
        dialog.list.setCurrentRow(row)
        assert dialog.notice.isVisible()
        assert not dialog.form.isVisible()
        said.add(dialog.notice.text())
    assert len(said) == 3
    assert len(accepted(qtbot, dialog)) == 1


def test_an_unsure_encoding_is_asked_and_the_text_read_at_once(qtbot: QtBot, preview: Opened, tmp_path: Path) -> None:
    words = "Le général a été élu à Nîmes où il était né.\nIl a dit que la mission était terminée."
    file = tmp_path / "a.txt"
    file.write_bytes(words.encode("windows-1252"))
    dialog = preview([candidates.of_file(file)])
    assert dialog.encoding.isVisible()
    assert not dialog.add.isEnabled()
    for encoding in ("iso-8859-6", "windows-1252"):
        dialog.encoding.box.setCurrentIndex(dialog.encoding.box.findData(encoding))
    assert dialog.text.toPlainText() == words
    (draft,) = accepted(qtbot, dialog)
    assert (draft.text.text, draft.encoding) == (words, "windows-1252")


def test_a_tick_is_taken_off_by_mouse_and_by_key(qtbot: QtBot, preview: Opened) -> None:
    offered = seeds(0, 1, 2)
    dialog = preview(offered)
    row = dialog.list.visualItemRect(dialog.list.item(1))
    qtbot.mouseClick(
        dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(18, row.height() // 2)
    )
    dialog.list.setCurrentRow(2)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert accepted(qtbot, dialog) == [offered[0].draft]


def test_enter_in_a_field_accepts_nothing_by_accident(qtbot: QtBot, preview: Opened) -> None:
    dialog = preview(seeds(0, 1))
    for field in (dialog.form.title, dialog.form.published.line):
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.taken):
        qtbot.keyClick(dialog.form.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_pasted_words_become_a_draft(qtbot: QtBot, preview: Opened) -> None:
    dialog = preview([candidates.of_words("العراق يعلن موعد الانسحاب\n\nقال المتحدث كذا وكذا.")])
    assert not dialog.encoding.isVisible()
    (draft,) = accepted(qtbot, dialog)
    assert (draft.title, draft.source) == ("العراق يعلن موعد الانسحاب", "")


def test_the_page_around_the_article_is_grey_and_can_be_seen(preview: Opened) -> None:
    dialog = preview(seeds(4))
    document = dialog.text.document()
    colours = {}
    for line in ("اخبار العراق", "بغداد/المسلة: يثير", "See author's posts"):
        cursor: QTextCursor = document.find(line)
        assert not cursor.isNull()
        colours[line] = cursor.charFormat().foreground().color().name()
    assert colours["اخبار العراق"] == colours["See author's posts"] != colours["بغداد/المسلة: يثير"]
    assert dialog.legend.isVisible()


def test_emoji_before_the_furniture_do_not_move_the_grey(preview: Opened) -> None:
    dialog = preview([candidates.of_words("🇮🇶🇮🇶 عنوان من كلمات\nقال 😀 كذا وكذا.\nأضف تعليق")])
    document = dialog.text.document()
    grey, ink = (document.find(words).charFormat().foreground().color() for words in ("أضف تعليق", "كذا وكذا."))
    assert grey != ink


def test_of_a_very_long_text_the_beginning_and_the_end_are_shown(preview: Opened) -> None:
    middle = "قال كذا وكذا.\n" * 20_000
    dialog = preview([candidates.of_words(f"العراق يعلن موعد الانسحاب\n{middle}الختام هنا.\nأضف تعليق")])
    shown = dialog.text.toPlainText()
    assert len(shown) < 60_000
    assert shown.startswith("العراق يعلن")
    assert shown.endswith("أضف تعليق")
    end = dialog.text.document().find("أضف تعليق").charFormat().foreground().color()
    assert end != dialog.text.document().find("الختام هنا.").charFormat().foreground().color()


def test_a_name_that_turns_words_around_is_shown_as_it_is(preview: Opened, tmp_path: Path) -> None:
    file = tmp_path / "\u202egpj.txt"
    file.write_text("<b>العراق</b> يعلن موعد الانسحاب\nقال كذا وكذا.", encoding="utf-8")
    dialog = preview([candidates.of_file(file), *seeds(0)])
    shown = str(dialog.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "[U+202E]" in shown
    assert "\u202e" not in shown
    assert dialog.text.toPlainText().startswith("<b>")


def test_the_preview_follows_the_theme(qtbot: QtBot) -> None:
    theme = Theme()
    dialog = ImportPreview(theme, seeds(4), {})
    qtbot.addWidget(dialog)
    before = dialog.text.document().find("اخبار العراق").charFormat().foreground().color()
    theme.set_colours(DARK)
    assert dialog.text.document().find("اخبار العراق").charFormat().foreground().color() != before


def test_an_article_that_is_there_can_be_corrected(qtbot: QtBot) -> None:
    draft = seeds(4)[0].draft
    assert draft is not None
    dialog = DetailsDialog(article_of(draft, now=1))
    qtbot.addWidget(dialog)
    dialog.show()
    type_over(dialog.form.title, " ")
    type_over(dialog.form.published.line, "غدا")
    assert not dialog.save.isEnabled()
    type_over(dialog.form.published.line, "يناير 2026")
    with qtbot.waitSignal(dialog.corrected) as corrected:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert corrected.args == [{"title": draft.title, "outlet": "المسلة", "author": "", "published": "2026-01"}]


def test_a_date_that_is_none_is_shown_again_and_the_button_says_why(qtbot: QtBot, preview: Opened) -> None:
    dialog = preview(seeds(0, 1))
    type_over(dialog.form.published.line, "أمس")
    dialog.list.setCurrentRow(1)
    assert dialog.form.published.line.text() != "أمس"
    taken: list[object] = []
    dialog.taken.connect(taken.append)
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert not taken and dialog.isVisible()
    assert dialog.list.currentRow() == 0
    assert dialog.form.published.line.text() == "أمس", "what is to be corrected is there"
    assert dialog.focusWidget() is dialog.form.published.line
    assert "not a date" in dialog.form.published.echo.text() and dialog.form.published.echo.isVisible()
    assert "Nothing was added yet" in dialog.summary.text()
    type_over(dialog.form.published.line, "2026-01-18")
    assert "Nothing was added yet" not in dialog.summary.text()
    assert len(accepted(qtbot, dialog)) == 2


def test_enter_in_the_last_field_saves_the_details(qtbot: QtBot) -> None:
    draft = seeds(0)[0].draft
    assert draft is not None
    dialog = DetailsDialog(article_of(draft, now=1))
    qtbot.addWidget(dialog)
    dialog.show()
    type_over(dialog.form.published.line, "أمس")
    qtbot.keyClick(dialog.form.published.line, Qt.Key.Key_Return)
    assert dialog.isVisible(), "what is no date is not saved"
    type_over(dialog.form.published.line, "2026-01-18")
    with qtbot.waitSignal(dialog.corrected) as corrected:
        qtbot.keyClick(dialog.form.published.line, Qt.Key.Key_Return)
    assert corrected.args[0]["published"] == "2026-01-18"
    assert not dialog.isVisible()
