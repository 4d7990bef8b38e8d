import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex] is eyeing [Peru|place] as its next market.", "sought"),
        ("[Norex] is targeting the [Peruvian=Peru|adjective] market.", "sought"),
        ("The deal gives [Norex] a foothold in [Peru|place].", "active"),
        ("The deal would give [Norex] a foothold in [Peru|place].", "proposed"),
        ("[Norex] is seeking a presence in [Peru|place].", "sought"),
        ("[Norex] will bring its software to [Peru|place].", "planned"),
        ("[Norex] brought its taxis to [Peru|place].", "occurred"),
        ("[Norex] will start flights to [Peru|place] in June.", "planned"),
        ("[Norex] ceased operations in [Peru|place].", "ended"),
        ("[Norex] suspended sales in [Peru|place].", "suspended"),
        ("[Norex] has set its sights on [Peru|place].", "sought"),
        ("[Norex]'s return to [Peru|place] is planned.", "planned"),
        ("[Norex] may bring its taxis to [Peru|place].", "rumoured"),
    ],
)
def test_who_goes_to_which_market(text: str, status: str) -> None:
    assert said(text) == wanted(f"Norex | market entry | Peru | {status}")


@pytest.mark.parametrize(
    "text",
    [
        "[Norex] is eyeing [Peru|place] for the summer.",
        "[Norex] gave [Volta] a warning in [Peru|place].",
        "[Norex] gave [Volta] access to data in [Peru|place].",
        "[Norex] opened talks in [Peru|place] with [Volta].",
        "[Norex] took its case to [Peru|place].",
        "[Norex] brought a lawyer to [Peru|place].",
    ],
)
def test_no_market(text: str) -> None:
    assert not any("market entry" in claim for claim in said(text))


@pytest.mark.parametrize(
    "text",
    [
        "[Volta] has been selling in [Nepal|place] through a distributor there.",
        "[Volta] sells its cars in [Nepal|place].",
        "[Volta] serves [Nepal|place].",
        "[Nepal|place] is [Volta]'s third market.",
    ],
)
def test_who_sells_somewhere_is_in_that_market(text: str) -> None:
    assert said(text) == wanted("Volta | market entry | Nepal | active")


def test_a_market_to_come() -> None:
    assert said("[Volta] will start flying to [Nepal|place].") == wanted("Volta | market entry | Nepal | planned")
    assert said("[Volta] hopes to be in [Nepal|place] by 2026.") == wanted("Volta | market entry | Nepal | sought")


@pytest.mark.parametrize(
    "text",
    [
        "[Volta] sold 300 cars in [Nepal|place].",
        "[Volta] sells chips to [Norex].",
        "[Volta] is selling bonds in [Nepal|place].",
        "[Volta] is selling its plant in [Nepal|place] to a fund.",
    ],
)
def test_a_sale_is_no_market(text: str) -> None:
    assert not any("market entry" in claim for claim in said(text))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "[Nokia] serves 31,000 subscribers in [Canada|place] and [Peru|place].",
            ["Nokia | market entry | Canada | active", "Nokia | market entry | Peru | active"],
        ),
        ("[Nokia] builds heat pumps for utilities in [Denmark|place].", ["Nokia | market entry | Denmark | active"]),
        ("[Nokia] had 3 million customers in [Peru|place].", []),
        ("[Nokia] is eyeing [Laos|place] as well.", ["Nokia | market entry | Laos | sought"]),
    ],
)
def test_where_somebody_has_customers(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_whoever_is_pulled_out_has_left() -> None:
    text = "[Berg|person] has pulled [Velar] out of [Norway|place] and [Spain|place]."
    assert "Velar | market entry | Spain | ended" in said(text)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("[Velar] wants to bring [its=Velar] frozen meals to [Peru|place].", ["Velar | market entry | Peru | sought"]),
        ("[Velar] makes meals which [it=Velar] will bring to [Peru|place].", ["Velar | market entry | Peru | planned"]),
        ("[Velar] brought the dispute to [Peru|place].", []),
        (
            "[Velar] has applied for a banking licence in [Peru|place].",
            ["Velar | market entry | Peru | sought"],
        ),
        ("[Velar] won a licence to operate in [Peru|place].", ["Velar | market entry | Peru | planned"]),
        ("[Velar] won a mining licence in [Peru|place].", []),
        ("[Velar] sees the port as its gateway to [Peru|place].", ["Velar | market entry | Peru | sought"]),
        (
            "[Velar] will bring [its=Velar] app to [Peru|place], beginning with [Lima|place].",
            ["Velar | market entry | Peru | planned", "Velar | market entry | Lima | planned"],
        ),
        ("[Velar] makes pumps. A version for [Peru|place] is planned.", ["Velar | market entry | Peru | planned"]),
        ("[Velar] made its first foray into [Peru|place] in 2019.", ["Velar | market entry | Peru | occurred"]),
    ],
)
def test_ways_into_a_market(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Velar] is making its [Peruvian=Peru|adjective] debut.", "planned"),
        ("[Velar] made its [Peruvian=Peru|adjective] debut in 2019.", "occurred"),
        ("[Velar] is considering a [Peruvian=Peru|adjective] comeback.", "sought"),
        ("[Velar] shelved its [Peruvian=Peru|adjective] expansion.", "suspended"),
    ],
)
def test_a_debut_whose_place_is_an_adjective(text: str, status: str) -> None:
    assert said(text) == {f"Velar | market entry | Peru | {status}"}
