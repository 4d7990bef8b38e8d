"""A document → what a language model proposes of it, held to the letter of the text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.files.lexicon import load_tables
from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import Claim
from explorer.model.documents import Document
from explorer.plugins.endpoint.asking import request_body
from explorer.plugins.endpoint.configured import Endpoint, endpoint
from explorer.plugins.endpoint.quoting import quoted
from explorer.plugins.endpoint.transport import ask
from explorer.plugins.tool import Sending
from explorer.plugins.weakening import capped, weakened
from explorer.reading.extractor import Reading
from explorer.reading.grammar.cues import cues
from explorer.reading.reader import Reader


@dataclass(frozen=True)
class Asking:
    """The extractor: what it reads leaves the machine, unless the model runs on it."""

    endpoint: Endpoint

    @property
    def name(self) -> str:
        """Under this name its claims are kept."""
        return f"language model {self.endpoint.model}"

    def read(self, document: Document) -> Reading:
        """What the model says, as far as it stands there. Raises ExtractorError."""
        body = request_body(document, self.endpoint, load_vocabulary())
        return held(quoted(ask(self.endpoint, body), document, self.name), document)


def held(found: Reading, document: Document) -> Reading:
    """The reading, no claim of which says more than its sentence does by the rules of the built-in reader.

    Where the rules read something of the same two entities there, that is the most it may say; where they read nothing
    of that kind, the cue words of the whole sentence weaken it too.
    """
    tables = load_tables()
    ruled, cue_words = Reader(tables).read(document), cues(tables)
    called, ruled_called = _called(found), _called(ruled)

    def others(claim: Claim) -> list[Claim]:
        ends = called.get(claim.subject, frozenset()), called.get(claim.object, frozenset())
        return [other for other in ruled.claims if other.passages[0].overlaps(claim.passages[0])
                and _are(ends, (ruled_called[other.subject], ruled_called[other.object]))]  # fmt: skip

    def hold(claim: Claim) -> Claim:
        if not claim.passages:
            return claim
        found = others(claim)
        read_so = any(other.kind == claim.kind for other in found)
        left = claim if read_so else weakened(claim, document.quote(claim.passages[0]), cue_words)
        return capped(left, found)

    return replace(found, claims=tuple(map(hold, found.claims)))


Names = frozenset[str]


def _called(reading: Reading) -> dict[str, Names]:
    return {each.id: frozenset(name.casefold() for name in (each.name, *each.aliases)) for each in reading.entities}


def _are(ends: tuple[Names, Names], others: tuple[Names, Names]) -> bool:
    """Whether both are the same two, whichever way round."""
    (one, two), (first, second) = ends, others
    return bool((one & first and two & second) or (one & second and two & first))


def asking() -> Asking:
    """The extractor for the address that the user has named. Raises ExtractorError."""
    return Asking(endpoint())


def sending(document: Document) -> Sending:
    """Exactly what would be sent for this document, and whereto. Raises ExtractorError; nothing is sent."""
    named = endpoint()
    body = request_body(document, named, load_vocabulary())
    return Sending(named.address, body, named.warning, named.is_here, bool(named.key))
