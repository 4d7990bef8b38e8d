"""Leases and rents → who has whose premises."""

from tests.reading.bracketed import reading, said


def test_whose_lease_somebody_has_taken() -> None:
    assert said("[Danny Ashe|person] has taken the lease on the [Crown Inn].") == {
        "Danny Ashe | other | Crown Inn | occurred"
    }
    assert said("[Hartley's] holds the lease of the [Manor House].") == {"Hartley's | other | Manor House | active"}
    assert said("[Hartley's] plans to take on the lease of the [Manor House].") == {
        "Hartley's | other | Manor House | planned"
    }


def test_who_rents_from_whom() -> None:
    assert said("[Hartley's] leases the building from [Derby City Council].") == {
        "Derby City Council | supply | Hartley's | active"
    }


def test_who_rents_on_the_site_rents_from_whom_the_text_is_about() -> None:
    text = "[Delta] runs a mill. [SunRice], which rents two sheds on the site, was angry."
    assert "SunRice | other | Delta | active" in said(text)
    assert all(claim.inference for claim in reading(text).claims if claim.kind == "other")
    assert not any("| other |" in one for one in said("[Delta] runs a mill. [SunRice] rents two sheds in the south."))
