"""A dossier in which much waits for review: proposals, words taken to mean somebody, an identity, a lost sentence."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import (
    Certainty,
    Claim,
    Cue,
    CueRole,
    Inference,
    Polarity,
    Review,
    ReviewState,
    SaidBy,
    Speaker,
    Stage,
)
from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Arrangement, Dossier, Unread, Why
from explorer.model.entities import Entity, EntityType, Mention
from explorer.model.proposals import Alternative, Link, Proposal, Strength
from explorer.session.history import History
from explorer.session.state import State

READER = "built-in reader"
SENTENCES = (
    "Foxconn seeks a partnership with Nissan, Jun Seki said.",
    " The company would reportedly buy a stake in Honda 🚗.",
    "\n\nHon Hai denied that it will acquire Nissan.",
    " The company is no longer in negotiations with Nissan.",
    " One-one supplying at Nissan went under this.",
)
OLD = ("Foxconn is in talks with Nissan on a partnership.",)


def document(sentences: Sequence[str], name: str) -> Document:
    spans, offset = [], 0
    for sentence in sentences:
        start = offset + len(sentence) - len(sentence.lstrip())
        offset += len(sentence)
        spans.append((start, offset))
    return Document("".join(sentences), name, title=name, published="2025-01-10", sentences=tuple(spans))


def find(text: Document, words: str, after: int = 0) -> Passage:
    start = text.text.index(words, after)
    return text.passage(start, start + len(words))


def proposed_dossier() -> Dossier:
    """Foxconn and Nissan stand on the map; all else is only proposed."""
    old, new = document(OLD, "Before"), document(SENTENCES, "Alpha News")
    first = find(new, "The company")
    second = find(new, "The company", first.end)

    def claim(id: str, subject: str, object: str, kind: str, stage: Stage, cue: str, rule: str, **more) -> Claim:
        words = find(new, cue)
        sentence = new.passage(*new.sentence_at(words.start))
        links, others = more.pop("links", ()), more.pop("others", ())
        strength = more.pop("strength", Strength.FAIR)
        cues = (Cue(CueRole.KIND, words), *more.pop("cues", ()))
        return Claim(
            id, subject, object, kind, stage, (sentence,), cues=cues, review=Review(ReviewState.PROPOSED, READER),
            proposal=Proposal(rule, strength, links, others), **more,
        )  # fmt: skip

    talks = find(old, "in talks with")
    return Dossier(
        title="Cars",
        documents=(old, new),
        entities=(
            Entity("foxconn", "Foxconn", EntityType.ORGANISATION, mentions=(Mention(find(new, "Foxconn"), "name"),)),
            Entity("nissan", "Nissan", EntityType.ORGANISATION, mentions=(Mention(find(new, "Nissan"), "name"),)),
            Entity("honda", "Honda", EntityType.ORGANISATION, proposed=True,
                   mentions=(Mention(find(new, "Honda"), "name"),)),
            Entity("hon-hai", "Hon Hai", EntityType.ORGANISATION, proposed=True,
                   mentions=(Mention(find(new, "Hon Hai"), "name"),)),
            Entity("seki", "Jun Seki", EntityType.PERSON, proposed=True),
        ),
        claims=(
            Claim("old", "foxconn", "nissan", "partnership", Stage.IN_TALKS, (old.passage(0, len(old.text)),),
                  cues=(Cue(CueRole.KIND, talks),)),
            claim("seeks", "foxconn", "nissan", "partnership", Stage.SOUGHT, "seeks a partnership", "noun partnership",
                  strength=Strength.STRONG, said_by=SaidBy(Speaker.NAMED, "seki", find(new, "Jun Seki said")),
                  cues=(Cue(CueRole.ATTRIBUTION, find(new, "Jun Seki said")),),
                  others=(Alternative("stage", "planned"), Alternative("object", "honda"))),
            claim("stake", "nissan", "honda", "equity stake", Stage.PLANNED, "buy a stake in", "verb buy",
                  certainty=Certainty.POSSIBLE, strength=Strength.WEAK,
                  links=(Link(first, "nissan", ("foxconn", "honda")),),
                  cues=(Cue(CueRole.HEDGE, find(new, "reportedly")),),
                  inference=Inference("“The company” is Nissan", (first,))),
            claim("denies", "hon-hai", "nissan", "ownership", Stage.PLANNED, "acquire", "verb acquire",
                  polarity=Polarity.DENIED, cues=(Cue(CueRole.NEGATION, find(new, "denied")),)),
            claim("over", "hon-hai", "nissan", "negotiation", Stage.ENDED, "in negotiations with", "noun partnership",
                  links=(Link(second, "hon-hai", ("foxconn",)),),
                  cues=(Cue(CueRole.NEGATION, find(new, "no longer")),)),
            claim("over-2", "hon-hai", "nissan", "partnership", Stage.ENDED, "no longer in negotiations",
                  "noun partnership", links=(Link(second, "hon-hai", ("foxconn",)),)),
        ),
        disagreements=(
            Disagreement("same", DisagreementKind.IDENTITY, "Is Hon Hai the same as Foxconn?",
                         entities=("foxconn", "hon-hai"), noted_by=READER),
        ),
        unread=(Unread(new.passage(*new.sentences[4]), Why.NOT_UNDERSTOOD),),
        arrangement=Arrangement({"foxconn": (0, 0), "nissan": (160, 0)}),
    )  # fmt: skip


def proposed_state() -> State:
    """A state with that dossier."""
    return State(History(proposed_dossier()), load_vocabulary())


def crowded_dossier(number: int) -> Dossier:
    """One source with so many proposals of two each sentence, among forty entities."""
    sentences = tuple(
        f" Firm {at % 40} seeks a partnership with Firm {(at + 7) % 40} in town {at}." for at in range(number)
    )
    text = document(sentences, "Long News")
    claims = tuple(
        Claim(
            f"c{at}", f"f{at % 40}", f"f{(at + 7) % 40}", "partnership", Stage.SOUGHT, (text.passage(*span),),
            cues=(Cue(CueRole.KIND, find(text, "seeks a partnership", span[0])),),
            review=Review(ReviewState.PROPOSED, READER), proposal=Proposal(f"rule-{at % 5}"),
        )
        for at, span in enumerate(text.sentences)
    )  # fmt: skip
    entities = tuple(Entity(f"f{at}", f"Firm {at}", EntityType.ORGANISATION, proposed=True) for at in range(40))
    return Dossier(title="Crowd", documents=(text,), entities=entities, claims=claims)
