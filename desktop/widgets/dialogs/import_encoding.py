"""The choice of an encoding, where the letters of a file don't tell it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.formats.readers.encoding import CHOICES
from desktop.session.phrases import isolate
from desktop.widgets.dialogs.import_words import plain

_NAMES = {
    "utf-8": QT_TRANSLATE_NOOP("EncodingChoice", "All languages"),
    "utf-16": QT_TRANSLATE_NOOP("EncodingChoice", "All languages"),
    "windows-1256": QT_TRANSLATE_NOOP("EncodingChoice", "Arabic, Windows"),
    "iso-8859-6": QT_TRANSLATE_NOOP("EncodingChoice", "Arabic, ISO"),
    "mac-arabic": QT_TRANSLATE_NOOP("EncodingChoice", "Arabic, Macintosh"),
    "cp720": QT_TRANSLATE_NOOP("EncodingChoice", "Arabic, DOS"),
    "cp864": QT_TRANSLATE_NOOP("EncodingChoice", "Arabic, old IBM"),
    "windows-1252": QT_TRANSLATE_NOOP("EncodingChoice", "Western European, Windows"),
}


class EncodingChoice(QWidget):
    """A question and its answers; `chosen` carries the encoding that a person picked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Encoding"))
        self.box.addItem(self.tr("Choose an encoding…"), "")
        for encoding in CHOICES:
            name = QCoreApplication.translate("EncodingChoice", str(_NAMES[encoding]))
            self.box.addItem(f"{name} ({isolate(encoding)})", encoding)
        question = plain(self.tr("Choose the encoding in which the text below reads well."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(question, 1)
        row.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(self._pick)

    def show_encoding(self, encoding: str) -> None:
        """Show what was chosen before; nothing chosen yet for an empty name."""
        blocker = QSignalBlocker(self.box)
        self.box.setCurrentIndex(max(0, self.box.findData(encoding)))
        blocker.unblock()

    def _pick(self) -> None:
        if encoding := self.box.currentData():
            self.chosen.emit(encoding)
