"""The words around a name → how much they speak for each type."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.articles import with_article
from explorer.reading.naming.dealings import dealt, led, told
from explorer.reading.naming.enumerated import enumerated
from explorer.reading.naming.lines import Line
from explorer.reading.naming.localities import is_seat, lies
from explorer.reading.naming.movements import BE, SAYS, Vote, moved
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.quoted import quoted
from explorer.reading.naming.sites import FIELDS, GROUNDS, HOUSES, WORKS, at_town, listed_with, sited
from explorer.reading.naming.spotting import Spot
from explorer.reading.naming.stretches import is_capital
from explorer.reading.naming.works import LAUNCHED, made, released
from explorer.reading.text.tokens import word_set

Weights = defaultdict[EntityType, float]

_COMPANY, _PERSON, _PLACE, _PRODUCT = (
    EntityType.ORGANISATION,
    EntityType.PERSON,
    EntityType.PLACE,
    EntityType.PRODUCT,
)
_OWN = frozenset(
    ("its", "new", "upcoming", "their", "latest", "first", "forthcoming", "planned", "popular", "flagship")
)
_MINISTRIES = word_set("finance energy economy defence agriculture transport foreign interior prime central supreme")
_TOWN_TAILS = word_set("-based -born -trained -raised -area -listed -headquartered")
_WILL = ("will", "is", "was", "to", "would", ",")
_EITHER = word_set("farmer trader partner leader owner investor designer")
"""A person or a company."""
_TRADES = word_set("engineer builder brewer baker printer miner grower designer jeweller winemaker distiller hotelier")
"""What a name of one word is called rather as a firm: "X, the Italian engineer"."""
_TOWNLY = word_set(
    "company firm lender chipmaker carmaker automaker drugmaker retailer brewer airline insurer miner utility startup "
    "start-up shipbuilder steelmaker fintech biotech yard manufacturer conglomerate"
)
"""Nouns before which, after "the", the town of somebody stands: "the Herzogenaurach company"."""


def evidence(found: Iterable[Spot], names: Names) -> Weights:
    """What the words around all the places where one name is printed say together."""
    weights: Weights = defaultdict(float)
    for spot in found:
        for rule in (
            _noun_before,
            _word_before,
            at_town,
            listed_with,
            enumerated,
            quoted,
            sited,
            lies,
            made,
            released,
            moved,
            dealt,
            led,
            told,
            with_article,
            _called,
            _word_after,
            _further_after,
            _placed_after,
            _apposed,
        ):
            for sort, weight in rule(spot, names):
                weights[sort] += weight
    return weights


def noun_before(line: Line, at: int, key: str, names: Names) -> str:
    """The noun of the list that ends right before *at* ("chipmaker Velar"), or an empty text."""
    for width in (3, 2, 1):
        if at - width >= line.begin:
            words = phrase(line.tokens[at - width : at]).casefold()
            if names.has(key, words):
                return words
    return ""


def apposition(line: Line, at: int, names: Names) -> tuple[str, str]:
    """After ", a Seoul-based maker of …" at *at*: the list that holds its noun, and the noun."""
    if line.text(at) not in (",", "(") or not (line.low(at + 1) in _APPOSED or _is_role(line, at + 1, names)):
        return "", ""
    found = "", ""
    for place in range(at + 1, min(at + 10, len(line.tokens))):
        if line.low(place) in SAYS:
            return "", ""  # "X, a spokeswoman said"
        if line.text(place) in _MARKS or line.low(place) in _HEAD_ENDS:
            if line.text(place) == "," and line.low(at + 1) in ("its", "their") and found[0] == "people roles":
                return ("", "") if line.text(place + 1)[:1].isupper() else found  # "X, its chief executive, A, said"
            break
        found = _sorted_noun(line, place, names) or found  # The last noun before "of" says it: "a software group".
    return found


_APPOSED = word_set(
    "a an the his her their its one another owner maker operator part chief head chairman president director analyst"
)


def _is_role(line: Line, at: int, names: Names) -> bool:
    """As in "technical lead of", "senior vice president at": small words, the last of them a role."""
    for stop in range(at, at + 4):
        if not line.text(stop).islower():
            return False
        if names.has("people roles", line.low(stop)) and line.low(stop + 1) in ("of", "at", "for", "and"):
            return True
    return False


_MARKS = (",", ")", "(", ".", ";", ":", "—", "–", "“", "”")
_HEAD_ENDS = word_set(
    "that which who is was said of for in with by from to on at developed made built owned backed founded led run used "
    "based and has had would will could may might can must"
)


def _sorted_noun(line: Line, at: int, names: Names) -> tuple[str, str] | None:
    """The list that holds the noun that begins at *at*, and the noun."""
    for key in ("people roles", "evidence sort", "products nouns", "agreements joined", "evidence based"):
        for width in (3, 2, 1):
            words = phrase(line.tokens[at : at + width]).casefold()
            if names.has(key, words) and (key != "agreements joined" or line.text(at).islower()):
                return key, words
    return None


_HOUSED = word_set("subsidiary unit partner rival customer supplier competitor partners rivals customers suppliers")
_MODALS = word_set("will to would can could may might should must help helps helped")
_TONNAGES = word_set("teu dwt gt grt cbm ceu ton tonne -ton -tonne")
_VAGUE_GOODS = word_set("service system platform project programme program scheme model brand car cars")


def _noun_before(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "chipmaker Velar", "analyst Kim Dong-hyun", "a malaria vaccine, TartuVax,"."""
    line, first = spot.line, spot.first
    one, two = line.low(first - 1), line.low(first - 2)
    does = two in _MODALS and one in ("fund", "house", "partner", "back", "brand", "label", "staff")
    if noun_before(line, first, "evidence sort", names) and one not in ("owner", "investor", "leader") and not does:
        yield _COMPANY, 3
    elif names.has("people roles", one):
        yield _PERSON, 1 if one in _EITHER and len(spot.tokens) == 1 else 3
    elif names.has("products nouns", one) and one not in _VAGUE_GOODS and len(spot.tokens) < 4:
        yield _PRODUCT, 3 if len(spot.tokens) > 1 else 2.5  # "survival hit Hollowfrost"
    if one == "the" and names.has("products nouns", two) and line.text(first - 2).islower() and len(spot.tokens) > 1:
        yield _PRODUCT, 2.5  # "named its new ship the Berlin Express"
    if one == "counterpart" and any(line.low(first - back) == "its" for back in (2, 3, 4)):
        yield _COMPANY, 3  # "X and its Lithuanian counterpart Velar"
    if one in _TONNAGES and line.text(first - 2)[-1:].isdigit():
        yield _PRODUCT, 4  # "the 1,740 teu Aster Star"
    comma = first - 1 if one == "," else first - 2 if two == "," and one == "the" else 0
    if comma > 0 and line.text(spot.last) in (",", ".", "”", ")"):
        carries = names.has("organisations heads", spot.tokens[-1].text)
        for key, vote in (
            ("products nouns", (_PRODUCT, 3)),
            ("evidence sort", (_COMPANY, 2)),
            ("people roles", (_PERSON, 2)),
        ):
            if noun_before(line, comma, key, names) and not (carries and key == "products nouns"):
                yield vote
                return
    if (
        one in ("a", "an")
        and line.text(spot.last).islower()
        and noun_before(line, spot.last + 1, "evidence sort", names)
    ):
        yield _PLACE, 4  # "an Avignon producer"


def _word_before(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "acquire X", "a stake in X", "in X", "launched X"."""
    line, first = spot.line, spot.first
    one, two = line.low(first - 1), line.low(first - 2)
    dealt = one in ("of", "with") or (one == "in" and two not in _HOUSED)
    if names.has("evidence before", one) or (dealt and names.has("evidence before", two)):
        yield _COMPANY, 2
    elif one in ("at", "of", "for") and any(
        names.has("people titles", line.text(first - step)) or names.has("people roles", line.low(first - step))
        for step in range(2, 7)
    ):
        yield _COMPANY, 3 if one == "at" else 1
    elif one in ("with", "by", "between", "from", "to", "for", "at"):
        yield _COMPANY, 0.5
    elif names.has("evidence where", one) or (one == "off" and two.islower()) or (one == "the" and two in _NEAR):
        yield _PLACE, 2
    if one == "between" and line.low(spot.last) == "and" and line.text(spot.last + 1) in names.places:
        yield _PLACE, 3  # "between Rhayader and Cardiff"
    ordinary = any(names.is_ordinary(token.text) for token in spot.tokens)
    owner = line.text(first - 2) in names.places or line.text(first - 3) in names.given
    if one in ("'s", "’s") and len(spot.tokens) == 2 and not owner and not ordinary:
        yield _PERSON, 1.5  # "Wizz's József Váradi"
    if one in ("in", "at", "near", "of", "off") and (names.has("evidence based", two) or two in ("farm", "farms")):
        yield _PLACE, 0 if one == "of" and (two in HOUSES or two in WORKS) else 2
    if names.has("people speaks", one) and line.text(first - 2) in ("”", '"', ","):
        yield _PERSON, 1
    if names.has("products launch", one) or (names.has("products launch", two) and one in ("the", "its", "a", "new")):
        yield _PRODUCT, 2
    if one in _OWN:
        alone = not line.text(spot.last).isalpha() or line.low(spot.last) in _AFTER_GOODS
        alone = alone and one in ("its", "their")
        yield _PRODUCT, 2 if one == "new" and two in ("the", "its", "a") else 1.6 if alone else 1
    elif one == "the" and two not in ("by", "with"):
        yield _PRODUCT, 1.5 if len(spot.tokens) > 1 else 1


def _called(spot: Spot, names: Names) -> Iterator[Vote]:
    """What "to be called X" speaks of: the nouns before it in the sentence say."""
    line, first = spot.line, spot.first
    if line.low(first - 1) in ("called", "named", "dubbed", "as"):
        for at in range(max(line.begin, first - 9), first):
            if names.has("products nouns", line.low(at)):
                yield _PRODUCT, 2
            elif names.has("evidence sort", line.low(at)):
                yield _COMPANY, 3
        if any(names.has("people roles", line.low(at)) for at in range(max(line.begin, first - 3), first)):
            yield _PERSON, 4  # "a leaker known as X"


def _word_after(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "X's shares", "X-based", "X chairman Alan Whitcombe", "X will be launched", "X acquired"."""
    line, last = spot.line, spot.last
    one, two = line.low(last), line.low(last + 1)
    if one in ("'s", "’s", "'", "’"):
        if names.has("evidence land", two) and (
            two not in _MINISTRIES or names.has("evidence land", line.low(last + 2))
        ):
            yield _PLACE, 3
        elif names.has("evidence owned", two) or names.has("evidence owned", line.low(last + 2)):
            yield _COMPANY, 2
    elif one in _TOWN_TAILS or (one == "-" and two == "based") or is_seat(line, last):
        yield _PLACE, 5
    elif names.has("people roles", one) and line.text(last + 1)[:1].isupper():
        yield _COMPANY, 4
    elif names.has("people deeds", one):
        yield _PERSON, 1
    elif names.has("people speaks", one):
        yield _COMPANY, 1
    elif one in _WILL and any(
        line.low(last + step) in LAUNCHED and line.low(last + step - 1) in BE for step in range(1, 7)
    ):
        yield _PRODUCT, 3
    elif names.has("evidence deeds", one):
        if not names.has("evidence where", line.low(spot.first - 1)):
            yield _COMPANY, 0.3 if one in _HELPING else 1
    elif (
        _is_product_noun(one, names) or (names.is_ordinary(one) and one.islower() and names.has("products nouns", two))
    ) and (line.low(spot.first - 1) in _BEFORE_PRODUCT or line.text(spot.first - 1).isdigit()):
        yield _PRODUCT, 4 if spot.tokens[0].text in names.companies and len(spot.tokens) > 1 else 2


_NEAR = word_set("near outside around beside opposite")
_SHOPS = word_set("stores shops branches supermarkets outlets restaurants dealerships showrooms pharmacies")
_AFTER_GOODS = word_set("in on at to for from with by this last next and")
_HELPING = word_set("has have will would is was had could may might and")
"""What anybody and anything does."""
_BEFORE_PRODUCT = ("the", "its", "a", "new", "of", "and", "'s", "’s", "with", "for", "first", "more")


def _is_product_noun(word: str, names: Names) -> bool:
    return names.has("products nouns", word) or (word.endswith("s") and names.has("products nouns", word[:-1]))


def _placed_after(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "X, Indiana", "the X mine", "X and his team", "X, COO of"."""
    line, last = spot.line, spot.last
    one, two = line.low(last), line.low(last + 1)
    state = line.text(last + 1)
    if one == "," and (names.has("places states", state) or names.has("places abbreviated", state)):
        yield _PLACE, 3 if line.text(last + 2) in (",", ".", ")", "") else 1
    if one == "and" and two in ("his", "her"):
        yield _PERSON, 3
    if one == "," and _is_title(line, last + 1, names):
        yield _PERSON, 4


def _further_after(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "the AgriVision summit", "the Ishikari wind farm", "in X, Norway", "X, 54,"."""
    line, last = spot.line, spot.last
    one, two = line.low(last), line.low(last + 1)
    maker = two in ("maker", "company", "producer") and names.is_ordinary(one)
    if line.low(spot.first - 1) == "the" and (one in _TOWNLY or maker) and len(spot.tokens) < 3:
        yield _PLACE, 2.5
    elif (
        line.low(spot.first - 1) in ("the", "its")
        and one not in _LABELS
        and one not in GROUNDS
        and any(names.has("evidence sort", phrase(line.tokens[last : last + width])) for width in (1, 2))
    ):
        yield _COMPANY, 2.5  # "the Savoy Palace hotel chain"
    if one in _SHOPS and names.has("evidence where", line.low(spot.first - 1)):
        yield _COMPANY, 4  # "in Elkjøp stores"
    if names.has("events nouns", one) or names.has("events nouns", f"{one} {two}"):
        yield EntityType.EVENT, 4
    if one in FIELDS and names.has("evidence based", two):
        yield _PLACE, 3
    beside = line.text(last + 2) if one in ("and", ",") and line.text(last + 1)[:1].isupper() else line.text(last)
    if beside in ("plants", "factories", "fabs", "mills", "mines", "refineries", "shipyards", "warehouses"):
        yield _PLACE, 4  # "its Suminoe and Kaizuka plants"
    if (
        one == ","
        and (line.text(last + 1) in names.places or names.has("places abbreviated", line.text(last + 1)))
        and line.low(spot.first - 1) in ("in", "near", "at", "of", "from", "that", "outside")
    ):
        yield _PLACE, 3
    if one == "," and _is_owned_product(line, last, names):
        yield _PRODUCT, 3
    if one == "," and (two == "who" or _is_owned_role(line, last, names)):
        yield _PERSON, 4
    if one == "," and two.isdigit() and line.text(last + 2) == ",":
        yield _PERSON, 4


_TOWNS = word_set("town city village region province district island county suburb")
_LABELS = word_set("brand brands label labels")


_CALLED_SO: dict[str, Vote] = {
    "evidence sort": (_COMPANY, 3),
    "products nouns": (_PRODUCT, 3.5),
    "agreements joined": (EntityType.AGREEMENT, 4),
    "evidence based": (_PLACE, 2),
}


def _apposed(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "X, a maker of …", "X, chief executive of …"."""
    key, noun = apposition(spot.line, spot.last, names)
    if key == "people roles":
        firm = len(spot.tokens) == 1 and noun in _TRADES
        doubtful = noun in _EITHER or noun == "successor"
        yield (_COMPANY, 2) if firm else (_PERSON, 2 if noun in ("head", "chief") else 0 if doubtful else 3)
    elif noun in _TOWNS:
        yield _PLACE, 4  # "Vittel, the town in the Vosges"
    elif noun in _LABELS and spot.line.low(spot.last + 1) in ("its", "their"):
        yield _PRODUCT, 3.5  # "Mumm, its champagne brand"
    elif noun in _VAGUE_GOODS and _is_launched(spot, names):
        yield _PRODUCT, 3  # "launched X, a platform for"
    elif key == "evidence based" and noun == "office" and spot.line.text(spot.last) == ",":
        yield _COMPANY, 2  # "Armasuisse, the procurement office,"
    elif key and not (noun == "vehicle" and names.has("organisations heads", spot.tokens[-1].text)):
        yield _CALLED_SO[key]  # never of "Velar Investments, a vehicle of"


def _is_launched(spot: Spot, names: Names) -> bool:
    before = {spot.line.low(at) for at in range(max(spot.line.begin, spot.first - 3), spot.first)}
    return any(names.has("products launch", word) for word in before)


def _is_title(line: Line, at: int, names: Names) -> bool:
    """Whether a title in capitals begins at *at*, and more of it or its company follows: "COO of", "Group CEO of"."""
    for stop in range(at, at + 4):
        if names.has("people titles", line.text(stop)):
            return line.text(stop + 1) in ("of", "at", "for", "and", "&", ",", "in") or stop > at
        if not names.has("people beside", line.text(stop)):
            return False
    return False


def _is_owned_role(line: Line, at: int, names: Names) -> bool:
    """Whether ", Mahindra's managing director" begins at *at*."""
    if line.text(at + 1).islower() and line.low(at + 1) not in ("the", "a"):
        return False
    for place in range(at + 2, min(at + 7, len(line.tokens))):
        if line.text(place) in ("'s", "’s", "'", "’"):
            roles = (line.low(place + step) for step in (1, 2, 3))
            return any(names.has("people roles", role) and role not in _EITHER for role in roles)
        if line.text(place) in (",", ".") or line.text(place)[:1].islower():
            return False
    return False


def _is_owned_product(line: Line, at: int, names: Names) -> bool:
    """Whether ", Calder's freight audit tool" begins at *at*."""
    owner = next((n for n in range(at + 2, at + 5) if line.text(n) in ("'s", "’s")), 0)
    if not owner or not all(line.text(n)[:1].isupper() for n in range(at + 1, owner)):
        return False
    for place in range(owner + 1, owner + 6):
        if not line.text(place).islower() or line.low(place) in _HEAD_ENDS:
            return False  # "Brazil's largest maker of software"
        if names.has("products nouns", line.low(place)) and not line.text(place + 1).islower():
            return True
    return False


def looks_printed(spot: Spot) -> bool:
    """Whether the capital letter of a name of one word says something: no sentence begins there."""
    return (
        is_capital(spot.tokens[0]) and spot.first > spot.line.begin and spot.line.text(spot.first - 1) not in "“\"‘'•:"
    )
