from explorer.reading.cast import Cast, How, Pointer


def test_a_pointer_may_mean_nobody_one_or_several():
    cast = Cast((), (Pointer(0, 4, How.PRONOUN, ("acme", "bolt"), ("cord",)), Pointer(9, 11, How.PRONOUN, ())))
    assert [len(pointer.entities) for pointer in cast.pointers] == [2, 0]
    assert cast.questions == ()


def test_the_ways_of_pointing_are_the_words_of_a_mention():
    assert {how.value for how in How} == {"name", "adjective", "group", "nominal", "pronoun"}
