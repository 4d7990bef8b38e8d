"""Titles of councils, unions, schools, parties → where."""

from tests.reading.bracketed import reading, said


def test_a_title_alone_is_at_the_body_of_its_sort_that_was_named_last() -> None:
    text = "[Foxconn] is to leave. [Diss Town Council] met [Unite] on Monday. {} [Ann Roe|person] was angry."
    assert "Ann Roe | role | Unite | active" in said(text.format("Branch secretary"))
    assert "Ann Roe | role | Diss Town Council | active" in said(text.format("Town clerk"))
    assert not any("| role |" in one for one in said(text.format("Headteacher")))
    assert all(claim.inference for claim in reading(text.format("Mayor")).claims if claim.kind == "role")


def test_a_party_is_what_somebody_belongs_to() -> None:
    assert said("[Labour] councillor [Ann Roe|person] was angry.") == {"Ann Roe | membership | Labour | active"}
    assert said("[Ann Roe|person] ([Con], [Diss North|place]) was angry.") == {
        "Ann Roe | membership | Con | active",
        "Ann Roe | role | Diss North | active",
    }


def test_who_sits_on_a_council() -> None:
    assert said("[Ann Roe|person], who represents [Diss|place] on [Norfolk County Council], was angry.") == {
        "Ann Roe | role | Norfolk County Council | active"
    }


def test_who_represents_a_ward() -> None:
    assert said("Councillor [Ann Roe|person], who represents [Diss|place], was angry.") == {
        "Ann Roe | role | Diss | active"
    }
    assert not said("[Ann Roe|person], who represents [France|place], was angry.")
