"""Two states to test with: a small one made by hand, and the shipped example."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.files.places import example
from explorer.files.project import load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import (
    Certainty,
    Claim,
    ClaimDate,
    Cue,
    CueRole,
    Inference,
    Polarity,
    SaidBy,
    Speaker,
    Stage,
)  # fmt: skip
from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Arrangement, Dossier, Unread, Why
from explorer.model.entities import Entity, EntityType, Mention, Note
from explorer.model.when import DateRole, Qualifier, When
from explorer.session.history import History
from explorer.session.state import State

SENTENCES = (
    "Alpha is in talks with Béta 🚗 on a merger.",
    " It is said that Alpha would buy Béta.",
    "\n\nAlpha will not buy Béta, its head Luca said.",
    " By 2027 the firm plans a bus.",
    " Now nothing is here.",
    "\n\nLeave a Reply",
)


def _document() -> Document:
    spans, offset = [], 0
    for sentence in SENTENCES:
        start = offset + len(sentence) - len(sentence.lstrip())
        offset += len(sentence)
        spans.append((start, offset))
    return Document("".join(SENTENCES), "small.txt", sentences=tuple(spans))


def _find(document: Document, words: str) -> Passage:
    start = document.text.index(words)
    return document.passage(start, start + len(words))


def _claim(document: Document, id: str, subject: str, object: str, kind: str, stage: Stage, cue: str, **more) -> Claim:
    words = _find(document, cue)
    sentence = document.passage(*document.sentence_at(words.start))
    return Claim(id, subject, object, kind, stage, (sentence,), cues=(Cue(CueRole.KIND, words),), **more)


def _dossier() -> Dossier:
    text = _document()

    def at(words: str) -> Passage:
        return _find(text, words)

    def claim(*values, **more) -> Claim:
        return _claim(text, *values, **more)

    by_2027 = ClaimDate(When("By 2027", "../2027", Qualifier.BY), DateRole.DEADLINE, at("By 2027"))
    return Dossier(
        title="Small",
        about="Made by hand.",
        documents=(text,),
        entities=(
            Entity("alpha", "Alpha", EntityType.ORGANISATION, ("Alpha AG",),
                   (Note("Said to plan a bus.", (at("plans a bus"),)), Note("No more is known.")),
                   (Mention(at("Alpha"), "name"), Mention(at("the firm"), "nominal"))),
            Entity("beta", "Béta", EntityType.ORGANISATION),
            Entity("bus", "bus", EntityType.PRODUCT),
            Entity("deal", "Deal", EntityType.AGREEMENT, unnamed_parties=1),
            Entity("luca", "Luca", EntityType.PERSON),
        ),
        claims=(
            claim("denial", "alpha", "beta", "ownership", Stage.PLANNED, "will not buy", polarity=Polarity.DENIED,
                  said_by=SaidBy(Speaker.NAMED, "luca", at("Luca said"), "as quoted")),
            claim("talks", "beta", "alpha", "merger", Stage.IN_TALKS, "in talks with", note="Of equals?"),
            claim("rumour", "alpha", "beta", "ownership", Stage.PLANNED, "would buy", certainty=Certainty.POSSIBLE,
                  said_by=SaidBy(Speaker.UNNAMED, words=at("It is said"))),
            claim("launch", "alpha", "bus", "product launch", Stage.PLANNED, "plans a bus", dates=(by_2027,)),
            claim("head", "luca", "alpha", "role", Stage.ACTIVE, "its head", detail="head",
                  inference=Inference("“its” is Alpha", (at("Alpha will not"),))),
        ),
        disagreements=(
            Disagreement("x", DisagreementKind.CONTRADICTION, "Would it buy or not?", ("denial", "rumour")),
            Disagreement("q", DisagreementKind.AMBIGUITY, "2027 itself?", ("launch",), (at("By 2027"),)),
            Disagreement("m", DisagreementKind.MISSING, "No outlet."),
        ),
        unread=(
            Unread(text.passage(*text.sentences[4]), Why.NO_CLAIM),
            Unread(text.passage(*text.sentences[5]), Why.FURNITURE),
        ),
        arrangement=Arrangement({"alpha": (0, 0), "beta": (100, 0), "bus": (0, 100), "luca": (-90, 90)}),
    )  # fmt: skip


@pytest.fixture(scope="session")
def small() -> State:
    return State(History(_dossier()), load_vocabulary())


@pytest.fixture(scope="session")
def shipped() -> State:
    return State(History(load_project(example())), load_vocabulary())


@pytest.fixture(scope="session")
def find():
    """The passage of some words in a state's first document."""
    return lambda state, words: _find(state.dossier.documents[0], words)


@pytest.fixture(scope="session")
def changed():
    """A state whose dossier has other parts: changed(state, claims=…)."""
    return lambda state, **parts: state.with_history(History(replace(state.dossier, **parts)))


@pytest.fixture(scope="session")
def after():
    """The state after some gestures."""

    def apply(state: State, *gestures) -> State:
        for gesture in gestures:
            state = gesture.apply(state)
        return state

    return apply
