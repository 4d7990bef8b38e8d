"""An article, and a reader of it that says what a test wants it to say."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from explorer.model.claims import (
    Certainty,
    Claim,
    ClaimDate,
    Cue,
    CueRole,
    Review,
    ReviewState,
    SaidBy,
    Speaker,
    Stage,
)
from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Unread, Why
from explorer.model.entities import Entity, EntityType, Mention
from explorer.model.proposals import Alternative, Link, Proposal, Strength
from explorer.model.when import DateRole, When
from explorer.reading.extractor import Reading
from explorer.reading.text.sentences import sentences

ARTICLE = (
    "Harlow Freight is in talks to buy a stake in Brandt Logistik, Mira Voss said on 3 May 2024. "
    "The company reportedly supplies Oster. "
    "Nobody knows what Brandt Logistik makes of Harlow.\n\n"
    "Leave a Reply\n"
)
BY = "stand-in"


def article(text: str = ARTICLE, name: str = "article.txt") -> Document:
    return Document(text, name, sentences=sentences(text))


def find(document: Document, words: str, nth: int = 0) -> Passage:
    start = -1
    for _ in range(nth + 1):
        start = document.text.index(words, start + 1)
    return document.passage(start, start + len(words))


def sentence(document: Document, words: str) -> Passage:
    span = document.sentence_at(find(document, words).start)
    assert span is not None
    return document.passage(*span)


def reading(document: Document) -> Reading:
    """What an honest reader makes of ARTICLE."""

    def named(id: str, name: str, type: EntityType = EntityType.ORGANISATION, *aliases: str) -> Entity:
        mentions = tuple(Mention(find(document, each), "name") for each in (name, *aliases))
        return Entity(id, name, type, aliases, mentions=mentions, proposed=True)

    talks = sentence(document, "in talks")
    supply = sentence(document, "reportedly")
    return Reading(
        (
            named("h", "Harlow Freight", EntityType.ORGANISATION, "Harlow"),
            named("b", "Brandt Logistik"),
            named("m", "Mira Voss", EntityType.PERSON),
            named("o", "Oster"),
        ),
        (
            Claim(
                "c1", "h", "b", "equity stake", Stage.IN_TALKS, (talks,), certainty=Certainty.CERTAIN,
                said_by=SaidBy(Speaker.NAMED, "m", find(document, "Mira Voss said")),
                cues=(Cue(CueRole.KIND, find(document, "stake")),),
                dates=(ClaimDate(When("3 May 2024", "2024-05-03"), DateRole.STATED, find(document, "3 May 2024")),),
                review=Review(ReviewState.PROPOSED, BY), proposal=Proposal("talks to buy", Strength.STRONG),
            ),
            Claim(
                "c2", "h", "o", "supply", Stage.ACTIVE, (supply,), certainty=Certainty.PROBABLE,
                cues=(Cue(CueRole.HEDGE, find(document, "reportedly")),), review=Review(ReviewState.PROPOSED, BY),
                proposal=Proposal(
                    "supplies", Strength.FAIR, (Link(find(document, "The company"), "h", ("b",)),),
                    (Alternative("subject", "b"),),
                ),
            ),
        ),
        (Disagreement("q", DisagreementKind.IDENTITY, "Is Oster the same as Brandt Logistik?",
                      passages=(find(document, "Oster"),), entities=("o", "b")),),
        (Unread(sentence(document, "Nobody"), Why.NOT_UNDERSTOOD), Unread(find(document, "Leave a Reply"),
                                                                         Why.FURNITURE)),
    )  # fmt: skip


@dataclass(frozen=True)
class StandIn:
    """Says of every text what it was given to say, whether that stands there or not."""

    says: Reading = field(default_factory=Reading)
    name: str = BY

    def read(self, document: Document) -> Reading:
        return self.says


def with_claim(found: Reading, **changed: object) -> Reading:
    """The reading with its first claim changed."""
    return replace(found, claims=(replace(found.claims[0], **changed), *found.claims[1:]))  # type: ignore[arg-type]
