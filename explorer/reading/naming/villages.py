"""What a local paper tells around a name → whether it is a village: "Yenda grower Joe Perre", "their Brigg office"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.lines import Line
from explorer.reading.naming.movements import Vote
from explorer.reading.naming.names import Names
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_PLACE = EntityType.PLACE
FOLK = word_set(
    "neighbour schoolteacher volunteer parishioner sculptor busker hawker fruiterer stallholder milkman postman "
    "postmistress seamstress dressmaker miller cooper farrier stonemason glazier roofer plasterer decorator "
    "upholsterer optician midwife caterer farmer grower captain skipper fisherman crofter butcher baker grocer "
    "publican hotelier shopkeeper newsagent florist barber hairdresser teacher headteacher headmaster vicar priest "
    "vet accountant auctioneer joiner plumber electrician builder haulier orchardist dairyman rancher logger "
    "potter weaver blacksmith beekeeper gardener pensioner grandmother grandfather mother father mum dad mam "
    "teenager schoolgirl schoolboy resident native woman man couple businessman businesswoman historian footballer "
    "hurler camogie councillor councilman councilwoman councilor selectman alderman mayor reeve magistrate sheriff "
    "firefighter fireman policeman student pupil smallholder cheesemaker winemaker landlord landlady retiree widow "
    "widower homeowner landowner jeweller cobbler tailor shearer lobsterman oysterman trapper outfitter undertaker "
    "solicitor dentist physiotherapist pharmacist chemist greengrocer fishmonger ironmonger milliner saddler "
    "carpenter mason thatcher poet piper fiddler drummer"
)
"""Whom a paper tells of by where they live."""
_FOLKS = word_set(
    "shoppers parents firefighters families households motorists pupils couples anglers walkers businesses publicans "
    "stallholders traders natives cafes cafés hoteliers"
)
_COUNCILS = word_set(
    "agent commissioners magistrates quays crossroads saleyards racecourse bypass by-election ward parish constituency "
    "roundabout council premises property townland townlands barangay township branch library courthouse barracks "
    "waterfront seafront quayside marina showgrounds showground ratepayers"
)
_OFFICES = word_set(
    "office branch shop store depot base premises showroom workshop yard bakery salon surgery outlet café cafe stall "
    "clinic nursery restaurant warehouse"
)
_OURS = word_set("its their his her our")
_GROUNDS = word_set(
    "Hall Farm Park House Nest Lodge Barn Field Fields Green Common Wood Woods Cross Head End Moor Quay Pier"
)
KEPT = word_set(
    "haberdashery ironmonger saddler cobbler branch butcher baker bakery shop pub supermarket bank school hotel "
    "cinema pharmacy chemist garage store newspaper hospital employer bookshop greengrocer shops pubs banks firms "
    "hotels cafe café museum library grocer post"
)
_SUPERLATIVES = word_set("only last main oldest biggest largest busiest first newest favourite favorite")
_TOWNS_OWN = word_set(
    "streets shoppers mayor seafront harbourside waterfront ratepayers residents villagers townsfolk councillors"
)
_PARTIES = 5
ENDS = word_set(
    "meanwhile instead again yesterday today tonight tomorrow next last every each then now too until because "
    "while over about near without also only and or in of at to for with from by on as under is was were has have "
    "had will would that which who when after since where but said before"
)


def local(spot: Spot, names: Names) -> Iterator[Vote]:
    """Votes for a place, by who and what is told of there."""
    if spot.titled or len(spot.tokens) > 3 or spot.phrase in names.companies or _is_body(spot, names):
        return
    if spot.phrase.isupper() and len(spot.phrase) < _PARTIES:
        return  # "DA councillor Ilse Kroon"
    yield from _by_folk(spot, names)
    line, first, last = spot.line, spot.first, spot.last
    one, behind = line.low(first - 1), line.low(last)
    if behind in _COUNCILS and one in ("the", "in", "at", "near", "a", "to", "'s", "’s"):
        yield _PLACE, 3.5
    if behind in _OFFICES and one in _OURS and not names.is_ordinary(spot.tokens[-1].text):
        yield _PLACE, 4
    if spot.tokens[-1].text in _GROUNDS and len(spot.tokens) > 1 and one in ("in", "at", "near", "outside", "the"):
        yield _PLACE, 3
    if behind in ("'s", "’s") and _is_of_town(line, last + 1):
        yield _PLACE, 3
    if behind in ("lost", "loses", "lose") and line.low(last + 1) == "its" and _is_of_town(line, last + 2):
        yield _PLACE, 3


def _by_folk(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "Yenda grower Joe Perre", "Fenline, the Boston haulier", "a Lowville cheese company"."""
    line, first, last = spot.line, spot.first, spot.last
    one, behind = line.low(first - 1), line.low(last)
    if (behind in FOLK and _is_told(line, last + 1)) or (behind in _FOLKS and one != "the"):
        yield _PLACE, 5.5
    if line.text(last) in _SEATS:
        yield _PLACE, 5
    told = one == "the" and line.text(first - 2) == "," and line.text(first - 3)[:1].isupper()
    if len(spot.tokens) < 3 and told and _is_trade(line, last, names):
        yield _PLACE, 4.5
    if len(spot.tokens) < 3 and one in ("a", "an") and _is_towns_firm(line, last):
        yield _PLACE, 4
    if one in _FEW and _are_trades(line, last, names):
        yield _PLACE, 4  # "Two Kirinyaga rice millers"
    if _is_seat_of(line, first, last):
        yield _PLACE, 3.5  # "MCA David Mathenge (Thiba)"
    runs = line.low(last + 1) in FOLK | _KEEPERS and line.text(last + 2) in names.given
    if behind in _CALLINGS and runs and (first == line.begin or one in ("a", "by", "to")):
        yield _PLACE, 4  # "Hermanus restaurant owner Petrus Madutlela"


def _is_trade(line: Line, at: int, names: Names) -> bool:
    """Whether a firm or a maker is told of there, and nothing that is somebody's: not "the Velar subsidiary"."""
    noun = line.low(at)
    told = (names.has("evidence sort", noun) or noun in FOLK) and noun not in _SOMEONES
    if not told and line.text(at).islower() and names.is_ordinary(noun) and line.low(at + 1) in _FIRMS | FOLK:
        at, told = at + 1, True  # "the Pictou seed dealer who"
    return told and (not line.text(at + 1)[:1].isalpha() or line.low(at + 1) in ENDS | {"behind"})


def _are_trades(line: Line, at: int, names: Names) -> bool:
    """Whether "farmers" or "rice millers" stands there."""
    nouns = (line.low(at + step).removesuffix("s") for step in (0, 1))
    return any(noun in FOLK or noun in _FIRMS or names.has("evidence sort", noun) for noun in nouns)


def _is_seat_of(line: Line, first: int, last: int) -> bool:
    """Whether it stands in brackets behind whoever was elected there."""
    if line.text(first - 1) != "(" or line.text(last) != ")" or line.text(first).isupper():
        return False
    return any(line.text(at) in _SEATS | _ELECTED for at in range(max(line.begin, first - 5), first - 2))


def _is_towns_firm(line: Line, at: int) -> bool:
    """Whether "cheese company" or "lambanog maker" stands there, and no more: "a Lowville cheese company"."""
    field = line.text(at).islower() and line.text(at).isalpha() and line.low(at) not in ENDS
    ends = not line.text(at + 2).islower() or line.low(at + 2) in ENDS | {"called", "to"}
    return field and line.low(at + 1) in _FIRMS and ends


_FEW = word_set("two three four five several some many")
_ELECTED = word_set("Cllr Councillor Ald Senator Deputy")
_SEATS = word_set("MP MLA MSP MLC MCA MPP MHA TD")
_CALLINGS = word_set(
    "restaurant café cafe shop hotel taxi pub bus lorry truck dairy sheep beef pig fruit market stall business "
    "garage farm property boat fishing-boat school primary retired poultry wheat cattle bakery hardware"
)
_KEEPERS = word_set("owner owners driver trader dealer manager")
_SOMEONES = word_set(
    "subsidiary unit arm brand partner rival supplier owner spin-off spinoff affiliate shareholder competitor "
    "customer parent investor backer division label leader founder"
)
_FIRMS = word_set(
    "miller grower firm company maker business manufacturer family outfit merchant dealer contractor producer shop"
)


def _is_body(spot: Spot, names: Names) -> bool:
    last = spot.tokens[-1].text
    return len(spot.tokens) > 1 and any(
        names.has(f"organisations {key}", last) for key in ("legal", "heads", "bodies", "clubs")
    )


def _is_told(line: Line, at: int) -> bool:
    """Whether the noun before *at* is of a person told of next, or ends there: "grower Joe", "a Gore farmer, Brent"."""
    word = line.text(at)
    return word[:1].isupper() or word in (",", ".", "“", '"', "(") or word in ENDS


def _is_of_town(line: Line, at: int) -> bool:
    """Whether what follows "'s" is what a town has: "X's last butcher", "X's high street"."""
    one = line.low(at)
    if one in _TOWNS_OWN or (one in ("main", "high") and line.low(at + 1) == "street"):
        return True
    return one in _SUPERLATIVES and any(line.low(at + step) in KEPT for step in (1, 2, 3))
