"""The entities of a reading → those they are in the project; who may be the same is asked, never decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity
from explorer.model.merges import homes
from explorer.session.edits.names import new_id
from explorer.words import tr


@dataclass(frozen=True)
class Matched:
    """The project's entities with the new ones, the project's id for each id of the reading, and what is asked."""

    entities: tuple[Entity, ...]
    ids: Mapping[str, str]
    questions: tuple[Disagreement, ...]


def matched(dossier: Dossier, entities: Iterable[Entity], by: str) -> Matched:
    """Those of the same name, letter for letter, and type are the same; all others are new.

    One that goes by a name that another has is asked about in the name of the reader *by*.
    """
    known = {(each.name, each.type): each for each in reversed(dossier.entities)}
    all = dict(dossier.entity_by_id)
    ids: dict[str, str] = {}
    fresh: list[Entity] = []
    for one in entities:
        same = known.get((one.name, one.type))
        if same is None:
            new = replace(one, id=new_id(one.name, all), proposed=True)
            known[one.name, one.type] = all[new.id] = new
            fresh.append(new)
            ids[one.id] = new.id
        else:
            all[same.id] = _joined(all[same.id], one)
            ids[one.id] = same.id
    return Matched(tuple(all.values()), ids, tuple(_asked(dossier, fresh, by)))


def _joined(known: Entity, read: Entity) -> Entity:
    """A proposed entity with what another text says of it; what a person has taken stays as it is."""
    if not known.proposed:
        return known
    return replace(
        known,
        aliases=tuple(dict.fromkeys((*known.aliases, *read.aliases))),
        mentions=tuple(dict.fromkeys((*known.mentions, *read.mentions))),
        notes=tuple(dict.fromkeys((*known.notes, *read.notes))),
        unnamed_parties=max(known.unnamed_parties, read.unnamed_parties),
    )


def _asked(dossier: Dossier, fresh: Iterable[Entity], by: str) -> Iterable[Disagreement]:
    """A question for each new entity that shares a name with one that is there."""
    home = homes(dossier.merges)
    called: dict[str, dict[str, None]] = {}
    for each in dossier.entities:
        for name in (each.name, *each.aliases):
            called.setdefault(name, {})[home.get(each.id, each.id)] = None
    shown = dossier.resolved.entity_by_id
    for one in fresh:
        for other in dict.fromkeys(id for name in (one.name, *one.aliases) for id in called.get(name, ())):
            about = tr("Is {name} the same as {other}?", name=one.name, other=shown[other].name)
            passages = tuple(mention.passage for mention in one.mentions[:1])
            yield Disagreement(
                "", DisagreementKind.IDENTITY, about, passages=passages, noted_by=by, entities=(other, one.id)
            )
