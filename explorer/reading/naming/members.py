"""Who is named → entities as they are proposed, with the questions that stay open."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.documents import Document
from explorer.model.entities import Entity, EntityType, Mention, Note
from explorer.reading.cast import How, Pointer
from explorer.reading.naming.gathering import Named
from explorer.reading.naming.groups import Group
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import tokens
from explorer.words import tr

_NOT_PLAIN = re.compile(r"[^a-z0-9]+")


def short_ids(all_names: Iterable[str]) -> list[str]:
    """A short id for each name, no two alike."""
    ids: list[str] = []
    taken: set[str] = set()
    for name in all_names:
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        slug = _NOT_PLAIN.sub("-", plain).strip("-")[:60] or "name"
        unique, number = slug, 2
        while unique in taken:
            unique, number = f"{slug}-{number}", number + 1
        taken.add(unique)
        ids.append(unique)
    return ids


def named_entity(i: str, one: Named, document: Document, pointers: tuple[Pointer, ...], names: Names) -> Entity:
    """Somebody with a name, as an entity."""
    mine = [p for p in pointers if i in p.entities and p.how is How.NAME]
    printed = dict.fromkeys(document.text[p.start : p.end] for p in mine)
    titled = dict.fromkeys(document.text[s.titled_start : s.end] for s in one.spots if _is_honoured(s, names))
    plain = {phrase_of(text): text for text in reversed(printed)}
    name = plain.get(one.name if one.type is EntityType.PLACE else one.forms[0], one.name)
    name = " ".join(name.split())
    also = (text for text in one.also if text in document.text)
    other = (" ".join(text.split()) for text in (*printed, *titled, *also))
    aliases = tuple(dict.fromkeys(text for text in other if text != name and text.casefold() != name.casefold()))
    mentions = _mentions(i, document, pointers)
    if not mentions:  # It stands only within the name of another: "Tokyo seminar".
        mentions = tuple(Mention(document.passage(s.start, s.end), How.NAME.value) for s in one.spots)
    return Entity(i, name, one.type, aliases, mentions=mentions, proposed=True)


def _is_honoured(spot: Spot, names: Names) -> bool:
    """Whether the title before a name goes with it as a rank does: "Air Marshal (Retd.) V. K. Menon"."""
    words = [word for word in spot.titled.split() if word not in ("(", ")", "Ret", "Ret.", "Retd", "Retd.")]
    return bool(words) and all(names.has("people honours", word) for word in words)


def group_entity(i: str, group: Group, document: Document, pointers: tuple[Pointer, ...]) -> Entity:
    """A group, as an entity; where its wordings differ, a note says that taking them for one is a choice."""
    mentions = _mentions(i, document, pointers)
    printed = dict.fromkeys(" ".join(document.quote(m.passage).split()) for m in mentions if m.kind == How.GROUP.value)
    aliases = tuple(text for text in printed if text != group.name)
    notes: tuple[Note, ...] = ()
    if group.is_merged:
        text = tr("Different wordings are taken for one group here; the text does not say that they are.")
        notes = (Note(text, tuple(m.passage for m in mentions if m.kind == How.GROUP.value)),)
    return Entity(i, group.name, EntityType.GROUP, aliases, notes, mentions, proposed=True)


def _mentions(i: str, document: Document, pointers: Iterable[Pointer]) -> tuple[Mention, ...]:
    return tuple(Mention(document.passage(p.start, p.end), p.how.value) for p in pointers if i in p.entities)


def phrase_of(text: str) -> str:
    """Printed words as they are looked up."""
    return phrase(tokens(text)).removeprefix("The ")


def questions(entities: list[Entity], doubts: Iterable[tuple[str, str]], names: Names) -> Iterator[Disagreement]:
    """Which members of the cast may be one and the same."""
    by_name = {phrase_of(form): entity for entity in entities for form in (entity.name, *entity.aliases)}
    asked: set[frozenset[str]] = set()
    for first, second in (*doubts, *names.same):
        one, other = by_name.get(first), by_name.get(second)
        if one is None or other is None or one.id == other.id or frozenset((one.id, other.id)) in asked:
            continue
        asked.add(frozenset((one.id, other.id)))
        yield Disagreement(
            f"same-{one.id}-{other.id}",
            DisagreementKind.IDENTITY,
            tr("Is {first} the same as {second}?", first=one.name, second=other.name),
            passages=(one.mentions[0].passage, other.mentions[0].passage),
            entities=(one.id, other.id),
        )
