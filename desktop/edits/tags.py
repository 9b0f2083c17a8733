"""Acts on tags: create, revise, nest, merge, delete; claims are kept whatever happens to their tags."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from desktop.arabic.folding import fold
from desktop.domain.change import Change, Label, RecordChange, edited, made, removed
from desktop.domain.claim import Claim
from desktop.domain.errors import BadValue, TagNameTaken
from desktop.domain.identifiers import new_id
from desktop.domain.tag import COLOURS, Tag
from desktop.edits.claims import without


def starter_tags(names: Sequence[str], *, now: int) -> Change:
    """Return the making of a new project's tags, in this order, with the keys from 1 on."""
    tags = (
        Tag(id=new_id(), name=name, colour=COLOURS[i], key=i + 1, position=i, created_at=now, updated_at=now)
        for i, name in enumerate(names)
    )
    return Change(Label.of("tag.starter"), tuple(made(tag) for tag in tags))


def new_tag(
    name: str, tags: Sequence[Tag], *, now: int, colour: str | None = None,
    parent_id: str | None = None, key: int | None = None,
) -> Tag:  # fmt: skip
    """Return a tag that is not in the project yet, with the first colour and key that are free unless given.

    Raises BadValue for a name without letters, TagNameTaken for one that another tag has.
    """
    name = _free_name(name, tags)
    if colour is None:
        used = {tag.colour for tag in tags}
        colour = next((free for free in COLOURS if free not in used), COLOURS[len(tags) % len(COLOURS)])
    if key is None:
        held = {tag.key for tag in tags}
        key = next((free for free in range(1, 10) if free not in held), None)
    position = max((tag.position for tag in tags), default=-1) + 1
    return Tag(
        id=new_id(), name=name, colour=colour, parent_id=parent_id, key=key, position=position,
        created_at=now, updated_at=now,
    )  # fmt: skip


def create(
    name: str, tags: Sequence[Tag], *, now: int, colour: str | None = None,
    parent_id: str | None = None, key: int | None = None,
) -> Change:  # fmt: skip
    """Return the making of a tag; see `new_tag` for what is chosen by itself and what is raised."""
    tag = new_tag(name, tags, now=now, colour=colour, parent_id=parent_id, key=key)
    return Change(Label.of("tag.create", name=tag.name), (made(tag),))


def revise(tag: Tag, tags: Sequence[Tag], *, now: int, **values: Any) -> Change:
    """Return the setting of a tag's name, colour, parent_id, key or position.

    A key is taken from the tag that holds it. Raises BadValue for a name without letters or a parent that
    lies under the tag itself, TagNameTaken for a name that another tag has.
    """
    if "name" in values:
        values["name"] = _free_name(values["name"], [other for other in tags if other.id != tag.id])
    if values.get("parent_id") is not None and values["parent_id"] in _subtree(tag.id, tags):
        raise BadValue(field="parent", value=tag.name)
    records: list[RecordChange] = []
    if values.get("key") is not None:
        records += [
            edited(other, replace(other, key=None, updated_at=now))
            for other in tags
            if other.key == values["key"] and other.id != tag.id
        ]
    if any(getattr(tag, name) != value for name, value in values.items()):
        records.append(edited(tag, replace(tag, **values, updated_at=now)))
    key = f"tag.revise.{next(iter(values))}" if len(values) == 1 else "tag.revise"
    return Change(Label.of(key, name=tag.name), tuple(records))


def merge(tag: Tag, into: Tag, tags: Sequence[Tag], claims: Iterable[Claim], *, now: int) -> Change:
    """Return the merging of one tag into another: its claims and the tags below it go over, then it is removed.

    `claims` may be all of the project's; those without the tag are left alone. Raises BadValue where the
    two are one tag.
    """
    if tag.id == into.id:
        raise BadValue(field="tag", value=tag.name)
    records: list[RecordChange] = []
    if into.id in _subtree(tag.id, tags):
        lifted = replace(into, parent_id=tag.parent_id, updated_at=now)
        records.append(edited(into, lifted))
    records += _reparented(tag, into.id, tags, now, spared=into.id)
    for claim in claims:
        if tag.id in claim.tags:
            merged = tuple(dict.fromkeys(into.id if own == tag.id else own for own in claim.tags))
            records.append(edited(claim, replace(claim, tags=merged, updated_at=now)))
    records.append(removed(tag))
    return Change(Label.of("tag.merge", name=tag.name, into=into.name), tuple(records))


def delete(tag: Tag, tags: Sequence[Tag], claims: Iterable[Claim], *, now: int) -> Change:
    """Return the removal of a tag: its claims are kept without it, the tags below it move up one step."""
    records = _reparented(tag, tag.parent_id, tags, now)
    records += [
        edited(claim, replace(claim, tags=without(claim.tags, tag.id), updated_at=now))
        for claim in claims
        if tag.id in claim.tags
    ]
    records.append(removed(tag))
    return Change(Label.of("tag.delete", name=tag.name), tuple(records))


def _reparented(tag: Tag, parent_id: str | None, tags: Sequence[Tag], now: int, spared: str = "") -> list[RecordChange]:
    return [
        edited(child, replace(child, parent_id=parent_id, updated_at=now))
        for child in tags
        if child.parent_id == tag.id and child.id != spared
    ]


def _subtree(root_id: str, tags: Sequence[Tag]) -> set[str]:
    found = {root_id}
    while True:
        below = {tag.id for tag in tags if tag.parent_id in found} - found
        if not below:
            return found
        found |= below


def _free_name(name: str, others: Iterable[Tag]) -> str:
    name = " ".join(name.split())
    if not fold(name):
        raise BadValue(field="name", value=name)
    if any(fold(other.name) == fold(name) for other in others):
        raise TagNameTaken(name=name)
    return name
