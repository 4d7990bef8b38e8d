"""A Word file (.docx) → its words, with tracked insertions in and deletions out."""

from __future__ import annotations

import zlib
from io import BytesIO
from pathlib import Path
from xml.parsers.expat import ExpatError
from zipfile import ZIP_STORED, BadZipFile, LargeZipFile, ZipFile, ZipInfo

from explorer.files.importers.contents import contents
from explorer.files.importers.loaded import Importer, Loaded, TextError, sentences_of
from explorer.words import tr

# A book of some hundred pages has about this much XML, which takes forty times as much memory while it is read.
LARGEST_INSIDE = 12_000_000
MOST_PARTS = 5_000
# What words come from; pictures, sounds and embedded files are not even unpacked.
_ENDINGS = (".xml", ".rels")
_DOCUMENT = "word/document.xml"
_CORE = "docProps/core.xml"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_LANGUAGE = "{http://purl.org/dc/elements/1.1/}language"


def load_word(path: Path) -> Loaded:
    """The words of the document in this file."""
    name = path.name
    parts = _parts(contents(path), name)
    text = _words(parts, name)
    if not text.strip():
        raise TextError(tr("“{name}” holds no words, perhaps only pictures; copy the text from where it can be marked, "
                           "and paste it.", name=name))  # fmt: skip
    main = parts.get(_DOCUMENT, b"")
    title, author, language = _facts(parts.get(_CORE, b""))
    return Loaded(
        text, title=title, author=author, language=language,
        how=sentences_of(
            tr("Tracked changes were read as accepted: what was struck out is left out.")
            if b"<w:ins " in main or b"<w:del " in main else "",
            tr("Footnotes were left out.") if b"<w:footnoteReference" in main else "",
            tr("Text in boxes may be missing.") if b"<w:txbxContent" in main else "",
        ),
    )  # fmt: skip


def _parts(data: bytes, name: str) -> dict[str, bytes]:
    """The parts with words in them, once it is sure that they are not too much."""
    try:
        with ZipFile(BytesIO(data)) as package:
            found = package.infolist()
            if len(found) > MOST_PARTS:
                raise _bomb(name)
            wanted = [info for info in found if info.filename.lower().endswith(_ENDINGS)]
            # As the list of contents says, before a byte of it is unpacked …
            if sum(info.file_size for info in wanted) > LARGEST_INSIDE:
                raise _bomb(name)
            return _unpacked(package, wanted, name)
    except (BadZipFile, LargeZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise _broken(name) from error


def _unpacked(package: ZipFile, wanted: list[ZipInfo], name: str) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    room = LARGEST_INSIDE
    for info in wanted:
        # … and as it comes out, for the list may lie.
        with package.open(info) as file:
            part = file.read(room + 1)
        room -= len(part)
        if room < 0:
            raise _bomb(name)
        if b"<!DOCTYPE" in part or b"<!ENTITY" in part:
            # No Word file has them; they can make a few bytes grow without end, or name other files.
            raise _broken(name)
        parts[info.filename] = part
    if _DOCUMENT not in parts and not any(part.startswith("word/document") for part in parts):
        raise _broken(name)
    return parts


def _words(parts: dict[str, bytes], name: str) -> str:
    """The text that mammoth finds in a package of only these parts: nothing else can be reached."""
    import mammoth

    package = BytesIO()
    with ZipFile(package, "w", ZIP_STORED) as written:
        for part, data in parts.items():
            written.writestr(part, data)
    package.seek(0)
    try:
        text: str = mammoth.extract_raw_text(package).value
    except (ExpatError, ValueError, LookupError, TypeError, AttributeError, OSError, RecursionError) as error:
        raise _broken(name) from error
    return text.strip("\n")


def _facts(core: bytes) -> tuple[str | None, str | None, str | None]:
    """Title, author and language as the file has them. When it was made says nothing of when it was published."""
    from lxml.etree import XMLParser, XMLSyntaxError, fromstring

    try:
        tree = fromstring(core, XMLParser(resolve_entities=False, no_network=True))
    except (XMLSyntaxError, ValueError):
        return None, None, None
    title, author, language = (
        " ".join((tree.findtext(each) or "")[:1000].split()) or None for each in (_TITLE, _CREATOR, _LANGUAGE)
    )
    return title, author, language.partition("-")[0].lower() if language else None


def _bomb(name: str) -> TextError:
    return TextError(
        tr("“{name}” would take more than {size} MB when unpacked, far more than an article; it was not read. Copy the "
           "text you need, and paste it.", name=name, size=LARGEST_INSIDE // 1_000_000)
    )  # fmt: skip


def _broken(name: str) -> TextError:
    return TextError(
        tr("“{name}” should be a Word file (.docx), but is damaged or not made as one; open it in Word or LibreOffice, "
           "save it anew, and add that.", name=name)
    )  # fmt: skip


WORD = Importer("Word", (".docx",), load_word)
