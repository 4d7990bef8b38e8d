"""Page → picture: PNG, SVG and PDF through one painter."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from explorer.drawing.page import Page
from explorer.drawing.page_ink import paint_page
from explorer.drawing.pdf import pdf
from explorer.drawing.svg import svg
from explorer.drawing.theme import Theme
from explorer.words import tr

PROGRAM = "Relationship Explorer"
MOST_PIXELS = 400_000_000
"""A picture of so many pixels takes 1.6 GB of memory."""
_MOST_SIDE = 32_767


class ExportError(Exception):
    """A picture could not be made; the message says what was tried, what was found, and what to do."""


@dataclass(frozen=True, slots=True)
class Exporter:
    """A kind of picture: its name, the ending of its files, and what makes one of a page.

    ``make`` takes the page, the theme, the scale and whether the ground is painted. A scale of 1 to 8 makes
    finer pixels where ``has_pixels``.
    """

    name: str
    ending: str
    make: Callable[[Page, Theme, float, bool], bytes]
    has_pixels: bool = False


def exporters() -> tuple[Exporter, ...]:
    """The kinds there are."""
    return (
        Exporter("PNG", ".png", png, has_pixels=True),
        Exporter("SVG", ".svg", lambda page, theme, _, ground: svg(page, theme, ground=ground).encode("utf-8")),
        Exporter("PDF", ".pdf", lambda page, theme, _, ground: pdf(page, theme, ground=ground)),
    )


def raster(page: Page, theme: Theme, scale: float = 1.0, ground: bool = True) -> QImage:
    """The page as pixels, *scale* times as many each way as at scale 1. Raises ExportError when that is too many."""
    if not 1 <= scale <= 8:
        raise ExportError(
            tr("A picture at scale {scale} cannot be made; choose a scale from 1 to 8.", scale=f"{scale:g}")
        )
    factor = page.unit * scale
    width, height = max(1, round(page.width * factor)), max(1, round(page.height * factor))
    if width * height > MOST_PIXELS or max(width, height) > _MOST_SIDE:
        raise ExportError(
            tr("A picture of {width} × {height} pixels is too large to be made. Choose a smaller scale or size, "
               "or SVG or PDF, which are sharp at any size.", width=width, height=height)
        )  # fmt: skip
    opaque, clear = QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(width, height, opaque if ground else clear)
    if image.isNull():
        raise ExportError(
            tr("There is not enough memory for a picture of {width} × {height} pixels. Choose a smaller scale.",
               width=width, height=height)
        )  # fmt: skip
    image.fill(QColor(theme.canvas) if ground else QColor(0, 0, 0, 0))
    dots = round(96 * factor / 0.0254)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    painter = QPainter(image)
    try:
        painter.scale(width / page.width, height / page.height)
        paint_page(painter, page, theme, ground=ground)
    finally:
        painter.end()
    return image


def png(page: Page, theme: Theme, scale: float = 1.0, ground: bool = True) -> bytes:
    """The page as PNG, which says its title and the program."""
    image = raster(page, theme, scale, ground)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setText("Title", page.title)
    writer.setText("Software", PROGRAM)
    if not writer.write(image):
        raise ExportError(tr("The picture could not be made as PNG: {error}.", error=writer.errorString()))
    return bytes(buffer.data().data())


def for_clipboard(page: Page, theme: Theme, scale: float = 2.0, ground: bool = True) -> QMimeData:
    """The page for the clipboard: as PNG, and as SVG for programs that take it."""
    data = QMimeData()
    data.setImageData(raster(page, theme, scale, ground))
    data.setData("image/svg+xml", QByteArray(svg(page, theme, ground=ground).encode("utf-8")))
    return data


def exporter_for(path: Path) -> Exporter:
    """The kind of picture a file's ending asks for; ExportError when there is none."""
    for kind in exporters():
        if path.suffix.lower() == kind.ending:
            return kind
    endings = ", ".join(kind.ending for kind in exporters())
    raise ExportError(
        tr("{file} was to be a picture, but its ending is not one of {endings}. Give the file one of these.",
           file=path.name, endings=endings)
    )  # fmt: skip


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all. Raises ExportError."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise _unwritable(path, error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        # A file for the owner alone would surprise: the picture is made like any other file.
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(name, 0o666 & ~mask)
        os.replace(name, path)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> ExportError:
    return ExportError(
        tr("{file} could not be written to {folder}: {error}. Choose a folder that exists and that you may write to.",
           file=path.name, folder=path.parent, error=error.strerror or error)
    )  # fmt: skip
