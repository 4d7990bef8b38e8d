"""A sentence → where somebody is pointed at in it, with whom each part of it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from explorer.reading.cast import How, Pointer
from explorer.reading.naming.anothers import is_anothers
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.naming.pasts import is_past_employer
from explorer.reading.naming.verb_like import is_sudden, is_surely_verb, is_verb_like
from explorer.reading.text.tokens import word_set

MOST = 60
"""Marks back that are looked at, so that a text without full stops takes no longer than another."""

_PREPOSITIONS = word_set(
    "of with in by for to from at on between against via among near including like than into over under about after "
    "before since across through toward towards without within during despite as"
)
_AFTER_PLACE = _PREPOSITIONS | word_set("is was are were has have had will would and or said says that which who as")
_BOUNDARIES = word_set(
    "said says that which who because but while after before when if although though whether added since until "
    "once unless where so insists insisted denied denies confirmed confirms stressed stresses warned warns noted notes "
    "claims claimed argued argues believes believed believe say think thinks reckon reckons reckoned insist deny warn "
    "confirm argue writes wrote suggests suggested whose ; : — – “ ”"
)
_AS_THEY = word_set("it he she they its his her their")
_JOINED = frozenset(("-based", "-headquartered", "-listed", "-backed", "-owned", "-controlled", "-led", "-funded"))
_RELATIVE = word_set("which who that")
_VERBS = word_set("is was are were has have had will would could may might can must be been make makes made")
_NO_ROLE = (_VERBS - {"is"}) | {"said", "says", "told", "not"}
_HANDLES = word_set(
    "shares share stock stocks spokesman spokeswoman spokesperson representative official officials chief head "
    "president chairman chairwoman founder boss director executive board management rest part executives "
    "shareholders investors unit arm subsidiary managers workers employees bosses bonds sales profit"
)
"""What stands before "of" and a name where the sentence is about the one named: "Shares of X rose"."""


@dataclass(frozen=True, slots=True)
class Mark:
    """That somebody was pointed at: in which sentence, at which tokens, whether as what the sentence is about."""

    line: int
    first: int
    last: int
    who: tuple[str, ...]
    subject: bool
    owner: bool
    """Whether it stands there as the owner of something: "Velar's shares"."""
    how: How
    placed: bool = False
    """Whether it is a noun with its place: "the Geneva lender"."""
    dealt: bool = False
    """Whether something is done with it, or goes to it: "with Velar", "to Velar"."""
    handle: bool = False
    """Whether a sentence begins with some part of it: "Shares of Velar rose"."""
    aside: bool = False
    """Whether it is only told of as another's: "Kastor Bank, the company's largest lender,"."""
    sought: bool = False
    """Whether somebody wants it: "a bid for Velar", "to buy Velar"."""
    beside: bool = False
    """Whether it is told of as another's rival, customer, and so on: "Rival Velar fell"."""


def marks_of(
    line: Line, by_start: Mapping[int, Pointer], places: frozenset[str], people: frozenset[str] = frozenset()
) -> list[Mark]:
    """Where names stand in a sentence."""
    marks: list[Mark] = []
    ends = {token.end: at for at, token in enumerate(line.tokens)}
    for at, token in enumerate(line.tokens):
        pointer = by_start.get(token.start)
        if pointer is not None and pointer.end in ends and at >= line.begin:
            last = ends[pointer.end] + 1
            place = pointer.how is How.ADJECTIVE or line.low(last) in _JOINED
            # "US investor X": a place before a small word is an adjective, unless that is a verb.
            small = line.text(last).islower() and not is_surely_verb(line, last)
            place = place or (small and pointer.entities[0] in places)
            owner = line.low(last) in ("'s", "’s", "'", "’")
            handle = _is_handled(line, at)
            # "the Maersk subsidiary": another than Maersk.
            part = line.low(at - 1) == "the" and line.low(last) in ("subsidiary", "unit", "affiliate", "arm", "brand")
            place, owner = place or part, owner or part or _is_attribute(line, at, last)
            past = pointer.entities[0] not in people and is_past_employer(line, at, last)
            bystander = _is_led_by(line, last) or is_of_an_analyst(line, at, last) or past
            titles = _is_of_a_title(line, last, by_start, people)
            subject = not place and not bystander and not titles and (handle or is_subject(line, at, marks[-MOST:]))
            placed = line.low(at - 1) == "the" and line.text(last).islower() and line.low(last) not in _AFTER_PLACE
            dealt = _is_dealt(line, at)
            owner = owner or handle or titles
            whom = pointer.entities
            sought = _is_sought(line, at)
            beside = is_anothers(line, at, last)
            marks.append(
                Mark(
                    line.index,
                    at,
                    last,
                    whom,
                    subject,
                    owner,
                    pointer.how,
                    placed,
                    dealt,
                    handle,
                    bystander,
                    sought,
                    beside,
                )
            )
    return marks


def _is_of_a_title(line: Line, last: int, by_start: Mapping[int, Pointer], people: frozenset[str]) -> bool:
    """Whether a name only tells whose chief the person behind it is: "Velar chief executive Anna Berg said"."""
    end = last
    while end < last + _LONGEST_TITLE and line.text(end).islower() and line.low(end) not in _AFTER_PLACE:
        end += 1
    person = by_start.get(line.tokens[end].start) if last < end < len(line.tokens) else None
    chief = any(line.low(at) in _HANDLES | _CHIEFS for at in range(last, end))
    return person is not None and person.entities[0] in people and chief


_LONGEST_TITLE = 5
_CHIEFS = word_set("ceo cfo coo cto co-founder partner manager chairperson treasurer secretary vice-president")
_RELATED = word_set(
    "rival supplier customer parent owner backer shareholder investor partner competitor peer contractor licensee"
)


def _is_led_by(line: Line, last: int) -> bool:
    """Whether a name only tells whose rival or supplier the next one is: "Top Glove rival Velar has named"."""
    return line.low(last) in _RELATED and line.text(last).islower() and line.text(last + 1)[:1].isupper()


_ANALYSTS = word_set("analyst analysts economist economists strategist strategists")
_OF_FIRM = word_set("at from of with for")


def is_of_an_analyst(line: Line, first: int, last: int) -> bool:
    """Whether a firm is named for its analyst, who speaks of another: "Kastor analyst X", "an analyst at Kastor"."""
    behind = any(line.low(at) in _ANALYSTS and line.text(at - 1).islower() for at in (last + 1, last + 2))
    if line.low(last) in _ANALYSTS or (behind and line.text(last).islower() and not is_verb_like(line, last)):
        return True
    return line.low(first - 1) in _OF_FIRM and line.low(first - 2) in _ANALYSTS


def _is_attribute(line: Line, first: int, last: int) -> bool:
    """Whether a name only tells what sort of thing is meant: "An ECB decision is not expected"."""
    small = line.text(last).islower() and line.low(last) not in _AFTER_PLACE and not is_verb_like(line, last)
    return line.low(first - 1) in ("a", "an") and small


_BUYING = word_set("buy buys buying bought acquire acquires acquiring acquired takeover purchase own")
_COURTING = word_set(
    "bid bids offer offers run fray approach takeover purchase acquisition stake merger battle suitors"
)


def _is_sought(line: Line, at: int) -> bool:
    """Whether the words before *at* are of somebody's wish to have it: "a run at Velar", "the takeover of Velar"."""
    if line.low(at - 1) in _BUYING:
        return True
    before = range(max(line.begin, at - 4), at - 1)
    return line.low(at - 1) in ("for", "at", "of", "in") and any(line.low(back) in _COURTING for back in before)


def _is_dealt(line: Line, at: int) -> bool:
    """Whether something is done with the one named at *at*, or goes there: "to Italy's X", "with the brewer X"."""
    for back in range(at - 1, max(line.begin, at - 6) - 1, -1):
        word = line.low(back)
        if word in ("with", "to", "from", "by", "against"):
            return True
        if (
            word in _PREPOSITIONS
            or word in _VERBS
            or word in ("and", "or")
            or not (word[0].isalnum() or word[0] in "'’")
        ):
            return False
    return False


def _is_handled(line: Line, at: int) -> bool:
    """Whether a sentence begins with some part of the one named at *at*: "Shares of X rose", "A spokesman for X"."""
    if line.low(at - 1) not in ("of", "in", "for", "at"):
        return False
    begin = clause_start(line, at)
    if line.low(line.begin) in ("for", "at") and at == line.begin + 1:
        return True  # "For X, the deal is the largest in its history."
    begin = max([begin, *(back + 1 for back in range(begin, at) if line.text(back) == ",")])
    return at - begin < 6 and any(line.low(back) in _HANDLES for back in range(begin, at - 1)) and not any(
        line.text(back) == "," or line.low(back) in _VERBS for back in range(begin, at - 1)
    )  # fmt: skip


def is_subject(line: Line, at: int, before: Iterable[Mark]) -> bool:
    """Whether the sentence, or this part of it, is about what stands at *at*: the first, after no preposition."""
    first = clause_start(line, at)
    if first == line.begin and line.low(first) in _BESIDE:
        return False  # "Unlike Velar and Kastor, Orion is"
    if any(mark.subject and not mark.owner and mark.first >= first for mark in before):
        return line.low(at - 1) in ("and", "&") and any(mark.subject and mark.last == at - 1 for mark in before)
    if line.low(first - 1) in ("which", "who") and first < at and is_verb_like(line, first):
        return False  # "Temasek, which also backs Velar"
    back = at - 1
    while back >= first and (line.tokens[back].text.islower() or line.tokens[back].is_capital) and at - back < 8:
        held = line.low(back - 1).endswith("ly")  # "privately held Velar"
        if line.low(back) in _PREPOSITIONS and _is_timed(line, back + 1, at):
            return True  # "On Monday Velar named"
        if line.low(back) in _PREPOSITIONS or line.low(back) in _VERBS or (is_sudden(line.low(back)) and not held):
            return False
        back -= 1
    return line.text(back) != "(" if back >= 0 else True


_TIMES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn fall "
    "winter week month year quarter weekend morning afternoon evening half days weeks months years"
)
_AROUND_TIMES = word_set("the a last this early late mid mid- previous same following first second third fourth past "
                         "next of . one two three four five six ten")  # fmt: skip


def _is_timed(line: Line, first: int, last: int) -> bool:
    """Whether a day, a month or the like and nothing else stands there: "Monday", "the second quarter", "2023"."""
    words = [line.low(at) for at in range(first, last)]
    told = any(word in _TIMES or word.isdigit() for word in words)
    return told and all(word in _TIMES or word in _AROUND_TIMES or word.isdigit() for word in words)


_OPENERS = word_set("while after as if although though when because before once since whereas unless")


def _is_main(line: Line, at: int) -> bool:
    """Whether what a sentence is about stands at *at*, behind a part that opens it: "While X hires, Y may"."""
    beside = line.low(line.begin) in _BESIDE
    if not (beside or line.low(line.begin) in _OPENERS) or at >= len(line.tokens) or not line.tokens[at].is_capital:
        return False
    end = at
    while end < at + _LONGEST_NAME and end < len(line.tokens) and line.tokens[end].is_capital:
        end += 1
    opened = beside or any(is_verb_like(line, back) for back in range(line.begin + 2, at - 1))
    return opened and end < len(line.tokens) and is_verb_like(line, end)


_LONGEST_NAME = 6
_SINCE = word_set("since before after until")
_BESIDE = word_set("unlike like besides alongside")


def clause_start(line: Line, at: int) -> int:
    """Where the part of the sentence that holds *at* begins."""
    for back in range(at - 1, max(line.begin, at - MOST) - 1, -1):
        if line.low(back) == "once" and line.text(back - 1) == "," and _is_apposed(line, back + 1):
            continue
        if line.low(back) in _SINCE and _is_timed(line, back + 1, back + 2):
            continue  # "has been in talks since 2020 to buy"
        if line.low(back) in _BOUNDARIES or (line.low(back) == "as" and line.low(back + 1) in _AS_THEY):
            return back + 1
        if line.text(back) == "," and line.low(back + 1) == "as" and line.low(back + 2) == "the":
            return back + 1
        if line.text(back) == "," and line.low(back + 1) in ("and", "but", "which", "who", "while"):
            return back + 1
        if line.text(back) == "," and _is_main(line, back + 1):
            return back + 1
    return max(line.begin, at - MOST)


def doer(line: Line, at: int, marks: list[Mark], within: bool, climb: bool = True) -> Mark | None:
    """What the part of the sentence around *at* is about; where *within* is false, the part that holds that one."""
    here = [mark for mark in marks if mark.line == line.index and mark.first < at]
    edge = at
    for _ in range(_DEEPEST):
        start = clause_start(line, edge)
        if within:
            found = [mark for mark in here if start <= mark.first < edge and mark.subject]
            gate = start - 1 if line.low(start - 1) in _RELATIVE else start if line.low(start) in _RELATIVE else -1
            gate -= gate > line.begin and line.low(gate - 1) in _PREPOSITIONS  # "Velar, a firm in which it holds"
            head = _head(line, gate, here)
            # "X, which Y controls, has said that it": behind the comma it is about X again.
            closed = any(line.text(at) == "," and is_verb_like(line, at + 1) for at in range(start, edge))
            if found and not (head is not None and closed):
                # "Velar's owner, Kastor, sold its stake": about Kastor.
                acting = [mark for mark in found if not mark.owner or mark.handle]
                return (acting or found)[0]
            if head is not None:
                return head
            if not climb:
                return None
        if start <= line.begin:
            return None
        edge, within = start - 1, True
    return None


def _is_apposed(line: Line, at: int) -> bool:
    """Whether no verb comes before the next comma: "Kastor, once Velar's largest shareholder, sold its stake"."""
    for place in range(at, min(at + _LONGEST_APPOSITION, len(line.tokens))):
        if line.text(place) == ",":
            return True
        if line.low(place) in ("'s", "’s"):
            continue
        if is_surely_verb(line, place) or line.low(place) in _VERBS:
            return False
    return False


_LONGEST_APPOSITION = 10
_DEEPEST = 8


_FIRMS = word_set(
    "company firm group business bank lender startup start-up venture retailer carmaker airline carrier insurer miner "
    "brewer utility developer producer supplier operator maker manufacturer fund studio unit subsidiary broker"
)


def head_before(line: Line, at: int, marks: list[Mark]) -> Mark | None:
    """Of whom the "which" right before *at* speaks: "Kastor, in which it holds a third"."""
    if line.low(at - 1) not in ("which", "whom", "that"):
        return None
    gate = at - 2 if line.low(at - 2) in _PREPOSITIONS else at - 1
    return _head(line, gate, [mark for mark in marks if mark.line == line.index and mark.first < at])


def _head(line: Line, gate: int, here: list[Mark]) -> Mark | None:
    """Of whom the "which" at *gate* speaks: "PowerCo, Volkswagen's cell unit, which", "PSA of Singapore, which"."""
    end = gate - 1 if line.text(gate - 1) == "," else gate
    before = [mark for mark in here if mark.last <= end and mark.how is not How.ADJECTIVE]
    if gate < 0 or not before:
        return None
    near = before[-1]
    further = before[-2] if len(before) > 1 else None
    if near.last == end - 1 and line.low(near.last) in ("union", "federation"):
        return near
    if near.last == end:
        placed = line.low(near.first - 1) in ("of", "in") and further is not None and further.last == near.first - 1
        return further if placed else near
    nations = {mark.first for mark in here if mark.how is How.ADJECTIVE}
    plain = all(
        line.text(at).islower() or line.text(at) in ("'s", "’s", ",") or at in nations for at in range(near.last, end)
    )
    if (
        near.owner
        and plain
        and further is not None
        and line.text(further.last) == ","
        and further.last == near.first - 1
    ):
        return further
    told = end < gate or line.low(gate - 1) in _FIRMS
    apposed = line.text(near.last) == "," and line.low(near.last + 1) in ("a", "an", "the") and told
    return near if apposed and plain else None


def by_role(
    line: Line, marks: list[Mark], people: frozenset[str], firms: frozenset[str], names: Names
) -> dict[str, str]:
    """Who works for whom, as a sentence tells beside the names: "Seki, an executive at Foxconn" → Seki: Foxconn."""
    found: dict[str, str] = {}
    for one, other in pairwise(marks):
        if len(one.who) != 1 or len(other.who) != 1 or other.first - one.last > 9:
            continue
        end = other.last
        while other.owner and end < other.last + 5 and line.text(end).islower():
            end += 1
        pair = (one.who[0], other.who[0])
        person, firm = pair if pair[0] in people else pair[::-1]
        if person not in people or firm not in firms:
            continue
        # "Seki, the group's chief executive": the role may stand behind the firm.
        last = end if one.who[0] in people else other.first
        between = [line.text(at) for at in range(one.last, last) if not other.first <= at < other.last]
        words = [text for text in between if text[:1].isalpha()]
        role = any(names.has("people roles", word.casefold()) or names.has("people titles", word) for word in words)
        plain = all(
            text.islower() or text in (",", "'s", "’s", "-", "&") or names.has("people titles", text)
            or names.has("people beside", text) for text in between
        )  # fmt: skip
        speaks = any(word.casefold() in _ANALYSTS for word in words)
        once = is_past_employer(line, *((one.first, one.last) if one.who[0] == firm else (other.first, other.last)))
        if role and plain and not speaks and not once and not any(word in _NO_ROLE for word in words):
            found[person] = firm
    return found
