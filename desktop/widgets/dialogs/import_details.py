"""The correcting of what is known of an article that is in the project already."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.article import Article
from desktop.session import phrases
from desktop.widgets.dialogs.import_form import Details, DetailsForm
from desktop.widgets.dialogs.import_words import plain


class DetailsDialog(QDialog):
    """The form of an article; `corrected` carries the values of title, outlet, author and published by name."""

    corrected = Signal(dict)

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = article.title
        self.setWindowTitle(self.tr("Article details"))
        self.form = DetailsForm()
        self.form.show_details(
            Details(article.title, article.outlet, article.author, article.published),
            provisional_title=article.provisional_title,
        )
        source = plain(self.tr("From the file %1").replace("%1", phrases.path(article.source)), "muted", "small")
        source.setVisible(bool(article.source))
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("primary", True)
        cancel = QPushButton(self.tr("Cancel"))
        for button, act in ((cancel, self.reject), (self.save, self.accept)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        foot = QHBoxLayout()
        foot.addWidget(source, 1)
        foot.addWidget(cancel)
        foot.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(self.form)
        layout.addLayout(foot)
        self.setMinimumWidth(520)
        self.form.edited.connect(self._look)
        self.form.published.line.returnPressed.connect(self.accept)

    def accept(self) -> None:
        """Hand the values over, unless the date is none."""
        details = self.form.details()
        if details.published is None:
            self.form.published.line.setFocus()
            return
        self.corrected.emit({
            "title": details.title or self._title, "outlet": details.outlet,
            "author": details.author, "published": details.published,
        })  # fmt: skip
        super().accept()

    def _look(self) -> None:
        self.save.setEnabled(self.form.details().published is not None)
