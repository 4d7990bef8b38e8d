"""A name's own words → what it names, where they say so."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.model.entities import EntityType
from explorer.reading.naming.institutions import is_institution
from explorer.reading.naming.joint_bodies import is_sign
from explorer.reading.naming.medicines import is_medicine
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.occasions import is_year
from explorer.reading.naming.possessives import GROUNDS_OF
from explorer.reading.naming.spotting import Spot
from explorer.reading.naming.surnames import looks_personal
from explorer.reading.text.tokens import word_set

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Guess:
    """What a name may be: ``type`` None is no name at all; one that is not ``sure`` gives way to the words around."""

    type: EntityType | None
    sure: bool = True
    weight: float = 2
    """How much its own words speak for it where it is not sure."""


NOTHING = Guess(None)
_STREETS = ("strasse", "straße", "straat", "gasse", "gatan")
_KIN = word_set("family brothers sisters siblings clan dynasty")
_NO_PERSONS = word_set("Shareholder Owner Investor Partner Leader Designer Supervisor")
UNKNOWN = Guess(EntityType.ORGANISATION, sure=False)


def own_type(spot: Spot, names: Names) -> Guess:
    """What the words of a name say it is."""
    words = [token.text for token in spot.tokens]
    if words[0] in ("The", "the") and len(words) > 1 and spot.phrase not in names.places:
        words = words[1:]
    whole = phrase(spot.tokens[-len(words) :])
    if (shaped := _shaped(spot, words, whole)) is not None:
        return shaped
    if spot.titled:
        if len(words) == 1 and spot.titled in _NO_PERSONS:
            return UNKNOWN  # "Shareholder Worldline"
        honoured = all(names.has("people honours", word) for word in spot.titled.split())
        return Guess(EntityType.PLACE) if whole in names.places and not honoured else _titled(words, names)
    if spot.phrase in names.companies:
        doubtful = len(words) == 2 and words[0] in names.given and names.has("companies careful", spot.phrase)
        return Guess(EntityType.ORGANISATION, sure=not doubtful)  # "The Verge"; "John Holland"
    guess = _listed(whole, names) or _headed(words, names)
    surname = words[-1] in _SURNAME_LANDS or words[-1] in names.given or words[-1] in names.family_last
    if (
        guess is None
        and len(words) == 2
        and words[1] in names.adjective_of
        and not (surname and words[0] in names.given)
    ):
        return Guess(EntityType.ORGANISATION)  # "Velar Ethiopia"
    guess = guess or _person(words, names) or _product(words, names)
    if guess is None and whole in names.given and whole not in names.family_first and len(whole) > 3:
        return Guess(EntityType.PERSON, sure=False, weight=1.5)  # "Tobias"
    if guess is not None and guess.type is EntityType.PERSON and spot.line.low(spot.first - 1) in ("the", "a", "an"):
        return UNKNOWN  # "the Aurora Star"
    return guess or UNKNOWN


_FEST = 6


def _shaped(spot: Spot, words: list[str], whole: str) -> Guess | None:
    """What the shape of a name alone says."""
    if sum(word in ("“", '"', "‘", "'", "’", "”") for word in words[1:-1]) > 1:
        return Guess(EntityType.PERSON)  # Olugbenga "GB" Agboola
    if len(words) == 1 and whole.endswith(_STREETS) and len(whole) > 9:
        return NOTHING  # "on Simeonstrasse"
    if len(words) == 1 and whole[:2] in ("R-", "D-") and whole[2:].istitle():
        return NOTHING  # "Norman Leach, R-Camden"
    if len(words) == 1 and len(whole) > _FEST and whole.endswith("fest"):
        return Guess(EntityType.EVENT, sure=False, weight=3)  # "Winterfest"
    if len(words) == 1 and is_medicine(whole):
        return Guess(EntityType.PRODUCT)
    if spot.line.text(spot.first - 1) in ("“", '"') and len(words) > 2 and any(word.islower() for word in words):
        return Guess(EntityType.PRODUCT, sure=False)  # "Iron and Tide"
    if words[-1] in _KIN and len(words) > 1:
        return Guess(EntityType.GROUP)
    if is_institution(words) or is_sign(words):
        return Guess(EntityType.ORGANISATION)
    if len(words) > 2 and words[-2] in _KIN and words[-1].islower():
        return Guess(EntityType.ORGANISATION)  # "Viken family foundation"
    return None


def _titled(words: list[str], names: Names) -> Guess:
    if (
        len(words) > 1
        and names.has("organisations legal", words[-1])
        and words[-1] not in ("Brothers", "Sons", "Public")
    ):
        return Guess(EntityType.ORGANISATION)
    return Guess(EntityType.PERSON)


def _listed(whole: str, names: Names) -> Guess | None:
    """What the tables say of the whole name."""
    if any(names.has(key, whole) for key in ("common feasts", "common acronyms", "common offices")):
        return NOTHING
    first, of, rest = whole.partition(" of ")
    if of and first in ("Republic", "Kingdom") and rest.removeprefix("the ") in names.places:
        return Guess(EntityType.PLACE)
    if whole in names.adjectives and whole not in names.places:
        return NOTHING
    if "-" in whole and whole.rsplit("-", 1)[1] in names.adjectives and whole not in names.companies:
        return NOTHING  # "Pan-African"
    if "-" in whole and whole not in names.places and all(part in names.places for part in whole.split("-")):
        return NOTHING  # "Asia-Europe rates"
    if whole in names.companies:
        return Guess(EntityType.ORGANISATION, sure=not names.has("companies careful", whole))
    if (told := next((guess for key, guess in _KNOWN.items() if names.has(key, whole)), None)) is not None:
        return told
    first, _, rest = whole.partition(" ")
    if first in names.companies and names.has("products known", rest):
        return Guess(EntityType.PRODUCT)  # "Google Chrome"
    legal = names.has("organisations legal", whole.rpartition(" ")[2])  # "Sakura Precision Co."
    series = 0 if legal else next((n for n in range(whole.count(" "), 0, -1) if _begins_known(whole, n, names)), 0)
    if series:
        return Guess(EntityType.PRODUCT, sure=series > 1)  # "Assassin's Creed Shadows"
    if whole in names.places:
        return Guess(EntityType.PLACE, sure=not names.has("companies careful", whole))
    if names.has("companies careful", whole):
        return Guess(EntityType.ORGANISATION, sure=False)
    return None


_KNOWN = {
    "events known": Guess(EntityType.EVENT),
    "people known": Guess(EntityType.PERSON, sure=False, weight=2.5),
    "products known": Guess(EntityType.PRODUCT),
}


def _begins_known(whole: str, width: int, names: Names) -> bool:
    return names.has("products known", " ".join(whole.split()[:width]))


def _headed(words: list[str], names: Names) -> Guess | None:
    """What the word that carries the name says: a legal form, "Bank", "Summit", "Accord"."""
    last, first = words[-1], words[0]
    if len(words) > 1 and first in _TRACTS and (words[1][0].isdigit() or (len(words) == 2 and len(last) == 1)):
        return Guess(EntityType.PLACE)  # "Block 17/06", "Area 4"
    if len(words) > 2 and words[-2] == "Local" and last.isdigit():
        return Guess(EntityType.ORGANISATION)  # "Teamsters Local 662"
    if len(words) == 2 and last.isdigit() and first in _COUNTED:
        return NOTHING  # "Line 6"
    if len(words) > 2 and words[-2] in ("'s", "’s") and last in GROUNDS_OF:
        return Guess(EntityType.PLACE)  # "Clark's Harbour"
    if last == "government" or any(word in ("'", "’", "'s", "’s") for word in words[1:]):  # "Workers' Congress"
        return Guess(EntityType.ORGANISATION)
    if is_year(last) and len(words) > 1 and not names.has("laws heads", words[-2]):
        return Guess(EntityType.EVENT)
    if last.isdigit() and len(words) > 2:
        last = words[-2]
    if len(words) == 1:
        return None
    if names.has("organisations legal", last):
        return Guess(EntityType.ORGANISATION)
    return (
        _happening(first, last, " ".join(words), names)
        or _place(words, first, last, names)
        or _body(words, first, last, names)
    )


def _happening(first: str, last: str, whole: str, names: Names) -> Guess | None:
    """An agreement, an event, or what is none of the types: a law, an index, a prize."""
    if names.has("agreements known", whole):
        return Guess(EntityType.AGREEMENT)
    if names.has("agreements heads", last) or names.has("agreements nouns", last):
        return Guess(EntityType.AGREEMENT)
    if names.has("laws heads", last):
        return NOTHING
    if names.has("events nouns", last):
        return Guess(EntityType.EVENT)
    if names.has("events heads", last) and (last != "Games" or first in ("Olympic", "Asian", "Commonwealth")):
        return Guess(
            EntityType.EVENT, sure=last not in ("Workshop", "Tour", "Open", "Rally"), weight=1.5
        )  # "Sesame Workshop"
    return None


_ALSO_CLUBS = word_set(
    "Port Fort Cape San Santa Saint St St. Springs Downs Cove Junction City Valley Hills Heights Beach Falls "
    "Canyon Coast Harbour Harbor Bay Street Park Creek"
)
"""They stand in the names of clubs and companies as well."""
_FAR = word_set(
    "Stade Stadio Estadio Estádio Aeroporto Aeropuerto Aéroport Praça Piazza Salar Cerro Río Lago Laguna Isla Ilha "
    "Playa Praia Sierra Serra Puerto Valle Quebrada Pampa Bahía Baía Golfo Ciudad Wadi Jebel Jabal Ras Bandar "
    "Tanjung Pulau Gunung Bukit Kampung Nizhny Novy Sankt Sainte Cabo Punta Embalse Volcán Nevado Rincón Capo Isola "
    "Côte Île Ile"
)
"""How the names of places begin in other languages; companies are called by them, too."""
_ESTATES = frozenset({
    "Business Park", "Science Park", "Industrial Estate", "Trading Estate", "Retail Park", "Technology Park",
    "Enterprise Park", "Industrial Park", "Enterprise Zone", "Shopping Centre", "Conference Centre", "Leisure Centre",
    "Convention Centre", "Convention Center", "Exhibition Centre", "Community Centre", "Economic Zone", "Free Zone",
    "Tech Park", "Logistics Park", "Innovation Park", "Shopping Mall", "Civic Centre", "Town Hall", "Village Hall",
})  # fmt: skip
"""How the names of grounds and halls end."""
_ARTICLES = word_set("Los Las La El Le Les Al")
_LANDS = word_set(
    "County Province Prefecture District Governorate Island Islands Oblast Peninsula Street Road Avenue Terrace "
    "Crescent Quay Boulevard Esplanade Roundabout Bypass Corners Sound Springs Junction Crossing Falls"
)
_STREETS_ENDS = word_set("Building Street Road Avenue Terrace Crescent")
_TRACTS = word_set("Lorong District Ward Block Blocks Tract OML OPL PEL PML PSC Licence License Area")
"""Numbered grounds in which somebody drills."""
_COUNTED = word_set("Line Terminal Phase Unit Block Pier Gate Level Stage Area Route Highway Runway Lot Level Tier")
_SIDES = word_set("North South East West Northern Southern Eastern Western Central Upper Lower Greater")


def _place(words: list[str], first: str, last: str, names: Names) -> Guess | None:
    if first == "Greater" and " ".join(words[1:]) in names.places:
        return Guess(EntityType.PLACE)
    if (
        last == "Park"
        and len(words) == 2
        and first.isalpha()
        and not {first} & (names.given.keys() | names.family_first)
    ):
        return Guess(EntityType.PLACE, sure=False, weight=1.5)
    if len(words) > 2 and (" ".join(words[-2:]) in _ESTATES or last == "Campus"):
        return Guess(EntityType.PLACE)
    after = names.has("places after", last) or (last == "Park" and len(words) == 2 and names.is_ordinary(first))
    small = len(words) > 2 and (names.has("people particles", words[1]) or words[1] in _ARTICLES)
    if not after and not (names.has("places before", first) and (len(words) == 2 or (small and first in _FAR))):
        return None
    if first in _SIDES and not after:
        return Guess(EntityType.PLACE, sure=False) if last in names.places else None
    if last in _STREETS_ENDS and "of" not in words:
        return Guess(EntityType.PLACE)
    if first in names.companies:
        return Guess(EntityType.ORGANISATION, sure=False)
    person = names.given.get(first) and len(words) == 2 and last not in _LANDS
    if person or (names.has("organisations heads", last) and first != "Mount"):
        return None
    if "of" in words and names.has("organisations of", words[words.index("of") - 1]):
        return None  # "Bank of the Philippine Islands"
    doubtful = (
        first in _ALSO_CLUBS
        or (first in _FAR and first not in ("Salar", "Cerro", "Stade", "Stadio", "Estadio"))
        or last in _ALSO_CLUBS
    )
    return Guess(EntityType.PLACE, sure=not doubtful)


def _body(words: list[str], first: str, last: str, names: Names) -> Guess | None:
    """A company or a public body."""
    if any(names.has("organisations bodies", word) for word in (first, last)) or (
        "of" in words and names.has("organisations of", words[words.index("of") - 1])
    ):
        return Guess(EntityType.ORGANISATION)
    if names.has("organisations clubs", last) and not names.has("people titles", first):
        return Guess(EntityType.ORGANISATION)  # "Orlando Pirates"
    if last == "Wind" and len(words) == 2 and words[0] not in names.companies and words[0] not in names.places:
        return Guess(EntityType.PRODUCT, sure=False)  # "Beacon Wind"
    if (
        last in ("Wind", "Solar")
        and words[0] not in names.companies
        and not names.has("organisations heads", words[-2])
    ):
        # "Beacon Wind" is a wind farm, "Velar Solar" a company: the words around say which.
        return Guess(EntityType.ORGANISATION, sure=False)
    if names.sorts.get(last) == "media" and first not in names.given and not _is_initial(first):
        return Guess(EntityType.ORGANISATION)  # "Salt Lake Tribune"
    if names.has("organisations heads", last):
        return Guess(EntityType.ORGANISATION, sure=not (len(words) == 2 and first in names.given and last in _SURNAMES))
    if names.has("organisations before", first) or "&" in words:
        return Guess(EntityType.ORGANISATION)
    inner = any(names.has("organisations heads", word) or names.has("organisations legal", word) for word in words[1:])
    return Guess(EntityType.ORGANISATION) if inner and not _has_model(words) else None


_SURNAME_LANDS = word_set("Jordan Israel Chad Malta Ireland England France Holland Wales Scotland Germany Spain Cuba")
_SURNAMES = word_set("Post Wind Power Gas Wells Press Steel Glass Waters Bank Banks Fields Mining Home Park Works Auto")


def _person(words: list[str], names: Names) -> Guess | None:
    if not 1 < len(words) < 8 or any(any(c.isdigit() for c in word) for word in words):
        return None
    first, last = words[0], words[-1]
    if _is_initial(first) and not _is_initial(last) and len(last) > 1 and not last.isupper():
        return Guess(EntityType.PERSON)
    if last.isupper() and len(last) > 2 and last.isalpha():
        return None
    if names.has("products nouns", last.casefold()) and last not in names.family_last and first in names.given:
        return Guess(EntityType.PRODUCT, sure=False)  # "Sundaram Insulin"
    if first in names.given or (first.split("-")[0] in names.given and "-" in first):
        listed = last in names.family_last or last in names.given
        plain = len(words) == 2 and names.is_ordinary(last) and not listed  # "Eko Disco"
        return Guess(EntityType.PERSON, sure=first not in names.places and not plain, weight=2.5 if plain else 2)
    if any(_is_initial(word) for word in words[1:-1]) and "&" not in words:
        return Guess(EntityType.PERSON)
    if (sure := looks_personal(words, names)) is not None:
        return Guess(EntityType.PERSON, sure=sure)
    if any(word in _IN_TOWNS for word in words[1:-1]):
        return Guess(EntityType.PLACE, sure=False)  # "Frankfurt am Main"
    if any(names.has("people particles", word) for word in words[1:-1]) and "of" not in words:
        ofs = last in names.places and words[-2] in ("du", "de", "do", "da", "del", "des", "della")
        return UNKNOWN if ofs else Guess(EntityType.PERSON, sure=False, weight=1.5)  # "Énergie du Mali"
    return None


_IN_TOWNS = word_set("sur sous lès lez upon pod nad am ob on")


def _is_initial(word: str) -> bool:
    letters = word.replace(".", "").replace("-", "")
    return word.endswith(".") and 0 < len(letters) < 3 and letters.isupper()


def _has_model(words: list[str]) -> bool:
    """Whether a word among them is a number of a model: "A350", "Z", "3"."""
    return any(
        (any(c.isdigit() for c in word) and any(c.isupper() for c in word) and len(word) < 10) or word in _LETTERS
        for word in words
    )


_NUMBERED = word_set(
    "Channel Radio Studio Formula Phase Group Route Terminal Unit Block Pier Gate Level Stage Area Kanal TV"
)


def _product(words: list[str], names: Names) -> Guess | None:
    last = words[-1]
    last = last[:-1] if last[-1] == "s" and last[-2:-1].isdigit() else last  # "Boeing 737s", "A320s"
    if len(words) == 1:
        code = (
            any(c.isdigit() for c in last)
            and last[0].isalpha()
            and (last.upper() == last or ("-" in last and last[:3].isupper()) or last.rpartition("-")[2].isdigit())
        )
        if any(part in _IN_TOWNS for part in last.split("-")[1:-1]):
            return Guess(EntityType.PLACE, sure=False, weight=3)  # "Stoke-on-Trent"
        return Guess(EntityType.PRODUCT, sure=False) if code else None
    if names.has("products heads", last.rsplit("-", 1)[-1]) and "-" in last:
        return Guess(EntityType.PRODUCT)  # "Sakai Kei-Van"
    if 1 < len(words) < 6 and last.isdigit() and not is_year(last) and words[-2] not in _NUMBERED | _COUNTED:
        return Guess(EntityType.PRODUCT, sure=False)  # "VF 3"
    if words[0].isupper() and any(c.isdigit() for c in words[0]) and words[0][0].isalpha() and len(words) < 4:
        return Guess(EntityType.PRODUCT, sure=False)  # "CST-100 Starliner"
    if words[0] == "Model" or (names.has("products heads", last) and not names.has("organisations heads", last)):
        return Guess(EntityType.PRODUCT, sure=last not in ("Plus", "Pro", "Max", "Ultra"))
    if last in _LETTERS and not (words[-2] in names.companies or names.has("products lines", words[-2])):
        return None  # "Capital A", "Future M"
    if _has_model(words[1:]) or (last.isdigit() and names.has("products heads", words[-2])) or (
        last.isdigit() and names.has("products lines", words[-2])
    ):  # fmt: skip
        return Guess(EntityType.PRODUCT)
    return None
