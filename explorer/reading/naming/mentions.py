"""A document → its cast: who and what is named, and every word that points at them."""

from __future__ import annotations

from explorer.model.documents import Document
from explorer.model.entities import EntityType
from explorer.reading.cast import Cast
from explorer.reading.naming.acronyms import acronyms
from explorer.reading.naming.bystanders import takes_part
from explorer.reading.naming.companions import with_companions
from explorer.reading.naming.datelines import only_in_datelines
from explorer.reading.naming.described import Description, describe
from explorer.reading.naming.gathering import gather
from explorer.reading.naming.groups import groups_in, join_groups
from explorer.reading.naming.lines import Line, lines
from explorer.reading.naming.linking import link
from explorer.reading.naming.medicines import medicines
from explorer.reading.naming.members import group_entity, named_entity, questions, short_ids
from explorer.reading.naming.names import Names
from explorer.reading.naming.nationals import with_nationals
from explorer.reading.naming.openers import with_openers
from explorer.reading.naming.other_words import with_other_words
from explorer.reading.naming.pairs import with_pairs
from explorer.reading.naming.printed import apart, pointers_of, printed
from explorer.reading.naming.shops import with_shops
from explorer.reading.naming.short_forms import merge
from explorer.reading.naming.small_names import with_small_names
from explorer.reading.naming.spotting import Spot, spots
from explorer.reading.naming.whereabouts import with_places


def cast(document: Document, lexicon: Names) -> Cast:
    """Everybody in the text, in the order of their first mention."""
    read = lines(document, lexicon)
    for shown in (with_small_names, with_pairs, with_shops, with_openers):
        lexicon = shown(read, lexicon)  # what the text itself shows to be a name
    groups = join_groups(
        many for line in read if not line.heading and _is_sentence(line) for many in groups_in(line, lexicon)
    )
    within = {
        (many.line.index, at) for group in groups for many in group.wordings for at in range(many.first, many.last)
    }
    found = [
        spot
        for line in read
        if not line.heading
        for spot in spots(line, lexicon)
        if (line.index, spot.first) not in within and not _is_adjective(spot, lexicon)
    ]
    found += medicines(read, lexicon)
    found.sort(key=lambda spot: spot.start)
    lowered = frozenset(token.text for line in read for token in line.tokens if token.text.islower())
    gathered = with_companions(with_other_words(gather(found, lowered, lexicon), found))
    named, doubts = merge(gathered, acronyms(found), lexicon)
    named = tuple(one for one in named if takes_part(one.type, one.spots))
    named = with_nationals(named, read, lexicon)
    named = with_places(named, read, within, lexicon)
    new = {form: one.name for one in named if one.type is EntityType.PLACE for form in one.forms}
    lexicon = lexicon.knowing({}, new)
    ids = short_ids([*(one.name for one in named), *(group.name for group in groups)])
    member = dict(zip(ids[: len(named)], named, strict=True))
    group_of = dict(zip(ids[len(named) :], groups, strict=True))
    words = apart(printed(member, group_of, read, lexicon))
    known = describe(member, lexicon) | {
        i: Description(EntityType.GROUP, frozenset((g.place,))) for i, g in group_of.items()
    }
    pointers = link(read, pointers_of(words), known, lexicon)
    beside = only_in_datelines(pointers, read)
    pointers = tuple(pointer for pointer in pointers if not beside.intersection(pointer.entities))
    entities = [named_entity(i, one, document, pointers, lexicon) for i, one in member.items() if i not in beside]
    entities += [group_entity(i, group, document, pointers) for i, group in group_of.items()]
    entities = [entity for entity in entities if entity.mentions]
    entities.sort(key=lambda entity: entity.mentions[0].passage.start)
    return Cast(tuple(entities), pointers, tuple(questions(entities, doubts, lexicon)))


def _is_adjective(spot: Spot, names: Names) -> bool:
    """Whether a place's name is only an adjective here: "U.S. investors"."""
    return spot.phrase in names.adjectives and names.has("common after_nation", spot.line.text(spot.last))


def _is_sentence(line: Line) -> bool:
    return line.tokens[-1].text in (".", "!", "?", "…", "”", '"', "’", "'", ")") or line.tokens[-1].text.endswith(".")
