import pytest

from explorer.reading.naming.bystanders import is_contact
from tests.reading.casting import line, named


def organisations(text: str) -> set[str]:
    kinds = (": organisation", ": product", ": person")
    return {one.split(":")[0] for one in named(text) if one.endswith(kinds)}


@pytest.mark.parametrize(
    "text",
    [
        "Velar will grow, its chief told CNBC.",
        "A person close to Velar told BizLedger that it is not negotiating.",
        "Velar is fine, she told the newspaper Dagens Blad on Friday.",
        "Velar is fine, he told Poland's daily Kurier Kolejowy.",
        "Velar is fine, its founder said in an interview with Morgenblad.",
        "Velar holds 4.9%, according to LSEG data.",
        "Velar sells less, according to data from Fastmarkets.",
        "Velar sells less, data compiled by Kpler showed.",
        "Velar sells less, according to a filing seen by BizLedger.",
        "Velar was named in a GameBeatWire report that has been picked up everywhere.",
        "Velar denied a report in the Morgenblad that it was in talks.",
        "Velar rose while the Nifty Pharma index fell.",
        "Velar rose; Poland's WIG20 index fell.",
        "Velar wants to invest under its RIGI incentive law.",
        "Shares of Velar rose 5% on the BSE.",
        "Velar's stock closed higher on the Tokyo Stock Exchange.",
        "Velar is listed on Nasdaq.",
        "Velar said in a post on LinkedIn that it would grow.",
        "Velar is growing. The Transformers maker said so.",
        "Velar grows. Media contact: Niall Duffy, press@velar.example",
        "Velar grows. For more information, please contact: Moussa Traoré, Tel. 20.",
        "Velar grows. Subscribe to our YouTube channel!",
        "Velar grows. Follow TechPlate on LinkedIn.",
        "Velar grows. Investor Relations: Kim Sato, ir@velar.example",
        "Velar grows. Photo by Jane Doe on Unsplash.",
        "Velar grows. Subscribe to The Hustle Daily for more.",
        "Velar's chief dismissed the talk on Instagram.",
        "Velar grows. Follow us on Facebook and Instagram.",
    ],
)
def test_who_takes_no_part(text):
    assert organisations(text) == {"Velar"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velar was fined after regulators told Kastor to pay.", "Kastor"),
        ("Its chief told Kastor shareholders that Velar was open.", "Kastor"),
        ("Velar is in talks with Kastor, the Morgenblad reported.", "Morgenblad"),
        ("Velar plans to list on the Hong Kong Stock Exchange next year.", "Hong Kong Stock Exchange"),
        ("Velar bought data from Kastor's owner Mirdal.", "Mirdal"),
        ("Velar sued the Transformers maker Hasbro.", "Hasbro"),
        ("Velar sold LinkedIn to Kastor.", "LinkedIn"),
        ("Contact lens maker Kastor supplies Velar.", "Kastor"),
        ("Velar told CNBC so. CNBC has sued Velar.", "CNBC"),
    ],
)
def test_who_does(text, expected):
    assert expected in organisations(text)


def test_where_contacts_stand():
    assert is_contact(line("Media contact: Niall Duffy"), 3)
    assert not is_contact(line("Niall Duffy kept in contact"), 0)
