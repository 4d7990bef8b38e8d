from explorer.network.kept import kept


def counting(function):
    calls = []

    def count(*args):
        calls.append(args)
        return function(*args)

    return count, calls


def test_only_what_is_new_is_asked_for():
    double, calls = counting(lambda values: values * 2)
    ask, one, two, three = kept(double), [1], [2], [3]
    first = ask([(one,), (two,)])
    second = ask([(two,), (three,), (one,)])
    assert second == [[2, 2], [3, 3], [1, 1]]
    assert second[0] is first[1]
    assert calls == [([1],), ([2],), ([3],)]


def test_equal_things_are_not_the_same():
    double, calls = counting(lambda values: values * 2)
    ask = kept(double)
    ask([([1],)])
    ask([([1],)])
    assert len(calls) == 2


def test_every_argument_counts():
    both, calls = counting(lambda one, other: [one, other])
    ask, one, two = kept(both), [1], [2]
    assert ask([(one, two), (two, one), (one, two)]) == [[one, two], [two, one], [one, two]]
    ask([(two, one)])
    assert calls == [(one, two), (two, one)]


def test_what_was_not_asked_for_lately_is_forgotten():
    double, calls = counting(lambda values: values * 2)
    ask, one, other = kept(double, times=2), [1], [2]
    ask([(one,)])
    ask([(other,)])
    ask([(one,)])
    assert len(calls) == 2
    ask([(other,)])
    ask([(other,)])
    ask([(one,)])
    assert len(calls) == 3


def test_no_other_object_is_taken_for_one_that_is_gone():
    ask = kept(lambda values: values)
    assert [ask([([number],)]) for number in range(100)] == [[[number]] for number in range(100)]
