"""Pictures of charts as files."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageWriter

from desktop.domain.errors import FolderNotFound, UnknownFormat
from desktop.formats.writers.chart_svg import Picture, write
from desktop.storage.causes import named_causes
from desktop.storage.whole_files import arriving
from desktop.widgets.compare.paint import image


def save(picture: Picture, path: Path) -> None:
    """Write a picture as SVG or PNG (twice its size), by the path's ending; it appears whole or not at all.

    Raises UnknownFormat, FolderNotFound, WouldReplaceProject, DiskFull, AccessDenied, StorageGone, WriteFailed.
    """
    match path.suffix.lower():
        case ".svg":
            data = write(picture).encode()
        case ".png":
            data = _png(picture)
        case other:
            raise UnknownFormat(format=other.removeprefix("."))
    if not path.parent.is_dir():
        raise FolderNotFound(path=str(path.parent))
    with named_causes(path), arriving(path, replace=True) as draft:
        draft.write_bytes(data)


def _png(picture: Picture) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image(picture))
    return bytes(buffer.data().data())
