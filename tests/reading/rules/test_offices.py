import pytest

from explorer.reading.grammar.parties import Parties
from explorer.reading.rules.offices import Offices
from explorer.reading.rules.roles import Roles
from explorer.reading.standings.governed import Standings
from tests.reading.bracketed import clauses, said, shipped, told, wanted


def offices(text: str) -> Offices:
    _, cast = told(text)
    found = clauses(text)
    types = {entity.id: entity.type for entity in cast.entities}
    return Roles(found, shipped(), Parties(found, types), Standings(found, shipped(), False))


def test_where_the_title_is_held() -> None:
    found = offices("chief executive and president of [A]")
    assert [found.pieces[piece].text for piece in found._firms_of(0, (0, 2))] == ["A"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "[Arup] said profits rose. [Anna Berg|person] has stepped down as chief executive.",
            ["Anna Berg | role | Arup | ended"],
        ),
        (
            "[Arup] said profits rose. [Anna Berg|person] was appointed finance director in May.",
            ["Anna Berg | role | Arup | agreed"],
        ),
        (
            "[Arup] said profits rose. [Anna Berg|person] will take over as chairman in June.",
            ["Anna Berg | role | Arup | planned"],
        ),
        (
            "[Arup] said profits rose. At [Nokia], [Anna Berg|person] became chief executive.",
            ["Anna Berg | role | Nokia | active"],
        ),
        ("[Arup] said [Anna Berg|person] had resigned as chairman.", ["Anna Berg | role | Arup | ended"]),
        ("[Arup] said profits rose. [Anna Berg|person] has stepped down as minister.", []),
    ],
)
def test_a_post_without_a_firm_is_at_the_firm_of_the_text(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_the_firm_behind_a_title_is_whose_it_is() -> None:
    text = "“[Norex] knows us,” said Dr. [Anna Berg|person], Managing Director, [Arup]."
    assert said(text) == wanted("Anna Berg | role | Arup | active")


def test_whose_title_it_is_where_no_firm_is_told() -> None:
    before = "[Velar] makes pumps. [Velar] has 900 workers. "
    for text in (
        '"It works," said general manager [Ana Ruiz|person].',
        "Her deputy, [Ana Ruiz|person], fills in.",
        "The offer was rejected by chief executive [Ana Ruiz|person].",
    ):
        assert said(before + text) == {"Ana Ruiz | role | Velar | active"}
    assert not said(before + "The pumps were seen by asset manager [Ana Ruiz|person].")
    assert not said(before + "It beat a rival founded by chief executive [Ana Ruiz|person].")


def test_a_county_has_officers_of_its_own() -> None:
    text = "[Brown County|place] Executive [Ana Ruiz|person] said the county would hold a fair with [Velar]."
    assert said(text) == wanted("Ana Ruiz | role | Brown County | active")
