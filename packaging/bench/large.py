"""A project of many claims, made up."""

from __future__ import annotations

from explorer.model.claims import Certainty, Claim, ClaimDate, Cue, CueRole, Stage
from explorer.model.documents import Document
from explorer.model.dossier import Arrangement, Dossier
from explorer.model.entities import Entity, EntityType, Mention
from explorer.model.when import DateRole, When

SENTENCE = "Company {0} is reportedly in talks with Company {1} about a supply of {2} batteries by 2027, people said. "
IN_A_DOCUMENT = 50


def large_dossier(claims: int = 10_000, entities: int = 2_000) -> Dossier:
    """As many claims, each of its own sentence, in documents of fifty sentences."""
    documents, made = [], []
    for first in range(0, claims, IN_A_DOCUMENT):
        numbers = range(first, min(first + IN_A_DOCUMENT, claims))
        sentences = [SENTENCE.format(*ends(number, entities), number) for number in numbers]
        spans, reached = [], 0
        for sentence in sentences:
            spans.append((reached, reached + len(sentence) - 1))
            reached += len(sentence)
        document = Document("".join(sentences), f"{first}.txt", title=f"Article {first}", sentences=tuple(spans))
        documents.append(document)
        made += [a_claim(document, span, number, entities) for span, number in zip(spans, numbers, strict=True)]
    first_words = (Mention(documents[0].passage(0, 7), "name"),)
    return Dossier(
        title="Large",
        documents=tuple(documents),
        entities=tuple(
            Entity(str(n), f"Company {n}", EntityType.ORGANISATION, mentions=first_words) for n in range(entities)
        ),
        claims=tuple(made),
        arrangement=Arrangement({str(n): (float(n % 50) * 90, n / 7) for n in range(entities)}),
    )


def ends(number: int, entities: int) -> tuple[int, int]:
    return number % entities, (number * 7 + 1) % entities


def a_claim(document: Document, span: tuple[int, int], number: int, entities: int) -> Claim:
    def words(text: str) -> tuple[int, int]:
        start = document.text.index(text, span[0])
        return start, start + len(text)

    subject, object = map(str, ends(number, entities))
    return Claim(
        f"claim {number}", subject, object, "negotiation", Stage.IN_TALKS, (document.passage(*span),),
        certainty=Certainty.PROBABLE,
        cues=(
            Cue(CueRole.KIND, document.passage(*words("in talks"))),
            Cue(CueRole.HEDGE, document.passage(*words("reportedly"))),
        ),
        dates=(ClaimDate(When("by 2027", "../2027"), DateRole.DEADLINE, document.passage(*words("by 2027"))),),
    )  # fmt: skip
