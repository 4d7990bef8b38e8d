"""The dossier → the record of a project, without what has its usual value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from explorer.files.format import FORMAT, PROGRAM
from explorer.model.claims import Certainty, Claim, ClaimDate, Polarity, Ranking, Review, SaidBy, Speaker
from explorer.model.disagreements import Disagreement
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Dossier, Unread
from explorer.model.entities import Entity
from explorer.model.merges import Merge
from explorer.model.proposals import Proposal
from explorer.model.relationships import Overrule

Record = dict[str, Any]


def compose(dossier: Dossier, text_files: Mapping[str, str]) -> Record:
    """The record; documents whose id is in *text_files* keep their words in the file named there."""
    keys = {document.id: f"d{number}" for number, document in enumerate(dossier.documents, 1)}
    composer = Composer(dossier.document_by_id, keys, unsaid="d1")
    arrangement = dossier.arrangement
    return {
        "format": FORMAT,
        "program": PROGRAM,
        "title": dossier.title,
        "about": dossier.about,
        "documents": [_document(document, keys, text_files) for document in dossier.documents],
        "entities": [composer.entity(entity) for entity in dossier.entities],
        "claims": [composer.claim(claim) for claim in dossier.claims],
        "disagreements": [composer.disagreement(one) for one in dossier.disagreements],
        "unread": [composer.unread(one) for one in dossier.unread],
        "overrules": [composer.overrule(one) for one in dossier.overrules],
        "arrangement": _filled(
            positions={id: list(place) for id, place in sorted(arrangement.positions.items())},
            placed=sorted(arrangement.placed),
        ),
    } | _filled(merges=[composer.merge(one) for one in dossier.merges])


@dataclass(frozen=True)
class Composer:
    """What is needed for a passage's record: the documents and their keys by id, and the key that goes unsaid.

    Raises ValueError where a passage does not stand in its document.
    """

    documents: Mapping[str, Document]
    keys: Mapping[str, str]
    unsaid: str | None = None

    def passage(self, passage: Passage) -> Record:
        """A passage with its words."""
        document = self.documents.get(passage.document)
        if document is None:
            raise ValueError(f"no document {passage.document[:12]}… is in this project")
        key = self.keys[passage.document]
        return _filled(document=None if key == self.unsaid else key) | {
            "start": passage.start,
            "end": passage.end,
            "exact": document.quote(passage),
        }

    def passages(self, passages: Iterable[Passage]) -> list[Record]:
        return [self.passage(passage) for passage in passages]

    def entity(self, entity: Entity) -> Record:
        return {"id": entity.id, "name": entity.name, "type": entity.type.value} | _filled(
            aliases=list(entity.aliases),
            unnamed_parties=entity.unnamed_parties,
            notes=[{"text": note.text} | _filled(passages=self.passages(note.passages)) for note in entity.notes],
            mentions=[{"kind": mention.kind, **self.passage(mention.passage)} for mention in entity.mentions],
            proposed=entity.proposed,
        )

    def claim(self, claim: Claim) -> Record:
        inference = claim.inference
        record = {
            "id": claim.id,
            "subject": claim.subject,
            "kind": claim.kind,
            "object": claim.object,
            "stage": claim.stage.value,
        }
        record |= _filled(
            polarity=_unless(claim.polarity, Polarity.AFFIRMED),
            certainty=_unless(claim.certainty, Certainty.UNSPECIFIED),
        )
        if claim.detail is not None:
            record["detail"] = claim.detail
        return record | _filled(
            said_by=self.said_by(claim.said_by),
            passages=self.passages(claim.passages),
            cues=[{"role": cue.role.value, **self.passage(cue.passage)} for cue in claim.cues],
            dates=[self.date(claimed) for claimed in claim.dates],
            inference={"part": inference.part} | _filled(passages=self.passages(inference.passages))
            if inference
            else None,
            ranking=_filled(rank=_unless(claim.ranking.rank, Ranking().rank), reason=claim.ranking.reason),
            review=_filled(state=_unless(claim.review.state, Review().state), by=claim.review.by),
            note=claim.note,
            proposal=self.proposal(claim.proposal) if claim.proposal else None,
        )

    def proposal(self, proposal: Proposal) -> Record:
        return {"rule": proposal.rule, "strength": proposal.strength.value} | _filled(
            links=[
                {"mention": self.passage(link.mention), "entity": link.entity}
                | _filled(others=list(link.others), confirmed=link.confirmed)
                for link in proposal.links
            ],
            alternatives=[{"part": other.part, "value": other.value} for other in proposal.alternatives],
        )

    def said_by(self, said: SaidBy) -> Record:
        record: Record = {}
        if said.speaker is not Speaker.ARTICLE:
            record["speaker"] = said.speaker.value
        if said.entity is not None:
            record["entity"] = said.entity
        return record | _filled(how=said.how, words=self.passage(said.words) if said.words else None)

    def date(self, claimed: ClaimDate) -> Record:
        when = claimed.when
        record: Record = {"role": claimed.role.value, "text": when.text, "edtf": when.edtf}
        return record | _filled(
            qualifier=when.qualifier.value if when.qualifier else None,
            passage=self.passage(claimed.passage) if claimed.passage else None,
        )

    def unread(self, one: Unread) -> Record:
        return {"why": one.why.value, **self.passage(one.passage)}

    def overrule(self, one: Overrule) -> Record:
        return {
            "subject": one.relationship.subject,
            "kind": one.relationship.kind,
            "object": one.relationship.object,
            "status": one.status.value,
            "reason": one.reason,
        }

    def merge(self, one: Merge) -> Record:
        return {"kept": one.kept, "absorbed": list(one.absorbed), "name": one.name}

    def document(self, one: Document) -> Record:
        """A document without its words."""
        return document_record(one, self.keys, {})

    def disagreement(self, one: Disagreement) -> Record:
        return {"id": one.id, "kind": one.kind.value, "about": one.about} | _filled(
            claims=list(one.claims),
            passages=self.passages(one.passages),
            shown_as=one.shown_as,
            noted_by=one.noted_by,
            entities=list(one.entities),
        )


def _document(document: Document, keys: Mapping[str, str], text_files: Mapping[str, str]) -> Record:
    if document.id in text_files:
        return document_record(document, keys, {"text_file": text_files[document.id]})
    return document_record(document, keys, {"text": document.text})


def document_record(document: Document, keys: Mapping[str, str], words: Record) -> Record:
    """What is known of a document, and its *words*; what is unknown is null, so that the gap can be seen."""
    record: Record = {"key": keys[document.id], "name": document.name, "sha256": document.id}
    record |= {
        "title": document.title,
        "publisher": document.publisher,
        "author": document.author,
        "url": document.url,
        "published": document.published,
        "retrieved": document.retrieved,
        "language": document.language,
    }
    record |= _filled(note=document.note, previous=keys[document.previous] if document.previous else None)
    return record | words | _filled(sentences=[list(pair) for pair in document.sentences])


def _unless(value: str, usual: str) -> str | None:
    """*value* as a plain word, or None when it is the usual one."""
    return None if value == usual else str(value)


def _filled(**values: Any) -> Record:
    """The values that say something."""
    return {key: value for key, value in values.items() if value}
