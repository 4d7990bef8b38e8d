"""What lies, grows or is reached there → whether a name is a place: "takes divers to X", "in the X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.lines import Line
from explorer.reading.naming.movements import Vote
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.spotting import Spot
from explorer.reading.naming.within import stood
from explorer.reading.text.tokens import word_set

_PLACE = EntityType.PLACE
_TRAVELS = word_set(
    "fly flies flew flown flying flight flights sail sails sailed sailing sailings ferry ferries ferried ferrying "
    "travel travels travelled traveled travelling drive drives drove driving driven truck trucks trucked trucking "
    "road roads highway motorway railway rail train trains bus buses coach coaches boat boats route routes service "
    "services trek trekked journey journeys trip trips tour tours ship ships shipped shipping exported exports "
    "export pipeline pipelines cable cables link links corridor canal bridge tunnel bound commute commutes pilgrims "
    "pilgrimage divers tourists migrants refugees relocate relocates relocated relocating flee fled evacuated "
    "deported convoy convoys walk walked march marched cycle cycled cruise cruises leg voyage voyages passengers "
    "running runs ran freight hauled hauls hauling towed"
)
_LIVES = word_set(
    "grows grow grown grew farms farm farmed live lives lived living landed lands reared breeds bred plant plants "
    "mine mines resort resorts hotel hotels villa villas terminal terminals port lighthouse airport airstrip radar "
    "base vineyards vineyard distillery distilleries cottages village villages farmers fishermen residents "
    "islanders growers volcano beach beaches ashore turbines quarry born raised stationed reef nests monastery "
    "lighthouses jobs"
)
_PARTS = word_set(
    "foot edge heart centre center mouth slopes banks top tip shore shores coast outskirts hills valleys streets "
    "suburbs suburb beaches waters coastline interior hinterland island isle islands town village city port "
    "district"
)
_SIDES = word_set(
    "north south east west northeast northwest southeast southwest northern southern eastern western central upper "
    "lower downtown rural coastal nearby neighbouring neighboring landlocked mountainous tropical"
)
_SMALL = word_set(
    "small little tiny big large young old historic century-old family-owned family-run unlisted listed privately- "
    "held private modest obscure little-known well-known busy scrappy venerable ailing struggling loss-making cash- "
    "strapped"
)
_HOUSES = word_set(
    "outfit company firm group team lender bank brewer miner retailer insurer airline broker shipyard yard startup "
    "start-up studio maker producer manufacturer club side fund boutique restaurant bakery distillery brewery "
    "workshop label hotelier newspaper hospital university utility carrier operator builder developer"
)
_MAKES = word_set(
    "farms farmed farming grows grew breeds lands landed brews brewed distils distilled assembles assembled refines "
    "refined bottles bottled processes processed stores loads loaded docks docked moored berthed anchored trains "
    "lives lived resides camped stationed fishes fished harvests harvested catches cans canned bakes baked weaves"
)
_WAYS = word_set(
    "flight flights road roads highway motorway railway rail line bus buses ferry ferries route routes pipeline "
    "train trains trip trips journey link links bridge canal drive corridor"
)
_VEHICLES = word_set("truck trucks road rail train sea air boat ship ferry bus plane barge river lorry tanker pipeline")
_RESIDENTS = word_set(
    "farmers villagers residents fishermen growers locals herders smallholders islanders judge court prosecutors "
    "police taxpayers ratepayers hoteliers shopkeepers dockers commuters motorists vintners winegrowers pensioners"
)
_SETTLES = word_set(
    "retired emigrated fled deported extradited evacuated settled grew born flew drove sailed travelled"
)
_SITES = word_set(
    "station stations branch branches campus reservoir base quay pier camp field hub clinic shipyard yard centre tower "
    "park factory mine mines terminal estate estates refinery smelter turbines dam wells drill drills "
    "drilled drilling well reactor geothermal furnace brewery hatchery warehouse quarry laboratory"
)
_LOCALS = word_set(
    "brewer bank lender retailer carrier airline steelmaker startup start-up insurer utility shipbuilder shipyard club "
    "newspaper university grocer bakery winery distiller hotelier daily broadcaster hospital"
)
_TOWNS_OWN = word_set("mayor residents inhabitants streets outskirts villagers townspeople councillors evacuation")
_STANDS = word_set("reservoir colliery harbour racecourse lighthouse")
"""What is called by the place where it stands, without an article."""
_MOVES = word_set("move moves moved moving shift shifts shifted shifting relocate relocates relocated transferred")
_MOVED = word_set("lines line production plant headquarters office offices base operations factory assembly staff jobs")
_SHORES = word_set("beach waterfront coast coastline shore highway road suburb neighbourhood valley hills")
_FOLK = word_set(
    "farmer fisherman villager resident teacher nurse trader mother grandmother father priest student pensioner grower "
    "firm company family maker brewer herder miner shopkeeper driver refugee migrant native councillor weaver potter"
)
_BESIDE = word_set(
    "on near outside off in north south east west northeast northwest southeast southwest northern southern eastern "
    "western close across below above"
)
_GROUNDS = word_set(
    "project mine deposit quarry smelter refinery field oilfield gasfield plantation estate concession prospect "
    "site village town port resort pit terminal wetland lagoon lake basin district suburb"
)
_NEAR = 5
_LETTERS = 3
_FAR = 8


def lies(spot: Spot, names: Names) -> Iterator[Vote]:
    """Votes for a place, by what is done there."""
    if spot.titled or len(spot.tokens) > 3 or _is_listed_firm(spot, names):
        return
    yield from _reached(spot.line, spot.first, spot.last)
    yield from _told_before(spot)
    yield from _told_behind(spot, names)
    yield from stood(spot, names)


def _told_before(spot: Spot) -> Iterator[Vote]:
    """As in "a trial in the Wimmera", "has retired to Bridlington", "abaca grows on X", "at the foot of X"."""
    line, first = spot.line, spot.first
    one, two = line.low(first - 1), line.low(first - 2)
    alone = len(spot.tokens) == 1 and _is_spelt_out(spot) and _ends_there(line, spot.last)
    if one == "the" and two == "in" and alone:
        yield _PLACE, 3.5
    if one in ("to", "in") and two in _SETTLES:
        yield _PLACE, 3
    at = _begin_of_pair(line, first)
    if line.low(at - 1) == "on" and any(line.low(back) in _LIVES for back in range(max(line.begin, at - 5), at - 1)):
        yield _PLACE, 2
    if one == "of" and two in _PARTS and line.low(first - 3) in ("the", "at", "a", "its", "small", "on"):
        yield _PLACE, 3
    if one in _SIDES and two in ("in", "of", "from", "across", "near"):
        yield _PLACE, 2.5  # "in central X"
    if one == "at":
        yield from _at(spot)
    elif spot.tokens[0].text in _ARTICLES and one in ("in", "near", "to") and len(spot.tokens) > 1:
        yield _PLACE, 1


def _at(spot: Spot) -> Iterator[Vote]:
    """As in "farms cod at X", "the wind park of Fosen Vind at Storheia", "its own airstrip at El Nido"."""
    line, first = spot.line, spot.first
    before = [line.low(back) for back in range(max(line.begin, first - _FAR), first - 1)]
    if line.text(spot.last) in (",", ".", "and", ";") and any(word in _SITES for word in before):
        yield _PLACE, 2.5
    if any(word in _MAKES for word in before):
        yield _PLACE, 2.5
    if spot.tokens[0].text in _ARTICLES and len(spot.tokens) > 1:
        yield _PLACE, 2.5


_ARTICLES = word_set("El La Las Los")


def _told_behind(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "Sukhothai farmers", "at Ustka, on Poland's coast", "Huancayo brewer Cervecería Wanka"."""
    line, first, last = spot.line, spot.first, spot.last
    one, behind = line.low(first - 1), line.low(last)
    if behind in _RESIDENTS and one != "the" and not names.is_ordinary(spot.tokens[-1].text):
        yield _PLACE, 3
    if _lies_beside(line, last, names) and one in ("at", "in", "of", "from", "near", "to", "off"):
        yield _PLACE, 4
    if first == line.begin and behind in _LOCALS and line.text(last + 1)[:1].isupper():
        yield _PLACE, 3.5
    beside = any(phrase(line.tokens[last + 1 : last + 1 + width]) in names.places for width in (1, 2))
    if behind in ("near", "outside") and beside and one in ("at", "in", "from", "of", "to", "around"):
        yield _PLACE, 3  # "part-owns a plant at Eastham near Liverpool"
    if behind in _SHORES and one in ("the", "on", "along", "at", "in", "off"):
        yield _PLACE, 3
    if (one == "of" and line.low(first - 2) in _TOWNS_OWN) or behind in _STANDS:
        yield _PLACE, 3.5  # "the mayor of X", "Kielder reservoir"
    if one == "to" and _is_moved(line, first):
        yield _PLACE, 3
    aged = one == "of" and line.text(first - 2) == "," and line.text(first - 3).isdigit()
    if aged or (one == "from" and line.low(first - 2) in _FOLK):
        yield _PLACE, 3  # "a farmer from X", "Beryl Noonan, 81, of X"
    if behind == "," and _is_ground(line, last + 1):
        yield _PLACE, 4.5  # "walked away from Bougouni, its project in Mali"
    if one in _SMALL and line.low(first - 2) in ("the", "a", "an", "this", "that") and behind in _HOUSES:
        yield _PLACE, 4 if _is_told(line, last + 1) else 1  # "the small Suginami outfit behind"


def _is_moved(line: Line, first: int) -> bool:
    """As in "has moved its filleting lines to X"."""
    before = [line.low(back) for back in range(max(line.begin, first - _FAR), first - 1)]
    return any(word in _MOVES for word in before) and bool(before) and before[-1] in _MOVED


def _reached(line: Line, first: int, last: int) -> Iterator[Vote]:
    """As in "takes divers to X and Y", "flights to X", "come from X and Y by truck"."""
    at = _begin_of_pair(line, first)
    one, near = line.low(at - 1), line.low(at - 2)
    if one not in ("to", "from") and not (one == "between" and (at < first or line.low(last) == "and")):
        return
    if near in _WAYS:
        yield _PLACE, 3
    elif any(line.low(back) in _TRAVELS for back in range(max(line.begin, at - _FAR), at - 1)):
        yield _PLACE, 2
    by = next((step for step in range(last, last + _NEAR) if line.low(step) == "by"), 0)
    if by and line.low(by + 1) in _VEHICLES:
        yield _PLACE, 3


def _lies_beside(line: Line, at: int, names: Names) -> bool:
    """Whether ", on Poland's coast", ", outside Addis Ababa" or ", north of Cairo" stands at *at*."""
    if line.text(at) != "," or line.low(at + 1) not in _BESIDE:
        return False
    stop = at + 2 + (line.low(at + 2) in ("of", "from")) + (line.low(at + 2) in ("the", "central"))
    return any(phrase(line.tokens[stop : stop + width]) in names.places for width in (1, 2, 3))


def _is_ground(line: Line, at: int) -> bool:
    """Whether "its lithium project in Mali" begins at *at*."""
    if line.low(at) not in ("its", "a", "an", "the", "their"):
        return False
    for place in range(at + 1, at + _NEAR):
        if line.low(place) in _GROUNDS:
            return line.low(place + 1) in ("in", "near", "on", "off", "north", "south", "east", "west", "outside")
        if not line.text(place).islower():
            return False
    return False


def _begin_of_pair(line: Line, first: int) -> int:
    """Where the name before begins that an "and" or a comma stands behind; *first* where none does."""
    if line.low(first - 1) not in ("and", ",", "or") or not line.text(first - 2)[:1].isupper():
        return first
    at = first - 2
    while at > max(line.begin, first - 5) and line.text(at - 1)[:1].isupper():
        at -= 1
    return at


def _is_listed_firm(spot: Spot, names: Names) -> bool:
    last = spot.tokens[-1].text
    return spot.phrase in names.companies or any(
        names.has(f"organisations {key}", last) for key in ("legal", "heads", "bodies", "clubs")
    )


def _is_spelt_out(spot: Spot) -> bool:
    word = spot.tokens[0].text
    return word.istitle() and word.isalpha() and len(word) > _LETTERS


def _ends_there(line: Line, at: int) -> bool:
    """Whether no noun goes on behind: "in the Wimmera involving", not "in the Velar case"."""
    word = line.text(at)
    return not word.isalpha() or word.endswith("ing") or word in _GOES_ON


_GOES_ON = word_set(
    "and or in of at to for with from by on as under is was were has have had will that which who when after since"
)


def _is_told(line: Line, at: int) -> bool:
    """Whether what the noun tells of is told apart: "the small X outfit Velar", "the small X team behind"."""
    word = line.text(at)
    return word[:1].isupper() or word in (",", ".", "“", '"') or word in _TELLS


_TELLS = word_set("behind that which whose has had is was said says owned run founded led with in of and")


_SEATS = word_set("MP MSP MLA MEP TD")


def is_seat(line: Line, at: int) -> bool:
    """Whether what stands before *at* is where somebody was elected: "Brecon and Radnor MP David Chadwick"."""
    return line.text(at) in _SEATS and line.text(at + 1)[:1].isupper()
