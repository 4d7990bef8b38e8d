import ast
import gettext
from pathlib import Path

import pytest

from explorer.words import speak, tr, trn

ROOT = Path(__file__).parent.parent


class German(gettext.NullTranslations):
    """Three words of another language."""

    def gettext(self, message):
        return {"Undo": "Rückgängig", "{first} and {second}": "{second} und {first}"}.get(message, message)

    def ngettext(self, one, many, number):
        return "{number} Linie" if number == 1 else "{number} Linien"


@pytest.fixture
def german():
    speak(German())
    yield
    speak(gettext.NullTranslations())


def test_english_is_as_it_is_written():
    assert tr("Undo") == "Undo"
    assert [trn("{number} line", "{number} lines", number) for number in (0, 1, 2)] == ["0 lines", "1 line", "2 lines"]


def test_values_are_filled_in():
    assert tr("{first} and {second}", first="A", second="{B}") == "A and {B}"


def test_braces_in_words_without_values_stay():
    assert tr("100 % {sure}") == "100 % {sure}"


def test_another_language_can_put_them_in_another_order(german):
    assert tr("Undo") == "Rückgängig"
    assert tr("{first} and {second}", first="A", second="B") == "B und A"
    assert trn("{number} line", "{number} lines", 2) == "2 Linien"


def test_every_text_for_translation_stands_in_the_code_as_it_is():
    """What is put together before `tr` sees it is in no catalogue."""
    loose = []
    for file in (ROOT / "explorer").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
                continue
            texts = {"tr": node.args[:1], "trn": node.args[:2]}.get(node.func.id, [])
            if any(isinstance(text, ast.JoinedStr | ast.BinOp) for text in texts):
                loose.append(f"{file.name}:{node.lineno}")
    assert loose == []
