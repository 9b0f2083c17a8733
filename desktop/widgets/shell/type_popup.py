"""How texts are set: face, size, distance and length of lines, seen in the columns while one tries."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from desktop.session.phrases import isolate
from desktop.session.typesetting import LINE_HEIGHTS, MEASURES, NASKH, SANS, Typesetting
from desktop.widgets.reader.measures import measures
from desktop.widgets.reader.page_view import LARGEST, SMALLEST, ZOOM
from desktop.widgets.shell.style import put

_WIDTH = 330
_SIZE = 15


class TypePopup(QFrame):
    """Emits `changed` with a Typesetting and `zoomed` with pixels; a press elsewhere or Escape closes it."""

    changed = Signal(object)
    zoomed = Signal(int)

    def __init__(self, setting: Typesetting, zoom: int, room: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        put(self, "popup", "true")
        self.setAccessibleName(self.tr("Text"))
        self._room = room
        self.face = QComboBox()
        self._fill_faces(setting.face)
        self.pixels = _slider(SMALLEST, LARGEST, zoom)
        self.height_of_line = _slider(round(LINE_HEIGHTS[0] * 10), round(LINE_HEIGHTS[1] * 10), 0)
        self.height_of_line.setValue(round(setting.line_height * 10))
        self.measure = _slider(*MEASURES, setting.measure)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 14, 16, 14)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._row(self.tr("Face"), self.face)
        self._sized = self._row(self.tr("Size"), self.pixels)
        self._apart = self._row(self.tr("Line height"), self.height_of_line)
        self._long = self._row(self.tr("Longest line"), self.measure)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setMinimumHeight(2 * self._note.fontMetrics().lineSpacing())
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        put(self._note, "muted", "true")
        put(self._note, "small", "true")
        self._grid.addWidget(self._note, 4, 0, 1, 3)
        usual = QPushButton(self.tr("As at first"))
        usual.clicked.connect(self._reset)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(usual)
        self._grid.addLayout(foot, 5, 0, 1, 3)
        self.setFixedWidth(_WIDTH)
        self._say()
        self.face.activated.connect(self._tell)
        for slider, tell in ((self.height_of_line, self._tell), (self.measure, self._tell), (self.pixels, self._zoom)):
            slider.valueChanged.connect(tell)

    def setting(self) -> Typesetting:
        """Return how texts are to be set."""
        return Typesetting(str(self.face.currentData()), self.height_of_line.value() / 10, self.measure.value())

    def stand_under(self, bar: QWidget) -> None:
        """Show it below a bar, where lines of reading begin, beside most of what it changes."""
        self.adjustSize()
        x = bar.width() - self.width() - 12 if self.isRightToLeft() else 12
        self.move(bar.mapToGlobal(QPoint(max(0, x), bar.height() + 6)))
        self.show()
        self.face.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- inside ------------------------------------------------------------------------------
    def _fill_faces(self, current: str) -> None:
        """Offer the two faces that come along, then what the system has for Arabic."""
        system = QFontDatabase.families(QFontDatabase.WritingSystem.Arabic)
        others = [each for each in system if each not in (NASKH, SANS) and not QFontDatabase.isPrivateFamily(each)]
        named = [(NASKH, self.tr("Naskh")), (SANS, self.tr("Sans serif")), *((each, each) for each in others)]
        for at, (family, words) in enumerate(named):
            self.face.addItem(words, family)
            font = QFont([family, NASKH])
            font.setPixelSize(_SIZE)
            self.face.setItemData(at, font, Qt.ItemDataRole.FontRole)
        self.face.setCurrentIndex(max(0, self.face.findData(current)))

    def _row(self, words: str, field: QWidget) -> QLabel:
        row = self._grid.rowCount() if self._grid.count() else 0
        label, value = QLabel(words), QLabel()
        label.setBuddy(field)
        field.setAccessibleName(words)
        self._grid.addWidget(label, row, 0)
        if isinstance(field, QComboBox):
            self._grid.addWidget(field, row, 1, 1, 2)
        else:
            self._grid.addWidget(field, row, 1)
            value.setMinimumWidth(62)
            put(value, "muted", "true")
            self._grid.addWidget(value, row, 2)
        return value

    def _tell(self) -> None:
        self._say()
        self.changed.emit(self.setting())

    def _zoom(self) -> None:
        self._say()
        self.zoomed.emit(self.pixels.value())

    def _reset(self) -> None:
        usual = Typesetting()
        self.face.setCurrentIndex(max(0, self.face.findData(usual.face)))
        self.pixels.setValue(ZOOM)
        self.height_of_line.setValue(round(usual.line_height * 10))
        self.measure.setValue(usual.measure)
        self._tell()

    def _say(self) -> None:
        """Say beside each slider what it is at."""
        sized = measures(self.setting(), self.pixels.value())
        self._sized.setText(isolate(str(self.pixels.value())))
        self._apart.setText(isolate(f"{self.height_of_line.value() / 10:.1f}"))
        letters = round(sized.widest / sized.letter)
        self._long.setText(self.tr("%n letter(s)", "", letters))
        self._note.setText(
            self.tr("The columns are narrower than that now: their lines are as long as there is room.")
            if sized.widest > self._room
            else ""
        )
        for slider, value in (
            (self.pixels, self._sized),
            (self.height_of_line, self._apart),
            (self.measure, self._long),
        ):
            slider.setAccessibleDescription(value.text())


def _slider(least: int, most: int, value: int) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(least, most)
    slider.setValue(value)
    return slider
