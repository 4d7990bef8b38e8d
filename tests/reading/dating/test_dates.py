from datetime import date, timedelta

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.when import Qualifier, bounds
from explorer.reading.dating.dates import understand

BY, BEFORE, AFTER = Qualifier.BY, Qualifier.BEFORE, Qualifier.AFTER
SINCE, UNTIL, ABOUT = Qualifier.SINCE, Qualifier.UNTIL, Qualifier.ABOUT

READ = [
    ("by 2027", "../2027", BY), ("By the end of 2027", "../2027", BY), ("no later than May 2024", "../2024-05", BY),
    ("2027 at the latest", "../2027", BY), ("by year-end 2026", "../2026", BY), ("by about 2027", "../2027~", BY),
    ("until March 2025", "../2025-03", UNTIL), ("2027年まで", "../2027", UNTIL),
    ("before 2020", "../2019", BEFORE), ("before May 2024", "../2024-04", BEFORE),
    ("before 1 January 2024", "../2023-12-31", BEFORE), ("before the end of 2025", "../2025", BEFORE),
    ("before Q2 2026", "../2026-03-31", BEFORE),
    ("after May 2024", "2024-06/..", AFTER), ("after 31 December 2024", "2025-01-01/..", AFTER),
    ("since 1999", "1999/..", SINCE), ("from 1999 onwards", "1999/..", SINCE), ("1999年以降", "1999/..", SINCE),
    ("not until 2028", "2028/..", SINCE), ("since the start of 1999", "1999/..", SINCE),
    ("about 2010", "2010~", ABOUT), ("c. 2010", "2010~", ABOUT), ("c.2010", "2010~", ABOUT),
    ("ca 2010", "2010~", ABOUT),
    ("~2010", "2010~", ABOUT), ("around May 2010", "2010-05~", ABOUT), ("2010年頃", "2010~", ABOUT),
    ("2026", "2026", None), ("in 2026", "2026", None), ("the 1990s", "199X", None),
    ("Q2 2026", "2026-34", None), ("2Q26", "2026-34", None), ("q2/2026", "2026-34", None), ("2026Q2", "2026-34", None),
    ("second quarter of 2026", "2026-34", None), ("in the 2nd quarter 2026", "2026-34", None),
    ("2026年第2四半期", "2026-34", None), ("first half of 2026", "2026-40", None), ("H2 2026", "2026-41", None),
    ("2026年下半期", "2026-41", None), ("spring 2025", "2025-21", None), ("winter 2024–25", "2024-12/2025-02", None),
    ("23 December 2024", "2024-12-23", None), ("December 23, 2024", "2024-12-23", None),
    ("Mon, 23rd of Dec. 2024", "2024-12-23", None), ("on Dec 23 2024.", "2024-12-23", None),
    ("Dec 2024", "2024-12", None), ("DECEMBER, 2024", "2024-12", None), ("2024-12-23", "2024-12-23", None),
    ("23/12/2024", "2024-12-23", None), ("12/23/2024", "2024-12-23", None), ("5/5/2024", "2024-05-05", None),
    ("2024/12/23", "2024-12-23", None), ("23.12.2024", "2024-12-23", None), ("2024/5", "2024-05", None),
    ("2024年12月23日", "2024-12-23", None), ("２０２４年１２月", "2024-12", None), ("令和6年", "2024", None),
    ("令和元年5月1日", "2019-05-01", None), ("between 2024 and 2026", "2024/2026", None),
    ("2024–2026", "2024/2026", None), ("2024-2026", "2024/2026", None), ("from 2024 to 2026", "2024/2026", None),
    ("1985–86", "1985/1986", None), ("April–June 2026", "2026-04/2026-06", None),
    ("5–7 May 2024", "2024-05-05/2024-05-07", None), ("May 30 – June 2, 2024", "2024-05-30/2024-06-02", None),
    ("2026年4月から6月まで", "2026-04/2026-06", None),
    ("../2027", "../2027", None), ("2010~", "2010~", None), ("2024-12-23?", "2024-12-23?", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "edtf", "qualifier"), READ)
def test_what_people_type(text, edtf, qualifier):
    found = understand(text)
    assert (found.when.edtf, found.when.qualifier, found.problem) == (edtf, qualifier, "")
    assert found.when.text == text


@pytest.mark.parametrize(("text", "words"), [
    ("second half of fiscal 2026", "fiscal year"), ("FY26", "fiscal year"), ("by fiscal 2027", "fiscal year"),
    ("2026年度", "fiscal year"), ("5/6/2024", "other way round"), ("2011/12", "may be a month"),
    ("2010–12", "may be a month"), ("winter 2025", "spans two years"), ("23 December", "no year"), ("Q2", "no year"),
    ("by March", "no year"), ("30 February 2024", "no such day"), ("2024-02-30", "no such day"),
    ("13/2024", "no month"), ("2026–2024", "ends before"), ("soon", "not read"), ("", "No date"),
    ("1" * 500, "not read"),
    ("now", "not known"), ("at this time", "not known"), ("last year", "not known"), ("since last year", "not known"),
])  # fmt: skip
def test_what_cannot_be_placed_is_kept_as_text_and_said_to_be_so(text, words):
    found = understand(text)
    assert (found.when.text, found.when.edtf) == (text, None)
    assert words in found.problem


@pytest.mark.parametrize(("text", "edtf"), [
    ("early 2026", "2026"), ("late 2025", "2025"), ("mid-2024", "2024"), ("end of May 2024", "2024-05"),
    ("by mid-2027", "../2027"), ("after late 2024", "2024/.."), ("2024年末", "2024"),
])  # fmt: skip
def test_parts_that_nobody_can_place_are_given_as_the_whole(text, edtf):
    found = understand(text)
    assert found.when.edtf == edtf
    assert "cannot be placed" in found.problem


@pytest.mark.parametrize(("text", "published", "edtf"), [
    ("now", "2024-01-15", "2024-01-15"), ("at this time", "2024", "2024"), ("yesterday", "2024-01-01", "2023-12-31"),
    ("last year", "2024-01-15", "2023"), ("last year", "2024", "2023"), ("next year", "2024~", "2025"),
    ("this quarter", "2024-05", "2024-34"), ("last month", "2024-01", "2023-12"),
    ("since last year", "2024", "2023/.."),
    ("by the end of this year", "2024-05", "../2024"), ("two years ago", "2024", "2022~"), ("去年", "2024", "2023"),
    ("last year", "2023/2024", None), ("last month", "2024", None), ("yesterday", "2024-05", None),
    ("last year", "gibberish", None), ("last year", "../2024", None), ("last year", "0001", None),
])  # fmt: skip
def test_words_that_count_from_the_day_of_publication(text, published, edtf):
    found = understand(text, published)
    assert found.when.edtf == edtf
    assert bool(found.problem) == (edtf is None)


def test_a_wrong_weekday_is_said():
    found = understand("Tuesday, 23 December 2024")
    assert found.when.edtf == "2024-12-23"
    assert "Monday" in found.problem


def test_edtf_that_looks_like_years_is_said():
    assert understand("2019-21").when.edtf == "2019-21"
    assert "2019/2021" in understand("2019-21").problem


days = st.dates(date(1000, 1, 2), date(2999, 12, 30))


@given(days)
def test_every_way_to_write_a_day_is_that_day(day):
    month = day.strftime("%B")
    for text in (f"{day.day} {month} {day.year}", f"{month[:3]}. {day.day}, {day.year}", day.strftime("%Y/%m/%d"),
                 f"{day.year}年{day.month}月{day.day}日", day.isoformat(), day.strftime("%A, %B %d, %Y")):  # fmt: skip
        found = understand(text)
        assert (found.when.earliest, found.when.latest, found.problem) == (day, day, ""), text


@given(days, st.sampled_from(["%Y", "%B %Y", "%d %B %Y"]))
def test_qualifiers_bound_one_side_and_never_overlap_what_they_exclude(day, form):
    text = day.strftime(form)
    plain = understand(text).when
    at_most, at_least = understand(f"by {text}").when, understand(f"since {text}").when
    assert (at_most.earliest, at_most.latest) == (None, plain.latest)
    assert (at_least.earliest, at_least.latest) == (plain.earliest, None)
    if plain.earliest > date(1000, 12, 31) and plain.latest < date(2999, 1, 1):
        assert understand(f"before {text}").when.latest == plain.earliest - timedelta(days=1)
        assert understand(f"after {text}").when.earliest == plain.latest + timedelta(days=1)
    assert understand(f"about {text}").when.is_soft


PIECES = ["by ", "since ", "before ", "about ", "early ", "the ", "end of ", "Q2 ", "fiscal ", "2026", "May ", "5", "/",
          "-", "–", "..", "~", "?", "年", "月", "令和", " and ", "between ", " to ", "last year", "X", "00",
          " ", "'"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join) | st.text(max_size=40),
       st.none() | st.sampled_from(["2024", "2024-05", "0001-01-01", "9999-12-31", "../2024", "nonsense"]))  # fmt: skip
def test_any_text_is_kept_and_what_is_placed_can_be_read(text, published):
    found = understand(text, published)
    assert found.when.text == text.strip()
    if found.when.edtf is None:
        assert found.problem
    else:
        bounds(found.when.edtf)
        if published is None:
            assert any(character.isnumeric() or character == "元" for character in text)


# What both speak: a year, a month, a day, parts of a year but for winter, decades, and intervals of them.
singles = st.one_of(
    st.integers(1, 9999).map("{:04}".format),
    st.dates(date(1, 1, 1)).map(lambda day: day.isoformat()[:7]),
    st.dates(date(1, 1, 1)).map(date.isoformat),
)
parts = st.builds("{:04}-{}".format, st.integers(1, 9998), st.sampled_from([21, 22, 23, *range(33, 42)]))
decades = st.integers(1, 999).map("{:03}X".format)
shared = st.one_of(singles, parts, decades, st.builds("{}{}".format, singles, st.sampled_from("~?%")),
                   st.builds("{}/..".format, singles), st.builds("../{}".format, singles))  # fmt: skip


@given(shared)
def test_a_published_implementation_reads_the_same_days(edtf):
    parsed = parse_edtf(edtf)

    def day(moment):
        return None if isinstance(moment, float) else date(*moment[:3])

    assert bounds(edtf) == (day(parsed.lower_strict()), day(parsed.upper_strict()))
