"""How the guide is set: direction, faces, spaces and colours of what Markdown calls headings, lists and tables."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from desktop.widgets.contrast import mix
from desktop.widgets.shell import style
from desktop.widgets.theme import Colours

MARGIN = 28
_BODY = 15  # pixels
_HEADINGS = {1: 26, 2: 20, 3: 16}
_ABOVE = {1: 0, 2: 26, 3: 16}
_LINE, _LINE_IN_TABLE = 118.0, 104.0  # per cent of what the face asks for, which is much
_FENCE_LANGUAGE = QTextFormat.Property.BlockCodeFence.value


class Setting:
    """Dresses a document that was read from Markdown."""

    def __init__(self, document: QTextDocument, colours: Colours, direction: Qt.LayoutDirection) -> None:
        self._document = document
        self._colours = colours
        self._words = style.words(colours)
        self._direction = direction

    def apply(self) -> None:
        """Set every block, table and stretch of code."""
        self._document.setUndoRedoEnabled(False)
        face = style.interface_font()
        face.setPixelSize(_BODY)
        self._document.setDefaultFont(face)
        self._document.setIndentWidth(26)
        option = self._document.defaultTextOption()
        option.setTextDirection(self._direction)
        self._document.setDefaultTextOption(option)
        block = self._document.begin()
        while block.isValid():
            self._set(block)
            block = block.next()
        for frame in self._document.rootFrame().childFrames():
            self._set_table(frame)

    def _set(self, block: QTextBlock) -> None:
        cursor, form = QTextCursor(block), QTextBlockFormat()
        given = block.blockFormat()
        fenced, level = given.hasProperty(_FENCE_LANGUAGE), given.headingLevel()
        in_table = cursor.currentTable() is not None
        form.setLayoutDirection(Qt.LayoutDirection.LeftToRight if fenced else self._direction)
        # Qt does not turn these two round by itself.
        rightwards = fenced or self._direction is Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if rightwards else Qt.AlignmentFlag.AlignRight
        form.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        line = _LINE_IN_TABLE if in_table or fenced else _LINE
        picture = _has_picture(block)
        if picture:
            line = 100.0
        form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(_ABOVE.get(level, 0))
        inside = in_table or (fenced and block.next().blockFormat().hasProperty(_FENCE_LANGUAGE))
        form.setBottomMargin(0 if inside else 4 if block.textList() is not None else 18 if picture else 10)
        if fenced:
            form.setBackground(QColor(self._words["desk"]))
            form.setLeftMargin(0)
            form.setNonBreakableLines(False)
        cursor.mergeBlockFormat(form)
        if level:
            heading = QTextCharFormat()
            heading.setProperty(QTextFormat.Property.FontPixelSize.value, _HEADINGS.get(level, _BODY))
            heading.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
            heading.setFontWeight(QFont.Weight.Bold)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            self._merge(block, heading, fixed_only=False)
        self._merge(block, self._code(fenced), fixed_only=True)

    def _merge(self, block: QTextBlock, form: QTextCharFormat, *, fixed_only: bool) -> None:
        """Give a form to the whole block, or to what is code in it."""
        found, place = [], block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            if not fixed_only or fragment.charFormat().fontFixedPitch():
                found.append((fragment.position(), fragment.length()))
            place += 1
        for start, length in found:
            cursor = QTextCursor(self._document)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            if not fixed_only:
                whole = cursor.charFormat()
                whole.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
                whole.merge(form)
                cursor.setCharFormat(whole)
            else:
                cursor.mergeCharFormat(form)

    def _code(self, fenced: bool) -> QTextCharFormat:
        form = QTextCharFormat()
        if fenced:
            form.setFontFamilies(["DejaVu Sans Mono", "Consolas", "Menlo", "monospace", style.INTERFACE])
            form.setProperty(QTextFormat.Property.FontPixelSize.value, _BODY - 2)
        else:
            form.setFontFamilies([style.INTERFACE, style.READING])
            form.setBackground(QColor(self._words["accent_soft"]))
        return form

    def _set_table(self, frame: QTextFrame) -> None:
        if not isinstance(frame, QTextTable):
            return
        form = frame.format()
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QBrush(QColor(self._words["line"])))
        form.setBorderCollapse(True)
        form.setCellPadding(5)
        form.setCellSpacing(0)
        form.setBottomMargin(12)
        form.setTopMargin(4)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        frame.setFormat(form)
        for column in range(frame.columns()):
            cell = frame.cellAt(0, column)
            shade = cell.format()
            shade.setBackground(QColor(mix(self._colours.card, self._colours.ink, 0.06)))
            shade.setFontWeight(QFont.Weight.Bold)
            cell.setFormat(shade)


def _has_picture(block: QTextBlock) -> bool:
    return "\ufffc" in block.text()
