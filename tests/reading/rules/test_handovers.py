"""A business told of without its name → who bought it from whom."""

from tests.reading.bracketed import reading, said


def test_who_bought_the_business_that_the_text_is_about() -> None:
    text = "[Acme] makes linen. The business was bought from [Roe family|group] in 2018 by [Carlow]."
    assert said(text) == {"Carlow | ownership | Acme | occurred", "Roe family | ownership | Acme | ended"}
    assert all(claim.inference for claim in reading(text).claims)
    assert said("[Acme] makes beer. The pub was sold to [Carlow] in 2018.") == {"Carlow | ownership | Acme | occurred"}
    assert said("[Acme] makes beer. The pub will be sold to [Carlow].") == {"Carlow | ownership | Acme | planned"}


def test_what_is_no_business_is_handed_to_nobody() -> None:
    assert not any("| ownership |" in one for one in said("[Acme] makes beer. The barrels were bought by [Carlow]."))
