"""What firms do around a name says that it is one, whatever it looks like."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Velar has hired Quirm BBA to advise it on the sale.", "Quirm BBA: organisation"),
        ("Velar has mandated Quirb Zandel as adviser.", "Quirb Zandel: organisation"),
        ("Oona Velk, an analyst at Rosa Quill in London, expects a bid.", "Rosa Quill: organisation"),
        ("It sold a stake in Rosa Quill last year.", "Rosa Quill: organisation"),
        ("She holds the shares through her vehicle Quillmere.", "Quillmere: organisation"),
        ("The Dutch cheesemaker Quillmere is for sale.", "Quillmere: organisation"),
        ("Quillmere, for its part, said nothing.", "Quillmere: organisation"),
        ("Quillmere is the largest brewery in the region.", "Quillmere: organisation"),
        ("The two met on the sidelines of Quillexa in Cologne.", "Quillexa: event"),
        ("They thanked Zandel Governor Anna Berg.", "Zandel: place"),
        ("Velar mines bauxite at Quilla.", "Quilla: place"),
    ],
)
def test_what_is_done_tells_the_type(text: str, name: str) -> None:
    assert name in named(text)


def test_whoever_speaks_stays_a_person() -> None:
    assert "Rosa Quill: person" in named("Rosa Quill, 54, said she would go. It bought a stake in Rosa Quill's firm.")


def test_whoever_is_hired_for_a_post_stays_a_person() -> None:
    assert "Quirb Zandel: person" in named("Velar has hired Quirb Zandel as chief executive.")


def test_whoever_is_told_is_a_newspaper() -> None:
    assert "Vosk Lotniczy: organisation" in named("Anna Berg told Vosk Lotniczy that talks go on.")
    assert "Barrier Truth: organisation" in named('"Everybody knows it," he told the Barrier Truth.')


def test_who_says_what_it_will_do_is_a_firm() -> None:
    assert "Kraus-Mattei Wegman: organisation" in named("Kraus-Mattei Wegman said it would merge with Nexter.")


def test_what_is_built_stands_at_a_place() -> None:
    assert "Quilla Ang: place" in named("They will build a second furnace at Quilla Ang.")


def test_what_is_printed_somewhere_stands_in_a_journal() -> None:
    assert "The Quilla Review: organisation" in named("The results were published in The Quilla Review.")
