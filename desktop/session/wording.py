"""The sentences for what the world does and for what people do, in the interface's language.

A cause of `domain/errors.py` is found by its class, an act by the key of its Label. `%1` … stand for the
details named beside the sentence, `%n` for a count.
"""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain import errors
from desktop.domain.change import Label
from desktop.session.phrases import fill, isolate, path

_CAUSES: dict[type[errors.KnownError], tuple[object, tuple[str, ...]]] = {
    errors.ProjectNotFound: (
        QT_TRANSLATE_NOOP("wording", "There is no project at %1. Check the name, or choose another file."),
        ("path",),
    ),
    errors.NotAProject: (
        QT_TRANSLATE_NOOP("wording", "%1 is not a Hashiya project. It was left as it is."),
        ("path",),
    ),
    errors.DamagedProject: (
        QT_TRANSLATE_NOOP(
            "wording",
            "The project %1 is damaged (%2). It was left as it is; open a backup, or copy it to another disk.",
        ),
        ("path", "reason"),
    ),
    errors.NewerProject: (
        QT_TRANSLATE_NOOP(
            "wording", "%1 was made by a newer Hashiya (file version %2, this program knows %3). Update the program."
        ),
        ("path", "version", "known"),
    ),
    errors.ProjectOpenElsewhere: (
        QT_TRANSLATE_NOOP(
            "wording", "%1 is open in another window. Close it there and try again, or read the newest backup."
        ),
        ("path",),
    ),
    errors.ProjectExists: (
        QT_TRANSLATE_NOOP("wording", "A file is already at %1. Choose another name."),
        ("path",),
    ),
    errors.WouldReplaceProject: (
        QT_TRANSLATE_NOOP("wording", "%1 is a project and would be lost. Choose another name."),
        ("path",),
    ),
    errors.ReadOnlyProject: (
        QT_TRANSLATE_NOOP("wording", "This project is open for reading only. Save a copy to work on it."),
        (),
    ),
    errors.StaleRecord: (
        QT_TRANSLATE_NOOP(
            "wording", "This was changed in the meantime, so nothing was done. Look again and repeat it."
        ),
        (),
    ),
    errors.NothingToUndo: (QT_TRANSLATE_NOOP("wording", "There is nothing to undo or redo."), ()),
    errors.DiskFull: (
        QT_TRANSLATE_NOOP(
            "wording",
            "The disk of %1 is full. Nothing of this step was written; all before it is safe. Make room and repeat it.",
        ),
        ("path",),
    ),
    errors.AccessDenied: (
        QT_TRANSLATE_NOOP("wording", "You have no permission for %1. Choose another file or folder."),
        ("path",),
    ),
    errors.StorageGone: (
        QT_TRANSLATE_NOOP(
            "wording",
            "%1 cannot be reached any more. All that was saved is on that disk; connect it and reopen the project.",
        ),
        ("path",),
    ),
    errors.WriteFailed: (
        QT_TRANSLATE_NOOP(
            "wording", "%1 could not be written (%2). Nothing of this step was kept; all before it is safe."
        ),
        ("path", "reason"),
    ),
    errors.NameTooLong: (
        QT_TRANSLATE_NOOP("wording", "The file name of %1 is too long. Choose a shorter one."),
        ("path",),
    ),
    errors.DataFolderUnusable: (
        QT_TRANSLATE_NOOP("wording", "Hashiya cannot use its own folder %1. Make it writable and start again."),
        ("path",),
    ),
    errors.FolderNotFound: (
        QT_TRANSLATE_NOOP("wording", "There is no folder at %1. Make it, or choose another one."),
        ("path",),
    ),
    errors.FileNotFound: (QT_TRANSLATE_NOOP("wording", "There is no file at %1."), ("path",)),
    errors.EmptyFile: (QT_TRANSLATE_NOOP("wording", "%1 has no words in it."), ("path",)),
    errors.BinaryFile: (
        QT_TRANSLATE_NOOP("wording", "%1 is not a text file. Save the article as plain text and try again."),
        ("path",),
    ),
    errors.FileTooLarge: (
        QT_TRANSLATE_NOOP("wording", "%1 is too large for one article. Split it, or keep only the report itself."),
        ("path",),
    ),
    errors.EncodingUnsure: (
        QT_TRANSLATE_NOOP("wording", "The letters of %1 can be read in several ways. Choose its encoding: %2."),
        ("path", "candidates"),
    ),
    errors.WrongEncoding: (
        QT_TRANSLATE_NOOP("wording", "%1 cannot be read as %2. Choose another encoding."),
        ("path", "encoding"),
    ),
    errors.UnknownFormat: (
        QT_TRANSLATE_NOOP("wording", "There is no format called %1. Choose one of those that are listed."),
        ("format",),
    ),
    errors.NotAClaimsTable: (
        QT_TRANSLATE_NOOP("wording", "%1 is not a table of claims. These columns are missing: %2."),
        ("path", "missing"),
    ),
    errors.ArticleNotFound: (
        QT_TRANSLATE_NOOP("wording", "No single article is called %1. Give its id or more of its title."),
        ("article",),
    ),
    errors.TagNotFound: (QT_TRANSLATE_NOOP("wording", "No tag is called %1 in this project."), ("tag",)),
    errors.SpanOutside: (
        QT_TRANSLATE_NOOP("wording", "The place %1 to %2 is not in the article, which has %3 characters."),
        ("start", "end", "length"),
    ),
    errors.NoSuggestion: (
        QT_TRANSLATE_NOOP(
            "wording", "No single figure or date was read from %1 to %2. Mark it without its suggestion."
        ),
        ("start", "end"),
    ),
    errors.BadValue: (QT_TRANSLATE_NOOP("wording", "“%1” does not fit here. Correct it and try again."), ("value",)),
    errors.TagNameTaken: (
        QT_TRANSLATE_NOOP("wording", "There is already a tag called %1. Choose another name, or merge the two."),
        ("name",),
    ),
}

_ACTS: dict[str, tuple[object, tuple[str, ...]]] = {
    "article.correct": (QT_TRANSLATE_NOOP("wording", "correct “%1”"), ("title",)),
    "claim.mark": (QT_TRANSLATE_NOOP("wording", "mark “%1”"), ("quote",)),
    "claim.move": (QT_TRANSLATE_NOOP("wording", "set the words of “%1”"), ("quote",)),
    "claim.split": (QT_TRANSLATE_NOOP("wording", "split “%1”"), ("quote",)),
    "claim.merge": (QT_TRANSLATE_NOOP("wording", "merge into “%1”"), ("quote",)),
    "indicator.rename": (QT_TRANSLATE_NOOP("wording", "rename the indicator %1"), ("name",)),
    "indicator.dissolve": (QT_TRANSLATE_NOOP("wording", "dissolve the indicator %1"), ("name",)),
    "indicator.merge": (QT_TRANSLATE_NOOP("wording", "merge the indicator %1 into %2"), ("name", "into")),
    "indicator.split": (QT_TRANSLATE_NOOP("wording", "split off the indicator %1"), ("name",)),
    "overrule.set": (QT_TRANSLATE_NOOP("wording", "overrule the verdict on %1"), ("name",)),
    "overrule.drop": (QT_TRANSLATE_NOOP("wording", "restore the verdict on %1"), ("name",)),
    "synonym.join": (QT_TRANSLATE_NOOP("wording", "take as one unit: %1"), ("words",)),
    "synonym.forget": (QT_TRANSLATE_NOOP("wording", "forget the units %1"), ("words",)),
    "table.no_article": (QT_TRANSLATE_NOOP("wording", "its article is not in the project"), ()),
    "table.not_found": (QT_TRANSLATE_NOOP("wording", "its quote is not in the article"), ()),
    "table.repeated": (QT_TRANSLATE_NOOP("wording", "the same claim stands in the table twice"), ()),
    "table.bad_value": (QT_TRANSLATE_NOOP("wording", "“%1” does not fit in the column %2"), ("value", "field")),
    "suggestion.dismiss": (QT_TRANSLATE_NOOP("wording", "dismiss the suggestion “%1”"), ("quote",)),
    "tag.starter": (QT_TRANSLATE_NOOP("wording", "make the first tags"), ()),
    "tag.create": (QT_TRANSLATE_NOOP("wording", "create the tag %1"), ("name",)),
    "tag.revise": (QT_TRANSLATE_NOOP("wording", "change the tag %1"), ("name",)),
    "tag.revise.name": (QT_TRANSLATE_NOOP("wording", "rename the tag %1"), ("name",)),
    "tag.revise.colour": (QT_TRANSLATE_NOOP("wording", "recolour the tag %1"), ("name",)),
    "tag.revise.parent_id": (QT_TRANSLATE_NOOP("wording", "move the tag %1"), ("name",)),
    "tag.revise.key": (QT_TRANSLATE_NOOP("wording", "change the key of the tag %1"), ("name",)),
    "tag.merge": (QT_TRANSLATE_NOOP("wording", "merge the tag %1 into %2"), ("name", "into")),
    "tag.delete": (QT_TRANSLATE_NOOP("wording", "delete the tag %1"), ("name",)),
}


# What is counted where it is several, and named where it is one.
_NAMED: dict[str, tuple[object, str]] = {
    "claim.remove": (QT_TRANSLATE_NOOP("wording", "delete the claim “%1”"), "quote"),
    "article.remove": (QT_TRANSLATE_NOOP("wording", "remove the article “%1”"), "title"),
}
_COUNTED: dict[str, Callable[[int], str]] = {
    "article.add": lambda n: QCoreApplication.translate("wording", "add %n article(s)", "", n),
    "article.remove": lambda n: QCoreApplication.translate("wording", "remove %n article(s)", "", n),
    "claim.remove": lambda n: QCoreApplication.translate("wording", "delete %n claim(s)", "", n),
    "claim.tag": lambda n: QCoreApplication.translate("wording", "tag %n claim(s)", "", n),
    "claim.untag": lambda n: QCoreApplication.translate("wording", "untag %n claim(s)", "", n),
    "claim.indicator": lambda n: QCoreApplication.translate("wording", "set the indicator of %n claim(s)", "", n),
    "claim.revise.indicator_id": lambda n: QCoreApplication.translate(
        "wording", "set the indicator of %n claim(s)", "", n
    ),
    "claim.revise.quantity": lambda n: QCoreApplication.translate("wording", "set the value of %n claim(s)", "", n),
    "claim.revise.period": lambda n: QCoreApplication.translate("wording", "set the date of %n claim(s)", "", n),
    "claim.revise.speaker": lambda n: QCoreApplication.translate("wording", "set the speaker of %n claim(s)", "", n),
    "claim.revise.status": lambda n: QCoreApplication.translate("wording", "set the status of %n claim(s)", "", n),
    "claim.revise.note": lambda n: QCoreApplication.translate("wording", "write a note on %n claim(s)", "", n),
    "table.ambiguous": lambda n: QCoreApplication.translate(
        "wording", "its quote stands in %n place(s), and none is sure", "", n
    ),
    "article.read": lambda n: QCoreApplication.translate("wording", "mark %n article(s) as read through", "", n),
    "article.unread": lambda n: QCoreApplication.translate("wording", "mark %n article(s) as not read through", "", n),
    "gathering.refuse": lambda n: QCoreApplication.translate("wording", "keep %n claim(s) apart", "", n),
    "claim.import": lambda n: QCoreApplication.translate("wording", "read %n claim(s) from a table", "", n),
}


def sentence(error: errors.KnownError) -> str:
    """Return what happened and what to do about it; the details are isolated, they may be of either direction."""
    found = _CAUSES.get(type(error))
    if found is None:
        return QCoreApplication.translate(
            "wording", "Something outside the program went wrong. Nothing saved was lost."
        )
    pattern, names = found
    text = QCoreApplication.translate("wording", str(pattern))
    return fill(text, *((path if name == "path" else isolate)(str(error.details.get(name, ""))) for name in names))


def naming_an_encoding(option: str) -> str:
    """Return how an encoding is named on the command line."""
    return fill(QCoreApplication.translate("wording", "Name it with %1."), isolate(option))


def taken(figures_taken: int, figures: int, dates_taken: int, dates: int) -> str:
    """Return how much of what was read has been taken: `14 of 19 figures taken`; empty where nothing was read."""
    said = []
    if figures:
        words = QCoreApplication.translate("wording", "%1 of %n figure(s) taken", "", figures)
        said.append(fill(words, isolate(str(figures_taken))))
    if dates:
        words = QCoreApplication.translate("wording", "%1 of %n date(s) taken", "", dates)
        said.append(fill(words, isolate(str(dates_taken))))
    return " · ".join(said)


def act(label: Label) -> str:
    """Return the name of an act, as it stands after 'Undo'."""
    details = dict(label.args)
    found = _ACTS.get(label.key)
    if found is not None:
        text = QCoreApplication.translate("wording", str(found[0]))
        return fill(text, *(isolate(str(details.get(name, ""))) for name in found[1]))
    count = int(details.get("count", 1))
    if count == 1 and label.key in _NAMED and details.get(_NAMED[label.key][1]):
        pattern, name = _NAMED[label.key]
        return fill(QCoreApplication.translate("wording", str(pattern)), isolate(str(details[name])))
    if label.key in _COUNTED:
        return _COUNTED[label.key](count)
    return QCoreApplication.translate("wording", "change %n claim(s)", "", count)
