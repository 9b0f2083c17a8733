"""The notes in the margin never overlap, keep their order, and none is lost."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.widgets.reader.gloss import Gloss, Want, gloss

MARK = 16


@st.composite
def wanted(draw: st.DrawFn) -> list[Want]:
    tops = sorted(draw(st.lists(st.integers(0, 400), max_size=12)))
    return [
        Want(str(number), top, height, min(height, 20))
        for number, top in enumerate(tops)
        for height in [draw(st.integers(18, 80))]
    ]


rooms = st.integers(24, 500)


@given(wanted(), rooms)
def test_notes_never_overlap_and_stay_beside_their_piece(wants: list[Want], room: int) -> None:
    placed = gloss(wants, room, MARK)
    edge = 0.0
    for note in placed.notes:
        assert note.top >= edge
        edge = note.bottom
    if placed.fold:
        assert placed.fold.top >= edge
        edge = placed.fold.top + MARK
    assert edge <= room


@given(wanted(), rooms)
def test_every_claim_has_a_note_or_is_counted_in_order(wants: list[Want], room: int) -> None:
    placed = gloss(wants, room, MARK)
    hidden = list(placed.fold.ids) if placed.fold else []
    assert [note.id for note in placed.notes] + hidden == [want.id for want in wants]


@given(wanted(), rooms)
def test_nothing_is_folded_or_cut_where_there_is_room(wants: list[Want], room: int) -> None:
    placed = gloss(wants, room, MARK)
    fits = sum(want.height for want in wants) <= room
    assert (placed.fold is None and [note.height for note in placed.notes] == [want.height for want in wants]) == (
        fits or not wants
    )


@given(wanted(), rooms)
def test_a_note_is_moved_only_by_one_that_touches_it_or_the_end_of_the_room(wants: list[Want], room: int) -> None:
    placed = gloss(wants, room, MARK)
    end = room - (MARK if placed.fold else 0)
    for number, (want, note) in enumerate(zip(wants, placed.notes, strict=False)):
        if note.top > want.top:
            assert number and placed.notes[number - 1].bottom == note.top
        elif note.top < want.top:
            below = placed.notes[number + 1].top if number + 1 < len(placed.notes) else end
            assert note.bottom == below


def test_a_crowded_paragraph_folds() -> None:
    wants = [Want(name, 8, 37, 20) for name in "abcd"]
    placed = gloss(wants, 100, MARK)
    assert [(note.id, note.top) for note in placed.notes] == [("a", 8), ("b", 45)]
    assert placed.fold is not None
    assert placed.fold.ids == ("c", "d")


def test_a_single_line_shows_the_value_of_its_first_claim() -> None:
    placed = gloss([Want(name, 8, 37, 20) for name in "abc"], 45, MARK)
    assert [(note.id, note.height) for note in placed.notes] == [("a", 20)]
    assert placed.fold is not None
    assert placed.fold.ids == ("b", "c")


def test_one_claim_always_has_its_note() -> None:
    assert gloss([Want("a", 8, 70, 20)], 34, MARK).notes[0].height == 20
    assert gloss([], 34, MARK) == Gloss()
