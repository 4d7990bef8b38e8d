"""A sentence of running text → its runs of words with capital letters."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.reading.naming.joint_bodies import is_joint_body
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.occasions import is_event_of_year, is_year
from explorer.reading.naming.partnered import partnered
from explorer.reading.naming.possessives import owned
from explorer.reading.naming.sums import MONEYS, has_thousands, is_counted_firm, is_measure, is_sum
from explorer.reading.text.tokens import Token, word_set


def stretches(line: Line, names: Names) -> Iterator[tuple[int, int]]:
    """First and last token (exclusive) of every run that may hold names, in order."""
    at = line.begin
    while at < len(line.tokens):
        at = _past_ticker(line, at)
        if at >= len(line.tokens):
            return
        end = _run(line, at, names)
        if end == at:
            at += 1
            continue
        yield at, end
        at = end


def _past_ticker(line: Line, at: int) -> int:
    """Beyond "(NYSE: ABC)", which names no one; "(President: Jo Wu; Head Office: Graz)" names who and where."""
    if line.text(at) != "(":
        inside = line.text(at).isupper() and line.text(at + 1) == ":" and line.text(at - 1) in (",", ";")
        return at + 3 if inside and line.text(at + 2).isupper() and line.text(at + 3) in (")", ",", ";") else at
    for colon in range(at + 1, min(at + 5, len(line.tokens))):
        if line.text(colon) == ":" and line.text(at + 1)[:1].isupper():
            if line.low(colon - 1) in _OFFICES and line.text(colon + 1)[:1].isupper():
                return at
            close = next((n for n in range(colon, min(colon + 12, len(line.tokens))) if line.text(n) == ")"), None)
            return at if close is None else close + 1
    return at


_OFFICES = word_set(
    "president ceo chairman chairwoman chair director officer representative head office headquarters hq headquartered "
    "chief executive founder owner seat location city manager"
)
"""What brackets behind a firm's name tell of it before a colon."""


def is_capital(token: Token) -> bool:
    """Whether the word is printed as a name is: "Foxconn", "eBay", not "mid-May", nor "RM899", nor "Don't"."""
    if token.text.endswith(("n't", "n’t")):
        return False
    if token.text[-1].isdigit() and token.text.rstrip("0123456789.,") in MONEYS:
        return False
    return token.is_capital or _is_camel(token.text)


def _is_camel(word: str) -> bool:
    """As in "eBay", "easyJet", "flatexDEGIRO"; not "mRNA", "kWh"."""
    if not word[0].islower() or len(word) < 3 or not word.isalnum():
        return False
    early = any(c.isupper() for c in word[1:3])
    late = len(word) > 6 and any(c.isupper() for c in word[3:]) and not word.endswith(("RNA", "DNA"))
    return early or late


def known(line: Line, at: int, names: Names) -> tuple[int, str]:
    """The end of the longest known name that begins here, and "company", "place", "product", "common"; or (at, "")."""
    widest = names.widest.get(line.text(at).replace("’", "'"), 0)
    for end in range(min(at + widest, len(line.tokens)), at, -1):
        words = phrase(line.tokens[at:end])
        if words in names.companies and not _is_nation(line, at, end, names):
            return end, "company"
        if words in names.places:
            return end, "place"
        if any(names.has(key, words) for key in ("products known", "agreements known", "events known")):
            return end, "product"
        if names.has("common feasts", words) or names.has("common acronyms", words):
            return end, "common"
    return at, ""


def _is_nation(line: Line, at: int, end: int, names: Names) -> bool:
    """Whether "The Australian" is no newspaper: "The Australian group has"."""
    nation = line.text(at) == "The" and end == at + 2 and line.text(at + 1) in names.adjectives
    return nation and line.low(end) in names.stands and line.text(end).islower()


def _run(line: Line, at: int, names: Names) -> int:
    """The end of the run of capital words that begins at *at*; *at* itself where none begins."""
    if not line.tokens[at].is_word or (line.text(at) in RETIRED and line.text(at - 1) == "("):
        return at
    end, sort = known(line, at, names)
    if is_sum(line, at) or is_measure(line, at):
        return at
    if is_counted_firm(line, at, names):
        return at + 2
    if not is_capital(line.tokens[at]) and sort != "company" and not (sort and line.tokens[at].text[0].isdigit()):
        return at
    end = max(end, at + 1)
    while end < len(line.tokens) and not (line.text(end + 1) == "$" and is_sum(line, end)):
        further = max(_further(line, at, end, names), _joined(line, at, end, names))
        if further == end:
            return end
        end = further
    return end


def _further(line: Line, at: int, end: int, names: Names) -> int:
    """How far the run goes on after *end*."""
    token, before = line.tokens[end], line.text(end - 1)
    if (
        before.endswith(".")
        and names.has("organisations legal", before)
        and not names.has("organisations legal", token.text)
        and token.text not in ("&", ",", "II", "III", "IV")
        and not (before == "Bros." and token.text in ("Discovery", "Entertainment", "Pictures", "Studios", "Games"))
    ):
        return end  # A sentence may end with "Ltd."
    if token.is_word and is_capital(token):
        return max(known(line, end, names)[0], end + 1)
    if token.text[0].isdigit():
        return end if has_thousands(line, end) else _number(line, at, end, names)  # "Almost 21,000"
    if _is_joined_to_particle(token.text, names):
        return end + 1
    if names.has("organisations small", token.text):
        return end + 1
    if token.text in ("“", '"', "‘", "'") and before not in names.companies:
        return _nickname(line, end)
    following = line.tokens[end + 1] if end + 1 < len(line.tokens) else None
    if following is None:
        return end
    if (
        token.text == ","
        and names.has("organisations legal", following.text)
        and is_capital(following)
        and following.text not in ("Group", "Company", "Holding", "Holdings", "Brothers", "Sons", "Public", "AS", "SE")
    ):
        return end + 2
    if token.text == "&" and is_capital(following):
        return end + 2
    if token.text in ("of", "for") or (token.text == "on" and before in _ON):
        return _of(line, at, end, names)
    if token.text == "and" and following.text in (
        "Sons",
        "Company",
        "Co",
        "Co.",
        "Brothers",
        "Partners",
        "Daughters",
        "Daughter",
        "Son",
        "Associates",
        "Nephews",
    ):
        return end + 2
    return _retired(line, end) or _foreign(line, end, names) or _particles(line, end, names)


def _is_joined_to_particle(word: str, names: Names) -> bool:
    """As in "Khalid al-Falih", "Lune d'Or"."""
    if word[:2] in ("d'", "d’", "l'", "l’") and word[2:3].isupper():
        return True
    first, _, last = word.partition("-")
    return names.has("people particles", first) and last[:1].isupper()


def _number(line: Line, at: int, end: int, names: Names) -> int:
    """Goes on through a number: "CES 2025", "Galaxy 7"."""
    before = line.text(end - 1)
    if before in _TRACTS and end == at + 1:
        parts = line.text(end + 1) == "/" and line.text(end + 2)[:1].isdigit()
        return end + 1 + 2 * parts  # "Block 17/06"
    if before == "Local" and end > at + 1:
        return end + 1  # "Teamsters Local 662"
    if is_event_of_year(line, at, end, names):
        return end + 1
    first, _, last = line.text(end).partition("-")
    several = (first[:-1].isdigit() and first[-1:] == "s") or (
        last[:-1].isdigit() and last[-1:] == "s"
    )  # "five ATR 72s"
    version = line.text(end)[:-2].isdigit() and line.text(end)[-2:].isalpha() and line.text(end)[-2:].isupper()
    if (
        (several or version or (first.isdigit() and last.isdigit()))
        and before.isupper()
        and 1 < len(before) < 5
        and before.isalpha()
    ):
        return end + 1  # "ATR 72-600"
    joins = (
        names.has("products heads", before) or names.has("products lines", before) or _is_number_of(line, end, names)
    )
    return end + 1 if joins and len(first) < 6 and not names.has("common months", before) else end


_ON = word_set("Network Council Panel Commission Roundtable Forum Committee")
_TRACTS = word_set("Block Tract OML OPL PEL PML")

RETIRED = word_set("Ret Ret. Retd Retd.")
"""What stands in brackets behind the rank, or the name, of somebody who has it no more."""


def _retired(line: Line, end: int) -> int:
    """Goes on through "Air Marshal (Retd.) V. K. Menon"; 0 where no such bracket stands."""
    closed = line.text(end) == "(" and line.text(end + 1) in RETIRED and line.text(end + 2) == ")"
    return end + 4 if closed and line.text(end + 3)[:1].isupper() else 0


def _foreign(line: Line, end: int, names: Names) -> int:
    """Goes on through words of other languages: "Larraín y Asociados", "Slovenské elektrárne"; 0 where none stands."""
    word = line.text(end)
    if word in ("y", "e", "et", "und", "en", "i") and line.text(end + 1) in _SONS:
        return end + 2
    foreign = not word.isascii() and word.isalpha() and word not in _BORROWED
    return end + 1 if foreign and not names.is_ordinary(line.text(end - 1)) else 0


_SONS = word_set(
    "Asociados Associados Associés Hijos Hermanos Filhos Irmãos Figli Fratelli Fils Frères Cie Cía Cia Compañía Söhne "
    "Partner Zonen Synowie Soci"
)
_BORROWED = word_set(
    "café cafés fiancé fiancée naïve résumé cliché façade protégé protégés décor née né élite à coup détente exposé "
    "pâté purée crème über entrée émigré communiqué communiqués rôle crèche señor piñata jalapeño"
)
"""Words of English that are spelt with a mark."""


def _joined(line: Line, at: int, end: int, names: Names) -> int:
    """How far a mark or an "and" goes on with the name: "Transport Workers' Union", "Osler, Hoskin & Harcourt LLP"."""
    mark = line.text(end)
    if (stop := owned(line, at, end)) > end:
        return stop
    if mark == ",":
        return partnered(line, at, end, names)
    return end + 2 if mark == "and" and is_joint_body(line, at, end, names) else end


def _nickname(line: Line, end: int) -> int:
    """Goes on through a name in quotation marks: Piotr "Pete" Nowicki."""
    inner, closing, after = line.text(end + 1), line.text(end + 2), line.text(end + 3)
    return end + 4 if inner[:1].isupper() and closing in ("”", '"', "’", "'") and after[:1].isupper() else end


def _is_number_of(line: Line, at: int, names: Names) -> bool:
    """Whether the number goes with the name before it: "HomeMate 3", not "Foxconn 12 months ago"."""
    before, number, after = line.text(at - 1), line.text(at), line.low(at + 1)
    goods = names.has("products nouns", after) or names.has("products nouns", after.removesuffix("s"))
    if number.isdigit() and goods and before not in names.companies and before not in names.places:
        one = line.low(_first_of(line, at) - 1)
        told = one in ("the", "its", "'s", "’s", "new") and not after.endswith("s")
        told = told or (before.isupper() and len(before) < 5 and (one.isdigit() or one in _NUMBERS))
        if not names.has("common months", before) and (told or (len(number) == 4 and not is_year(number))):
            return True  # "Trent 7000 engines", "the BalWin 3 grid link"
    if (
        not number.isdigit()
        or len(number) > 3
        or names.has("common days", before)
        or names.has("people titles", before)
    ):
        return False
    if before in names.companies and line.low(at - 2) in ("the", "its", "new", "a") and len(number) < 3:
        return True  # "the Polestar 7"
    if names.has("common acronyms", before) or before in names.companies or before in names.places:
        return False
    return after in (
        ",",
        ".",
        "will",
        "is",
        "was",
        "has",
        "can",
        "at",
        "in",
        "and",
        "with",
        ")",
        "'s",
        "’s",
        "”",
        "costs",
        "which",
    )


_NUMBERS = word_set("one two three four five six seven eight nine ten eleven twelve dozen more")


def _first_of(line: Line, at: int) -> int:
    """Where the capital words end that stand before *at* begin."""
    while at > line.begin and line.text(at - 1)[:1].isupper():
        at -= 1
    return at


def _of(line: Line, at: int, end: int, names: Names) -> int:
    """Goes on through "of": "Bank of Korea", "Ministry of Economy, Trade and Industry"."""
    before = [token.text for token in line.tokens[at:end]]
    plain = before[-1] == "Company" and all(names.is_ordinary(word) for word in before[:-1])
    if before[-1] in ("Group", "Company") and len(before) > 1 and before[-2] != "The" and not plain:
        return end  # "Embracer Group of Karlstad"
    if not names.has("organisations of", before[-1]) or (
        line.text(end) == "for" and not names.has("organisations bodies", before[-1])
    ):
        return end
    start = end + 2 if line.low(end + 1) == "the" else end + 1
    if before[-1] in _NOT_OF and _stands_alone(before, names) and known(line, start, names)[1] == "place":
        return end  # "Northview Teachers' Fund of Quebec"
    dated = names.has("common days", line.text(start)) or names.has("common months", line.text(start))
    if start >= len(line.tokens) or not is_capital(line.tokens[start]) or dated:
        return end
    if not names.has("organisations bodies", before[-1]) or before[-1] not in ("Ministry", "Department", "Agency",
            "Bureau", "Chamber", "Institute", "Office", "Committee", "Council", "Commission", "Academy", "Authority",
            "Superintendency", "Directorate", "Society", "Association", "Federation", "Confederation", "Union", "Guild",
            "Congress", "League", "Organisation", "Organization", "Centre", "Center", "Inspectorate"):  # fmt: skip
        return start + 1
    stop = start + 1
    while stop + 1 < len(line.tokens):
        mark, word = line.tokens[stop], line.tokens[stop + 1]
        if is_capital(mark) and mark.is_word:
            stop += 1
        elif mark.text in (",", "and", "&") and is_capital(word) and names.is_ordinary(word.text):
            stop += 2
        elif mark.text == "of" and is_capital(word) and _is_class(line.text(stop - 1), names):
            stop += 2  # "Royal Society for the Protection of Birds"
        elif mark.text == "," and word.text == "and" and line.text(stop + 2)[:1].isupper():
            stop += 3 if names.is_ordinary(line.text(stop + 2)) else 0
            break
        else:
            break
    return stop


def _is_class(word: str, names: Names) -> bool:
    """Whether a word tells a class rather than somebody: "Protection", "Metalworkers"."""
    return names.is_ordinary(word) or word.endswith(("workers", "ists", "ers", "men", "ians"))


_NOT_OF = word_set("Fund Foundation Partnership Hospital Club")
"""What may be of a place without being called so, where it has another name."""


def _stands_alone(words: list[str], names: Names) -> bool:
    """Whether a name holds a word that tells it from all others, so that "of" only says where it is."""
    return any(
        word[:1].isupper()
        and not word.isupper()
        and not names.is_ordinary(word)
        and word not in names.places
        and word not in names.adjectives
        and not any(names.has(f"organisations {key}", word) for key in ("heads", "bodies", "of", "legal", "before"))
        for word in words
    )


def _particles(line: Line, end: int, names: Names) -> int:
    """Goes on through the small words within a name: "Ursula von der Leyen"."""
    stop = end
    while stop < len(line.tokens) and stop - end < 3 and names.has("people particles", line.text(stop)):
        stop += 1
    if (
        stop > end
        and stop < len(line.tokens)
        and is_capital(line.tokens[stop])
        and line.text(end) not in ("of", "e", "y")
    ):
        return stop + 1
    if line.text(end) in ("e", "y") and names.has("organisations before", line.text(end - 1)):
        return end + 1
    return end


def starts(line: Line, at: int) -> bool:
    """Whether a sentence or a quotation begins at *at*."""
    return at == line.begin or line.text(at - 1) in ("“", '"', "‘", "'", "•", ":", "«", "(", "-", "–", "—", "*")
