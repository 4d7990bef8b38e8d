"""A text that never changes; a passage is some characters of it."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """Characters ``start`` to ``end`` (exclusive) of a document, counted in Unicode code points."""

    document: str
    start: int
    end: int

    def overlaps(self, other: "Passage") -> bool:
        """Whether the two share at least one character."""
        return self.document == other.document and self.start < other.end and other.start < self.end

    def holds(self, other: "Passage") -> bool:
        """Whether every character of *other* is in this passage."""
        return self.document == other.document and self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands, for people: paragraph and sentence, counted from 1."""

    paragraph: int
    sentence: int

    def __str__(self) -> str:
        return f"¶{self.paragraph} s{self.sentence}"


def digest(text: str) -> str:
    """The SHA-256 of the text's UTF-8 bytes, 64 hexadecimal digits: the document's id."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True)
class Document:
    """A text and what is known about it; ``None`` means unknown, never "none".

    ``published`` and ``retrieved`` are EDTF dates (ISO 8601-2). ``sentences`` are ``(start, end)``
    pairs, in order, not overlapping. ``previous`` is the document (by id) that this one is a newer version of.
    """

    text: str
    name: str
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    published: str | None = None
    retrieved: str | None = None
    language: str | None = None
    note: str = ""
    sentences: tuple[tuple[int, int], ...] = ()
    previous: str | None = None

    @cached_property
    def id(self) -> str:
        """The digest of the text: the same words are the same document."""
        return digest(self.text)

    @property
    def heading(self) -> str:
        """What to call it: its title, or the name of its file until somebody gives it one."""
        return self.title or self.name

    def quote(self, passage: Passage) -> str:
        """The passage, word for word.

        Raises ValueError when the passage does not stand in this document.
        """
        if passage.document != self.id or not 0 <= passage.start < passage.end <= len(self.text):
            raise ValueError(
                f"characters {passage.start} to {passage.end} do not stand in {self.heading!r}, "
                f"which has {len(self.text)}"
            )
        return self.text[passage.start : passage.end]

    def passage(self, start: int, end: int) -> Passage:
        """Characters *start* to *end* of this document."""
        return Passage(self.id, start, end)

    def sentence_at(self, offset: int) -> tuple[int, int] | None:
        """The sentence whose characters include *offset*, or None between sentences."""
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and offset < self.sentences[index][1]:
            return self.sentences[index]
        return None

    def neighbours(self, passage: Passage) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
        """The sentences before and after the passage, where there are such."""
        first = bisect_right(self._starts, passage.start) - 1
        last = bisect_right(self._starts, passage.end - 1) - 1
        before = self.sentences[first - 1] if first > 0 else None
        after = self.sentences[last + 1] if -1 < last < len(self.sentences) - 1 else None
        return before, after

    def place(self, offset: int) -> Place:
        """Paragraph and sentence of the character at *offset*.

        A paragraph begins after a blank line, or where a line ends between two sentences: a text that is wrapped
        by hand has line ends within its sentences too, and they begin nothing.
        """
        paragraph = max(1, bisect_right(self._paragraphs, offset))
        first = bisect_right(self._starts, self._paragraphs[paragraph - 1] - 1)
        return Place(paragraph, max(1, bisect_right(self._starts, offset) - first))

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    @cached_property
    def _paragraphs(self) -> list[int]:
        """Where each paragraph that holds more than white space begins."""
        starts, begin, after_blank = list[int](), 0, True
        for end, following in [*(found.span() for found in _LINE_END.finditer(self.text)), (len(self.text),) * 2]:
            blank = not self.text[begin:end].strip()
            if not blank and (after_blank or self.sentence_at(begin - 1) is None):
                starts.append(begin)
            begin, after_blank = following, blank
        return starts or [0]
