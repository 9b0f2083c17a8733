"""The form in which a person corrects what is known of an article."""

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from desktop.arabic.direction import is_rtl
from desktop.widgets.dialogs.import_date import DateField
from desktop.widgets.dialogs.import_words import plain


@dataclass(frozen=True, slots=True)
class Details:
    """What is known of an article, as a person may correct it.

    `published` is None while what was typed, kept as `no_date`, is no date.
    """

    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str | None = ""
    no_date: str = ""


class DetailsForm(QWidget):
    """Title, outlet, author and date; `edited` after each key."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.outlet, self.author = QLineEdit(), QLineEdit(), QLineEdit()
        self.published = DateField()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setFormAlignment(Qt.AlignmentFlag.AlignTop)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        for words, field in (
            (self.tr("Title"), self.title),
            (self.tr("Outlet"), self.outlet),
            (self.tr("Author"), self.author),
            (self.tr("Published"), self.published),
        ):
            label = plain(words, "muted")
            label.setBuddy(field)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            label.setContentsMargins(0, 7, 0, 0)
            form.addRow(label, field)
            (field.line if isinstance(field, DateField) else field).setAccessibleName(words)
        for line in (self.title, self.outlet, self.author):
            line.textChanged.connect(self._turn)
            line.textEdited.connect(self.edited)
            line.returnPressed.connect(self.focusNextChild)
        self.outlet.setPlaceholderText(self.tr("who published it"))
        self.author.setPlaceholderText(self.tr("who wrote it"))
        self.published.edited.connect(self.edited)

    def show_details(self, details: Details, *, provisional_title: bool = False) -> None:
        """Show what is known; a provisional title is said to be the article's first words."""
        blocker = QSignalBlocker(self)
        for line, text in ((self.title, details.title), (self.outlet, details.outlet), (self.author, details.author)):
            line.setText(text)
            line.setCursorPosition(0)
        self.title.setToolTip(
            self.tr("No title was found; these are the article's first words.") if provisional_title else ""
        )
        self.published.show_date(details.published or "", otherwise=details.no_date)
        blocker.unblock()

    def details(self) -> Details:
        """Return what stands in the form."""
        title, outlet, author = (" ".join(line.text().split()) for line in (self.title, self.outlet, self.author))
        published = self.published.iso()
        return Details(title, outlet, author, published, "" if published is not None else self.published.line.text())

    def _turn(self) -> None:
        line = self.sender()
        assert isinstance(line, QLineEdit)
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        rtl = is_rtl(line.text(), otherwise=mirrored)
        line.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
