import pytest

from tests.reading.casting import line


@pytest.mark.parametrize(
    "text",
    [
        "Pohjola Data and AgroCampo Join Forces to Bring Crop Analytics to Brazilian Growers",
        "Leave a Reply",
        "About Pohjola Data",
        "MARUBENI SHARES JUMP AFTER BUYOUT REPORT",
    ],
)
def test_headings(text):
    assert line(text).heading


@pytest.mark.parametrize(
    "text",
    [
        "Kobe Heavy Industries met Hanseong Cell in Seoul.",
        "Foxconn said it would not.",
        "Nissan to end talks with Honda on merger",
    ],
)
def test_sentences(text):
    assert not line(text).heading


@pytest.mark.parametrize(
    ("text", "first", "wired"),
    [
        ("TOKYO (Reuters) - Honda said no.", "Honda", True),
        ("KOBE, Japan, Feb. 18 (Pacific Wire) - Kobe Heavy rose.", "Kobe", True),
        ("HELSINKI and CAMPINAS, January 20, 2026 – Pohjola Data rose.", "Pohjola", False),
        ("HAMILTON, Ontario--(BUSINESS WIRE)--Velar Inc. rose.", "Velar", True),
        ("Paris, June 12 – Velar rose.", "Velar", False),
        ("Zurich, Switzerland, 15 October 2024 – Velar Group rose.", "Velar", False),
        ("London (Reuters) - Velar rose.", "Velar", True),
        ("Paris, London – Velar rose.", "Paris", False),
        ("Paris – long a rival of London – rose.", "Paris", False),
        ("BMW rose - a little.", "BMW", False),
    ],
)
def test_datelines(text, first, wired):
    found = line(text)
    assert found.text(found.begin) == first
    assert found.wired is wired


def test_beyond_the_ends_stands_nothing():
    assert line("Honda rose.").text(-1) == line("Honda rose.").text(99) == ""


def test_two_towns_and_a_date_are_a_dateline():
    assert line("Harsewinkel/Leuven, 21 January 2025. Claas rose.").begin == 7
    assert line("Dundee, 30 September 2025. Velar rose.").begin == 0
    assert line("Velar/Kastor, 3 bought it in 2025.").begin == 0


def test_a_byline_and_a_credit_are_no_headings():
    assert not line("By Ewa Nowicka, Business Correspondent").heading
    assert not line("(Reporting by Ewa Nowicka in Oslo; Editing by Jan Berg)").heading


@pytest.mark.parametrize("text", ["QUILLON, Chile, June 3, 2025: Velar rose.", "LONDON, 5 May: Velar rose."])
def test_a_date_and_a_colon_end_a_dateline(text):
    found = line(text)
    assert found.text(found.begin) == "Velar"


def test_a_list_before_a_colon_is_no_dateline():
    assert line("USA, Canada and Mexico: Velar rose.").begin == 0


def test_an_agency_ends_a_dateline_without_a_dash():
    found = line("Taipei, Jan. 16 (Quirm Newswire) Contract maker Velar said it would grow.")
    assert found.text(found.begin) == "Contract"
    assert line("Velar Group, Jan. 16 (Monday) Said so.").begin == 0


def test_a_line_that_says_whom_to_ask_is_no_heading():
    assert not line("Media contact: Anna Berg, Velar Group").heading
    assert line("Velar Group: Anna Berg, Quarterly Results").heading


def test_a_dateline_may_be_a_town_its_country_and_a_colon():
    found = line("ALMATY, Kazakhstan: Velar Group said it had grown.")
    assert found.text(found.begin) == "Velar"


def test_towns_in_capitals_and_a_date_are_a_line_of_their_own():
    found = line("DOHA, QATAR, 20 May 2025\n\nVelar grows.")
    assert found.begin == len(found.tokens)
    assert not line("DOHA, QATAR\n\nVelar grows.").begin


def test_a_town_alone_is_a_dateline() -> None:
    assert line("QUIRMKAD: Velar Foods has bagged an order from Zandel Foods.").begin == 2
    assert line("EXCLUSIVE: Velar Foods has bagged an order from Zandel Foods.").begin == 0
