"""Bytes → the characters they stand for, with a remark where that had to be guessed."""

from __future__ import annotations

import codecs

from explorer.files.importers.loaded import TextError
from explorer.words import tr

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What texts are written in that are not UTF-8: told apart by which letters come out.
_CANDIDATES = (
    "cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "cp932", "euc_jp", "gb18030",
    "big5", "cp949",
)  # fmt: skip
_SPOKEN = {
    "cp932": "Shift JIS", "shift_jis": "Shift JIS", "euc_jp": "EUC-JP", "iso2022_jp": "ISO-2022-JP",
    "gb18030": "GB 18030", "gb2312": "GB 2312", "gbk": "GBK", "big5": "Big5", "cp949": "EUC-KR", "euc_kr": "EUC-KR",
    "koi8_r": "KOI8-R", "iso8859-1": "ISO 8859-1", "iso8859-15": "ISO 8859-15",
}  # fmt: skip
# What pages call by a smaller name than they mean, as browsers read it.
_MEANT = {
    "iso8859-1": "cp1252", "shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030",
    "euc_kr": "cp949", "iso8859-9": "cp1254",
}  # fmt: skip
_FEW = 12
_ENOUGH = 60_000


def decoded(data: bytes, name: str, declared: str | None = None) -> tuple[str, str]:
    """The text, and what must be said about how it was read, "" for nothing.

    *declared* is the coding that the file names itself. Raises TextError for what is no text.
    """
    text, said = _read(data, name, declared)
    if not is_text(text):
        raise no_text(name)
    return text, said


def _read(data: bytes, name: str, declared: str | None) -> tuple[str, str]:
    for mark, coding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, coding, name), ""
    if b"\x1b$" in data[:_ENOUGH] and (found := _tried(data, "iso2022_jp")) is not None:
        return found, _read_as("iso2022_jp")
    said = known_coding(declared)
    if said not in (None, "utf-8", "ascii") and (found := _tried(data, str(said))) is not None:
        return found, tr("Read as {coding}, as the file says of itself.", coding=spoken(str(said)))
    if b"\x00" in data[:_ENOUGH]:
        coding = "utf-16-le" if data[1:200:2].count(0) > data[0:200:2].count(0) else "utf-16-be"
        return _strictly(data, coding, name), _read_as(coding)
    if (found := _tried(data, "utf-8")) is not None:
        return found, ""
    if (found := _mended(data)) is not None:
        return found, tr("Some bytes are not UTF-8, as the rest is; they are shown as “\ufffd”.")
    coding = _guessed(data)
    found = _tried(data, coding)
    if found is None:
        coding, found = "cp1252", data.decode("cp1252", "replace")
        if found.count("\ufffd") > len(found) // 200:
            raise no_text(name)
    return found, _read_as(coding)


def known_coding(name: str | None) -> str | None:
    """Python's name of a coding, as browsers understand it; None for what is none, or no coding of text."""
    if not name:
        return None
    try:
        found = codecs.lookup(name.strip().strip("\"'"))
        "a".encode(found.name)
    except (LookupError, ValueError, TypeError):
        return None
    return _MEANT.get(found.name, found.name)


def is_text(text: str) -> bool:
    """Whether these are characters that people read: hardly any of them commands to a machine."""
    strange = sum(1 for char in text[:_ENOUGH] if char < " " and char not in "\t\n\r\x0b\x0c\x1b")
    return "\x00" not in text and strange * 200 <= min(len(text), _ENOUGH)


def no_text(name: str) -> TextError:
    """What is said of a file in which no text was found."""
    return TextError(
        tr("“{name}” is not a text that can be read: what is in it are no letters. Open it in the program it was made "
           "with, save it as plain text (UTF-8), and add that.", name=name)
    )  # fmt: skip


def spoken(coding: str) -> str:
    """The name of a coding, for people."""
    return _SPOKEN.get(coding) or coding.upper().replace("_", "-").replace("CP125", "Windows-125")


def _strictly(data: bytes, coding: str, name: str) -> str:
    text = _tried(data, coding)
    if text is None:
        raise no_text(name)
    return text


def _tried(data: bytes, coding: str) -> str | None:
    try:
        return data.decode(coding)
    except (UnicodeError, LookupError):
        return None


def _mended(data: bytes) -> str | None:
    """The text, if it is UTF-8 but for a byte here and there."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    return text if good > 20 * bad else None


def _guessed(data: bytes) -> str:
    """What the letters that come out speak for; with few of them, what such files mostly are."""
    part = data[:_ENOUGH]
    if sum(byte > 127 for byte in part) < _FEW:
        return "cp1252"
    from charset_normalizer import from_bytes  # Only where something has to be guessed.

    best = from_bytes(part, cp_isolation=list(_CANDIDATES)).best()
    return best.encoding if best else "cp1252"


def _read_as(coding: str) -> str:
    return tr("Read as {coding}, which is a guess: the file is not UTF-8 and does not say what it is. Look whether its "
              "letters and quotation marks are right.", coding=spoken(coding))  # fmt: skip
