"""A document → what a language model proposes of it, held to the letter of the text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from explorer.files.lexicon import load_tables
from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import Claim
from explorer.model.documents import Document
from explorer.plugins.endpoint.asking import request_body
from explorer.plugins.endpoint.configured import Endpoint, endpoint
from explorer.plugins.endpoint.quoting import quoted
from explorer.plugins.endpoint.transport import ask
from explorer.plugins.endpoint.weakening import weakened
from explorer.plugins.extractors import Sending
from explorer.reading.cues import Cues, cues
from explorer.reading.extractor import Reading


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
        found = quoted(ask(self.endpoint, body), document, self.name)
        return replace(found, claims=tuple(self._weakened(claim, document) for claim in found.claims))

    def _weakened(self, claim: Claim, document: Document) -> Claim:
        return weakened(claim, document.quote(claim.passages[0]), self._cues) if claim.passages else claim

    @cached_property
    def _cues(self) -> Cues:
        return cues(load_tables())


def asking() -> Asking:
    """The extractor for the address that the user has named. Raises ExtractorError."""
    return Asking(endpoint())


def sending(document: Document) -> Sending:
    """Exactly what would be sent for this document, and whereto. Raises ExtractorError; nothing is sent."""
    named = endpoint()
    return Sending(named.address, request_body(document, named, load_vocabulary()), named.warning)
