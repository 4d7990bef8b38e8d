"""Which types of entity a kind can stand between."""

from __future__ import annotations

from explorer.model.entities import EntityType

_ORGANISATION, _PERSON, _GROUP, _PLACE = EntityType.ORGANISATION, EntityType.PERSON, EntityType.GROUP, EntityType.PLACE
_PRODUCT, _EVENT, _AGREEMENT = EntityType.PRODUCT, EntityType.EVENT, EntityType.AGREEMENT
_FIRMS = frozenset({_ORGANISATION, _GROUP})
_OWNERS = _FIRMS | {_PERSON}
_TYPES: dict[str, tuple[frozenset[EntityType], frozenset[EntityType]]] = {
    "ownership": (_OWNERS, frozenset({_ORGANISATION, _PRODUCT})),
    "equity stake": (_OWNERS | {_PLACE}, frozenset({_ORGANISATION})),
    "market entry": (_FIRMS, frozenset({_PLACE})),
    "product launch": (_FIRMS, frozenset({_PRODUCT})),
    "membership": (_FIRMS | {_PLACE, _PERSON}, frozenset({_AGREEMENT, _ORGANISATION})),
    "participation": (_OWNERS | {_PLACE}, frozenset({_EVENT, _AGREEMENT})),
    "role": (frozenset({_PERSON, _ORGANISATION}), frozenset({_ORGANISATION, _GROUP, _AGREEMENT, _PLACE})),
    "location": (_FIRMS | {_EVENT, _PLACE}, frozenset({_PLACE})),
    "other": (_FIRMS | {_PRODUCT}, _FIRMS | {_PRODUCT}),
    "competition": (_OWNERS | {_PRODUCT}, _OWNERS | {_PRODUCT, _PLACE}),
}
_DEFAULT = (_FIRMS, _FIRMS)


def fit(kind: str, subject: EntityType | None, object: EntityType | None) -> bool:
    """Whether the kind can stand between entities of these types."""
    subjects, objects = _TYPES.get(kind, _DEFAULT)
    return subject in subjects and object in objects


def fit_by_firm(kind: str, subject: EntityType | None, object: EntityType | None) -> bool:
    """Whether they fit, or would if each person stood for the organisation they speak for."""
    if acts_for_firm(kind):
        subject, object = (_ORGANISATION if one is _PERSON else one for one in (subject, object))
    return fit(kind, subject, object)


def buys(kind: str, subject: EntityType | None, object: EntityType | None) -> bool:
    """Whether a land is told to buy from a firm: "Poland has ordered tanks from X"."""
    return kind == "supply" and subject in _FIRMS and object is _PLACE


def acts_for_firm(kind: str) -> bool:
    """Whether somebody who is said to do this does it for the organisation they speak for."""
    return _PERSON not in _TYPES.get(kind, _DEFAULT)[0]
