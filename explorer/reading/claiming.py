"""A document with its cast → proposed claims, each with the sentence it rests on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from explorer.model.claims import (
    Claim,
    ClaimDate,
    Cue,
    CueRole,
    Inference,
    Polarity,
    Review,
    ReviewState,
    SaidBy,
    Speaker,
    Stage,
)
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Unread, Why
from explorer.model.entities import Entity, EntityType, Mention
from explorer.model.proposals import Alternative, Link, Proposal, Strength
from explorer.model.when import DateError, DateRole, bounds
from explorer.reading.appointments import yet_to_begin
from explorer.reading.cast import Cast, How, Pointer
from explorer.reading.context import (
    Context,
    about,
    after,
    deal_before,
    from_context,
    in_paragraph,
    led,
    points_back,
    retargeted,
    retold,
    rumour_before,
    unnamed,
)
from explorer.reading.dating.timing import Printed, printed_dates
from explorer.reading.estates import OF_WORKS, estates, widened
from explorer.reading.extractor import Reading
from explorer.reading.framing import frames, under_frame
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.pieces import Piece, pieces
from explorer.reading.naming.speakers import WE
from explorer.reading.proposing import proposed_entities
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import acts_for_firm, buys, fit
from explorer.reading.rules.kinship import RELATIVE
from explorer.reading.sentence import Said, understood
from explorer.reading.sifting import plain, words_of
from explorer.reading.unnamed import unnamed_boss

_PERSONAL = frozenset({"verb leave", "verb return", "verb return to"})
"""What people do for themselves: "after leaving Seattle"."""
_POINTING = (How.NOMINAL, How.PRONOUN)
_MOST = 40
"""No sentence says more; one that seems to is a table or a list of names."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    document: Document
    passage: Passage
    pieces: tuple[Piece, ...]
    dates: tuple[Printed, ...]
    regions: tuple[int, ...]
    types: dict[str, EntityType]
    by: str


def proposed(document: Document, cast: Cast, cues: Cues, by: str, page: Sequence[tuple[int, int]] = ()) -> Reading:
    """What the document says of its cast, *by* the reader of that name; the sentences of the *page* are not read."""
    told = {entity.id: entity.type for entity in cast.entities}
    works = estates(document, cast)
    types = told | dict.fromkeys(works, EntityType.ORGANISATION)
    everyone = widened(document, cast, works)
    starts = [pointer.start for pointer in everyone]
    claims, unread, made = list[Claim](), list[Unread](), dict[tuple[EntityType, str], Entity]()
    context = Context({})
    unread += [Unread(document.passage(*span), Why.FURNITURE) for span in page]
    left_out, framed = set(page), frames(document.text, document.sentences)
    for start, end in document.sentences:
        if (start, end) in left_out:
            continue
        pointers = everyone[bisect_left(starts, start) : bisect_left(starts, end)]
        named = [pointer for pointer in pointers if pointer.end <= end]
        passage = document.passage(start, end)
        if not named and not points_back(context, document.text[start:end]):
            context = unnamed(retold(led(context, (), types, passage, document), []), "", passage, False)
            continue
        dates = tuple(
            date for date in printed_dates(document.text, start, end, document.published)
            if not any(pointer.start < date.end and date.start < pointer.end for pointer in named)
        )  # fmt: skip
        spans = [(date.start, date.end) for date in dates]
        found = pieces(document.text, (start, end), named, spans)
        read = understood(found, cues, types)
        context = about(in_paragraph(context, passage, document), cast, end, told, document)
        sentence = _Sentence(document, passage, found, dates, read.regions, types, by)
        weighed = tuple(under_frame(one, framed.get((start, end))) for one in read.said)
        said = tuple(_named(weighed, made, sentence, types))
        posts = [one for one in said if one.found.kind == "role"]
        now = after(
            context, sentence.passage, [claim for one in posts[:_MOST] for claim in _claims(sentence, one, context)]
        )
        fresh = [claim for one in said[:_MOST] if one.found.inferred != "rumour"
                 for claim in _claims(sentence, one, now)]  # fmt: skip
        fresh += [] if any(claim.polarity is Polarity.DENIED for claim in fresh) else [
            claim for one in said[:_MOST] if one.found.inferred == "rumour"
            for claim in _denied(sentence, one, now, fresh)][:1]  # fmt: skip
        fresh = [
            claim for claim in _distinct(fresh) if claim.kind in OF_WORKS or not {claim.subject, claim.object} & works
        ]
        fresh = [replace(claim, id=f"c{len(claims) + at + 1}") for at, claim in enumerate(fresh)]
        claims += fresh
        context = led(context, named, types, passage, document)
        context = retold(after(retargeted(context, named), passage, fresh), fresh)
        placed = any(claim.kind == "role" for claim in fresh)
        context = unnamed(context, unnamed_boss(found, types), passage, placed)
        if not fresh and _is_unread(named, found, cues, types):
            unread.append(Unread(sentence.passage, Why.NOT_UNDERSTOOD))
    unread.sort(key=lambda one: one.passage)
    entities = (*proposed_entities(cast, claims, document), *made.values())
    return Reading(entities, yet_to_begin(claims), cast.questions, tuple(unread))


def _named(
    said: tuple[Said, ...],
    made: dict[tuple[EntityType, str], Entity],
    sentence: _Sentence,
    types: dict[str, EntityType],
) -> Iterator[Said]:
    """What was said, each end that has no name of its own as an entity of the reading, once for a text."""
    for one in said:
        end = one.found.object
        if end.made is None:
            yield one
            continue
        key = (end.made.type, end.made.name.casefold())
        if key not in made:
            mention = Mention(_span(sentence, end.made.first, end.made.end), "name")
            made[key] = Entity(f"made-{len(made) + 1}", end.made.name, end.made.type, mentions=(mention,),
                               unnamed_parties=end.made.unnamed, proposed=True)  # fmt: skip
            types[made[key].id] = end.made.type
        yield replace(one, found=replace(one.found, object=replace(end, entity=made[key].id)))


def _distinct(claims: list[Claim]) -> list[Claim]:
    kept = dict[tuple[object, ...], Claim]()
    for claim in claims:
        kept.setdefault((claim.subject, claim.kind, claim.object, claim.stage, claim.polarity, claim.certainty), claim)
    return list(kept.values())


def _is_unread(named: list[Pointer], found: tuple[Piece, ...], cues: Cues, types: dict[str, EntityType]) -> bool:
    """Whether a sentence that gave nothing holds enough that a person should look at it."""
    whom = {entity for pointer in named for entity in pointer.entities
            if types.get(entity) in (EntityType.ORGANISATION, EntityType.PERSON)}  # fmt: skip
    if not whom:
        return False
    cue = any(
        cues.nouns.get(piece.low) in cues.noun_patterns or cues.nouns.get(piece.low) in cues.relations
        for piece in found
        if piece.pointer is None
    )
    return len(whom) > 1 or cue


# ---- claims


def _claims(sentence: _Sentence, said: Said, context: Context) -> Iterator[Claim]:
    found = said.found
    subjects, objects = _ends(sentence, found.subject), _ends(sentence, found.object)
    if found.inferred == "deal":
        if (deal := deal_before(context, found.kind, _firms(sentence))) is not None:
            told = [("subject", deal.passages[0]), ("object", deal.passages[0])]
            yield _claim(sentence, replace(said, found=replace(found, kind=deal.kind)), deal.subject, deal.object, told)
        return
    subjects, objects, inferred = _inferred(sentence, found, context, subjects, objects)
    for part, end in (("subject", found.subject), ("object", found.object)):
        if end.piece >= 0 and sentence.pieces[end.piece].low in WE and not inferred:
            inferred.append((part, sentence.passage))  # For whom somebody speaks is told by who that is.
    if found.subject.piece == found.object.piece and found.subject.piece >= 0:
        pairs = list(combinations(subjects, 2))
    else:
        pairs = [(subject, object) for subject in subjects for object in objects]
    both = sentence.types.get(subjects[0]) is EntityType.PERSON if pairs and found.subject == found.object else False
    for subject, object in [] if both and found.kind == "partnership" else pairs[:_MOST]:
        reasons = list(inferred)
        speaks = (acts_for_firm(found.kind) or found.kind == "competition") and found.rule != RELATIVE
        if sentence.types.get(subject) is EntityType.PERSON and speaks and found.kind != "role":
            if subject not in context.employers or found.rule in _PERSONAL:
                continue
            subject, passage = context.employers[subject]
            reasons.append(("subject", passage))
        # A successor of somebody is one where that one is.
        if sentence.types.get(object) is EntityType.PERSON and (speaks or found.kind == "role"):
            if object not in context.employers:
                continue
            object, passage = context.employers[object]
            reasons.append(("object", passage))
        types = sentence.types.get(subject), sentence.types.get(object)
        fits = found.rule == RELATIVE or fit(found.kind, *types) or buys(found.kind, *types)
        if subject != object and fits:
            yield _claim(sentence, said, subject, object, reasons)


def _denied(sentence: _Sentence, said: Said, context: Context, fresh: list[Claim]) -> Iterator[Claim]:
    """A rumour told before, as somebody denies it."""
    found = said.found
    since = _span(sentence, *found.cue).start
    told = [
        claim for claim in fresh if all(cue.passage.start < since for cue in claim.cues if cue.role is CueRole.KIND)
    ]
    who = next(iter(_ends(sentence, found.subject)), "")
    who = context.employers[who][0] if who in context.employers else who
    named = _firms(sentence) - {*_ends(sentence, found.subject)}
    rumour = rumour_before(context, told, who, named, found.kind if found.rule == "clause before" else "")
    if rumour is not None:
        reasons = [(part, rumour.passages[0]) for part in ("subject", "object")]
        standing = replace(found.standing, stage=rumour.stage)
        one = replace(said, found=replace(found, kind=rumour.kind, standing=standing))
        yield _claim(sentence, one, rumour.subject, rumour.object, reasons)


def _inferred(
    sentence: _Sentence, found: Found, context: Context, subjects: list[str], objects: list[str]
) -> tuple[list[str], list[str], list[tuple[str, Passage]]]:
    """Both ends, the one that the sentence leaves out taken from the text around it, and which that is."""
    if found.inferred in ("object", "employer", "country") and objects:
        return subjects, objects, [("object", sentence.passage)]
    head = found.kind == "role" and found.rule == "title" and found.inferred == "employer"
    if head and context.leading and context.leading[0] not in _named_in(sentence):
        return subjects, [context.leading[0]], [("object", context.leading[1])]
    if found.inferred and (meant := from_context(sentence.pieces, found.inferred, [*subjects, *objects], context)):
        part, entity, passage = meant
        if part == "subject":
            return subjects or [entity], objects, [(part, passage)]
        return subjects, objects or [entity], [(part, passage)]
    return subjects, objects, []


def _named_in(sentence: _Sentence) -> set[str]:
    """Whom a sentence names."""
    return {entity for piece in sentence.pieces if piece.pointer and piece.pointer.how is How.NAME
            for entity in piece.pointer.entities}  # fmt: skip


def _firms(sentence: _Sentence) -> set[str]:
    """The firms and people that a sentence points at."""
    return {
        entity for piece in sentence.pieces if piece.pointer for entity in piece.pointer.entities
        if sentence.types.get(entity) in (EntityType.ORGANISATION, EntityType.PERSON)
    }  # fmt: skip


def _ends(sentence: _Sentence, end: End) -> list[str]:
    if end.entity:
        return [end.entity]
    pointer = sentence.pieces[end.piece].pointer if end.piece >= 0 else None
    return list(pointer.entities) if pointer else []


def _claim(sentence: _Sentence, said: Said, subject: str, object: str, reasons: list[tuple[str, Passage]]) -> Claim:
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
        review=Review(ReviewState.PROPOSED, sentence.by),
        proposal=Proposal(found.rule, strength, links, tuple(_alternatives(sentence, said, subject, object))),
    )


def _detail(sentence: _Sentence, found: Found) -> str | None:
    """What the claim is more closely, as printed; of a tie that has no kind, at least the words that tell of it."""
    printed = words_of(plain(sentence.document.quote(sentence.passage)))
    detail = found.detail.replace(" '", "'").replace(" ’", "’")
    if detail and printed.issuperset(plain(detail).split()):
        return detail
    return " ".join(piece.text for piece in sentence.pieces[slice(*found.cue)]) if found.kind == "other" else None


_TIMELESS = frozenset({"place of a name", "possessive"})
"""What describes a name holds whatever day the sentence goes on to tell of."""


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


def _span(sentence: _Sentence, first: int, end: int) -> Passage:
    return sentence.document.passage(sentence.pieces[first].start, sentence.pieces[end - 1].end)


def _cues(sentence: _Sentence, said: Said) -> Iterator[Cue]:
    marks = [(CueRole.KIND, *said.found.cue), *said.found.standing.marks]
    if said.voice.end > said.voice.first:
        marks.append((CueRole.ATTRIBUTION, said.voice.first, said.voice.end))
    for role, first, end in dict.fromkeys(marks):
        yield Cue(role, _span(sentence, first, min(end, len(sentence.pieces))))


def _said_by(sentence: _Sentence, said: Said) -> SaidBy:
    voice = said.voice
    if voice.speaker is Speaker.ARTICLE:
        if said.found.standing.unnamed:
            at = next((mark for mark in said.found.standing.marks if mark[0] is CueRole.HEDGE), None)
            return SaidBy(Speaker.UNNAMED, None, _span(sentence, at[1], at[2]) if at else None)
        return SaidBy()
    words = _span(sentence, voice.first, min(voice.end, len(sentence.pieces)))
    pointer = sentence.pieces[voice.piece].pointer if voice.piece >= 0 else None
    if pointer is None or not pointer.entities:
        return SaidBy(Speaker.UNNAMED, None, words)
    return SaidBy(Speaker.NAMED, pointer.entities[0], words)


def _links(sentence: _Sentence, said: Said) -> Iterator[Link]:
    """The words that are no names and yet are one end of it."""
    for end in dict.fromkeys((said.found.subject.piece, said.found.object.piece)):
        pointer = sentence.pieces[end].pointer if end >= 0 else None
        if pointer and pointer.how in _POINTING and pointer.entities:
            mention = sentence.document.passage(pointer.start, pointer.end)
            for entity in pointer.entities:
                yield Link(mention, entity, tuple(other for other in pointer.others if other != entity))


def _alternatives(sentence: _Sentence, said: Said, subject: str, object: str) -> Iterator[Alternative]:
    for part, end, taken in (("subject", said.found.subject, object), ("object", said.found.object, subject)):
        pointer = sentence.pieces[end.piece].pointer if end.piece >= 0 else None
        for other in pointer.others[:2] if pointer else ():
            if other != taken:
                yield Alternative(part, other)


def _dates(sentence: _Sentence, said: Said) -> Iterator[ClaimDate]:
    """The dates of the stretch it stands in; one beside a word of speech is that of the words."""
    for at, piece in enumerate(sentence.pieces):
        if not piece.date or (sentence.regions and sentence.regions[at] != said.region):
            continue
        printed = next((date for date in sentence.dates if date.start == piece.start), None)
        if printed is None:
            continue
        role = printed.role
        before = {word.low for word in sentence.pieces[max(0, at - 2) : at]}
        if (
            before & {"said", "announced", "reported", "told", "says", "reporters", "denied", "statement"}
            and role is DateRole.EVENT
        ):
            role = DateRole.STATED
        if said.found.rule.startswith("place of"):
            continue  # "will buy chips from Northvolt of Sweden from 2026"
        beside = role in (DateRole.EVENT, DateRole.STATED)
        if beside and (said.found.kind == "location" or (said.found.kind == "role" and printed.when.edtf is None)):
            continue
        yield ClaimDate(printed.when, role, sentence.document.passage(printed.start, printed.end))
