"""Page → paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from explorer.drawing.page import Page
from explorer.drawing.page_ink import paint_page
from explorer.drawing.theme import Theme


def print_page(page: Page, theme: Theme, parent: QWidget) -> bool:
    """Ask for a printer and print; whether it was."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(page.title)
    across = page.width > page.height
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait)
    dialog = QPrintDialog(printer, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if accepted:
        put_on_paper(page, theme, printer)
    return accepted


def put_on_paper(page: Page, theme: Theme, printer: QPrinter) -> None:
    """Print the page as large as the paper's printable area allows, in its middle; paper is the ground."""
    paper = QRectF(printer.pageRect(QPrinter.Unit.DevicePixel))
    factor = min(paper.width() / page.width, paper.height() / page.height)
    painter = QPainter(printer)
    try:
        painter.translate((paper.width() - page.width * factor) / 2, (paper.height() - page.height * factor) / 2)
        painter.scale(factor, factor)
        paint_page(painter, page, theme, ground=theme.is_dark)
    finally:
        painter.end()
