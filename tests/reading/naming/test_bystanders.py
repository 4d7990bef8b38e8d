import pytest

from explorer.reading.naming.bystanders import is_furniture
from tests.reading.casting import line, named


def organisations(text: str) -> set[str]:
    kinds = (": organisation", ": product", ": person")
    return {one.split(":")[0] for one in named(text) if one.endswith(kinds)}


@pytest.mark.parametrize(
    "text",
    [
        "Velar rose while the Nifty Pharma index fell.",
        "Velar rose; Poland's WIG20 index fell.",
        "Velar wants to invest under its RIGI incentive law.",
        "Velar grows. Subscribe to our YouTube channel!",
        "Velar grows. Follow TechPlate on LinkedIn.",
        "Velar grows. Photo by Jane Doe on Unsplash.",
        "Velar grows. Subscribe to The Hustle Daily for more.",
        "Velar grows. Follow us on Facebook and Instagram.",
        "Velar grows. (Reporting by Marta Kowalik in Gdynia; Editing by Simon Hale)",
        "Velar grows. --With assistance from Lena Kruse.",
        "She wrote in a LinkedIn post that Velar would grow.",
        "Velar Grows Again This Year\n\nBy Ignacio Peralta and Lena Kruse\n\nVelar grows.",
    ],
)
def test_who_takes_no_part(text):
    assert organisations(text) == {"Velar"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velar was fined after regulators told Kastor to pay.", "Kastor"),
        ("Velar is in talks with Kastor, the Morgenblad reported.", "Morgenblad"),
        ("Velar is fine, he told Poland's daily Kurier Kolejowy.", "Kurier Kolejowy"),
        ("Velar will grow, its chief told CNBC.", "CNBC"),
        ("Velar sells less, according to data from Fastmarkets.", "Fastmarkets"),
        ("Velar said in a post on LinkedIn that it would grow.", "LinkedIn"),
        ("Velar plans to list on the Hong Kong Stock Exchange next year.", "Hong Kong Stock Exchange"),
        ("Velar grows. Media contact: Niall Duffy, press@velar.example", "Niall Duffy"),
        ("Velar sold LinkedIn to Kastor.", "LinkedIn"),
        ("Velar has a LinkedIn rival.", "LinkedIn"),
    ],
)
def test_who_does(text, expected):
    assert expected in organisations(text)


def test_where_a_page_speaks_of_itself():
    assert is_furniture(line("Photo by Niall Duffy"), 2)
    assert not is_furniture(line("Niall Duffy took a photo"), 0)


def test_an_exchange_takes_part_where_somebody_is_listed():
    assert "Nasdaq" in organisations("Velar will list on Nasdaq.")
    assert "Nasdaq" not in organisations("The Nasdaq fell by a tenth while Velar rose.")


@pytest.mark.parametrize(
    "text",
    [
        "The benchmark QUIRM gained 0.3 percent on Friday.",
        "Velar Group fell while the Quirmex rose 0.4 percent.",
        "The scrip ended 3.4 per cent higher at Rs 187.60 on the BSE.",
        "Orders for Velar Group came by WhatsApp from Cairo.",
    ],
)
def test_an_index_a_price_and_a_channel_take_no_part(text):
    assert not {"QUIRM: organisation", "Quirmex: organisation", "BSE: organisation", "WhatsApp: organisation"} & named(
        text
    )


def test_an_exchange_that_somebody_is_listed_on_takes_part():
    assert "BSE: organisation" in named("Velar Group rose 3.4 per cent after it was listed on the BSE.")
