"""Entities and claims in a few words; a new id."""

from __future__ import annotations

import re
from collections.abc import Collection
from unicodedata import normalize

from explorer.model.claims import Claim
from explorer.model.dossier import Dossier
from explorer.words import tr


def names(dossier: Dossier, ids: Collection[str]) -> str:
    """Those entities in a few words: "Nissan", "Nissan and Honda", "Nissan and 3 others"."""
    known = dossier.resolved.entity_by_id
    found = [known[id].name for id in ids if id in known]
    if len(found) == 2:
        return tr("{first} and {second}", first=found[0], second=found[1])
    if len(found) > 2:
        return tr("{first} and {number} others", first=found[0], number=len(found) - 1)
    return "".join(found)


def pair(dossier: Dossier, claim: Claim | None) -> str:
    """Whom a claim ties: "Foxconn – Nissan"."""
    if claim is None:
        return ""
    known = dossier.entity_by_id
    return " – ".join(known[id].name if id in known else id for id in (claim.subject, claim.object))


def new_id(prefix: str, taken: Collection[str]) -> str:
    """An id like *prefix* that is not *taken*: "nissan", "nissan-2". The same question has the same answer."""
    plain = normalize("NFKD", prefix.casefold())
    plain = "".join(character for character in plain if not "\u0300" <= character <= "\u036f")
    stem = re.sub(r"[\W_]+", "-", plain).strip("-")[:40].strip("-") or "new"
    number, id = 1, stem
    while id in taken:
        number += 1
        id = f"{stem}-{number}"
    return id
