"""The history of a claim in sentences: what each act made of it, as its fields tell."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.claim import Anchor, Status
from desktop.domain.period import Period
from desktop.domain.quantity import Quantity
from desktop.session import phrases
from desktop.session.phrases import fill, isolate
from desktop.session.workspace import Happening, Workspace

_NAMES = {
    "anchor": QT_TRANSLATE_NOOP("history", "Words"),
    "tags": QT_TRANSLATE_NOOP("history", "Tags"),
    "indicator_id": QT_TRANSLATE_NOOP("history", "Indicator"),
    "quantity": QT_TRANSLATE_NOOP("history", "Value"),
    "period": QT_TRANSLATE_NOOP("history", "Date"),
    "speaker": QT_TRANSLATE_NOOP("history", "Speaker"),
    "status": QT_TRANSLATE_NOOP("history", "Status"),
    "note": QT_TRANSLATE_NOOP("history", "Note"),
}


class Act(NamedTuple):
    """What one act did to a claim: when, where if it was in another copy of the project, and its sentences."""

    when: str
    where: str
    sentences: tuple[str, ...]


def acts_on(workspace: Workspace, claim_id: str) -> list[Act]:
    """Return what became of a claim, the newest first; what changed nothing that can be seen is left out."""
    made = []
    for happenings in _by_act(workspace.history("claim", claim_id)):
        sentences = tuple(_sentences(workspace, happenings))
        if sentences:
            first = happenings[0]
            where = "" if first.here else QCoreApplication.translate("history", "in another copy of the project")
            made.append(Act(phrases.moment(first.entry.at), where, sentences))
    return made[::-1]


def _by_act(happenings: Iterable[Happening]) -> Iterator[list[Happening]]:
    """Yield what belongs to one act; within one, no field comes twice."""
    group: list[Happening] = []
    for each in happenings:
        same = group and (each.entry.at, each.entry.actor, each.entry.label) == (
            group[0].entry.at, group[0].entry.actor, group[0].entry.label,
        )  # fmt: skip
        if group and (not same or each.entry.field in {known.entry.field for known in group}):
            yield group
            group = []
        group.append(each)
    if group:
        yield group


def _sentences(workspace: Workspace, happenings: list[Happening]) -> Iterator[str]:
    fields = {each.entry.field: each.entry for each in happenings}
    removed = fields.get("removed")
    if removed is not None and removed.after:
        yield QCoreApplication.translate("history", "The claim was deleted.")
        return
    if removed is not None and removed.before:
        yield QCoreApplication.translate("history", "The claim was brought back.")
        return
    if removed is not None:
        yield QCoreApplication.translate("history", "The claim was marked.")
    for field, name in _NAMES.items():
        entry = fields.get(field)
        if entry is None or (removed is not None and field == "anchor"):
            continue
        before, after = (_SAID[field](workspace, value) for value in (entry.before, entry.after))
        if removed is not None and entry.after == Status.UNCHECKED:
            continue
        if before != after:
            yield _change(_tr(name), before, after)


def _change(name: str, before: str, after: str) -> str:
    if not after:
        return fill(QCoreApplication.translate("history", "%1: taken away (before: %2)"), name, before)
    if not before:
        return fill(QCoreApplication.translate("history", "%1: %2"), name, after)
    return fill(QCoreApplication.translate("history", "%1: %2 (before: %3)"), name, after, before)


def _tags(workspace: Workspace, value: object) -> str:
    ids = value if isinstance(value, tuple) else ()
    tags = (workspace.tag(str(tag_id)) for tag_id in ids)
    return " · ".join(
        isolate(tag.name) if tag else QCoreApplication.translate("history", "a deleted tag") for tag in tags
    )


def _indicator(workspace: Workspace, value: object) -> str:
    if not value:
        return ""
    indicator = workspace.indicator(str(value))
    return isolate(indicator.name) if indicator else QCoreApplication.translate("history", "a deleted indicator")


def _quoted(_: Workspace, value: object) -> str:
    quote = " ".join(value.quote.split()) if isinstance(value, Anchor) else ""
    return isolate(quote if len(quote) <= 60 else quote[:59].rstrip() + "…")


def _plain(_: Workspace, value: object) -> str:
    return isolate(" ".join(str(value or "").split()))


_SAID: dict[str, Callable[[Workspace, object], str]] = {
    "anchor": _quoted,
    "tags": _tags,
    "indicator_id": _indicator,
    "quantity": lambda _, value: phrases.quantity(value) if isinstance(value, Quantity) else "",
    "period": lambda _, value: phrases.period(value) if isinstance(value, Period) else "",
    "speaker": _plain,
    "status": lambda _, value: phrases.status(value) if isinstance(value, Status) else "",
    "note": _plain,
}


def _tr(text: object) -> str:
    return QCoreApplication.translate("history", str(text))
