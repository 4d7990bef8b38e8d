from tests.reading.bracketed import clauses


def test_a_noun_phrase_points_at_whom_it_names() -> None:
    found = clauses("The maker [Foxconn] fell.").parsed
    pointer = found.pointer(0)
    assert pointer is not None
    assert pointer.entities == ("e0",)
    assert found.pointer(1) is None
