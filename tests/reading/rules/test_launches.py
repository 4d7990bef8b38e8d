import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex] unveiled its [Merlin|product] drone.", "occurred"),
        ("[Norex] will unveil a new version of [Merlin|product].", "planned"),
        ("[Norex] began deliveries of the [Merlin|product] in July.", "occurred"),
        ("[Norex] plans to bring the [Merlin|product] to the market in 2028.", "planned"),
        ("[Norex] plans to bring the [Merlin|product] to market in 2028.", "planned"),
        ("The [Merlin|product] drone was unveiled by [Norex].", "occurred"),
        ("[Norex] has delayed the [Merlin|product] until spring.", "suspended"),
        ("[Norex] has put the [Merlin|product] on the market.", "occurred"),
        ("The launch of [Norex]'s [Merlin|product] was a success.", "unclear"),
        ("[Norex] has added the [Merlin|product] to its range.", "occurred"),
        ("[Norex] announced the [Merlin|product], a small drone.", "planned"),
        ("[Norex]'s [Merlin|product], launched in January, sold out.", "occurred"),
        ("[Norex]'s [Merlin|product] goes on sale on Friday.", "planned"),
        ("[Norex] may unveil its [Merlin|product] drone.", "rumoured"),
        ("[Norex] will not unveil its [Merlin|product] drone.", "denied"),
    ],
)
def test_who_launches_what(text: str, status: str) -> None:
    assert f"Norex | product launch | Merlin | {status}" in said(text)
    assert len({claim for claim in said(text) if "launch" in claim}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "[Norex] added the [Merlin|product] to its complaint.",
        "[Norex] began talks about the [Merlin|product].",
        "[Norex] brought the [Merlin|product] to Paris.",
        "[Norex] unveiled its results.",
        "[Norex] unveiled its [Merlin|product] factory.",
        "[Norex] revealed [Merlin|product] sales of 3 million.",
    ],
)
def test_no_launch(text: str) -> None:
    assert said(text) == wanted()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Volta] scrapped [its=Volta] own pill, [Merlin|product], in April.", "ended"),
        ("[Volta] pulled [Merlin|product] from the market.", "ended"),
        ("[Volta]'s [Merlin|product] has been dropped.", "ended"),
        ("[Volta], whose [Merlin|product] is due to arrive in May, fell.", "planned"),
        ("[Volta]'s [Merlin|product] launches in May.", "planned"),
        ("[Volta] is gearing up to launch [Merlin|product].", "planned"),
        ("[Volta] made [Merlin|product] available in May.", "occurred"),
        ("[Volta] has begun production of [Merlin|product].", "occurred"),
        ("[Volta] will launch a second drug, the migraine treatment [Merlin|product], in May.", "planned"),
    ],
)
def test_how_far_a_product_is(text: str, status: str) -> None:
    assert said(text) == wanted(f"Volta | product launch | Merlin | {status}")


def test_the_product_of_one_is_not_launched_by_whom_the_text_is_about() -> None:
    found = said("[Arco] grew. [Arco] makes phones. There is [Volta], whose [Merlin|product] arrives in May.")
    assert found == wanted("Volta | product launch | Merlin | planned")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Volta] will bring [Merlin|product] to [Spain|place] in May.", "planned"),
        ("[Volta] has opened pre-orders for [Merlin|product].", "planned"),
        ("[Volta] has paused production of [Merlin|product].", "suspended"),
        ("[Volta] ended production of [Merlin|product].", "ended"),
        ("[Volta] has put [Merlin|product] on hold.", "suspended"),
        ("[Volta] confirmed that [Merlin|product] will launch in May.", "planned"),
        ("[Volta]'s next phone, the [Merlin|product], will launch in May.", "planned"),
        ("[Volta] launched a service under the [Merlin|product] brand.", "occurred"),
    ],
)
def test_what_is_begun_halted_and_named_behind(text: str, status: str) -> None:
    assert f"Volta | product launch | Merlin | {status}" in said(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Sony] has begun shipping the [Aria|product].", "occurred"),
        ("[Sony] will begin shipping the [Aria|product].", "planned"),
        ("[Sony]'s [Aria|product] will be available from May.", "planned"),
        ("[Sony]'s [Aria|product] is due out in May.", "planned"),
        ("[Sony]'s [Aria|product] is expected to hit shops in May.", "planned"),
        ("[Sony]'s [Aria|product] is on the market.", "active"),
    ],
)
def test_a_product_that_is_to_be_had(text: str, status: str) -> None:
    assert said(text) == {f"Sony | product launch | Aria | {status}"}


def test_a_product_that_is_not_there_is_not_launched() -> None:
    assert said("[Sony]'s [Aria|product] is not available.") == set()
