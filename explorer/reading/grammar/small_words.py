"""A small word → what part it plays, by the words beside it."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.reading.cast import How
from explorer.reading.grammar.cues import Cues, Verb
from explorer.reading.grammar.function_words import (
    ADVERBS,
    BE,
    COORDINATORS,
    DETERMINERS,
    DO,
    HAVE,
    LONG_ADVERBS,
    LONG_PREPOSITIONS,
    MODALS,
    NOT,
    PREPOSITIONS,
    RELATIVES,
)
from explorer.reading.grammar.pieces import Piece, is_possessive
from explorer.reading.grammar.word_forms import Form
from explorer.reading.text.tokens import word_set

# Tags, one letter each, so that a sentence's tags are a short string to look along.
ENTITY, OWN, DETERMINER, PREPOSITION, COORDINATOR, SUBORDINATOR, RELATIVE = "E", "H", "D", "P", "C", "S", "R"
BEING, HAVING, DOING, MODAL, NOT_TAG, ADVERB, DATE, TO, OWNER, NUMBER, VERB, NOUN, REST = "bhdMGBTO'#VN."
MARK = ","
_SUBORDINATORS = word_set(
    "that if whether because although though while when whenever unless once whereas how why assuming provided where"
) | {
    "so that",
    "as if",
    "as though",
    "in case",
    "provided that",
    "as long as",
    "even if",
    "even though",
    "if",
    "in the event",
    "on condition that",
}
_ROUGHLY = frozenset(
    {"about", "around", "over", "under", "up to", "more than", "less than", "some", "at least", "almost"}
)
_FRACTIONS = word_set("half third quarter fifth sixth tenth two-thirds three-quarters")
_LONG = 2
"""A verb with so many words after its first is no sign that the first alone is a verb."""
_WHOSE = frozenset({"its", "their", "his", "her", "our", "my", "whose"})
_FIRMLY = word_set("firmly squarely clearly closely loudly eagerly definitively decisively finally initially first")
_ALONE = frozenset(
    {"those", "these", "this", "that", "some", "many", "few", "all", "both", "others", "another", "each"}
)

_NUMBERS = word_set("two three four five six seven eight nine ten")

OFTEN_NOUNS = word_set(
    "plans talks supplies deals offers shares stakes bids launches partners orders contracts claims reports sales "
    "purchases moves projects forces rivals challenges backs heads leads looks works uses needs hopes aims studies "
    "targets approaches invites calls requests views costs interests interest plan talk supply deal offer share bid "
    "launch partner order contract claim report purchase move project force rival challenge head lead look work use "
    "need hope aim study target approach call request view cost support design produce exchange export import "
    "exports imports trade sale drive push debut release releases exit exits limits limit bets bet state states "
    "display displays sources source ships ship tables table names name notes note marks mark lists list loses cars "
    "post posts means cash close back open set fund funds finance finances license licences licence estimates estimate "
    "forecast forecasts profit profits place places service services signal signals start starts cut cuts boost "
    "boosts increase increases rise rises pilot pilots stops stop end ends measures parks park trucks brands brand "
    "teams team allies ally stocks stock issues issue results result store stores farms farm fight battle battles "
    "ties tie transfer invest lease leases film mine mines process processes test tests track tracks focus merit "
    "visit visits decline declines merge cover covers form forms experience experiences value values light lights "
    "water count counts benefit benefits risk risks impact rivals question questions answer fear fears doubt doubts "
    "trains sets boxes bottles pumps tankers jets buses drones ferries crews banks matches "
    "market markets founders co-founders founder co-founder guarantee guarantees loan loans "
    "pack packs bar bars shop shops screens tanks cells "
    "delay delays halt halts pause veto controls block blocks outfit outfits monitors codes "
    "accounts exhibits awards campaigns charters charges designs details drills drives features figures films files "
    "fines fuels functions houses inks lands links mills moulds packages permits pledges points pools positions "
    "presses prints probes proceeds promises prototypes quotes ranks recalls records refits rents repairs reserves "
    "retrofits reviews rules scores seals searches shelves spreads strikes styles suits surges switches toys "
    "transports trims upgrades task tasks votes yields comments concerns crashes debates discounts"
)  # fmt: skip


BARE_INFINITIVES = frozenset({"help", "let", "make", "see"})
"""Verbs after which somebody does something without "to": "would see X buy Y"."""


def small_word(pieces: Sequence[Piece], at: int, tags: list[str], cues: Cues) -> str | None:
    """The tag of a small word, by the words beside it where it has several."""
    low, before = pieces[at].low, tags[-1] if tags else ""
    if tag := _beside(pieces, at, before, cues):
        return tag
    if low == "provided" and before in ("b", "h", "G", "B", "N", "E"):
        return None  # "will be provided by"
    if low == "since" and before == "h":
        return ADVERB  # "has since bought"
    if low == "that":
        return _that(pieces, at, tags, cues)
    if low in ("to", "in order to", "so as to"):
        return TO if low != "to" or is_infinitive(pieces, at, cues) else PREPOSITION
    if is_possessive(pieces[at]):
        return OWN
    if low in _MAY_BE_NOUNS and before in "DH" and before:
        return None
    if low in _NUMBERS and at and pieces[at - 1].low in ("last", "first", "next", "past", "other") and before == "N":
        return NUMBER  # "its last three tenders"
    if low in _NUMBERS and before in (OWN, OWNER):
        return NUMBER  # "whose two factories in Y have been idle"
    if low in DETERMINERS:
        after = pieces[at + 1] if at + 1 < len(pieces) else None
        verbal = after is not None and after.low not in OFTEN_NOUNS and is_finite(after.low, cues)
        alone = low in _ALONE and (verbal or is_auxiliary(after))
        return NOUN if alone else DETERMINER
    return _FIXED.get(low)


_THEN = word_set("he she it they was were had worked ran led served spent headed held joined as at for with in go")


def _is_then(pieces: Sequence[Piece], at: int) -> bool:
    """Whether "before that" is all that is said of when, and no noun follows: "before that deal"."""
    after = pieces[at] if at < len(pieces) else None
    return after is None or not after.is_word or after.low in _THEN or after.pointer is not None


def _is_fraction(pieces: Sequence[Piece], at: int) -> bool:
    """Whether "half", "a third", "two-thirds" stands there."""
    at += pieces[at].low in ("a", "one")
    return at < len(pieces) and pieces[at].low in _FRACTIONS


def _beside(pieces: Sequence[Piece], at: int, before: str, cues: Cues) -> str:
    """The tag of a word that the next one makes something else: "about 5%", "about to", "was once"."""
    low = pieces[at].low
    after = pieces[at + 1].low if at + 1 < len(pieces) else ""
    if low in _ROUGHLY and after and (after[0].isdigit() or after[0] in "$€£¥₩" or _is_fraction(pieces, at + 1)):
        return ADVERB
    if low in _ROUGHLY and (after in _FRACTIONS or (after in DETERMINERS and _at(pieces, at + 2) in _FRACTIONS)):
        return ADVERB  # "just over a fifth of"
    if low == "following" and after in ("the", "a", "an", "its", "their") and not before:
        return PREPOSITION  # "Following the purchase, X will"
    if low in ("best", "better", "well", "long") and after in ("known", "remembered", "placed", "suited"):
        return ADVERB  # "the Ahmedabad company best known for its pills"
    if (low in ("before", "after") and after == "that" and _is_then(pieces, at + 2)) or (
        low == "that" and before == ADVERB and pieces[at - 1].low in ("before", "after")
    ):
        return ADVERB  # "and before that worked at"
    if low == "majority" and after in ("owned", "held", "controlled"):
        return ADVERB  # "has been majority owned by"
    if low == "about" and after == "to":
        return NOUN
    if low in ("most", "least", "more", "less") and before in (OWNER, OWN):
        return ADVERB  # "X's most loyal customer"
    if low == "once" and before and (before in "bh" or is_finite(after, cues) or after in {**BE, **HAVE}):
        return ADVERB
    if (
        low == "once"
        and before == MARK
        and (after == "part" or (after in ("a", "an", "the", "its") and not _is_clause(pieces, at, cues)))
    ):
        return ADVERB  # "X, once part of Y,"
    return ADVERB if low in ("whole", "outright") and before == ENTITY else ""


def _is_clause(pieces: Sequence[Piece], at: int, cues: Cues) -> bool:
    """Whether a verb stands before the next mark."""
    for piece in pieces[at + 1 : at + 12]:
        if not piece.is_word:
            return False
        if piece.pointer is None and (is_auxiliary(piece) or is_finite(piece.low, cues)):
            return True
    return False


def _at(pieces: Sequence[Piece], at: int) -> str:
    return pieces[at].low if at < len(pieces) else ""


def _fixed() -> dict[str, str]:
    """The words whose tag never changes; where a word is in two lists, the later one has it."""
    found = dict[str, str]()
    for tag, words in (
        (ADVERB, ADVERBS),
        (
            PREPOSITION,
            PREPOSITIONS | LONG_PREPOSITIONS | {"as", "than", "until", "after", "before", "since", "till", "because"},
        ),
        (SUBORDINATOR, _SUBORDINATORS),
        (COORDINATOR, COORDINATORS),
        (ADVERB, LONG_ADVERBS | {"neither", "either", "both", "yet"}),
        (NOT_TAG, NOT - {"nor", "neither", "no more"}),
        (RELATIVE, RELATIVES),
        (MODAL, MODALS),
        (DOING, DO),
        (HAVING, HAVE),
        (BEING, BE),
    ):
        found |= dict.fromkeys(words, tag)
    return found


_FIXED = _fixed()
_MAY_BE_NOUNS = frozenset({"may", "can", "might", "will", "must", "back", "first", "last", "only", "further"})


def _that(pieces: Sequence[Piece], at: int, tags: list[str], cues: Cues) -> str:
    """Whether "that" joins a clause, points at an antecedent, or stands before a noun."""
    if at + 1 >= len(pieces):
        return DETERMINER
    after = pieces[at + 1]
    if after.low == "of":
        return NOUN  # "merge its bank with that of X"
    is_verbal = after.pointer is None and (
        after.low in BE or after.low in HAVE or after.low in MODALS or after.low in DO or is_finite(after.low, cues)
    )
    if is_verbal and tags and tags[-1] in "NE" and _is_told(pieces, at, tags):
        return SUBORDINATOR
    if is_verbal and tags and tags[-1] in "NE,T":
        head = cues.nouns.get(pieces[at - 1].low, "")
        return SUBORDINATOR if head in cues.noun_effects and cues.noun_effects[head].gives == "told" else RELATIVE
    return RELATIVE if _is_object_relative(pieces, at, tags, cues) else SUBORDINATOR


_TELLS = word_set("told tell tells telling informed informs assured assures reminded warned warns notified promised")


def _is_told(pieces: Sequence[Piece], at: int, tags: list[str]) -> bool:
    """Whether "that" is what somebody is told: "told the Daily that talks with Y were over"."""
    back = at - 1
    while back > 0 and tags[back] in "DNE#H'":
        back -= 1
    return tags[back] == VERB and pieces[back].low in _TELLS and pieces[at + 1].low in OFTEN_NOUNS


_FIRM_ENDS = ("maker", "builder", "developer", "producer", "owner", "operator", "supplier", "retailer")
_FIRMS = word_set("company firm group startup start-up business unit subsidiary brand bank airline studio publisher "
                  "club brewer lender")  # fmt: skip


_DEALS = frozenset(
    {"deal", "contract", "order", "venture", "joint venture", "stake", "partnership", "alliance", "tender"}
)


def _is_object_relative(pieces: Sequence[Piece], at: int, tags: list[str], cues: Cues) -> bool:
    """Whether "that" is what somebody does something to: "the business that X bought in 2015"."""
    noun = cues.nouns.get(pieces[at - 1].low, pieces[at - 1].low) if at else ""
    if not tags or tags[-1] != NOUN or pieces[at + 1].pointer is None:
        return False
    if noun in cues.noun_effects and noun not in _DEALS:
        return False
    back = at - 1
    while back > 0 and (tags[back] in "N#" or _is_nation(pieces[back])):
        back -= 1
    word = pieces[at - 1].low.removesuffix("s")
    firm = word.endswith(_FIRM_ENDS) or word in _FIRMS
    if tags[back] in "VP" and noun in cues.goods and pieces[at - 1].low.endswith("s") and at + 3 < len(pieces):
        ahead = pieces[at + 3]  # "over trams that X delivered to Y"
        return is_finite(pieces[at + 2].low, cues) and (not ahead.is_word or ahead.low in PREPOSITIONS or ahead.date)
    if tags[back] != DETERMINER or (back and tags[back - 1] in "VPbS" and not (firm or noun in _DEALS)):
        return False  # "told the paper that X fell", "on the day that X fell"
    verb = pieces[at + 2].low if at + 2 < len(pieces) else ""
    return is_finite(verb, cues) or verb in HAVE


def _is_nation(piece: Piece) -> bool:
    """Whether it is an adjective of a land: "a British company that X bought"."""
    return piece.pointer is not None and piece.pointer.how is How.ADJECTIVE


def is_finite(low: str, cues: Cues) -> bool:
    """Whether the word is a verb with a tense, and rarely a noun; "chips" is none for all its chipping away at."""
    known = (verb for verb in cues.verbs.get(low, ()) if len(verb.rest) < _LONG)
    return any({Form.PRESENT, Form.PAST} & verb.forms for verb in known) and (
        low not in OFTEN_NOUNS or low.endswith("s")
    )


_HANDS_OVER = word_set(
    "lose loses lost losing sell sells sold selling sale cede ceded ceding switch switched defect defected move moved "
    "leak leaked hand handed pass passed transfer transferred jump jumped exports exported"
)
"""Before "to rival X" these say to whom something goes, and not that it rivals."""


_TRADES = word_set("fuel power steel paint oil paper ship truck train tyre drug water film game battery package wire "
                   "board test store furniture toy bank stock house")  # fmt: skip


def is_infinitive(pieces: Sequence[Piece], at: int, cues: Cues) -> bool:
    """Whether the "to" at *at* belongs to a verb."""
    if at + 2 < len(pieces) and pieces[at + 1].low == "rival" and pieces[at + 2].pointer is not None:
        return not any(piece.low in _HANDS_OVER for piece in pieces[max(0, at - 10) : at])
    if at + 3 < len(pieces) and pieces[at + 1].low in _TRADES and pieces[at + 3].pointer is not None:
        traded = pieces[at + 2].low
        if traded.endswith(_FIRM_ENDS) or traded in _FIRMS:
            return False  # "supplies rolls to fuel retailer X"
    for piece in pieces[at + 1 : at + 4]:
        if piece.pointer is not None or piece.date:
            return False
        if piece.low in ADVERBS or (piece.low.endswith("ly") and piece.low not in ("supply", "apply", "rely", "ally")):
            continue
        return piece.low in ("be", "have", "do") or any(
            Form.BASE in verb.forms and (not verb.rest or further(pieces, pieces.index(piece), verb) >= 0)
            for verb in cues.verbs.get(piece.low, ())
        )
    return False


def further(pieces: Sequence[Piece], at: int, verb: Verb) -> int:
    """How many pieces after the first belong to the verb; -1 where its other words do not follow.

    "its" among them is anybody's: "turned their back on"; an adverb may stand between: "sights set firmly on".
    """
    words, step = list(verb.rest), at + 1
    while words:
        if step >= len(pieces):
            return -1
        piece = pieces[step]
        if words[0] == "its" and piece.low in _WHOSE:
            words, step = words[1:], step + 1
            continue
        if piece.pointer is not None and piece.low != "it":
            return -1
        parts = piece.low.split()
        if parts != words[: len(parts)]:
            if not (step > at + 1 and len(words) < len(verb.rest) and piece.low in _FIRMLY):
                return -1
            parts = []
        words, step = words[len(parts) :], step + 1
    return step - at - 1


def is_auxiliary(piece: Piece | None) -> bool:
    """Whether the piece is a helping word."""
    return (
        piece is not None
        and piece.pointer is None
        and piece.low in {**BE, **HAVE, **DO, **MODALS}
        and piece.low != "'s"
    )
