"""A claim to be made or corrected: state → form, filled form → edit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from explorer.model.claims import Claim, ClaimDate, Cue, CueRole, Inference, SaidBy, Speaker
from explorer.model.documents import Passage
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity
from explorer.model.vocabulary import Vocabulary
from explorer.session import edits
from explorer.session.edits.names import new_id
from explorer.session.edits.standing import sentence_of
from explorer.session.form import ClaimForm, DateLine, Option
from explorer.session.forms.naming import names_near
from explorer.session.state import State
from explorer.session.wording import capitalised, kind_name, place
from explorer.words import tr


def claim_form(state: State, marked: Passage) -> ClaimForm:
    """The form for a claim made of *marked* words: the sentence is found, and whom it names is filled in."""
    known = state.known
    edits.refusal.need_passage(known, marked)
    sentence = sentence_of(known, marked)
    names = names_near(known, sentence)
    ends = [choice for choice in names if choice.near][:2]
    words = known.quote(marked)
    form = ClaimForm(
        None, (marked,), known.quote(sentence), _offsets(sentence, marked), place(known, sentence), names,
        kinds(state.vocabulary), known.document_by_id[sentence.document].published, kind=_guess(state, words),
        words=((CueRole.KIND, marked),) if marked != sentence else (),
    )  # fmt: skip
    if len(ends) == 2:
        form = replace(
            form, subject=ends[0].name, subject_type=ends[0].type, object=ends[1].name, object_type=ends[1].type
        )
    return form


def corrected_form(state: State, id: str) -> ClaimForm:
    """The form that a claim was as if made with."""
    known = state.known
    claim = edits.refusal.need_claim(known, id)
    sentence, entities = claim.passages[0], known.entity_by_id
    said = claim.said_by
    who = entities.get(said.entity or "")
    return ClaimForm(
        claim=id,
        marked=claim.passages,
        quote=known.quote(sentence),
        cues=tuple(part for cue in claim.cues for part in _offsets(sentence, cue.passage)),
        place=place(known, sentence),
        names=names_near(known, sentence),
        kinds=kinds(state.vocabulary),
        published=known.document_by_id[sentence.document].published,
        subject=entities[claim.subject].name,
        subject_type=entities[claim.subject].type,
        object=entities[claim.object].name,
        object_type=entities[claim.object].type,
        kind=claim.kind,
        stage=claim.stage,
        polarity=claim.polarity,
        certainty=claim.certainty,
        speaker=said.speaker,
        who=who.name if who else "",
        how=said.how,
        dates=tuple(DateLine(dated.when.text, dated.role, at) for at, dated in enumerate(claim.dates)),
        detail=claim.detail or "",
        inferred=claim.inference.part if claim.inference else "",
        note=claim.note,
        words=tuple((cue.role, cue.passage) for cue in claim.cues),
    )


def with_words(state: State, filled: ClaimForm, role: CueRole, marked: Passage | None) -> ClaimForm:
    """The form with *marked* words in that role as well, or, without any, with none; all else as it was filled in."""
    if marked is not None:
        edits.refusal.need_passage(state.known, marked)
    words = (*(one for one in filled.words if one != (role, marked)), (role, marked)) if marked else ()
    sentence = sentence_of(state.known, filled.marked[0])
    cues = tuple(part for _, cue in words for part in _offsets(sentence, cue))
    return replace(filled, words=words, cues=cues)


def claim_edit(state: State, filled: ClaimForm) -> edits.AddClaim | edits.EditClaim:
    """The edit that makes or corrects the claim; EditError says what is missing."""
    if not filled.kind:
        raise edits.EditError(tr("What ties the two is not chosen; choose a kind."))
    for what, name in ((tr("The subject"), filled.subject), (tr("The object"), filled.object)):
        edits.refusal.need_text(what, name)
    dossier = state.dossier
    speaker = _new_speaker(dossier, filled)
    known = replace(dossier, entities=(*dossier.entities, speaker)) if speaker else dossier
    if filled.claim is None:
        edit: edits.AddClaim | edits.EditClaim = _added(known, state.vocabulary, filled, speaker)
    else:
        edit = _edited(state, known, filled, speaker)
    return replace(edit, entities=(speaker, *edit.entities)) if speaker else edit


def kinds(vocabulary: Vocabulary) -> tuple[Option, ...]:
    """The kinds to choose from, each with what it would say."""
    return tuple(Option(name, capitalised(kind_name(name))) for name in vocabulary.kinds)


def _added(known: Dossier, vocabulary: Vocabulary, filled: ClaimForm, speaker: Entity | None) -> edits.AddClaim:
    return edits.claim_added(
        known, vocabulary, (*filled.marked, *(passage for _, passage in filled.words)),
        edits.Named(filled.subject, filled.subject_type, _mention(known, filled, filled.subject)),
        edits.Named(filled.object, filled.object_type, _mention(known, filled, filled.object)),
        filled.kind,
        **_fields(known, filled, None, speaker), cues=tuple(Cue(*one) for one in filled.words),
    )  # fmt: skip


def _edited(state: State, known: Dossier, filled: ClaimForm, speaker: Entity | None) -> edits.EditClaim:
    """Only what was changed: an end that is merged into another entity stays what was recorded."""
    assert filled.claim is not None
    before, was = edits.refusal.need_claim(known, filled.claim), corrected_form(state, filled.claim)
    changed = _fields(known, filled, before, speaker)
    changed = {name: value for name, value in changed.items() if value != getattr(before, name)}
    if (filled.speaker, filled.who) == (was.speaker, was.who) and filled.how == was.how:
        changed.pop("said_by", None)
    if filled.words != was.words:
        changed["cues"] = tuple(Cue(*one) for one in filled.words)
        changed["passages"] = (*before.passages, *(passage for _, passage in filled.words))
    if filled.kind != before.kind:
        changed["kind"] = filled.kind
    if filled.subject.strip() != was.subject:
        changed["subject"] = edits.Named(filled.subject, filled.subject_type, _mention(known, filled, filled.subject))
    if filled.object.strip() != was.object:
        changed["object"] = edits.Named(filled.object, filled.object_type, _mention(known, filled, filled.object))
    return edits.claim_edited(known, state.vocabulary, filled.claim, **changed)


def _fields(known: Dossier, filled: ClaimForm, before: Claim | None, speaker: Entity | None) -> dict[str, Any]:
    return {
        "stage": filled.stage,
        "polarity": filled.polarity,
        "certainty": filled.certainty,
        "said_by": _said_by(known, filled, before, speaker),
        "dates": tuple(_dates(filled, before)),
        "detail": filled.detail.strip() or None,
        "inference": _inference(filled, before),
        "note": filled.note.strip() if not before or filled.note != before.note else before.note,
    }


def _inference(filled: ClaimForm, before: Claim | None) -> Inference | None:
    part = filled.inferred.strip()
    old = before.inference if before else None
    if old and filled.inferred == old.part:
        return old
    return Inference(part, old.passages if old else ()) if part else None


def _said_by(known: Dossier, filled: ClaimForm, before: Claim | None, speaker: Entity | None) -> SaidBy:
    old = before.said_by if before else SaidBy()
    words = old.words if old.speaker is filled.speaker else None
    if filled.speaker is not Speaker.NAMED:
        return SaidBy(filled.speaker, None, words, filled.how.strip())
    entity = speaker or edits.entity_named(known, filled.who)
    return SaidBy(Speaker.NAMED, entity.id if entity else None, words, filled.how.strip())


def _new_speaker(dossier: Dossier, filled: ClaimForm) -> Entity | None:
    """Whoever says it, where nobody goes by that name yet."""
    if filled.speaker is not Speaker.NAMED:
        return None
    edits.refusal.need_text(tr("Who says it"), filled.who)
    if edits.entity_named(dossier, filled.who):
        return None
    name = " ".join(filled.who.split())
    return Entity(new_id(name, dossier.entity_by_id), name, filled.who_type)


def _dates(filled: ClaimForm, before: Claim | None) -> Iterator[ClaimDate]:
    """The dates as typed; one that was left as it was keeps what was known of it."""
    from explorer.reading.dates import understand  # Not before the first picture.

    for line in filled.dates:
        if not line.text.strip():
            continue
        old = before.dates[line.kept] if before and 0 <= line.kept < len(before.dates) else None
        if old and line.text == old.when.text:
            yield replace(old, role=line.role)
        else:
            yield ClaimDate(understand(line.text, filled.published).when, line.role)


def _mention(known: Dossier, filled: ClaimForm, name: str) -> Passage | None:
    """Where the sentence names somebody."""
    words = " ".join(name.split())
    match = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", filled.quote) if words else None
    if not match:
        return None
    sentence = sentence_of(known, filled.marked[0])
    return Passage(sentence.document, sentence.start + match.start(), sentence.start + match.end())


def _offsets(sentence: Passage, cue: Passage) -> tuple[tuple[int, int], ...]:
    if not sentence.overlaps(cue):
        return ()
    return ((max(cue.start, sentence.start) - sentence.start, min(cue.end, sentence.end) - sentence.start),)


def _guess(state: State, words: str) -> str:
    """The kind whose name the marked words contain the beginning of: "partners" → partnership; "" where none is."""
    text = words.casefold()
    for kind in state.vocabulary.kinds.values():
        for word in f"{kind.name} {kind.short}".casefold().split():
            if len(word) > 3 and word not in ("other", "part", "with") and word[:6] in text:
                return kind.name
    return ""
