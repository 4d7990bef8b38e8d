"""The record of a document → the document."""

from pathlib import Path

from explorer.files.beside import read_beside
from explorer.files.errors import Inconsistent, TextMismatch, WrongShape
from explorer.files.known import Report, readable_date
from explorer.files.record import DocumentRecord
from explorer.model.documents import Document, digest


def build_document(path: Path, record: DocumentRecord, report: Report) -> Document:
    """The document, its words read from beside the project where they are not in it."""
    place = f"document {record['key']!r}"
    if ("text" in record) == ("text_file" in record):
        raise WrongShape(path, f"{place}: give its words either in text or in text_file, and not in both.")
    text = record["text"] if "text" in record else read_beside(path, record["text_file"])
    if digest(text) != record["sha256"]:
        what = record.get("text_file", "its text")
        found = f"{what} has changed: its SHA-256 is {digest(text)}, not {record['sha256']}. Bring back the old text."
        report(TextMismatch(path, place, found))
    for role, edtf in (("published", record.get("published")), ("retrieved", record.get("retrieved"))):
        readable_date(path, edtf, f"{place}, {role}")
    sentences = tuple((pair[0], pair[1]) for pair in record.get("sentences", []))
    reached = 0
    for number, (start, end) in enumerate(sentences, 1):
        if not reached <= start < end <= len(text):
            found = f"{start} to {end} is out of order, or outside the {len(text)} characters of the text."
            report(Inconsistent(path, f"{place}, sentence {number}", found))
        reached = end
    return Document(
        text=text,
        name=record["name"],
        title=record.get("title"),
        publisher=record.get("publisher"),
        author=record.get("author"),
        url=record.get("url"),
        published=record.get("published"),
        retrieved=record.get("retrieved"),
        language=record.get("language"),
        note=record.get("note", ""),
        sentences=sentences,
    )
