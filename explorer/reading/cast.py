"""Who and what is named in a text, before anything is said of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from explorer.model.disagreements import Disagreement
from explorer.model.entities import Entity


class How(StrEnum):
    """In what way words point at an entity; the kinds of `model.entities.Mention`."""

    NAME = "name"
    """The name itself, in full or in part: "Foxconn", "Jun Seki", "Seki", "Tokyo"."""
    ADJECTIVE = "adjective"
    """A place as an adjective: "Taiwanese"."""
    GROUP = "group"
    """A group that has no name of its own: "Japan's automakers", "Chinese EV brands"."""
    NOMINAL = "nominal"
    """A noun for one known already: "the company", "the Japanese automaker", "the two firms"."""
    PRONOUN = "pronoun"
    """ "it", "he", "their"."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Words that point at one entity, or at several ("the two companies", "they").

    ``start`` and ``end`` are code points of the text, end exclusive. ``entities`` are ids of the cast; empty where
    nobody fits. ``others`` are whom it may mean instead, likeliest first. A possessive's "'s" is not part of it.
    """

    start: int
    end: int
    how: How
    entities: tuple[str, ...]
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cast:
    """The entities of a text in the order of their first mention, and every pointer, in order, not overlapping.

    ``questions`` are identities that are proposed, never done ("Is Hon Hai the same as Foxconn?").
    """

    entities: tuple[Entity, ...]
    pointers: tuple[Pointer, ...]
    questions: tuple[Disagreement, ...] = ()
