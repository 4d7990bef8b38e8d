"""What a sentence says of two → the claim that cites it: its cues, its dates, who says so, what was linked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from explorer.model.claims import Claim, ClaimDate, Cue, CueRole, Inference, SaidBy, Speaker, Stage
from explorer.model.documents import Passage
from explorer.model.proposals import Alternative, Link, Proposal, Strength
from explorer.model.when import DateError, DateRole, bounds
from explorer.reading.cast import How
from explorer.reading.read_sentence import ReadSentence
from explorer.reading.rules.found import Found
from explorer.reading.sentence import Said
from explorer.reading.sifting import plain, words_of

Reason = tuple[str, Passage]
"""An end that the words do not name, and the passage that tells who it is."""
_POINTING = (How.NOMINAL, How.PRONOUN)
_TIMELESS = frozenset({"place of a name", "possessive"})
"""What describes a name holds whatever day the sentence goes on to tell of."""
_OF_WORDS = frozenset({"said", "announced", "reported", "told", "says", "reporters", "denied", "statement"})
"""A date beside one of them is that of the words."""


def cited(sentence: ReadSentence, said: Said, subject: str, object: str, reasons: list[Reason]) -> Claim:
    """The claim of these two; *reasons*: why it is they where the sentence does not name them."""
    found, standing = said.found, said.found.standing
    inference = Inference(
        " and ".join(part for part, _ in reasons), tuple(dict.fromkeys(passage for _, passage in reasons))
    ) if reasons else None  # fmt: skip
    strength = Strength.WEAK if reasons or standing.doubtful else found.strength
    links = tuple(_links(sentence, said))
    if links and strength is Strength.STRONG:
        strength = Strength.FAIR
    dates = tuple(_dates(sentence, said))
    stage = standing.stage or Stage.UNCLEAR
    told = not (found.timeless or found.rule in _TIMELESS)
    if told and stage in (Stage.ACTIVE, Stage.OCCURRED) and _is_to_come(dates, sentence.document.published):
        stage = Stage.PLANNED
    return Claim(
        id="",
        subject=subject,
        object=object,
        kind=found.kind,
        stage=stage,
        passages=(sentence.passage,),
        polarity=standing.polarity,
        certainty=standing.certainty,
        inference=inference,
        said_by=_said_by(sentence, said),
        detail=_detail(sentence, found),
        cues=tuple(_cues(sentence, said)),
        dates=dates,
        proposal=Proposal(found.rule, strength, links, tuple(_alternatives(sentence, said, subject, object))),
    )


def _detail(sentence: ReadSentence, found: Found) -> str | None:
    """What the claim is more closely, as printed; of a tie that has no kind, at least the words that tell of it."""
    text = " ".join(sentence.document.quote(sentence.passage).split())
    detail = _as_printed(found.detail, text)
    if detail and words_of(plain(text)).issuperset(plain(detail).split()):
        return detail
    return _as_printed(_told(sentence, found), text) if found.kind == "other" else None


def _told(sentence: ReadSentence, found: Found) -> str:
    """The words that tell of a tie, as far as the first name among them: "has picked"."""
    first, end = found.cue
    stop = next((at for at in range(first + 1, end) if sentence.pieces[at].pointer is not None), end)
    return " ".join(piece.text for piece in sentence.pieces[first:stop])


def _as_printed(words: str, text: str) -> str:
    """Words, with the spaces between them that the text has: "R9-million loan", not "R9 - million loan"."""
    match = re.search(r" ?".join(map(re.escape, words.split())), text) if words else None
    return match.group() if match else words


def _is_to_come(dates: tuple[ClaimDate, ...], published: str | None) -> bool:
    """Whether a date is after the day the text was published: what is dated so is not so yet."""
    try:
        latest = bounds(published)[1] if published else None
    except DateError:
        return False
    own = (DateRole.EVENT, DateRole.START)
    return latest is not None and any(
        date.when.earliest is not None and date.when.earliest > latest for date in dates if date.role in own
    )


def _cues(sentence: ReadSentence, said: Said) -> Iterator[Cue]:
    marks = [(CueRole.KIND, *said.found.cue), *said.found.standing.marks]
    if said.voice.end > said.voice.first:
        marks.append((CueRole.ATTRIBUTION, said.voice.first, said.voice.end))
    for role, first, end in dict.fromkeys(marks):
        yield Cue(role, sentence.span(first, min(end, len(sentence.pieces))))


def _said_by(sentence: ReadSentence, said: Said) -> SaidBy:
    voice = said.voice
    if voice.speaker is Speaker.ARTICLE:
        if said.found.standing.unnamed:
            at = next((mark for mark in said.found.standing.marks if mark[0] is CueRole.HEDGE), None)
            return SaidBy(Speaker.UNNAMED, None, sentence.span(at[1], at[2]) if at else None)
        return SaidBy()
    words = sentence.span(voice.first, min(voice.end, len(sentence.pieces)))
    pointer = sentence.pieces[voice.piece].pointer if voice.piece >= 0 else None
    if pointer is None or not pointer.entities:
        return SaidBy(Speaker.UNNAMED, None, words)
    return SaidBy(Speaker.NAMED, pointer.entities[0], words)


def _links(sentence: ReadSentence, said: Said) -> Iterator[Link]:
    """The words that are no names and yet are one end of it."""
    for end in dict.fromkeys((said.found.subject.piece, said.found.object.piece)):
        pointer = sentence.pieces[end].pointer if end >= 0 else None
        if pointer and pointer.how in _POINTING and pointer.entities:
            mention = sentence.document.passage(pointer.start, pointer.end)
            for entity in pointer.entities:
                yield Link(mention, entity, tuple(other for other in pointer.others if other != entity))


def _alternatives(sentence: ReadSentence, said: Said, subject: str, object: str) -> Iterator[Alternative]:
    for part, end, taken in (("subject", said.found.subject, object), ("object", said.found.object, subject)):
        pointer = sentence.pieces[end.piece].pointer if end.piece >= 0 else None
        for other in pointer.others[:2] if pointer else ():
            if other != taken:
                yield Alternative(part, other)


def _dates(sentence: ReadSentence, said: Said) -> Iterator[ClaimDate]:
    """The dates of the stretch it stands in; one beside a word of speech is that of the words."""
    for at, piece in enumerate(sentence.pieces):
        if not piece.date or (sentence.regions and sentence.regions[at] != said.region):
            continue
        printed = next((date for date in sentence.dates if date.start == piece.start), None)
        if printed is None:
            continue
        role = printed.role
        before = {word.low for word in sentence.pieces[max(0, at - 2) : at]}
        if before & _OF_WORDS and role is DateRole.EVENT:
            role = DateRole.STATED
        if said.found.rule.startswith("place of"):
            continue  # "will buy chips from Northvolt of Sweden from 2026"
        beside = role in (DateRole.EVENT, DateRole.STATED)
        if beside and (said.found.kind == "location" or (said.found.kind == "role" and printed.when.edtf is None)):
            continue
        yield ClaimDate(printed.when, role, sentence.document.passage(printed.start, printed.end))
