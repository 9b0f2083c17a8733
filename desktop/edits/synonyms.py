"""Acts on synonyms: say which names of units mean the same thing in this project."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.arabic.folding import fold
from desktop.domain.change import Change, Label, RecordChange, edited, made, removed
from desktop.domain.errors import BadValue
from desktop.domain.identifiers import new_id
from desktop.domain.synonym import Synonym
from desktop.edits.claims import shorten


def join(words: Iterable[str], synonyms: Iterable[Synonym], *, now: int, into: Synonym | None = None) -> Change:
    """Return the making of a group of these words, or the giving of them to the group `into` in place of its own.

    A word stands in one group only: other groups, of `synonyms`, lose it. Raises BadValue where no word has a letter.
    """
    kept = _tidy(words)
    if not kept:
        raise BadValue(field="words", value=" ".join(words))
    taken = {fold(word) for word in kept}
    records: list[RecordChange] = []
    for other in synonyms:
        left = tuple(word for word in other.words if fold(word) not in taken)
        if (into is not None and other.id == into.id) or left == other.words:
            continue
        records.append(edited(other, replace(other, words=left, updated_at=now)) if left else removed(other))
    if into is None:
        records.append(made(Synonym(id=new_id(), words=kept, created_at=now, updated_at=now)))
    elif into.words != kept:
        records.append(edited(into, replace(into, words=kept, updated_at=now)))
    return Change(Label.of("synonym.join", words=_named(kept)), tuple(records))


def forget(synonym: Synonym) -> Change:
    """Return the removal of a group: its words mean again what the program takes them for."""
    return Change(Label.of("synonym.forget", words=_named(synonym.words)), (removed(synonym),))


def _tidy(words: Iterable[str]) -> tuple[str, ...]:
    by_fold = {fold(word): " ".join(word.split()) for word in words}
    return tuple(word for folded, word in by_fold.items() if folded)


def _named(words: Sequence[str]) -> str:
    return shorten("، ".join(words))
