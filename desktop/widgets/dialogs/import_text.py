"""The text of a draft, to be looked at before it is accepted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.arabic.direction import is_rtl
from desktop.domain.draft import Draft
from desktop.domain.span import Span
from desktop.widgets.offsets import OffsetMap
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme

# A person looks at the beginning and the end of a long text; laying out all of it would hold the window.
_FIRST, _LAST = 40_000, 12_000
_PIXELS = 16


class DraftText(QPlainTextEdit):
    """The text in the reading face, its title bold, the page around the article in grey."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draft: Draft | None = None
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the article"))
        font = QFont([style.READING, style.INTERFACE])
        font.setPixelSize(_PIXELS)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(12)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        theme.changed.connect(self._colour)

    def show_draft(self, draft: Draft | None) -> None:
        """Show a draft's text from its beginning, or nothing."""
        self._draft = draft
        excerpt = self._excerpt() if draft else ""
        option = self.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight if is_rtl(excerpt) else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)
        self.setPlainText(excerpt)
        self._colour()

    def _excerpt(self) -> str:
        assert self._draft is not None
        text = self._draft.text.text
        hidden = len(text) - _FIRST - _LAST
        if hidden <= 0:
            return text
        return f"{text[:_FIRST]}\n\n{self._gap(hidden)}\n\n{text[-_LAST:]}"

    def _gap(self, hidden: int) -> str:
        return self.tr("… %n character(s) not shown here …", "", hidden)

    def _colour(self) -> None:
        draft = self._draft
        if draft is None:
            return
        self._direct()
        offsets = OffsetMap(self._excerpt())
        grey, bold = QTextCharFormat(), QTextCharFormat()
        grey.setForeground(QColor(style.words(self._theme.colours)["muted"]))
        bold.setForeground(QColor(self._theme.colours.ink))
        bold.setFontWeight(QFont.Weight.Bold)
        whole = QTextCharFormat()
        whole.setForeground(QColor(self._theme.colours.ink))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(whole)
        title = [draft.title_span] if draft.title_span and not draft.provisional_title else []
        for spans, look in ((draft.furniture, grey), (title, bold)):
            for span in filter(None, map(self._shown, spans)):
                cursor.setPosition(offsets.to_qt(span.start))
                cursor.setPosition(offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(look)

    def _shown(self, span: Span) -> Span | None:
        """Return where a span of the text stands in the excerpt; None where it is not shown."""
        assert self._draft is not None
        length = len(self._draft.text.text)
        hidden = length - _FIRST - _LAST
        if hidden <= 0 or span.end <= _FIRST:
            return span
        if span.start < length - _LAST:
            return None
        moved = len(self._gap(hidden)) + 4 - hidden
        return Span(span.start + moved, span.end + moved)

    def _direct(self) -> None:
        """Turn each paragraph by the majority of its letters."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            rtl = is_rtl(block.text())
            shape = QTextBlockFormat()
            shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(shape)
            block = block.next()
        cursor.endEditBlock()
