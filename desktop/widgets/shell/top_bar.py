"""The top bar: the program's and the project's name, the three views, the search, undo and redo, import and export."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from desktop.widgets.giving_way import give_way
from desktop.widgets.shell.actions import Actions
from desktop.widgets.shell.search_field import SearchField
from desktop.widgets.shell.style import icon, put
from desktop.widgets.theme import Theme

VIEWS = ("read", "compare", "claims")
_LEAST_NAME = 110
_NARROWEST = 600  # half of a small screen, where everything is twice as large


class TopBar(QFrame):
    """Emits `view_wanted` with a name of VIEWS; everything else is an action of the window."""

    view_wanted = Signal(str)

    def __init__(self, actions: Actions, menu: QMenu, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "true")
        self.setMinimumWidth(_NARROWEST)
        self._theme = theme
        self._brand = QLabel(self.tr("Hashiya"))
        put(self._brand, "heading", "true")
        self._project = QToolButton()
        self._project.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._project.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._project.setIconSize(QSize(16, 16))
        self._project.setMenu(menu)
        self._project.setMinimumWidth(_LEAST_NAME)
        self._project.setToolTip(self.tr("Project and program menu"))
        self._project.setAccessibleName(self.tr("Project and program menu"))
        self._views = QButtonGroup(self)
        self._undo, self._redo = self._tool(actions, "undo"), self._tool(actions, "redo")
        self.search = SearchField(actions["palette"], theme)
        self._import = QPushButton(self.tr("Import"))
        self._import.clicked.connect(actions["import"].trigger)
        self._export = QPushButton(self.tr("Export CSV"))
        put(self._export, "primary", "true")
        self._export.clicked.connect(actions["export"].trigger)
        for pushed, name in ((self._import, "import"), (self._export, "export")):
            action = actions[name]
            pushed.setToolTip(action.toolTip())
            action.enabledChanged.connect(pushed.setEnabled)
            pushed.setEnabled(action.isEnabled())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._brand)
        row.addWidget(self._project)
        row.addWidget(self._segments(), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.search, 3)
        row.addStretch(1)
        for button in (self._undo, self._redo, self._import, self._export):
            row.addWidget(button)
        theme.changed.connect(self._dress)
        self._dress()

    def show_project(self, name: str, articles: str) -> None:
        """Show the open project's name and how many articles it holds."""
        self._project.setText(f"\u2068{name}\u2069 · {articles}" if name else self.tr("No project"))
        self._give_way()

    def show_view(self, name: str) -> None:
        """Mark the view that is shown."""
        self._views.button(VIEWS.index(name)).setChecked(True)

    def ways_on(self) -> list[QWidget]:
        """Return where one goes on from reading: to the comparison, and out into a file."""
        return [self._views.button(VIEWS.index("compare")), self._export]

    def name_export(self, claims: int | None = None) -> None:
        """Have the button say how many claims would be written; None for all there are."""
        words = self.tr("Export CSV") if claims is None else self.tr("Export %n claim(s) to CSV", "", claims)
        self._export.setText(words)
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        """Where all has no room, leave out what the menu or a key does too, the least wanted first."""
        give_way(self, (self._brand, self._import, self._redo, self._undo), whole=True)

    def _segments(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("segmented", "true")
        row = QHBoxLayout(frame)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for index, text in enumerate((self.tr("Read"), self.tr("Compare"), self.tr("Claims"))):
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(f"{text}  \u2066Alt+{index + 1}\u2069")
            self._views.addButton(button, index)
            row.addWidget(button)
        self._views.idClicked.connect(lambda index: self.view_wanted.emit(VIEWS[index]))
        return frame

    def _tool(self, actions: Actions, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(actions[name])
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _dress(self) -> None:
        colours = self._theme.colours
        self._project.setIcon(icon("menu", colours, colour=colours.muted))
        self._undo.defaultAction().setIcon(icon("undo", colours))
        self._redo.defaultAction().setIcon(icon("redo", colours))
