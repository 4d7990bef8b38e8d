"""Pieces with their tags → the phrases of the sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from explorer.reading.cast import How
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.phrases import (
    BREAK,
    COMMA,
    NAME,
    PREPOSITION,
    VERB,
    Parsed,
    Phrase,
)
from explorer.reading.grammar.pieces import Piece
from explorer.reading.grammar.tagging import Tagged
from explorer.reading.grammar.verb_groups import verb_group


def parsed(pieces: tuple[Piece, ...], tagged: Tagged, cues: Cues) -> Parsed:
    """The phrases of a sentence; adverbs, dates, quotation marks and what stands in brackets are in none."""
    found = list(_with_particles(list(_closed(list(_phrases(pieces, tagged, cues)))), pieces, cues))
    return Parsed(pieces, tagged.tags, tuple(_as_headline(found, cues) if _is_headline(pieces) else found))


def _closed(found: list[Phrase]) -> Iterator[Phrase]:
    """The phrases without two commas that hold nothing which is in one: "Graz and, since last year, Linz"."""
    at = 0
    while at < len(found):
        following = found[at + 1] if at + 1 < len(found) else None
        behind_verb = at > 0 and found[at - 1].sort == VERB  # "did, however, dismiss": that is put back together.
        if found[at].head == "," and following is not None and following.head == "," and not behind_verb:
            at += 2
            continue
        yield found[at]
        at += 1


def _is_headline(pieces: Sequence[Piece]) -> bool:
    """Whether no mark ends the sentence."""
    return not any(piece.low in (".", "!", "?", ":", ";") for piece in pieces[-2:])


def _as_headline(found: Sequence[Phrase], cues: Cues) -> Iterator[Phrase]:
    """The phrases of a headline, which leaves "is" out: "X sold to Y" is that it is sold."""
    for index, phrase in enumerate(found):
        after = found[index + 1] if index + 1 < len(found) else None
        plain = phrase.sort == VERB and phrase.form == "finite" and phrase.past and not phrase.perfect
        alone = sum(other.form == "finite" for other in found) == 1 and index > 0 and found[index - 1].sort == NAME
        led = (
            after is not None and after.sort == PREPOSITION and after.head in ("to", "by", "for", "from", "over", "in")
        )
        if plain and alone and led and not phrase.passive and _takes_object(phrase.head, cues):
            phrase = replace(phrase, passive=True)
        yield phrase


def _takes_object(verb: str, cues: Cues) -> bool:
    slots = [slots for pattern in cues.verb_patterns.get(verb, ()) for slots in pattern.slots]
    return any("object" in (one.subject, one.object) for one in slots)


_PARTICLES = ("off", "down", "out", "over", "up", "through", "on hold", "on ice", "private")


def _with_particles(found: list[Phrase], pieces: Sequence[Piece], cues: Cues) -> Iterator[Phrase]:
    """The phrases, verbs with what belongs to them and stands apart: "called it off", "put its plans on ice"."""
    taken = -1
    for index, phrase in enumerate(found):
        if taken == phrase.last - 1 and phrase.sort == NAME:
            # "take Y private": what belongs to the verb is no part of its object.
            entity = taken - 1 if pieces[taken - 1].pointer is not None else -1
            phrase = replace(phrase, last=taken, entity=entity)
        if phrase.sort == VERB:
            date = pieces[phrase.last] if phrase.last < len(pieces) and pieces[phrase.last].date else None
            joined = f"{phrase.head} {date.low.split()[0]}" if date else ""
            if joined and (joined in cues.fates or joined in cues.verb_effects):
                phrase = replace(phrase, head=joined)  # "fell through last year"
            ahead = [piece.low for piece in pieces[phrase.last : phrase.last + 9]]
            for at, low in enumerate(ahead):
                if not low[0].isalnum() and low[0] not in "'-$€£¥":
                    break
                particle = f"{low} {ahead[at + 1]}" if low == "on" and at + 1 < len(ahead) else low
                lemma = f"{phrase.head} {particle}"
                if particle in _PARTICLES and (lemma in cues.verb_effects or lemma in cues.verb_patterns):
                    after = found[index + 1 : index + 2]
                    own = particle == "private" and after and phrase.last + at == after[0].last - 1
                    if particle.startswith("on ") or (
                        after and after[0].sort == NAME and (own or phrase.last + at == after[0].last)
                    ):
                        taken = phrase.last + at if own else -1
                        phrase = replace(phrase, head=lemma)
                    break
        yield phrase


def _phrases(pieces: Sequence[Piece], tagged: Tagged, cues: Cues) -> Iterator[Phrase]:
    tags = tagged.tags
    left_out, told = _brackets(pieces, tags, cues)
    at = 0
    while at < len(tags):
        tag, low = tags[at], pieces[at].low
        if at in told:
            yield Phrase(COMMA, at, at + 1, ",")  # "X (owned by Y)" says what ", owned by Y," says.
        if at in left_out or at in told:
            at += 1
            continue
        if tag in "TMbhdV" or (tag == "O") or (tag == "G" and _verb_follows(tags, at)):
            if tag == "T":
                first = low.split()[0]
                if tags[at + 1 : at + 2] == "'" and first in ("at", "in", "during", "for"):
                    yield Phrase(PREPOSITION, at, at + 1, first)  # "at this year's Hannover Messe"
                at += 1
                continue
            group = verb_group(pieces, tagged, at)
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


def _brackets(pieces: Sequence[Piece], tags: str, cues: Cues) -> tuple[set[int], set[int]]:
    """The pieces in brackets, which are left out, and the brackets that are as good as commas."""
    left_out, told = set[int](), set[int]()
    depth = 0
    for at, piece in enumerate(pieces):
        if tags[at] == "," and piece.low in "([{":
            closing = _told_in_brackets(pieces, tags, at, cues) if not depth else -1
            if closing > 0:
                told |= {at, closing} if tags[closing + 1 : closing + 2] not in (",", "") else {at}
                left_out.add(closing)
            elif at not in told:
                depth += 1
        elif tags[at] == "," and piece.low in ")]}":
            depth = max(0, depth - 1)
            left_out.add(at)
        if depth:
            left_out.add(at)
    return left_out, told


def _told_in_brackets(pieces: Sequence[Piece], tags: str, at: int, cues: Cues) -> int:
    """The closing bracket where brackets tell of the name before them: "X (owned by Y)", "X (part of Y)"; else -1."""
    closing = next((end for end in range(at, min(at + 14, len(tags))) if pieces[end].low == ")"), -1)
    if closing < 0 or "E" not in tags[at:closing] or tags[at - 1 : at] != "E" or pieces[at].low != "(":
        return -1
    first = at + 1
    while first < closing and tags[first] in "BD":
        first += 1
    noun = cues.nouns.get(pieces[first].low, "") in cues.relations
    return closing if noun or tags[first] in "VR" else -1


def _verb_follows(tags: str, at: int) -> bool:
    rest = tags[at + 1 : at + 4].lstrip("BGT")
    return rest[:1] in ("O", "V", "M", "b", "h", "d") and rest != ""


def _noun_phrase(pieces: Sequence[Piece], tags: str, start: int, cues: Cues) -> Phrase:
    at = start
    while at < len(tags):
        tag, before = tags[at], tags[at - 1] if at > start else ""
        if tag in "DH" and before and before not in "DB":
            break
        if tag == "#" and before == "E":
            break
        if tag == "E" and before and before not in "DB" and pieces[at].low.startswith("the "):
            break  # "a claim the company denied"
        if tag == "B" and before in ("D", "H", "'") and tags[at + 1 : at + 2] in ("N", "#", "E"):
            at += 1
            continue
        if tag == "," and (
            _is_within(pieces, tags, start, at)
            or (before == "E" and _is_hyphen(pieces, tags, at))
            or (before == "#" and pieces[at].low == "/" and tags[at + 1 : at + 2] == "#")
        ):
            at += 1
            continue
        if tag not in "DH#NE'":
            break
        if at > start and (_is_pronoun(pieces[at], tag) or _begins_clause(pieces, tags, start, at, cues)):
            break  # "the farms it", "the trust we", "the deal X signed": a clause begins.
        at += 1
        if _is_pronoun(pieces[at - 1], tag):
            break
    last = max(at, start + 1)
    while last - 1 > start and tags[last - 1] in "B,":
        last -= 1
    owner = last - start > 1 and tags[last - 2 : last] == "E'"  # "in competition with X's", the sedans of X
    entity = last - 1 - owner if owner or tags[last - 1] == "E" else -1
    head = ""
    if entity < 0:
        head = noun_at(pieces, start, last, cues)
    return Phrase(NAME, start, last, head, entity)


def _begins_clause(pieces: Sequence[Piece], tags: str, start: int, at: int, cues: Cues) -> bool:
    """Whether a name behind a noun is who did it: "a deal X signed with Y"."""
    noun = cues.nouns.get(pieces[at - 1].low, pieces[at - 1].low)
    return (
        tags[at] == "E"
        and tags[start] == "D"
        and (noun in _MADE_BY_SOMEBODY or noun.endswith("%"))
        and tags[at + 1 : at + 3] in ("VP", "VT", "hV", "V.", "BV", "hB")
    )


_MADE_BY_SOMEBODY = frozenset({"deal", "contract", "agreement", "order", "memorandum", "pact", "stake", "shares",
                               "partnership", "joint venture", "alliance", "offer", "shareholding", "interest",
                               "licence"})  # fmt: skip


def _is_pronoun(piece: Piece, tag: str) -> bool:
    """Whether it is "it", "they", "we", and possesses nothing."""
    named = piece.pointer is not None and piece.pointer.how is How.PRONOUN
    return tag != "H" and (named or (tag == "N" and piece.low in _PERSONS))


_PERSONS = frozenset({"i", "we", "you", "he", "she", "it", "they", "us", "them", "who"})


def _is_within(pieces: Sequence[Piece], tags: str, start: int, at: int) -> bool:
    """Whether the mark stands between what a noun is told by: "a 10-year, $9 million loan", "a $9-million loan"."""
    before, after = pieces[at - 1], pieces[at + 1] if at + 1 < len(pieces) else None
    if at == start or after is None or after.pointer is not None or tags[at - 1] not in "#N":
        return False
    glued = before.end == pieces[at].start and pieces[at].end == after.start
    if pieces[at].low == "-":
        return glued and after.low in _SCALES and before.low[-1].isdigit()
    told = "-" in before.low and before.low.rpartition("-")[2] in _MEASURES
    return pieces[at].low == "," and told and tags[start] == "D" and tags[at + 1] in "#N"


_SCALES = frozenset({"million", "billion", "trillion", "crore", "lakh", "thousand"})
_MEASURES = frozenset({"year", "month", "week", "day", "hour", "foot", "feet", "acre", "hectare", "storey", "story",
                       "bed", "bedroom", "room", "mile", "strong", "old", "megawatt", "seat", "seater", "tonne", "ton",
                       "metre", "meter", "kilometre", "unit", "phase", "part", "stage", "level", "term"})  # fmt: skip


def _is_hyphen(pieces: Sequence[Piece], tags: str, at: int) -> bool:
    """Whether the mark joins two names: "the Renault-Nissan alliance"."""
    joined = pieces[at].low == "-" and tags[at + 1 : at + 2] in ("E", "N")
    return joined and pieces[at].end == pieces[at + 1].start and pieces[at - 1].end == pieces[at].start


def noun_at(pieces: Sequence[Piece], start: int, end: int, cues: Cues) -> str:
    """The lemma of the noun, of one word or of several, that the pieces end with."""
    for first in range(max(start, end - 3), end):
        run = pieces[first:end]
        if all(piece.pointer is None for piece in run):
            words = " ".join(piece.low for piece in run)
            if words in cues.nouns:
                return cues.nouns[words]
    return pieces[end - 1].low
