"""The `hashiya` command: the same work without a window; Qt is imported only where it must show something."""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop import __version__
from desktop.compare_cli import compare
from desktop.domain.errors import BadValue, DataFolderUnusable, EncodingUnsure, KnownError, TagNotFound
from desktop.passages_cli import passages
from desktop.suggest_cli import suggest

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

_THEMES = ["light", "dark", "light-contrast", "dark-contrast"]
_PROJECT = click.Path(path_type=Path)


class _Language:
    """The language asked for on the command line; None is the preference, else the system's."""

    asked: str | None = None
    application: "QCoreApplication | None" = None


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
    load_catalogue()
    from desktop.session import phrases, wording

    words = [wording.sentence(error)]
    if isinstance(error, EncodingUnsure):
        words.append(wording.naming_an_encoding("--encoding"))
    click.echo(f"hashiya: {phrases.unmarked(' '.join(words))}", err=True)


def load_catalogue() -> None:
    """Load the language asked for, else that of the preferences, else the system's."""
    from PySide6.QtCore import QCoreApplication

    from desktop.session import languages
    from desktop.session.preferences import Preferences

    app = QCoreApplication.instance()
    if app is None:
        app = _Language.application = QCoreApplication(["hashiya"])
    wanted = _Language.asked
    with suppress(DataFolderUnusable):  # this may be what is to be complained of
        wanted = wanted or Preferences().language
    wanted = wanted or languages.of_system()
    if languages.current() != wanted or not languages.is_loaded():
        languages.load(app, wanted)


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="Hashiya", message="%(prog)s %(version)s")
@click.option("--language", type=click.Choice(["ar", "en"]), help="Language of the interface and of messages.")
@click.option(
    "--self-test", is_flag=False, flag_value="", metavar="[PNG]",
    help="Prove that this installation works, and leave; PNG gets a picture of the window.",
)  # fmt: skip
@click.pass_context
def cli(context: click.Context, language: str | None, self_test: str | None) -> int:
    """Compare Arabic reports of one event, offline. Without a command, the window opens."""
    _Language.asked = language
    if self_test is not None:
        from desktop.self_test import main as prove

        context.exit(prove(Path(self_test) if self_test else None))
    if context.invoked_subcommand is None:
        return _window()
    return 0


cli.add_command(suggest)
cli.add_command(compare)
cli.add_command(passages)


@cli.command("open")
@click.argument("project", required=False, type=_PROJECT)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
def open_window(project: Path | None, files: tuple[Path, ...]) -> int:
    """Open the window with PROJECT and offer FILES for import."""
    return _window(*files if project is None else (project, *files))


def _window(*paths: Path) -> int:
    from desktop import start

    return start.window(paths, language=_Language.asked)


@cli.command("import")
@click.argument("project", type=_PROJECT)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--encoding", help="What the files are written in, where the program cannot tell.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def import_files(project: Path, files: tuple[Path, ...], encoding: str | None, as_json: bool) -> int:
    """Add articles, or the claims of a claims CSV, to PROJECT (made if need be)."""
    from desktop.session import import_job

    if not project.exists():
        load_catalogue()  # its first tags are named in the interface's language
    done = import_job.run(project, files, encoding=encoding)
    articles = [
        {
            "id": article.id, "file": outcome.file, "title": article.title, "outlet": article.outlet,
            "published": article.published, "sha256": article.text_hash,
            "outcome": "known" if outcome.known else "added",
        }
        for outcome, article in done.articles
    ]  # fmt: skip
    tables = [_table(table) for table in done.tables]
    if as_json:
        _print_json({"articles": articles, **({"claims": tables} if tables else {})})
    else:
        for row in articles:
            click.echo(f"{row['outcome']}\t{row['id']}\t{row['title']}")
        for table in tables:
            counts = f"{table['added']} added\t{table['updated']} updated\t{len(table['unplaced'])} not placed"
            click.echo(f"{table['file']}\t{counts}")
            for problem in table["unplaced"]:
                click.echo(f"  {problem['row']}\t{problem['reason']}\t{problem['quote']}", err=True)
    for failure in done.failures:
        complain(failure)
    return 1 if done.failures or any(table["unplaced"] for table in tables) else 0


def _table(outcome: Any) -> dict[str, Any]:
    load_catalogue()
    from desktop.session import phrases, wording

    unplaced = [
        {"row": problem.line, "reason": phrases.unmarked(wording.act(problem.reason)), "quote": problem.quote}
        for problem in outcome.unplaced
    ]
    return {"file": outcome.file, "added": outcome.added, "updated": outcome.updated, "unplaced": unplaced}


@cli.command()
@click.argument("project", type=_PROJECT)
@click.argument("article")
@click.argument("start", type=int)
@click.argument("end", type=int)
@click.option("--tag", "tag_names", multiple=True, required=True, help="Name of a tag; may be given again.")
@click.option("--accept", is_flag=True, help="Take the suggestion that lies there: value, unit, date, speaker.")
@click.option("--indicator", default="", help="What the claim is about; made if need be.")
@click.option("--note", default="", help="A note on the claim.")
def claim(
    project: Path,
    article: str,
    start: int,
    end: int,
    tag_names: tuple[str, ...],
    accept: bool,
    indicator: str,
    note: str,
) -> None:
    """Mark code points START up to END of ARTICLE (an id, a file name or part of a title) as a claim."""
    from desktop.domain.span import Span
    from desktop.session import claiming
    from desktop.storage.project import Project

    try:
        span = Span(start, end)
    except ValueError as error:
        raise BadValue(field="span", value=f"{start} {end}") from error
    opened = Project.open(project)
    try:
        found = claiming.find_article(opened.articles(), article)
        made = claiming.claim(opened, found, span, tag_names, accept=accept, indicator=indicator, note=note)
    finally:
        opened.close()
    click.echo(made)


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
    from desktop.session.claiming import find_article
    from desktop.storage.project import Project

    opened = Project.open(project, read_only=True)
    try:
        articles, tags = opened.articles(), opened.tags()
        chosen = opened.claims(find_article(articles, article).id if article else None)
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
@click.option(
    "--as",
    "profile",
    help="csv (for programs), csv-excel or xlsx (for spreadsheets), report (HTML or PDF); else by OUT's ending.",
)
def export(project: Path, out: Path, profile: str | None) -> None:
    """Write the claims of PROJECT to OUT, or a report of how they compare."""
    from desktop.session import exporting
    from desktop.storage.project import Project

    profile = exporting.profile_for(out, profile)
    if profile == exporting.REPORT:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from desktop import app

        click.echo(f"{app.report(project, out, language=_Language.asked)}\t{out}")
        return
    if profile == "xlsx":
        load_catalogue()  # the comparison is in words
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
@click.option("--theme", type=click.Choice(_THEMES), default="light", show_default=True)
@click.option("--size", default="1680x1000", show_default=True, help="WIDTHxHEIGHT in pixels.")
@click.option("--choose", default="", help="Id of a claim to choose in the read view.")
@click.option("--select", default="", help="Words to select in the read view, where they stand in an open article.")
def picture(
    project: Path, out: Path, view: str, language: str | None, theme: str, size: str, choose: str, select: str
) -> None:
    """Render the window with PROJECT into OUT, a PNG, without a screen."""
    width, _, height = size.partition("x")
    if not (width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
        raise BadValue(field="size", value=size)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSize

    from desktop import app

    app.picture(
        project, out, view=view, language=language or _Language.asked, theme=theme,
        size=QSize(int(width), int(height)), choose=choose, select=select,
    )  # fmt: skip


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


@cli.command("self-test-writer", hidden=True)
@click.argument("project", type=_PROJECT)
def self_test_writer(project: Path) -> None:
    """Write into a new PROJECT until the self-test kills this process."""
    from desktop.self_test.project import write_until_killed

    write_until_killed(project)


def _print_json(document: dict[str, Any]) -> None:
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))
