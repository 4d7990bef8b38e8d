"""Entities taken for one another: claims keep pointing at what they pointed at, so that a merge can be split again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from explorer.model.claims import Claim
from explorer.model.disagreements import Disagreement
from explorer.model.entities import Entity
from explorer.model.relationships import Overrule


@dataclass(frozen=True, slots=True)
class Merge:
    """The *absorbed* entities are the *kept* one, which is then called ``name``.

    An entity is absorbed once at most, and none is, by whatever way round, absorbed by itself.
    """

    kept: str
    absorbed: tuple[str, ...]
    name: str


def homes(merges: Iterable[Merge]) -> Mapping[str, str]:
    """For each absorbed entity, the one that stands for it on the map."""
    parents = {id: merge.kept for merge in merges for id in merge.absorbed}
    found = {}
    for id in parents:
        home, seen = id, {id}
        while (parent := parents.get(home)) is not None and parent not in seen:
            home = parent
            seen.add(home)
        found[id] = home
    return found


def members(id: str, merges: Iterable[Merge]) -> tuple[str, ...]:
    """The entity itself, then all that it stands for, in the order in which they were absorbed."""
    merges = tuple(merges)
    found: dict[str, None] = {}
    waiting = [id]
    while waiting:
        if (one := waiting.pop(0)) not in found:
            found[one] = None
            waiting += [other for merge in merges if merge.kept == one for other in merge.absorbed]
    return tuple(found)


def whole(id: str, known: Mapping[str, Entity], merges: Sequence[Merge]) -> Entity:
    """The entity together with all that were merged into it."""
    parts = [known[each] for each in members(id, merges) if each in known]
    first = parts[0]
    if len(parts) == 1:
        return first
    name = next((merge.name for merge in reversed(merges) if merge.kept == id), first.name)
    wordings = dict.fromkeys(wording for part in parts for wording in (part.name, *part.aliases))
    return replace(
        first,
        name=name,
        aliases=tuple(wording for wording in wordings if wording != name),
        notes=tuple(dict.fromkeys(note for part in parts for note in part.notes)),
        mentions=tuple(dict.fromkeys(mention for part in parts for mention in part.mentions)),
        unnamed_parties=max(part.unnamed_parties for part in parts),
        proposed=all(part.proposed for part in parts),
    )


def merged_claims(claims: tuple[Claim, ...], home: Mapping[str, str]) -> tuple[Claim, ...]:
    """The claims as they read once absorbed entities are called by the one that stands for them."""
    return tuple(_merged_claim(claim, home) for claim in claims)


def _merged_claim(claim: Claim, home: Mapping[str, str]) -> Claim:
    speaker, proposal = claim.said_by.entity, claim.proposal
    named = (claim.subject, claim.object, speaker, *(proposal.entities if proposal else ()))
    if not any(id in home for id in named):
        return claim
    said_by = replace(claim.said_by, entity=home[speaker]) if speaker and speaker in home else claim.said_by
    subject, object = home.get(claim.subject, claim.subject), home.get(claim.object, claim.object)
    read = proposal.renamed(home) if proposal else None
    return replace(claim, subject=subject, object=object, said_by=said_by, proposal=read)


def merged_overrules(overrules: tuple[Overrule, ...], home: Mapping[str, str]) -> tuple[Overrule, ...]:
    """The overrules likewise; where several come to rule one relationship, the kept entity's own stands first."""
    own, others = [], []
    for one in overrules:
        subject, object, _ = one.relationship
        if subject in home or object in home:
            ends = {"subject": home.get(subject, subject), "object": home.get(object, object)}
            others.append(replace(one, relationship=one.relationship._replace(**ends)))
        else:
            own.append(one)
    return (*own, *others)


def merged_disagreements(found: tuple[Disagreement, ...], home: Mapping[str, str]) -> tuple[Disagreement, ...]:
    """The disagreements likewise."""
    return tuple(
        replace(one, entities=tuple(dict.fromkeys(home.get(id, id) for id in one.entities)))
        if any(id in home for id in one.entities)
        else one
        for one in found
    )
