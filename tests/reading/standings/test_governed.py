"""How far, whether denied, how sure: the worst fault is a status that is stronger than its sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.bracketed import said, wanted

WEAK = [
    ("[A] had planned to buy [B] but changed its mind.", "unclear"),
    ("[A] almost bought [B] in 2019.", "unclear"),
    ("[A] was to have bought [B].", "unclear"),
    ("[A] would have bought [B] had the regulator agreed.", "unclear"),
    ("[A] once considered buying [B].", "unclear"),
    ("[A] is in the process of buying [B].", "planned"),
    ("[A] is under pressure to buy [B].", "unclear"),
    ("[A] needs approval to buy [B].", "unclear"),
    ("[A] has the option to buy [B].", "rumoured"),
    ("[A] could buy [B], analysts said.", "rumoured"),
    ("[A] is tipped to buy [B].", "rumoured"),
    ("[A] is said to be considering buying [B].", "rumoured"),
    ("[A] is unlikely to buy [B].", "denied"),
    ("[A] is not considering buying [B].", "denied"),
    ("[A] refused to buy [B].", "denied"),
    ("[A] has no intention of buying [B].", "denied"),
    ("[A] has ruled out buying [B].", "denied"),
    ("[A] will never buy [B].", "denied"),
    ("Few expect [A] to buy [B].", "denied"),
    ("There is no truth to rumours that [A] is buying [B].", "denied"),
    ("[A] abandoned its plan to buy [B].", "ended"),
    ("[A] walked away from a deal to buy [B].", "ended"),
    ("[A] made an offer to buy [B], only to withdraw it.", "ended"),
    ("[A] agreed to buy [B], but the deal fell through.", "ended"),
    ("[A] shelved plans to buy [B].", "suspended"),
    ("[A] Said to Weigh Bid for [B]", "rumoured"),
    ("[A] made an offer for [B], which [C] rejected as too low.", "denied"),
    ("[A] signed a non-binding agreement to buy [B].", "planned"),
    ("If [A] buys [B], it will be large.", "unclear"),
    ("[A] is weighing whether to buy [B].", "rumoured"),
    ("[A] declined to comment on a report that [it=A] would buy [B].", "unclear"),
]


@pytest.mark.parametrize(("text", "status"), WEAK)
def test_no_stronger_than_the_sentence(text: str, status: str) -> None:
    assert said(text) == wanted(f"A | ownership | B | {status}")


TALKS = [
    ("[A] is no longer in talks with [B].", "ended"),
    ("[A] is not in talks with [B].", "denied"),
    ("Talks between [A] and [B] broke down.", "ended"),
    ("[A] had held talks with [B].", "unclear"),
    ("[A] held talks with [B], but those collapsed.", "ended"),
    ("Talks between [A] and [B] have been suspended.", "suspended"),
    ("[A] is in talks with [B].", "in talks"),
]


@pytest.mark.parametrize(("text", "status"), TALKS)
def test_talks(text: str, status: str) -> None:
    assert said(text) == wanted(f"A | negotiation | B | {status}")


PARTNERSHIPS = [
    ("A partnership between [A] and [B] was announced.", "agreed"),
    ("The planned partnership of [A] and [B] is off.", "denied"),
    ("[A] put its partnership with [B] on hold.", "suspended"),
    ("[A] did not rule out a partnership with [B].", "unclear"),
    ("[A] denied that [it=A] had ended its partnership with [B].", "unclear"),
    ("[A] wants to end its partnership with [B].", "unclear"),
    ("[A]'s partnership with [B] is on hold.", "suspended"),
    ("[A]'s partnership with [B] never got off the ground.", "denied"),
    ("The partnership between [A] and [B] expires.", "ended"),
    ("[A] is looking for a partnership with [B].", "sought"),
    ("[A] has a partnership with [B].", "active"),
    ("[A] will not renew its partnership with [B].", "denied"),
]


@pytest.mark.parametrize(("text", "status"), PARTNERSHIPS)
def test_partnerships(text: str, status: str) -> None:
    assert said(text) == wanted(f"A | partnership | B | {status}")


# What is said, and the claim that it makes alone.
CORES = [
    ("[A] agreed to buy [B]", "ownership"),
    ("[A] bought [B]", "ownership"),
    ("[A] signed a partnership with [B]", "partnership"),
    ("[A] is in talks with [B]", "negotiation"),
    ("[A] supplies chips to [B]", "supply"),
    ("[A] merged with [B]", "merger"),
    ("[A] owns a 20% stake in [B]", "equity stake"),
    ("[A] competes with [B]", "competition"),
]
FRAMES = [
    ("[C] denied that {}.", {"denied"}),
    ("[C] dismissed reports that {}.", {"denied"}),
    ("It is not true that {}.", {"denied", "unclear", "rumoured"}),
    ("Rumours said {}.", {"rumoured"}),
    ("There is speculation that {}.", {"rumoured"}),
    ("It is possible that {}.", {"rumoured"}),
    ("Perhaps {}.", {"rumoured"}),
    ("If {}, shares would rise.", {"unclear", "rumoured"}),
    ("[C] wonders whether {}.", {"unclear", "rumoured"}),
    ("[C] neither confirmed nor denied that {}.", {"rumoured", "unclear"}),
    ("[C] doubts that {}.", {"denied", "rumoured", "unclear"}),
]


@given(st.sampled_from(CORES), st.sampled_from(FRAMES))
def test_a_frame_never_leaves_it_as_strong(core: tuple[str, str], frame: tuple[str, set[str]]) -> None:
    text, kind = core
    for found in said(frame[0].format(text)):
        subject, found_kind, object, status = found.split(" | ")
        if {subject, object} == {"A", "B"} and found_kind == kind:
            assert status in frame[1]


@pytest.mark.parametrize("verb", ["buy", "acquire", "partner with", "supply", "merge with", "invest in", "own"])
@pytest.mark.parametrize(
    ("helper", "allowed"),
    [
        ("may", {"rumoured"}), ("might", {"rumoured"}), ("could", {"rumoured"}), ("will not", {"denied"}),
        ("did not", {"denied"}), ("will", {"planned"}), ("would", {"proposed"}), ("never", {"denied"}),
        ("wants to", {"sought"}), ("plans to", {"planned"}), ("offered to", {"proposed"}), ("refused to", {"denied"}),
        ("is in talks to", {"in talks"}), ("hopes to", {"sought"}), ("is reluctant to", {"denied"}),
    ],
)  # fmt: skip
def test_helping_words(verb: str, helper: str, allowed: set[str]) -> None:
    for found in said(f"[A] {helper} {verb} [B]."):
        assert found.split(" | ")[3] in allowed


def test_what_helps_is_there() -> None:
    assert said("[Kelva] grew, helped by [its=Kelva] partnership with [Rivo].") == wanted(
        "Kelva | partnership | Rivo | active"
    )


def test_what_is_terminated_is_over_whenever_it_was_signed() -> None:
    assert said("[Sony] and [Honda] have terminated the merger agreement signed in March.") == wanted(
        "Honda | merger | Sony | ended"
    )
