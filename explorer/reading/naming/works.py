"""Who makes or publishes what a name stands for → whether it is a product: "the team behind X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.movements import Vote
from explorer.reading.naming.names import Names
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_PERSON, _PRODUCT = EntityType.PERSON, EntityType.PRODUCT
_MAKES = word_set("makes make making manufactures brews distils bakes")
LAUNCHED = word_set("launched unveiled released marketed rolled relaunched")
_SUCCEEDS = word_set("succeeds succeeding appoints appointing")
_SUCCEEDED = word_set(
    "written directed designed composed choreographed illustrated authored narrated hosted coached "
    "captained replaced succeeded chaired headed founded co-founded"
)
_OF_MANY = word_set("round consortium group investors syndicate funding financing bidders backers")
_BEHIND = word_set("team studio developer company maker firm group startup creator publisher people")
_RELEASED = LAUNCHED | word_set("developed published created designed")


def released(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "the team behind X", "X, which Velar released in May", "Velar's X" where Velar needs no introduction."""
    line, first, last = spot.line, spot.first, spot.last
    if line.low(first - 1) == "behind" and line.low(first - 2) in _BEHIND:
        yield _PRODUCT, 1 if line.low(first - 2) in ("group", "firm", "people") else 3
    if line.low(first - 1) == "for" and line.low(first - 2) == "known":
        yield _PRODUCT, 3  # "the studio best known for X"
    told = line.text(last) == "," and line.low(last + 1) == "which" and line.text(last + 2)[:1].isupper()
    if told and any(line.low(at) in _RELEASED for at in range(last + 3, last + 7)):
        yield _PRODUCT, 3
    if (
        line.low(first - 1) in ("'s", "’s")
        and line.text(first - 2) in names.companies
        and not any(names.is_ordinary(token.text) for token in spot.tokens[-1:])
        and not names.has("people roles", line.low(last))
    ):
        yield _PRODUCT, 1.5
    if line.low(first - 1) == "of" and line.low(first - 2) in _PARTS:
        yield _PRODUCT, 3.5  # "a second season of X"
    if line.low(first - 1) == "of" and line.low(first - 2) == "sales" and len(spot.tokens) < 3:
        yield _PRODUCT, 2  # "Sales of X rose"
    approved = line.low(last + 1) in _LEAVES or line.low(last + 2) in _LEAVES
    if line.low(last) in _WINS and approved and any(line.text(at) in _DRUG_BODIES for at in range(last + 2, last + 8)):
        yield _PRODUCT, 2.5  # "X won approval from the FDA"
    if line.low(last) in _OF_WORKS and line.low(first - 1) in ("the", "its", "'s", "’s", "a", "of"):
        yield _PRODUCT, 3
    if line.text(last) == "," and line.low(last + 1) == "from" and line.text(last + 2) in names.companies:
        yield _PRODUCT, 2.5  # "Ocrevus, from Roche,"
    if line.low(first - 1) == "whose" and line.low(last) in ("brand", "brands", "label"):
        yield _PRODUCT, 4


_PARTS = word_set(
    "season seasons episode episodes sequel sequels remake adaptation premiere copies edition editions screenings "
    "reboot bottles packs tablets doses formulation generics versions"
)
_WINS = word_set("won wins received receives got gets gained gains secured secures obtained")
_LEAVES = word_set("approval clearance authorisation authorization designation")
_DRUG_BODIES = word_set("FDA EMA MHRA Drug Medicines PMDA NMPA TGA CDSCO Anvisa ANVISA")
_OF_WORKS = word_set("franchise franchises revival remake sequel remaster spin-off trilogy reboot soundtrack trailer")


def made(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "which makes Nutella and Kinder Bueno", "the maker of Zapple", "replaced by Morten Dahl"."""
    line, first = spot.line, spot.first
    one, two = line.low(first - 1), line.low(first - 2)
    run = one == "by" and two in ("led", "run") and line.low(first - 3) in (",", "and")
    shared = {line.low(back) for back in range(first - 9, first - 3)} & _OF_MANY
    if run and not shared and len(spot.tokens) == 2:
        yield _PERSON, 2
    if len(spot.tokens) in (2, 3) and (one in _SUCCEEDS or (one == "by" and two in _SUCCEEDED)):
        yield _PERSON, 3
    if (
        len(spot.tokens) == 2
        and one == "and"
        and any(line.low(back) == "by" and line.low(back - 1) in _SUCCEEDED for back in range(first - 5, first - 2))
    ):
        yield _PERSON, 2
    made = one in _MAKES or (one == "of" and two in ("maker", "makers", "producer", "version", "versions"))
    made = made or (one == "the" and two == "of" and line.low(first - 3) in ("maker", "makers"))
    made = made and line.low(spot.last) not in ("the", "a", "an", "one")  # "make Velar the largest exporter"
    if made and not names.has("evidence sort", line.low(spot.last)):
        yield _PRODUCT, 3
    elif (
        one == "and"
        and not {line.low(back) for back in range(first - 5, first - 1)} & {"for", "to", "with"}
        and any(
            line.low(back) in _MAKES or (line.low(back) == "of" and line.low(back - 1) == "maker")
            for back in range(first - 6, first - 1)
        )
    ):
        yield _PRODUCT, 2
