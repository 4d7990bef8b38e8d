"""Ends of what a sentence says that have no name → entities of the reading, one for a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from explorer.model.entities import Entity, EntityType, Mention
from explorer.reading.read_sentence import ReadSentence
from explorer.reading.sentence import Said

Nameless = Mapping[tuple[EntityType, str], Entity]
"""Those made so far, by what they are and how they are called."""


def with_nameless(sentence: ReadSentence, known: Nameless) -> tuple[ReadSentence, Nameless]:
    """The sentence with an entity at each end, and all who are known after it."""
    made, said = dict(known), list[Said]()
    for one in sentence.said:
        end = one.found.object
        if end.made is None:
            said.append(one)
            continue
        key = (end.made.type, end.made.name.casefold())
        if key not in made:
            mention = Mention(sentence.span(end.made.first, end.made.end), "name")
            made[key] = Entity(f"made-{len(made) + 1}", end.made.name, end.made.type, mentions=(mention,),
                               unnamed_parties=end.made.unnamed, proposed=True)  # fmt: skip
        said.append(replace(one, found=replace(one.found, object=replace(end, entity=made[key].id))))
    types = sentence.types | {entity.id: entity.type for entity in made.values()} if made else sentence.types
    return replace(sentence, said=tuple(said), types=types), made
