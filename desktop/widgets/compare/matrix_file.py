"""The matrix as a file: a workbook, or a table for spreadsheets and other programs."""

import io
from collections.abc import Sequence
from pathlib import Path

from desktop.analysis.comparison import Matrix, Row
from desktop.domain.article import Article
from desktop.domain.errors import FolderNotFound
from desktop.formats.writers import table_csv
from desktop.models import matrix_words
from desktop.session import reporting
from desktop.storage.causes import named_causes
from desktop.storage.whole_files import arriving


def save(articles: Sequence[Article], rows: Sequence[Row], path: Path) -> None:
    """Write the matrix as XLSX or, with the ending `.csv`, as CSV; it appears whole or not at all.

    Raises FolderNotFound, WouldReplaceProject, DiskFull, AccessDenied, StorageGone, WriteFailed.
    """
    table = Matrix(tuple(articles), tuple(rows))
    headings = reporting.matrix_headings(table)
    if not path.parent.is_dir():
        raise FolderNotFound(path=str(path.parent))
    with named_causes(path), arriving(path, replace=True) as draft:
        if path.suffix.lower() == ".csv":
            stream = io.StringIO(newline="")
            table_csv.write(stream, matrix_words.table(headings, rows))
            draft.write_bytes(stream.getvalue().encode())
        else:
            # brings xlsxwriter along, which only who saves a workbook should wait for
            from desktop.formats.writers.workbook import Workbook

            with Workbook(draft) as book:
                book.matrix(reporting.sheet_names()[1], headings, reporting.matrix_rows(table))
