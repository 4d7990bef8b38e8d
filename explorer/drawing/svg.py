"""Page → SVG: text stays text, and looks the same where the font is not installed.

Qt writes the shapes. What it cannot do is done here: it splits text at each space, knows no clipping, and
carries no font. The letters used travel along as a small font; each text says how much room it takes, for
programs that use a font of their own.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from html import unescape
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSizeF
from PySide6.QtGui import QPainter

from explorer.drawing.fonts import FAMILY, files, width
from explorer.drawing.page import Page
from explorer.drawing.page_ink import paint_around, paint_map
from explorer.drawing.theme import Theme
from explorer.drawing.woff import woff

FAMILIES = f"{FAMILY}, Open Sans, Segoe UI, Helvetica Neue, Arial, Liberation Sans, DejaVu Sans Condensed, sans-serif"
"""The shipped font, then such as run no wider."""
_TEXTS = re.compile(r"(?:<text [^>]*>[^<]*</text>\s*)+")
_GROUP_OF_TEXTS = re.compile(r"<g (?:(?!transform)[^>])*>\s*((?:<text [^>]*>[^<]*</text>\s*)*)</g>\s*")
_TEXT = re.compile(r'<text fill="([^"]*)"[^>]*? x="([^"]*)" y="([^"]*)"[^>]*? font-size="([^"]*)" font-weight="([^"]*)"[^>]*>([^<]*)</text>')  # fmt: skip # noqa: E501


def svg(page: Page, theme: Theme, *, ground: bool = True, description: str = "") -> str:
    """The page as an SVG document."""
    wide, high = page.frame.size
    inner = _shapes(lambda painter: paint_map(painter, page, theme), wide, high, centred=True)
    outer = _shapes(lambda painter: paint_around(painter, page, theme), page.width, page.height, centred=False)
    back = f'<rect width="{page.width:g}" height="{page.height:g}" fill="{theme.canvas}"/>\n' if ground else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{page.width * page.unit:g}" '
        f'height="{page.height * page.unit:g}" viewBox="0 0 {page.width:g} {page.height:g}">\n'
        f"<title>{escape(page.title)}</title>\n<desc>{escape(description)}</desc>\n"
        f"{_style(inner + outer)}{back}"
        f'<svg x="{page.frame.left:g}" y="{page.frame.top:g}" width="{wide:g}" height="{high:g}" '
        f'viewBox="0 0 {wide:g} {high:g}" overflow="hidden">\n{inner}</svg>\n{outer}</svg>\n'
    )


def _shapes(paint: Callable[[QPainter], None], wide: float, high: float, *, centred: bool) -> str:
    """What Qt writes of it, with its texts put together again."""
    from PySide6.QtSvg import QSvgGenerator  # Only who writes SVG needs that library.

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(QSizeF(wide, high).toSize())
    generator.setViewBox(QRectF(0, 0, wide, high))
    painter = QPainter(generator)
    try:
        paint(painter)
    finally:
        painter.end()
    written = bytes(buffer.data().data()).decode("utf-8")
    body = written.partition("</defs>")[2].rpartition("</svg>")[0].strip()
    body = re.sub(r'\s*font-family="[^"]*" font-size="[^"]*" font-weight="[^"]*" font-style="[^"]*"\s*>\n', ">\n", body)
    # Qt opens a group for each change of pen, drawn in or not; texts have all they need themselves.
    body = body.replace(' transform="matrix(1,0,0,1,0,0)"', "")
    body = re.sub(r"<g [^>]*>\s*</g>\s*", "", _GROUP_OF_TEXTS.sub(r"\1", body))
    return _TEXTS.sub(lambda found: "".join(_joined(found[0], centred)), body) + "\n"


@dataclass(frozen=True, slots=True)
class _Part:
    """Words of one ink and weight."""

    text: str
    fill: str
    bold: bool


def _joined(texts: str, centred: bool) -> Iterator[str]:
    """The texts, those that run on in one row as one."""
    row: list[_Part] = []
    start, end, place = 0.0, 0.0, ("", 0)
    for fill, x, y, size, weight, words in _TEXT.findall(texts):
        part, left, pixels = _Part(unescape(words), fill, int(weight) > 500), float(x), round(float(size))
        gap, space = left - end, width(" ", pixels)
        if row and place == (y, pixels) and -1.5 < gap < space + 1.5:
            if gap > space / 2:
                part = replace(part, text=" " + part.text)
            same = (row[-1].fill, row[-1].bold) == (part.fill, part.bold)
            row[-1:] = [replace(part, text=row[-1].text + part.text)] if same else [row[-1], part]
        else:
            if row:
                yield _row(row, start, end, *place, centred)
            row, start, place = [part], left, (y, pixels)
        end = left + width(unescape(words), pixels, part.bold)
    if row:
        yield _row(row, start, end, *place, centred)


def _row(parts: list[_Part], left: float, right: float, y: str, size: int, centred: bool) -> str:
    # A label that a wider font makes longer grows to both sides.
    x, anchor = ((left + right) / 2, ' text-anchor="middle"') if centred else (left, "")
    first, *rest = parts
    spans = "".join(f"<tspan {_ink(part)}>{escape(part.text)}</tspan>" for part in rest)
    return (
        f'<text x="{x:.2f}" y="{y}"{anchor} font-size="{size}" stroke="none" fill-opacity="1" '
        f'textLength="{right - left:.2f}" lengthAdjust="spacingAndGlyphs" xml:space="preserve" '
        f"{_ink(first)}>{escape(first.text)}{spans}</text>\n"
    )


def _ink(part: _Part) -> str:
    return f'fill="{part.fill}" font-weight="{600 if part.bold else 400}"'


def _style(body: str) -> str:
    """The font's letters that are used in the two weights, and the family of all texts."""
    rules = [f"text {{ font-family: {FAMILIES.replace(FAMILY, repr(FAMILY))}; }}"]
    for weight, file in zip((400, 600), files(), strict=True):
        found = re.findall(rf'font-weight="{weight}">([^<]*)<', body)
        letters = sorted({letter for text in found for letter in unescape(text)})
        if letters:
            data = b64encode(woff(file.read_bytes(), letters)).decode("ascii")
            rules.append(
                f'@font-face {{ font-family: "{FAMILY}"; font-weight: {weight}; '
                f'src: url("data:font/woff;base64,{data}") format("woff"); }}'
            )
    return "<style>\n" + "\n".join(rules) + "\n</style>\n"
