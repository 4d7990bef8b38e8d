"""Dossiers nobody thought of: hypothesis strategies for the nouns of the model."""

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import (
    Certainty,
    Claim,
    ClaimDate,
    Cue,
    CueRole,
    Inference,
    Polarity,
    Rank,
    Ranking,
    Review,
    ReviewState,
    SaidBy,
    Speaker,
    Stage,
)
from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.documents import Document, Passage
from explorer.model.dossier import FARTHEST, Arrangement, Dossier, Unread, Why
from explorer.model.entities import Entity, EntityType, Mention, Note
from explorer.model.merges import Merge
from explorer.model.proposals import ENDS, Alternative, Link, Proposal, Strength
from explorer.model.relationships import Overrule, Status
from explorer.model.when import DateRole, Qualifier, When
from explorer.network.fold import relationship_id

KINDS = sorted(load_vocabulary().kinds)
DATES = [None, "2024", "2024-12", "2024-12-23", "2026-34", "../2027", "1999/..", "2010~", "2020/2022"]

# No lone surrogates: they are no text. Emoji, rare kanji, combining marks and control characters are.
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
texts = st.text(st.one_of(st.sampled_from("ab c.\n“”’😀𠮷日"), st.characters(exclude_categories=["Cs"])), min_size=1)
unknowns = st.none() | words
whens = st.builds(When, words, st.sampled_from(DATES), st.none() | st.sampled_from(Qualifier))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    text = draw(texts)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    dates = st.sampled_from(DATES)
    return Document(
        text, draw(words), draw(unknowns), draw(unknowns), draw(unknowns), draw(unknowns),
        draw(dates), draw(dates), draw(unknowns), draw(words), tuple(pairs),
    )  # fmt: skip


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    sources = draw(st.lists(documents(), min_size=1, max_size=3, unique_by=lambda document: document.id))
    for place in range(1, len(sources)):
        if draw(st.booleans()):
            sources[place] = replace(sources[place], previous=draw(st.sampled_from(sources[:place])).id)
    ids = draw(st.lists(words, min_size=1, max_size=4, unique=True))

    def passage() -> Passage:
        document = draw(st.sampled_from(sources))
        start = draw(st.integers(0, len(document.text) - 1))
        return document.passage(start, draw(st.integers(start + 1, len(document.text))))

    def some(make: Any, most: int = 2) -> tuple[Any, ...]:
        return tuple(make() for _ in range(draw(st.integers(0, most))))

    def one(choices: Any) -> Any:
        return draw(st.sampled_from(choices))

    def said_by() -> SaidBy:
        speaker = one(Speaker)
        entity = one(ids) if speaker is Speaker.NAMED else None
        return SaidBy(speaker, entity, passage() if draw(st.booleans()) else None, draw(words))

    def alternative() -> Alternative:
        part = one(["subject", "object", "kind", "stage"])
        return Alternative(part, one(ids) if part in ENDS else draw(words))

    def proposal() -> Proposal:
        links = some(lambda: Link(passage(), one(ids), some(lambda: one(ids)), draw(st.booleans())))
        return Proposal(draw(words), one(Strength), links, some(alternative))

    def claim(id: str) -> Claim:
        first = passage()
        return Claim(
            id, one(ids), one(ids), one(KINDS), one(Stage), (first, *some(passage)), one(Polarity), one(Certainty),
            Inference(draw(words), some(passage)) if draw(st.booleans()) else None,
            said_by(), draw(unknowns),
            some(lambda: Cue(one(CueRole), Passage(first.document, first.start, first.start + 1))),
            some(lambda: ClaimDate(draw(whens), one(DateRole), passage() if draw(st.booleans()) else None)),
            Ranking(one(Rank), draw(words)), Review(one(ReviewState), draw(words)), draw(words),
            proposal() if draw(st.booleans()) else None,
        )  # fmt: skip

    claims = tuple(claim(id) for id in draw(st.lists(words, max_size=4, unique=True)))
    relationships = sorted({relationship_id(one_of, load_vocabulary()) for one_of in claims})
    finite = st.floats(-FARTHEST, FARTHEST)
    return Dossier(
        draw(words), draw(words), tuple(sources),
        tuple(
            Entity(id, draw(words), one(EntityType), some(lambda: draw(words)),
                   some(lambda: Note(draw(words), some(passage))), some(lambda: Mention(passage(), draw(words))),
                   draw(st.integers(0, 5)), draw(st.booleans()))
            for id in ids
        ),
        claims,
        tuple(
            Disagreement(id, one(DisagreementKind), draw(words), some(lambda: one(claims).id) if claims else (),
                         some(passage), draw(words), draw(words), some(lambda: one(ids)))
            for id in draw(st.lists(words, max_size=2, unique=True))
        ),
        some(lambda: Unread(passage(), one(Why))),
        tuple(Overrule(id, one(Status), draw(words)) for id in relationships[:2]),
        Arrangement({id: (draw(finite), draw(finite)) for id in ids[:2]}, frozenset(ids[:1])),
        tuple(Merge(ids[place - 1], (ids[place],), draw(words)) for place in range(1, len(ids)) if draw(st.booleans())),
    )  # fmt: skip


@st.composite
def next_dossiers(draw: st.DrawFn, dossier: Dossier) -> Dossier:
    """What a few edits could make of a dossier: claims changed, moved, gone or come, merges, dates and overrules."""
    other = draw(dossiers())
    entities = list(dossier.entities)
    if draw(st.booleans()):
        place = draw(st.integers(0, len(entities) - 1))
        entities[place] = replace(entities[place], name=draw(words), type=draw(st.sampled_from(EntityType)))
    claims = list(dossier.claims)
    for _ in range(draw(st.integers(0, 3)) if claims else 0):
        place = draw(st.integers(0, len(claims) - 1))
        changed = {
            "stage": draw(st.sampled_from(Stage)),
            "kind": draw(st.sampled_from(KINDS)),
            "subject": draw(st.sampled_from(dossier.entities)).id,
            "object": draw(st.sampled_from(dossier.entities)).id,
            "review": Review(draw(st.sampled_from(ReviewState))),
            "note": "another",
        }
        field = draw(st.sampled_from(sorted(changed)))
        claims[place] = replace(claims[place], **{field: changed[field]})
    if claims and draw(st.booleans()):
        claims.insert(draw(st.integers(0, len(claims))), replace(draw(st.sampled_from(claims)), id="a new one"))
    if claims and draw(st.booleans()):
        del claims[draw(st.integers(0, len(claims) - 1))]
    if draw(st.booleans()):
        claims = draw(st.permutations(claims))
    documents = tuple(
        replace(document, published=draw(st.sampled_from([document.published, None, "2024-12-23", "2021"])))
        for document in dossier.documents
    )
    return replace(
        dossier,
        entities=tuple(entities),
        claims=tuple(claims),
        documents=documents,
        merges=draw(st.sampled_from([dossier.merges, ()])),
        overrules=draw(st.sampled_from([dossier.overrules, (), other.overrules])),
    )
