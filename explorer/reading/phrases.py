"""Pieces with their tags → phrases: noun phrases, verb groups, what joins them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from explorer.reading.cast import Pointer
from explorer.reading.cues import Cues
from explorer.reading.grammar import BE, HAVE, MODALS
from explorer.reading.pieces import Piece
from explorer.reading.tagging import Tagged
from explorer.reading.word_forms import Form

NAME, VERB, PREPOSITION, COORDINATOR, SUBORDINATOR, RELATIVE, COMMA, BREAK = "N", "V", "P", "C", "S", "R", ",", ";"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Pieces ``first`` to ``last`` (exclusive). ``head`` is a verb's or a noun's lemma, or the joining word itself.

    Of a noun phrase, ``entity`` is the piece that names it, -1 where it has no name. Of a verb group, ``form`` is
    finite, to, gerund, participle or base.
    """

    sort: str
    first: int
    last: int
    head: str
    entity: int = -1
    form: str = ""
    modal: str = ""
    past: bool = False
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    nots: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence taken apart."""

    pieces: tuple[Piece, ...]
    tags: str
    phrases: tuple[Phrase, ...]

    def pointer(self, index: int) -> Pointer | None:
        """Who the noun phrase names."""
        phrase = self.phrases[index]
        return self.pieces[phrase.entity].pointer if phrase.entity >= 0 else None


def parsed(pieces: tuple[Piece, ...], tagged: Tagged, cues: Cues) -> Parsed:
    """The phrases of a sentence; adverbs, dates, quotation marks and what stands in brackets are in none."""
    return Parsed(pieces, tagged.tags, tuple(_with_particles(list(_phrases(pieces, tagged, cues)), pieces, cues)))


_PARTICLES = ("off", "down", "out", "over", "up", "through", "on hold", "on ice", "private")


def _with_particles(found: list[Phrase], pieces: Sequence[Piece], cues: Cues) -> Iterator[Phrase]:
    """The phrases, verbs with what belongs to them and stands apart: "called it off", "put its plans on ice"."""
    for index, phrase in enumerate(found):
        if phrase.sort == VERB:
            ahead = [piece.low for piece in pieces[phrase.last : phrase.last + 9]]
            for at, low in enumerate(ahead):
                if not low[0].isalnum() and low[0] not in "'-$€£¥":
                    break
                particle = f"{low} {ahead[at + 1]}" if low == "on" and at + 1 < len(ahead) else low
                lemma = f"{phrase.head} {particle}"
                if particle in _PARTICLES and (lemma in cues.verb_effects or lemma in cues.verb_patterns):
                    after = found[index + 1 : index + 2]
                    if particle.startswith("on ") or (after and after[0].sort == NAME and phrase.last + at == after[0].last):
                        phrase = replace(phrase, head=lemma)
                    break
        yield phrase


def _phrases(pieces: Sequence[Piece], tagged: Tagged, cues: Cues) -> Iterator[Phrase]:
    tags = tagged.tags
    at, depth = 0, 0
    while at < len(tags):
        tag, low = tags[at], pieces[at].low
        if low in "([{" and tag == ",":
            depth += 1
        elif low in ")]}" and tag == ",":
            depth = max(0, depth - 1)
        if depth and low not in "([{":
            at += 1
            continue
        if tag in "TMbhdV" or (tag == "O") or (tag == "G" and _verb_follows(tags, at)):
            if tag == "T":
                at += 1
                continue
            group = _verb_group(pieces, tagged, at)
            yield group
            at = group.last
        elif tag in "DH#NE":
            phrase = _noun_phrase(pieces, tags, at, cues)
            yield phrase
            at = phrase.last
        else:
            if tag in "PCSR":
                yield Phrase(tag, at, at + 1, low)
            elif low in (",", "-", "--") or low == ":":
                yield Phrase(COMMA, at, at + 1, low)
            elif low in ";?!.":
                yield Phrase(BREAK, at, at + 1, low)
            at += 1


def _verb_follows(tags: str, at: int) -> bool:
    rest = tags[at + 1 : at + 4].lstrip("BGT")
    return rest[:1] in ("O", "V", "M", "b", "h", "d") and rest != ""


def _verb_group(pieces: Sequence[Piece], tagged: Tagged, start: int) -> Phrase:
    tags, at = tagged.tags, start
    modal, being, having, doing, infinitive = "", "", "", "", False
    nots = list[int]()
    end = start
    while at < len(tags):
        tag, low = tags[at], pieces[at].low
        if low.endswith("n't") or low == "cannot":
            nots.append(at)
        if tag == "O" and not infinitive and not (modal or being or having or doing):
            infinitive, end = True, at + 1
        elif tag == "M" and not modal and not being and not having:
            modal, end = MODALS[low], at + 1
        elif tag == "b" and not (being and BE[low] not in ("gerund",) and low != "being"):
            being, end = low, at + 1
        elif tag == "h" and not having and not being:
            having, end = low, at + 1
        elif tag == "d" and not doing:
            doing, end = low, at + 1
        elif tag == "G":
            nots.append(at)
            if being or having or modal or doing or infinitive:
                end = at + 1
        elif tag not in "BT":
            break
        at += 1
    verb = tagged.verbs[at] if at < len(tags) and tags[at] == "V" else None
    nots = [index for index in nots if index < max(end, at if verb else end)]
    form_of = verb.forms if verb else frozenset[Form]()
    last = end
    if verb:
        last = at + 1
        while last < len(tags) and tags[last] == ".":
            last += 1
    past = (
        BE.get(being) == "past" if being else HAVE.get(having) == "past" if having else doing in ("did", "didn't")
    ) or (verb is not None and not (being or having or modal or doing or infinitive) and Form.PAST in form_of)
    lemma = verb.lemma if verb else "be" if being else "have" if having else "do" if doing else ""
    if not verb and having and at < len(tags) and tags[at] == "O":
        lemma = "need"  # "has to"
    bare = not (being or having or modal or doing or infinitive)
    if infinitive:
        form = "to"
    elif (bare and Form.GERUND in form_of) or (
        (being == "being" or having == "having") and not modal and start == end - 1
    ):
        form = "gerund"
    elif bare and Form.PARTICIPLE in form_of and Form.PAST not in form_of:
        form = "participle"
    elif bare and Form.BASE in form_of and Form.PAST not in form_of and Form.PRESENT not in form_of:
        form = "finite" if tags[:start].rstrip("BGT")[-1:] in ("E", "N", "R") else "base"
    elif being == "been" and not having and not modal:
        form = "participle"
    else:
        form = "finite"
    return Phrase(
        VERB, start, max(last, start + 1), lemma, -1, form, modal, past,
        perfect=bool(having) and (verb is not None or bool(being)),
        progressive=bool(being) and Form.GERUND in form_of,
        passive=bool(being) and Form.PARTICIPLE in form_of and Form.GERUND not in form_of,
        nots=tuple(nots),
    )  # fmt: skip


def _noun_phrase(pieces: Sequence[Piece], tags: str, start: int, cues: Cues) -> Phrase:
    at = start
    while at < len(tags):
        tag, before = tags[at], tags[at - 1] if at > start else ""
        if tag in "DH" and before and before not in "DB":
            break
        if tag == "#" and before == "E":
            break
        if tag == "B" and before in ("D", "H", "'") and tags[at + 1 : at + 2] in ("N", "#", "E"):
            at += 1
            continue
        if tag == "," and pieces[at].low == "-" and before == "E" and tags[at + 1 : at + 2] in ("E", "N"):
            if pieces[at].end == pieces[at + 1].start and pieces[at - 1].end == pieces[at].start:
                at += 1
                continue
        if tag not in "DH#NE'":
            break
        at += 1
    last = max(at, start + 1)
    while last - 1 > start and tags[last - 1] in "B,":
        last -= 1
    entity = last - 1 if tags[last - 1] == "E" else -1
    head = ""
    if entity < 0:
        head = noun_at(pieces, start, last, cues)
    return Phrase(NAME, start, last, head, entity)


def noun_at(pieces: Sequence[Piece], start: int, end: int, cues: Cues) -> str:
    """The lemma of the noun, of one word or of several, that the pieces end with."""
    for first in range(max(start, end - 3), end):
        run = pieces[first:end]
        if all(piece.pointer is None for piece in run):
            words = " ".join(piece.low for piece in run)
            if words in cues.nouns:
                return cues.nouns[words]
    return pieces[end - 1].low
