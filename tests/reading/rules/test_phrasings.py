"""Idioms of verbs, and what is none of them."""

import pytest

from explorer.reading.grammar.idioms import Idiom
from tests.reading.bracketed import said, shipped, wanted


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[Norvik] made an unsolicited, $5 billion play for [Tessaro].", "Norvik | ownership | Tessaro | proposed"),
        ("[Norvik] made no play for [Tessaro].", "Norvik | ownership | Tessaro | denied"),
        ("[Tessaro] was put up for sale by [Norvik].", "Norvik | ownership | Tessaro | active"),
        ("[Norvik] has its eye on [Tessaro] and [Belmont].",
         "Norvik | ownership | Tessaro | sought; Norvik | ownership | Belmont | sought"),
        ("[Tessaro] hopes to fend off a bid from [Norvik].", "Norvik | ownership | Tessaro | unclear"),
        ("[Norvik] is bound by a contract with [Tessaro].", "Norvik | agreement | Tessaro | active"),
        ("[Tessaro] stocks [Norvik]'s noodles.", "Norvik | supply | Tessaro | active"),
        ("[Tessaro] stopped stocking [Norvik]'s noodles.", "Norvik | supply | Tessaro | ended"),
        ("[Norvik] could land [Tessaro] as a customer.", "Norvik | supply | Tessaro | rumoured"),
        ("[Norvik]'s noodles will be sold at [Tessaro].", "Norvik | supply | Tessaro | planned"),
        ("[Norvik] and [Tessaro] may go their separate ways.", "Norvik | partnership | Tessaro | unclear"),
        ("[Tessaro] operates a fleet of [Norvik] buses.", "Norvik | supply | Tessaro | active"),
        ("[Norvik] has shown interest in [Tessaro].", "Norvik | ownership | Tessaro | sought"),
        ("[Norvik] is not interested in [Tessaro].", "Norvik | ownership | Tessaro | denied"),
        ("[Norvik] signed up [Tessaro] and [Belmont] as customers.",
         "Norvik | supply | Tessaro | agreed; Norvik | supply | Belmont | agreed"),
        ("[Norvik] sold [its=Norvik] [Dutch=Netherlands|adjective] unit, [Tessaro], to [Belmont].",
         "Belmont | ownership | Tessaro | occurred; Norvik | ownership | Tessaro | ended; "
         "Tessaro | location | Netherlands | active"),
        ("[Tessaro]'s app is based on software from [Norvik].", "Norvik | supply | Tessaro | active"),
        ("[Norvik] is among [Tessaro]'s customers.", "Tessaro | supply | Norvik | active"),
        ("[Norvik], which works for [Tessaro], makes films.", "Norvik | supply | Tessaro | active"),
        ("[Norvik] is no longer on board at [Tessaro].", "Norvik | equity stake | Tessaro | ended"),
    ],
)  # fmt: skip
def test_idioms(text: str, claims: str) -> None:
    assert said(text) == wanted(*claims.split(";"))


@pytest.mark.parametrize(
    "text",
    [
        "[Norvik] had its eye on the weather when [Tessaro] called.",
        "[Norvik] completed its takeover of [Tessaro]'s Dutch business.",
        "[Norvik] made room for [Tessaro].",
        "[Norvik] put [Tessaro] on notice.",
        "[Norvik] turned to [Tessaro].",
        "[Norvik|person] works for [Tessaro].",
    ],
)
def test_other_words_are_no_idiom(text: str) -> None:
    assert not {one for one in said(text) if "Norvik | ownership | Tessaro" in one or "supply" in one}


def printed(verb: str, idiom: Idiom) -> str:
    """The verb in the infinitive with its words, as a sentence may hold them."""
    some = {"goods": "cells", "sites": "plants"}
    words = list[str]()
    for word in idiom.words:
        if word[0] == "Y":
            words.append("[Belmont]'s" if word == "Y's" else "[Belmont]")
        elif word[0] == "@":
            words.append(some.get(word[1:]) or min(shipped().classes[word[1:]]))
        else:
            words.append("its" if word == "~" else word.lstrip(".").replace("_", " "))
    return " ".join([verb, *words])


def idioms() -> list[tuple[str, Idiom]]:
    """Each idiom with one of its verbs; those of what ends or is sold speak of what is there yet."""
    once = {idiom: verb for verb, listed in shipped().idioms.items() for idiom in listed if not verb.startswith("be ")}
    return [(verb, idiom) for idiom, verb in once.items() if not (idiom.stays or idiom.owned or idiom.past == "ended")]


@pytest.mark.parametrize(
    ("frame", "weak"),
    [
        ("[Norvik] may {}.", {"rumoured", "denied", "unclear"}),
        ("[Norvik] hopes to {}.", {"sought", "rumoured", "unclear"}),
        ("[Norvik] did not {}.", {"denied", "unclear"}),
        ("[Norvik] refused to {}.", {"denied", "unclear"}),
        ("If [Norvik] were to {}, shares would rise.", {"rumoured", "unclear"}),
    ],
)
def test_no_idiom_says_more_than_its_sentence(frame: str, weak: set[str]) -> None:
    found = [(text, one) for verb, idiom in idioms() for text in [frame.format(printed(verb, idiom))]
             for one in said(text) if f" {idiom.kind} " in one]  # fmt: skip
    assert len(found) > 200
    assert [pair for pair in found if pair[1].rpartition(" | ")[2] not in weak] == []


def test_a_market_called_by_its_country() -> None:
    found = said("[Velar] has turned its attention to the [Peruvian=Peru|adjective] market.")
    assert found == {"Velar | market entry | Peru | sought"}
