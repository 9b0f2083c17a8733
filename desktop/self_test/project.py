"""Proofs of what is kept: a project that outlives its program, claims, suggestions, exports."""

import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.self_test.bundle import own_command
from desktop.self_test.expect import expect

if TYPE_CHECKING:
    from desktop.storage.project import Project

WRITER = "self-test-writer"
_CLAIMS_AT_LEAST = 3
_PATIENCE = 120  # seconds, for a slow machine's first start


def killed(folder: Path) -> None:
    """A project is written, its program is killed, and all that was saved is read back."""
    from desktop.storage.project import Project

    path = folder / "killed.hashiya"
    ready = _ready(path)
    writer = [*own_command(), WRITER, str(path)]
    child = subprocess.Popen(writer, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)  # noqa: S603 - this program
    try:
        until = time.monotonic() + _PATIENCE
        while not ready.exists():
            expect(child.poll() is None, f"the writer ended by itself with {child.returncode}")
            expect(time.monotonic() < until, "the writer did not begin")
            time.sleep(0.02)
    finally:
        child.kill()
        child.wait()
    opened = Project.open(path)
    try:
        count = len(opened.claims())
        expect(count >= _CLAIMS_AT_LEAST, f"{count} claims were left")
        problems = opened.check()
    finally:
        opened.close()
    expect(not problems, f"check found {problems}")


def write_until_killed(path: Path) -> None:
    """Make a project and one claim after the other in it, and say so in a file beside it once there are some."""
    from desktop import assets
    from desktop.domain import moment
    from desktop.domain.span import Span
    from desktop.edits import articles, claims
    from desktop.session.importing import read_draft
    from desktop.session.new_project import found

    draft = read_draft(min(assets.seeds().glob("*.txt")))
    opened = found(path, lambda project: project.commit(articles.add([draft], now=moment.now())))
    article = opened.articles()[0]
    text = opened.text(article.text_hash)
    until = time.monotonic() + _PATIENCE
    made = 0
    while time.monotonic() < until:
        opened.commit(claims.mark(article, text, Span(made % 200, made % 200 + 10), now=moment.now()))
        made += 1
        if made == _CLAIMS_AT_LEAST:
            _ready(path).touch()
        time.sleep(0.005)


def _ready(path: Path) -> Path:
    return path.with_suffix(".ready")


def sample(folder: Path) -> None:
    """The sample project is written, closed, read back and found sound."""
    from desktop.session.sample import build
    from desktop.storage.project import Project

    path = folder / "sample.hashiya"
    build(path).close()
    opened = Project.open(path)
    try:
        expect(len(opened.articles()) == 5, "articles are missing")
        expect(len(opened.claims()) > 30, "claims are missing")
        problems = opened.check()
    finally:
        opened.close()
    expect(not problems, f"check found {problems}")


def claim_and_undo(folder: Path) -> None:
    """A claim is made, taken back and made again."""
    from desktop.domain import moment
    from desktop.domain.span import Span
    from desktop.edits import claims
    from desktop.storage.project import Project

    opened = Project.open(folder / "sample.hashiya")
    try:
        article, before = opened.articles()[0], len(opened.claims())
        text = opened.text(article.text_hash)
        opened.commit(claims.mark(article, text, Span(10, 20), now=moment.now()))
        expect(len(opened.claims()) == before + 1, "the claim was not kept")
        opened.undo()
        expect(len(opened.claims()) == before, "the claim was not taken back")
        opened.redo()
        expect(len(opened.claims()) == before + 1, "the claim was not made again")
    finally:
        opened.close()


def suggestions(folder: Path) -> None:
    """An article is read for its figures and dates, and a suggestion becomes a claim."""
    from desktop.arabic.article_reading import read
    from desktop.domain import moment
    from desktop.edits.suggestions import accept
    from desktop.storage.project import Project

    dated = read("", "في 15 رمضان 1446 هـ", "").suggestions
    expect(any(each.period and each.period.start == "2025-03-15" for each in dated), "a Hijri date is not read")
    opened = Project.open(folder / "sample.hashiya")
    try:
        article, before = opened.articles()[0], len(opened.claims())
        text = opened.text(article.text_hash)
        found = read(article.id, text, article.published)
        opened.keep_readings([found])
        expect(len(opened.suggestions(article.id)) == len(found.suggestions) > 5, "suggestions are missing")
        figure = next(each for each in found.suggestions if each.quantity is not None)
        opened.commit(accept(article, text, figure, opened.tags(), now=moment.now()))
        expect(len(opened.claims()) == before + 1, "the suggestion was not taken")
        opened.undo()
    finally:
        opened.close()


def exports(folder: Path) -> None:
    """Claims are exported in every profile, the report as HTML and PDF, a chart as a picture of both kinds."""
    from desktop.session.exporting import PROFILES, export_claims
    from desktop.storage.project import Project

    opened = Project.open(folder / "sample.hashiya", read_only=True)
    try:
        for profile in PROFILES:
            target = folder / f"{profile}.{profile.split('-')[0]}"
            count = export_claims(opened, target, profile=profile)
            data = target.read_bytes()
            expect(count > 30 and len(data) > 10 * count, f"{profile} is short")
            if target.suffix == ".csv":
                expect(data.startswith(b"\xef\xbb\xbf") == (profile == "csv-excel"), f"{profile} has the wrong mark")
                expect(data.count(b"\n") > count, f"{profile} lacks rows")
        _export_report(opened, folder)
    finally:
        opened.close()
    _export_chart(folder)


def _export_report(project: "Project", folder: Path) -> None:
    from desktop.app import application
    from desktop.widgets.report import report_file

    application()
    found = report_file.material(project)
    for name, mark in (("report.html", b"<!DOCTYPE html>"), ("report.pdf", b"%PDF-")):
        target = folder / name
        report_file.write(found, target)
        data = target.read_bytes()
        expect(data[:15].lower().startswith(mark.lower()) and len(data) > 20_000, f"{name} is short")


def _export_chart(folder: Path) -> None:
    from PySide6.QtGui import QImage

    from desktop.app import application
    from desktop.formats.writers.chart_svg import Box, Hold, Part, Picture, Words
    from desktop.widgets.compare.picture_file import save

    application()
    words = Words(390, 30, "حاشية: 2500", "#000000", hold=Hold.RIGHT, rtl=True)
    part = Part("حاشية", (Box(10, 50, 380, 100, "#0E6A62"), words))
    picture = Picture(title="حاشية", width=400, height=200, ground="#FFFFFF", parts=[part], language="ar")
    for name in ("chart.svg", "chart.png"):
        save(picture, folder / name)
        image = QImage(str(folder / name))
        expect(image.width() >= 400, f"{name} can't be read back")
        colours = {image.pixel(x, image.height() * 2 // 4) for x in range(0, image.width(), 5)}
        expect(len(colours) > 1, f"{name} is empty")
