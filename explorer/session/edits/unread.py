"""Sentences without a claim, and why they have none."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.model.documents import Passage
from explorer.model.dossier import Dossier, Unread, Why
from explorer.session import counts
from explorer.session.edits.refusal import EditError, need_passage, put
from explorer.session.edits.standing import sentence_of
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class MarkUnread:
    """Say why nothing rests on a sentence."""

    unread: Unread
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        passage = self.unread.passage
        need_passage(dossier, passage)
        on = sum(claim.counts and any(at.overlaps(passage) for at in claim.passages) for claim in dossier.claims)
        if on:
            raise EditError(tr("{claims} rest on this sentence; reject these first.", claims=counts.claims(on)))
        if self.unread in dossier.unread:
            return dossier
        others = tuple(each for each in dossier.unread if each.passage != passage)
        return put(dossier, unread=(*others, self.unread))


@dataclass(frozen=True, slots=True)
class UnmarkUnread:
    """Say no longer why nothing rests on a sentence."""

    passage: Passage
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        return put(dossier, unread=tuple(each for each in dossier.unread if not each.passage.overlaps(self.passage)))


def unread_marked(dossier: Dossier, marked: Passage, why: Why) -> MarkUnread:
    """The edit that says why nothing rests on the sentence of the *marked* words."""
    told = tr("Sentence marked: {why}", why=tr(why.value))
    return MarkUnread(Unread(sentence_of(dossier, marked), why), tr("Mark sentence"), told)


def unread_unmarked(dossier: Dossier, marked: Passage) -> UnmarkUnread:
    """The edit that takes such a mark off the sentence of the *marked* words."""
    return UnmarkUnread(sentence_of(dossier, marked), tr("Unmark sentence"), tr("Sentence no longer marked"))
