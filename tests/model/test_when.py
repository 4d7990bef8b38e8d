from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.when import DateError, Qualifier, When, bounds

# The table of the model, as printed there.
TABLE = [
    ("23 December 2024", "2024-12-23", date(2024, 12, 23), date(2024, 12, 23)),
    ("December 2024", "2024-12", date(2024, 12, 1), date(2024, 12, 31)),
    ("second quarter of 2026", "2026-34", date(2026, 4, 1), date(2026, 6, 30)),
    ("2026", "2026", date(2026, 1, 1), date(2026, 12, 31)),
    ("by 2027", "../2027", None, date(2027, 12, 31)),
    ("since 1999", "1999/..", date(1999, 1, 1), None),
    ("about 2010", "2010~", date(2010, 1, 1), date(2010, 12, 31)),
    ("now", None, None, None),
]


@pytest.mark.parametrize(("text", "edtf", "earliest", "latest"), TABLE)
def test_the_table_of_the_model(text, edtf, earliest, latest):
    when = When(text, edtf)
    assert (when.earliest, when.latest) == (earliest, latest)
    assert when.text == text


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-21", date(2024, 3, 1), date(2024, 5, 31)),
        ("201X", date(2010, 1, 1), date(2019, 12, 31)),
        ("19XX~", date(1900, 1, 1), date(1999, 12, 31)),
        ("2024-40", date(2024, 1, 1), date(2024, 6, 30)),
        ("2020/2022-06", date(2020, 1, 1), date(2022, 6, 30)),
        ("..2027", None, date(2027, 12, 31)),
        ("/2027", None, date(2027, 12, 31)),
        ("2024-12-23?", date(2024, 12, 23), date(2024, 12, 23)),
    ],
)
def test_other_forms(edtf, earliest, latest):
    assert bounds(edtf) == (earliest, latest)


@pytest.mark.parametrize(
    "edtf",
    ["", "soon", "2024-13", "2024-24", "2024-02-30", "24", "20245", "0000", "２０２４", "2024~~", "2024/2020",
     "2020/2021/2022", "2024-1", "20X4", "2XXX", "000X", "201x", " 2024", "2024\n", "by 2027"],
)  # fmt: skip
def test_what_is_not_a_date_is_refused(edtf):
    with pytest.raises(DateError):
        bounds(edtf)


def test_soft_dates_are_those_the_source_calls_soft():
    assert When("about 2010", "2010~").is_soft
    assert When("about 2010", "2010", Qualifier.ABOUT).is_soft
    assert When("from about 2010", "2010~/2012").is_soft
    assert not When("2010", "2010").is_soft
    assert not When("now").is_soft


days = st.dates(date(1, 1, 1))


@given(days)
def test_a_day_means_itself(day):
    assert bounds(day.isoformat()) == (day, day)


@given(days, days)
def test_an_interval_never_ends_before_it_begins(first, last):
    try:
        earliest, latest = bounds(f"{first}/{last}")
    except DateError:
        assert last < first
    else:
        assert earliest <= latest


@given(st.text(max_size=12) | st.from_regex(r"\A[0-9]{4}-[0-9]{2}[~?%]?\Z"))
def test_any_text_is_bounds_in_order_or_a_date_error(text):
    try:
        earliest, latest = bounds(text)
    except DateError:
        return
    assert earliest is None or latest is None or earliest <= latest
