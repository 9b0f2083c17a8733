"""Charts as files: pictures, and the data behind them."""

import io
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop.domain.errors import FolderNotFound, UnknownFormat
from desktop.formats.writers import table_csv
from desktop.formats.writers.chart_svg import Picture, write
from desktop.storage.causes import named_causes
from desktop.storage.whole_files import arriving
from desktop.widgets.compare.paint import for_print, image, paint

_DOTS_PER_INCH = 96


def save(picture: Picture, path: Path) -> None:
    """Write a picture as SVG, PNG (twice its size) or PDF, by the path's ending; it appears whole or not at all.

    Raises UnknownFormat, FolderNotFound, WouldReplaceProject, DiskFull, AccessDenied, StorageGone, WriteFailed.
    """
    match path.suffix.lower():
        case ".svg":
            data = write(picture).encode()
        case ".png":
            data = _png(picture)
        case ".pdf":
            data = _pdf(picture)
        case other:
            raise UnknownFormat(format=other.removeprefix("."))
    _put(path, data)


def save_table(table: Sequence[Sequence[str]], path: Path) -> None:
    """Write the data behind a chart as CSV for spreadsheets; raises what `save` raises."""
    stream = io.StringIO(newline="")
    table_csv.write(stream, table)
    _put(path, stream.getvalue().encode())


def _put(path: Path, data: bytes) -> None:
    if not path.parent.is_dir():
        raise FolderNotFound(path=str(path.parent))
    with named_causes(path), arriving(path, replace=True) as draft:
        draft.write_bytes(data)


def _png(picture: Picture) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image(picture))
    return bytes(buffer.data().data())


def _pdf(picture: Picture) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(picture.title)
    writer.setResolution(_DOTS_PER_INCH)
    size = QSizeF(picture.width, picture.height) * 72 / _DOTS_PER_INCH
    page = QPageSize(size, QPageSize.Unit.Point)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    with for_print():
        painter = QPainter(writer)
        painter.fillRect(painter.viewport(), picture.ground)
        for part in picture.parts:
            paint(painter, part.shapes)
        painter.end()
    return bytes(buffer.data().data())
