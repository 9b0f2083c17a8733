"""The dialog that a bug ends in: the work is safe, and there is a report to copy."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget


class CrashDialog(QDialog):
    """Says that something went wrong and that the work is safe; holds the report."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(680, 440)
        heading = QLabel(self.tr("Hashiya has made a mistake"))
        heading.setProperty("heading", True)
        comfort = QLabel(
            self.tr(
                "What you marked before is saved. You can close this and continue. The report below says where the "
                "program failed; it holds nothing of your articles. Copy it if you want to report the mistake."
            )
        )
        comfort.setWordWrap(True)
        for label in (heading, comfort):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._report.setAccessibleName(self.tr("Report"))
        copy = QPushButton(self.tr("Copy the report"))
        copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("Continue"))
        close.setProperty("primary", True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(copy)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(comfort)
        layout.addWidget(self._report, 1)
        layout.addLayout(buttons)

    def report(self) -> str:
        """Return the report that is shown."""
        return self._report.toPlainText()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report())
