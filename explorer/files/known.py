"""What a record's parts may refer to, and the checks that they do."""

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from explorer.files.errors import BadDate, Inconsistent, QuoteMismatch, Repeated, UnknownName, printable
from explorer.files.record import PassageRecord
from explorer.model.documents import Document, Passage
from explorer.model.vocabulary import Vocabulary
from explorer.model.when import DateError, bounds

Report = Callable[[Inconsistent], None]
"""What to do about a quote that does not match: raise it, or note it and go on."""


def raise_at_once(error: Inconsistent) -> None:
    """The report of a reader who takes nothing but a project without fault."""
    raise error


@dataclass(frozen=True)
class Known:
    """The file's name, the documents by key, the ids there are, and whom to tell of a bad quote."""

    path: Path
    documents: Mapping[str, Document]
    entities: Container[str]
    claims: Container[str]
    vocabulary: Vocabulary
    report: Report

    def passage(self, record: PassageRecord, place: str) -> Passage:
        """A passage whose quote stands in its document, word for word."""
        key = record.get("document", next(iter(self.documents), None))
        document = self.documents.get(key) if key is not None else None
        if document is None:
            raise UnknownName(self.path, place, f"there is no document {key!r}; add it or correct the name.")
        start, end, exact = record["start"], record["end"], record["exact"]
        where = f"characters {start} to {end} of {document.heading!r}"
        if not start < end <= len(document.text):
            found = f"{where} do not exist: it has {len(document.text)}. Correct the offsets of “{_short(exact)}”."
            self.report(QuoteMismatch(self.path, place, found))
        elif document.text[start:end] != exact:
            read = _short(document.text[start:end])
            found = f"{where} read “{read}”, not “{_short(exact)}”. Correct the quote or its offsets."
            self.report(QuoteMismatch(self.path, place, found))
        return Passage(document.id, start, end)

    def passages(self, records: Iterable[PassageRecord], place: str) -> tuple[Passage, ...]:
        """Several of them."""
        return tuple(self.passage(one, f"{place}, passage {number}") for number, one in enumerate(records, 1))

    def known_entity(self, id: str, place: str) -> None:
        """Raises UnknownName unless there is such an entity."""
        if id not in self.entities:
            raise UnknownName(self.path, place, f"there is no entity {id!r}; add it or correct the name.")

    def known_kind(self, kind: str, place: str) -> None:
        """Raises UnknownName unless the vocabulary has the kind."""
        if kind not in self.vocabulary.kinds:
            known = ", ".join(self.vocabulary.kinds)
            raise UnknownName(self.path, place, f"there is no kind {kind!r}; the kinds are {known}.")


def readable_date(path: Path, edtf: str | None, place: str) -> None:
    """Raises BadDate unless the date is EDTF as the model reads it, or unknown."""
    try:
        if edtf is not None:
            bounds(edtf)
    except DateError as error:
        raise BadDate(path, place, f"{error}.") from error


def unique(path: Path, what: str, ids: Iterable[str]) -> frozenset[str]:
    """The ids, each of which occurs once; else Repeated."""
    found: set[str] = set()
    for id in ids:
        if id in found:
            raise Repeated(path, f"{what} {id}", "is given twice; rename or remove one of them.")
        found.add(id)
    return frozenset(found)


def _short(text: str) -> str:
    return printable(text if len(text) <= 80 else f"{text[:79]}…")
