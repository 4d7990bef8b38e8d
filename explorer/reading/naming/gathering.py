"""The stretches of a text that look like names → what each of them names, if anything."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from explorer.model.entities import EntityType
from explorer.reading.naming.appositions import apposition
from explorer.reading.naming.compounds import merely_begins
from explorer.reading.naming.evidence import evidence, looks_printed
from explorer.reading.naming.hometowns import hometowns
from explorer.reading.naming.joint_bodies import is_sign
from explorer.reading.naming.medicines import is_medicine
from explorer.reading.naming.name_types import Guess, own_type
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.namesakes import no_person_all_the_same
from explorer.reading.naming.organs import is_organ
from explorer.reading.naming.spotting import Spot
from explorer.reading.naming.stretches import starts
from explorer.reading.naming.terms import is_plain, is_term
from explorer.reading.naming.town_names import is_of_town
from explorer.reading.text.tokens import word_set


@dataclass(frozen=True)
class Named:
    """Somebody or something with a name: the fullest first, then the other names; where they are printed."""

    name: str
    type: EntityType
    forms: tuple[str, ...]
    """Every phrase that names it, the fullest first."""
    spots: tuple[Spot, ...] = field(default=())
    sure: bool = True
    also: tuple[str, ...] = ()
    """What it is called as well, where a common noun goes with it: "Gruyere mine"."""


def gather(found: Iterable[Spot], lowered: frozenset[str], names: Names) -> tuple[Named, ...]:
    """Who is named, in the order of the first time, one for each form that differs.

    *lowered* are the words that the text also prints in small letters.
    """
    found = tuple(found)
    towns = hometowns(found, names)
    by_phrase: dict[str, list[Spot]] = defaultdict(list)
    for spot in found:
        by_phrase[_plain(spot)].append(spot)
    kept = {}
    for words, spots in by_phrase.items():
        guess = Guess(None) if is_organ(words) else _decide(spots, lowered, towns, names)
        if guess.type is not None:
            kept[words] = Named(words, guess.type, (words,), tuple(spots), guess.sure)
    for one in tuple(kept.values()):
        short, _, rest = one.name.partition(" ")
        spots = by_phrase[short] if rest and one.type is EntityType.ORGANISATION and short not in kept else []
        plain = names.is_ordinary(short) or short.casefold() in lowered
        if spots and not plain and short.endswith(_ENDINGS) and all(_is_general(word, names) for word in rest.split()):
            kept[short] = Named(short, one.type, (short,), tuple(spots))  # "Frasers Group", and later "Frasers"
    families = {one.name for one in kept.values() if one.type is EntityType.PERSON and any(s.titled for s in one.spots)}
    families |= {words for words, one in kept.items() if one.type is not EntityType.PLACE and _speaks(one, names)}
    for words, one in kept.items():
        parts = words.split()
        if not one.sure and parts[0] in kept:
            continue  # Companies are called by the first word of their name, people by the last.
        if not one.sure and len(parts) > 1 and parts[-1] in families:
            kept[words] = replace(one, type=EntityType.PERSON, sure=True)
    return _with_families(kept)


def _with_families(kept: dict[str, Named]) -> tuple[Named, ...]:
    """The same, where "the Thelwells" are a family: that of a person named, or of "the Thelwell family"."""
    surnames = {one.name.split()[-1] for one in kept.values() if one.type is EntityType.PERSON}
    surnames |= {one.name.removesuffix(" family") for one in kept.values() if one.type is EntityType.GROUP}
    for words, one in tuple(kept.items()):
        single = words[:-1] if words[:-1] in surnames else words.removesuffix("es")
        plural = words.endswith("s") and words != single in surnames and one.type is not EntityType.PERSON
        if not plural or not all(spot.line.low(spot.first - 1) == "the" for spot in one.spots):
            continue
        family = kept.get(f"{single} family")
        if family is None:
            kept[words] = replace(one, type=EntityType.GROUP, sure=True)
            continue
        spots = tuple(sorted((*family.spots, *one.spots), key=lambda spot: spot.start))
        kept[family.name] = replace(family, forms=(*family.forms, words), spots=spots)
        del kept[words]
    return tuple(kept.values())


def _is_general(word: str, names: Names) -> bool:
    return any(names.has(f"organisations {key}", word) for key in ("heads", "legal"))


def _speaks(one: Named, names: Names) -> bool:
    """Whether a single word is used as a surname is: "Wieser won't say", "said Wieser"."""
    if " " in one.name or one.name in names.companies or one.name.isupper():
        return False
    return any(
        names.has("people deeds", spot.line.low(spot.last))
        or names.has("people speaks", spot.line.low(spot.last))
        or names.has("people speaks", spot.line.low(spot.first - 1))
        for spot in one.spots
    )


def _plain(spot: Spot) -> str:
    found = spot.tokens
    if found[0].text == "The" and len(found) > 1 and found[1].text != "Hague":
        found = found[1:]
    if len(found) == 1 and is_medicine(found[0].text):
        return found[0].text.casefold()
    return phrase(found)


def _decide(spots: list[Spot], lowered: frozenset[str], towns: frozenset[str], names: Names) -> Guess:
    """What a phrase names, by its own words and by what stands around it wherever it is printed."""
    guess = next((own_type(spot, names) for spot in spots if spot.titled), own_type(spots[0], names))
    words = spots[0].phrase.removeprefix("The ")
    if (
        guess.type is EntityType.ORGANISATION
        and words not in names.companies
        and all(_is_label(spot, names) for spot in spots)
    ):
        return Guess(None)
    if guess.type is EntityType.PLACE and guess.sure and _is_company_town(spots, words, names):
        return Guess(EntityType.ORGANISATION)
    guess = _told_otherwise(guess, spots, towns, names)
    if guess.type is None or (guess.sure and (guess.type is not EntityType.ORGANISATION or words in names.companies)):
        return guess
    weights = evidence(spots, names)
    if guess.sure:
        # "Pay", "Cloud", "Auto" end the names of products too.
        product = (
            weights[EntityType.PRODUCT] >= 3 and weights[EntityType.PRODUCT] > weights[EntityType.ORGANISATION] + 1
        )
        legal = (
            names.has("organisations legal", words.split()[-1])
            or words.split()[-1] in _HOUSES
            or is_sign(words.split())
        )
        if (
            weights[EntityType.PERSON] >= 3
            and words.split()[0] in names.given
            and len(words.split()) == 2
            and not legal
        ):
            return Guess(EntityType.PERSON)  # "director Marcel Brands"
        if weights[EntityType.EVENT] >= 4 > weights[EntityType.ORGANISATION] and not legal:
            return Guess(EntityType.EVENT)  # "the Viva Tech fair"
        return Guess(EntityType.PRODUCT) if product and not legal else guess
    single = len(spots[0].tokens) == 1
    shown = any(looks_printed(spot) for spot in spots) or _has_inner_capital(words)
    if single and not _is_name(words, shown, spots, lowered, weights, names):
        return Guess(None)
    if is_term(spots, weights, names) or (not single and not shown and is_plain(spots[0], weights, names)):
        return Guess(None)
    if guess.type is EntityType.ORGANISATION:
        of_town = not single and words.split()[0] in names.country and words.split()[-1] not in ("Solar", "Wind")
        weights[EntityType.ORGANISATION] += 2.5 if of_town else 1
        if words in names.given or words in names.family_last:
            weights[EntityType.PERSON] += 1
    else:
        weights[guess.type] += guess.weight
    best = max(weights, key=lambda sort: (weights[sort], sort is guess.type))
    return Guess(best, sure=weights[best] > 2)


_HOUSES = word_set(
    "Gazette Herald Observer Mercury Argus Echo Examiner Bulletin Messenger Telegraph Weekly Inquirer Enquirer "
    "Times News Advertiser Chronicle Tribune Courier Journal Post Press Guardian Independent Tavern Inn Hotel Arms "
    "Store Stores Bakery Garage Pharmacy Theatre Cinema Museum Library School Hospital Restaurant Café Cafe Bistro "
    "Diner Deli Pub Club Bookshop Supermarket Brewery Distillery Creamery Winery Surgery Nursery"
)
"""What people go to, and nobody brings to market."""


def _told_otherwise(guess: Guess, spots: list[Spot], towns: frozenset[str], names: Names) -> Guess:
    """The same, but for a firm with a person's name, and for a town that the text has called one."""
    if guess.type is EntityType.PERSON and guess.sure:
        return no_person_all_the_same(spots, names) or guess
    town = guess.type is not None and not guess.sure and spots[0].phrase.removeprefix("The ").casefold() in towns
    return Guess(EntityType.PLACE) if town else guess


def _has_inner_capital(word: str) -> bool:
    """As in "MultiChoice", which no ordinary word is written like."""
    inner = any(one.isupper() and two.islower() for one, two in pairwise(word[1:]))
    return inner and word.isalpha() and word[:1].isupper() and word[1:2].islower() and len(word) > _SHORT


_SHORT = 5


def _is_company_town(spots: list[Spot], words: str, names: Names) -> bool:
    """Whether a company goes by its town's name: "German steelmaker Salzgitter", and never "in Salzgitter"."""
    if words not in names.country or any(names.has("evidence where", s.line.low(s.first - 1)) for s in spots):
        return False
    if is_of_town(spots):
        return True
    called = any(
        names.has("evidence sort", spot.line.low(spot.first - 1))
        and spot.line.low(spot.first - 1) not in ("rival", "leader")
        for spot in spots
    )
    return called and evidence(spots, names)[EntityType.ORGANISATION] > 3


def _is_label(spot: Spot, names: Names) -> bool:
    """Whether only ordinary words stand there as a label: "Press Office", "Investor Relations:"."""
    line = spot.line
    shouted = all(token.text.isupper() for token in line.tokens if token.is_word)
    if shouted and any(names.is_ordinary(token.text) for token in spot.tokens) and len(spot.tokens) > 1:
        return True  # "ASX ANNOUNCEMENT"
    if not all(names.is_ordinary(token.text) for token in spot.tokens if token.is_word):
        return False
    return line.text(spot.last) == ":" or (line.tokens[-1].text[0].isalnum() and len(line.tokens) < 12)


def _is_name(
    words: str,
    shown: bool,
    spots: list[Spot],
    lowered: frozenset[str],
    weights: Mapping[EntityType, float],
    names: Names,
) -> bool:
    """Whether a single word with a capital letter is a name at all."""
    if names.has("companies careful", words):
        doubtful = names.is_ordinary(words) and not sum(weights.values())
        return shown or sum(weights.values()) > 1 or (words.casefold() not in lowered and not doubtful)
    listed = words in names.companies or words in names.given or words in names.family_last
    if (
        names.has("people titles", words)
        or names.has("people beside", words)
        or names.has("common sentence_starts", words)
    ):
        return False
    if any(names.has(f"organisations {key}", words) for key in ("heads", "bodies", "legal")) and not listed:
        return False
    if (_is_compound(words, names) and not listed) or words in _TIMES:
        return False
    if names.is_ordinary(words) and all(spot.line.low(spot.last) in _DIVISIONS for spot in spots) and not listed:
        return False  # "its Insulation division"
    if shown:
        # "the Company", "the Group": a noun that stands for somebody.
        return not (words.casefold() in names.stands or names.has("evidence sort", words.casefold())) and not (
            names.is_ordinary(words)
            and (words.casefold() in lowered or len(words) < 2)
            and not any(_is_listed_capitals(spot) for spot in spots)
        ) and not (len(words) < 2)  # fmt: skip
    if not listed and (words.casefold() in lowered or merely_begins(spots, names)):
        return False
    line, last = spots[0].line, spots[0].last
    if (
        not listed
        and len(spots) == 1
        and (names.is_ordinary(words) or names.has("organisations heads", words))
        and any(
            names.has(key, phrase(line.tokens[last : last + width]))
            for key in ("evidence sort", "people roles")
            for width in (1, 2)
        )
    ):
        return False  # "Quantum startup Qubiton"
    if names.is_ordinary(words) and not any(_is_told_of(spot, names) for spot in spots):
        return False
    if not listed and words.endswith(_ENDINGS) and not any(_goes_with(spot, names) for spot in spots):
        return False
    plural = words.endswith("s") and not words.endswith(_SINGULAR) and spots[0].line.low(spots[0].last) in _PLURAL_VERBS
    return listed or (not (plural and starts(spots[0].line, spots[0].first)) and (len(words) > 2 or words.isupper()))


def _is_told_of(spot: Spot, names: Names) -> bool:
    """Whether it is told what a word that begins a sentence is: "Prospect, a trade union, accused"."""
    key, _ = apposition(spot.line, spot.last, names)
    return key == "evidence sort" and spot.line.low(spot.last + 1) in ("a", "an") and spot.line.text(spot.last) == ","


def _goes_with(spot: Spot, names: Names) -> bool:
    """Whether what it is or another name or a possessive follows: "Skretting and BioMar", "Skretting, a maker of"."""
    line, last = spot.line, spot.last
    if apposition(line, last, names)[0] == "evidence sort":
        return True
    paired = line.text(last) == "and" and line.text(last + 1)[:1].isupper()
    return (paired and not line.text(last + 2)[:1].isupper()) or line.text(last) in ("'s", "’s")


def _is_compound(word: str, names: Names) -> bool:
    """As in "Earth-observation", "Build-Own-Operate", "Arctic-grade", and years of account: "FY26"."""
    parts = word.split("-")
    if len(parts) == 1:
        return word[:2] in ("FY", "CY", "Q1", "Q2", "Q3", "Q4", "H1", "H2") and (word[2:].isdigit() or len(word) == 2)
    known = word in names.places or word in names.companies
    small = parts[-1].islower() and names.is_ordinary(parts[-1]) and len(parts[-1]) > 3
    return not known and (small or all(names.is_ordinary(part) for part in parts))


def _is_listed_capitals(spot: Spot) -> bool:
    """Whether an ordinary word stands in capitals in a list of names: "leaving ONE, Yang Ming and HMM"."""
    line = spot.line
    beside = line.text(spot.last) in (",", "and") and line.text(spot.last + 1)[:1].isupper()
    beside = beside or (line.text(spot.first - 1) in (",", "and") and line.text(spot.first - 2)[:1].isupper())
    return len(spot.phrase) > 2 and spot.phrase.isupper() and beside and not line.heading


_DIVISIONS = word_set("division business unit segment department arm committee team sector branch")
_TIMES = (
    "Year",
    "Month",
    "Day",
    "Decade",
    "Central",
    "Northern",
    "Southern",
    "Eastern",
    "Western",
    "East",
    "West",
    "Moon",
)


_PLURAL_VERBS = (
    "are",
    "were",
    "have",
    "say",
    "said",
    "will",
    "do",
    "did",
    "can",
    "may",
    "must",
    "need",
    "make",
    "take",
    "remain",
    "cost",
    "help",
    "work",
)
_SINGULAR = ("is", "us", "as", "os", "ss", "ys")
_ENDINGS = (
    "ing", "ity", "ment", "tion", "sion", "ness", "ship", "ism", "ous", "ful", "able", "ible", "ally", "ively", "ary",
    "ward", "wards", "wise", "ed", "ers", "ors", "ists", "ants", "ians", "less", "ical",
)  # fmt: skip
"""How ordinary words end; a name of one word that ends so needs a capital letter within a sentence."""
