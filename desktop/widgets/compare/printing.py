"""Charts on paper: what the printer can hold, in the colours of paper."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop.formats.writers.chart_svg import Picture
from desktop.session import languages
from desktop.widgets.compare.content import Content, picture
from desktop.widgets.compare.frame import Look
from desktop.widgets.compare.paint import for_print, measure, paint
from desktop.widgets.contrast import legible
from desktop.widgets.theme import LIGHT

_WIDTH = 900


def paper_look(rtl: bool) -> Look:
    """Return the colours that charts have on paper, whatever the theme."""
    return Look(rtl, LIGHT.ink, legible(LIGHT.muted, LIGHT.card), LIGHT.line, LIGHT.card, measure)


def ask_and_print(content: Content, title: str, subtitle: str, rtl: bool, window: QWidget) -> None:
    """Ask which printer, and print a chart on one page."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    dialog = QPrintDialog(printer, window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        drawing = picture(content, title, subtitle, _WIDTH, 0, paper_look(rtl), languages.current())
        print_picture(drawing, printer)


def print_picture(drawing: Picture, printer: QPrinter) -> None:
    """Paint a picture as large as the page of a printer allows, at its top."""
    painter = QPainter(printer)
    page = QRectF(painter.viewport())
    factor = min(page.width() / drawing.width, page.height() / drawing.height)
    painter.translate((page.width() - drawing.width * factor) / 2, 0)
    painter.scale(factor, factor)
    with for_print():
        for part in drawing.parts:
            paint(painter, part.shapes)
    painter.end()
