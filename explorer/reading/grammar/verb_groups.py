"""A verb with its helping words → one phrase: "has not been bought" with all it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from explorer.reading.grammar.function_words import BE, HAVE, MODALS
from explorer.reading.grammar.phrases import VERB, Phrase
from explorer.reading.grammar.pieces import Piece
from explorer.reading.grammar.small_words import BARE_INFINITIVES
from explorer.reading.grammar.tagging import Tagged
from explorer.reading.grammar.word_forms import Form


@dataclass(frozen=True, slots=True)
class _Helpers:
    """The helping words of a verb group as printed, "" where there is none; the verb itself is at ``at``."""

    modal: str = ""
    first: str = ""
    being: str = ""
    having: str = ""
    doing: str = ""
    infinitive: bool = False
    nots: tuple[int, ...] = ()
    end: int = 0
    at: int = 0

    @property
    def bare(self) -> bool:
        return not (self.infinitive or self.modal or self.being or self.having or self.doing)


_QUOTES = frozenset({'"', "“", "‘", "«"})


def _helpers(pieces: Sequence[Piece], tags: str, start: int) -> _Helpers:
    """The helping words from *start* on."""
    found, at = _Helpers(end=start), start
    while at < len(tags):
        tag, low = tags[at], pieces[at].low
        if low.endswith("n't") or low in ("cannot",):
            found = replace(found, nots=(*found.nots, at))
        step = _helped(found, tag, low)
        if step is not None:
            found = replace(step, end=at + 1)
        elif tag == "G":
            found = replace(found, nots=(*found.nots, at), end=found.end if found.bare else at + 1)
        elif tag not in "BT" and not (low in _QUOTES and found.being and tags[at + 1 : at + 2] == "G"):
            break  # 'is "not on the table"'
        at += 1
    return replace(found, at=at)


def _helped(found: _Helpers, tag: str, low: str) -> _Helpers | None:
    """The helping words with one more; None where the word is none, or begins another group."""
    if tag == "O" and found.bare:
        return replace(found, infinitive=True)
    if tag == "M" and not (found.modal or found.being or found.having):
        return replace(found, modal=MODALS[low])
    if tag == "b" and (not found.being or low == "being"):
        return replace(found, being=low, first=found.first or low)
    if tag == "h" and found.having and low == "had" and not found.being:
        return found  # "has had a stake"
    if tag == "h" and not (found.having or found.being):
        return replace(found, having=low, first=found.first or low)
    if tag == "d" and not found.doing:
        return replace(found, doing=low)
    return None


_NEVER_DONE = frozenset({"come", "become"})
"""Nothing is come or become by somebody, so that the bare word is no participle: "its batteries come from X"."""


def verb_group(pieces: Sequence[Piece], tagged: Tagged, start: int) -> Phrase:
    """The verb with its helping words."""
    tags = tagged.tags
    helpers = _helpers(pieces, tags, start)
    at = helpers.at
    verb = tagged.verbs[at] if at < len(tags) and tags[at] == "V" else None
    forms = verb.forms if verb else frozenset[Form]()
    last = helpers.end
    if verb:
        last = at + 1
        while last < len(tags) and tags[last] == ".":
            last += 1
    lemma = verb.lemma if verb else _own_lemma(helpers, tags)
    object_follows = tags[last : last + 1] in ("D", "H", "E", "N") or lemma in _NEVER_DONE
    above = tagged.verbs[start - 2] if start > 1 and tags[start - 1] == "E" else None
    helped = above is not None and above.lemma in BARE_INFINITIVES  # "would help X compete"
    return Phrase(
        VERB, start, max(last, start + 1), lemma, -1,
        form=_form(helpers, forms, "" if helped else tags[:start], start, object_follows),
        modal=helpers.modal,
        past=_is_past(helpers, forms),
        perfect=bool(helpers.having) and (verb is not None or bool(helpers.being)),
        progressive=bool(helpers.being) and (Form.GERUND in forms or helpers.being == "being"),
        passive=bool(helpers.being) and Form.PARTICIPLE in forms and Form.GERUND not in forms,
        nots=tuple(index for index in helpers.nots if index < max(helpers.end, at if verb else helpers.end)),
    )  # fmt: skip


def _own_lemma(helpers: _Helpers, tags: str) -> str:
    """The lemma of helping words without a verb; "has to" says a need."""
    if helpers.having and not helpers.being:
        return "need" if tags[helpers.at : helpers.at + 1] == "O" else "have"
    return "be" if helpers.being else "do" if helpers.doing else ""


def _is_past(helpers: _Helpers, forms: frozenset[Form]) -> bool:
    if helpers.having or helpers.being:
        return HAVE.get(helpers.first, BE.get(helpers.first, "")) == "past"
    return helpers.doing in ("did", "didn't") or (helpers.bare and Form.PAST in forms)


def _form(helpers: _Helpers, forms: frozenset[Form], before: str, start: int, object_follows: bool) -> str:
    if helpers.infinitive:
        return "to"
    if helpers.bare and Form.GERUND in forms:
        return "gerund"
    if helpers.first == helpers.being == "be" and not helpers.modal and "M" in before:
        return "base"  # "will step down and be succeeded by X"
    if helpers.being == "being" or helpers.having == "having":
        return "gerund" if helpers.end == start + 1 and not helpers.modal else "finite"
    if helpers.bare and Form.PAST not in forms:
        if Form.PARTICIPLE in forms and not (Form.BASE in forms and object_follows):
            return "participle"
        if Form.BASE in forms and Form.PRESENT not in forms:
            resumed = before.endswith(",") and not {"O", "M", "V"} & set(before)  # "Banks, among them X, hold"
            return "finite" if resumed or before.rstrip("BGT")[-1:] in ("E", "N", "R") else "base"
    return "participle" if helpers.being == "been" and not helpers.having and not helpers.modal else "finite"
