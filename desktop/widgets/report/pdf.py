"""A report as PDF: A4 pages whose Arabic can be searched and copied (docs/decisions/0013)."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
)

from desktop.formats.report_rows import Report
from desktop.widgets.compare.paint import for_print, paint
from desktop.widgets.report.document import ReportDocument, face
from desktop.widgets.report.drawings import Drawing
from desktop.widgets.theme import LIGHT

_DOTS_PER_INCH = 96
_MARGIN = 15.0  # millimetres
_BASELINE = 0.8
_FOOT = 30.0  # pixels below the text, for the number of the page


def write(report: Report, drawings: Sequence[Drawing]) -> bytes:
    """Return the report as a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setTitle(report.title)
    device.setCreator("Hashiya")
    device.setResolution(_DOTS_PER_INCH)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins)
    layout.setUnits(QPageLayout.Unit.Millimeter)
    layout.setMargins(margins)
    device.setPageLayout(layout)
    _pages(report, drawings, device)
    return bytes(buffer.data().data())


def _pages(report: Report, drawings: Sequence[Drawing], device: QPagedPaintDevice) -> None:
    painter = QPainter(device)
    page = QRectF(painter.viewport())
    text = QSizeF(page.width(), page.height() - _FOOT)
    made = ReportDocument(report, drawings, text)
    made.document.documentLayout().setPaintDevice(device)
    made.document.setPageSize(text)
    number = made.document.pageCount()
    boxes = [(_room(made.document.findBlockByNumber(block)), drawing) for block, drawing in made.places]
    for at in range(number):
        if at:
            device.newPage()
        painter.save()
        painter.translate(0, -at * text.height())
        window = QRectF(QPointF(0, at * text.height()), text)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = window
        painter.setClipRect(window)
        made.document.documentLayout().draw(painter, context)
        with for_print():
            for box, drawing in boxes:
                if window.contains(box.center()):
                    _draw(painter, drawing, box)
        painter.restore()
        painter.setFont(face(11))
        painter.setPen(LIGHT.muted)
        words = f"\u2068{at + 1}\u2069 / \u2068{number}\u2069"
        width = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QPointF((page.width() - width) / 2, page.height() - 6), words)
    painter.end()


def _room(block: QTextBlock) -> QRectF:
    """Return where the one line of a block lies, as high as it was told to be.

    Of such a line Qt puts the baseline at four fifths of its height, whatever its letters (seen in 6.11 and 6.12).
    """
    line, height = block.layout().lineAt(0), block.blockFormat().lineHeight()
    top = block.layout().position().y() + line.y() + line.ascent() - _BASELINE * height
    return QRectF(block.layout().position().x(), top, line.width(), height)


def _draw(painter: QPainter, drawing: Drawing, box: QRectF) -> None:
    painter.save()
    factor = min(box.width() / drawing.picture.width, box.height() / drawing.picture.height)
    painter.translate(box.center().x() - drawing.picture.width * factor / 2, box.top())
    painter.scale(factor, factor)
    for part in drawing.picture.parts:
        paint(painter, part.shapes)
    painter.restore()
