from explorer.reading.dating.relative_dates import relative


def test_words_that_count_from_no_day_are_none():
    assert relative("2024", "2024") is None


def test_years_ago_are_about_that_year():
    assert relative("3 years ago", "2024-05-06").edtf == "2021~"
    assert relative("in a year", "2024-05-06").edtf == "2025~"


def test_no_year_before_the_first():
    assert relative("last year", "0001").edtf is None
