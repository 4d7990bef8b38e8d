from explorer.reading.dating.date_ranges import interval


def test_one_date_is_no_interval():
    assert interval("2024") is None
    assert interval("april to never") is None


def test_what_only_one_side_says_holds_for_both():
    assert interval("may 5–7, 2024").edtf == "2024-05-05/2024-05-07"
    assert interval("q1 to q3 2026").edtf == "2026-33/2026-35"
    assert interval("winter 2024–25") is None or interval("winter 2024–25").edtf


def test_an_interval_that_ends_before_it_begins_has_no_place():
    assert interval("2026 to 2024").edtf is None
