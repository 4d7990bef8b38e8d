"""Places that are somebody's → as companies to the rules: a mine is bought, half of a refinery is held, both supply."""

from __future__ import annotations

from dataclasses import replace

from explorer.model.documents import Document
from explorer.model.entities import EntityType
from explorer.reading.cast import Cast, How, Pointer
from explorer.reading.text.tokens import word_set

_WORKS = word_set(
    "mine smelter refinery plant mill oilfield gasfield deposit concession quarry block tenement brewery shipyard "
    "terminal hotel stadium airport port dam factory yard vineyard estate distillery reactor farm hall house inn arms "
    "cinema theatre pub castle manor tavern lido pier barn cottage priory pavilion building buildings baths chapel"
)
"""What a place is by its own name: "Tertre ammonia plant", "Block 17"."""
_ALONE = word_set("mine smelter refinery oilfield gasfield deposit concession project quarry field tenement vineyard")
"""What no town is called by: "the Harrow gas field", where "the Lyon plant" is one in Lyon."""
_LET = word_set("industrial trading business housing retail council enterprise")
"""What an estate is where many are at home: it is a place to them."""
_OWN = word_set("mine deposit concession quarry tenement")
_NEAR = 34
OF_WORKS = frozenset({"ownership", "equity stake", "supply", "location", "role", "other"})
"""What can be said of them; nobody is their partner."""


def estates(document: Document, cast: Cast) -> frozenset[str]:
    """The ids of the places that are works: called so by their name, or by the words that follow it."""
    found, towns = set[str](), set[str]()
    names = {one.id: one.name for one in cast.entities if one.type is EntityType.PLACE}
    for entity, name in names.items():
        words = name.casefold().split()
        for_many = len(words) > 2 and words[-1] == "estate" and words[-2] in _LET
        if (
            len(words) > 1
            and not for_many
            and (words[-1] in _WORKS or (words[0] == "block" and words[-1][:1].isdigit()))
        ):
            found.add(entity)
    for pointer in cast.pointers:
        entity = pointer.entities[0] if len(pointer.entities) == 1 else ""
        if entity not in names or pointer.how is not How.NAME:
            continue
        before = document.text[max(0, pointer.start - 4) : pointer.start].casefold()
        if before.endswith(("in ", "at ")):
            towns.add(entity)
        nouns = _ALONE if before == "the " else _OWN if before.endswith(("'s ", "’s ", "its ")) else frozenset[str]()
        if _end(document, pointer.end, nouns) > pointer.end:
            found.add(entity)
    return frozenset(found - towns)


def widened(document: Document, cast: Cast, works: frozenset[str]) -> tuple[Pointer, ...]:
    """The pointers of the cast, those at works with the word for what they are: "the [Kalengwa copper mine]"."""
    ends = [pointer.start for pointer in cast.pointers[1:]] + [len(document.text)]
    return tuple(
        replace(pointer, end=min(_end(document, pointer.end, _ALONE), following))
        if pointer.how is How.NAME and {*pointer.entities} & works else pointer
        for pointer, following in zip(cast.pointers, ends, strict=False)
    )  # fmt: skip


def _end(document: Document, start: int, nouns: frozenset[str]) -> int:
    """Where a noun for works ends behind a name; *start* where none follows."""
    end = start
    for word in document.text[start : start + _NEAR].split(" ")[1:4] if document.text[start : start + 1] == " " else ():
        plain = word.rstrip(".,;:)")
        end += 1 + len(plain)
        if plain in nouns:
            return end
        if not (word.isalpha() and word.islower()):
            return start
    return start
