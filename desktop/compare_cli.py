"""`hashiya compare`: indicators against articles, for scripts and for reading in a terminal; without a window."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.domain.overrule import Verdict

if TYPE_CHECKING:
    from desktop.analysis.comparison import Cell, Matrix, Row


@click.command()
@click.argument("project", type=click.Path(path_type=Path))
@click.option(
    "--about",
    type=click.FloatRange(0, 100),
    default=None,
    metavar="PERCENT",
    help="How far apart values may lie that are said with 'about'; 5 unless the project says otherwise.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def compare(project: Path, about: float | None, as_json: bool) -> None:
    """Compare what the articles of PROJECT say: agreement, conflict, and who is alone with a claim."""
    from desktop.session import comparing
    from desktop.storage.project import Project

    opened = Project.open(project, read_only=True)
    try:
        found = comparing.of_project(opened, None if about is None else Decimal(str(about)))
    finally:
        opened.close()
    from desktop.cli import load_catalogue

    load_catalogue()
    if as_json:
        click.echo(json.dumps(as_document(found), ensure_ascii=False, indent=2))
        return
    for line in table(found):
        click.echo("\t".join(line))


def as_document(found: "Matrix") -> dict[str, Any]:
    """Return the matrix as `hashiya compare --json` prints it.

    `rule` is the name of the rule and `sentence` says it in the interface's language; `found` is what the rules say
    where a person overruled them, else null. `odd` says which cells stand against most of the others.
    """
    return {
        "articles": [{"id": article.id, "title": article.title} for article in found.articles],
        "indicators": [_indicator(row) for row in found.rows],
    }


def _indicator(row: "Row") -> dict[str, Any]:
    from desktop.session import phrases, rulings

    return {
        "name": row.indicator.name,
        "verdict": row.verdict.value,
        "rule": row.rule.key.removeprefix("rule."),
        "sentence": phrases.unmarked(rulings.rule(row.rule)),
        "found": row.found.verdict.value if row.overrule else None,
        "origins": len(row.origins),
        "cells": [
            {
                "article": cell.article_id,
                "state": cell.state.value,
                "claims": [claim.id for claim in cell.claims],
                "odd": cell.is_odd and row.verdict is Verdict.DIFFER,
            }
            for cell in row.cells
        ],
    }


def table(found: "Matrix") -> Iterator[list[str]]:
    """Give the lines of the matrix in words of the interface's language: a head, then a line an indicator."""
    from PySide6.QtCore import QCoreApplication

    from desktop.session import phrases, rulings

    head = (
        QCoreApplication.translate("compare", "Indicator"),
        *(article.title for article in found.articles),
        QCoreApplication.translate("compare", "Verdict"),
        QCoreApplication.translate("compare", "Why"),
    )
    yield [" ".join(words.split()) for words in head]
    for row in found.rows:
        verdict = rulings.summary(row.verdict, row.rule, row.reporting)
        cells = (_cell(cell) for cell in row.cells)
        line = (row.indicator.name, *cells, verdict, rulings.rule(row.rule))
        yield [" ".join(phrases.unmarked(words).split()) for words in line]


def _cell(cell: "Cell") -> str:
    from PySide6.QtCore import QCoreApplication

    from desktop.analysis.comparison import State
    from desktop.edits.claims import shorten
    from desktop.session import phrases

    if cell.state is State.NOT_CHECKED:
        return QCoreApplication.translate("compare", "not checked")
    said = [phrases.values(claim.quantity, claim.period) or shorten(claim.anchor.quote) for claim in cell.claims]
    return " / ".join(dict.fromkeys(said)) or "—"
