"""A text → the firms that it shows to end in "'s": "Arnott's said", "Arnott's, which Velar bought"."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.text.tokens import word_set

_ACTS = word_set("said says has had will would declined announced plans opened closed sells bought makes")
_SHOPS = word_set(
    "Market Marketplace Supermarket Deli Diner Kitchen Pizza Bakery Grill Burgers Donuts Club Café Cafe Pantry "
    "Table Pub Bar Butchers Tavern Inn Hotel Garage Pharmacy Chemist Coaches Opticians Bookshop Books Dairy "
    "Brewery Restaurant Store Stores Shops Creamery Nursery Hardware Takeaway Bistro Lounge Barbers Boutique "
    "Saloon Tyres Motors Haulage Nightclub"
)
_LONG = 3
_OWNERS = ("'s", "’s")
_RUNS = word_set("run runs ran own owns owned bought opened at behind opening reopened leased lease")
_WENT = word_set("in at to from near outside behind inside")
_AFTERS = word_set("on at in with for to from last this until")
_ELLIPTIC = word_set("than like of as unlike and or but")
"""Before what is left out: "larger than Velar's"."""


def with_shops(read: Iterable[Line], names: Names) -> Names:
    """The names with those possessives that nothing is had by, but that do something themselves."""
    lines = [line for line in read if not line.heading]
    bare = {line.text(at) for line in lines for at in range(line.begin, len(line.tokens))
            if line.text(at + 1) not in _OWNERS and not line.text(at + 1)[:1].isupper()}  # fmt: skip
    bare -= {line.text(at + 1) for line in lines for at in range(len(line.tokens)) if line.text(at) in names.given}
    found = [name for line in lines for name in (*_shown(line, names, bare), *_called_after(line, names, bare))]
    new = dict.fromkeys(found, "company")
    return names.knowing(new, {}) if new else names


def _shown(line: Line, names: Names, bare: Container[str]) -> Iterator[str]:
    for at in range(line.begin, len(line.tokens) - 2):
        word = line.text(at)
        if line.text(at + 1) not in _OWNERS or not (word.istitle() and word.isalpha()):
            continue
        closed = line.text(at + 2) in (",", ".", ";") or line.low(at + 2) in ("and", "or", "both")
        told = (line.text(at + 2) == "," and line.low(at + 3) == "which") or (closed and word not in bare)
        run = line.low(at - 1) in _RUNS and line.low(at + 2) in ("in", "on", "at") and line.text(at + 3)[:1].isupper()
        went = line.low(at - 1) in _WENT and line.low(at + 2) in _AFTERS and word not in bare
        told = told or run or went
        such = line.low(at - 1) == "as" and line.low(at - 2) == "such"
        alone = not line.text(at - 1)[:1].isupper() and (such or line.low(at - 1) not in _ELLIPTIC)
        known = word in names.companies or word in names.places or names.is_ordinary(word)
        if alone and not known and (told or line.low(at + 2) in _ACTS):
            yield f"{word} 's"


def _called_after(line: Line, names: Names, bare: Container[str]) -> Iterator[str]:
    """As in "Dick's Fresh Market", where no Dick is told of but by his full name."""
    for at in range(line.begin, len(line.tokens) - 2):
        word, end = line.text(at), at + 2
        known = word in names.companies or word in names.places or word in bare
        if line.text(at + 1) not in _OWNERS or not word.istitle() or known:
            continue
        while end < at + 5 and line.text(end).istitle() and line.text(end).isalpha():
            end += 1
        last = line.text(end - 1)
        named = word in names.given or word in names.family_last
        told = named and names.has("organisations heads", last)
        rest = [line.text(one) for one in range(at + 2, end)]
        told = told or (word in names.given and 0 < len(rest) < _LONG and all(map(names.is_ordinary, rest)))
        if end > at + 2 and (last in _SHOPS or told):
            yield " ".join((word, "'s", *(line.text(one) for one in range(at + 2, end))))
