"""A run of words with capital letters → the names in it, without titles, dates or nationalities."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from explorer.reading.naming.families import family
from explorer.reading.naming.honours import without_honours
from explorer.reading.naming.institutions import institutions
from explorer.reading.naming.kept_titles import is_kept
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.nations import is_agency, is_called_so, is_head, is_of_region, keeps_nation
from explorer.reading.naming.organs import without_organ
from explorer.reading.naming.stretches import is_capital, known, starts, stretches
from explorer.reading.naming.title_parts import is_field, is_part_of_title
from explorer.reading.naming.title_words import title_end, title_start
from explorer.reading.naming.verb_like import is_verb_like
from explorer.reading.naming.work_titles import quoted_titles
from explorer.reading.text.tokens import Token, word_set


@dataclass(frozen=True, slots=True)
class Spot:
    """Tokens ``first`` to ``last`` (exclusive) of a sentence that may be a name; ``titled``: a title stands before."""

    line: Line
    first: int
    last: int
    titled: str = ""

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Its tokens."""
        return self.line.tokens[self.first : self.last]

    @property
    def phrase(self) -> str:
        """As it is looked up."""
        return phrase(self.tokens)

    @property
    def start(self) -> int:
        """Where its first character stands in the text."""
        return self.line.tokens[self.first].start

    @property
    def titled_start(self) -> int:
        """The same with the title before it."""
        return self.line.tokens[max(0, self.first - len(self.titled.split()))].start

    @property
    def end(self) -> int:
        """Where its last character ends."""
        return self.line.tokens[self.last - 1].end


def spots(line: Line, names: Names) -> Iterator[Spot]:
    """What may be names in a sentence of running text, in order."""
    yield from agencies(line)
    works = tuple(quoted_titles(line, names))
    works += tuple(institutions(line, names))
    yield from (Spot(line, *work) for work in works)
    for first, last in stretches(line, names):
        if any(begin <= first < end for begin, end in works):
            continue  # nothing of it is a name of its own
        if is_part_of_title(line, first, last, names):
            continue
        for spot in _cut(line, first, last, names):
            if is_part_of_title(line, spot.first, spot.last, names) or _is_works(spot, names):
                continue
            # "Tokyo seminar": a place alone tells an event from others of its sort.
            noun = line.text(spot.last)
            happens = spot.phrase in names.places and (
                names.has("events nouns", noun) or names.has("agreements nouns", noun)
            )
            happens = happens or (
                noun in _HELD and line.low(spot.first - 1) in ("a", "an", "the") and spot.phrase in names.companies
            )
            held = spot.phrase in names.places and not happens and _is_held_there(spot, names)
            first, last = family(line, *without_organ(line, spot.first, spot.last))
            last += 1 + held if last == spot.last and (happens or held) else 0
            yield replace(spot, first=first, last=last)


def agencies(line: Line) -> Iterator[Spot]:
    """The news agencies in a dateline: "OSLO (Elbilnytt) —", "LONDON /PRNewswire/ --"."""
    for at in range(line.begin):
        closing = {"(": ")", "/": "/"}.get(line.text(at))
        end = at + 1
        while end < line.begin and line.tokens[end].text[0].isalpha():
            end += 1
        named = at + 1 < end < at + 5 and line.text(end) == closing
        if named and (closing == ")" or line.text(end + 1) in ("-", "--", "–", "—")):
            yield Spot(line, at + 1, end)


_HELD = word_set("conference summit forum seminar")
"""What a house holds: "a Goldman Sachs conference"."""
_GATHERED = word_set("forum summit conference fair expo exhibition festival congress symposium hackathon airshow show")


def _is_held_there(spot: Spot, names: Names) -> bool:
    """As in "the Antalya aviation forum"."""
    line, last = spot.line, spot.last
    field = line.text(last).islower() and names.is_ordinary(line.text(last))
    return field and line.low(spot.first - 1) in ("a", "an", "the", "this") and line.text(last + 1) in _GATHERED


_WORKS = word_set(
    "plant plants factory factories mill mills site sites yard yards shipyard works refinery smelter brewery"
)


def _is_works(spot: Spot, names: Names) -> bool:
    """As in "its Suminoe and Kaizuka plants in Osaka Prefecture": the place behind says where."""
    line, last = spot.line, spot.last
    if spot.phrase in names.places or spot.phrase in names.companies or line.low(spot.first - 1) in ("'s", "’s"):
        return False
    if line.text(last) == "and" and line.text(last + 1)[:1].isupper():
        last += 2
    owned = any(line.low(spot.first - back) in ("its", "their", "the") for back in (1, 3))
    return owned and line.low(last) in _WORKS and line.low(last + 1) == "in" and line.text(last + 2)[:1].isupper()


def _cut(line: Line, first: int, last: int, names: Names) -> Iterator[Spot]:
    """A run of capital words, cut into names; titles, dates, nationalities are left out."""
    first, last = _bare(line, first, last, names)
    titled = ""
    begin = at = first
    while at < last:
        end, sort = known(line, at, names)
        if sort in ("company", "place", "product") and end <= last and (end - at > 1 or sort == "company"):
            at = end
            continue
        stop = title_end(line, at, last, names)
        alone = stop + 1 == last or line.low(stop + 1) in ("of", "for")  # "General Motors", "General Court of"
        alone = alone or line.text(stop) == "&"  # "King & Spalding"
        if line.low(at - 1) in ("of", "for") and at > begin:
            at += 1  # "High Court of Justice"
            continue
        if stop == at or (at == begin and stop < last and alone and _is_firm(line.text(stop), names)):
            at += 1
            continue
        if line.text(at) == "Chair" and stop == last and at > begin:
            return  # "the Edith Marlowe Chair" is a post, not a person.
        if is_kept(line, begin, (at, stop), last, names):
            break
        start = title_start(line, begin, at, names)
        if start > begin and not (stop == last and is_field(line, begin, start, names)):
            yield from _spot(line, begin, start, titled, names)
        titled = phrase(line.tokens[start:stop])
        begin = at = stop
    if begin < last:
        yield from _spot(line, begin, last, titled, names)


def _is_firm(word: str, names: Names) -> bool:
    return word == "&" or is_head(word, names)


def _bare(line: Line, first: int, last: int, names: Names) -> tuple[int, int]:
    """The run without the words at its ends that have their capital letter for another reason."""
    while first < last:
        end, sort = known(line, first, names)
        word = line.text(first)
        if names.has("people titles", word) and sort in ("", "common"):
            break
        if end == first + 1 < last and word in names.given and line.tokens[end].is_word:
            break  # "Christian Hecker"
        if "-" in word and not sort and _is_half_noun(word.rpartition("-")[2], names):
            first += 1  # "CSG-rival Omnipol Group"
        elif word in ("St", "St.") and line.text(end)[:1].isupper() and end < last:
            break  # "St Margaret's Hope"
        elif word == "City" and line.text(end) == "of" and end < last:
            break  # "City of Doncaster Council"
        elif sort == "common" and end <= last and not (end < last and is_head(line.text(end), names)):
            first = end
        elif sort or (first + 1 < last and is_head(line.text(first + 1), names) and not _opens(line, first, names)):
            break
        elif _is_date(line, first, names) or _opens(line, first, names):
            first += 1
        else:
            break
    while last > first and _trails(line, first, last, names):
        last -= 1
    return first, without_honours(line, first, last, names)


def _is_half_noun(part: str, names: Names) -> bool:
    return part.islower() and (names.has("evidence sort", part) or names.has("people roles", part))


def _trails(line: Line, first: int, last: int, names: Names) -> bool:
    """Whether the last word is no part of the name: "Chinese EV", "Foxconn March"."""
    word, before = line.text(last - 1), phrase(line.tokens[first : last - 1])
    if phrase(line.tokens[first:last]) in names.companies or names.has("people titles", word):
        return False
    if word in ("EV", "SUV") and _is_model(line, first, last, names):
        return False
    if names.has("common acronyms", word):
        known_before = names.is_ordinary(line.text(last - 2)) or line.text(last - 2) in names.companies
        named_so = is_head(word, names) or (word.strip("IVX") == "" and not known_before)
        named_so = named_so or _is_firms_own(line, last, names)
        if before in names.places and names.has("evidence sort", line.low(last)):
            return True  # "the Toronto AI company"
        return not (named_so and before and before not in names.companies and before not in names.adjectives)
    return _is_date(line, last - 1, names) and (last - first == 1 or not names.given.get(line.text(first)))


def _is_model(line: Line, first: int, last: int, names: Names) -> bool:
    """As in "unveiled the D-Max EV at"."""
    before = phrase(line.tokens[first : last - 1])
    told = line.low(first - 1) in ("the", "its", "new", "'s", "’s") and not line.text(last).islower()
    told = told or (line.low(first - 1) in ("the", "its", "new") and line.text(last) in _AFTER_NAMES)
    return told and bool(before) and before not in names.companies and before not in names.adjectives


_FUELS = word_set("LNG LPG AI TV PV MoU MOU LOI PPA")


def _is_firms_own(line: Line, last: int, names: Names) -> bool:
    """Whether letters end a name: "Sergipe LNG said", "the Walvis Corridor MoU"; not "Qatar LNG exports"."""
    before, after = line.text(last - 2), line.text(last)
    if line.text(last - 1) not in _FUELS or names.is_ordinary(before):
        return False
    if before in names.adjective_of:  # "Mozambique LNG,", not "Qatar LNG exports"
        return line.text(last - 1) == "LNG" and (not after.isalpha() or after in _AFTER_NAMES)
    verb = is_verb_like(line, last) or names.has("evidence deeds", after.casefold())
    return not after.isalpha() or verb or after in _AFTER_NAMES or after[:1].isupper()


_AFTER_NAMES = word_set("and or in of at to for with from by on as under is was which that who when after")


def _is_date(line: Line, at: int, names: Names) -> bool:
    """Whether the word is a day or a month here; "Jun" and "April" are given names too."""
    word = line.text(at)
    if names.has("common days", word):
        # "Teranga Sun is", not "on Sun, Oct 5".
        part = len(word) == 3 and line.text(at - 1)[:1].isupper() and line.text(at + 1)[:1].islower()
        return not (part and not names.is_ordinary(line.text(at - 1)))
    if not names.has("common months", word):
        return False
    following = line.text(at + 1)
    return word not in names.given or following[:1].isdigit() or not following[:1].isupper()


_OPENING = word_set(
    "second third fourth fifth sixth "
    "meanwhile former rival fellow shares analysts even last next reporter correspondent journalist journalists "
    "sources auditors advisers advisors photo reporting additional editing writing translated copyright"
)
_BEFORE = word_set("Beyond Under Above Inside Next Just Between Further")
_STUDIOS = word_set("Studio Atelier Maison Team Banco Groupe Hotel Bodega Cantina Brasserie Galerie Radio Rederij")
_BIDS = word_set(
    "Ask Tell Meet Call Take See Watch Read Consider Imagine Forget Remember Visit Try Add Give Expect Blame Enter Say "
    "Spare Picture Suppose Recall Compare Throw Bring Leave Quizzed Pressed Asked Told Cue Witness Thank"
)
_COUNTS = word_set("One Two Three Four Five Six Ten All Every")


def _begins_name(line: Line, at: int, names: Names) -> bool:
    """Whether a name begins with a word that others open with: "told The Economist", "to One Rock Capital Partners"."""
    word, begun, following = line.text(at), starts(line, at), line.text(at + 1)
    if not following[:1].isupper():
        return False
    if word in _BEFORE and not begun and not line.heading and line.text(at - 1).islower():
        return True  # "while Beyond Gravity from Zurich"
    if word in ("The", "New", "A") and not begun and line.text(at - 1).islower():
        return True  # "told The Economist", "sold by New Century"
    if (word in _STUDIOS and not following.isupper()) or (word in _COUNTS and not begun):
        return True  # "Studio Nattsken"
    if word == "He" and line.text(at + 2)[:1].islower():
        return True  # "He Xiaopeng"
    # "sold Old Dunker", "Old World Foods has"
    plain = names.is_ordinary(following) and line.text(at + 2)[:1].isupper()
    return word in ("Old", "New", "Big") and (plain or not begun)


def _opens(line: Line, at: int, names: Names) -> bool:
    """Whether the word has its capital letter because the sentence, or a quotation, begins with it."""
    word = line.text(at)
    if word == "SOURCE" and starts(line, at):
        return True  # the last line of a release
    if _begins_name(line, at, names):
        return False
    if names.has("common sentence_starts", word.replace("’", "'").partition("'")[0]):
        after = line.text(at + 1)
        return not (word == "Per" and after[:1].isupper() and after not in names.companies)
    if not starts(line, at):
        return False
    low = word.casefold()
    if len(word) > 1 and word.isupper():
        return False
    if _describes(line, at, names):
        return True
    following = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    if following is not None and is_capital(following) and following.is_word:
        if word in _BIDS and not is_head(following.text, names):
            return True  # "Ask El-Gohary about it"
        return (
            (
                names.has("evidence sort", low)
                or low in names.group_nouns  # "Banks UBS and Vontobel"
                or names.has("people roles", low)
                or (low.endswith("s") and _is_sort(low[:-1], names) and not is_head(following.text, names))
                or (low.endswith(("ly", "ing")) and names.is_ordinary(low))
                or low in _OPENING
            )
            and word not in names.given
        )
    return False


def _is_sort(word: str, names: Names) -> bool:
    return names.has("people roles", word) or names.has("evidence sort", word)


_NUMBERS = word_set("Seven Eight Nine Eleven Twelve Fifteen Twenty Thirty Forty Fifty Hundreds Thousands Dozens Scores")
_QUALITIES = ("ent", "ant", "ous", "ful", "ive", "al", "ic", "ed", "ary", "less", "able", "y", "ing", "est")


def _describes(line: Line, at: int, names: Names) -> bool:
    """Whether the word that a sentence begins with tells of what follows: "Insolvent German", "Nine Velar workers"."""
    word = line.text(at)
    if word in _NUMBERS:
        end = at + 1
        while line.text(end)[:1].isupper():
            end += 1
        return end > at + 1 and line.text(end).islower() and line.text(end).endswith(("s", "men", "people"))
    if word in names.given or word in names.family_last or not word.endswith(_QUALITIES) or len(word) < 4:
        return False
    nation = next((n for n in (2, 1) if phrase(line.tokens[at + 1 : at + 1 + n]) in names.adjectives), 0)
    return bool(nation) and line.text(at + 1 + nation).islower()


_LEVELS = word_set("city state provincial municipal regional county prefectural district local")


def _spot(line: Line, first: int, last: int, titled: str, names: Names) -> Iterator[Spot]:
    """One stretch, without the nationality before a name."""
    first, last = _bare(line, first, last, names)
    while first < last:
        whole = phrase(line.tokens[first:last])
        level = last + (line.text(last) in _LEVELS)
        if whole in names.places and line.text(level) == "government" and line.low(first - 1) == "the":
            yield Spot(line, first, level + 1)
            return
        if whole in names.companies or whole in names.places or _begins_with_firm(line, first, names):
            break  # "U.S. Steel Košice"
        width = next((n for n in (2, 1) if phrase(line.tokens[first : first + n]) in names.adjectives), 0)
        if not width or first + width > last:
            break
        alone = line.text(first) in _WIDE and first + 2 == last and not known(line, first + 1, names)[1]
        if alone and not names.is_ordinary(line.text(first + 1)):
            break  # "Nordic Ninja"
        ruled = first + width + 1
        if line.low(first + width) == "government" and last in (ruled - 1, ruled):
            yield Spot(line, first, ruled)
            return
        rest = line.tokens[first + width : last]
        land = phrase(line.tokens[first : first + width]) in names.places
        called = line.text(first - 1).islower() and names.has("evidence sort", line.low(first - 1))
        if rest and called and not land and len(rest) == 1:
            break  # "axle maker American Axle"
        if rest and not land and is_called_so(line, first, last, width, names):
            break  # "Czech Radio"
        if rest and _is_own_nation(line, first, width, rest, names):
            break
        if phrase(line.tokens[first : first + width]) in names.places:
            yield Spot(line, first, first + width)
        first += width
    if first < last:
        yield Spot(line, first, last, titled)


def _is_own_nation(line: Line, first: int, width: int, rest: tuple[Token, ...], names: Names) -> bool:
    """Whether the nationality is part of the name: "British Airways", "African Rainbow Capital"."""
    if phrase(line.tokens[first : first + width]) in names.places:
        return keeps_nation(rest, names) and is_agency(rest, names)
    return keeps_nation(rest, names) or is_of_region(line, first, width, rest, names)


def _begins_with_firm(line: Line, first: int, names: Names) -> bool:
    end, sort = known(line, first, names)
    return sort == "company" and end > first + 1


_WIDE = word_set("Nordic Baltic Alpine Iberian")
