"""What the thing that a form is about rests on: passages are taken in, and left out again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from explorer.model.documents import Passage
from explorer.model.dossier import Dossier
from explorer.session import edits
from explorer.session.claim_card import excerpt
from explorer.session.edits.standing import sentence_of
from explorer.session.form import ClaimForm, EntityForm, NoteLine, Part, Use
from explorer.session.forms.recognising import whole_words
from explorer.session.wording import place

CUES = (Part.KIND, Part.HEDGE, Part.NEGATION, Part.ATTRIBUTION)
"""The parts that words of a sentence can carry."""


def use(known: Dossier, part: Part, passage: Passage) -> Use:
    """The passage, as it is shown in a list of what something rests on."""
    return Use(part, passage, excerpt(known.quote(passage), 60), place(known, passage))


def passages(uses: Iterable[Use], *parts: Part) -> tuple[Passage, ...]:
    """The passages that are used as any of *parts*."""
    return tuple(each.passage for each in uses if each.part in parts)


def with_marked(known: Dossier, filled: ClaimForm, part: Part, marked: Passage) -> ClaimForm:
    """The form with *marked* words in that part as well; all else as it was filled in."""
    edits.refusal.need_passage(known, marked)
    marked = whole_words(known.document_by_id[marked.document], marked)
    sentence = sentence_of(known, marked)
    taken = use(known, part, sentence if part in (Part.SENTENCE, Part.INFERENCE) else marked)
    # Of who says it, there is one place; of all else, there may be many.
    uses = [each for each in filled.uses if each != taken and not each.part == part == Part.SPEAKER]
    held = any(whole.holds(marked) for whole in passages(uses, Part.SENTENCE))
    if part in CUES and not held:
        uses.append(use(known, Part.SENTENCE, sentence))
    return seen(known, replace(filled, uses=in_order((*uses, taken)), changed=True))


def without(known: Dossier, filled: ClaimForm, left: Use) -> ClaimForm:
    """The form without that use; with a sentence go the words in it."""
    uses = tuple(each for each in filled.uses if each != left)
    sentences = passages(uses, Part.SENTENCE)
    if left.part is Part.SENTENCE:
        uses = tuple(
            each for each in uses if each.part not in CUES or any(whole.holds(each.passage) for whole in sentences)
        )
    return seen(known, replace(filled, uses=uses, changed=True))


def seen(known: Dossier, form: ClaimForm) -> ClaimForm:
    """The form with its first sentence before the eyes, and the words that say how marked in it."""
    sentence = next(iter(passages(form.uses, Part.SENTENCE)), None)
    if sentence is None:
        return replace(form, quote="", cues=(), place="")
    cues = tuple(
        (max(cue.start, sentence.start) - sentence.start, min(cue.end, sentence.end) - sentence.start)
        for cue in passages(form.uses, *CUES)
        if cue.overlaps(sentence)
    )
    return replace(form, quote=known.quote(sentence), cues=cues, place=place(known, sentence))


def in_order(uses: Iterable[Use]) -> tuple[Use, ...]:
    """Part by part, each in the order in which it was taken in."""
    order = list(Part)
    return tuple(sorted(uses, key=lambda each: order.index(each.part)))


def note_with(known: Dossier, filled: EntityForm, number: int, marked: Passage) -> EntityForm:
    """The form with *marked* words below the note of that number."""
    edits.refusal.need_passage(known, marked)
    taken = use(known, Part.NOTE, whole_words(known.document_by_id[marked.document], marked))
    return _with_note(filled, number, lambda note: (*(each for each in note.uses if each != taken), taken))


def note_without(filled: EntityForm, number: int, left: Use) -> EntityForm:
    """The form without that use below the note of that number."""
    return _with_note(filled, number, lambda note: tuple(each for each in note.uses if each != left))


def _with_note(filled: EntityForm, number: int, uses: Callable[[NoteLine], tuple[Use, ...]]) -> EntityForm:
    notes = [*filled.notes, *(NoteLine() for _ in range(number + 1 - len(filled.notes)))]
    notes[number] = replace(notes[number], uses=uses(notes[number]))
    return replace(filled, notes=tuple(notes), changed=True)
