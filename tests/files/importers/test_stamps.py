import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.files.importers.stamps import edtf_of_mail, edtf_of_stamp
from explorer.model.when import bounds


@pytest.mark.parametrize(
    ("stamp", "edtf"),
    [
        ("2024-05-17", "2024-05-17"), ("2024-05-17T23:30:00-05:00", "2024-05-17"), ("2024-05-17 09:30", "2024-05-17"),
        ("20240517T0930", "2024-05-17"), ("2024-05", "2024-05"), ("2024", "2024"),
        ("May 17, 2024", "2024-05-17"), (" Sept. 3rd,\n2024 9:30 AM", "2024-09-03"), ("17 May 2024", "2024-05-17"),
        ("3 December 2024", "2024-12-03"), ("Fri, 17 May 2024 09:30:00 +0100", "2024-05-17"),
    ],
)  # fmt: skip
def test_a_day_is_taken_as_it_was_where_it_was_stamped(stamp, edtf):
    assert edtf_of_stamp(stamp) == edtf


@pytest.mark.parametrize(
    "stamp",
    [
        "", "yesterday", "3/4/2024", "04.03.2024", "2024-13-01", "2024-02-30", "Mayor 17, 2024", "Foo 17, 2024",
        "17 Mab 2024", "2024-05-17x", "1716000000", "20245", "Decision 3, 2024", "May 2024 or so", None, 20240517,
        ["2024"], "9" * 10_000,
    ],
)  # fmt: skip
def test_what_could_mean_another_day_or_none_gives_none(stamp):
    assert edtf_of_stamp(stamp) is None


def test_a_mail_counts_where_its_sender_was():
    assert edtf_of_mail("Fri, 17 May 2024 23:30:00 -0500") == "2024-05-17"
    assert edtf_of_mail("17 May 2024 23:30:00 +0000") == "2024-05-17"
    assert edtf_of_mail("5/6/2024 10:00") is None


@given(st.one_of(st.text(max_size=40), st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T?", fullmatch=True)))
def test_what_comes_out_is_a_date(stamp):
    if edtf := edtf_of_stamp(stamp):
        assert bounds(edtf)[0] is not None
