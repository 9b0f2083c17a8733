"""Reports of the sample project: everything is in them, and the Arabic of a PDF can be found again."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import FolderNotFound, UnknownFormat, WouldReplaceProject
from desktop.session import languages
from desktop.session.sample import build
from desktop.storage.project import Project
from desktop.widgets.report import report_file
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme

_WORD = re.compile("[\u0621-\u063a\u0641-\u064a]+")
_MARKS = re.compile("[\u064b-\u0652]")


@pytest.fixture
def sample(qapp: QApplication, tmp_path: Path) -> Iterator[Project]:
    style.prepare(qapp, Theme())
    languages.install(qapp, "ar")
    with build(tmp_path / "sample.hashiya") as project:
        yield project


def test_the_web_page_holds_matrix_charts_quotes_and_hashes(sample: Project, tmp_path: Path) -> None:
    out = tmp_path / "تقرير.html"
    assert report_file.write(report_file.material(sample), out) == len(sample.claims())
    page = out.read_text(encoding="utf-8")
    for article in sample.articles():
        assert article.text_hash in page and article.file_hash in page
    for claim in sample.claims():
        assert f"من <bdi>{claim.anchor.start}</bdi> إلى <bdi>{claim.anchor.end}</bdi>" in page
    assert page.count("<svg") == page.count("</svg>") >= 8
    assert 'dir="rtl"' in page and "تعارض" in page and "حد آخر في مقال واحد" in page
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "") and "https://" not in page


def test_arabic_words_of_a_pdf_are_found_and_copied_as_they_were_written(sample: Project, tmp_path: Path) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    out = tmp_path / "report.pdf"
    report_file.write(report_file.material(sample), out)
    document = pdfium.PdfDocument(str(out))
    try:
        read = " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", read)  # a letter without a meaning
    read = unicodedata.normalize("NFKC", read)
    found = set(_WORD.findall(read))
    quotes = " ".join(claim.anchor.quote for claim in sample.claims())
    bare = {word for word in re.findall("[\u0621-\u0652]+", quotes) if not _MARKS.search(word)}
    bare = {word for word in bare if _WORD.fullmatch(word)}
    missing = bare - found
    assert len(bare) > 100
    # the few that stand beside a word with vowel signs: those come back with the sign apart
    assert len(missing) <= len(bare) * 0.03, missing
    for sentence in ("موعد إنهاء مهمة التحالف", "عدد القوات الأميركية في العراق", "الخلاصة"):
        assert sentence in read


def test_a_report_is_not_written_where_it_can_not_be(sample: Project, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat):
        report_file.write(report_file.material(sample), tmp_path / "report.docx")
    with pytest.raises(FolderNotFound):
        report_file.write(report_file.material(sample), tmp_path / "none" / "report.pdf")
    project = tmp_path / "other.pdf"
    project.write_bytes(sample.path.read_bytes())
    with pytest.raises(WouldReplaceProject):
        report_file.write(report_file.material(sample), project)


def test_an_empty_project_has_a_report_that_says_so(qapp: QApplication, project: Project, tmp_path: Path) -> None:
    languages.install(qapp, "en")
    for ending in ("html", "pdf"):
        out = tmp_path / f"report.{ending}"
        assert report_file.write(report_file.material(project), out) == 0
        assert out.stat().st_size > 1000
    assert "there is nothing to compare" in (tmp_path / "report.html").read_text(encoding="utf-8")
