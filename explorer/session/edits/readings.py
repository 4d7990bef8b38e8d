"""What a reader proposes of a source, taken in for a person to decide."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from explorer.model.claims import Claim, ReviewState
from explorer.model.disagreements import Disagreement
from explorer.model.documents import Document
from explorer.model.dossier import Dossier, Unread, Why
from explorer.model.merges import homes
from explorer.model.vocabulary import Vocabulary
from explorer.reading.extractor import Reading
from explorer.reading.sifting import sifted
from explorer.session import counts
from explorer.session.edits.documents import need_sound_document
from explorer.session.edits.matching import Matched, matched
from explorer.session.edits.names import new_id
from explorer.session.edits.proposals import without_proposals
from explorer.session.edits.refusal import put
from explorer.words import tr, trn


@dataclass(frozen=True, slots=True)
class AddReading:
    """Take in the source, if it is new, and the proposals that stand in it.

    Proposals from an earlier reading of it make place where there are others; what a person has decided stays, and is
    not proposed again.
    ``reading`` was held against the text. ``dropped`` counts what did not stand there.
    """

    document: Document
    reading: Reading
    vocabulary: Vocabulary
    by: str
    dropped: int
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        after = without_proposals(dossier, self.document.id)
        if not self.reading.claims and len(after.claims) < len(dossier.claims):
            return dossier  # Who finds nothing does not take away what was found before.
        if self.document.id not in after.document_by_id:
            need_sound_document(self.document)
            after = put(after, documents=(*after.documents, self.document))
        found = matched(after, self.reading.entities, self.by)
        after = put(after, entities=found.entities)
        decided = _Decided(after, self.vocabulary, self.document.id)
        claims, named = _named_anew(after, self.reading.claims, found.ids, decided)
        questions = _questions(after, self.reading.questions, found, named)
        final = put(
            after,
            claims=(*after.claims, *claims),
            disagreements=(*after.disagreements, *questions),
            unread=_unread(after, self.reading.unread, claims),
        )
        return dossier if final == dossier else final


def reading_added(
    dossier: Dossier, document: Document, reading: Reading, vocabulary: Vocabulary, by: str, dropped: int = 0
) -> AddReading:
    """The edit that takes in what *by* read in *document*: what stands there, and no more.

    *dropped* counts what was left out before. Of a source that is there, all that is known stays as it is.
    """
    document = dossier.document_by_id.get(document.id, document)
    sieved = sifted(reading, document, vocabulary, by)
    edit = AddReading(document, sieved.reading, vocabulary, by, dropped + sieved.dropped, tr("Read article"), "")
    before = without_proposals(dossier, document.id)
    after = edit.apply(dossier)
    proposed = len(after.claims) - len(before.claims)
    told = tr("{claims} proposed from “{name}”", claims=counts.claims(proposed), name=document.heading)
    if after == dossier:
        told = tr("Nothing new is proposed from “{name}”", name=document.heading)
    if (others := _of_others(dossier, before, by)) and after != dossier:
        gone = trn("{number} earlier proposal by another reader makes place for it",
                   "{number} earlier proposals by another reader make place for it", others)  # fmt: skip
        told = counts.line(told, gone)
    without = trn("{number} part of the reading dropped, as it does not stand in the text",
                  "{number} parts of the reading dropped, as they do not stand in the text", edit.dropped)  # fmt: skip
    return replace(edit, sentence=counts.line(told, without if edit.dropped else ""))


def _of_others(dossier: Dossier, left: Dossier, by: str) -> int:
    """How many proposals of other readers made place."""
    return sum(claim.review.by != by for claim in dossier.claims if claim.id not in left.claim_by_id)


class _Decided:
    """What a person has decided about the sentences of a source."""

    def __init__(self, dossier: Dossier, vocabulary: Vocabulary, document: str) -> None:
        self.home, self.vocabulary = homes(dossier.merges), vocabulary
        self.claims = [
            claim for claim in dossier.claims if any(passage.document == document for passage in claim.passages)
        ]

    def has(self, new: Claim) -> bool:
        """Whether this very reading of this sentence was decided, or is there by hand."""
        return any(self._is_same(new, claim) for claim in self.claims if _share(new, claim))

    def ties_itself(self, claim: Claim) -> bool:
        """Whether its ends are one entity in this project."""
        subject, object = self._ends(claim)
        return subject == object

    def _ends(self, claim: Claim) -> tuple[str, str]:
        return self.home.get(claim.subject, claim.subject), self.home.get(claim.object, claim.object)

    def _is_same(self, new: Claim, claim: Claim) -> bool:
        mine, other = self._ends(new), self._ends(claim)
        if claim.review.state is ReviewState.EDITED and claim.proposal and new.proposal:
            # A correction may have changed the kind, or one of the ends: the rule still tells what was corrected.
            return claim.proposal.rule == new.proposal.rule and bool(set(mine) & set(other))
        turned = not self.vocabulary.is_directed(new.kind) and mine == other[::-1]
        return new.kind == claim.kind and (mine == other or turned)


def _share(one: Claim, other: Claim) -> bool:
    return any(passage.overlaps(one.passages[0]) for passage in other.passages)


def _named_anew(
    dossier: Dossier, claims: Iterable[Claim], ids: Mapping[str, str], decided: _Decided
) -> tuple[tuple[Claim, ...], dict[str, str]]:
    """The claims under ids of the project, and which id became which."""
    taken, named = set(dossier.claim_by_id), dict[str, str]()
    found = []
    for claim in claims:
        speaker = claim.said_by.entity
        new = replace(
            claim,
            subject=ids[claim.subject],
            object=ids[claim.object],
            said_by=replace(claim.said_by, entity=ids[speaker]) if speaker else claim.said_by,
            proposal=claim.proposal.renamed(ids) if claim.proposal else None,
        )
        if decided.ties_itself(new) or decided.has(new):
            continue
        new = replace(new, id=new_id(f"{new.subject}-{new.object}-{new.kind}", taken))
        taken.add(new.id)
        named[claim.id] = new.id
        found.append(new)
    return tuple(found), named


def _questions(
    dossier: Dossier, asked: Iterable[Disagreement], found: Matched, named: Mapping[str, str]
) -> list[Disagreement]:
    """What is asked and was not asked before; about what was merged nobody asks."""
    home = homes(dossier.merges)
    taken = {one.id for one in dossier.disagreements}
    there = {frozenset(home.get(id, id) for id in one.entities) for one in dossier.disagreements}
    questions = []
    renamed = (
        replace(one, entities=tuple(dict.fromkeys(found.ids[id] for id in one.entities)),
                claims=tuple(named[id] for id in one.claims if id in named))
        for one in asked
    )  # fmt: skip
    for one in (*renamed, *found.questions):
        about = frozenset(home.get(id, id) for id in one.entities)
        if len(about) > 1 and about not in there:
            there.add(about)
            questions.append(replace(one, id=new_id(one.about, taken)))
            taken.add(questions[-1].id)
    return questions


def _unread(dossier: Dossier, new: Iterable[Unread], claims: Iterable[Claim]) -> tuple[Unread, ...]:
    """The sentences without a claim; one that a person has called so is left, one that was only missed is not."""
    passages = [passage for claim in claims for passage in claim.passages]
    kept = [
        one
        for one in dossier.unread
        if one.why is not Why.NOT_UNDERSTOOD or not any(one.passage.overlaps(at) for at in passages)
    ]
    resting = [passage for claim in dossier.claims if claim.counts for passage in claim.passages]
    taken = [*(one.passage for one in kept), *resting]
    # "No claim" is a person's decision, and not a reader's.
    fresh = (one for one in new if one.why is not Why.NO_CLAIM)
    return (*kept, *(one for one in fresh if not any(one.passage.overlaps(at) for at in taken)))
