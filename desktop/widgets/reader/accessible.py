"""Accessibility: what screen readers are told of an article pane.

The text interface is that of Qt's own QPlainTextEdit: a hidden one is made, with the same text and caret, when
assistive software first asks. What a highlight means is spoken when the caret comes into it.
"""

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextCursorEvent, QTextCursor
from PySide6.QtWidgets import QAccessibleWidget, QPlainTextEdit

from desktop.session.phrases import fill
from desktop.widgets.announcing import announce
from desktop.widgets.offsets import OffsetMap

if TYPE_CHECKING:
    from desktop.widgets.reader.article_pane import ArticlePane

_interfaces: dict[int, "_PaneInterface"] = {}
_inside: "WeakKeyDictionary[ArticlePane, frozenset[str]]" = WeakKeyDictionary()
_installed = False


def install() -> None:
    """Let panes be known to assistive software; once is enough."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_factory)
        _installed = True


def caret_moved(pane: "ArticlePane") -> None:
    """Tell assistive software where the caret and the selection are."""
    shadow = _shadow(pane)
    if shadow is not None:
        _place_caret(pane, shadow)
    if QAccessible.isActive():
        offset = OffsetMap(pane.page.text).to_qt(pane.caret)
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(pane, offset))
        _announce_what_is_entered(pane)


def text_changed(pane: "ArticlePane") -> None:
    """Give assistive software the new text, if it has asked before."""
    shadow = _shadow(pane)
    if shadow is not None:
        shadow.setPlainText(pane.page.text)


def _announce_what_is_entered(pane: "ArticlePane") -> None:
    """Say what the highlights mean that the caret has come into: the notes that others see beside the line."""
    caret = pane.caret
    claims = [highlight.id for highlight in pane.highlights.at(caret)]
    offers = [offer.id for offer in pane.offers.within(caret, caret + 1)]
    known, _inside[pane] = _inside.get(pane, frozenset()), frozenset(claims + offers)
    entered = [each for each in claims + offers if each not in known]
    announce(pane, "; ".join(filter(None, (_said(pane, each, each in claims) for each in entered))))


def _said(pane: "ArticlePane", note_id: str, is_claim: bool) -> str:
    note = pane.margin.words_of(note_id)
    if note is None:
        return ""
    words = " · ".join(part for part in (note.value, note.what) if part)
    if not is_claim:
        return fill(QCoreApplication.translate("accessible", "Suggestion: %1"), words)
    return fill(QCoreApplication.translate("accessible", "Claim: %1"), words)


class _PaneInterface(QAccessibleWidget):
    def __init__(self, pane: "ArticlePane") -> None:
        super().__init__(pane, QAccessible.Role.EditableText, pane.accessibleName())
        self._pane = pane
        self._kept: tuple[object, ...] = ()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        # the stubs say int, but PySide 6.11 accepts nothing but a VoidPtr: an int or None crashes
        if kind != QAccessible.InterfaceType.TextInterface:
            return shiboken6.VoidPtr(0)
        inner = QAccessible.queryAccessibleInterface(_ensure_shadow(self._pane))
        text = inner.textInterface()
        self._kept = (inner, text)
        return shiboken6.VoidPtr(shiboken6.getCppPointer(text)[0])

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None


def _factory(key: str, target: QObject) -> QAccessibleInterface | None:
    from desktop.widgets.reader.article_pane import ArticlePane

    if not isinstance(target, ArticlePane):
        return None
    interface = _interfaces[id(target)] = _PaneInterface(target)
    name = id(target)
    target.destroyed.connect(lambda: _interfaces.pop(name, None))
    return interface


def _shadow(pane: "ArticlePane") -> QPlainTextEdit | None:
    found: QPlainTextEdit | None = pane.findChild(QPlainTextEdit, "shadow")
    return found


def _ensure_shadow(pane: "ArticlePane") -> QPlainTextEdit:
    shadow = _shadow(pane)
    if shadow is None:
        shadow = QPlainTextEdit(pane.page.text, pane)
        shadow.setObjectName("shadow")
        shadow.setReadOnly(True)
        shadow.hide()
        _place_caret(pane, shadow)
    return shadow


def _place_caret(pane: "ArticlePane", shadow: QPlainTextEdit) -> None:
    offsets = OffsetMap(pane.page.text)
    cursor = shadow.textCursor()
    start, end = pane.selected()
    anchor = end if pane.caret == start else start
    cursor.setPosition(offsets.to_qt(anchor))
    cursor.setPosition(offsets.to_qt(pane.caret), QTextCursor.MoveMode.KeepAnchor)
    shadow.setTextCursor(cursor)
