"""`hashiya passages`: wording that files share, for scripts; without Qt and without a project."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from desktop.domain.errors import KnownError


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document, a line a passage.")
def passages(files: tuple[Path, ...], as_json: bool) -> None:
    """Find the wording that FILES share, though words of it were changed."""
    from desktop.suggest_cli import text_of

    failures: list[KnownError] = []
    texts: dict[Path, str] = {}
    for file in files:
        try:
            texts[file] = text_of(file)
        except KnownError as error:
            failures.append(error)
    found = _rows(texts)
    if as_json:
        click.echo('{"passages": [' + ",".join(f"\n{json.dumps(row, ensure_ascii=False)}" for row in found) + "\n]}")
    else:
        for row in found:
            click.echo(_line(row, texts))
    if failures:
        raise failures[0]


def _rows(texts: dict[Path, str]) -> Iterator[dict[str, Any]]:
    """Give the passages by both files in the order they were given, then by place; code points of the texts as decoded.

    `similarity` is the share of a passage's words that both files have, from 0 to 1; `changed_numbers` has a pair for
    each figure that stands in the other's place.
    """
    from desktop.analysis.passages import between
    from desktop.analysis.wording import wording_of

    names = [str(file) for file in texts]
    for shared in between([wording_of(text) for text in texts.values()]):
        passage = shared.passage
        yield {
            "file_a": names[shared.one], "start_a": passage.mine.start, "end_a": passage.mine.end,
            "file_b": names[shared.other], "start_b": passage.its.start, "end_b": passage.its.end,
            "similarity": passage.similarity, "changed_numbers": [list(pair) for pair in passage.changed_numbers],
        }  # fmt: skip


def _line(row: dict[str, Any], texts: dict[Path, str]) -> str:
    places = (f"{row[f'file_{side}']}:{row[f'start_{side}']}-{row[f'end_{side}']}" for side in "ab")
    words = " ".join(texts[Path(row["file_a"])][row["start_a"] : row["end_a"]].split())
    numbers = ", ".join(f"{one} / {other}" for one, other in row["changed_numbers"])
    return "\t".join((*places, f"{row['similarity']:.0%}", words, numbers)).rstrip("\t")
