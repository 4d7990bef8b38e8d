"""A firm that failed → who sees to it, and who takes it on."""

import pytest

from tests.reading.bracketed import reading, said


@pytest.mark.parametrize(
    "sentence",
    [
        "[Kroll] has been appointed administrator of [Hartley's].",
        "[Hartley's] has called in administrators from [Kroll].",
    ],
)
def test_who_is_appointed(sentence: str) -> None:
    assert "Kroll | other | Hartley's | agreed" in said(sentence)


def test_an_administrator_is_so_at_the_firm_that_the_text_is_about() -> None:
    text = "[Hartley's] failed in May. Administrator [Jo Lamb|person] sold two shops."
    assert said(text) == {"Jo Lamb | role | Hartley's | active"}
    assert all(claim.inference for claim in reading(text).claims)


def test_who_rescues_a_firm_has_bought_it() -> None:
    assert said("[Warrens] rescued [Hartley's] from administration.") == {"Warrens | ownership | Hartley's | occurred"}
    assert said("[Hartley's] was rescued from receivership by [Warrens].") == {
        "Warrens | ownership | Hartley's | occurred"
    }
    assert said("[Warrens] hopes to rescue [Hartley's] from administration.") == {
        "Warrens | ownership | Hartley's | sought"
    }
    assert not said("[Warrens] rescued [Hartley's] from a lawsuit.")


def test_whose_people_were_appointed() -> None:
    assert said("Administrators from [Kroll] were appointed to [Hartley's] on Tuesday.") == {
        "Kroll | other | Hartley's | agreed"
    }
