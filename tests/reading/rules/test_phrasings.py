"""Idioms of verbs, and what is none of them."""

import pytest

from tests.reading.bracketed import said, wanted


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
