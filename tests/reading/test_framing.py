"""A sentence that its neighbours call imagined, made up or given up claims nothing; any other as much as ever."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.relationships import label
from explorer.reading.framing import frames
from explorer.reading.text.sentences import sentences
from tests.reading.bracketed import reading


def _statuses(text: str) -> set[str]:
    return {f"{claim.kind} {label(claim)}" for claim in reading(text).claims}


@pytest.mark.parametrize(
    "text",
    [
        "Imagine the following. [A] buys [B].",
        "Suppose oil gets cheap. [A] would then buy [B].",
        "In one scenario, fuel costs double. [A] takes over [B].",
        "[A] bought [B] on Tuesday. At least that is what a satirical website wrote.",
        "[A] has agreed to buy [B]. None of this is true.",
        "[A] planned to buy [B]. It never did.",
        "From our archive: February 1976\n\n[A] owns [B].",
        "50 years ago this week\n\n[A] buys [B].",
        "A fake press release circulated on Monday. It said [A] had acquired [B].",
        "The plan was scrapped last year. [A] would take over [B] under it.",
        "The two companies called off their merger on Monday.\n\n[A] was to buy [B].",
    ],
)
def test_what_is_not_so_by_its_neighbours(text: str) -> None:
    assert _statuses(text) == {"ownership unclear"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Imagine the following. In reality, [A] owns [B].", "active"),
        ("Imagine the following.\n\n[A] owns [B].", "active"),
        ("The talks with a rival collapsed. [A] said [it=A] would now buy [B].", "planned"),
        ("A satirical website was taken down. [A] owns [B].", "active"),
        ("[A] owns [B]. It was founded in 1920.", "active"),
        ("The deal was called off. [A] owns [B].", "active"),
    ],
)
def test_what_stays_as_it_is(text: str, status: str) -> None:
    assert f"ownership {status}" in _statuses(text)


@given(st.text(alphabet="aAbI .\n\"'", max_size=200))
def test_only_sentences_of_the_text_are_framed(text: str) -> None:
    spans = sentences(text)
    assert set(frames(text, spans)) <= set(spans)
