"""Who stands in a shop, a bar, a kitchen → a role there."""

from tests.reading.bracketed import reading, said


def test_who_stands_behind_a_counter_works_there() -> None:
    assert said("[Ann Roe|person] has been behind the counter at [Hartley's] for 30 years.") == {
        "Ann Roe | role | Hartley's | active"
    }
    text = "[Hartley's] is 50 this month. [Ann Roe|person] has been behind the counter for 30 years."
    assert said(text) == {"Ann Roe | role | Hartley's | active"}
    assert all(claim.inference for claim in reading(text).claims)


def test_who_spent_years_in_a_kitchen_is_there_no_more() -> None:
    assert said("[Ann Roe|person], who spent nine years in the kitchen at [Hartley's], makes pies.") == {
        "Ann Roe | role | Hartley's | ended"
    }
    assert said("[Ann Roe|person] works in [Booths]'s kitchen.") == {"Ann Roe | role | Booths | active"}


def test_who_is_behind_a_plan_stands_nowhere() -> None:
    assert not said("[Ann Roe|person] has been behind the plan for years.")


def test_who_has_found_a_job_is_there() -> None:
    assert said("[Ann Roe|person] has found a job at [Booths].") == {"Ann Roe | role | Booths | active"}
