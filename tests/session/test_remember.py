from explorer.session.remember import continued, remembered


def test_same_objects_have_the_same_answer():
    calls = []

    def double(values):
        calls.append(values)
        return [*values, *values]

    ask, one, equal = remembered(double), [1], [1]
    assert ask(one) is ask(one)
    assert calls == [[1]]
    assert ask(equal) is not ask(one)
    assert len(calls) == 2


def test_a_few_answers_are_kept_and_the_oldest_is_forgotten():
    calls = []
    ask = remembered(lambda key: calls.append(key) or [key], answers=2)
    first, second, third = object(), object(), object()
    answer = ask(first)
    ask(second)
    assert ask(first) is answer
    ask(third)
    assert ask(first) is not answer
    assert ask(third)[0] is third


def test_an_answer_keeps_what_it_was_asked_so_that_no_other_object_is_taken_for_it():
    ask = remembered(lambda key: key)
    assert [ask([number]) for number in range(100)] == [[number] for number in range(100)]


def test_what_is_known_of_nothing_is_an_answer_too():
    calls = []
    ask = remembered(lambda key: calls.append(key))
    key = object()
    assert ask(key) is None
    assert ask(key) is None
    assert len(calls) == 1


def test_without_arguments():
    calls = []
    ask = remembered(lambda: calls.append(1) or "x")
    assert (ask(), ask(), calls) == ("x", "x", [1])


def test_what_goes_on_from_its_last_answer_is_asked_only_for_something_new():
    given = []

    def longer(before, word):
        given.append(before)
        return [*(before or []), *word]

    ask, first, second = continued(longer), ["a"], ["b"]
    assert ask(first) == ["a"]
    assert ask(second) == ["a", "b"]
    assert ask(first) == ["a"]
    assert given == [None, ["a"]]


def test_it_goes_on_from_what_was_answered_last_also_where_that_was_known_already():
    given = []

    def note(before, word):
        given.append(before)
        return word

    ask, first, undone, next_one = continued(note), ["first"], ["undone"], ["next"]
    for word in (first, undone, first, next_one):
        ask(word)
    assert given == [None, first, first]
