"""The first bytes of a file, with its name's ending → what it is, whatever it is called."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from zipfile import BadZipFile, LargeZipFile, ZipFile

from explorer.files.importers.contents import LARGEST_FILE, beginning
from explorer.files.importers.html import HTML
from explorer.files.importers.loaded import Importer, TextError
from explorer.files.importers.mail import MAIL
from explorer.files.importers.markdown import MARKDOWN
from explorer.files.importers.pdf import PDF
from explorer.files.importers.plain import PLAIN
from explorer.files.importers.word import WORD
from explorer.words import tr

IMPORTERS: tuple[Importer, ...] = (PLAIN, MARKDOWN, HTML, PDF, WORD, MAIL)
"""Every format that is read."""

_PAGE = re.compile(rb"<(?:!doctype\s{1,9}html|html[\s>]|head[\s>])", re.IGNORECASE)
_HEADER = re.compile(rb"[!-9;-~]{1,60}:[ \t]")
# A text may begin with "From:" too, as press releases do; these only mail programs write.
_MACHINE_HEADER = re.compile(
    rb"^(?:message-id|received|mime-version|return-path|delivered-to|dkim-signature):", re.IGNORECASE | re.MULTILINE
)
_ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def format_of(path: Path) -> Importer:
    """What reads this file. Raises TextError for what nothing reads here, which says what it is."""
    start, name, ending = beginning(path), path.name, path.suffix.lower()
    if b"%PDF-" in start[:1024]:
        return PDF
    if start.startswith(_ZIP):
        return _zipped(path)
    if refusal := _known_otherwise(start, name):
        raise refusal
    plain = _one_byte_each(start)
    if _PAGE.match(_after_comments(plain)):
        return HTML
    if _HEADER.match(plain) and _MACHINE_HEADER.search(plain):
        return MAIL
    # What is called .pdf or .docx and is neither is told so by whoever reads those.
    return next((each for each in IMPORTERS if ending in each.endings), PLAIN)


def _zipped(path: Path) -> Importer:
    try:
        if path.stat().st_size > LARGEST_FILE:
            return WORD  # Which refuses it for its size.
        with ZipFile(path) as package:
            names = package.namelist()
    except (BadZipFile, LargeZipFile, OSError, ValueError, NotImplementedError):
        return WORD
    if any(name.startswith("word/") for name in names) or path.suffix.lower() == ".docx":
        return WORD
    for folder, what in (
        ("xl/", tr("a spreadsheet")), ("ppt/", tr("a presentation")),
        ("content.xml", tr("a document of LibreOffice or OpenOffice")),
    ):  # fmt: skip
        if any(name.startswith(folder) for name in names):
            raise _otherwise(path.name, what)
    raise _otherwise(path.name, tr("an archive (.zip)"))


def _known_otherwise(start: bytes, name: str) -> TextError | None:
    """What is said of a file that is plainly something else."""
    if start.startswith(_OLD_OFFICE):
        return TextError(tr("“{name}” is a Word file of the old kind (.doc), or one locked with a password; open it in "
                            "Word or LibreOffice, save it as .docx without a password, and add that.",
                            name=name))  # fmt: skip
    for marks, what in (
        ((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*"), tr("a picture")),
        ((b"{\\rtf",), tr("a text in RTF")),
        ((b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!\x1a", b"\xfd7zXZ"), tr("an archive")),
        ((b"SQLite format 3\x00",), tr("a database; a project of this program is opened with File → Open")),
        ((b"\x7fELF", b"MZ\x90\x00"), tr("a program")),
    ):
        if start.startswith(marks):
            return _otherwise(name, what)
    return None


def _otherwise(name: str, what: str) -> TextError:
    return TextError(tr("“{name}” is {what}, which is not read here; save the article as text, Word (.docx), PDF or a "
                        "web page, and add that.", name=name, what=what))  # fmt: skip


def _after_comments(start: bytes) -> bytes:
    """The beginning without the comments and the XML declaration that a page may have before it begins."""
    start = start.lstrip()
    while start.startswith((b"<!--", b"<?")):
        _, _, start = start.partition(b"-->" if start.startswith(b"<!--") else b">")
        start = start.lstrip()
    return start


def _one_byte_each(start: bytes) -> bytes:
    """The beginning as if written in one byte for each letter, without the mark of its coding."""
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return start[2:].replace(b"\x00", b"")
    return start.removeprefix(codecs.BOM_UTF8)
