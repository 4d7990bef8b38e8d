"""A document → its sentences as tokens, with what is no running text told apart: headings, datelines."""

from __future__ import annotations

from dataclasses import dataclass, field

from explorer.model.documents import Document
from explorer.reading.naming.names import Names, phrase
from explorer.reading.text.sentences import sentences
from explorer.reading.text.tokens import Token, tokens


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence. In a ``heading`` capitals say nothing. Before ``begin`` stands a dateline, if there is one."""

    index: int
    tokens: tuple[Token, ...]
    heading: bool = False
    begin: int = 0
    wired: bool = False
    """Whether the dateline names a news agency."""
    _texts: tuple[str, ...] = field(init=False, repr=False, compare=False)
    _lows: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Words are asked for some thirty times each.
        texts = tuple([token.text for token in self.tokens])
        object.__setattr__(self, "_texts", texts)
        object.__setattr__(self, "_lows", tuple([text.casefold() for text in texts]))

    def text(self, at: int) -> str:
        """The token at *at* as printed; an empty text beyond the ends of the sentence."""
        return self._texts[at] if 0 <= at < len(self._texts) else ""

    def low(self, at: int) -> str:
        """The same in small letters."""
        return self._lows[at] if 0 <= at < len(self._lows) else ""


def lines(document: Document, names: Names) -> tuple[Line, ...]:
    """Every sentence of the document, in order."""
    spans = document.sentences or sentences(document.text)
    found = ((index, tokens(document.text, *span)) for index, span in enumerate(spans))
    return tuple(_line(index, words, names) for index, words in found if words)


def _line(index: int, found: tuple[Token, ...], names: Names) -> Line:
    begin, wired = _dateline(found, names)
    return Line(index, found, not begin and _is_heading(found, names), begin, wired)


def _is_heading(found: tuple[Token, ...], names: Names) -> bool:
    """Whether nearly every word has a capital letter, as titles are printed."""
    if found[0].text == "By" and len(found) > 2 and found[1].is_capital and not names.is_ordinary(found[1].text):
        return False  # "By Ewa Nowicka, Business Correspondent"
    if _is_labelled(found):
        return False  # "Media contact: Jess Tran, Orana Agritech"
    if found[0].text == "(":
        return False  # "(Reporting by Marta Kowalik; Editing by Simon Hale)"
    words = [token for token in found if token.is_word and token.text[0].isalpha() and len(token.text) > 1]
    if len(words) < 2 or found[-1].text in (".", "!", "”", '"', ";", ":"):
        shouted = [token for token in words if token.text.isupper() and len(token.text) > 2]
        return len(words) > 3 and len(shouted) > 0.8 * len(words)
    if len(words) > 3 and all(token.text.isupper() for token in words):
        return True
    if len(words) < 5 and all(token.is_capital or len(token.text) < 4 for token in words):
        long = [token for token in words if len(token.text) > 2]
        return found[0].text == "About" or all(names.is_ordinary(token.text) for token in long)
    long = [token for token in words if len(token.text) > 3]
    capital = [token for token in long if token.is_capital]
    ordinary = [token for token in capital if names.is_ordinary(token.text)]
    return len(long) > 1 and len(capital) >= 0.8 * len(long) and (bool(ordinary) or found[0].text == "About")


_LABELS = frozenset({
    "media contact", "media contacts", "press contact", "press contacts", "contact", "contacts", "media enquiries",
    "media inquiries", "press enquiries", "press inquiries", "media queries", "investor contact", "enquiries",
    "representative", "representative director", "president", "chairman", "chief executive", "ceo", "managing director",
    "head office", "headquarters", "location", "founder", "founders", "owner", "owners", "parent company",
})  # fmt: skip
"""What stands before a colon where a firm tells who it is, or whom to ask."""


def _is_labelled(found: tuple[Token, ...]) -> bool:
    colon = next((at for at, token in enumerate(found[:4]) if token.text == ":"), 0)
    return phrase(found[:colon]).casefold() in _LABELS and colon + 2 < len(found) and found[colon + 1].is_capital


_DASHES = frozenset(("-", "–", "—", "―"))
_FURTHEST = 28


def _is_shouted(token: Token) -> bool:
    return token.text.isupper() and len(token.text) > 2


def _is_dated_place(found: tuple[Token, ...], names: Names) -> bool:
    """As in "Paris, June 12" and "London (Reuters)": a place, and a date or an agency behind it."""
    width = next((n for n in (3, 2, 1) if phrase(found[:n]) in names.places), 0)
    if not width or width >= len(found) or found[width].text not in (",", "("):
        return False
    return found[width].text == "(" or any(names.has("common months", token.text) for token in found)


def _dated_line(found: tuple[Token, ...], names: Names) -> int:
    """How many tokens "Harsewinkel/Leuven, 21 January 2025." has, which is all of its sentence; 0 for any other."""
    if 3 < len(found) < 13 and _is_shouted(found[0]) and _is_place_and_date(found, names):
        return len(found)  # "DOHA, QATAR, 20 May 2025"
    if not 5 < len(found) < 13 or found[-1].text != "." or not found[-2].text.isdigit():
        return 0
    comma = next((at for at, token in enumerate(found) if token.text == ","), 0)
    towns = all(token.is_capital or token.text == "/" for token in found[:comma])
    towns = towns and any(token.text == "/" for token in found[:comma])
    date = found[comma + 1 : -1]
    dated = any(names.has("common months", token.text) for token in date) and len(date) < 5
    plain = all(token.text.isdigit() or token.text == "," or names.has("common months", token.text) for token in date)
    return len(found) - 1 if towns and dated and plain else 0


def _is_place_and_date(found: tuple[Token, ...], names: Names) -> bool:
    """Whether towns in capitals and a date with its year are all there is."""
    dated = any(names.has("common months", token.text) for token in found)
    plain = all(
        token.text.isupper() or token.text[0].isdigit() or token.text in ",./" or names.has("common months", token.text)
        for token in found
    )
    town = any(phrase(found[:width]) in names.places or phrase(found[:width]) in names.shouted for width in (1, 2, 3))
    return dated and plain and town and any(len(token.text) == 4 and token.text.isdigit() for token in found)


def _dated_colon(found: tuple[Token, ...], names: Names) -> int:
    """Where the text begins after "HYDERABAD, India, June 3, 2025:"; 0 where no such line begins."""
    colon = next((at for at, token in enumerate(found[:_FURTHEST]) if token.text == ":"), 0)
    before = found[:colon]
    dated = any(names.has("common months", token.text) for token in before)
    plain = all(token.is_capital or token.text[0].isdigit() or token.text in (",", "/", "(", ")") for token in before)
    return colon + 1 if dated and plain else 0


def _dateline(found: tuple[Token, ...], names: Names) -> tuple[int, bool]:
    """Where the text begins after "TOKYO, March 3 (Reuters) -", and whether an agency is named there."""
    if dated := _dated_line(found, names):
        return dated, False
    colon = next((at for at, token in enumerate(found[:6]) if token.text == ":"), 0)
    placed = phrase(found[: max(0, colon - 2)]) in names.shouted and phrase(found[colon - 1 : colon]) in names.places
    opens = phrase(found[:colon]) in names.places and colon + 1 < len(found) and found[colon + 1].is_capital
    if colon and (opens or phrase(found[:colon]) in names.shouted or (placed and found[colon - 2].text == ",")):
        return colon + 1, False  # "KUALA LUMPUR: AirAsia will …"
    if colon and _is_town_alone(found[:colon], names) and found[colon + 1 :] and found[colon + 1].is_capital:
        return colon + 1, False  # "PALAKKAD: Silent Valley Spices has …"
    town = any(phrase(found[:width]) in names.places for width in (1, 2, 3))
    if (town or _is_shouted(found[0])) and (dated := _dated_colon(found, names)):
        return dated, False  # "Galway, 9 May 2022: Corrib is …"
    if wired := _wired(found, names):
        return wired, True
    end = next((at for at, token in enumerate(found[:_FURTHEST]) if token.text in _DASHES), 0)
    if 2 < end < 6 and found[0].text == "(" and found[end - 1].text == ")":
        return _behind_dashes(found, end), True  # "(Bloomberg) -- PTT is …"
    if not end or not (_is_shouted(found[0]) or _is_dated_place(found[:end], names)):
        return 0, False
    depth, wired = 0, False
    for token in found[:end]:
        depth += (token.text == "(") - (token.text == ")")
        wired = wired or token.text in "(/"
        plain = (
            depth
            or not token.text[0].isalpha()
            or token.is_capital
            or token.text in ("and", "de", "del", "of")
            or names.has("common months", token.text)
        )
        if not plain:
            return 0, False
    end = _behind_dashes(found, end)
    if end < len(found) and found[end].text == "(":
        close = next((at for at, token in enumerate(found[: end + 8]) if at > end and token.text == ")"), 0)
        if close and close + 1 < len(found) and found[close + 1].text in _DASHES:
            return _behind_dashes(found, close + 1), True
    return end, wired


def _is_town_alone(found: tuple[Token, ...], names: Names) -> bool:
    """Whether one word or two in capitals may be a town of no gazetteer."""
    words = [token.text for token in found]
    spelt = all(word.isalpha() and word.isupper() and len(word) > _LETTERS for word in words)
    known = phrase(found) in names.companies or any(names.is_ordinary(word) for word in words)
    return len(words) < _LETTERS and spelt and not known and not names.has("common acronyms", phrase(found))


_LETTERS = 3


def _wired(found: tuple[Token, ...], names: Names) -> int:
    """Where the text begins after "Taipei, Jan. 16 (Formosa Newswire) Contract": a date, an agency, but no dash."""
    opened = next((at for at, token in enumerate(found[:10]) if token.text == "("), 0)
    close = next((at for at, token in enumerate(found[: opened + 5]) if at > opened and token.text == ")"), 0)
    if not opened or close + 1 >= len(found) or not found[close + 1].is_capital:
        return 0
    placed = any(phrase(found[:n]) in names.places for n in (1, 2, 3)) or _is_shouted(found[0])
    before, agency = found[:opened], found[opened + 1 : close]
    dated = any(names.has("common months", token.text) for token in before)
    plain = all(token.is_capital or token.text[0].isdigit() or token.text in ",/." for token in before)
    return close + 1 if placed and dated and plain and agency and all(token.is_capital for token in agency) else 0


def _behind_dashes(found: tuple[Token, ...], at: int) -> int:
    while at < len(found) and found[at].text in _DASHES:
        at += 1
    return at
