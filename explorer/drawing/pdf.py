"""Page → PDF: vectors, with text that can be searched; the same page gives the same bytes."""

from __future__ import annotations

import re
from uuid import NAMESPACE_URL, uuid5

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from explorer.drawing.page import Page
from explorer.drawing.page_ink import paint_page
from explorer.drawing.theme import Theme

_DOTS = 1200
_XMP = """<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><rdf:Description rdf:about="">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<xmp:CreatorTool>{program}</xmp:CreatorTool></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end='w'?>"""


def pdf(page: Page, theme: Theme, *, ground: bool = True, program: str = "Relationship Explorer") -> bytes:
    """The page as a PDF of one page, as large as the picture is at scale 1."""
    from xml.sax.saxutils import escape

    points = QSizeF(page.width * page.unit * 0.75, page.height * page.unit * 0.75)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(page.title)
    writer.setCreator(program)
    writer.setDocumentXmpMetadata(QByteArray(_XMP.format(title=escape(page.title), program=program).encode()))
    identity = uuid5(NAMESPACE_URL, f"{page.title} {page.width} {page.height} {theme.name}")
    writer.setDocumentId(QUuid(str(identity)))
    writer.setResolution(_DOTS)
    size = QPageSize(points, QPageSize.Unit.Point, "picture", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    try:
        factor = page.unit * _DOTS / 96
        painter.scale(factor, factor)
        paint_page(painter, page, theme, ground=ground)
    finally:
        painter.end()
    return _undated(bytes(buffer.data().data()))


def _undated(data: bytes) -> bytes:
    """Without the time of writing, each byte in its place: the picture is of its sources' time, not of that."""
    return re.sub(rb"/(?:Creation|Mod)Date \([^)]*\)", lambda found: b" " * len(found[0]), data)
