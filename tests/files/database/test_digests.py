from hypothesis import given
from hypothesis import strategies as st

from explorer.files.database.digests import Seal, row_digest, seal_of

values = st.lists(st.integers(-(2**63), 2**63 - 1) | st.text(st.characters(exclude_categories=["Cs"])), max_size=4)


@given(values, values)
def test_other_rows_have_other_digests(one, other):
    assert (row_digest("claims", one) == row_digest("claims", other)) == (one == other)


def test_a_row_of_another_table_has_another_digest():
    assert row_digest("claims", [1, "x"]) != row_digest("unread", [1, "x"])


def test_text_and_its_bytes_are_the_same():
    assert row_digest("texts", ["日"]) == row_digest("texts", ["日".encode()])


@given(st.lists(st.binary(min_size=16, max_size=16)), st.binary(min_size=16, max_size=16))
def test_a_seal_follows_row_by_row(digests, one):
    seal = seal_of(digests)
    assert seal.with_row(one) == seal_of([one, *digests])
    assert seal.with_row(one).without_row(one) == seal
    assert len(seal.as_bytes) == 16


def test_an_empty_seal():
    assert seal_of([]) == Seal()
