"""Where firms work, and which sites they chose."""

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Ampere] employs 3,900 people at 11 sites in [Mexico|place].", "active"),
        ("[Ampere] makes tyres at two plants near [Mexico|place].", "active"),
        ("The plant in [Mexico|place], which [Ampere] opened in 2020, employs 900 people.", "active"),
        ("The factory in [Mexico|place], which [Ampere] will open in 2027, is to employ 900 people.", "planned"),
        ("[Ampere]'s biggest shipyard, in [Mexico|place], was idle.", "active"),
        ("[Ampere] has picked [Mexico|place] as the site of its next plant.", "planned"),
        ("[Ampere] may pick [Mexico|place] as the site of its next plant.", "rumoured"),
        ("[Ampere] did not pick [Mexico|place] as the site of its next plant.", "denied"),
    ],
)
def test_where_a_firm_works(text: str, status: str) -> None:
    assert said(text) == wanted(f"Ampere | location | Mexico | {status}")


@pytest.mark.parametrize(
    "text",
    [
        "[Ampere] made tyres at a plant in [Mexico|place] until 2019.",
        "[Ampere] will make tyres at a plant in [Mexico|place].",
        "The plant in [Mexico|place], which [Ampere] praised, employs 900 people.",
    ],
)
def test_where_it_need_not_be(text: str) -> None:
    assert not [claim for claim in said(text) if claim.endswith("| active")]


def test_a_plant_on_an_island() -> None:
    assert said("[Its=Norex] first fab, on the northern island of [Sado|place], opened.") == wanted(
        "Norex | location | Sado | active"
    )
