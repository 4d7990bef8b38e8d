"""Sentences with their names in brackets, so that a test of the rules needs no finding of names.

"[Foxconn] bought [Sharp] in [Japan|place]": what stands behind | is the type, organisation if nothing does;
"[it=Foxconn]" points at one named elsewhere, "[they=Foxconn+Sharp]" at two.
"""

import re
from functools import cache

from explorer.files.lexicon import load_tables
from explorer.model.claims import Claim
from explorer.model.documents import Document
from explorer.model.entities import Entity, EntityType
from explorer.model.relationships import label
from explorer.reading.cast import Cast, How, Pointer
from explorer.reading.claiming import proposed
from explorer.reading.dating.timing import printed_dates
from explorer.reading.extractor import Reading
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.cues import Cues, cues
from explorer.reading.grammar.parsing import parsed
from explorer.reading.grammar.pieces import Piece, pieces
from explorer.reading.grammar.tagging import tagged
from explorer.reading.text.sentences import sentences

UNDIRECTED = {"partnership", "agreement", "negotiation", "merger", "joint venture"}


@cache
def shipped() -> Cues:
    return cues(load_tables())


def told(text: str, published: str | None = None) -> tuple[Document, Cast]:
    """The text without its brackets, and the cast that they name."""
    plain, entities, pointers = "", dict[str, Entity](), list[Pointer]()
    for part in re.split(r"(\[[^\]]*\])", text):
        if not part.startswith("["):
            plain += part
            continue
        words, _, kind = part[1:-1].partition("|")
        words, _, meant = words.partition("=")
        how = How.NAME
        if meant:
            how = (
                How.PRONOUN
                if words.casefold() in ("it", "its", "he", "his", "she", "her", "they", "their")
                else How.NOMINAL
            )
        if kind == "adjective":
            how, kind = How.ADJECTIVE, "place"
        ids = []
        for name in (meant or words).split("+"):
            entity = entities.setdefault(name, Entity(f"e{len(entities)}", name, EntityType(kind or "organisation")))
            ids.append(entity.id)
        pointers.append(Pointer(len(plain), len(plain) + len(words), how, tuple(ids)))
        plain += words
    document = Document(plain, "a text", published=published, sentences=sentences(plain))
    return document, Cast(tuple(entities.values()), tuple(pointers))


def reading(text: str, published: str | None = None) -> Reading:
    document, cast = told(text, published)
    return proposed(document, cast, shipped(), "a test")


def said(text: str) -> set[str]:
    """ "subject | kind | object | status" of every claim; of kinds without direction the names in order."""
    found = reading(text)
    return {line(claim, found) for claim in found.claims}


def line(claim: Claim, found: Reading) -> str:
    name = {entity.id: entity.name for entity in found.entities}
    ends = name[claim.subject], name[claim.object]
    first, second = sorted(ends) if claim.kind in UNDIRECTED else ends
    return f"{first} | {claim.kind} | {second} | {label(claim)}"


def ordered(expected: str) -> str:
    """An expected claim, its names in order where its kind has no direction."""
    first, kind, second, status = (part.strip() for part in expected.split("|"))
    if kind in UNDIRECTED:
        first, second = sorted((first, second))
    return f"{first} | {kind} | {second} | {status}"


def wanted(*claims: str) -> set[str]:
    return {ordered(claim) for claim in claims}


def pieced(text: str) -> tuple[Piece, ...]:
    document, cast = told(text)
    dates = printed_dates(document.text, 0, len(document.text), None)
    spans = [(date.start, date.end) for date in dates]
    return pieces(document.text, (0, len(document.text)), cast.pointers, spans)


def tags(text: str) -> str:
    return tagged(pieced(text), shipped()).tags


def clauses(text: str) -> Clauses:
    found = pieced(text)
    return Clauses(parsed(found, tagged(found, shipped()), shipped()), shipped())


def words(clauses: Clauses, index: int) -> str:
    """The words of a phrase."""
    phrase = clauses.phrases[index]
    return " ".join(piece.text for piece in clauses.parsed.pieces[phrase.first : phrase.last])


def at(clauses: Clauses, head: str) -> int:
    """Where the phrase with that head stands."""
    return next(index for index, phrase in enumerate(clauses.phrases) if phrase.head == head)
