"""The `hashiya` command: the same work without a window; Qt is imported only where it must show something."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import click

from desktop import __version__
from desktop.domain import moment
from desktop.domain.errors import ArticleNotFound, BadValue, KnownError, TagNotFound
from desktop.suggest_cli import suggest

_PROJECT = click.Path(path_type=Path)


class _Language:
    """The language asked for on the command line; None is the preference, else the system's."""

    asked: str | None = None
    application: object = None


def run(arguments: list[str]) -> int:
    """Run the command line and return the exit code: 0, 1 for a known error, 2 for words it does not know."""
    try:
        result = cli.main(arguments, prog_name="hashiya", standalone_mode=False)
    except KnownError as error:
        complain(error)
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return 130
    except BrokenPipeError:
        # The reader of our output has left; that is its right.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return result if isinstance(result, int) else 0


def complain(error: KnownError) -> None:
    """Print what went wrong, in the interface's language, to stderr."""
    _catalogue()
    from desktop.session import wording

    click.echo(f"hashiya: {_bare(wording.sentence(error))}", err=True)


def _catalogue() -> None:
    from PySide6.QtCore import QCoreApplication

    from desktop.session import languages
    from desktop.session.preferences import Preferences

    if QCoreApplication.instance() is None:
        app = QCoreApplication(["hashiya"])
        languages.load(app, Preferences().language if _Language.asked is None else _Language.asked)
        _Language.application = app


def _bare(words: str) -> str:
    """Return words without isolates, which a terminal may show as boxes."""
    return words.replace("\u2068", "").replace("\u2069", "")


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="Hashiya", message="%(prog)s %(version)s")
@click.option("--language", type=click.Choice(["ar", "en"]), help="Language of the interface and of messages.")
@click.option("--self-test", is_flag=True, help="Prove that this installation works, and leave.")
@click.pass_context
def cli(context: click.Context, language: str | None, self_test: bool) -> int:
    """Compare Arabic reports of one event, offline. Without a command, the window opens."""
    _Language.asked = language
    if self_test:
        from desktop.self_test import main as prove

        context.exit(prove())
    if context.invoked_subcommand is None:
        return _window(None, ())
    return 0


cli.add_command(suggest)


@cli.command("open")
@click.argument("project", required=False, type=_PROJECT)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
def open_window(project: Path | None, files: tuple[Path, ...]) -> int:
    """Open the window with PROJECT and offer FILES for import."""
    if project is not None and project.suffix != ".hashiya":
        files, project = (project, *files), None
    return _window(project, files)


def _window(project: Path | None, files: tuple[Path, ...]) -> int:
    from desktop import app

    return app.run(project, files, language=_Language.asked)


@cli.command("import")
@click.argument("project", type=_PROJECT)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--encoding", help="What the files are written in, where the program cannot tell.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def import_files(project: Path, files: tuple[Path, ...], encoding: str | None, as_json: bool) -> int:
    """Add articles, or the claims of a claims CSV, to PROJECT (made if need be)."""
    from desktop.session import importing
    from desktop.storage.project import Project

    failures: list[KnownError] = []
    articles: list[dict[str, Any]] = []
    tables: list[importing.TableOutcome] = []
    opened = Project.open(project) if project.exists() else Project.create(project)
    try:
        for file in files:
            try:
                if importing.is_table(file):
                    tables.append(importing.add_table(opened, file, encoding=encoding))
                    continue
                draft = importing.read_draft(file, encoding=encoding)
                (outcome,) = importing.add_drafts(opened, [(str(file), draft)])
            except KnownError as error:
                failures.append(error)
                continue
            article = next(a for a in opened.articles() if a.id == outcome.article_id)
            articles.append(
                {
                    "id": article.id, "file": outcome.file, "title": article.title, "outlet": article.outlet,
                    "published": article.published, "sha256": article.text_hash,
                    "outcome": "known" if outcome.known else "added",
                }
            )  # fmt: skip
    finally:
        opened.close()
    if as_json:
        _print_json({"articles": articles, **({"claims": [_table(table) for table in tables]} if tables else {})})
    else:
        for row in articles:
            click.echo(f"{row['outcome']}\t{row['id']}\t{row['title']}")
        for table in tables:
            click.echo(f"{table.file}\t{table.added} added\t{table.updated} updated\t{len(table.unplaced)} not placed")
            for problem in _table(table)["unplaced"]:
                click.echo(f"  {problem['row']}\t{problem['reason']}\t{problem['quote']}", err=True)
    for failure in failures:
        complain(failure)
    return 1 if failures or any(table.unplaced for table in tables) else 0


def _table(outcome: Any) -> dict[str, Any]:
    _catalogue()
    from desktop.session import wording

    unplaced = [
        {"row": problem.line, "reason": _bare(wording.act(problem.reason)), "quote": problem.quote}
        for problem in outcome.unplaced
    ]
    return {"file": outcome.file, "added": outcome.added, "updated": outcome.updated, "unplaced": unplaced}


@cli.command()
@click.argument("project", type=_PROJECT)
@click.argument("article")
@click.argument("start", type=int)
@click.argument("end", type=int)
@click.option("--tag", "tag_names", multiple=True, required=True, help="Name of a tag; may be given again.")
@click.option("--indicator", default="", help="What the claim is about; made if need be.")
@click.option("--note", default="", help="A note on the claim.")
def claim(
    project: Path, article: str, start: int, end: int, tag_names: tuple[str, ...], indicator: str, note: str
) -> None:
    """Mark code points START up to END of ARTICLE (an id, a file name or part of a title) as a claim."""
    from desktop.arabic.folding import fold
    from desktop.domain.change import Change, RecordChange
    from desktop.domain.span import Span
    from desktop.edits import claims as edits
    from desktop.storage.project import Project

    try:
        span = Span(start, end)
    except ValueError as error:
        raise BadValue(field="span", value=f"{start} {end}") from error
    opened = Project.open(project)
    try:
        found = _article(opened.articles(), article)
        by_name = {fold(tag.name): tag.id for tag in opened.tags()}
        for name in tag_names:
            if fold(name) not in by_name:
                raise TagNotFound(tag=name)
        now = moment.now()
        making: tuple[RecordChange, ...] = ()
        values: dict[str, Any] = {"note": note}
        if indicator:
            named, making = edits.find_or_make(indicator, opened.indicators(), now=now)
            values["indicator_id"] = named.id
        tags = [by_name[fold(name)] for name in tag_names]
        change = edits.mark(found, opened.text(found.text_hash), span, tags=tags, now=now, **values)
        opened.commit(Change(change.label, (*making, *change.records)))
    finally:
        opened.close()
    click.echo(change.records[0].id)


@cli.command()
@click.argument("project", type=_PROJECT)
@click.option("--tag", default="", help="Only claims with this tag.")
@click.option("--article", default="", help="Only claims of this article.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def claims(project: Path, tag: str, article: str, as_json: bool) -> None:
    """List the claims of PROJECT."""
    from desktop.arabic.folding import fold
    from desktop.formats.claim_rows import HEADER
    from desktop.formats.writers import claims_csv
    from desktop.storage.project import Project

    opened = Project.open(project, read_only=True)
    try:
        articles, tags = opened.articles(), opened.tags()
        chosen = opened.claims(_article(articles, article).id if article else None)
        if tag:
            ids = {known.id for known in tags if fold(known.name) == fold(tag)}
            if not ids:
                raise TagNotFound(tag=tag)
            chosen = [claim for claim in chosen if ids.intersection(claim.tags)]
        rows = list(claims_csv.rows(chosen, articles, tags, opened.indicators()))
    finally:
        opened.close()
    if as_json:
        _print_json({"claims": [dict(zip(HEADER, row, strict=True)) for row in rows]})
        return
    for row in rows:
        named = dict(zip(HEADER, row, strict=True))
        click.echo("\t".join(str(named[key]) for key in ("claim_id", "article_title", "tags", "quote")))


@cli.command()
@click.argument("project", type=_PROJECT)
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--as", "profile", help="csv (for programs) or csv-excel (for spreadsheets); else by OUT's ending.")
def export(project: Path, out: Path, profile: str | None) -> None:
    """Write the claims of PROJECT to OUT."""
    from desktop.session import exporting
    from desktop.storage.project import Project

    profile = exporting.profile_for(out, profile)
    opened = Project.open(project, read_only=True)
    try:
        count = exporting.export_claims(opened, out, profile=profile)
    finally:
        opened.close()
    click.echo(f"{count}\t{out}")


@cli.command()
@click.argument("project", type=_PROJECT)
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--view", type=click.Choice(["read", "compare", "claims"]), required=True)
@click.option("--language", type=click.Choice(["ar", "en"]))
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@click.option("--size", default="1680x1000", show_default=True, help="WIDTHxHEIGHT in pixels.")
@click.option("--choose", default="", help="Id of a claim to choose in the read view.")
def picture(project: Path, out: Path, view: str, language: str | None, theme: str, size: str, choose: str) -> None:
    """Render the window with PROJECT into OUT, a PNG, without a screen."""
    width, _, height = size.partition("x")
    if not (width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
        raise BadValue(field="size", value=size)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSize

    from desktop import app

    wanted = QSize(int(width), int(height))
    app.picture(project, out, view=view, language=language or _Language.asked, theme=theme, size=wanted, choose=choose)


@cli.command()
@click.argument("project", type=_PROJECT)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def check(project: Path, as_json: bool) -> int:
    """Verify PROJECT: the file itself, every quote at its place, every hash."""
    from desktop.storage.project import Project

    opened = Project.open(project, read_only=True)
    try:
        problems = opened.check()
    finally:
        opened.close()
    if as_json:
        listed = [{"kind": p.kind, "record": p.record, "text": p.text} for p in problems]
        _print_json({"ok": not problems, "problems": listed})
    else:
        for problem in problems:
            click.echo(f"{problem.kind}\t{problem.record}\t{problem.text}")
        if not problems:
            click.echo("ok")
    return 1 if problems else 0


@cli.command()
@click.argument("project", type=_PROJECT)
def compact(project: Path) -> None:
    """Remove for good what was marked removed, and shrink the file."""
    from desktop.storage.project import Project

    opened = Project.open(project)
    try:
        opened.compact()
    finally:
        opened.close()


@cli.command(hidden=True)
@click.argument("project", type=_PROJECT)
def sample(project: Path) -> None:
    """Make the sample project at PROJECT; a file that is there is left alone."""
    from desktop.session.sample import build

    build(project).close()
    click.echo(str(project))


def _article(articles: list[Any], wanted: str) -> Any:
    from desktop.arabic.folding import fold

    exact = [article for article in articles if wanted in (article.id, article.source, article.text_hash)]
    found = exact or [article for article in articles if fold(wanted) in fold(article.title)]
    if len(found) != 1:
        raise ArticleNotFound(article=wanted)
    return found[0]


def _print_json(document: dict[str, Any]) -> None:
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))
