"""The keys that no action of the window stands for: those of the text, the table and the lists."""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class KeyRow(NamedTuple):
    """What some keys do; `keys` as they are shown, one cap each, `sequences` as QKeySequence reads them."""

    words: object
    keys: tuple[str, ...]
    sequences: tuple[str, ...]


class KeyGroup(NamedTuple):
    """Keys that belong together, with their heading."""

    heading: object
    rows: tuple[KeyRow, ...]


def words(text: object) -> str:
    """Return a heading or a line of the table in the interface's language."""
    return QCoreApplication.translate("help_keys", str(text))


def _with(held: tuple[str, ...], *keys: str) -> tuple[str, ...]:
    return tuple(f"{each}+{key}" if each else key for each in held for key in keys)


_MOVES = ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown")
_WORD = ("Ctrl", "Alt")

TEXT = KeyGroup(
    QT_TRANSLATE_NOOP("help_keys", "In the text"),
    (
        KeyRow(
            QT_TRANSLATE_NOOP("help_keys", "By letter and by line"), ("←", "→", "↑", "↓"),
            ("Left", "Right", "Up", "Down"),
        ),
        KeyRow(QT_TRANSLATE_NOOP("help_keys", "By word"), ("Ctrl+←", "Ctrl+→"), _with(_WORD, "Left", "Right")),
        KeyRow(
            QT_TRANSLATE_NOOP("help_keys", "Start or end of the sentence"), ("Alt+Home", "Alt+End"),
            _with(("Alt",), "Home", "End"),
        ),
        KeyRow(
            QT_TRANSLATE_NOOP("help_keys", "By paragraph"), ("Ctrl+↑", "Ctrl+↓"), _with(("Ctrl",), "Up", "Down"),
        ),
        KeyRow(QT_TRANSLATE_NOOP("help_keys", "Start or end of the line"), ("Home", "End"), ("Home", "End")),
        KeyRow(
            QT_TRANSLATE_NOOP("help_keys", "Start or end of the article"), ("Ctrl+Home", "Ctrl+End"),
            _with(("Ctrl",), "Home", "End"),
        ),
        KeyRow(
            QT_TRANSLATE_NOOP("help_keys", "By page"), ("PgUp", "PgDown"),
            ("PgUp", "PgDown", "Alt+Up", "Alt+Down", *_with(_WORD, "PgUp", "PgDown")),
        ),
        KeyRow(
            QT_TRANSLATE_NOOP("help_keys", "Select on the way"), ("Shift",),
            _with(("Shift", "Ctrl+Shift", "Alt+Shift"), *_MOVES),
        ),
        KeyRow(QT_TRANSLATE_NOOP("help_keys", "Select all"), ("Ctrl+A",), ("Ctrl+A",)),
        KeyRow(QT_TRANSLATE_NOOP("help_keys", "Copy the selection"), ("Ctrl+C",), ("Ctrl+C",)),
    ),
)  # fmt: skip
MARKING = KeyGroup(
    QT_TRANSLATE_NOOP("help_keys", "Marking"),
    (
        KeyRow(
            QT_TRANSLATE_NOOP("help_keys", "Mark the selection, or tag the chosen claim"), ("1", "…", "9"),
            tuple(map(str, range(1, 10))),
        ),
        KeyRow(
            QT_TRANSLATE_NOOP("help_keys", "Mark with the tag used last, accept a suggestion, edit a claim"),
            ("Enter",), ("Return", "Enter"),
        ),
        KeyRow(
            QT_TRANSLATE_NOOP("help_keys", "Delete the chosen claim, put a suggestion aside"), ("Del",),
            ("Del", "Backspace"),
        ),
        KeyRow(
            QT_TRANSLATE_NOOP("help_keys", "Move the chosen claim's end"), ("Shift+Alt+←", "Shift+Alt+→"),
            _with(("Alt+Shift",), "Left", "Right"),
        ),
        KeyRow(
            QT_TRANSLATE_NOOP("help_keys", "Move the chosen claim's beginning"), ("Shift+Alt+↑", "Shift+Alt+↓"),
            _with(("Alt+Shift",), "Up", "Down"),
        ),
        KeyRow(QT_TRANSLATE_NOOP("help_keys", "Let go of what is selected or chosen"), ("Esc",), ("Esc",)),
    ),
)  # fmt: skip
ELSEWHERE = KeyGroup(
    QT_TRANSLATE_NOOP("help_keys", "In the lists and the table"),
    (
        KeyRow(QT_TRANSLATE_NOOP("help_keys", "Open an article, go to a claim"), ("Enter",), ("Return",)),
        KeyRow(
            QT_TRANSLATE_NOOP("help_keys", "Edit a cell, the details of an article, the name of a tag"), ("F2",),
            ("F2",),
        ),
        KeyRow(QT_TRANSLATE_NOOP("help_keys", "Remove what is selected"), ("Del",), ("Del",)),
        KeyRow(QT_TRANSLATE_NOOP("help_keys", "All words that a field knows"), ("↓",), ("Down",)),
    ),
)  # fmt: skip
COMPARING = KeyGroup(
    QT_TRANSLATE_NOOP("help_keys", "In the comparison"),
    (
        KeyRow(QT_TRANSLATE_NOOP("help_keys", "Quotes of a cell"), ("Space",), ("Space",)),
        KeyRow(QT_TRANSLATE_NOOP("help_keys", "To the text of a cell"), ("Enter",), ("Return", "Enter")),
        KeyRow(
            QT_TRANSLATE_NOOP("help_keys", "Move an article's column"), ("Alt+←", "Alt+→"),
            _with(("Alt",), "Left", "Right"),
        ),
        KeyRow(QT_TRANSLATE_NOOP("help_keys", "Copy cells as a table"), ("Ctrl+C",), ("Ctrl+C",)),
        KeyRow(
            QT_TRANSLATE_NOOP("help_keys", "Gather the claims that are offered, refuse them, go to them"),
            ("Enter", "Del", "F8"), ("Return", "Del", "F8"),
        ),
    ),
)  # fmt: skip
PANE_KEYS = (TEXT, MARKING, COMPARING, ELSEWHERE)

# How the actions of the window and of the reader are grouped; what is named nowhere stands under the last heading.
ACTIONS: tuple[tuple[object, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("help_keys", "Everywhere"),
        ("palette", "find", "help", "undo", "redo", "read", "compare", "claims"),
    ),
    (
        QT_TRANSLATE_NOOP("help_keys", "From place to place"),
        (
            "next_claim", "previous_claim", "next_suggestion", "previous_suggestion",
            "same_passage", "next_passage", "previous_passage",
            "next_column", "previous_column", "column_right", "column_left", "pin_column",
        ),
    ),
    (QT_TRANSLATE_NOOP("help_keys", "Claims"),
        (
            "split", "merge", "grow_end", "shrink_end", "grow_start", "shrink_start", "quotation",
        )),
    (
        QT_TRANSLATE_NOOP("help_keys", "Reading"),
        ("find_next", "find_previous", "focus", "type", "larger", "smaller", "usual"),
    ),
    (
        QT_TRANSLATE_NOOP("help_keys", "Project"),
        ("new", "open", "copy_as", "close", "import", "paste", "export", "quit"),
    ),
    (QT_TRANSLATE_NOOP("help_keys", "More"), ()),
)  # fmt: skip
