import pytest

from explorer.session.forms.dating import Reading, edtf_of, reading


@pytest.mark.parametrize(
    ("typed", "edtf"), [("by 2027", "../2027"), ("Q2 2026", "2026-34"), ("2024-12-23", "2024-12-23")]
)
def test_what_is_understood_is_shown(typed, edtf):
    found = reading(typed)
    assert edtf in found.words
    assert found.read
    assert edtf_of(typed) == edtf


def test_what_is_not_understood_is_said():
    found = reading("spring or so")
    assert "kept as text" in found.words
    assert not found.read
    assert edtf_of("spring or so") is None
    assert reading("  ") == Reading("", True)


def test_last_year_counts_from_the_publication():
    assert "2023" in reading("last year", "2024-05-01").words


def test_unknown_is_an_answer_and_no_date():
    assert reading(" Unknown ").read
    assert "nothing is dated" in reading("unknown").words
    assert edtf_of("unknown") is edtf_of("?") is None
