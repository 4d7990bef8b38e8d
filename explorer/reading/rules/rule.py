"""What every rule is given of a sentence: its clauses, the words that tell, whom it names, how far things have come."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.parties import Parties
from explorer.reading.rules.found import Found
from explorer.reading.standings.bygone import is_long_past
from explorer.reading.standings.governed import Standings
from explorer.reading.standings.standing import Standing, under


class Rule(ABC):
    """One wording, looked for in one sentence."""

    def __init__(self, clauses: Clauses, cues: Cues, parties: Parties, standings: Standings) -> None:
        self.clauses, self.cues, self.parties, self.standings = clauses, cues, parties, standings
        self.phrases, self.pieces, self.tags = clauses.phrases, clauses.parsed.pieces, clauses.parsed.tags

    @abstractmethod
    def found(self) -> Iterator[Found]:
        """All that it finds there, in order."""

    def _last(self, index: int) -> str:
        """The last word of a phrase, in small letters; an empty text where no phrase is."""
        return self.pieces[self.phrases[index].last - 1].low if 0 <= index < len(self.phrases) else ""

    def _words(self, index: int) -> set[str]:
        """The words of a phrase, in small letters."""
        return {piece.low for piece in self.pieces[self.phrases[index].first : self.phrases[index].last]}

    def _is_firm(self, at: int) -> bool:
        return self.parties.type_of(at) is EntityType.ORGANISATION

    def _is_person(self, at: int) -> bool:
        return self.parties.type_of(at) is EntityType.PERSON

    def _is_place(self, at: int) -> bool:
        return self.parties.type_of(at) is EntityType.PLACE

    def _appointed(self, standing: Standing) -> Standing:
        """The standing of who is named to a post: who was named of late may begin some other day."""
        if standing.stage is Stage.ACTIVE and not is_long_past("naming", self.pieces):
            return under("agreed", standing)
        return standing
