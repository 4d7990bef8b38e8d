from tests.reading.bracketed import said, wanted


def test_time_somebody_had_somewhere_is_over() -> None:
    found = said("Some remember [Ana|person] from [her=Ana] time at [Toyo] and, before that, [Kyo].")
    assert found == wanted("Ana | role | Toyo | ended", "Ana | role | Kyo | ended")
    assert said("[Ana|person], known for [her=Ana] years at [Toyo], takes over.") == wanted("Ana | role | Toyo | ended")


def test_time_that_goes_on_is_not() -> None:
    assert not said("In [her=Ana] years at [Toyo], [Ana|person] has cut costs.")
    assert not said("[Ana|person] praised [its=Toyo] time at [Kyo].")
