"""What is put right about an article reaches the claims that waited for it."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.arabic.article_reading import read
from desktop.edits import articles
from desktop.edits import suggestions as edits
from desktop.formats.readers.text_file import read_words
from desktop.widgets.dialogs.import_details import DetailsDialog

TEXT = "وأعلنت الوزارة أن القوات وصلت أمس إلى البلاد."


def test_an_accepted_date_waits_in_sight_and_comes_with_the_articles_own(app: App, qtbot: QtBot) -> None:
    workspace = app.workspace
    workspace.commit(articles.add([read_words(TEXT, "a.txt")], workspace.articles(), now=1))
    article = workspace.articles()[-1]
    workspace.keep_readings([read(article.id, TEXT, "")])
    found = workspace.suggestions(article.id)
    change = edits.accept(article, TEXT, found[0], workspace.tags(), suggestions=found, now=2)
    assert workspace.commit(change)
    claim_id = change.records[-1].id
    app.window.read.reader.show_claim(claim_id)

    def hint() -> list[QLabel]:
        editor = app.window.read.inspector.period
        return [label for label in editor.findChildren(QLabel) if label.isVisible() and label.text()]

    qtbot.waitUntil(lambda: len(hint()) == 1)
    app.window.imports.correct(article.id)
    (dialog,) = app.window.findChildren(DetailsDialog)
    dialog.corrected.emit({"published": "2025-10-05"})
    dialog.close()
    claim = workspace.claim(claim_id)
    assert claim is not None and claim.period is not None
    assert claim.period.start == "2025-10-04"
    assert hint() == []
    workspace.undo()
    claim = workspace.claim(claim_id)
    assert claim is not None and claim.period is None
    qtbot.waitUntil(lambda: len(hint()) == 1)
