import pytest

from explorer.reading.naming.medicines import is_medicine
from explorer.reading.text.tokens import word_set
from tests.reading.casting import named


@pytest.mark.parametrize(
    "word",
    sorted(
        word_set(
            "petrelintide survodutide danuglipron orforglipron imatinib trastuzumab Pembrolizumab semaglutide "
            "remdesivir sitagliptin empagliflozin apixaban cisplatin paclitaxel inclisiran nusinersen aflibercept "
            "palbociclib olaparib atogepant "
        )
    ),
)
def test_medicines(word):
    assert is_medicine(word)


@pytest.mark.parametrize(
    "word",
    sorted(word_set("peptide nucleotide riptide concept mongrel apron worsen nib tide platinum reservoir penniless ")),
)
def test_other_words(word):
    assert not is_medicine(word)


def test_in_a_text():
    text = "Velar bought the rights to zorbatinib. Zorbatinib is a peptide."
    assert named(text) == {"Velar: organisation", "zorbatinib: product"}
