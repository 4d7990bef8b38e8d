"""Where something stands or lies → whether a name is a place: "the X mine", "at X in Tamil Nadu", "in Y and X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.dealings import employs
from explorer.reading.naming.lines import Line
from explorer.reading.naming.movements import Vote
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_PLACE = EntityType.PLACE
FIELDS = word_set(
    "wind solar power bauxite manganese cobalt phosphate potash "
    "steel car oil gas nickel copper lithium gold iron coal cement chemical battery nuclear salt zinc "
    "uranium"
)
GROUNDS = word_set(
    "plant factory mill brewery shipyard depot mine refinery airport stadium port oilfield gasfield terminal "
    "deposit dam district province region county voivodeship prefecture municipality smelter peninsula "
    "park concession field quarry pit block tenement reservoir lagoon site complex yard works campus zone "
    "estate"
)
_MAKINGS = word_set(
    "bakery dairy roastery winery distillery sawmill tannery abattoir slaughterhouse hatchery foundry cannery creamery "
    "maltings smokehouse workshop greenhouse laboratory warehouse hub base"
)
"""Which firms are as well."""
HOUSES = word_set("office offices headquarters campus studio warehouse laboratory facility facilities depot hub yard")
"""Which are of firms rather than of towns."""
WORKS = word_set(
    "factory factories plant plants mill mills park brewery store stores branch smelter shipyard mine mines"
)
"""Which are of either, where no town is told before."""


def at_town(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "at Anuga in Cologne", "at Krishnagiri in Tamil Nadu", "Kempower of Lahti"."""
    line, first = spot.line, spot.first
    one, two = line.low(first - 1), line.low(first - 2)
    behind = (phrase(line.tokens[spot.last + 1 : spot.last + 1 + width]) for width in (1, 2, 3))
    placed = next((words for words in behind if words in names.places), "")
    if one == "at" and line.low(spot.last) == "in" and placed and not employs(spot, names):
        town = placed in names.country and not names.has("evidence based", two) and two not in GROUNDS
        yield (EntityType.EVENT, 4) if town else (_PLACE, 3)  # "at Anuga in Cologne", "at Krishnagiri in Tamil Nadu"
    far = placed and placed not in names.country and line.low(spot.last) == "in"
    if one == "of" and two in _SIDES:
        yield _PLACE, 3  # "south of Gotland"
    if far and one in ("to", "from", "near", "outside"):
        yield _PLACE, 3  # "flew to Ellabell in Georgia"
    if one == "of" and two == "," and line.text(first - 3)[:1].isupper() and line.text(spot.last) == ",":
        # "Ardley & Sons, of Accrington, blamed", not "Administrator Jane Stuckey, of Worrells, said"
        yield (_PLACE, 3) if not _has_role(line, first - 3, names) else (EntityType.ORGANISATION, 2)
    if one == "for" and two in _SEATED:
        yield _PLACE, 4
    if one == "of" and line.text(first - 2)[:1].isupper():
        if line.text(first - 3)[:1].isupper() and names.has("organisations heads", line.text(first - 2)):
            yield _PLACE, 2.5 if len(spot.tokens) == 1 else 0  # "Domm Construction of Ayton"
        elif not _is_persons(line, first - 2, names):
            yield _PLACE, 2  # "Kempower of Lahti"


_DEALT = word_set("stake stakes share shares interest interests holding holdings invested investment investments")
_SEATED = word_set("mp mps msp mla mlc mca mpp mha td senator congressman congresswoman councillor member")


def _has_role(line: Line, at: int, names: Names) -> bool:
    """Whether the name that ends at *at* has a post before it, or more than one word: "agent Craig Harper"."""
    while line.text(at)[:1].isupper() and at > line.begin:
        if names.has("people titles", line.text(at)) and not names.has("people honours", line.text(at)):
            return True
        at -= 1
    begun = at == line.begin and names.has("people titles", line.text(at))
    return begun or names.has("people roles", line.low(at))


_SIDES = word_set("north south east west northeast northwest southeast southwest outskirts suburb suburbs shores coast")


def _is_persons(line: Line, at: int, names: Names) -> bool:
    """Whether the name that ends at *at* is a person's, or a body that is of something by its name."""
    word = line.text(at)
    while line.text(at - 1)[:1].isupper() and at > line.begin:
        at -= 1
    general = any(names.has(f"organisations {key}", word) for key in ("of", "bodies")) or names.is_ordinary(word)
    return line.text(at) in names.given or general or names.has("people titles", word) or line.low(at - 1) == "said"


def listed_with(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "its plants in Taranaki and Waikato": what stands beside a place is one."""
    line, first = spot.line, spot.first
    if line.low(first - 1) not in ("and", ",") or not names.has("evidence where", line.low(first - 3)):
        return
    if line.low(first - 1) == "," and line.text(spot.last).isalpha() and line.low(spot.last) not in ("and", "or"):
        return  # "In Kinshasa, Velar said"
    if line.low(first - 4) in _DEALT:
        return  # "holds stakes in Velar and Quirmby"
    known = line.text(first - 2) in names.places
    if line.low(spot.last) == "in" and line.text(spot.last + 1)[:1].isupper():
        return  # "worked in Calgary and Scoot in Singapore"
    if len(spot.tokens) < 3 and line.text(first - 2)[:1].isupper():
        yield _PLACE, (2.5 if known else 1.5) if line.low(first - 1) == "and" else 1


def sited(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "the Tertre ammonia plant", "half of its Baltica project in Swedish waters"."""
    line, one, two = spot.line, spot.line.low(spot.last), spot.line.low(spot.last + 1)
    before = spot.first - 1 - (line.text(spot.first - 1).islower() and line.low(spot.first - 2) in ("the", "its"))
    if line.text(before).startswith("-") and line.text(before - 1)[:1].isupper():
        before -= 2  # "the Zijin-run X mine"
    while line.low(before) in ("million", "billion", "$", "€", "£") or line.text(before)[:1].isdigit():
        before -= 1  # "the $484 million X gold project"
    third = line.low(spot.last + 2) == "project" and one in FIELDS | {"coking", "hard", "rare"} and two in FIELDS
    if third and len(spot.tokens) < 4:
        yield _PLACE, 4  # "The Makhado coking coal project"
    if line.low(before) not in ("the", "its", "'s", "’s", "their"):
        return
    firm = line.low(before) in ("'s", "’s") and before == spot.first - 1 and line.text(before - 1) in names.companies
    if firm and one in HOUSES and len(spot.tokens) < 3:
        yield _PLACE, 4  # "Illumina's Great Abington office"
    if "project" in (one, two) and (one == "project" or one in FIELDS) and _speaks_of_sites(line):
        yield _PLACE, 5 if len(spot.tokens) < 4 else 0
    if one in _MAKINGS and line.low(before) in ("its", "their") and two in ("in", "near"):
        yield _PLACE, 4  # "its Huntingwood bakery in western Sydney"
    described = one.islower() and not one.startswith("-")
    if (one in GROUNDS or (two in GROUNDS and described and line.text(spot.last).islower())) and len(spot.tokens) < 3:
        yield _PLACE, 3


def _speaks_of_sites(line: Line) -> bool:
    """Whether a sentence tells of mines, wells or power plants, whose projects are places."""
    words = {token.text.casefold() for token in line.tokens}
    return bool(words & (FIELDS | _SITES))


_SITES = word_set(
    "offshore onshore megawatt megawatts gigawatt mw gw turbines drilling ore mine mining lithium kilometres "
    "kilometers miles km ounces tonnes barrels hydrogen geothermal hydropower waters seabed"
)
