"""State → everything that waits for a person, in the order of the texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from operator import is_

from explorer.model.claims import Claim, CueRole
from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.documents import Passage
from explorer.model.dossier import Dossier, Why
from explorer.model.relationships import Status, label
from explorer.session import counts
from explorer.session.claim_card import excerpt
from explorer.session.edits.proposals import is_answered
from explorer.session.quoting import quoted
from explorer.session.remember import continued, remembered
from explorer.session.review.linking import LinkQuestion, link_questions
from explorer.session.review_key import Key, Sort
from explorer.session.wording import capitalised, kind_name, place, status_words
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits, as the list shows it; ``heading`` is what it stands under: its source, as a rule."""

    key: Key
    text: str
    detail: str
    heading: str
    status: Status | None = None
    sign: str = ""


@dataclass(frozen=True)
class Waits:
    """All that waits: the rows in their order, and what each stands for.

    ``told`` has the row of each proposal, which the next answer takes over while ``names`` are the very same.
    """

    rows: tuple[Waiting, ...]
    index: Mapping[Key, int]
    links: Mapping[Key, LinkQuestion]
    proposals: tuple[Claim, ...]
    told: Mapping[str, tuple[Claim, Waiting]] = field(default_factory=dict)
    names: tuple[object, ...] = ()

    @property
    def to_decide(self) -> int:
        """How many proposals and questions there are; sentences that were not understood ask for nothing."""
        return sum(row.key.sort is not Sort.UNREAD for row in self.rows)

    def at(self, key: Key | None, dossier: Dossier) -> Waiting | None:
        """What is called so; where it has gone, what came behind it; None when nothing waits."""
        if not self.rows:
            return None
        if key is None:
            return self.rows[0]
        if key in self.index:
            return self.rows[self.index[key]]
        order = _order(dossier)
        here = _place(dossier, order, key)
        return next((row for row in self.rows if _place(dossier, order, row.key) > here), self.rows[-1])


def _waits(before: Waits | None, dossier: Dossier) -> Waits:
    """What waits in a resolved *dossier*; the answer before where nothing of it can have changed."""
    names = (dossier.entities, dossier.documents, dossier.disagreements, dossier.unread)
    same = before is not None and all(map(is_, before.names, names))
    known = before.told if before is not None and same else {}
    proposals = tuple(claim for claim in dossier.claims if claim.is_proposed)
    if before is not None and same and before.proposals == proposals:
        return before
    links = {question.key: question for question in link_questions(dossier, proposals)}
    order = _order(dossier)
    told = {
        claim.id: kept if (kept := known.get(claim.id)) and kept[0] is claim else (claim, _of_claim(dossier, claim))
        for claim in proposals
    }
    found = [
        *(_of_link(dossier, question) for question in links.values()),
        *(row for _, row in told.values()),
        *(_of_identity(dossier, question) for question in identities(dossier)),
        *_unread(dossier),
    ]
    rows = tuple(sorted(found, key=lambda row: _place(dossier, order, row.key)))
    return Waits(rows, {row.key: at for at, row in enumerate(rows)}, links, proposals, told, names)


waits = continued(_waits)
"""What waits in a resolved dossier."""


def identities(dossier: Dossier) -> Iterator[Disagreement]:
    """The questions of a reader whether entities are the same, unless they were answered or merged meanwhile."""
    for found in dossier.disagreements:
        if found.kind is not DisagreementKind.IDENTITY or is_answered(found):
            continue
        ids = [id for id in dict.fromkeys(found.entities) if id in dossier.entity_by_id]
        if len(ids) > 1 and (found.noted_by or any(dossier.entity_by_id[id].proposed for id in ids)):
            yield found


def _of_claim(dossier: Dossier, claim: Claim) -> Waiting:
    names = dossier.entity_by_id
    cue = next((cue.passage for cue in claim.cues if cue.role is CueRole.KIND), claim.passages[0])
    status = label(claim)
    what = counts.line(kind_name(claim.kind), status_words(status, claim.inference is not None))
    return Waiting(
        Key(Sort.CLAIM, claim.id, cue),
        f"{names[claim.subject].name} – {names[claim.object].name}",
        capitalised(what),
        _heading(dossier, claim.passages[0]),
        status,
    )


def _of_link(dossier: Dossier, question: LinkQuestion) -> Waiting:
    words, name = excerpt(dossier.quote(question.mention)), dossier.entity_by_id[question.entity].name
    return Waiting(
        question.key,
        tr("“{words}” → {name}?", words=words, name=name),
        counts.proposals(len(question.claims)),
        _heading(dossier, question.mention),
        sign="?",
    )


def _of_identity(dossier: Dossier, question: Disagreement) -> Waiting:
    names = [dossier.entity_by_id[id].name for id in dict.fromkeys(question.entities) if id in dossier.entity_by_id]
    at = _where(dossier, question)
    return Waiting(
        Key(Sort.SAME, question.id, at), tr("{names}?", names=" = ".join(names)), tr("One and the same?"),
        _heading(dossier, at), sign="?",
    )  # fmt: skip


def _where(dossier: Dossier, question: Disagreement) -> Passage | None:
    """Where the later of the two is first named, at which the question comes up."""
    if question.passages:
        return question.passages[0]
    order = _order(dossier)
    known = [dossier.entity_by_id[id] for id in question.entities if id in dossier.entity_by_id]
    firsts = [
        min((mention.passage for mention in entity.mentions), key=lambda at: (order.get(at.document, -1), at.start))
        for entity in known
        if entity.mentions
    ]
    return max(firsts, key=lambda at: (order.get(at.document, -1), at.start), default=None)


def _unread(dossier: Dossier) -> Iterator[Waiting]:
    for unread in dossier.unread:
        if unread.why is Why.NOT_UNDERSTOOD:
            at = unread.passage
            quote = excerpt(dossier.quote(at), 80)
            yield Waiting(
                Key(Sort.UNREAD, "", at), quoted(quote), place(dossier, at), tr("Not understood"), sign="·",
            )  # fmt: skip


def _heading(dossier: Dossier, at: Passage | None) -> str:
    return dossier.document_by_id[at.document].heading if at else ""


_RANK = {Sort.SAME: 0, Sort.LINK: 1, Sort.CLAIM: 2, Sort.UNREAD: 3}


def _order(dossier: Dossier) -> Mapping[str, int]:
    return _numbered(dossier.documents)


@remembered
def _numbered(documents: tuple[object, ...]) -> Mapping[str, int]:
    return {document.id: number for number, document in enumerate(documents)}  # type: ignore[attr-defined]


def _place(dossier: Dossier, order: Mapping[str, int], key: Key) -> tuple[bool, int, int, int, int, str]:
    """Source, sentence, what kind of thing, word: questions come before the proposals of their sentence.

    What was not understood comes last: nothing has to be decided about it, and it is in nobody's way.
    """
    at, last = key.at, key.sort is Sort.UNREAD
    if at is None or at.document not in order:
        return last, len(order), 0, _RANK[key.sort], 0, key.id
    span = dossier.document_by_id[at.document].sentence_at(at.start)
    return last, order[at.document], span[0] if span else at.start, _RANK[key.sort], at.start, key.id
