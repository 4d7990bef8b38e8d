"""What stands in commas behind a name → what it says the name is."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.lines import Line
from explorer.reading.naming.movements import SAYS, Vote
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_COMPANY = EntityType.ORGANISATION
_PERSON = EntityType.PERSON
_PLACE = EntityType.PLACE
_PRODUCT = EntityType.PRODUCT
EITHER = word_set("farmer trader partner leader owner investor designer")
"""A person or a company."""
_TRADES = word_set("engineer builder brewer baker printer miner grower designer jeweller winemaker distiller hotelier")
"""What a name of one word is called rather as a firm: "X, the Italian engineer"."""
_APPOSED = word_set(
    "a an the his her their its one another owner maker operator part chief head chairman president director analyst"
)
_MARKS = (",", ")", "(", ".", ";", ":", "—", "–", "“", "”")
_HEAD_ENDS = word_set(
    "that which who is was said of for in with by from to on at developed made built owned backed founded led run used "
    "based and has had would will could may might can must"
)
VAGUE_GOODS = word_set("service system platform project programme program scheme model brand car cars")
_TOWNS = word_set("town city village region province district island county suburb")
LABELS = word_set("brand brands label labels")
_CALLED_SO: dict[str, Vote] = {
    "evidence sort": (_COMPANY, 3),
    "products nouns": (_PRODUCT, 3.5),
    "agreements joined": (EntityType.AGREEMENT, 4),
    "evidence based": (_PLACE, 2),
}


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


def _is_role(line: Line, at: int, names: Names) -> bool:
    """As in "technical lead of", "senior vice president at": small words, the last of them a role."""
    for stop in range(at, at + 4):
        if not line.text(stop).islower():
            return False
        if names.has("people roles", line.low(stop)) and line.low(stop + 1) in ("of", "at", "for", "and"):
            return True
    return False


def _sorted_noun(line: Line, at: int, names: Names) -> tuple[str, str] | None:
    """The list that holds the noun that begins at *at*, and the noun."""
    for key in ("people roles", "evidence sort", "products nouns", "agreements joined", "evidence based"):
        for width in (3, 2, 1):
            words = phrase(line.tokens[at : at + width]).casefold()
            if names.has(key, words) and (key != "agreements joined" or line.text(at).islower()):
                return key, words
    return None


def apposed(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "X, a maker of …", "X, chief executive of …"."""
    key, noun = apposition(spot.line, spot.last, names)
    if key == "people roles":
        firm = len(spot.tokens) == 1 and noun in _TRADES
        farms = noun == "farmer" and len(spot.tokens) > 1
        doubtful = (noun in EITHER and not farms) or noun == "successor"
        yield (_COMPANY, 2) if firm else (_PERSON, 2 if noun in ("head", "chief") else 0 if doubtful else 3)
    elif noun in _TOWNS:
        yield _PLACE, 4  # "Vittel, the town in the Vosges"
    elif noun in LABELS and spot.line.low(spot.last + 1) in ("its", "their"):
        yield _PRODUCT, 3.5  # "Mumm, its champagne brand"
    elif noun in VAGUE_GOODS and _is_launched(spot, names):
        yield _PRODUCT, 3  # "launched X, a platform for"
    elif key == "evidence based" and noun == "office" and spot.line.text(spot.last) == ",":
        yield _COMPANY, 2  # "Armasuisse, the procurement office,"
    elif key and not (noun == "vehicle" and names.has("organisations heads", spot.tokens[-1].text)):
        yield _CALLED_SO[key]  # never of "Velar Investments, a vehicle of"


def _is_launched(spot: Spot, names: Names) -> bool:
    before = {spot.line.low(at) for at in range(max(spot.line.begin, spot.first - 3), spot.first)}
    return any(names.has("products launch", word) for word in before)


def is_title(line: Line, at: int, names: Names) -> bool:
    """Whether a title in capitals begins at *at*, and more of it or its company follows: "COO of", "Group CEO of"."""
    for stop in range(at, at + 4):
        if names.has("people titles", line.text(stop)):
            return line.text(stop + 1) in ("of", "at", "for", "and", "&", ",", "in") or stop > at
        if not names.has("people beside", line.text(stop)):
            return False
    return False


def is_owned_role(line: Line, at: int, names: Names) -> bool:
    """Whether ", Mahindra's managing director" begins at *at*."""
    if line.text(at + 1).islower() and line.low(at + 1) not in ("the", "a"):
        return False
    for place in range(at + 2, min(at + 7, len(line.tokens))):
        if line.text(place) in ("'s", "’s", "'", "’"):
            roles = (line.low(place + step) for step in (1, 2, 3))
            return any(names.has("people roles", role) and role not in EITHER for role in roles)
        if line.text(place) in (",", ".") or line.text(place)[:1].islower():
            return False
    return False


def is_owned_product(line: Line, at: int, names: Names) -> bool:
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
