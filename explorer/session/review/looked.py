"""What is looked at of all that waits → its sentence, its meaning in words, why, and what can be chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from explorer.model.claims import Claim, CueRole, Inference
from explorer.model.disagreements import Disagreement
from explorer.model.documents import Passage
from explorer.model.dossier import Dossier, Why
from explorer.model.proposals import ENDS, Alternative, Strength
from explorer.model.proposals import Link as ProposedLink
from explorer.model.relationships import RelationshipId, Status, label
from explorer.session import counts
from explorer.session.cards import Link
from explorer.session.edits.answering import otherwise
from explorer.session.gestures import Select
from explorer.session.review.against import against
from explorer.session.review.groups import Group, groups
from explorer.session.review.rules import rule_words
from explorer.session.review.telling import told
from explorer.session.review.waiting import Waits, identities
from explorer.session.review_key import Key, Sort
from explorer.session.state import State
from explorer.session.wording import capitalised, date_words, kind_name, place, said_by, status_words, type_name
from explorer.words import tr


class Part(StrEnum):
    """What a span of the sentence carries: one of the two ends, the words asked about, or a cue."""

    SUBJECT = "subject"
    OBJECT = "object"
    ASKED = "asked"
    KIND = CueRole.KIND.value
    HEDGE = CueRole.HEDGE.value
    NEGATION = CueRole.NEGATION.value
    ATTRIBUTION = CueRole.ATTRIBUTION.value


@dataclass(frozen=True, slots=True)
class Span:
    """Some code points of a text, and what they carry."""

    start: int
    end: int
    part: Part


@dataclass(frozen=True, slots=True)
class Spanned:
    """A text with its spans; ``before`` and ``after`` are the sentences around it, "" where they do not matter."""

    text: str
    spans: tuple[Span, ...] = ()
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """What one key chooses: ``value`` goes back with the answer."""

    text: str
    value: Alternative | str


@dataclass(frozen=True, slots=True)
class Looked:
    """One waiting thing in full.

    ``words`` say what accepting it would say; ``facts`` are why, in pairs of a name and a value; ``against`` leads to
    what it would disagree with; ``yes`` and ``no`` say what these would do, "" where it is no question.
    """

    key: Key
    passage: Passage | None
    place: str
    quote: Spanned | None
    words: Spanned
    status: Status | None = None
    chip: str = ""
    inferred: bool = False
    facts: tuple[tuple[str, str], ...] = ()
    against: tuple[Link, ...] = ()
    choices: tuple[Choice, ...] = ()
    groups: tuple[Group, ...] = ()
    yes: str = ""
    no: str = ""


def looked(state: State, waits: Waits, key: Key) -> Looked:
    """What is called so, which waits."""
    known = state.known
    if key.sort is Sort.CLAIM:
        return _claim(state, waits, key, known.claim_by_id[key.id])
    if key.sort is Sort.LINK:
        return _link(state, waits, key)
    if key.sort is Sort.SAME:
        return _same(known, key, next(each for each in identities(known) if each.id == key.id))
    return _unread(known, key)


# ---------------------------------------------------------------------- proposals


def _claim(state: State, waits: Waits, key: Key, claim: Claim) -> Looked:
    known = state.known
    said = told(known, claim)
    status, linked = label(claim), bool(claim.proposal and claim.proposal.links)
    return Looked(
        key=key,
        passage=claim.passages[0],
        place=place(known, claim.passages[0]),
        quote=_quote(known, claim.passages[0], tuple(_spans(known, claim)), linked),
        words=Spanned(
            said.text, (Span(*said.subject, Part.SUBJECT), Span(*said.object, Part.OBJECT)),
        ),
        status=status,
        chip=capitalised(status_words(status, claim.inference is not None)),
        inferred=claim.inference is not None,
        facts=tuple(_facts(known, claim)),
        against=tuple(_against(state, claim)),
        choices=tuple(_choices(known, claim)),
        groups=tuple(groups(known, waits.proposals, claim)),
    )  # fmt: skip


def _quote(known: Dossier, at: Passage, spans: tuple[Span, ...], around: bool) -> Spanned:
    document = known.document_by_id[at.document]
    found = document.neighbours(at) if around else ()
    beside = [document.passage(*span) if span else None for span in found] or [None, None]
    furniture = {unread.passage for unread in known.unread if unread.why is Why.FURNITURE} if around else ()
    before, after = (known.quote(one) if one and one not in furniture else "" for one in beside)
    return Spanned(document.quote(at), spans, before, after)


def _spans(known: Dossier, claim: Claim) -> Iterator[Span]:
    """The ends and the cues as far as they stand in the first sentence; wider ones first."""
    at = claim.passages[0]
    found = [(cue.passage, Part(cue.role.value)) for cue in claim.cues]
    near = found[0][0] if found else at
    for end, part in ((claim.subject, Part.SUBJECT), (claim.object, Part.OBJECT)):
        if (spot := _named(known, claim, end, near)) is not None:
            found.append((spot, part))
    inside = [
        Span(max(passage.start, at.start) - at.start, min(passage.end, at.end) - at.start, part)
        for passage, part in found
        if passage.overlaps(at)
    ]
    yield from sorted(inside, key=lambda span: (span.start, -span.end))


def _named(known: Dossier, claim: Claim, end: str, near: Passage) -> Passage | None:
    """The words of the sentence that mean that end: those linked to it, else the name nearest to the cue."""
    at = claim.passages[0]
    for link in claim.proposal.links if claim.proposal else ():
        if link.entity == end and at.holds(link.mention):
            return link.mention
    entity = known.entity_by_id[end]
    spots = [mention.passage for mention in entity.mentions if at.holds(mention.passage)]
    if not spots:
        text = known.document_by_id[at.document].text
        for name in (entity.name, *entity.aliases):
            start = text.find(name, at.start, at.end) if name else -1
            if start >= 0:
                spots.append(Passage(at.document, start, start + len(name)))
    return min(spots, key=lambda spot: (abs(spot.start - near.start), spot.start - spot.end), default=None)


_STEPS = {
    Strength.WEAK: "weak, 1 of 3: it could well be read otherwise",
    Strength.FAIR: "fair, 2 of 3",
    Strength.STRONG: "strong, 3 of 3: the words say it plainly",
}


def _facts(known: Dossier, claim: Claim) -> Iterator[tuple[str, str]]:
    proposal = claim.proposal
    if proposal:
        yield tr("Rule"), capitalised(rule_words(proposal.rule))
        yield tr("Reading"), tr(_STEPS[proposal.strength])
    words = [f"{tr(cue.role.value)} “{known.quote(cue.passage)}”" for cue in claim.cues]
    if words:
        yield tr("Words"), ", ".join(words)
    for link in proposal.links if proposal else ():
        name = known.entity_by_id[link.entity].name
        taken = tr("“{words}” was taken to mean {name}", words=known.quote(link.mention), name=name)
        yield tr("Linked"), tr("{taken}, which you confirmed", taken=taken) if link.confirmed else taken
    if claim.inference:
        yield tr("Inferred"), _inferred(known, claim, claim.inference)
    if claim.said_by.words or claim.said_by.entity:
        yield tr("Said by"), said_by(known, claim.said_by)
    for dated in claim.dates:
        yield tr("Date"), date_words(known, dated, claim.passages[0].document)
    if claim.detail:
        yield tr("Detail"), claim.detail
    if claim.review.by:
        yield tr("Read by"), tr(claim.review.by)


def _inferred(known: Dossier, claim: Claim, inference: Inference) -> str:
    """What is inferred; an end by the name of whom it was taken for."""
    parts = inference.part.split(" and ")
    ends = [known.entity_by_id[getattr(claim, part)].name for part in parts if part in ENDS]
    part = tr("that it is {names}", names=tr(" and ").join(ends)) if len(ends) == len(parts) else inference.part
    places = ", ".join(dict.fromkeys(place(known, passage) for passage in inference.passages))
    return tr("{part} – from {places}", part=part, places=places) if places else part


def _against(state: State, claim: Claim) -> Iterator[Link]:
    """A line for each label of each relationship that it would disagree with."""
    known = state.known
    seen: set[tuple[RelationshipId, Status]] = set()
    for id, other in against(state.graph, state.vocabulary, claim):
        if (id, label(other)) in seen:
            continue
        seen.add((id, label(other)))
        names = known.entity_by_id
        words = tr(
            "{subject} – {object}: {kind}, {status}", subject=names[other.subject].name,
            object=names[other.object].name, kind=kind_name(other.kind),
            status=status_words(label(other), other.inference is not None),
        )  # fmt: skip
        yield Link(tr("disagrees with {words}", words=words), Select((id,)), place(known, other.passages[0]))


def _choices(known: Dossier, claim: Claim) -> Iterator[Choice]:
    """What else it may be: each is told in words, so that nobody has to think of parts and values."""
    for other in claim.proposal.alternatives if claim.proposal else ():
        new = otherwise(claim, other)
        if new is None or (other.part in ENDS and other.value not in known.entity_by_id):
            continue
        # Whom the words mean may have been answered with it: then it is read so already.
        if new.subject != new.object and str(getattr(claim, other.part)) != other.value:
            yield Choice(told(known, replace(new, said_by=claim.said_by)).text, other)


# ---------------------------------------------------------------------- questions, sentences


def _link(state: State, waits: Waits, key: Key) -> Looked:
    known, question = state.known, waits.links[key]
    mention, name = question.mention, known.entity_by_id[question.entity].name
    document = known.document_by_id[mention.document]
    span = document.sentence_at(mention.start) or (mention.start, mention.end)
    sentence = document.passage(span[0], max(span[1], mention.end))
    asked = Span(mention.start - sentence.start, mention.end - sentence.start, Part.ASKED)
    links = [link for id in question.claims for link in _links(known.claim_by_id[id])]
    several = any(link.mention == mention and link.entity != question.entity for link in links)
    asks = tr("Does “{words}” include {name}?") if several else tr("Does “{words}” mean {name}?")
    words = asks.format(words=known.quote(mention), name=name)
    resting = [told(known, known.claim_by_id[id]).text for id in question.claims]
    return Looked(
        key=key,
        passage=sentence,
        place=place(known, sentence),
        # Whom the words mean stands before them; what follows would only push the answers out of sight.
        quote=replace(_quote(known, sentence, (asked,), True), after=""),
        words=Spanned(words),
        facts=tuple((tr("Rests on it") if at == 0 else "", text) for at, text in enumerate(resting[:_FEW]))
        + ((("", counts.proposals(len(resting) - _FEW)),) if len(resting) > _FEW else ()),
        choices=tuple(Choice(tr("No, {name}", name=known.entity_by_id[id].name), id) for id in question.others),
        yes=tr("Yes, {name}", name=name),
        no=tr("None of them: reject {proposals}", proposals=counts.proposals(len(question.claims))),
    )


_FEW = 4


def _links(claim: Claim) -> tuple[ProposedLink, ...]:
    return claim.proposal.links if claim.proposal else ()


def _same(known: Dossier, key: Key, question: Disagreement) -> Looked:
    entities = [known.entity_by_id[id] for id in dict.fromkeys(question.entities) if id in known.entity_by_id]
    at = key.at
    sentence = None
    if at is not None:
        span = known.document_by_id[at.document].sentence_at(at.start)
        sentence = Passage(at.document, *span) if span and span[1] >= at.end else at
    asked = (Span(at.start - sentence.start, at.end - sentence.start, Part.ASKED),) if at and sentence else ()
    first, others = entities[0], entities[1:]
    return Looked(
        key=key,
        passage=sentence,
        place=place(known, sentence) if sentence else "",
        quote=_quote(known, sentence, asked, False) if sentence else None,
        words=Spanned(question.about),
        facts=tuple(
            (entity.name, counts.line(type_name(entity.type), ", ".join(entity.aliases))) for entity in entities
        ),
        choices=tuple(Choice(tr("Yes, called {name}", name=other.name), other.id) for other in others),
        yes=tr("Yes, called {name}", name=first.name),
        no=tr("No, keep them apart"),
    )


def _unread(known: Dossier, key: Key) -> Looked:
    assert key.at is not None
    return Looked(
        key=key,
        passage=key.at,
        place=place(known, key.at),
        quote=_quote(known, key.at, (), True),
        words=Spanned(tr("The reader names somebody here, but does not understand what is said of them.")),
        no=tr("It says nothing of two entities"),
    )
