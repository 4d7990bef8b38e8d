import pytest

from explorer.reading.grammar.word_forms import Form, forms, plural


@pytest.mark.parametrize(
    ("verb", "printed"),
    [
        ("plan", {"plan", "plans", "planned", "planning"}),
        ("buy", {"buy", "buys", "bought", "buying"}),
        ("team up", {"team up", "teams up", "teamed up", "teaming up"}),
        ("acquire", {"acquire", "acquires", "acquired", "acquiring"}),
        ("supply", {"supply", "supplies", "supplied", "supplying"}),
        ("cancel", {"cancel", "cancels", "canceled", "cancelled", "canceling", "cancelling"}),
        ("tie up", {"tie up", "ties up", "tied up", "tying up"}),
    ],
)
def test_the_forms_of_a_verb(verb: str, printed: set[str]) -> None:
    assert {form for form, _ in forms(verb)} == printed


def test_what_a_form_can_be() -> None:
    assert {form for printed, form in forms("seek") if printed == "sought"} == {Form.PAST, Form.PARTICIPLE}
    assert {form for printed, form in forms("become") if printed == "become"} == {Form.BASE, Form.PARTICIPLE}


def test_snapping_doubles() -> None:
    assert ("snapped up", Form.PAST) in set(forms("snap up"))


def test_plurals() -> None:
    assert [plural(noun) for noun in ("stake", "company", "joint venture", "spokesman")] == [
        "stakes", "companies", "joint ventures", "spokesmen"]  # fmt: skip
