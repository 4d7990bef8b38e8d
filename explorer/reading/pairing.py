"""What a sentence says, with the text before it → the claims of whom with whom it makes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations

from explorer.model.claims import Claim, CueRole, Polarity
from explorer.model.entities import EntityType
from explorer.reading.citing import Reason, cited
from explorer.reading.context import Context, after, deal_before, from_context, rumour_before
from explorer.reading.hints import BEFORE
from explorer.reading.naming.speakers import WE
from explorer.reading.read_sentence import ReadSentence
from explorer.reading.rules.found import Found
from explorer.reading.rules.kind_types import acts_for_firm, buys, fit
from explorer.reading.sentence import Said

_PERSONAL = frozenset({"verb leave", "verb return", "verb return to"})
"""What people do for themselves: "after leaving Seattle"."""
_MOST = 40
"""No sentence says more; one that seems to is a table or a list of names."""


def paired(sentence: ReadSentence, context: Context) -> list[Claim]:
    """All claims that a sentence makes, each once: its posts tell for whom people act in the rest of it."""
    posts = [one for one in sentence.said if one.found.kind == "role"]
    placed = [claim for one in posts[:_MOST] for claim in _claims(sentence, one, context)]
    now = after(context, sentence.passage, placed)
    said = sentence.said[:_MOST]
    fresh = [claim for one in said if one.found.inferred != "rumour" for claim in _claims(sentence, one, now)]
    if not any(claim.polarity is Polarity.DENIED for claim in fresh):
        rumours = (one for one in said if one.found.inferred == "rumour")
        fresh += [claim for one in rumours for claim in _denied(sentence, one, now, fresh)][:1]
    return list(_distinct(fresh))


def _claims(sentence: ReadSentence, said: Said, context: Context) -> Iterator[Claim]:
    """The claims of one thing said, of each subject with each object."""
    found = said.found
    if found.inferred == "deal":
        yield from _of_deal(sentence, said, context)
        return
    subjects, objects, inferred = _inferred(sentence, found, context)
    for part, end in (("subject", found.subject), ("object", found.object)):
        if end.piece >= 0 and sentence.pieces[end.piece].low in WE and not inferred:
            inferred.append((part, sentence.passage))  # For whom somebody speaks is told by who that is.
    if found.subject.piece == found.object.piece and found.subject.piece >= 0:
        pairs = list(combinations(subjects, 2))
    else:
        pairs = [(subject, object) for subject in subjects for object in objects]
    alike = bool(pairs) and found.subject == found.object
    if alike and found.kind == "partnership" and sentence.types.get(subjects[0]) is EntityType.PERSON:
        return
    for pair in pairs[:_MOST]:
        if (meant := _acting_for(sentence, found, context, pair)) is None:
            continue
        subject, object, reasons = meant
        types = sentence.types.get(subject), sentence.types.get(object)
        fits = found.own or fit(found.kind, *types) or buys(found.kind, *types)
        if subject != object and fits:
            yield cited(sentence, said, subject, object, [*inferred, *reasons])


def _acting_for(
    sentence: ReadSentence, found: Found, context: Context, pair: tuple[str, str]
) -> tuple[str, str, list[Reason]] | None:
    """Both ends, for people the firms they act for, with what tells of that; None where nobody has told."""
    subject, object = pair
    reasons = list[Reason]()
    speaks = (acts_for_firm(found.kind) or found.kind == "competition") and not found.own
    if sentence.types.get(subject) is EntityType.PERSON and speaks and found.kind != "role":
        if subject not in context.employers or found.rule in _PERSONAL:
            return None
        subject, passage = context.employers[subject]
        reasons.append(("subject", passage))
    # A successor of somebody is one where that one is.
    if sentence.types.get(object) is EntityType.PERSON and (speaks or found.kind == "role"):
        if object not in context.employers:
            return None
        object, passage = context.employers[object]
        reasons.append(("object", passage))
    return subject, object, reasons


def _of_deal(sentence: ReadSentence, said: Said, context: Context) -> Iterator[Claim]:
    """What is said of a deal that was told of before: "The talks broke down"."""
    deal = deal_before(context, said.found.kind, sentence.firms_and_people())
    if deal is not None:
        reasons = [(part, deal.passages[0]) for part in ("subject", "object")]
        again = replace(said, found=replace(said.found, kind=deal.kind))
        yield cited(sentence, again, deal.subject, deal.object, reasons)


def _denied(sentence: ReadSentence, said: Said, context: Context, fresh: list[Claim]) -> Iterator[Claim]:
    """A rumour told before, as somebody denies it."""
    found = said.found
    since = sentence.span(*found.cue).start
    told = [
        claim for claim in fresh if all(cue.passage.start < since for cue in claim.cues if cue.role is CueRole.KIND)
    ]
    who = next(iter(sentence.ends(found.subject)), "")
    who = context.employers[who][0] if who in context.employers else who
    named = sentence.firms_and_people() - {*sentence.ends(found.subject)}
    rumour = rumour_before(context, told, who, named, found.kind if found.rule == "clause before" else "")
    if rumour is not None:
        reasons = [(part, rumour.passages[0]) for part in ("subject", "object")]
        standing = replace(found.standing, stage=rumour.stage)
        one = replace(said, found=replace(found, kind=rumour.kind, standing=standing))
        yield cited(sentence, one, rumour.subject, rumour.object, reasons)


def _inferred(sentence: ReadSentence, found: Found, context: Context) -> tuple[list[str], list[str], list[Reason]]:
    """Both ends, the one that the sentence leaves out taken from the text around it, and which that is."""
    subjects, objects = sentence.ends(found.subject), sentence.ends(found.object)
    if found.inferred == BEFORE:
        ends = (("subject", found.subject), ("object", found.object))
        return subjects, objects, [(part, sentence.told[end.entity]) for part, end in ends if end.entity]
    if found.inferred in ("object", "employer", "country") and objects:
        return subjects, objects, [("object", sentence.passage)]
    head = found.kind == "role" and found.rule == "title" and found.inferred == "employer"
    if head and context.leading and context.leading[0] not in sentence.by_name():
        return subjects, [context.leading[0]], [("object", context.leading[1])]
    if found.inferred and (meant := from_context(sentence.pieces, found.inferred, [*subjects, *objects], context)):
        part, entity, passage = meant
        if part == "subject":
            return subjects or [entity], objects, [(part, passage)]
        return subjects, objects or [entity], [(part, passage)]
    return subjects, objects, []


def _distinct(claims: Iterable[Claim]) -> Iterable[Claim]:
    """The first of those that say the same."""
    kept = dict[tuple[object, ...], Claim]()
    for claim in claims:
        kept.setdefault((claim.subject, claim.kind, claim.object, claim.stage, claim.polarity, claim.certainty), claim)
    return kept.values()
