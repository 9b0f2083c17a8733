"""The page of the guide: our own text, set as a page, with no way out of the folder that it came in."""

import re
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QResizeEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from desktop.session import phrases
from desktop.widgets.guide.setting import MARGIN, Setting
from desktop.widgets.theme import Theme

_INLINE = re.compile(r"`([^`\n]+)`")
_FENCE = "```"
_NO_BREAK, _SHORT = "\u00a0", 30  # a command up to this long is never parted
_WIDEST = 860  # pixels of a line of words


class Heading(NamedTuple):
    """A heading of the guide: its words, its level (1 is the guide's own title) and the block that it is."""

    words: str
    level: int
    block: int


class GuidePage(QTextBrowser):
    """Shows one Markdown file; pictures come from its own folder and nothing else is ever opened.

    Emits `moved` with the number of the heading that is being read.
    """

    moved = Signal(int)

    def __init__(self, file: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = file.parent.resolve()
        words = _isolated(file.read_text(encoding="utf-8"))
        self._words = _mirrored(words) if self.isRightToLeft() else words
        self._theme = theme
        self._headings: list[Heading] = []
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setProperty("guide", "true")
        self.setAccessibleName(self.tr("User guide"))
        self.verticalScrollBar().valueChanged.connect(self._tell_place)
        theme.changed.connect(self._dress)
        self._dress()

    def headings(self) -> list[Heading]:
        """Return the headings in their order."""
        return self._headings

    def show_heading(self, number: int) -> None:
        """Bring a heading to the top."""
        block = self.document().findBlockByNumber(self._headings[number].block)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - MARGIN // 2)

    def text(self) -> str:
        """Return the words that are shown, one character for each place in the document."""
        return self.document().toPlainText()

    def mark(self, places: list[tuple[int, int]], current: int) -> None:
        """Mark places, one of them as the one that is looked at, and bring that into view."""
        colours, marks = self._theme.colours, []
        for number, (start, end) in enumerate(places):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())
            mark.cursor.setPosition(start)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            ground = QColor(colours.found_now if number == current else colours.found)
            mark.format.setBackground(ground)
            marks.append(mark)
        self.setExtraSelections(marks)
        if 0 <= current < len(places):
            cursor = QTextCursor(self.document())
            cursor.setPosition(places[current][0])
            self.setTextCursor(cursor)
            bar, seen = self.verticalScrollBar(), self.cursorRect(cursor)
            if not self.viewport().rect().adjusted(0, MARGIN, 0, -2 * MARGIN).contains(seen.center()):
                bar.setValue(bar.value() + seen.top() - self.viewport().height() // 3)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the guide; of anything else an empty one, for where there is none Qt looks by itself."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        return self._picture(QUrl(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    # --- inside ------------------------------------------------------------------------------
    def _dress(self) -> None:
        """Set the page anew, in the colours of the theme."""
        place = self.verticalScrollBar().value()
        self.document().setMarkdown(self._words, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        Setting(self.document(), self._theme.colours, self.layoutDirection()).apply()
        self._headings = [
            Heading(block.text(), level, block.blockNumber())
            for block in _blocks(self.document())
            if (level := block.blockFormat().headingLevel())
        ]
        self.document().setModified(False)
        self._fit()
        self.verticalScrollBar().setValue(place)

    def _fit(self) -> None:
        """Keep lines from growing too long, and pictures as wide as the lines at most."""
        room = self.viewport().width()
        side = max(MARGIN, (room - _WIDEST) // 2)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setMargin(MARGIN)
        form.setLeftMargin(side)
        form.setRightMargin(side)
        frame.setFrameFormat(form)
        for block in _blocks(self.document()):
            for name in _pictures(block):
                kind = QTextDocument.ResourceType.ImageResource
                self.document().addResource(kind.value, QUrl(name), self._picture(QUrl(name)))
        self.document().markContentsDirty(0, self.document().characterCount())

    def _picture(self, name: QUrl) -> QImage:
        path = name.path()
        inside = (self._folder / path).resolve() if name.isRelative() and not name.host() else None
        image = QImage()
        if inside is not None and inside.is_relative_to(self._folder) and inside.suffix == ".png":
            image = QImage(str(inside))
        if image.isNull():
            image = QImage(QSize(1, 1), QImage.Format.Format_ARGB32)
            image.fill(Qt.GlobalColor.transparent)
            return image
        form = self.document().rootFrame().frameFormat()
        room = max(80, self.viewport().width() - round(form.leftMargin() + form.rightMargin()))
        ratio = self.devicePixelRatioF()
        width = min(round(room * ratio), image.width())
        scaled = image.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
            width, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio if width > image.width() / ratio else 1)
        return scaled

    def _tell_place(self) -> None:
        block = self.cursorForPosition(self.viewport().rect().center()).blockNumber()
        passed = [number for number, heading in enumerate(self._headings) if heading.block <= block]
        self.moved.emit(passed[-1] if passed else 0)


def _isolated(words: str) -> str:
    """Return Markdown whose keys, names of files and commands keep their direction in any sentence."""
    parts = words.split(_FENCE)
    parts[::2] = [_INLINE.sub(_kept_whole, part) for part in parts[::2]]
    return _FENCE.join(parts)


def _kept_whole(found: re.Match[str]) -> str:
    words = phrases.path(found[1])
    return f"`{words.replace(' ', _NO_BREAK) if len(words) < _SHORT else words}`"


def _mirrored(words: str) -> str:
    """Return Markdown whose tables begin at their last column: Qt lays columns out from the left in any language."""
    lines = words.split("\n")
    for number, line in enumerate(lines):
        if line.startswith("|"):
            lines[number] = f"|{'|'.join(reversed(line.strip('|').split('|')))}|"
    return "\n".join(lines)


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _pictures(block: QTextBlock) -> list[str]:
    names, place = [], block.begin()
    while not place.atEnd():
        form = place.fragment().charFormat()
        if form.isImageFormat():
            names.append(form.toImageFormat().name())
        place += 1
    return names
