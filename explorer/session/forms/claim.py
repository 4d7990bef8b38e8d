"""A claim to be made or corrected: state → form, filled form → edit."""

from __future__ import annotations

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
from explorer.session.form import ClaimForm, DateLine, Option, Part, Use
from explorer.session.forms.naming import names_near, places, spots
from explorer.session.forms.recognising import ends, saying, whole_words
from explorer.session.forms.resting import CUES, in_order, passages, seen, use
from explorer.session.state import State
from explorer.session.wording import capitalised, kind_name
from explorer.words import tr


def claim_form(state: State, marked: Passage) -> ClaimForm:
    """The form for a claim made of *marked* words: the sentence is found, and whom it names is filled in."""
    known = state.known
    edits.refusal.need_passage(known, marked)
    marked = whole_words(known.document_by_id[marked.document], marked)
    sentence = sentence_of(known, marked)
    names = names_near(known, sentence)
    found = spots(known, sentence, names)
    start, end = marked.start - sentence.start, marked.end - sentence.start
    two = ends(found, start, end)
    start, end = saying(known.quote(sentence), found, start, end)
    cue = Passage(sentence.document, sentence.start + start, sentence.start + end)
    uses = [use(known, Part.SENTENCE, sentence)]
    if marked != sentence:
        uses.append(use(known, Part.KIND, cue))
    form = ClaimForm(
        None, "", (), "", names, kinds(state.vocabulary), known.document_by_id[sentence.document].published,
        kind=_guess(state, known.quote(cue)), uses=tuple(uses),
    )  # fmt: skip
    if len(two) == 2:
        subject, object = two
        form = replace(
            form, subject=subject.name, subject_type=subject.type, object=object.name, object_type=object.type
        )
    return seen(known, form)


def corrected_form(state: State, id: str) -> ClaimForm:
    """The form that a claim was as if made with."""
    known = state.known
    claim = edits.refusal.need_claim(known, id)
    sentence, entities = claim.passages[0], known.entity_by_id
    said = claim.said_by
    who = entities.get(said.entity or "")
    form = ClaimForm(
        claim=id,
        quote="",
        cues=(),
        place="",
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
        uses=in_order(_uses(known, claim)),
    )
    return seen(known, form)


def _uses(known: Dossier, claim: Claim) -> Iterator[Use]:
    for passage in claim.passages:
        yield use(known, Part.SENTENCE, passage)
    for cue in claim.cues:
        yield use(known, Part(cue.role.value), cue.passage)
    if claim.said_by.words:
        yield use(known, Part.SPEAKER, claim.said_by.words)
    for passage in claim.inference.passages if claim.inference else ():
        yield use(known, Part.INFERENCE, passage)


def claim_edit(state: State, filled: ClaimForm) -> edits.AddClaim | edits.EditClaim:
    """The edit that makes or corrects the claim; EditError says what is missing."""
    if found := lacking(filled):
        raise edits.EditError(found[1])
    dossier = state.dossier
    speaker = _new_speaker(dossier, filled)
    known = replace(dossier, entities=(*dossier.entities, speaker)) if speaker else dossier
    if filled.claim is None:
        edit: edits.AddClaim | edits.EditClaim = _added(known, state.vocabulary, filled, speaker)
    else:
        edit = _edited(state, known, filled, speaker)
    return replace(edit, entities=(speaker, *edit.entities)) if speaker else edit


def lacking(filled: ClaimForm) -> tuple[str, str] | None:
    """Which field of the form is empty that must not be, and what to do; None where none is."""
    for field, what, name in (
        ("subject", tr("The subject"), filled.subject), ("object", tr("The object"), filled.object),
    ):  # fmt: skip
        if not name.strip():
            return field, tr("{what} is empty; type at least one character.", what=what)
    return None if filled.kind else ("kind", tr("What ties the two is not chosen; choose a kind."))


def kinds(vocabulary: Vocabulary) -> tuple[Option, ...]:
    """The kinds to choose from, each with what it would say."""
    return tuple(Option(name, capitalised(kind_name(name))) for name in vocabulary.kinds)


def _added(known: Dossier, vocabulary: Vocabulary, filled: ClaimForm, speaker: Entity | None) -> edits.AddClaim:
    return edits.claim_added(
        known, vocabulary, passages(filled.uses, Part.SENTENCE),
        edits.Named(filled.subject, filled.subject_type, _mention(filled, filled.subject)),
        edits.Named(filled.object, filled.object_type, _mention(filled, filled.object)),
        filled.kind,
        **_fields(known, filled, None, speaker), cues=_cues(filled),
    )  # fmt: skip


def _edited(state: State, known: Dossier, filled: ClaimForm, speaker: Entity | None) -> edits.EditClaim:
    """Only what was changed: an end that is merged into another entity stays what was recorded."""
    assert filled.claim is not None
    before, was = edits.refusal.need_claim(known, filled.claim), corrected_form(state, filled.claim)
    changed = _fields(known, filled, before, speaker)
    changed = {name: value for name, value in changed.items() if value != getattr(before, name)}
    same_words = passages(filled.uses, Part.SPEAKER) == passages(was.uses, Part.SPEAKER)
    if (filled.speaker, filled.who) == (was.speaker, was.who) and filled.how == was.how and same_words:
        changed.pop("said_by", None)
    if filled.uses != was.uses:
        changed["cues"] = _cues(filled)
        changed["passages"] = passages(filled.uses, Part.SENTENCE)
    if filled.kind != before.kind:
        changed["kind"] = filled.kind
    if filled.subject.strip() != was.subject:
        changed["subject"] = edits.Named(filled.subject, filled.subject_type, _mention(filled, filled.subject))
    if filled.object.strip() != was.object:
        changed["object"] = edits.Named(filled.object, filled.object_type, _mention(filled, filled.object))
    return edits.claim_edited(known, state.vocabulary, filled.claim, **changed)


def _cues(filled: ClaimForm) -> tuple[Cue, ...]:
    return tuple(Cue(CueRole(each.part.value), each.passage) for each in filled.uses if each.part in CUES)


def _fields(known: Dossier, filled: ClaimForm, before: Claim | None, speaker: Entity | None) -> dict[str, Any]:
    return {
        "stage": filled.stage,
        "polarity": filled.polarity,
        "certainty": filled.certainty,
        "said_by": _said_by(known, filled, speaker),
        "dates": tuple(_dates(filled, before)),
        "detail": filled.detail.strip() or None,
        "inference": _inference(filled, before),
        "note": filled.note.strip() if not before or filled.note != before.note else before.note,
    }


def _inference(filled: ClaimForm, before: Claim | None) -> Inference | None:
    old = before.inference if before else None
    part = filled.inferred if old and filled.inferred == old.part else filled.inferred.strip()
    return Inference(part, passages(filled.uses, Part.INFERENCE)) if part or (old and old.part == part) else None


def _said_by(known: Dossier, filled: ClaimForm, speaker: Entity | None) -> SaidBy:
    words = next(iter(passages(filled.uses, Part.SPEAKER)), None)
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
    from explorer.reading.dating.dates import understand  # Not before the first picture.

    for line in filled.dates:
        if not line.text.strip():
            continue
        old = before.dates[line.kept] if before and 0 <= line.kept < len(before.dates) else None
        if old and line.text == old.when.text:
            yield replace(old, role=line.role)
        else:
            yield ClaimDate(understand(line.text, filled.published).when, line.role)


def _mention(filled: ClaimForm, name: str) -> Passage | None:
    """Where the sentence names somebody."""
    sentence = next(iter(passages(filled.uses, Part.SENTENCE)), None)
    found = places(" ".join(name.split()), filled.quote) if name.strip() and sentence else []
    if not found or sentence is None:
        return None
    return Passage(sentence.document, sentence.start + found[0][0], sentence.start + found[0][1])


def _guess(state: State, words: str) -> str:
    """The kind whose name the marked words contain the beginning of: "partners" → partnership; "" where none is."""
    text = words.casefold()
    for kind in state.vocabulary.kinds.values():
        for word in f"{kind.name} {kind.short}".casefold().split():
            beginning = word[: min(6, max(5, len(word) - 1))]  # Of "supply", what "supplied" begins with too.
            if len(word) > 3 and word not in ("other", "part", "with") and beginning in text:
                return kind.name
    return ""
