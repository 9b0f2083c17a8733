"""What the program is, what it promises, and whose work it stands on."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import __version__, assets
from desktop.widgets.dialogs.notices import NoticesDialog
from desktop.widgets.shell import style

# Name, distribution that tells its version, licence (SPDX).
PARTS = (
    ("Qt", "", "LGPL-3.0-only"),
    ("PySide6", "PySide6-Essentials", "LGPL-3.0-only"),
    ("pyqtgraph", "pyqtgraph", "MIT"),
    ("NumPy", "numpy", "BSD-3-Clause"),
    ("sqlite-utils", "sqlite-utils", "Apache-2.0"),
    ("click", "click", "BSD-3-Clause"),
    ("platformdirs", "platformdirs", "MIT"),
    ("uuid6", "uuid6", "MIT"),
    ("hijridate", "hijridate", "MIT"),
    ("XlsxWriter", "xlsxwriter", "BSD-2-Clause"),
    ("Noto Naskh Arabic", "", "OFL-1.1"),
    ("Vazirmatn", "", "OFL-1.1"),
)


class AboutDialog(QDialog):
    """Version, promise and licences, as plain text that can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Hashiya"))
        picture = QLabel()
        picture.setPixmap(style.app_icon().pixmap(56))
        name = _words(self.tr("Hashiya"), "title")
        edition = _words(self.tr("Version %1").replace("%1", __version__), "muted")
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(picture)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(name)
        names.addWidget(edition)
        head.addLayout(names, 1)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(14)
        layout.addLayout(head)
        for sentence in (
            self.tr("The margin of a manuscript, for journalists who compare reports of one event."),
            self.tr(
                "Your projects stay on this machine. Hashiya opens no network connection, needs no account and "
                "collects nothing; it sends nothing to anybody."
            ),
            self.tr("Hashiya is free software under the MIT licence. It stands on these works:"),
        ):
            words = _words(sentence)
            words.setWordWrap(True)
            layout.addWidget(words)
        layout.addLayout(_licences())
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        notices = assets.notices()
        if notices is not None:
            texts = QPushButton(self.tr("Licences"))
            texts.setAutoDefault(False)
            texts.clicked.connect(lambda: NoticesDialog(notices, self).exec())
            foot.addWidget(texts)
        foot.addStretch()
        foot.addWidget(close)
        layout.addLayout(foot)
        close.setFocus()
        self.setMinimumWidth(460)


def _licences() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(2, 1)
    for row, (name, distribution, licence) in enumerate(PARTS):
        edition = qVersion() if name == "Qt" else _version(distribution)
        for column, text in enumerate((name, edition, licence)):
            grid.addWidget(_words(text, "muted" if column else ""), row, column)
    return grid


def _version(distribution: str) -> str:
    try:
        return version(distribution) if distribution else ""
    except PackageNotFoundError:
        # A bundle may carry a part without its papers.
        return ""


def _words(text: str, look: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if look:
        label.setProperty(look, True)
    return label
