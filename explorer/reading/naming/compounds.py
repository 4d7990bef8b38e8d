"""A word that only begins sentences → whether it is made of two ordinary ones: "Wastewater from the plant"."""

from __future__ import annotations

from collections.abc import Iterable

from explorer.reading.naming.names import Names
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_LEAST = 3
_HELPING = word_set("is was has had will would can could may might must shall did does should declined")


def merely_begins(spots: Iterable[Spot], names: Names) -> bool:
    """Whether one word is a compound of ordinary ones wherever it is printed, and nothing is done there by a firm."""
    return all(_is_plain(spot, names) for spot in spots) and all(
        _is_compound(spot.tokens[0].text.casefold(), names) for spot in spots
    )


def _is_plain(spot: Spot, names: Names) -> bool:
    """Whether a noun or a small word goes on after it: "Topline results from", "Hardwood pulp"."""
    word = spot.line.text(spot.last)
    acts = any(names.has(key, word) for key in ("evidence deeds", "people speaks", "people deeds", "evidence owned"))
    return word.islower() and word.isalpha() and not acts and word not in _HELPING


def _is_compound(word: str, names: Names) -> bool:
    return any(
        word[:at] in names.ordinary and word[at:] in names.ordinary for at in range(_LEAST, len(word) - _LEAST + 1)
    )
