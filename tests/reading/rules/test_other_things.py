from tests.reading.bracketed import said, wanted


def test_what_is_no_goods_is_not_supplied() -> None:
    assert said("[A] received a letter from [B].") == set()
    assert not any("supply" in one for one in said("The offer that [A] made for [B] lapsed."))
    assert said("[A] received pumps from [B].") == wanted("B | supply | A | occurred")


def test_what_is_opened_somewhere_and_is_no_business() -> None:
    assert said("[A] opened talks in [B|place].") == set()


def test_a_licence_to_do_it_is_not_doing_it() -> None:
    assert not any("location" in one for one in said("[A] won a licence to operate in [B|place]."))


def test_what_is_bought_again_and_again_is_goods() -> None:
    assert said("[Norex] needs cocoa, which [it=Norex] buys from [Arup].") == wanted("Arup | supply | Norex | active")
    assert said("[Norex] has a rival, which [it=Norex] bought from [Arup].") == set()


def test_rooms_that_somebody_moves_into_are_no_market() -> None:
    assert said("[Norex] has moved into a larger building in [Lahti|place].") == wanted(
        "Norex | location | Lahti | active"
    )
