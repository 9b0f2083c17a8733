"""Removing for good leaves no byte of what was removed, and all the rest."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.change import Change, Label, edited, made, removed
from desktop.domain.errors import NothingToUndo
from desktop.domain.indicator import Indicator
from desktop.domain.moment import now
from desktop.edits import articles as article_edits
from desktop.edits import claims as claim_edits
from desktop.edits import tags as tag_edits
from desktop.storage.places import backups_of
from desktop.storage.project import Project
from tests.storage.stories import adding, article, claim, making, tag

SECRETS = ["المصدر السري", "وسم مكتوم", "مؤشر مستور", "ملاحظة خفية", "عنوان محجوب", "secret-source.txt"]


def holds(path: Path, words: str) -> bool:
    """Say whether words lie in the file's bytes, as they are or as JSON escapes them."""
    content = path.read_bytes()
    return (
        words.encode() in content or words.encode("unicode-escape") in content or words.encode("utf-16-le") in content
    )


def test_removed_words_are_nowhere_in_the_file(project: Project) -> None:
    keeper, kept_text = article("باق", "نص يبقى في الملف كما هو.")
    gone, gone_text = article("عنوان محجوب", "قال المصدر السري إن 2500 جندي سيغادرون. " * 200)
    gone = replace(gone, source="secret-source.txt")
    secret_tag, plain_tag = tag("وسم مكتوم"), tag("وسم باق", position=1)
    indicator = Indicator(id="i", name="مؤشر مستور", created_at=1, updated_at=1)
    kept_mark = claim(keeper, kept_text, 0, 6, tags=(plain_tag.id,))
    gone_mark = claim(gone, gone_text, 4, 16, note="ملاحظة خفية", speaker="المصدر السري", tags=(secret_tag.id,))
    project.commit(adding((keeper, kept_text), (gone, gone_text)))
    project.commit(Change(Label.of("tag.create", name="وسم مكتوم"), (made(secret_tag), made(plain_tag))))
    project.commit(Change(Label.of("claim.indicator", name="مؤشر مستور"), (made(indicator),)))
    project.commit(making(kept_mark, gone_mark))
    project.commit(claim_edits.toggle_tag([kept_mark], secret_tag.id, now=now()))
    # Names what will be gone without touching it.
    project.commit(
        Change(Label.of("claim.indicator", name="مؤشر مستور"), (edited(plain_tag, replace(plain_tag, key=1)),))
    )
    project.set_state("filter", "بحث عن وسم مكتوم")
    project.set_state("columns", "[]")
    project.commit(tag_edits.delete(secret_tag, project.tags(), project.claims(), now=now()))
    project.commit(Change(Label.of("indicator.dissolve", name=indicator.name), (removed(indicator),)))
    project.commit(article_edits.remove([gone], project.claims()))
    marks = project.claims()
    size = project.path.stat().st_size
    assert all(holds(project.path, words) for words in SECRETS)

    project.compact()

    assert not [words for words in SECRETS if holds(project.path, words)]
    assert project.path.stat().st_size < size
    assert project.articles() == [keeper]
    assert project.claims() == marks
    assert [kept.name for kept in project.tags()] == ["وسم باق"]
    assert project.state("columns") == "[]"
    assert project.state("filter") is None
    assert project.check() == []
    assert project.undo_label() is None
    with pytest.raises(NothingToUndo):
        project.undo()
    last = project.commit(making(tag("بعد")))
    project.close()
    assert not [words for words in SECRETS if holds(project.path, words)]
    with Project.open(project.path) as again:
        assert last == 10
        again.undo()
        with pytest.raises(NothingToUndo):
            again.undo()
        assert again.check() == []


def test_acts_that_need_nothing_removed_can_still_be_taken_back(project: Project) -> None:
    early, label, later = tag("قبل"), tag("أول"), tag("ثان")
    project.commit(making(early))
    project.commit(making(label))
    project.commit(Change(Label.of("tag.delete", name="أول"), (removed(label),)))
    project.commit(making(later))
    project.undo()
    project.redo()
    project.compact()
    project.undo()
    assert project.tags() == [early]
    with pytest.raises(NothingToUndo):
        project.undo()
    project.redo()
    assert project.tags() == [early, later]


def test_what_was_taken_back_and_removed_for_good_can_not_be_done_again(project: Project) -> None:
    project.commit(making(tag("يبقى")))
    project.commit(making(tag("يزول")))
    project.undo()
    project.compact()
    assert project.redo_label() is None
    with pytest.raises(NothingToUndo):
        project.redo()
    assert project.undo_label() is not None


def test_what_something_in_use_still_names_is_kept(project: Project) -> None:
    one, text = article()
    mark = claim(one, text)
    project.commit(adding((one, text)))
    project.commit(making(mark))
    project.commit(Change(Label("article.remove"), (removed(one),)))
    assert [problem.kind for problem in project.check()] == ["reference"]
    project.compact()
    assert project.claims() == [mark]
    assert project.text(one.text_hash) == text.text
    project.undo()
    assert project.articles() == [one]
    assert project.check() == []


def test_no_backup_keeps_what_was_removed_for_good(project: Project) -> None:
    secret = "كلمة لا تبقى"
    folder = backups_of(project.path)
    project.commit(making(tag(secret)))
    project.back_up()
    (folder / "2020-01-01.hashiya").write_bytes((folder / f"{date.today().isoformat()}.hashiya").read_bytes())
    (known,) = project.tags()
    project.commit(Change(Label.of("tag.delete", name=secret), (removed(known),)))
    project.compact()
    assert [file.stem for file in folder.iterdir()] == [date.today().isoformat()]
    assert secret.encode() not in next(folder.iterdir()).read_bytes()
