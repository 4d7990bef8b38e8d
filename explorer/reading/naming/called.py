"""A named one → the nouns that a text may go on to call it by: "the museum", "the mill", "the robot"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.attributed import is_attributed
from explorer.reading.naming.gathering import Named
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_BODIES = word_set(
    "museum league bakery brewery dairy distillery winery refinery hotel theatre theater orchestra opera gallery "
    "foundation exchange authority ministry trust consortium university institute hospital clinic laboratory lab "
    "school college council commission committee agency bureau alliance federation association cooperative co- "
    "operative railway port shipyard dockyard yard airport zoo academy society farm network partnership venture "
    "observatory library church parliament chamber studio stadium arena supermarket"
)
"""What a name may end in or begin with, by which its bearer is then called."""
_SITES = word_set(
    "mill mine field plant refinery terminal port project pipeline dam reactor factory smelter fab foundry site "
    "reserve basin block deposit quarry airport station park hub hospital campus brewery dockyard shipyard warehouse "
    "tower bridge tunnel canal corridor line railway racetrack stadium arena vineyard farm lake concession cable "
    "licence interconnector datacentre salar works"
)
_PARTS = word_set("unit subsidiary arm division affiliate offshoot brand label chain marque platform app service")
_WHOSE = word_set("'s ’s its their his her")
_BREAKS = word_set("and or of in with to by for from at on that which who whose as is was has said says will a an the")
_LONGEST = 8


def called(one: Named) -> frozenset[str]:
    """The nouns by which the text may call it from then on."""
    if one.type in (EntityType.PERSON, EntityType.GROUP):
        return frozenset()
    words = {word.casefold() for form in one.forms for word in form.split()}
    found = words & _BODIES if one.type is EntityType.ORGANISATION else words & _SITES if _is_site(one) else set[str]()
    told = (noun for spot in one.spots for noun in _told(spot, one.type))
    return frozenset(found) | frozenset(told)


def _is_site(one: Named) -> bool:
    return one.type is EntityType.PLACE


def _told(spot: Spot, kind: EntityType) -> Iterator[str]:
    """What stands beside its name: "the Tamboril mine", "the mine at Tamboril", "Weedhound, a robot that"."""
    line = spot.line
    if kind is EntityType.PLACE:
        if line.low(spot.last) in _SITES:
            yield line.low(spot.last)
        return
    if kind is EntityType.ORGANISATION:
        yield from (noun for noun in _apposed(spot) if noun in _BODIES | _PARTS)
        if line.low(spot.last) in _PARTS and (line.low(spot.first - 1) in _WHOSE):
            yield line.low(spot.last)  # "Toyota's Lexus brand"
        return
    yield from _apposed(spot)


def _apposed(spot: Spot) -> Iterator[str]:
    """The noun of "X, a flying robot that", the last of its small words."""
    line, noun = spot.line, ""
    if is_attributed(line, spot.last):
        return
    whose = any(line.low(at) in ("'s", "’s") for at in range(spot.last + 2, spot.last + 5))
    if line.text(spot.last) == "," and (whose or line.low(spot.last + 1) in ("a", "an", "the", "its", "their")):
        for at in range(spot.last + 2, spot.last + _LONGEST):
            if line.low(at) in _BREAKS or not (line.text(at)[:1].isalpha() or line.text(at) in ("'s", "’s")):
                break
            noun = line.low(at) if line.text(at).islower() else noun
    if noun:
        yield noun
