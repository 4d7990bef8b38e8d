import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Toyo] belongs to [Pact|agreement].", "active"),
        ("[Toyo] belongs to the [Pact|agreement] alliance.", "active"),
        ("[Toyo] was admitted to [Pact|agreement].", "active"),
        ("[Pact|agreement] was signed by [Toyo].", "agreed"),
        ("[Pact|agreement] was founded by [Toyo].", "active"),
        ("[Pact|agreement] may be signed by [Toyo].", "rumoured"),
        ("[Toyo] was not admitted to [Pact|agreement].", "denied"),
        ("[Toyo] walked out of [Pact|agreement].", "ended"),
        ("[Toyo] will enter [Pact|agreement] next year.", "planned"),
        ("[Toyo] has signed up for [Pact|agreement].", "agreed"),
        ("[Toyo] was expelled from [Pact|agreement].", "ended"),
        ("[Pact|agreement], which [Toyo] is expected to join, grew.", "planned"),
        ("[Pact|agreement], whose members include [Toyo], grew.", "active"),
        ("[Toyo] did not join [Pact|agreement].", "denied"),
        ("[Toyo] may enter [Pact|agreement].", "rumoured"),
    ],
)
def test_who_belongs_to_it(text: str, status: str) -> None:
    assert said(text) == wanted(f"Toyo | membership | Pact | {status}")


def test_who_else_belongs_to_it() -> None:
    found = said("[Toyo] is a member of [Pact|agreement], as is [Mazo].")
    assert found == wanted("Toyo | membership | Pact | active", "Mazo | membership | Pact | active")


def test_those_along_with_somebody_and_among_others() -> None:
    both = wanted("Toyo | membership | Pact | active", "Mazo | membership | Pact | active")
    assert said("[Toyo] is part of [Pact|agreement], along with [Mazo].") == both
    assert said("[Toyo] and [Mazo] are among the signatories of the [Pact|agreement].") == both
    once = said("[Toyo] was one of the founders of the [Pact|agreement].")
    assert once <= wanted("Toyo | membership | Pact | ended", "Toyo | membership | Pact | occurred")


def test_one_can_be_a_member_of_a_body_but_not_of_a_company() -> None:
    assert said("[Toyo] is a member of [Star Alliance].") == wanted("Toyo | membership | Star Alliance | active")
    assert not any("membership" in claim for claim in said("[Toyo] joined [Mazo]."))


def test_what_brings_them_together() -> None:
    found = said("[Pact|agreement] includes [Toyo] and [Mazo].")
    assert found == wanted("Toyo | membership | Pact | active", "Mazo | membership | Pact | active")


def test_those_who_team_up_in_it() -> None:
    found = said("[Toyo] has teamed up with [Mazo] in [Pact|agreement].")
    assert {"Toyo | membership | Pact | active", "Mazo | membership | Pact | active"} <= found


def test_an_alliance_has_members_and_no_partners() -> None:
    found = said("[Velar] is a member of the [Oneworld] alliance alongside [Kastor].")
    assert found == {"Velar | membership | Oneworld | active", "Kastor | membership | Oneworld | active"}
    assert said("[Velar] is part of [SkyTeam].") == {"Velar | membership | SkyTeam | active"}
