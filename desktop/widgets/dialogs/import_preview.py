"""The preview of an import: what was made of each file, to be corrected before it is accepted."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.arabic.direction import with_visible_overrides
from desktop.domain.draft import Draft
from desktop.domain.errors import EncodingUnsure
from desktop.formats import candidates as candidates_of
from desktop.formats.candidates import Candidate
from desktop.session import wording
from desktop.session.phrases import isolate, path
from desktop.widgets.dialogs.import_encoding import EncodingChoice
from desktop.widgets.dialogs.import_form import DetailsForm
from desktop.widgets.dialogs.import_list import OfferList
from desktop.widgets.dialogs.import_offers import Offer, details_of, match_twins, offers
from desktop.widgets.dialogs.import_text import DraftText
from desktop.widgets.dialogs.import_words import plain
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme


class ImportPreview(QDialog):
    """What is offered, and the form and text of the chosen one; `taken` carries the drafts that were accepted.

    `known` has the titles of the project's articles by the hash of their text, so that the same text twice is said.
    """

    taken = Signal(list)

    def __init__(
        self, theme: Theme, candidates: Sequence[Candidate], known: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._known = dict(known)
        self.offers = offers(candidates, known)
        self.setWindowTitle(self.tr("Import articles"))
        self.resize(1020 if len(self.offers) > 1 else 760, 680)

        self.list = OfferList(theme)
        self.form = DetailsForm()
        self.notice = plain("", "small")
        self.encoding = EncodingChoice()
        self.text = DraftText(theme)
        self.legend = plain(
            self.tr("Grey lines are taken for the page around the article. They stay in its text."), "muted", "small"
        )
        self.add = QPushButton()
        self.add.setProperty("primary", True)
        self.add.setAutoDefault(False)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        self.summary = plain("", "muted", "small")
        self._lay_out(cancel)

        self.list.currentRowChanged.connect(self._show)
        self.list.ticked.connect(self._tick)
        self.form.edited.connect(self._take_over)
        self.encoding.chosen.connect(self._read_again)
        self.add.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)

        for row in range(len(self.offers)):
            self._show_row(row)
        first = next((row for row, offer in enumerate(self.offers) if offer.candidate.asks), 0)
        self.list.setCurrentRow(first)
        self._count()
        self.form.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, cancel: QPushButton) -> None:
        self._notice_frame = QFrame()
        notice = QVBoxLayout(self._notice_frame)
        notice.setContentsMargins(12, 8, 12, 8)
        notice.addWidget(self.notice)
        notice.addWidget(self.encoding)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 16, 16, 12)
        inside.setSpacing(10)
        inside.addWidget(self.form)
        inside.addWidget(self._notice_frame)
        inside.addWidget(self.text, 1)
        inside.addWidget(self.legend)
        inside.addStretch()
        shelf = QFrame()
        shelf.setProperty("card", True)
        shelf.setFixedWidth(300)
        shelf.setHidden(len(self.offers) < 2)
        rows = QVBoxLayout(shelf)
        rows.setContentsMargins(4, 8, 4, 8)
        rows.addWidget(self.list)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(shelf)
        middle.addWidget(card, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.summary, 1)
        foot.addWidget(cancel)
        foot.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(12)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    def drafts(self) -> list[Draft]:
        """Return the drafts that are ticked, as corrected."""
        return [offer.draft() for offer in self.offers if offer.wanted]

    def accept(self) -> None:
        """Hand the ticked drafts over; first go to one whose date needs to be put right."""
        if not self.add.isEnabled():
            return
        for row, offer in enumerate(self.offers):
            if offer.wanted and not offer.complete:
                self.list.setCurrentRow(row)
                self.form.published.line.setFocus(Qt.FocusReason.OtherFocusReason)
                self.form.published.line.selectAll()
                self._hold_back()
                return
        self.taken.emit(self.drafts())
        super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter alone goes on to the next field; a dialog would take it for its first button.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.accept()
            return
        super().keyPressEvent(event)

    def _current(self) -> Offer | None:
        row = self.list.currentRow()
        return self.offers[row] if 0 <= row < len(self.offers) else None

    def _show(self) -> None:
        offer = self._current()
        if offer is None:
            return
        draft = offer.candidate.draft
        self.form.show_details(offer.details, provisional_title=draft is not None and draft.provisional_title)
        self.form.setEnabled(offer.can_be_added)
        self.form.setVisible(draft is not None)
        self.text.setVisible(draft is not None or offer.candidate.asks)
        self.text.show_draft(draft)
        self.legend.setVisible(draft is not None and bool(draft.furniture))
        self.encoding.show_encoding(offer.encoding)
        self._say()

    def _say(self) -> None:
        """Say what is to be known of the chosen one: the same text twice, an unsure encoding, why it can't be read."""
        offer = self._current()
        assert offer is not None
        candidate = offer.candidate
        warns = True
        if isinstance(candidate.error, EncodingUnsure):
            words = self.tr("The letters of this file can be read in several ways.")
        elif candidate.error is not None:
            words = wording.sentence(candidate.error)
        elif offer.twin:
            words = self.tr("This text is already there as “%1”; it is not added again.").replace(
                "%1", isolate(offer.twin)
            )
        elif candidate.damaged:
            words = self.tr("Some letters of this file could not be read. They stand as � in the text.")
        elif candidate.draft is not None and candidate.draft.provisional_title:
            words = self.tr("No title was found; the article's first words stand in for it.")
            warns = False
        else:
            words, warns = "", False
        self.notice.setText(words)
        self.notice.setVisible(bool(words))
        asks = candidate.path is not None and (candidate.asks or candidate.damaged)
        self.encoding.setVisible(asks)
        self._notice_frame.setVisible(bool(words) or asks)
        style.put(self._notice_frame, "notice", "warning" if warns else "true")

    def _show_row(self, row: int) -> None:
        offer = self.offers[row]
        candidate = offer.candidate
        name = with_visible_overrides(candidate.name) or self.tr("Pasted text")
        title = with_visible_overrides(offer.details.title) or name
        if candidate.error is not None:
            state, warns = (self.tr("choose its encoding") if candidate.asks else self.tr("cannot be read")), True
        elif offer.twin:
            state, warns = self.tr("already there"), False
        elif not offer.complete:
            state, warns = self.tr("check its date"), True
        else:
            state, warns = offer.details.outlet or path(name), False
        second = state if candidate.draft is not None or title == name else f"{path(name)} · {state}"
        self.list.show_row(row, title, second, warns=warns, tick=offer.wanted if offer.can_be_added else None)

    def _tick(self, row: int, wanted: bool) -> None:
        self.offers[row].wanted = wanted
        self._count()

    def _take_over(self) -> None:
        offer = self._current()
        if offer is not None:
            offer.details = self.form.details()
            self._show_row(self.list.currentRow())
            self._count()

    def _read_again(self, encoding: str) -> None:
        offer = self._current()
        if offer is None or offer.candidate.path is None:
            return
        offer.candidate = candidates_of.of_file(offer.candidate.path, encoding=encoding)
        offer.details, offer.encoding, offer.wanted = details_of(offer.candidate), encoding, True
        match_twins(self.offers, self._known)
        for row in range(len(self.offers)):
            self._show_row(row)
        self._show()
        self._count()

    def _hold_back(self) -> None:
        """Say beside the button why nothing was added."""
        self.summary.setText(self.tr("Nothing was added yet: correct this date, or clear its field."))
        style.put(self.summary, "conflict", True)

    def _count(self) -> None:
        wanted = sum(offer.wanted for offer in self.offers)
        self.add.setText(self.tr("Add %n article(s)", "", wanted))
        self.add.setEnabled(wanted > 0)
        left = len(self.offers) - wanted
        self.summary.setText(self.tr("%n left out", "", left) if left else "")
        style.put(self.summary, "conflict", False)
