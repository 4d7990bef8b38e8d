import pytest

from explorer.reading.grammar.parties import Parties
from explorer.reading.rules.roles import Roles
from explorer.reading.rules.titles import Titles
from explorer.reading.standings.governed import Standings
from tests.reading.bracketed import clauses, said, shipped, told, wanted


def titles(text: str) -> Titles:
    _, cast = told(text)
    found = clauses(text)
    types = {entity.id: entity.type for entity in cast.entities}
    return Roles(found, shipped(), Parties(found, types), Standings(found, shipped(), False))


def words(text: str) -> str:
    found = titles(text)
    phrase = found.phrases[0]
    title = found._title(phrase.first, phrase.last)
    return " ".join(piece.text for piece in found.pieces[title[0] : title[1]]) if title else ""


def test_the_title_in_a_noun_phrase() -> None:
    assert words("[A] chief financial officer [Jo|person] spoke.") == "chief financial officer"
    assert words("a former senior executive at [A]") == "former senior executive"
    assert words("a battery maker") == ""


def test_the_detail_is_as_printed() -> None:
    found = titles("Chief Strategy Officer for EVs")
    assert found._detail(0, (0, 3)) == "Chief Strategy Officer for EVs"


def test_a_lead_candidate_leads_nobody() -> None:
    assert not any("| role |" in claim for claim in said("[Ana|person], [Norex]'s lead candidate, won."))


def test_a_principal_rival_is_no_principal() -> None:
    found = said("[Anna Berg|person] works for [Arup], the principal rival of [Norex].")
    assert not [line for line in found if "role | Norex" in line]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[Anna Berg|person], most recently a vice president at [Nokia], spoke.", ["Anna Berg | role | Nokia | ended"]),
        ("[Anna Berg|person], until recently chairman of [Nokia], spoke.", ["Anna Berg | role | Nokia | ended"]),
        ("[Anna Berg|person], until last month chief of [Nokia], spoke.", ["Anna Berg | role | Nokia | ended"]),
        (
            "[Arup] named [Anna Berg|person], who led [Nokia] until 2022, as chairman.",
            ["Anna Berg | role | Nokia | ended", "Anna Berg | role | Arup | active"],
        ),
    ],
)
def test_who_was_so_until_lately(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)
