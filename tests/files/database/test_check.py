from dataclasses import replace
from pathlib import Path

import pytest

from explorer.files.database.check import check, check_all
from explorer.files.errors import ProjectError
from explorer.files.vocabulary import load_vocabulary
from explorer.model.changes import difference
from explorer.model.documents import Passage
from explorer.model.dossier import Arrangement
from explorer.model.merges import Merge


def refused(before, **parts):
    after = replace(before, **parts)
    try:
        check(Path("a"), difference(before, after), after, load_vocabulary())
    except (ProjectError, ValueError) as error:
        return str(error)
    return ""


def test_what_could_not_be_read_again_is_refused(small):
    acme, bolt = small.entities
    claim = small.claims[0]
    assert "would be gone" in refused(small, entities=(acme,))
    assert "would be gone" in refused(small, claims=())
    assert "no document" in refused(small, documents=())
    assert "one id would be given twice" in refused(small, entities=(acme, bolt, acme))
    assert "no kind" in refused(small, claims=(replace(claim, kind="friendship"),))
    assert "no entity" in refused(small, claims=(replace(claim, subject="nobody"),))
    assert refused(small, claims=(replace(claim, passages=(Passage(small.documents[0].id, 0, 999),)),))
    assert refused(small, claims=(replace(claim, passages=()),))
    assert "nowhere on the map" in refused(small, arrangement=Arrangement({"acme": (float("nan"), 0.0)}))
    assert "no entity" in refused(small, arrangement=Arrangement({"nobody": (0.0, 0.0)}))
    assert "no entity" in refused(small, arrangement=Arrangement({}, frozenset({"nobody"})))
    assert "circle" in refused(small, merges=(Merge("acme", ("bolt",), ""), Merge("bolt", ("acme",), "")))
    assert "older version" in refused(small, documents=(replace(small.documents[0], previous="x"),))


def test_what_fits_is_let_through(small):
    assert not refused(
        small, title="x", claims=(replace(small.claims[0], note="n"),), merges=(Merge("acme", ("bolt",), "A"),)
    )
    check_all(Path("a"), small, load_vocabulary())


def test_a_whole_dossier_is_checked(small):
    with pytest.raises(ProjectError):
        check_all(Path("a"), replace(small, entities=()), load_vocabulary())
