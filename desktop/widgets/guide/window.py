"""The window of the guide: contents at its beginning, the page, a field to find words in it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop import assets
from desktop.arabic import finding
from desktop.session import languages
from desktop.session.phrases import fill, isolate
from desktop.widgets.announcing import announce
from desktop.widgets.guide.page import GuidePage
from desktop.widgets.shell.style import app_icon, put
from desktop.widgets.theme import Theme

_SIZE = (1040, 780)
_CONTENTS = 252


class GuideWindow(QWidget):
    """The guide in the language of the interface; stays open beside the window while one works."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("User guide"))
        self.setWindowIcon(app_icon())
        self.resize(*_SIZE)
        self._places: list[tuple[int, int]] = []
        self._current = -1
        self.page = GuidePage(assets.guide() / f"{languages.current()}.md", theme)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in the guide…"))
        self.field.setAccessibleName(self.tr("Find in the guide"))
        put(self.field, "search", "true")
        self.field.textChanged.connect(self._seek)
        self.field.installEventFilter(self)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        put(self.said, "muted", "true")
        self.contents = self._list_of_contents()
        panel = QFrame()
        put(panel, "panel", "true")
        panel.setFixedWidth(_CONTENTS)
        side = QVBoxLayout(panel)
        side.setContentsMargins(12, 14, 12, 12)
        side.setSpacing(8)
        side.addWidget(self.field)
        side.addWidget(self.said)
        side.addWidget(self.contents, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(panel)
        row.addWidget(self.page, 1)
        self.page.moved.connect(self._follow)
        for keys, act in (
            ("Ctrl+F", self._look), ("F3", lambda: self.step(1)), ("Shift+F3", lambda: self.step(-1)),
            ("Esc", self._leave), ("Ctrl+W", self.close),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, activated=act)  # type: ignore[call-overload]
        theme.changed.connect(self._show)
        self._follow(0)
        self.page.setFocus()

    def step(self, by: int) -> None:
        """Go to the next place found, or to the one before."""
        if self._places:
            self._current = (self._current + by) % len(self._places)
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in enter:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.field.clear()  # it opens again where it was left, with nothing marked
        super().closeEvent(event)

    # --- inside ------------------------------------------------------------------------------
    def _list_of_contents(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(self.tr("Contents"))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setWordWrap(True)
        for number, heading in enumerate(self.page.headings()):
            if heading.level == 2:
                item = QListWidgetItem(heading.words)
                item.setData(Qt.ItemDataRole.UserRole, number)
                made.addItem(item)
        for signal in (made.itemClicked, made.itemActivated):
            signal.connect(self._go)
        return made

    def _go(self, item: QListWidgetItem) -> None:
        self.page.show_heading(item.data(Qt.ItemDataRole.UserRole))
        self.contents.setCurrentItem(item)

    def _follow(self, heading: int) -> None:
        """Show in the contents what is being read."""
        rows = range(self.contents.count())
        passed = [row for row in rows if self.contents.item(row).data(Qt.ItemDataRole.UserRole) <= heading]
        self.contents.setCurrentRow(passed[-1] if passed else 0)

    def _look(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _leave(self) -> None:
        """Let go of what is looked for, and of the window once nothing is."""
        if self.field.text():
            self.field.clear()
            self.page.setFocus()
        else:
            self.close()

    def _seek(self, words: str) -> None:
        found = finding.find(self.page.text(), words) if words.strip() else []
        self._places, self._current = [(span.start, span.end) for span in found], 0 if found else -1
        self._show()

    def _show(self) -> None:
        self.page.mark(self._places, self._current)
        words, total = self.field.text().strip(), len(self._places)
        if not words:
            self.said.clear()
        elif not total:
            self.said.setText(self.tr("Found nowhere"))
        else:
            self.said.setText(fill(self.tr("%1 of %2"), isolate(str(self._current + 1)), isolate(str(total))))
        put(self.said, "conflict", "true" if words and not total else "")
        if self.said.text():
            announce(self, self.said.text())
