"""A project of many claims, made up."""

from __future__ import annotations

import random

from explorer.model.claims import Certainty, Claim, ClaimDate, Cue, CueRole, Polarity, Review, ReviewState, Stage
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Arrangement, Dossier
from explorer.model.entities import Entity, EntityType, Mention
from explorer.model.when import DateRole, When

SENTENCE = "Company {0} is reportedly {2} with Company {1} about lot {3} of batteries by 2027, people said. "
IN_A_DOCUMENT, IN_A_RELATIONSHIP = 50, 4
SAYINGS = (
    ("negotiation", Stage.IN_TALKS, "in talks"),
    ("supply", Stage.ACTIVE, "doing business"),
    ("partnership", Stage.AGREED, "agreed"),
    ("equity stake", Stage.SOUGHT, "bidding"),
    ("joint venture", Stage.PLANNED, "planning"),
)
TYPES = (EntityType.ORGANISATION, EntityType.ORGANISATION, EntityType.PERSON, EntityType.PLACE, EntityType.AGREEMENT)
Pair = tuple[int, int]


def large_dossier(claims: int = 10_000, entities: int = 1_500) -> Dossier:
    """As many claims, each of its own sentence, in documents of fifty sentences; some companies are hubs."""
    pairs = ends(max(1, claims // IN_A_RELATIONSHIP), entities)
    documents, made = [], []
    for first in range(0, claims, IN_A_DOCUMENT):
        numbers = range(first, min(first + IN_A_DOCUMENT, claims))
        sentences = [SENTENCE.format(*pairs[n % len(pairs)], saying(n, len(pairs))[2], n) for n in numbers]
        # Five sentences to a paragraph.
        sentences[4::5] = [sentence[:-1] + "\n" for sentence in sentences[4::5]]
        spans, reached = [], 0
        for sentence in sentences:
            spans.append((reached, reached + len(sentence) - 1))
            reached += len(sentence)
        # Every third one is of unknown date.
        published = f"20{10 + first // IN_A_DOCUMENT % 15}-11-22" if first // IN_A_DOCUMENT % 3 else None
        document = Document(
            "".join(sentences), f"{first}.txt", title=f"Article {first}", published=published, sentences=tuple(spans)
        )
        documents.append(document)
        made += [a_claim(document, span, n, pairs) for span, n in zip(spans, numbers, strict=True)]
    first_words = (Mention(documents[0].passage(0, 7), "name"),)
    return Dossier(
        title="Large",
        documents=tuple(documents),
        entities=tuple(Entity(str(n), f"Company {n}", TYPES[n % 5], mentions=first_words) for n in range(entities)),
        claims=tuple(made),
        arrangement=Arrangement({str(n): (float(n % 40) * 150 + n % 7 * 9, n / 40 * 110) for n in range(entities)}),
    )


def ends(count: int, entities: int) -> list[Pair]:
    """So many pairs: everybody is tied to somebody near, or to one of a few whom many are tied to."""
    dice = random.Random(7)
    found = []
    for number in range(count):
        one = number % entities
        near = one + dice.choice((1, 2, 40, 41, 80)) if number % 4 else int(entities * dice.random() ** 6)
        found.append((one, near % entities if near % entities != one else (one + 1) % entities))
    return found


def saying(number: int, relationships: int) -> tuple[str, Stage, str]:
    """The kind of its relationship; every now and then a claim says another stage than the others."""
    kind, stage, words = SAYINGS[number % relationships % len(SAYINGS)]
    return (kind, Stage.ENDED, "no longer in business") if number % 11 == 0 else (kind, stage, words)


def a_claim(document: Document, span: tuple[int, int], number: int, pairs: list[Pair]) -> Claim:
    def words(text: str) -> Passage:
        start = document.text.index(text, span[0])
        return document.passage(start, start + len(text))

    subject, object = map(str, pairs[number % len(pairs)])
    kind, stage, said = saying(number, len(pairs))
    return Claim(
        f"claim {number}", subject, object, kind, stage, (document.passage(*span),),
        polarity=Polarity.DENIED if number % 53 == 0 else Polarity.AFFIRMED,
        certainty=Certainty.PROBABLE,
        cues=(Cue(CueRole.KIND, words(said)), Cue(CueRole.HEDGE, words("reportedly"))),
        review=Review(ReviewState.PROPOSED if number % 25 == 3 else ReviewState.ACCEPTED, "by hand"),
        dates=(ClaimDate(When("by 2027", "../2027"), DateRole.DEADLINE, words("by 2027")),),
    )  # fmt: skip
