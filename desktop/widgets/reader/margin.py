"""The margin: beside the pieces of a page that are looked at, a note for every claim that begins in them."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout

from desktop.widgets.contrast import legible
from desktop.widgets.reader.gloss import Fold, Gloss, Placed, Want, gloss
from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.reader.kept import Kept
from desktop.widgets.reader.layout_cache import Laid
from desktop.widgets.reader.measures import Measures
from desktop.widgets.reader.note import Note
from desktop.widgets.reader.note_layout import Faces, LaidNote, faces, lay_out
from desktop.widgets.theme import LIGHT, Colours

_SPACE = 7  # px between two notes
_ROUND = 5
_BESIDE = 5  # px by which the ground of a note is wider than its words

Words = Callable[[str], Note | None]


class Sides(NamedTuple):
    """Where rule and notes stand, in pixels from the left edge of the text."""

    rule: float
    left: float
    width: float

    @property
    def right(self) -> float:
        """Return where notes end."""
        return self.left + self.width


def sides(measures: Measures, text_width: int, *, rtl: bool) -> Sides:
    """Return the margin's places: left of a text that runs right to left, right of another."""
    near, inner = round(measures.font.pixelSize() * 0.7), round(measures.font.pixelSize() * 0.5)
    width = measures.gloss - near - inner + measures.margin - 8
    if rtl:
        return Sides(-near, -near - inner - width, width)
    return Sides(text_width + near, text_width + near + inner, width)


class Margin:
    """Lays out the notes of pieces and keeps them; x counts from the text's left edge, y from the piece's top."""

    def __init__(self) -> None:
        self.words: Words = lambda _claim_id: None
        self.sides = Sides(0, 0, 0)
        self._rtl = True
        self._faces: Faces | None = None
        self._notes = Kept[str, tuple[Note, LaidNote] | None]()
        self._pieces = Kept[int, Gloss]()
        self._inks = Inks(LIGHT)

    def measure(self, measures: Measures, text_width: int, *, rtl: bool) -> None:
        """Lay everything out anew beside a text of this width and face."""
        self._rtl = rtl
        self.sides = sides(measures, text_width, rtl=rtl)
        self._faces = faces(measures.font.pixelSize())
        self.forget()

    def forget(self) -> None:
        """Ask for all words anew."""
        self._notes.clear()
        self._pieces.clear()

    def tidy(self) -> bool:
        """Let go of some of the notes that were laid out long ago; say whether that was all."""
        return all([self._notes.tidy(), self._pieces.tidy()])

    def forget_claim(self, claim_id: str) -> None:
        """Ask for a claim's words anew when its piece is laid out again."""
        self._notes.pop(claim_id, None)

    def drop(self, number: int) -> Gloss | None:
        """Let go of a piece's places, and return them where they were known."""
        return self._pieces.pop(number, None)

    @property
    def is_empty(self) -> bool:
        """Say whether nobody has asked for any places."""
        return not self._pieces

    def known(self, number: int) -> Gloss | None:
        """Return the places beside a piece if someone has asked for them."""
        return self._pieces.get(number)

    def piece(
        self,
        number: int,
        laid: Laid,
        begin: Sequence[Highlight],
        spare: Sequence[Highlight],
        measures: Measures,
        room: int,
    ) -> Gloss:
        """Return the places of the notes for the highlights that begin in a piece.

        Those of `spare` have a note only as far as all the others leave room: none is folded for them.
        """
        assert self._faces is not None
        room += _SPACE  # the one below the last note may lie beside the next piece
        wants = self._wants(begin, laid, measures)
        left = room - sum(want.height for want in wants)
        for want in self._wants(spare, laid, measures):
            height = want.height if want.height <= left else want.least
            if height <= left:
                wants.append(want._replace(height=height))
                left -= height
        wants.sort(key=lambda want: want.top)
        return self._pieces.keep(number, self._with_more(gloss(wants, room, self._faces.what.line + _SPACE), room))

    def _with_more(self, placed: Gloss, room: int) -> Gloss:
        """Return places with what may stand below a note, where that is nobody else's room."""
        notes = list(placed.notes)
        end = placed.fold.top if placed.fold else room
        for at in range(len(notes) - 1, -1, -1):
            known = self._note(notes[at].id)
            if known and known[1].more_height and notes[at].height == known[1].height + _SPACE:
                higher = notes[at]._replace(height=notes[at].height + known[1].more_height)
                notes[at] = higher if higher.bottom <= end else notes[at]
            end = notes[at].top
        return placed._replace(notes=tuple(notes))

    def _wants(self, highlights: Sequence[Highlight], laid: Laid, measures: Measures) -> list[Want]:
        assert self._faces is not None
        over = measures.baseline - self._faces.value.baseline
        origin, starts, line_height, note_of = laid.chunk.start, laid.starts, measures.line, self._note
        wants = []
        for highlight in highlights:
            known = note_of(highlight.id)
            if known is not None:
                note = known[1]
                line = bisect_right(starts, highlight.start - origin) - 1
                top = (line if line > 0 else 0) * line_height + over
                wants.append(Want(highlight.id, top, note.height + _SPACE, note.least + _SPACE))
        return wants

    def at(self, notes: Gloss, x: float, y: float) -> tuple[str, ...]:
        """Return the claim whose note lies at a point, or those of the fold; nothing beside them."""
        if not self.sides.left - _BESIDE <= x <= self.sides.left + self.sides.width + _BESIDE:
            return ()
        for note in notes.notes:
            if note.top <= y < note.bottom:
                return (note.id,)
        return notes.fold.ids if notes.fold and notes.fold.top <= y < notes.fold.top + self._mark else ()

    def paint(
        self, painter: QPainter, notes: Gloss, colours: Colours, chosen: str, hovered: str, top: float, bottom: float
    ) -> None:
        """Draw the notes of a piece that lie, even in part, between two y; the painter's origin is the piece's."""
        if self._inks.colours is not colours:
            self._inks = Inks(colours)
        inks, left = self._inks, self.sides.left
        for note in notes.notes:
            if note.bottom < top or note.top > bottom or (known := self._note(note.id)) is None:
                continue
            says, laid = known
            if note.id in (chosen, hovered):
                self._ground(painter, note, colours.accent_soft if note.id == chosen else colours.desk)
            short = note.height < laid.height + _SPACE
            if laid.value is not None:
                painter.setPen(inks.muted if says.pale else inks.ink)
                _draw(painter, laid.value, QPointF(left, note.top), short=short)
            if laid.what is not None and not (short and laid.value is not None):
                painter.setPen(inks.tag(says.colour))
                _draw(painter, laid.what, QPointF(left, note.top + laid.value_height), short=short)
            if laid.more is not None and note.height >= laid.height + laid.more_height + _SPACE:
                painter.setPen(inks.muted)
                _draw(painter, laid.more, QPointF(left, note.top + laid.height), short=False)
        if notes.fold is not None:
            self._paint_fold(painter, notes.fold, colours)

    def _paint_fold(self, painter: QPainter, fold: Fold, colours: Colours) -> None:
        assert self._faces is not None
        font = QFont(self._faces.what.font)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        box = QRectF(self.sides.left, fold.top, self.sides.width, self._faces.what.line)
        # Absolute: a painter of a widget turns sides about with the interface's direction, one of a picture does not.
        side |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, side, f"\u2066+{len(fold.ids)}\u2069")

    def _ground(self, painter: QPainter, note: Placed, colour: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        box = QRectF(self.sides.left - _BESIDE, note.top - 1, self.sides.width + 2 * _BESIDE, note.height - _SPACE + 2)
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    @property
    def _mark(self) -> int:
        return self._faces.what.line if self._faces else 0

    def _note(self, claim_id: str) -> tuple[Note, LaidNote] | None:
        try:
            return self._notes[claim_id]
        except KeyError:
            note = self.words(claim_id)
            assert self._faces is not None
            laid = (note, lay_out(note, self._faces, self.sides.width, rtl=self._rtl)) if note else None
            return self._notes.keep(claim_id, laid)


class Inks:
    """The pens that notes are written with in one theme."""

    def __init__(self, colours: Colours) -> None:
        self.colours = colours
        self.ink = QPen(QColor(colours.ink))
        self.muted = QPen(QColor(colours.muted))
        self._tags: dict[str, QPen] = {}

    def tag(self, name: str) -> QPen:
        """Return the pen in a tag's colour, legible on all the grounds that a note can have."""
        known = self._tags.get(name)
        if known is None:
            colours = self.colours
            ink = legible(colours.tag(name).name(), colours.paper, colours.accent_soft, colours.desk)
            known = self._tags[name] = QPen(QColor(ink))
        return known


def _draw(painter: QPainter, layout: QTextLayout, at: QPointF, *, short: bool) -> None:
    if short:
        layout.lineAt(0).draw(painter, at)
    else:
        layout.draw(painter, at)
