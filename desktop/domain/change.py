"""Changes: what one act does to a project; the unit of undo, history and merge."""

from dataclasses import dataclass, fields
from typing import Any

from desktop.domain.article import Article, Text
from desktop.domain.claim import Claim
from desktop.domain.dismissal import Dismissal
from desktop.domain.indicator import Indicator
from desktop.domain.overrule import Overrule
from desktop.domain.refusal import Refusal
from desktop.domain.synonym import Synonym
from desktop.domain.tag import Tag

Record = Article | Claim | Tag | Indicator | Dismissal | Overrule | Synonym | Refusal

# Parents first: rows are written in this order and read back in it.
KINDS: dict[str, type[Record]] = {
    "article": Article,
    "tag": Tag,
    "indicator": Indicator,
    "claim": Claim,
    "dismissal": Dismissal,
    "overrule": Overrule,
    "synonym": Synonym,
    "refusal": Refusal,
}
_KIND_OF = {record_type: kind for kind, record_type in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Label:
    """A key of `session/wording.py` with its arguments: the name of an act, a rule or a cause in any language."""

    key: str
    args: tuple[tuple[str, str | int], ...] = ()

    @classmethod
    def of(cls, key: str, **args: str | int) -> "Label":
        """Return the label of a key and its arguments."""
        return cls(key, tuple(sorted(args.items())))


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record before and after an act; None before it was made, None after it was removed."""

    kind: str
    id: str
    before: Record | None
    after: Record | None

    def inverse(self) -> "RecordChange":
        """Return the change that takes this one back."""
        return RecordChange(self.kind, self.id, self.after, self.before)

    def changed_fields(self) -> tuple[str, ...]:
        """Return the names of the fields that differ; all of them for a record made or removed."""
        known = self.before if self.before is not None else self.after
        assert known is not None
        names = (field.name for field in fields(known))
        if self.before is None or self.after is None:
            return tuple(names)
        before, after = self.before, self.after
        return tuple(name for name in names if getattr(before, name) != getattr(after, name))


@dataclass(frozen=True, slots=True)
class Change:
    """A label, the records before and after, and the texts that new articles bring along."""

    label: Label
    records: tuple[RecordChange, ...]
    texts: tuple[Text, ...] = ()

    def inverse(self) -> "Change":
        """Return the change that takes this one back; texts stay, they are immutable."""
        return Change(self.label, tuple(record.inverse() for record in reversed(self.records)))

    def __bool__(self) -> bool:
        return bool(self.records)


def made(record: Record) -> RecordChange:
    """Return the making of a record."""
    return RecordChange(_KIND_OF[type(record)], record.id, None, record)


def removed(record: Record) -> RecordChange:
    """Return the removal of a record."""
    return RecordChange(_KIND_OF[type(record)], record.id, record, None)


def edited(before: Record, after: Record) -> RecordChange:
    """Return the change from one state of a record to the next; both have the same id."""
    if before.id != after.id or type(before) is not type(after):
        raise ValueError("an edit keeps the record's id and kind")
    return RecordChange(_KIND_OF[type(before)], before.id, before, after)


def detail(label: Label) -> dict[str, Any]:
    """Return a label's arguments by name."""
    return dict(label.args)
