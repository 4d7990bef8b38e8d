"""A sentence with "it" → whether that "it" means somebody at all."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.verb_like import is_verb_like
from explorer.reading.text.tokens import word_set

_BE = word_set(
    "is was 's ’s has would will may might could seems seemed appears appeared remains remained takes took turns "
    "turned looks looks became"
)
_SAYING = word_set(
    "said says told added believed estimated reported unclear possible likely unlikely hard difficult easy clear fair "
                    "too true certain time important expected thought understood rumoured rumored best worth "
                    "about not safe no also still far early"
)  # fmt: skip
_RAISED = word_set(
    "said believed reported likely unlikely expected thought understood rumoured rumored certain about estimated"
)
"""It is they who are said to do something: "It is said to be considering a sale"."""
_HAPPENS = word_set(
    "comes came follows followed means meant marks marked happens happened matters mattered shows showed brings "
    "brought helps helped depends affects affected takes took costs cost emerged transpired undervalues undervalued"
)
"""What a deal or an event does: "It comes after", "It marks", "saying it undervalued the lender"."""
_TAKES_FIRM = word_set(
    "buy buys bought buying acquire acquires acquired acquiring own owns owned owning control controls controlled "
    "controlling join joins joined joining leave leaves left leaving run runs ran running lead leads led leading head "
    "heads headed sell sells sold selling fund funds funded funding back backs backed backing finance finances "
    "financed rescue rescued sue sues sued suing lend lends lent lending supply supplies supplied supplying offer "
    "offers offered pay pays paid paying give gives gave giving advise advises advised advising found founded "
    "founding represent represents represented value valued values valuing made make makes making help helped helps "
    "let lets allow allows allowed allowing enable enables enabled force forces forced forcing cost costs send sends "
    "sent provide provides provided serve serves served invite invited fined fine fines merge grant granted grants "
    "award awarded save saved succeed approached approach approaches told tell tells asked ask asks accused accuse "
    "accuses require required requires"
)
_PARTS_OF = word_set("half most much some all any none part more rest little lot bit third quarter nothing")
_FIRST = word_set("a an the one no another part our your my what how why where")
_ADVERBS = word_set("just only simply merely still also")


def is_empty(line: Line, at: int, names: Names) -> bool:
    """Whether the "it" at *at* points at nobody named: "It is fair to say", "it comes after", "half of it"."""
    if _is_placeholder(line, at):
        return True
    before = line.low(at - 1)
    if line.low(at + 1) in ("failed", "fails") and line.low(at + 3) == "reflect":
        return True  # "saying it failed to reflect the value of the lender": the offer
    if before == "of" and line.low(at - 2) in _PARTS_OF:
        return True
    if is_verb_like(line, at + 1):
        happens = line.low(at + 1) in _HAPPENS and not _is_somebodys(line, at + 1, names)
        return happens or _is_thing(line, at, names) or _is_done(line, at)
    if before in ("take", "takes", "took", "taking", "taken"):
        return line.low(at + 1) not in ("private", "public", "over")
    small = line.text(at - 1).isalpha() and line.text(at - 1).islower()
    return small and before not in _TAKES_FIRM and before not in _BESIDE


_NUMBERS = word_set("two three four five six seven eight nine ten eleven twelve several")
_SPELLS = word_set("minutes hours days weeks months years decades seasons attempts rounds tries month year people men")
_TAKEN = word_set(
    "percent pct stake share shares majority minority control seat over on up part delivery charge half holding"
)


def _is_somebodys(line: Line, verb: int, names: Names) -> bool:
    """Whether only somebody does what may also happen: "it took a majority of Y", "It came to India"."""
    word, after = line.low(verb), [line.low(at) for at in range(verb + 1, verb + 6)]
    if word in ("takes", "took"):
        counted = any(low in _TAKEN or low == "%" for low in after[: 3 if after[0].isdigit() else 4])
        several = (after[0][:1].isdigit() or after[0] in _NUMBERS) and not _SPELLS & {*after[1:3]}
        return (counted or several) and after[0] not in ("until", "months", "years", "time")
    to_place = after[0] == "to" and any(phrase(line.tokens[verb + 2 : verb + 2 + n]) in names.places for n in (1, 2, 3))
    return word in ("comes", "came") and to_place


_BESIDE = word_set(
    "with to by from for in against of at on behind between about than like around into through without towards "
    "toward among under over after that which whether as if when because and or but while before since until though "
    "although where said says unless once so"
)


def _is_thing(line: Line, at: int, names: Names) -> bool:
    """Whether it is said to be something that no company is: "It is not a gift", "it will be the first time"."""
    place = at + 1
    while line.low(place) in (
        "is",
        "was",
        "'s",
        "’s",
        "will",
        "would",
        "be",
        "has",
        "been",
        "may",
        "could",
        "might",
        "not",
    ):
        place += 1
    if line.low(place - 1) not in ("not", "is", "was", "'s", "’s", "be", "been"):
        return False
    if line.low(place) == "no" and line.low(place + 1) == "longer":
        return False  # "it was no longer in talks"
    while line.low(place) in _ADVERBS:
        place += 1  # "it is still in talks"
    if line.low(place) not in _FIRST:
        return False
    ahead = [line.low(step) for step in range(place, min(place + 9, len(line.tokens)))]
    stop = next((step for step, word in enumerate(ahead) if step and word in _BESIDE), len(ahead))
    told = [word for word in ahead[:stop] if names.has("evidence sort", word) or word.endswith("maker")]
    doing = [
        word
        for word in ahead[:3]
        if (word.endswith(("ing", "ed")) and "-" not in word) or word in ("able", "set", "due", "ready")
    ]
    return not told and not doing


_DONE = word_set(
    "extended completed concluded approved signed finalised finalized announced implemented built delivered scheduled "
    "ratified renewed cancelled canceled postponed delayed published written agreed closed opened called"
)


def _is_done(line: Line, at: int) -> bool:
    """As in "whether it is extended", "once it is completed": a deal or a plan, no company."""
    place = at + 1
    while line.low(place) in ("is", "was", "will", "would", "be", "has", "been", "may", "could", "can", "not", "being"):
        place += 1
    return line.low(place - 1) in ("is", "was", "be", "been", "being", "not") and line.low(place) in _DONE


_TOLD = word_set("said noted added remembered stressed admitted conceded recalled")


def _is_placeholder(line: Line, at: int) -> bool:
    """As in "It is fair to say", "rumours had it that", "makes it hard to"."""
    one, two = line.low(at + 1), line.low(at + 2)
    if one in ("should", "must", "has", "can", "may") and line.low(at + 3) in _TOLD and (two == "be" or one == "has"):
        return True  # "Velar, it should be said, is in no hurry"
    if one == "that" and line.low(at - 1) in ("had", "has", "have"):
        return True
    if one in ("seems", "appears", "seemed", "appeared", "turns", "turned", "remains", "remained"):
        return two in ("that", "as", "out", "unclear", "to") or line.low(at + 3) in ("that", "whether", "if", "to")
    if line.low(at - 1) in ("make", "makes", "made", "making", "find", "finds", "found", "deem") and one in _SAYING:
        return True
    if one in _BE or one == "be":
        ahead = [line.low(at + step) for step in range(2, 8)]
        if two in ("being", "been"):
            return False
        for step, word in enumerate(ahead):
            if word in ("that", "whether", "if", "how", "what", "why", "when") and step < 5:
                return bool(step) and (ahead[0] in _SAYING or ahead[step - 1] in _SAYING or one in ("takes", "took"))
            if word == "to" and step:
                return (ahead[step - 1] in _SAYING and ahead[step - 1] not in _RAISED) or one in ("takes", "took")
            if word in (".", ",", ";", "”"):
                return bool(step) and ahead[step - 1] in ("time", "clear", "unclear", "possible")
    return False
