"""A text up to a sentence → the council, the union, the school it has named last, for whom a title alone may speak."""

from __future__ import annotations

from explorer.model.documents import Document, Passage
from explorer.model.entities import EntityType
from explorer.reading.cast import Cast, How, Pointer
from explorer.reading.text.tokens import word_set

_SORTS = {
    "council": word_set("council municipality commissioners township borough selectboard"),
    "union": word_set(
        "union unite unison gmb usdaw aslef rmt ucu nasuwt neu pcs teamsters siptu tuc citu cosatu unifor brotherhood "
        "cgt seiu uaw afscme equity fórsa mandate numsa amwu cfmeu etu awu cupe bectu bfawu tssa workers"
    ),
    "school": word_set("school academy college primary grammar"),
}
_OTHERS = word_set("arts research sports security works european medical credit rugby students student african soviet "
                   "trade trades press design business football fc united staff")  # fmt: skip
"""What makes another thing of it: the Arts Council, a credit union, the business school."""

Bodies = dict[str, tuple[str, Passage]]


def sort_of(name: str) -> str:
    """What sort of body an organisation is by its name: council, union or school; an empty text for another."""
    words = {*name.casefold().split()}
    if words & _OTHERS:
        return ""
    if name.casefold().endswith(" county") or name.casefold().startswith("city of "):
        return "council"
    return next((sort for sort, telling in _SORTS.items() if words & telling), "")


def bodies(cast: Cast, end: int, types: dict[str, EntityType], document: Document) -> Bodies:
    """For each sort the body of it that was named last before *end*, with the sentence that names it."""
    sorts = {
        one.id: sort for one in cast.entities if one.type is EntityType.ORGANISATION and (sort := sort_of(one.name))
    }
    last = dict[str, Pointer]()
    for pointer in cast.pointers if sorts else ():
        if pointer.start >= end:
            break
        entity = pointer.entities[0] if len(pointer.entities) == 1 else ""
        if entity in sorts and pointer.how is How.NAME and types.get(entity) is EntityType.ORGANISATION:
            last[sorts[entity]] = pointer
    return {
        sort: (pointer.entities[0], document.passage(*span))
        for sort, pointer in last.items() if (span := document.sentence_at(pointer.start))
    }  # fmt: skip
