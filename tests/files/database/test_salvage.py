from contextlib import closing
from pathlib import Path

import pytest

from explorer.files.database import create
from explorer.files.database.connection import connect
from explorer.files.database.read import gather
from explorer.files.database.salvage import salvage
from explorer.files.vocabulary import load_vocabulary


@pytest.fixture
def rows(tmp_path, small):
    create(tmp_path / "a.rexp", small).close()
    with closing(connect(tmp_path / "a.rexp")) as connection:
        return {part: list(found) for part, found in gather(connection).rows.items()}


def saved(rows):
    return salvage(Path("a.rexp"), rows, load_vocabulary())


def test_nothing_is_lost_of_good_rows(rows, small):
    assert saved(rows) == (small, ())


def test_without_an_entity_its_claims_are_lost(rows, small):
    del rows["entities"][0]
    dossier, lost = saved(rows)
    assert [entity.id for entity in dossier.entities] == ["bolt"]
    assert dossier.claims == ()
    assert dossier.arrangement.positions == {}
    assert dossier.unread == small.unread
    assert lost == ("claims c1 rests on something that is lost", "disagreements x1 rests on something that is lost")


def test_without_its_words_a_document_and_what_quotes_it_are_lost(rows):
    rows["texts"] = []
    dossier, lost = saved(rows)
    assert (dossier.documents, dossier.claims, dossier.unread) == ((), (), ())
    assert [entity.name for entity in dossier.entities] == ["Acme", "Bolt"]
    assert dossier.entities[0].mentions == ()
    assert "notes and mentions of Acme" in lost


def test_without_its_claim_a_disagreement_is_lost(rows):
    rows["claims"] = []
    rows["meta"] = []
    dossier, lost = saved(rows)
    assert dossier.title == ""
    assert lost == ("disagreements x1 rests on something that is lost",)
