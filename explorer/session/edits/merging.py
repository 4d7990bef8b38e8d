"""Entities taken for one another, and split again; no claim is rewritten."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from explorer.model.dossier import Dossier
from explorer.model.merges import Merge
from explorer.session.edits.names import names
from explorer.session.edits.refusal import EditError, need_entity, need_shown, need_sound, need_text, put
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class MergeEntities:
    """Let one entity stand for others."""

    merge: Merge
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        merge = self.merge
        if merge in dossier.merges:
            return dossier
        need_sound(merge)
        need_text(tr("The name"), merge.name)
        for id in (merge.kept, *merge.absorbed):
            need_shown(dossier, id)
        if not merge.absorbed or merge.kept in merge.absorbed or len(set(merge.absorbed)) < len(merge.absorbed):
            raise EditError(tr("It takes two different entities to merge; select at least two."))
        return put(dossier, merges=(*dossier.merges, merge))


@dataclass(frozen=True, slots=True)
class SplitEntity:
    """Let these entities stand for themselves again, with everything that was said of them."""

    kept: str
    absorbed: frozenset[str]
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        need_entity(dossier, self.kept)
        left = tuple(
            replace(merge, absorbed=tuple(id for id in merge.absorbed if id not in self.absorbed))
            if merge.kept == self.kept
            else merge
            for merge in dossier.merges
        )
        return put(dossier, merges=tuple(merge for merge in left if merge.absorbed))


def entities_merged(dossier: Dossier, ids: Sequence[str], keep: str, name: str | None = None) -> MergeEntities:
    """The edit that lets *keep* stand for all of *ids*, called *name* (by default as it is called now)."""
    kept = need_shown(dossier, keep)
    absorbed = tuple(dict.fromkeys(id for id in ids if id != keep))
    called = (name or "").strip() or kept.name
    told = tr("{names} merged into {kept}", names=names(dossier, absorbed), kept=called)
    return MergeEntities(Merge(keep, absorbed, called), tr("Merge entities"), told)


def entity_split(dossier: Dossier, kept: str, absorbed: Collection[str] | None = None) -> SplitEntity:
    """The edit that splits these from *kept* again; None splits all that were merged into it."""
    merged = [id for merge in dossier.merges if merge.kept == kept for id in merge.absorbed]
    wanted = frozenset(merged if absorbed is None else absorbed)
    whole = need_shown(dossier, kept).name
    if not wanted & set(merged):
        raise EditError(tr("Nothing is merged into {name}, so that it cannot be split.", name=whole))
    parts = ", ".join(dossier.entity_by_id[id].name for id in merged if id in wanted)
    return SplitEntity(kept, wanted, tr("Split entity"), tr("{parts} split from {whole}", parts=parts, whole=whole))
