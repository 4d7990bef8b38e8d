"""A saved mail → its words, without what is attached."""

from __future__ import annotations

import email
from email.message import EmailMessage, MIMEPart
from email.policy import default
from pathlib import Path

from explorer.files.importers.coding import decoded
from explorer.files.importers.contents import contents
from explorer.files.importers.html import article
from explorer.files.importers.loaded import Importer, Loaded, TextError, sentences_of
from explorer.files.importers.page_facts import web_address
from explorer.files.importers.page_tree import page_text
from explorer.files.importers.plain import need_words
from explorer.files.importers.stamps import edtf_of_mail
from explorer.words import tr, trn

# What the library raises on headers and parts that break its rules.
_ODD = (ValueError, LookupError, AttributeError, TypeError, RecursionError, AssertionError)
_HEADERS = ("From", "Subject", "Date", "Message-ID", "Received", "MIME-Version")
# A page that a browser saved as one file is made like a mail, but the headers are the browser's.
_SAVED_PAGE = "Snapshot-Content-Location"


def load_mail(path: Path) -> Loaded:
    """The words of the mail in this file."""
    name = path.name
    data = contents(path)
    try:
        message = email.message_from_bytes(data, policy=default)
        if not any(header in message for header in _HEADERS):
            raise _broken(name)
        found = _words(message, name)
        if _SAVED_PAGE in message:
            address = web_address(str(message[_SAVED_PAGE]))
            return Loaded(found.text, found.title, found.author, found.publisher, found.url or address,
                          found.published, found.language, found.how)  # fmt: skip
        attached = sum(1 for _ in message.iter_attachments()) if message.is_multipart() else 0
    except TextError:
        raise
    except _ODD as error:
        raise _broken(name) from error
    return Loaded(
        found.text, _header(message, "Subject") or found.title, _header(message, "From"), None, None,
        edtf_of_mail(_header(message, "Date") or ""), found.language,
        sentences_of(found.how, _left_out(attached)),
    )  # fmt: skip


def _words(message: EmailMessage, name: str) -> Loaded:
    """The mail's text as it was written, or as its page says it."""
    part = message.get_body(("plain", "html"))
    if part is None:
        raise TextError(tr("“{name}” is a mail without text; save what is attached to it as a file of its own, and add "
                           "that.", name=name))  # fmt: skip
    data = _payload(part)
    if part.get_content_type() == "text/html":
        charset = part.get_content_charset()
        page, how = decoded(data, name, charset) if charset else page_text(data, name)
        return article(page, name, how)
    text, how = decoded(data, name, part.get_content_charset())
    need_words(text, name)
    return Loaded(text, how=how)


def _payload(part: MIMEPart) -> bytes:
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _header(message: EmailMessage, name: str) -> str | None:
    """One line of the mail's head; None where it is absent or breaks the rules."""
    try:
        value = str(message[name] or "")
    except _ODD:
        return None
    plain = "".join(char if char.isprintable() else " " for char in value[:1000])
    return " ".join(plain.encode("utf-8", "replace").decode("utf-8").split()) or None


def _left_out(attached: int) -> str:
    if not attached:
        return ""
    return trn("{number} attached file was left out.", "{number} attached files were left out.", attached)


def _broken(name: str) -> TextError:
    return TextError(
        tr("“{name}” should be a mail (.eml), but its head or its parts cannot be read; open it in a mail program, "
           "copy the text, and paste it.", name=name)
    )  # fmt: skip


MAIL = Importer("mail", (".eml",), load_mail)
