"""Names of one text → who goes by several of them: full names, short ones, acronyms."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace

from explorer.model.entities import EntityType
from explorer.reading.naming.gathering import Named
from explorer.reading.naming.hometowns import town_of
from explorer.reading.naming.names import Names
from explorer.reading.naming.town_names import acts_as_firm
from explorer.reading.text.tokens import word_set

_LEAST = 4
_MOST = 40
"""Names that share a word and are looked at, so that a list of a thousand of them takes no longer than it should."""


def merge(
    found: tuple[Named, ...], acronyms: Mapping[str, str], names: Names
) -> tuple[tuple[Named, ...], tuple[tuple[str, str], ...]]:
    """Who is named, short names with full ones where that is certain; and pairs of names that may be one."""
    by_form = {one.name: one for one in found}
    target = {short: full for short, full in acronyms.items() if full in by_form}
    plain = {name.upper(): name for name in by_form if not name.isupper()}
    target |= {name: plain[name] for name in by_form if name in plain and len(name) > _LEAST}  # "TRIER. In Trier"
    doubts: list[tuple[str, str]] = []
    by_word: dict[str, list[Named]] = defaultdict(list)
    for one in found:
        words = one.name.split()
        for key in dict.fromkeys((*words, *_all_initials(words, names))):
            by_word[key].append(one)
    for one in found:
        if one.name in target:
            continue
        near = [*by_word[one.name.split()[0]], *by_word[one.name.split()[-1]]][:_MOST]
        others = {other.name: other for other in near if other.name != one.name}
        fuller = [other for other in others.values() if _is_short(one, other, names)]
        fuller = [o for o in fuller if not any(o is not p and _is_short(o, p, names) for p in fuller)] or fuller
        best = _certain(one, fuller, names)
        if best is not None:
            target[one.name] = best.name
        else:
            doubts.extend((one.name, other.name) for other in fuller)
    gathered: dict[str, list[Named]] = defaultdict(list)
    for one in found:
        gathered[_root(one.name, target)].append(one)
    merged = []
    for full, members in gathered.items():
        chief = by_form[full]
        forms = (
            full,
            *(m.name for m in members if m.name != full),
            *(s for s, f in acronyms.items() if f == full and s not in by_form),
        )
        spots = tuple(sorted((s for m in members for s in m.spots), key=lambda s: s.start))
        kind = chief.type if chief.sure else _common(members)
        merged.append(replace(chief, forms=tuple(dict.fromkeys(forms)), spots=spots, type=kind))
    merged.sort(key=lambda one: one.spots[0].start)
    return tuple(merged), tuple(doubts)


def _common(members: list[Named]) -> EntityType:
    for member in members:
        if member.sure:
            return member.type
    return Counter(m.type for m in members for _ in m.spots).most_common(1)[0][0]


def _root(name: str, target: Mapping[str, str]) -> str:
    seen = {name}
    while name in target and target[name] not in seen:
        name = target[name]
        seen.add(name)
    return name


def _is_short(short: Named, full: Named, names: Names) -> bool:
    """Whether one name may be a part of the other that people use instead."""
    if len(short.name) >= len(full.name):
        return False
    a, b = short.name.split(), full.name.split()
    if full.type is EntityType.PERSON:
        town = short.type is EntityType.PLACE and names.places.get(short.name) == short.name  # "Oland" is no Öland
        town = town and (
            short.spots[0].start < full.spots[0].start
            or any(spot.line.low(spot.first - 1) in _WHERE | {"from", "at", "to"} for spot in short.spots)
        )
        plain = len(a) == 1 and short.name not in names.companies and not town
        plain = plain or names.has("people particles", a[0].casefold())
        if len(a) == 1 and short.type in (EntityType.ORGANISATION, EntityType.PRODUCT) and _is_a_firm(short, full):
            return False
        return (short.type is EntityType.PERSON or plain or not short.sure) and _is_short_person(a, b)
    if full.type is EntityType.ORGANISATION:
        return _is_short_organisation(short, full, names)
    return _is_short_thing(short, full)


_WHERE = word_set("in of near outside around across")
_OF_FIRMS = word_set("in at of by with")


def _is_a_firm(short: Named, full: Named) -> bool:
    """Whether a word is told of as a firm before a person of that name comes: "Mantero, founded in Como," its owner."""
    first = short.spots[0]
    if first.start > full.spots[0].start or first.line.heading or first.titled:
        return False
    apposed = [spot for spot in short.spots if spot.line.text(spot.last) == ","]
    return any(spot.line.low(spot.last + 1) in ("founded", "based", "which", "owned") for spot in apposed) or any(
        spot.line.low(spot.first - 1) in _OF_FIRMS and spot.line.low(spot.last + 1) in ("a", "an") for spot in apposed
    )


def _is_short_organisation(short: Named, full: Named, names: Names) -> bool:
    """As in "Kobe Heavy", "Bimbo" of "Grupo Bimbo", "KHI"."""
    a, b = short.name.split(), full.name.split()
    if short.type in (EntityType.EVENT, EntityType.AGREEMENT):
        return False
    told = short.type is EntityType.PLACE and short.sure and not names.has("places after", a[-1])
    lies = short.type is EntityType.PLACE and all(s.line.low(s.first - 1) in _WHERE - {"of"} for s in short.spots)
    if told and short.name not in names.places and b[: len(a)] == a and (town_of(b) == short.name or len(a) == 1):
        return False  # "Gore District Council", and later "Gore"
    placed = short.name in names.places or lies
    if placed and not (b[: len(a)] == a and acts_as_firm(short.spots, full.spots[0].start, names)):
        return False
    if b[: len(a)] == a and names.sorts.get(b[-1]) == "media" and len(a) > 1:
        return not all(spot.line.low(spot.first - 1) in _WHERE for spot in short.spots)  # "of Salt Lake"
    if b[: len(a)] == a or (len(a) == 1 and b[0].endswith(f"-{a[0]}")):
        return True
    if b[1 : 1 + len(a)] == a and (names.has("organisations before", b[0]) or _are_initials(b[0])):
        return True
    if _own_part(b, names) == a:
        return True
    if len(a) == 1 and len(b) == 2 and b[1] == a[0] and (not short.sure or short.type is EntityType.ORGANISATION):
        free = not short.sure or (b[0] not in names.companies and not _acts_beside(short, full))
        return free and a[0] not in names.companies and not names.has("organisations heads", a[0])
    return len(a) == 1 and a[0].isupper() and len(a[0]) > 1 and a[0] in _all_initials(b, names)


def _acts_beside(short: Named, full: Named) -> bool:
    """Whether one sentence names both: then they are two."""
    return bool({spot.line.index for spot in short.spots} & {spot.line.index for spot in full.spots})


def _is_short_thing(short: Named, full: Named) -> bool:
    """The same of a product, an event, an agreement."""
    a, b = short.name.split(), full.name.split()
    if full.type is EntityType.PRODUCT and b[: len(a)] == a:
        if short.spots[0].start < full.spots[0].start:
            return False  # "Hollowfrost", and later its sequel "Hollowfrost 2"
        if not short.sure and "".join(b[len(a) :]).isdigit():
            return True  # "HomeMate" of "HomeMate 3"
    if full.type is EntityType.EVENT and b[: len(a)] == a and not short.sure:
        return True  # "CES" of "CES 2025"
    if full.type is EntityType.AGREEMENT and short.type is EntityType.PRODUCT and b[: len(a)] == a:
        return full.spots[0].start < short.spots[0].start  # "Gemini" of "Gemini Cooperation"
    if full.type in (EntityType.EVENT, EntityType.AGREEMENT, EntityType.PRODUCT) and short.type is full.type:
        return b[-len(a) :] == a or b[: len(a)] == a
    return False


_OF = word_set("del do di de da du dos das della delle dello van von y e")
_KINDS = word_set(
    "Minera Papeleira Papelera Cantieri Cantiere Sociedad Sociedade Empresas Viña Bodegas Bodega Cementos Constructora "
    "Construtora Siderúrgica Aceros Aerolíneas Aerolineas Usina Usinas Frigorífico Laboratórios Cervecería Cervejaria "
    "Editora Editorial Inmobiliaria Acciaierie Officine Cantine Autostrade Aeroporti Zakłady Huta Stocznia Kopalnia "
    "Fabryka Château Chateau Domaine Éditions Editions Chantiers Ateliers Forges Aciéries Verreries Papeteries "
    "Brasserie Brauerei Molkerei Werft Verlag Reederei Kraftwerke Sparkasse Volksbank Brouwerij Rederij Bryggeri "
    "Rederi Pivovar Pastificio Tenuta Cartiere Lanificio Naviera Astilleros Transportes Ingenio Destilería Azucarera "
    "Mineração Mineradora Metalúrgica Distribuidora"
)
"""What a company is, where that stands before the name of its own: "Minera Altosol SpA"."""


def _own_part(full: list[str], names: Names) -> list[str]:
    """The name of its own behind what a company is: "Lario" of "Banca del Lario", "Altosol" of "Minera Altosol SpA"."""
    end, first = len(full), 0
    while end > 1 and names.has("organisations legal", full[end - 1]):
        end -= 1
    while first < end - 1 and (full[first] in _KINDS or names.has("organisations before", full[first])):
        first += 1
    while 0 < first < end - 1 and full[first] in _OF:
        first += 1
    return full[first:end] if first else []


def _are_initials(word: str) -> bool:
    """As in "WK Kellogg", "A.P. Moller"."""
    letters = word.replace(".", "")
    return letters.isalpha() and letters.isupper() and len(letters) < 3


_SUFFIXES = word_set("Jr Jr. Sr Sr. II III IV")


def _is_short_person(a: list[str], b: list[str]) -> bool:
    while len(b) > 1 and b[-1] in _SUFFIXES:
        b = b[:-1]
    if len(a) == 1:
        return a[0] in (b[-1], b[0]) or (len(b) == 3 and a[0] == b[1] and not a[0].endswith("."))
    if [word.casefold() for word in a] == [word.casefold() for word in b[-len(a) :]]:
        return True  # "De Wit" of "Anneke de Wit"
    if a == b[-len(a) :]:
        return True
    return a[-1] == b[-1] and a[0] == b[0]


def _initials(words: list[str], names: Names) -> str:
    while words and names.has("organisations legal", words[-1]):
        words = words[:-1]
    return "".join(word[0] for word in words if word[0].isupper())


def _all_initials(words: list[str], names: Names) -> tuple[str, ...]:
    """The initials, and those with a first word in capitals as it is: "LES" and "LGES" of "LG Energy Solution".

    The word "Company" at the end may count or not.
    """
    plain = _initials(words, names)
    if len(words) > 2 and names.has("organisations legal", words[-1]):
        return plain, "".join(word[0] for word in words if word[0].isupper())
    if len(words) > 2 and words[0].isupper() and 1 < len(words[0]) < 4 and words[0].isalpha():
        return plain, words[0] + _initials(words[1:], names)
    return (plain,)


def _certain(one: Named, fuller: list[Named], names: Names) -> Named | None:
    """The only one that the short name can mean, if there is such a one."""
    if not fuller:
        return None
    bare = [other for other in fuller if _adds_nothing(one.name.split(), other, names)]
    first = one.spots[0].start
    led = len(bare) == 1 and all(bare[0].spots[0].start <= o.spots[0].start for o in fuller)
    led = (
        led
        and bare[0].spots[0].start < first
        and all(w in _WHOLE for w in bare[0].name.split()[len(one.name.split()) :])
    )
    if len(bare) == 1 and (len(fuller) == 1 or one.name not in names.companies or led):
        since = [other for other in fuller if other.spots[0].start < first < bare[0].spots[0].start]
        return (
            bare[0] if led or len(since) != 1 else since[0]
        )  # "Velar Life Sciences", and at the end "Velar Pharma Inc."
    if len(fuller) > 1:
        # A short name is used for somebody introduced before: the only one there is by then.
        earlier = [other for other in fuller if other.spots[0].start < first and not _is_part(other)]
        if len(earlier) != 1:
            return None
        fuller = earlier
    other = fuller[0]
    before = [spot for spot in one.spots if spot.start < other.spots[0].start]
    if other.type is EntityType.PERSON and one.type is EntityType.ORGANISATION and len(before) > 1:
        return None  # "specialist Velden", and later "its founder Jaap Velden"
    return other if other.type is not EntityType.ORGANISATION or _is_that_firm(one, other, names) else None


def _is_that_firm(one: Named, other: Named, names: Names) -> bool:
    """Whether a short name surely means a firm, so that nobody need be asked about it."""
    a, b = one.name.split(), other.name.split()
    known = one.name in names.companies
    if _own_part(b, names) == a and (not known or _replaces(one, other, names)):
        return True  # "Banca del Lario", and later "Lario"
    if b[: len(a)] != a and b[1 : 1 + len(a)] != a:
        return _are_plain_initials(one, other, names)
    if (names.has("organisations before", b[0]) or _are_initials(b[0])) and b[1:] == a:
        return True  # "Deutsche Lufthansa", "Grupo Bimbo"
    if known and (not _replaces(one, other, names) or _is_model(b[len(a) :], names)):
        return False  # "Boeing", and "Boeing Starliner"
    if b[-1] in _OWNERS and one.spots[0].start < other.spots[0].start:
        return False  # "Its largest shareholder is the Nordby Foundation."
    if (known and _is_parent(one)) or _goes_before(one, other):
        return False  # "Its parent Shell"; "Databricks", and later "Databricks Marketplace"
    return not any(word in names.companies for word in b[len(a) :])  # a venture that bears its parent's name


def _are_plain_initials(short: Named, full: Named, names: Names) -> bool:
    """Whether initials of three letters or more stand for a full name before them, and for nobody else we know."""
    if (short.name, full.name) in names.same or (full.name, short.name) in names.same:
        return len(short.name) > 2
    another = short.name in names.companies and full.name not in names.companies
    return len(short.name) > 2 and not another and full.spots[0].start < short.spots[0].start


def _replaces(short: Named, full: Named, names: Names) -> bool:
    """Whether a short name that is known by itself stands for the full one here: named before, never beside it."""
    beside = {spot.line.index for spot in short.spots} & {spot.line.index for spot in full.spots}
    if beside or full.spots[0].start > short.spots[0].start:
        return False
    return full.name not in names.companies or _is_only_one(short.name, full.name, names)


def _is_only_one(short: str, full: str, names: Names) -> bool:
    """Whether of all firms that are known, none but that one bears the short name, with a general word behind it.

    A country behind it, or several general words, tell little either: "MTN Nigeria", "Apollo Global Management".
    """
    rest = full.split()[len(short.split()) :]
    general = [word in _GENERAL or any(names.has(f"organisations {key}", word) for key in ("heads", "legal"))
               for word in rest]  # fmt: skip
    if _is_land(rest, names) or (len(rest) > 1 and all(general)):
        return True
    return (
        bool(rest)
        and all(general)
        and not any(name.startswith(f"{short} ") and name != full for name in names.companies)
    )


_LANDS = word_set(
    "Brasil Deutschland España Italia Polska México Perú Österreich Schweiz Nederland Sverige Norge Danmark"
)
"""As they are called in firms' names there."""


def _is_land(rest: list[str], names: Names) -> bool:
    """Whether these words of a firm's name are a place and no more."""
    return " ".join(rest) in names.places or (len(rest) == 1 and rest[0] in _LANDS)


_ABOVE = word_set("parent owner shareholder subsidiary subsidiaries")


def _is_parent(short: Named) -> bool:
    """Whether the text tells of a short name as of another's owner: "Its parent Shell", "Vodafone, which owns 17%"."""
    return any(
        line.low(spot.first - 1) in _ABOVE
        or any(line.low(at) in _ABOVE for at in range(spot.last, spot.last + 5))
        or any(line.low(at) in ("owns", "controls", "holds") for at in range(spot.last, spot.last + 3))
        for spot in short.spots
        for line in (spot.line,)
    )


def _is_model(rest: list[str], names: Names) -> bool:
    """Whether what follows a company's name is no part of a company's name: none of "MTN Nigeria"."""
    return (
        len(rest) == 1
        and not _is_land(rest, names)
        and not any(names.has(f"organisations {key}", rest[0]) for key in ("legal", "heads", "bodies"))
    )


def _goes_before(short: Named, full: Named) -> bool:
    """Whether the text has used the short name before the full one comes, and often: then that is something else."""
    first = full.spots[0].line.index
    before = {spot.line.index for spot in short.spots if spot.line.index < first}
    often = len(short.spots) >= _OFTEN * len(full.spots)
    if all(word in _WHOLE for word in full.name.split()[len(short.name.split()) :]):
        return False  # "Lakeshore", and later "Lakeshore Equity Partners"
    return full.name.split()[0] == short.name and (len(before) > 1 or (bool(before) and often))


_WHOLE = word_set(
    "Group Holding Holdings Partners Equity Private Capital Management Company Corporation Industries Technologies "
    "Limited International Global Investments Advisors Advisers Ltd Ltd. Inc Inc. Plc PLC AG SA S.A. SE NV AB ASA Corp "
    "Corp. Co Co. LLC LLP LP GmbH A/S Oyj"
)
"""What a full name adds that no part of a company would be called by."""
_OWNERS = word_set("Foundation Trust Family University Institute")
_OFTEN = 4
"""How many times as often as the other: "Payloop" throughout, and once "Payloop Tap"."""


def _is_part(one: Named) -> bool:
    """Whether the text calls it a part of another: "its Sundaram Insulin unit"."""
    return any(
        spot.line.low(spot.last) in _PARTS
        or spot.line.low(spot.first - 1) in ("its", "their", *_PARTS)
        or (spot.line.low(spot.first - 1) == "," and spot.line.low(spot.first - 2) in _PARTS)
        for spot in one.spots
    )


_PARTS = word_set("unit subsidiary arm division affiliate business brand")


def _adds_nothing(a: list[str], other: Named, names: Names) -> bool:
    """Whether the full name only adds a legal form or a general word: "Nissan Motor Co., Ltd."."""
    b = other.name.split()
    if other.type is not EntityType.ORGANISATION or b[: len(a)] != a:
        return False
    rest = [word for word in b[len(a) :] if word not in (",", "&")]
    if all(names.has("organisations legal", word) for word in rest):
        return True
    known = " ".join(a) in names.companies
    plain = [word for word in rest if not names.has("organisations legal", word)]
    return len(plain) == 1 and plain[0] in _GENERAL and (not known or plain[0] in _PLAINEST)


_PLAINEST = word_set("Motor Motors Industries Cars Technologies Technology Holdings")
"""What a full name adds that even a firm known by itself goes by: "Infineon" and "Infineon Technologies"."""
_GENERAL = _PLAINEST | word_set(
    "Electronics Automobile Automobiles Airlines Airways Bank Pharma Pharmaceuticals Pharmaceutical Automotive "
    "Management"
)
