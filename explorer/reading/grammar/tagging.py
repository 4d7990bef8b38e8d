"""Pieces → what part each plays in the sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from explorer.reading.cast import How
from explorer.reading.grammar.cues import Cues, Verb
from explorer.reading.grammar.function_words import (
    DETERMINERS,
    NOT_GERUNDS,
    PREPOSITIONS,
)
from explorer.reading.grammar.guessing import guessed
from explorer.reading.grammar.neighbours import (
    are_apposed,
    are_several,
    closes_apposition,
    closes_insertion,
    ends_list,
    follows_subject,
    goes_on,
    in_apposition,
    is_given,
    is_had,
    is_led_in,
    is_mark,
    is_noun_there,
    is_told,
    is_verb_alone,
    starts_object,
    verb_ahead,
    verb_in_clause,
)
from explorer.reading.grammar.pieces import Piece, is_possessive
from explorer.reading.grammar.small_words import (
    ADVERB,
    BARE_INFINITIVES,
    BEING,
    COORDINATOR,
    DATE,
    DETERMINER,
    DOING,
    ENTITY,
    HAVING,
    MARK,
    MODAL,
    NOUN,
    NUMBER,
    OFTEN_NOUNS,
    OWN,
    OWNER,
    PREPOSITION,
    RELATIVE,
    REST,
    SUBORDINATOR,
    TO,
    VERB,
    further,
    is_auxiliary,
    small_word,
)
from explorer.reading.grammar.word_forms import Form
from explorer.reading.text.tokens import word_set

_SOME = word_set("some many most others few several")
_BEFORE_GERUNDS = word_set("after before since by without while")
_LEADING = word_set("leading controlling founding competing")
_MANAGING = word_set("director directors partner partners editor editors agent owner member trustee")
_RANKS = word_set("chief senior executive deputy")
_HEADS = word_set("head director president manager chief vp vice-president officer professor")
_GOES_ON = word_set("begin start stop continue resume keep cease finish avoid")
_ENDS = word_set("lapse expire")
_SELVES = word_set("itself themselves himself herself")
_JOINING = word_set("following during including according pending thing nothing something anything everything")
_HELPS = word_set("help helps helped helping let lets letting see sees saw seen seeing")
_NO_ADVERBS = word_set("supply apply reply rely family ally assembly italy early daily weekly friendly likely unlikely")


@dataclass(frozen=True, slots=True)
class Tagged:
    """The tags of a sentence, and for each piece the verb it begins, if it does."""

    tags: str
    verbs: tuple[Verb | None, ...]


def tagged(pieces: Sequence[Piece], cues: Cues) -> Tagged:
    """What part each piece plays. A verb of several words is tagged V at its first, and . at the others."""
    tags, verbs = list[str](), list[Verb | None]()
    at = 0
    while at < len(pieces):
        tag, verb = _tag(pieces, at, tags, verbs, cues)
        tags.append(tag)
        verbs.append(verb)
        at += 1
        if tag == VERB and verb is not None:
            more = max(0, further(pieces, at - 1, verb))
            tags += REST * more
            verbs += [None] * more
            at += more
    return Tagged("".join(tags), tuple(verbs))


def _tag(
    pieces: Sequence[Piece], at: int, tags: list[str], verbs: list[Verb | None], cues: Cues
) -> tuple[str, Verb | None]:
    piece = pieces[at]
    low = piece.low
    if piece.date:
        return DATE, None
    if (low in _SELVES and at and tags[-1] in "EN") or (low == "each" and at and tags[-1] in "EMbh"):
        return ADVERB, None  # "Polestar itself buys"
    if piece.pointer is not None:
        return (OWN if is_possessive(piece) else ENTITY), None
    if low in ("'s", "'") and at and tags[-1] in "ENT":
        previous = pieces[at - 1].pointer
        if previous is not None and previous.how is How.PRONOUN:
            return BEING, None
        return OWNER, None
    if small := small_word(pieces, at, tags, cues):
        idiom = (
            _as_verb(pieces, at, tags, verbs, cues)
            if small in (HAVING, BEING) and _is_idiom(pieces, at, cues)
            else None
        )
        return (VERB, idiom) if idiom else (small, None)
    if not piece.is_word:
        return (NUMBER if low[:1] in "$€£¥₩₹" and len(low) > 1 else MARK), None
    if low[0] in "-–":
        return NOUN, None
    if low[0].isdigit():
        return NUMBER, None
    verb = _as_verb(pieces, at, tags, verbs, cues)
    if verb is not None:
        return VERB, verb
    if low.endswith("ly") and len(low) > 4 and low not in _NO_ADVERBS:
        return ADVERB, None
    return NOUN, None


def _is_idiom(pieces: Sequence[Piece], at: int, cues: Cues) -> bool:
    """Whether "has" or "is" begins a verb of several words: "has its sights set on", "is no match for"."""
    return any(verb.rest and further(pieces, at, verb) >= 0 for verb in cues.verbs.get(pieces[at].low, ()))


def _as_verb(pieces: Sequence[Piece], at: int, tags: list[str], verbs: list[Verb | None], cues: Cues) -> Verb | None:
    """The verb that the piece begins, where what stands before it lets it be one."""
    low = pieces[at].low
    if low in _NO_VERBS or low.endswith("ians"):
        return None
    known = [verb for verb in cues.verbs.get(low, ()) if further(pieces, at, verb) >= 0]
    longest = max((len(verb.rest) for verb in known), default=0)
    known = [verb for verb in known if len(verb.rest) == longest]
    if not known:
        return guessed(pieces, at, tags, cues)
    if (
        low.endswith("ing")
        and tags[-1:] == [NOUN]
        and (_is_titled(pieces, at) or pieces[at - 1].low in _RANKS or pieces[at - 1].low[0] in "-–")
    ):
        return None  # "Chief Operating Officer", "chief operating officer"
    if low == "managing" and at + 1 < len(pieces) and pieces[at + 1].low in _MANAGING:
        return None  # "was managing director of Y"
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    if low.endswith("ing") and after is not None and after.low in cues.titles and tags[-1:] in ([NOUN], [DETERMINER]):
        return None  # "a former chartering manager"
    if low in _FELLOWS and after is not None and (after.low in PREPOSITIONS or after.low in _TELLS_ON):
        return None  # "X and Y, long-time rivals for ferry orders,", "two rivals that operate in Z"
    dated = after is not None and (after.date or after.text[:1].isupper() or after.low[:1].isdigit())
    if low in ("ended", "ending") and at and pieces[at - 1].low in _PERIODS and dated:
        return None  # "in the year ended March 2025"
    if low == "close" and at + 2 < len(pieces) and pieces[at + 1].low == "to" and pieces[at + 2].low.endswith("ing"):
        return None  # "had the two close to signing"
    if low == "close" and at + 1 < len(pieces) and pieces[at + 1].low == "to" and tags[-1:] == [NOUN]:
        return None  # "two bankers close to the sale said"
    some = at > 0 and pieces[at - 1].low in _SOME and low in ("say", "think", "believe", "fear")
    wanted = _SPOKEN if some else _wanted(pieces, at, tags, verbs, low if longest == 0 else "", cues)
    wanted |= _SPOKEN if at and pieces[at - 1].low in _SPEAKING else _NONE  # "We hope to"
    fitting = [verb for verb in known if verb.forms & wanted]
    # "found" is a form of find and of found, "lay" of lie and lay: the verb with a meaning of its own goes first.
    fitting.sort(key=lambda verb: (verb.lemma not in cues.verb_patterns, verb.lemma not in cues.verb_effects))
    return fitting[0] if fitting else None


_FELLOWS = word_set("rivals partners allies peers")
_TELLS_ON = word_set("that which who whose")
_PERIODS = word_set("year years quarter half months month weeks week period")
_NO_VERBS = frozenset({"founders", "co-founders", "cofounders", "co-owners", "positions", "co-chairs", "co-heads",
                       "co-ceos", "co-chief", "directors", "bosses",
                       "rumours", "rumors", "scientists", "physicists", "chemists", "biologists",
                       "economists", "entrepreneurs", "engineers", "speculation", "lobby"})  # fmt: skip
"""Nouns that end as a verb does."""


def _opening(pieces: Sequence[Piece], at: int) -> int:
    """Where what ends here begins: at the bracket that opened it."""
    if pieces[at].low == ")":
        return next((back for back in range(at, max(-1, at - 9), -1) if pieces[back].low == "("), at)
    return at


def _is_measured(piece: Piece) -> bool:
    """Whether an object begins here that no noun before it can be a part of: "holding 20% of Y", "holding the rest"."""
    return piece.pointer is None and (
        piece.low in DETERMINERS or is_possessive(piece) or piece.low[:1].isdigit() or piece.low[:1] in "$€£¥"
    )


def _is_named(piece: Piece) -> bool:
    return piece.pointer is not None and piece.pointer.how is not How.ADJECTIVE


def _is_titled(pieces: Sequence[Piece], at: int) -> bool:
    """Whether the piece has a capital letter among others that have: it is part of a title or a name."""
    return all(piece.text[:1].isupper() for piece in pieces[at - 1 : at + 2]) and at + 1 < len(pieces)


_SPEAKING = frozenset({"we", "they", "i"})
_NONE = frozenset[Form]()
_FINITE = frozenset({Form.PRESENT, Form.PAST})
_SPOKEN = frozenset({Form.BASE, Form.PRESENT})


def _wanted(
    pieces: Sequence[Piece], at: int, tags: list[str], verbs: list[Verb | None], plain: str, cues: Cues
) -> frozenset[Form]:
    """The forms a verb can have here; *plain* is the word, "" for a verb of several words."""
    low = pieces[at].low
    back = at - 1
    while back >= 0 and (tags[back] in "BGT." or pieces[back].low == ")"):
        back = _opening(pieces, back) - 1
    before = tags[back] if back >= 0 else ""
    adjacent = tags[at - 1] if at else ""
    noun_like = plain in OFTEN_NOUNS and not follows_subject(pieces, at, back)
    taken = pieces[at + 1] if at + 1 < len(pieces) and low not in _JOINING else None
    joined = at > 0 and pieces[at - 1].low in _BEFORE_GERUNDS
    held = taken is not None and (
        (_is_measured(taken) and (joined or before in (MARK, ENTITY, VERB)))
        or (_is_named(taken) and (joined or (before == ENTITY == adjacent and low in _LEADING)))
    )  # "after leading X", "with A leading X"
    vying = low == "competing" and at + 1 < len(pieces) and pieces[at + 1].low in ("with", "against", "for")
    gerund = frozenset({Form.GERUND}) if low not in NOT_GERUNDS or before == BEING or held or vying else _NONE
    yet = any(piece.low == "yet to" for piece in pieces[back + 1 : at])  # "has yet to open"
    if yet or before == TO or before in (MODAL, DOING):
        return frozenset({Form.BASE})
    if before == BEING:
        return frozenset({Form.GERUND, Form.PARTICIPLE})
    if before == HAVING:
        return frozenset({Form.PARTICIPLE})
    if adjacent in ("D", "H", "#", "'"):
        by = at + 1 < len(pieces) and pieces[at + 1].low == "by"
        shared = by and low in ("owned", "held", "controlled") and pieces[at - 1].low.endswith("%")
        spent = pieces[at - 1].low[0] in "$€£¥"  # "spent $3bn buying"
        return frozenset({Form.PARTICIPLE}) if shared else gerund if spent else _NONE  # "is 40% owned by"
    if before == PREPOSITION:
        gerund = _NONE if _is_field(pieces, at) and not starts_object(taken) else gerund
        return gerund if adjacent != "B" or gerund else _NONE
    if before == "":
        return gerund | frozenset({Form.PARTICIPLE}) if not noun_like else _NONE
    if before == VERB:
        aim = TO in tags[max(0, back - 1) : back] and any(verb.lemma in cues.fates for verb in cues.verbs.get(low, ()))
        return _after_verb(verbs[back], gerund) | (frozenset({Form.PAST}) if aim else _NONE)  # "plan to merge failed"
    if before == RELATIVE:
        return _FINITE | frozenset({Form.BASE})
    if before == SUBORDINATOR:
        return gerund | (frozenset({Form.PARTICIPLE}) if low.endswith(("ed", "en")) else _NONE)
    if before in (ENTITY, NOUN, MARK, COORDINATOR, NUMBER, OWNER, DETERMINER, OWN, DATE):
        noun = before in (NOUN, ENTITY) and back == at - 1 and is_noun_there(pieces, at, tags)
        noun = noun or (before == NOUN and _is_object(pieces, at, back, tags, cues))
        return _NONE if noun else _after_noun(pieces, at, back, tags, before, noun_like, gerund, cues)
    return _NONE


def _is_field(pieces: Sequence[Piece], at: int) -> bool:
    """Whether it is what somebody is head of: "head of planning at X"."""
    return at > 1 and pieces[at - 1].low == "of" and pieces[at - 2].low in _HEADS


def _after_verb(previous: Verb | None, gerund: frozenset[Form]) -> frozenset[Form]:
    if previous is not None and previous.lemma in _GOES_ON:
        return frozenset({Form.GERUND})  # "began shipping to"
    helper = previous is not None and previous.lemma in BARE_INFINITIVES
    return gerund | (frozenset({Form.BASE}) if helper else _NONE)


def _after_noun(
    pieces: Sequence[Piece],
    at: int,
    back: int,
    tags: list[str],
    before: str,
    noun_like: bool,
    gerund: frozenset[Form],
    cues: Cues,
) -> frozenset[Form]:
    past = frozenset({Form.PAST, Form.PARTICIPLE})
    nation = pieces[back].pointer
    if before == ENTITY and back == at - 1 and nation is not None and nation.how is How.ADJECTIVE:
        return gerund  # "Swiss watch brand"
    low = pieces[at].low
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    if _is_helped(pieces, at, back, tags):
        return frozenset({Form.BASE})
    if before == COORDINATOR:
        base = (
            frozenset({Form.BASE})
            if (TO in tags or MODAL in tags) and (not noun_like or starts_object(after))
            else _NONE
        )
        led = low == "works" and VERB in tags and after is not None and after.low in ("for", "at", "as")
        led = led or (VERB in tags and is_given(pieces, at))
        present = frozenset({Form.PRESENT}) if led or not noun_like or starts_object(after) else _NONE
        return past | gerund | base | present
    if before == MARK:
        resumed = (
            not noun_like
            or (after is not None and after.low == "to" and COORDINATOR not in tags[-6:])
            or ("R" in tags and not is_mark(after))
            or (closes_insertion(tags) and starts_object(after))
            or (closes_apposition(tags) and starts_object(after) and not verb_ahead(pieces, at, cues))
        )
        many = closes_insertion(tags) and are_several(pieces, tags)
        plain = Form.BASE if many or are_apposed(pieces, tags) else Form.PRESENT
        return past | gerund | (frozenset({Form.PRESENT, plain}) if resumed else _NONE)
    if before in (ENTITY, NOUN):
        denied = low in ("denied", "denies", "deny") and after is not None and after.low in ("being", "having")
        if (is_auxiliary(after) and not denied) or (noun_like and after is not None and is_verb_alone(after, cues)):
            return _NONE
        told = noun_like and back and is_told(pieces, tags, back, before)
        if told or (noun_like and before == NOUN and in_apposition(pieces, at, tags, cues)):
            return _NONE
        if before == ENTITY and back and _is_taken(pieces, at, back, tags, noun_like):
            return _NONE
        if noun_like:
            pointer = pieces[back].pointer
            between = low == "talks" and after is not None and after.low == "between"
            if before == NOUN and (between or is_led_in(pieces, tags) or is_had(tags, back)):
                return _NONE  # "is in advanced talks to sell", "has no current plans to sell"
            if before == NOUN and not (after and after.low == "to"):
                alone = not verb_in_clause(tags) and not verb_ahead(pieces, at, cues) and goes_on(after)
                several = pieces[back].low.endswith("s") and after is not None and after.low not in PREPOSITIONS
                return frozenset({Form.PRESENT, Form.BASE} if several else {Form.PRESENT}) if alone else _NONE
            many = pointer is not None and (len(pointer.entities) > 1 or pointer.how is How.GROUP)
            listed = COORDINATOR in tags[max(0, back - 3) : back] or pieces[back].low.endswith("s")
            alone = not verb_in_clause(tags) and not verb_ahead(pieces, at, cues)
            ahead = alone or after is None or after.low == "to" or starts_object(after) or not after.is_word
            return frozenset({Form.PRESENT} if ahead else ()) | (
                frozenset({Form.BASE}) if ahead and (many or listed) else _NONE
            ) | past  # fmt: skip
        pointer = pieces[back].pointer
        many = pointer is not None and (len(pointer.entities) > 1 or pointer.how is How.GROUP)
        plural = (
            many
            or pieces[back].low.endswith("s")
            or "C" in tags[max(0, back - 3) :]
            or pieces[back].low in ("they", "we", "i")
        )
        plural = plural or pieces[at - 1].low in ("each", "both") or ends_list(tags, back)
        plural = plural or "".join(tags) == "E,E"  # "X, Y sign pact", as headlines have it
        plural = plural or (low == "include" and not verb_in_clause(tags))  # "Shareholders of X include Y"
        base = frozenset({Form.BASE}) if plural else _NONE
        return past | gerund | frozenset({Form.PRESENT}) | base
    return past | gerund if before in (NUMBER, DATE) else _NONE


def _is_helped(pieces: Sequence[Piece], at: int, back: int, tags: list[str]) -> bool:
    """As in "would help X compete with", "let its contract with X lapse"."""
    if pieces[at].low in _ENDS and any(
        piece.low in ("let", "lets", "letting") for piece in pieces[max(0, at - 9) : at]
    ):
        return True
    beside = back == at - 1 and back > 0 and tags[back - 1 : back + 1] == [VERB, ENTITY]
    return beside and pieces[back - 1].low in _HELPS


def _is_object(pieces: Sequence[Piece], at: int, back: int, tags: list[str], cues: Cues) -> bool:
    """Whether the one bare noun there is the first word of what the verb before it takes, and says nothing."""
    if not pieces[at].low.endswith("s") or at + 1 >= len(pieces) or pieces[at + 1].low not in PREPOSITIONS:
        return False
    if tags[back] != NOUN or not back or tags[back - 1] != VERB or pieces[back].low.endswith("s"):
        return False
    return not any(
        verb.lemma in cues.speech or verb.lemma in cues.unsure or verb.lemma in BARE_INFINITIVES
        for verb in cues.verbs.get(pieces[back - 1].low, ())
    )


def _is_taken(pieces: Sequence[Piece], at: int, back: int, tags: list[str], noun_like: bool) -> bool:
    """Whether a noun behind a name is what a word before both takes: "out of Browse talks", "in Lidl stores."."""
    before = pieces[back - 1].low
    if pieces[at].low == "talks" and before in ("of", "out of", "from", "in"):
        return True
    ends = at + 1 >= len(pieces) or not pieces[at + 1].is_word
    told = tags[back - 1] == VERB and before not in ("said", "says", "say", "saying")  # "stocked Delvaux bars,"
    return noun_like and ends and (told or tags[back - 1] == PREPOSITION)
