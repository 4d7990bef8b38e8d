"""A newer version of a source: what stands unchanged is carried over, what changed or vanished is flagged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from explorer.model.claims import Claim, Cue
from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Dossier, Unread
from explorer.model.entities import Entity, Mention
from explorer.model.proposals import Proposal
from explorer.session import counts
from explorer.session.edits.documents import known, need_sound_document
from explorer.session.edits.names import new_id
from explorer.session.edits.refusal import EditError, need_document, put
from explorer.words import tr

LIKE = 0.4
"""So large a share of their words two sentences have in common to be taken for versions of one another."""


@dataclass(frozen=True, slots=True)
class NewVersion:
    """Add a text that is a newer version of another; claims keep the old one, and stand in the new one too."""

    document: Document
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        need_sound_document(self.document)
        there = dossier.document_by_id.get(self.document.id)
        if there == self.document:
            return dossier
        if there is not None:
            raise EditError(tr("This text is in the project already, as “{name}”; open it there.", name=there.heading))
        old = need_document(dossier, self.document.previous or "")
        moves = _Moves(old, self.document)
        return put(
            dossier,
            documents=(*dossier.documents, self.document),
            claims=tuple(moves.claim(claim) for claim in dossier.claims),
            entities=tuple(moves.entity(entity) for entity in dossier.entities),
            unread=(*dossier.unread, *moves.unread(dossier.unread)),
            disagreements=(*dossier.disagreements, *_flags(dossier, moves)),
        )


def version_added(
    dossier: Dossier,
    of: str,
    text: str,
    name: str | None = None,
    *,
    published: str | None = None,
    retrieved: str | None = None,
    url: str | None = None,
    note: str = "",
) -> NewVersion:
    """The edit that adds *text* as a newer version of the source *of*, whose title and people it takes over."""
    from explorer.reading.text.sentences import sentences  # Not before the first picture.

    old = need_document(dossier, of)
    new = replace(
        old, text=text, name=name or old.name, published=known(published), retrieved=known(retrieved),
        url=known(url) or old.url, note=note, sentences=sentences(text), previous=of,
    )  # fmt: skip
    moves = _Moves(old, new)
    flagged = {id for found in _flags(dossier, moves) for id in found.claims}
    carried = sum(moves.claim(claim) is not claim for claim in dossier.claims if claim.id not in flagged)
    found = counts.line(
        tr("{claims} carried over", claims=counts.claims(carried)),
        tr("{claims} to look at", claims=counts.claims(len(flagged))) if flagged else "",
    )
    return NewVersion(new, tr("Add version"), tr("New version of “{name}”: {found}", name=old.heading, found=found))


@dataclass(frozen=True)
class _Moves:
    """Where the passages of one version stand in the next: sentences are found again word for word."""

    old: Document
    new: Document

    @cached_property
    def _starts(self) -> Mapping[int, int]:
        """For the start of each sentence that stands in both, where it starts in the new one."""
        places = {(text, turn): start for text, turn, start in _numbered(self.new)}
        return {start: places[text, turn] for text, turn, start in _numbered(self.old) if (text, turn) in places}

    def passage(self, passage: Passage) -> Passage | None:
        """Where the passage stands in the new version; None where its sentence is not there, or it is of another."""
        if passage.document != self.old.id:
            return None
        quote, span = self.old.quote(passage), self.old.sentence_at(passage.start)
        if span is None:
            start = self.new.text.find(quote) if self.new.text.count(quote) == 1 else -1
        else:
            start = self._starts[span[0]] + passage.start - span[0] if span[0] in self._starts else -1
        found = self.new.passage(start, start + len(quote))
        return found if start >= 0 and self.new.text[start : found.end] == quote else None

    def _some(self, passages: Iterable[Passage]) -> tuple[Passage, ...]:
        return tuple(found for passage in passages if (found := self.passage(passage)))

    def _or_old(self, passage: Passage | None) -> Passage | None:
        return (self.passage(passage) or passage) if passage else None

    def claim(self, claim: Claim) -> Claim:
        """The claim, resting on the new version as well; the very same one where nothing of it is there."""
        carried = self._some(claim.passages)
        if not carried:
            return claim
        first = self.passage(claim.passages[0])
        cues = [Cue(cue.role, found) for cue in claim.cues if (found := self.passage(cue.passage))]
        inference = claim.inference
        return replace(
            claim,
            passages=(*carried, *claim.passages) if first else (*claim.passages, *carried),
            cues=(*(cue for cue in cues if any(whole.holds(cue.passage) for whole in carried)), *claim.cues),
            dates=tuple(replace(dated, passage=self._or_old(dated.passage)) for dated in claim.dates),
            said_by=replace(claim.said_by, words=self._or_old(claim.said_by.words)),
            inference=replace(inference, passages=(*self._some(inference.passages), *inference.passages))
            if inference
            else None,
            proposal=self._proposal(claim.proposal),
        )

    def _proposal(self, read: Proposal | None) -> Proposal | None:
        if read is None:
            return None
        links = tuple(replace(link, mention=self.passage(link.mention) or link.mention) for link in read.links)
        return replace(read, links=links)

    def entity(self, entity: Entity) -> Entity:
        """The entity with what the new version mentions of it; the very same one where that is nothing."""
        mentions = [Mention(at, one.kind) for one in entity.mentions if (at := self.passage(one.passage))]
        notes = tuple(replace(note, passages=(*note.passages, *self._some(note.passages))) for note in entity.notes)
        if not mentions and notes == entity.notes:
            return entity
        return replace(entity, mentions=(*entity.mentions, *mentions), notes=notes)

    def unread(self, unread: Iterable[Unread]) -> list[Unread]:
        """Sentences without a claim that the new version has as well."""
        return [Unread(found, one.why) for one in unread if (found := self.passage(one.passage))]


def _numbered(document: Document) -> Iterable[tuple[str, int, int]]:
    """Each sentence with the number of those before it that read the same, and its start."""
    seen: Counter[str] = Counter()
    for start, end in document.sentences:
        text = document.text[start:end]
        yield text, seen[text], start
        seen[text] += 1


def _flags(dossier: Dossier, moves: _Moves) -> list[Disagreement]:
    """A question for each sentence that claims rest on and that the new version has otherwise, or not at all."""
    lost: dict[Passage, list[str]] = {}
    for claim in dossier.claims:
        for passage in claim.passages if claim.counts else ():
            if passage.document == moves.old.id and moves.passage(passage) is None:
                lost.setdefault(passage, []).append(claim.id)
    there = {moves.old.text[start:end] for start, end in moves.old.sentences}
    fresh = [span for span in moves.new.sentences if moves.new.text[slice(*span)] not in there]
    taken, flags = {found.id for found in dossier.disagreements}, []
    for passage, claims in sorted(lost.items()):
        near = _nearest(moves.old.quote(passage), moves.new, fresh)
        where = moves.new.heading
        about = (
            tr("The sentence changed in the newer version “{name}”: “{words}”", name=where, words=moves.new.quote(near))
            if near
            else tr("The sentence is not in the newer version “{name}”.", name=where)
        )
        id = new_id(f"changed {claims[0]}", taken)
        taken.add(id)
        passages = (passage, near) if near else (passage,)
        flags.append(Disagreement(id, DisagreementKind.CHANGED, about, tuple(dict.fromkeys(claims)), passages))
    return flags


def _nearest(quote: str, new: Document, spans: Iterable[tuple[int, int]]) -> Passage | None:
    """The new sentence with the most words in common, where these are many enough."""
    words = set(quote.casefold().split())
    best, share = None, LIKE
    for span in spans:
        other = set(new.text[slice(*span)].casefold().split())
        common = len(words & other) / (len(words | other) or 1)
        if common >= share:
            best, share = new.passage(*span), common
    return best
