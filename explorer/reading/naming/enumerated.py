"""The noun that a list of names goes with → what each of them is: "brands such as X and Y", "the X and Y games"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.lines import Line
from explorer.reading.naming.movements import Vote
from explorer.reading.naming.names import Names
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_WORKS = word_set(
    "brands labels titles games models drugs medicines products hits films apps vaccines crossovers saloons sedans "
    "smartphones handsets cars trucks vans scooters motorcycles perfumes beers whiskies wines chocolates snacks "
    "spreads creams therapies tablets consoles headsets albums songs novels books magazines rockets satellites "
    "missiles drones ferries tankers frigates ships vessels yachts trains cheeses cigarettes spirits watches toys"
)
_TOWNS = word_set(
    "countries cities towns markets states regions provinces nations islands destinations villages suburbs districts "
    "counties municipalities locations townships neighbourhoods boroughs communes hubs"
)
_GROUNDS = word_set("ports port airports mines fields harbours harbors town city village district suburb outskirts")
_FIRMS = word_set(
    "clients customers investors backers rivals competitors shareholders members partners suppliers lenders banks "
    "insurers airlines carriers retailers groups firms companies chains funds studios publishers broadcasters "
    "platforms universities institutions agencies unions associations clubs hospitals utilities builders tenants "
    "sponsors bidders suitors buyers newspapers charities"
)
_PEOPLE = word_set("founders co-founders executives directors analysts heirs managers officers lawyers bankers players")
_JOINS = word_set(", and or & the ; “ ” \" ' ’s 's")
_LEADS = word_set("including includes include included like are were namely featuring count counts")
_MOST = 40
_NEAR = 6


def enumerated(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "brands such as X and Y", "its clients include X, Y and Z", "sold under the brands X and Y"."""
    noun = _noun_of_list(spot.line, spot.first)
    if noun in _WORKS or _are_works(spot):
        yield EntityType.PRODUCT, 3.5
    elif noun in _TOWNS:
        yield EntityType.PLACE, 3
    elif noun in _FIRMS:
        yield EntityType.ORGANISATION, 2.5
    elif noun in _PEOPLE and len(spot.tokens) > 1 and not names.is_ordinary(spot.tokens[-1].text):
        yield EntityType.PERSON, 2.5


def _noun_of_list(line: Line, first: int) -> str:
    """The noun before the list that a name stands in, or an empty text."""
    at = first - 1
    while at > max(line.begin, first - _MOST) and (line.text(at) in _JOINS or line.text(at)[:1].isupper()):
        at -= 1
    if line.low(at) in _WORKS or line.low(at) in _PEOPLE:
        return line.low(at)  # "under the brands X and Y"
    if line.low(at) in ("names", "name") and line.low(at - 1) == "brand":
        return "brands"
    if line.low(at) == "of" and (line.low(at - 1) in _TOWNS or line.low(at - 1) in _GROUNDS):
        return "towns"  # "the ports of X and Y"
    such = line.low(at) == "as" and line.low(at - 1) == "such"
    if not such and line.low(at) not in _LEADS and line.text(at) != ":":
        return ""
    for back in range(at - 1 - such, max(line.begin, at - 2 - such - _NEAR), -1):
        if any(line.low(back) in nouns for nouns in (_WORKS, _TOWNS, _FIRMS, _PEOPLE)):
            return line.low(back)
        if line.text(back)[:1].isupper() and line.low(at) in ("are", "were"):
            return ""
    return ""


def _are_works(spot: Spot) -> bool:
    """As in "the X and Y mattress brands"."""
    line, at = spot.line, spot.last
    while at < spot.last + _MOST and (line.text(at) in (",", "and", "&") or line.text(at)[:1].isupper()):
        at += 1
    begin = spot.first - 1
    while begin > spot.first - _MOST and (line.text(begin) in (",", "and", "&") or line.text(begin)[:1].isupper()):
        begin -= 1
    several = any(line.text(n) in (",", "and", "&") for n in (spot.last, spot.first - 1))
    if not several and line.text(spot.last).islower() and line.low(spot.last + 1) in ("brand", "label"):
        return line.low(spot.first - 1) in ("the", "its", "'s", "’s")  # "the X soda brand"
    owned = line.low(begin) in ("the", "its", "their", "'s", "’s")
    noun = line.low(at) if line.low(at) in _WORKS else line.low(at + 1) if line.text(at).islower() else ""
    return several and owned and noun in ("brands", "labels", "games", "titles", "drugs", "medicines", "models")
