"""What is done around a name → whether it is a person: "hired X as", "X was acquitted"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

Vote = tuple[EntityType, float]
"""What speaks for a type, with its weight."""
_PERSON = EntityType.PERSON
SAYS = word_set("said says told added wrote declined confirmed")
BE = ("be", "been", "is", "was", "being")
_TAKEN = word_set(
    "hired poached promoted elected sacked fired dismissed arrested detained convicted jailed interviewed ousted "
    "replacing replaced nominated appointed named succeeding succeeds tapped recruited"
)
_REACHED = word_set("contact contacts enquiries inquiries representative queries")
"""What stands before who is to be asked: "Media contact: A"."""
_COMINGS = word_set("appointment reappointment re-appointment promotion elevation election nomination resignation")
_POSTS = word_set("chairs chaired heads headed resigned stepped graduated studied worked spent wrote tweeted")
_UNDERGOES = word_set(
    "appointed elected promoted acquitted arrested charged convicted jailed sentenced born ousted hired"
)


_ENGAGED = word_set("hired hires appointed appoints mandated tapped retained engaged picked chosen selected")
_ENGAGES = word_set("advise find explore arrange sell audit handle review underwrite assess conduct evaluate")
_ADVISERS = word_set(
    "adviser advisers advisor advisors auditor auditors bookrunner bookrunners underwriter underwriters contractor "
    "supplier operator"
)


def is_engaged(spot: Spot) -> bool:
    """As in "has hired X to advise it", "mandated X as adviser": those that are taken on are a firm."""
    line, last = spot.line, spot.last
    if line.low(spot.first - 1) not in _ENGAGED:
        return False
    advised = line.low(last) == "to" and line.low(last + 1) in _ENGAGES
    near = (line.low(at) for at in range(last + 1, last + 5))
    return advised or (line.low(last) == "as" and any(word in _ADVISERS for word in near))


_MANY = word_set(
    "founders co-founders cofounders analysts directors managers executives brothers sisters siblings cousins "
    "economists lawyers entrepreneurs engineers researchers professors billionaires tycoons ministers chairmen heirs"
)


def _beside_person(spot: Spot, names: Names) -> bool:
    """As in "its owners, Quirb Zandel and Anna Berg"."""
    line, first, last = spot.line, spot.first, spot.last
    before = line.low(first - 1) == "and" and line.text(first - 3) in names.given and line.text(first - 2).istitle()
    after = line.low(last) == "and" and line.text(last + 1) in names.given and line.text(last + 2).istitle()
    alone = not line.text(first - 4)[:1].isupper() if before else not line.text(last + 3)[:1].isupper()
    return (before or after) and alone and len(spot.tokens) == 2


def _is_builder(spot: Spot, names: Names) -> bool:
    """As in "Eugene Diamond, the Broughshane developer"."""
    line, last = spot.line, spot.last
    told = line.text(last) == "," and line.low(last + 1) in ("a", "an", "the") and spot.tokens[0].text in names.given
    return told and any(line.low(at) in _BUILDERS for at in range(last + 2, last + 5))


_FOLLOWS = word_set("succeeded succeeds replaced replaces succeeding replacing")
_RUNS = word_set("leads led runs ran founded co-founded cofounded steered oversees oversaw manages managed")
_PLAIN = word_set("he she they it the a an its his her their")


def _followed(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "X succeeds Y as", "she succeeds Y", "X sold her shares", "X, who runs", "X was named chief executive"."""
    line, first, last = spot.line, spot.first, spot.last
    one, two, three = (line.low(last + step) for step in (0, 1, 2))
    near = [line.low(at) for at in range(last + 1, last + 7)]
    if one in _FOLLOWS and line.text(last + 1)[:1].isupper() and ("as" in near or "at" in near or one[:2] == "su"):
        yield _PERSON, 3
    if line.low(first - 1) in _FOLLOWS and (one in ("as", "at", ",", ".", "in", "on") or one in SAYS):
        sure = line.low(first - 1)[:2] == "su" or one in ("as", "at")
        yield _PERSON, 3 if sure or line.low(first - 2) in ("he", "she") else 1
    if one.islower() and two in ("his", "her") and one not in ("and", "or", "told", "with", "in", "to", "of", "for"):
        yield _PERSON, 3
    if one in SAYS and two == "that" and three in ("his", "her"):
        yield _PERSON, 2.5
    if one in ("joins", "joined") and two == "the" and three in ("cast", "board", "panel"):
        yield _PERSON, 2.5
    if one in BE and two in ("named", "made", "the", "a", "an", "made") and (
        names.has("people roles", three) or names.has("people roles", f"{three} {line.low(last + 3)}")
        or (line.text(last + 2).isupper() and names.has("people titles", line.text(last + 2)))
        or (three in _RANKED and names.has("people roles", line.low(last + 3)))
    ):  # fmt: skip
        yield _PERSON, 3
    if one in _RUNS and line.text(last + 1)[:1].isupper() and line.low(first - 1) not in _PLAIN:
        yield _PERSON, 1.5


def _is_taken(line: Line, first: int, last: int) -> bool:
    """As in "hired X from", "the appointment of X as", "Media contact: X"."""
    one, two = line.low(last), line.low(last + 1)
    if line.low(first - 1) == ":" and line.low(first - 2) in _REACHED:
        return True
    if line.low(first - 1) == "of" and line.low(first - 2) in _COMINGS:
        return one == "as"
    return line.low(first - 1) in _TAKEN and ("as" in (one, two) or one in (",", ".", "to", "in", "from", "on", "for"))


def _becomes(line: Line, at: int, names: Names) -> bool:
    """As in "X became chairman", "X will become the trader's chairwoman"."""
    if line.low(at) in ("became", "becomes", "remains", "is") and names.has("people roles", line.low(at + 1)):
        return True
    turns = "become" in (line.low(at + 1), line.low(at + 2))
    return turns and any(names.has("people roles", line.low(step)) for step in range(at + 2, at + 9))


def _is_introduced(line: Line, first: int, last: int, names: Names) -> bool:
    """As in "Its organiser for Kent, X, wants": a role, what it is for, a comma."""
    if line.text(first - 1) != "," or line.text(last) != ",":
        return False
    at = first - 2
    while at > line.begin and (line.text(at)[:1].isupper() or line.low(at) in ("the", "and", "of")):
        at -= 1
    return at < first - 2 and line.low(at) in ("for", "in", "at") and names.has("people roles", line.low(at - 1))


def _has_field(line: Line, first: int, names: Names) -> bool:
    """As in "vice president of supply chain X", "head of marketing X"."""
    for of in range(first - 2, max(line.begin, first - 5), -1):
        if not line.text(of).islower():
            return False
        if line.low(of) in ("of", "for"):
            return line.low(first - 1) not in _PLAIN and names.has("people roles", line.low(of - 1))
    return False


_BUILDERS = word_set("developer builder dealer producer publisher haulier hawker stallholder landlord")
_RANKED = word_set("chief managing executive vice deputy non-executive general group acting interim finance former new")


def moved(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "hired X as", "X was acquitted", "X chairs the board", "X joins Velar as", "X of the union said"."""
    line, first, last = spot.line, spot.first, spot.last
    if not 1 < len(spot.tokens) < 5 or any(names.is_ordinary(token.text) for token in spot.tokens):
        return
    if is_engaged(spot) or (len(line.text(last - 1)) > 1 and line.text(last - 1).isupper()):
        return  # "hired Velar BBA to advise it"
    one, two = line.low(last), line.low(last + 1)
    near = [line.low(at) for at in range(last + 1, last + 9)]
    yield from _followed(spot, names)
    if _becomes(line, last, names) or _has_field(line, first, names):
        yield _PERSON, 5 if _has_field(line, first, names) else 3
    if _is_taken(line, first, last) or _is_introduced(line, first, last, names):
        yield _PERSON, 4
    if one in _POSTS or (one in BE and two in _UNDERGOES):
        yield _PERSON, 2.5
    if one in ("joins", "joined", "leaves", "left", "returns") and ("as" in near or "from" in near):
        yield _PERSON, 2.5
    if (one == "will" and two in ("head", "chair", "run")) or (one == "took" and two == "over"):
        yield _PERSON, 2
    if one == "of" and any(word in SAYS for word in near[:7]):
        yield _PERSON, 2  # "Thor Egil Braadland of the association said"
    if line.low(first - 1) in _MANY or (line.low(first - 1) == "and" and line.low(first - 4) in _MANY):
        yield _PERSON, 3  # "founders X Y and V W"
    if _beside_person(spot, names) or _is_builder(spot, names):
        yield _PERSON, 2.5
    if names.has("people speaks", line.low(first - 1)) and line.text(first - 2) in ("”", '"', ","):
        yield _PERSON, 1
