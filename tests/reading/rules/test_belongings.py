from tests.reading.bracketed import said, wanted


def test_what_is_one_of_somebodys_is_theirs() -> None:
    found = said("[Toyo] opened [Mazo], [its=Toyo] sixth school.")
    assert "Toyo | ownership | Mazo | active" in found
    assert said("[Mazo], [Toyo]'s newest hotel, is full.") == wanted("Toyo | ownership | Mazo | active")


def test_what_was_once_is_not() -> None:
    assert "Toyo | ownership | Mazo | active" not in said("[Mazo], [Toyo]'s former flagship hotel, is full.")
    assert not said("[Mazo], [its=Toyo] sixth rival, is full.") & wanted("Toyo | ownership | Mazo | active")
