"""The changelog can be read by a machine, and its newest entry is this version."""

import re
from datetime import date
from pathlib import Path

from desktop import __version__

CHANGELOG = (Path(__file__).resolve().parent.parent / "CHANGELOG.md").read_text(encoding="utf-8")
HEADING = re.compile(r"^## (\d+\.\d+\.\d+|Unreleased)(?: - (\d{4}-\d\d-\d\d))?$", re.M)


def test_every_entry_has_a_version_and_says_something() -> None:
    headings = HEADING.findall(CHANGELOG)
    assert len(headings) == len(re.findall(r"^## ", CHANGELOG, re.M))
    parts = HEADING.split(CHANGELOG)[1:]
    for version, day, text in zip(parts[0::3], parts[1::3], parts[2::3], strict=True):
        assert re.search(r"^- \S", text, re.M), version
        if version != "Unreleased":
            assert date.fromisoformat(day), version


def test_the_newest_entry_is_this_version_or_still_to_come() -> None:
    newest = HEADING.findall(CHANGELOG)[0][0]
    assert newest in {__version__, "Unreleased"}


def test_entries_run_from_new_to_old() -> None:
    versions = [tuple(map(int, name.split("."))) for name, _ in HEADING.findall(CHANGELOG) if name != "Unreleased"]
    assert versions == sorted(versions, reverse=True)
