import pytest

from explorer.reading.naming.speakers import quoted
from tests.reading.casting import casting, line


def we(text: str) -> list[str]:
    found = casting(text)
    names = {entity.id: entity.name for entity in found.entities}
    return [
        names[i]
        for pointer in found.pointers
        for i in pointer.entities
        if text[pointer.start : pointer.end].casefold() in ("we", "our", "us")
    ]


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ('"We will open a plant in Morocco," said Lena Hoffmann, chief executive of Siemens.', ["Siemens"]),
        ("“We know our market,” Siemens chief executive Lena Hoffmann said.", ["Siemens", "Siemens"]),
        ("Lena Hoffmann is the chief executive of Siemens. She spoke. “We wait,” Lena Hoffmann said.", ["Siemens"]),
        ('Siemens said: "We have no plan to buy Alstom."', ["Siemens"]),
        ('"We were promised jobs," said Ilona Szabados, a teacher.', []),
        ("We think that Siemens will buy Alstom, Lena Hoffmann said.", []),
    ],
)
def test_whom_we_means(text, firms):
    assert we(text) == firms


def test_what_stands_in_quotation_marks():
    one = line('"We wait," Siemens said.')
    assert {one.text(at) for at in quoted(one)} == {"We", "wait", ","}
