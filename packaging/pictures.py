"""The program's symbol in the sizes and files that each system wants, drawn from its one SVG."""

from io import BytesIO
from pathlib import Path

from identity import ROOT
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SYMBOL = ROOT / "resources" / "icons" / "hashiya.svg"
_ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_ICNS = (16, 32, 64, 128, 256, 512, 1024)


def png(pixels: int) -> bytes:
    """Return the symbol as a square PNG."""
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(SYMBOL)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(file: Path) -> None:
    """Write the symbol for Windows."""
    _write(file, "ICO", _ICO)


def icns(file: Path) -> None:
    """Write the symbol for macOS."""
    _write(file, "ICNS", _ICNS)


def _write(file: Path, kind: str, sizes: tuple[int, ...]) -> None:
    images = [Image.open(BytesIO(png(pixels))) for pixels in sizes]
    if kind == "ICO":
        images[-1].save(file, kind, append_images=images[:-1], sizes=[(pixels, pixels) for pixels in sizes])
    else:
        images[-1].save(file, kind, append_images=images[:-1])
