from pathlib import Path

import pytest
from hypothesis import given, settings

from explorer.files.change_record import compose_change, read_change
from explorer.files.compose import Composer
from explorer.files.database.rows import as_json, composer_for
from explorer.files.errors import QuoteMismatch
from explorer.files.shape import ValidationError
from explorer.files.vocabulary import load_vocabulary
from explorer.model.changes import LISTS, Change, Swap, difference
from explorer.model.documents import Document
from explorer.model.dossier import Dossier, Unread, Why
from tests.dossiers import dossiers


def read(text, documents=()):
    return read_change(Path("a"), text, {one.id: one for one in documents}, load_vocabulary())


@settings(max_examples=30)
@given(dossiers(), dossiers())
def test_a_change_comes_back(before, after):
    change = difference(before, after)
    composer = composer_for(before, after)
    assert read(as_json(compose_change(change, composer)).encode(), composer.documents.values()) == change


def test_no_change_is_no_record():
    assert compose_change(Change(), Composer({}, {})) == {}
    assert read(b"{}") == Change()


def test_quotes_are_checked_against_the_words_that_were_kept():
    document = Document("Acme", "a.txt")
    change = difference(Dossier(), Dossier(unread=(Unread(document.passage(0, 4), Why.NO_CLAIM),)))
    record = as_json(compose_change(change, Composer({document.id: document}, {document.id: document.id})))
    with pytest.raises(QuoteMismatch):
        read(record.replace("Acme", "Bolt").encode(), [document])


@pytest.mark.parametrize(
    "text",
    ["[]", '{"more":1}', '{"title":["a"]}', '{"claims":{"gone":[]}}', '{"moves":[["a",[1],null]]}', "{", "\\ud800"],
)
def test_another_shape_is_refused(text):
    with pytest.raises(ValidationError):
        read(text.encode())


@pytest.mark.parametrize("part", LISTS)
def test_every_list_has_its_record(part):
    assert compose_change(Change(**{part: Swap(((0, None),))}), _Any())[part] == {"gone": [[0, part]], "come": []}
    assert read(as_json({part: {"gone": [], "come": []}}).encode()) == Change()


class _Any:
    """A composer that tells which part it was asked for."""

    def __getattr__(self, name):
        plural = {"entity": "entities", "unread": "unread"}.get(name, f"{name}s")
        return lambda item: plural
