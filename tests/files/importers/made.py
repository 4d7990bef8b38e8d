"""Files made by hand: a PDF, a Word file, a mail."""

from __future__ import annotations

import zipfile
from email.message import EmailMessage
from pathlib import Path

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" Type="{_OFFICE}/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
CORE = (
    f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Harlow  and\nBrandt</dc:title><dc:creator>Maria Olsen'
    "</dc:creator><dc:language>en-GB</dc:language><dcterms:created>2024-05-17T09:30:00Z</dcterms:created>"
    "</cp:coreProperties>"
)


def paragraph(inside: str) -> str:
    """A paragraph of a Word file: words, or the elements they stand in."""
    return f"<w:p>{inside if inside.startswith('<') else f'<w:r><w:t>{inside}</w:t></w:r>'}</w:p>"


def docx(path: Path, *paragraphs: str, **parts: str | bytes) -> Path:
    """A Word file of these paragraphs; more *parts* by their names, with __ for / and _ for a full stop."""
    body = "".join(map(paragraph, paragraphs))
    document = f'<?xml version="1.0"?><w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", f'<Types xmlns="{_PACKAGE}/content-types"/>')
        package.writestr("_rels/.rels", RELATIONSHIPS)
        package.writestr("word/document.xml", document)
        for name, part in parts.items():
            package.writestr(name.replace("__", "/").replace("_", "."), part)
    return path


def pdf(path: Path, *pages: list[str], info: str = "", trailer: str = "", between: str = "") -> Path:
    """A PDF with a page for each list of lines, in Helvetica; without lines, an empty page."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        shown = " T* ".join(f"({line}) Tj" for line in lines)
        stream = f"BT /F1 12 Tf 14 TL 72 720 Td {shown} ET" if lines else ""
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append(f"<< {info} >>")
    number = len(objects)
    if between:
        objects.append(between)
    data, places = "%PDF-1.4\n", []
    for index, part in enumerate(objects, 1):
        places.append(len(data))
        data += f"{index} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    data += (
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info {number} 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n"
    )
    path.write_bytes(data.encode("latin-1"))
    return path


def locked_pdf(path: Path) -> Path:
    """A PDF that cannot be opened without its password."""
    return pdf(
        path, ["Harlow denied it."],
        between=f"<< /Filter /Standard /V 1 /R 2 /P -44 /O <{'41' * 32}> /U <{'42' * 32}> >>",
        trailer=f"/Encrypt 7 0 R /ID [<{'43' * 16}> <{'43' * 16}>]",
    )  # fmt: skip


def mail(path: Path, text: str | None = None, page: str | None = None, attached: int = 0, **headers: str) -> Path:
    """A mail with this text or page; headers by their names, with _ for -."""
    message = EmailMessage()
    usual = {
        "From": "Maria Olsen <maria@northernwire.example>", "Subject": "Harlow and Brandt",
        "Date": "Fri, 17 May 2024 23:30:00 -0500", "Message-ID": "<1@x>",
    }  # fmt: skip
    for name, value in (usual | headers).items():
        message[name.replace("_", "-")] = value
    if text is not None:
        message.set_content(text)
    if page is not None:
        (message.add_alternative if text is not None else message.set_content)(page, subtype="html")
    for number in range(attached):
        message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename=f"{number}.pdf")
    path.write_bytes(message.as_bytes())
    return path
