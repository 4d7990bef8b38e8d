import pytest

from tests.reading.casting import casting


@pytest.mark.parametrize(
    ("text", "full", "short"),
    [
        ("Kobe Heavy Industries (KHI) rose. Later KHI fell.", "Kobe Heavy Industries", "KHI"),
        ("Kobe Heavy Industries (“KHI”) rose. Later KHI fell.", "Kobe Heavy Industries", "KHI"),
        ("Kobe Heavy Industries, better known as KHI, rose. KHI fell.", "Kobe Heavy Industries", "KHI"),
        ("Kobe Heavy Industries, or KHI for short, rose. KHI fell.", "Kobe Heavy Industries", "KHI"),
        ("The Federal Trade Commission (FTC) sued. Then the FTC lost.", "Federal Trade Commission", "FTC"),
    ],
)
def test_brackets_give_a_short_name(text, full, short):
    entity = next(entity for entity in casting(text).entities if entity.name == full)
    assert short in entity.aliases


def test_brackets_with_something_else_give_none():
    names = {entity.name: entity.aliases for entity in casting("Kobe Heavy Industries (Osaka) rose.").entities}
    assert names["Kobe Heavy Industries"] == ()
