"""No status is stronger than its sentence: sentences that hedge, deny and end, each with the most that can be said."""

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.lexicon import load_tables
from explorer.model.documents import Document
from explorer.model.relationships import label
from explorer.reading.extractor import Reading
from explorer.reading.reader import Reader
from explorer.reading.text.sentences import sentences
from tests.reading.bracketed import reading
from tests.reading.grammar.test_cues import examples

SCALE = ("unclear", "rumoured", "sought", "proposed", "planned", "in talks", "finalising", "agreed", "active")
UNDONE = ("denied", "ended", "suspended")
NAMES = {"A": "Harlow Freight", "B": "Brandt Logistik", "C": "Meridian Rail", "P": "Anna Keller", "X": "Portugal"}


def listed() -> list[tuple[str, tuple[str, ...]]]:
    content = tomllib.loads(Path(__file__).with_name("strength.toml").read_text(encoding="utf-8"))
    return [(text, tuple(pairs)) for group in content["strength"] for text, *pairs in group["sentences"]]


@cache
def reader() -> Reader:
    return Reader(load_tables())


def is_stronger(found: str, most: str) -> bool:
    """Whether a status says more than it may; whatever affirms what is denied or ended does."""
    if found in SCALE:
        if most in SCALE:
            return SCALE.index(found) > SCALE.index(most)
        return found != "unclear" and most != "occurred"
    return found == "occurred" and most not in ("occurred", "active")


def faults(found: Reading, pairs: tuple[str, ...], called: dict[str, str]) -> list[str]:
    """The statuses between each of the pairs that are too strong, or deny what is affirmed."""
    names = {entity.id: next((short for short, name in called.items() if name in (entity.name, *entity.aliases)), "")
             for entity in found.entities}  # fmt: skip
    wrong = []
    for pair in pairs:
        ends, _, most = pair.partition(": ")
        allowed = most.split(" or ")
        for claim in found.claims:
            if {names[claim.subject], names[claim.object]} != set(ends.split()):
                continue
            status = str(label(claim))
            opposite = status in UNDONE and not set(UNDONE) & set(allowed)
            if opposite or all(is_stronger(status, one) for one in allowed):
                wrong.append(f"{ends}: {claim.kind} {status}")
    return wrong


@pytest.mark.parametrize(("text", "pairs"), listed())
def test_no_stronger_than_its_sentence(text: str, pairs: tuple[str, ...]) -> None:
    assert faults(reading(text), pairs, {name: name for name in NAMES}) == []


@pytest.mark.parametrize(("text", "pairs"), listed())
def test_nor_with_names(text: str, pairs: tuple[str, ...]) -> None:
    plain = re.sub(r"\[(\w+)[^\]]*\]", lambda match: NAMES.get(match[1], match[1]), text)
    document = Document(plain, "a text", sentences=sentences(plain))
    assert faults(reader().read(document), pairs, NAMES) == []


def test_there_are_many_and_most_say_something() -> None:
    assert len(listed()) > 500
    assert sum(bool(reading(text).claims) for text, _ in listed()) > 400


# ---- every sentence of the word lists, in a frame that takes from it

_BEGINS = re.compile(r"^\[([^\]|=]+)\]")
TOLD = sorted(
    {text for text, claims in examples()
     if claims and _BEGINS.match(text) and text.endswith(".") and all(claim.count("|") == 3 for claim in claims)}
)  # fmt: skip
ANY = frozenset({*SCALE, *UNDONE, "occurred"})
FRAMES = [
    ("It is not true that {}.", {"denied", "unclear", "rumoured"}),
    ("It is untrue that {}.", {"denied", "unclear", "rumoured"}),
    ("[Zorvex] denied that {}.", {"denied", "unclear", "rumoured"}),
    ("The report that {} is false.", {"denied", "unclear", "rumoured"}),
    ("It was wrongly reported that {}.", {"denied", "unclear", "rumoured"}),
    ("If {}, shares would rise.", {"unclear", "rumoured", "denied"}),
    ("Rumour has it that {}.", {"rumoured", "unclear", "denied"}),
    ("Analysts imagine a world in which {}.", {"rumoured", "unclear", "denied"}),
    ("[Zorvex] could not confirm that {}.", {"rumoured", "unclear"}),
]
DEEDS = ("verb", "noun")
PRESUPPOSED = ("'s stake in", " its stake in", ", owned by", ", backed by", "] sold [")
"""What stays true where the sentence around it does not: whoever did not sell it has it."""


@pytest.mark.parametrize("frame", FRAMES)
def test_a_frame_takes_from_what_it_holds(frame: tuple[str, set[str]]) -> None:
    words, allowed = frame
    for text in TOLD:
        for claim in reading(words.format(text[:-1])).claims:
            by_rule = claim.proposal is not None and claim.proposal.rule.startswith(DEEDS)
            kept = str(label(claim)) == "active" and any(words in text for words in PRESUPPOSED)
            if by_rule and claim.kind != "location" and not kept:
                assert str(label(claim)) in allowed, text


@given(st.sampled_from(["bought", "merged with", "agreed to buy", "signed a contract with", "plans to buy",
                        "is in talks with", "offered to buy", "wants to buy", "is close to buying"]),
       st.sampled_from(["a deal that was later called off", "which was later called off", "but the deal fell through",
                        "but it was rejected", "a plan that has stalled", "but later decided against it"]))  # fmt: skip
def test_what_came_to_nothing_is_not_going_on(deed: str, end: str) -> None:
    for claim in reading(f"[A] {deed} [B], {end}.").claims:
        assert str(label(claim)) in {*UNDONE, "unclear", "rumoured", "occurred"}


@given(st.sampled_from(["buy", "merge with", "supply", "partner with", "invest in", "sign a contract with",
                        "take a stake in", "acquire", "take over"]),
       st.sampled_from(["had planned to", "had wanted to", "had hoped to", "was to have", "failed to", "refused to",
                        "has yet to", "tried in vain to", "decided not to", "would never",
                        "was blocked from"]))  # fmt: skip
def test_what_was_only_meant_is_not_meant_now(verb: str, helper: str) -> None:
    deed = {"was to have": PARTICIPLE.get(verb, verb), "was blocked from": GERUND.get(verb, verb)}.get(helper, verb)
    for claim in reading(f"[A] {helper} {deed} [B].").claims:
        assert str(label(claim)) in {*UNDONE, "unclear", "rumoured"}


PARTICIPLE = {"buy": "bought", "merge with": "merged with", "supply": "supplied", "partner with": "partnered with",
              "invest in": "invested in", "sign a contract with": "signed a contract with",
              "take a stake in": "taken a stake in", "acquire": "acquired", "take over": "taken over"}  # fmt: skip
GERUND = {"buy": "buying", "merge with": "merging with", "supply": "supplying", "partner with": "partnering with",
          "invest in": "investing in", "sign a contract with": "signing a contract with",
          "take a stake in": "taking a stake in", "acquire": "acquiring", "take over": "taking over"}  # fmt: skip
